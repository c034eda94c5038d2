"""What an answer to an exercise is worth."""

from collections.abc import Collection, Sequence

from flows.coaching.lessons import Exercise
from flows.learning.memory import Grade


def chosen(exercise: Exercise, ids: Collection[str]) -> Grade:
    """One choice, or several, which are partly right where more of them are right than wrong or missing."""
    given, right = set(ids), set(exercise.right)
    if given == right:
        return Grade.HAD_IT
    half = len(given & right) > len(given ^ right)
    return Grade.PARTLY if exercise.form == "multiple" and half else Grade.MISSED


def filled(exercise: Exercise, cells: Sequence[str]) -> Grade:
    """The ids that were put into the cells, column by column in the order of the options; half of them right are
    partly right."""
    wanted = [option.id for _ in exercise.columns for option in exercise.options]
    hits = sum(one == other for one, other in zip(cells, wanted, strict=True))
    if hits == len(wanted):
        return Grade.HAD_IT
    return Grade.PARTLY if 2 * hits >= len(wanted) else Grade.MISSED

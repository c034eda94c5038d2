"""Which cards come today, how far a rep is in each chapter, and how many days in a row were kept."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final, NamedTuple

from flows.coaching.lessons import CHAPTERS, Choice, Exercise, Lesson
from flows.learning.memory import is_known, was_missed
from flows.model import Recall

FIVE: Final = 5
"""Cards of a day: three minutes, so that they are done."""
DAYS_BACK: Final = 400
"""How far back a streak is looked for."""


class Progress(NamedTuple):
    """Exercises by how well they are remembered."""

    known: int
    learning: int
    new: int


def of_today(
    exercises: Mapping[str, Exercise],
    recalls: Mapping[str, Recall],
    taken: Iterable[str],
    until: datetime,
    first: int,
    count: int,
) -> tuple[str, ...]:
    """The cards of ``count`` places of a round, from place ``first`` on.

    Every other place is for what was missed the last time, so that a bad day is not followed by nothing but its
    repeats. At the others stands what fades by ``until``, the longest overdue before the rest; then what is new, of
    lessons already ``taken`` before others, in the order of the chapters. What one does not learn today waits for
    tomorrow.
    """
    due = fading(exercises, recalls, until)
    missed = [id for id in due if was_missed(recalls[id].state)]
    read = set(taken)
    new = sorted(
        (id for id in exercises if id not in recalls), key=lambda id: exercises[id].lesson not in read
    )
    rest = [*(id for id in due if id not in missed), *new]
    cards = []
    for place in range(first, first + count):
        wanted, other = (rest, missed) if place % 2 else (missed, rest)
        if heap := wanted or other:
            cards.append(heap.pop(0))
    return tuple(cards)


def fading(
    exercises: Mapping[str, Exercise], recalls: Mapping[str, Recall], until: datetime
) -> tuple[str, ...]:
    """What is to be asked again by ``until``, the longest overdue first."""
    known = (id for id in recalls if id in exercises and recalls[id].due <= until)
    return tuple(sorted(known, key=lambda id: (recalls[id].due, id)))


def progress(
    lessons: Mapping[str, Lesson], exercises: Mapping[str, Exercise], recalls: Mapping[str, Recall]
) -> dict[str, Progress]:
    """Of every chapter, in their order."""
    counts: Counter[tuple[str, str]] = Counter()
    for exercise in exercises.values():
        recall = recalls.get(exercise.id)
        how = "new" if recall is None else "known" if is_known(recall.state) else "learning"
        counts[lessons[exercise.lesson].chapter, how] += 1
    return {
        chapter: Progress(*(counts[chapter, how] for how in ("known", "learning", "new")))
        for chapter in CHAPTERS
    }


def streak(days: Mapping[date, int], today: date) -> int:
    """Days in a row with all their cards, up to today; today and weekends count where they were kept, and break
    nothing where they were not."""
    kept, day = 0, today
    for _ in range(DAYS_BACK):
        if days.get(day, 0) >= FIVE:
            kept += 1
        elif day != today and day.weekday() < 5:
            break
        day -= timedelta(days=1)
    return kept


def shuffled(choices: tuple[Choice, ...], exercise: str, asked: int) -> tuple[Choice, ...]:
    """Another order each time it is asked, and the same one however often it is drawn."""

    def place(choice: Choice) -> bytes:
        return sha256(f"{exercise} {asked} {choice.id}".encode()).digest()

    return tuple(sorted(choices, key=place))

"""Which cards come today, how far a rep is in each chapter, and how many days in a row were kept."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final, NamedTuple

from flows.coaching.lessons import CHAPTERS, Choice, Exercise, Lesson
from flows.learning.memory import is_known
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
    count: int,
) -> tuple[str, ...]:
    """What fades by ``until`` first, the longest overdue before the rest; then what is new, of lessons already
    ``taken`` before others, in the order of the chapters. What one does not learn today waits for tomorrow."""
    known = [id for id in recalls if id in exercises]
    fading = sorted((id for id in known if recalls[id].due <= until), key=lambda id: (recalls[id].due, id))
    read = set(taken)
    new = sorted(
        (id for id in exercises if id not in recalls), key=lambda id: exercises[id].lesson not in read
    )
    return tuple([*fading, *new][: max(0, count)])


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

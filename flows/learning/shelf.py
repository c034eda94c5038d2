"""What a member has learned, as far as it was read in this turn."""

from collections.abc import Mapping
from datetime import date, timedelta

from flows import schedule
from flows.facts import Facts
from flows.learning import deck
from flows.learning.deck import Progress
from flows.learning.memory import was_missed
from flows.model import Recall, Taken
from flows.talk import Text, text

TAKEN = 200
"""Lessons looked back on: each once a week for years."""


def recalls(facts: Facts) -> Mapping[str, Recall]:
    """By exercise."""
    return {recall.exercise: recall for recall in facts.once(facts.unit.learning.recalls, facts.member)}


def taken(facts: Facts) -> tuple[Taken, ...]:
    """The latest first."""
    return facts.once(facts.unit.learning.taken, facts.member, TAKEN)


def answered(facts: Facts) -> int:
    """Cards answered today."""
    return _days(facts).get(facts.today, 0)


def streak(facts: Facts) -> int:
    return deck.streak(_days(facts), facts.today)


def cards_of_today(facts: Facts, more: bool = False) -> tuple[str, ...]:
    """Those that are left of today's five; five ``more`` for who wants them."""
    first = 0 if more else answered(facts)
    return deck.of_today(
        facts.playbook.exercises,
        recalls(facts),
        (each.lesson for each in taken(facts)),
        facts.end_of_today(),
        first,
        deck.FIVE - first,
    )


def waiting(facts: Facts) -> tuple[int, int]:
    """Cards to be asked again by tonight: those missed the last time, and those that fade."""
    known = recalls(facts)
    due = deck.fading(facts.playbook.exercises, known, facts.end_of_today())
    missed = sum(was_missed(known[id].state) for id in due)
    return missed, len(due) - missed


def progress(facts: Facts) -> Mapping[str, Progress]:
    """Of every chapter."""
    return deck.progress(facts.playbook.lessons, facts.playbook.exercises, recalls(facts))


def next_lesson(facts: Facts) -> str:
    """The first one not read yet; when all were, the one that was read longest ago."""
    read = [each.lesson for each in taken(facts)]
    unread = [id for id in facts.playbook.lessons if id not in read]
    return unread[0] if unread else max(facts.playbook.lessons, key=read.index)


def golden_until(facts: Facts) -> Text | None:
    """'11:30' while the golden hours run: they belong to calls (practice 47)."""
    if not schedule.in_hours(facts.now, facts.hours, facts.zone):
        return None
    at = facts.local_now.time()
    return text("learn-until", at=next(window.end for window in facts.hours if at < window.end))


def _days(facts: Facts) -> Mapping[date, int]:
    return facts.once(
        facts.unit.learning.attempts, facts.member, facts.today - timedelta(days=deck.DAYS_BACK)
    )

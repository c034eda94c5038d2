"""After a long silence: what is late comes as one message, not as a burst."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from flows.reminders.decide import Decision, Send, Skip, decide
from flows.reminders.habits import Habits
from flows.reminders.planned import Planned

GATHERED_FROM: Final = 3
"""Two late reminders are two messages, each with its own buttons; three are a burst."""


def decide_together(
    planned: Iterable[Planned], now: datetime, habits: Habits
) -> tuple[tuple[Planned, Decision], ...]:
    """What becomes of all reminders of one member whose time has come, in the order they were due.

    Where three or more are late, the first is sent for all of them, with sound if any has it, and the others are
    skipped as being in that digest.
    """
    due = sorted(planned, key=lambda each: (each.due_at, each.key))
    decided = [(each, decide(each, now, habits)) for each in due]
    late = [(each, decision) for each, decision in decided if isinstance(decision, Send) and decision.late]
    if len(late) < GATHERED_FROM:
        return tuple(decided)
    (first, send), everything = late[0], tuple(each for each, _ in late)
    digest = replace(send, silent=all(decision.silent for _, decision in late), gathers=everything)
    return tuple(
        (each, digest if each == first else Skip("in-digest") if each in everything else decision)
        for each, decision in decided
    )

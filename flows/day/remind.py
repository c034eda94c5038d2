"""A member's reminders whose time has come: each is shown, skipped for a reason, or looked at again later."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from flows.day.pushes import Push
from flows.facts import Facts
from flows.leading.invites import HOUSE
from flows.model import Record
from flows.ports import Deed
from flows.reminders import DUE, KINDS, NOTE, Decision, Planned, Send, Skip, Wait, decide, decide_together
from flows.settle import Settling
from flows.talk import Json

LEFT, NO_LEADER, HANDLED, NOTHING_TO_SAY = "left", "no-leader", "handled", "nothing-to-say"
ON_THE_BOARD = "on-the-board"
"""A call agreed for a day and no hour: the morning board names it, and five of them are no five messages."""
DIGEST, BOARD = "digest", "board"


def remind(settling: Settling, pushes: Mapping[str, Push]) -> None:
    """By the settings as they are now. What has nothing to say is skipped before the late ones are gathered."""
    facts = settling.facts
    come = facts.unit.reminders.come(facts.member, facts.now)
    needless = {row: reason for row in come if (reason := why_not(row, pushes, facts))}
    for row, reason in needless.items():
        settled(row, Skip(reason), None, facts)
    shown_in: dict[Planned, int] = {}
    for row, decision in decide_together(
        (row for row in come if row not in needless), facts.now, facts.habits
    ):
        if isinstance(decision, Send):
            place = send(row, decision, settling, pushes)
            shown_in |= dict.fromkeys(decision.gathers, place) | {row: place}
        settled(row, decision, shown_in.get(row), facts)


def why_not(row: Planned, pushes: Mapping[str, Push], facts: Facts) -> str:
    """Why there is nothing to remind of, "" where there is. Whether a kind has something to say is asked only when it
    would be said."""
    if facts.member.status != "active":
        return LEFT
    if KINDS[row.kind].leaders and not facts.habits.leads:
        return NO_LEADER
    if row.kind == DUE:
        step = facts.unit.calls.follow_up(facts.member, row.about)
        if not (step and step.status == "open" and step.due_at == row.due_at):
            return HANDLED
        return ON_THE_BOARD if step.at_time is None and has_a_board(step.day, facts) else ""
    if row.kind == NOTE:
        note = facts.unit.coaching.get(facts.own, row.about)
        return "" if note and not note.told_at else HANDLED
    if not isinstance(decide(row, facts.now, facts.habits), Send):
        return ""
    push = pushes.get(row.kind)
    return "" if push and push.worth(row.day, facts) else NOTHING_TO_SAY


def has_a_board(day: date, facts: Facts) -> bool:
    """Whether a board tells the member in the morning what the day brings."""
    habits = facts.habits
    return habits.wish(BOARD).mode != "off" and habits.works(day) and not habits.paused(day)


def send(row: Planned, how: Send, settling: Settling, pushes: Mapping[str, Push]) -> int:
    """A message of its own, or one for all that it gathers: the place that shows it."""
    if how.gathers:
        late = [{"kind": each.kind, **room_of(each, True, pushes)} for each in how.gathers]
        return settling.chat.push(DIGEST, {"late": late}, how.silent)
    room = room_of(row, how.late, pushes)
    return settling.chat.push(room["room"], room["about"], how.silent)


def room_of(row: Planned, late: bool, pushes: Mapping[str, Push]) -> dict[str, Json]:
    """Where it is shown, and about what."""
    told = {"late": True} if late else {}
    if row.kind == DUE:
        return {"room": "due", "about": {"follow_up": row.about, **told}}
    if row.kind == NOTE:
        return {"room": "noted", "about": {"note": row.about}}
    return {"room": pushes[row.kind].room, "about": {"day": row.day.isoformat(), **told}}


def settled(row: Planned, decision: Decision, place: int | None, facts: Facts) -> None:
    """What became of it, also on the record it is about; a note stays untold where its reader wants none."""
    facts.unit.reminders.settle(row, decision, place, facts.now)
    if isinstance(decision, Wait):
        return
    done: list[Record] = []
    if row.kind == DUE and (step := facts.unit.calls.follow_up(facts.member, row.about)):
        done = [replace(step, reminded_at=facts.now)] if step.due_at == row.due_at else []
    elif row.kind == NOTE and place and (note := facts.unit.coaching.get(facts.own, row.about)):
        done = [replace(note, told_at=facts.now)]
    if done:
        facts.unit.journal.keep(Deed(facts.new_id(), HOUSE, "", facts.now), done)

"""Behind a number the very things it counts, page by page: that they agree is held by a test."""

from dataclasses import replace
from datetime import date
from typing import Final

from flows.counted import Moved
from flows.day.dayfigures import DAY, bounds
from flows.facts import Facts
from flows.figures.layers import come_due
from flows.figures.team import onward
from flows.leading.summary import silent_vips
from flows.model import WON, Assignment, Call, CoachingNote, Customer, Member, Move, Promise

Item = Call | Move | Customer | Promise | Assignment | CoachingNote

CALLS: Final = ("calls", "talked", "goal", "prepared", "outcome")
"""Numbers of calls, by the names storage knows them by."""
LISTED: Final = (
    *CALLS, "reached", "forward", "won", "first", "surprise", "promised", "silent", "source", "layer", "asked",
    "noted",
)  # fmt: skip
REACHED_OVER: Final = 28
"""Days whose calls the map of the process looks at."""
ASKED: Final = 10
"""Of what one rep was asked for, and told about calls, the latest."""

Days = tuple[date, date]


def behind(
    what: str, days: Days, facts: Facts, limit: int, offset: int = 0, key: str = ""
) -> tuple[Item, ...]:
    """One page of what is counted in ``days``, both included. Whose it is the facts say: a team's, or one rep's own.

    ``what`` is one of ``LISTED``; ``key`` names an outcome, whom a call reached, an objection, a source or a layer.
    Customers, and what was asked for, are those of now; what was done is told wherever its customer went since.
    """
    unit, actor, (first, last) = facts.unit, facts.member, days
    page = slice(offset, offset + limit)
    span = (bounds(first, facts)[0], bounds(last, facts)[1])
    anywhere = replace(actor, role="leader")
    if what in CALLS:
        return unit.behind.calls(actor, what, first, last, limit, offset, key)
    match what:
        case "reached":
            return unit.sources.reached(actor, key, first, last, limit, offset)
        case "forward" | "won":
            moves = unit.behind.moves(actor, *span)
            return tuple(move for move in moves if counts_as(what, move))[page]
        case "promised":
            return come_due(unit.figures.promises(actor, first, last), facts.today)[page]
        case "asked":
            return asked_of(actor, facts)[page]
        case "noted":
            return noted_to(actor, facts)[page]
        case "source":
            return unit.sources.customers(actor, key, limit, offset)
        case "layer":
            return unit.customers.in_layer(actor, key, limit, offset)
        case "silent":
            return silent_vips(facts)[page]
        case "first":
            talks = unit.figures.first_talks(actor, first, last)[page]
            return unit.customers.some(anywhere, [each.customer for each in talks])
    ids = unit.behind.surprises(actor, key, *span)[page]
    return tuple(call for id in ids if (call := unit.calls.get(anywhere, id)))


def counts_as(what: str, move: Move) -> bool:
    if what == "won":
        return move.to_layer == WON
    return onward(Moved(move.member_id, move.from_layer, move.to_layer, 1, 0))


def asked_of(member: Member, facts: Facts) -> tuple[Assignment, ...]:
    """What this one was asked for last; thanks ask for nothing."""
    found = facts.unit.coaching.assigned(facts.member, member.id, ASKED)
    return tuple(each for each in found if each.kind != "praise")


def noted_to(member: Member, facts: Facts) -> tuple[CoachingNote, ...]:
    """What leaders said last to this one about calls."""
    return facts.unit.coaching.of_member(facts.member, member.id, ASKED)


def four_weeks(day: date) -> Days:
    return day - (REACHED_OVER - 1) * DAY, day

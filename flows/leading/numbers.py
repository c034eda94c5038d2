"""The numbers of a team's day, and behind each the very things it counts: that they agree is held by a test."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from flows.counted import Moved
from flows.day.dayfigures import bounds
from flows.facts import Facts
from flows.figures import talks
from flows.figures.team import TeamDay, onward
from flows.leading.summary import silent_vips, surprise_named, surprises_of
from flows.model import WON, Call, Customer, Move
from flows.talk import Words, text

Item = Call | Move | Customer

CALLS: Final = ("calls", "talked", "goal", "prepared", "outcome")
"""Numbers of calls, by the names storage knows them by."""


@dataclass(frozen=True, slots=True)
class Number:
    """``what`` is counted, ``key`` which of several of its kind."""

    what: str
    count: int
    label: Words
    key: str = ""


def numbers(team: TeamDay, day: date, facts: Facts) -> tuple[Number, ...]:
    """Those of the summary, but for the ones that are none."""
    counts: Mapping[str, int] = {
        "calls": int(team.calls.part),
        "talked": talks(team.tally),
        "prepared": int(team.prepared.part),
        "forward": team.forward,
        "won": team.won,
        "silent": len(silent_vips(facts)),
    }
    found = [Number(what, count, text(f"number.{what}", count=count)) for what, count in counts.items()]
    surprises = [
        Number("surprise", each.times, text("number.surprise", words=surprise_named(each, facts)), each.key)
        for each in surprises_of(day, facts)
    ]
    return tuple(number for number in (*found, *surprises) if number.count)


def behind(
    what: str,
    days: tuple[date, date],
    facts: Facts,
    limit: int,
    offset: int = 0,
    key: str = "",
    leading: bool = False,
) -> tuple[Item, ...]:
    """One page of what is counted in ``days``, both included. Whose it is the facts say: a team's, or one rep's own.

    ``what`` is one of ``CALLS``, forward, won, first, surprise, silent, source, layer; ``key`` names an outcome, an
    objection, a source or a layer. Customers are those of now. A reader who is ``leading`` sees also those that the rep
    talked to and who are a colleague's by now.
    """
    unit, actor, (first, last) = facts.unit, facts.member, days
    page = slice(offset, offset + limit)
    span = (bounds(first, facts)[0], bounds(last, facts)[1])
    if what in CALLS:
        return unit.behind.calls(actor, what, first, last, limit, offset, key)
    if what in ("forward", "won"):
        moves = unit.behind.moves(actor, *span)
        return tuple(move for move in moves if counts_as(what, move))[page]
    if what == "source":
        return unit.sources.customers(actor, key, limit, offset)
    if what == "layer":
        return unit.customers.in_layer(actor, key, limit, offset)
    if what == "silent":
        return silent_vips(facts)[page]
    if what == "first":
        talks_of = unit.figures.first_talks(actor, first, last)[page]
        reader = replace(actor, role="leader") if leading else actor
        return unit.customers.some(reader, [each.customer for each in talks_of])
    ids = unit.behind.surprises(actor, key, *span)[page]
    return tuple(call for id in ids if (call := unit.calls.get(actor, id)))


def counts_as(what: str, move: Move) -> bool:
    if what == "won":
        return move.to_layer == WON
    return onward(Moved(move.member_id, move.from_layer, move.to_layer, 1, 0))

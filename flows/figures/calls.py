"""What the calls amount to: how many against the plan, how many talks, what came of them, and to whom they went."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from flows.day.workdays import week_of
from flows.figures.share import Share, Why
from flows.model import ANSWERED, NOT_TALKED

Tally = Mapping[str, int]
"""Calls per outcome (``flows.model.OUTCOMES`` and ``ANSWERED``); every dial is logged once."""

GOAL_MET: Final = ("met", "won")
PROSPECT_WITHIN: Final = timedelta(days=14)


def dials(tally: Tally) -> int:
    return sum(tally.values())


def talks(tally: Tally) -> int:
    """Dials that came to a talk: all but no answer, busy and wrong number."""
    return dials(tally) - sum(tally.get(outcome, 0) for outcome in NOT_TALKED)


def volume(tally: Tally, target: int) -> Share:
    """Calls ÷ target."""
    calls = dials(tally)
    return Share(calls, target, Why("rule-volume", {"calls": calls, "target": target}, calls))


def talked(tally: Tally) -> Share:
    """Calls that came to a talk ÷ calls."""
    part, calls = talks(tally), dials(tally)
    return Share(part, calls, Why("rule-talked", {"talked": part, "calls": calls}, calls))


def talks_with_a_goal(tally: Tally) -> int:
    """Talks that were to reach something: a customer who rang and was answered sets nobody a goal."""
    return talks(tally) - tally.get(ANSWERED, 0)


def effect(tally: Tally) -> Share:
    """Goals met (partly is a half) ÷ talked calls with a goal; a deal won has met its goal."""
    met, partly = sum(tally.get(outcome, 0) for outcome in GOAL_MET), tally.get("partly", 0)
    whole = talks_with_a_goal(tally)
    inputs = {"met": met, "partly": partly, "talked": whole}
    return Share(met + partly / 2, whole, Why("rule-effect", inputs, whole))


class FirstTalk(NamedTuple):
    """When a customer was first talked to, and when he became a prospect by entering L3 or deeper (None: not yet)."""

    at: datetime
    prospect_at: datetime | None


def targeting(first_talks: Collection[FirstTalk], now: datetime) -> Share:
    """First-talk customers that entered L3 or deeper within 14 days ÷ first-talk customers.

    Who was there before the talk counts. ``open`` among the inputs are those who have days left to enter.
    """
    entered = sum(prospect is not None and prospect <= at + PROSPECT_WITHIN for at, prospect in first_talks)
    waiting = sum(prospect is None and now <= at + PROSPECT_WITHIN for at, prospect in first_talks)
    inputs = {"entered": entered, "first": len(first_talks), "open": waiting}
    return Share(entered, len(first_talks), Why("rule-targeting", inputs, len(first_talks)))


class DayOfWeek(NamedTuple):
    """One line of the week's table: calls planned, calls made."""

    day: date
    planned: int
    made: int


@dataclass(frozen=True, slots=True)
class Week:
    """The week's table, Monday first, and its total: calls made ÷ planned."""

    days: tuple[DayOfWeek, ...]
    total: Share


def week_table(day: date, planned: Mapping[date, int], made: Mapping[date, int]) -> Week:
    """Calls planned and made in the week that holds ``day`` (practice 48), by local day.

    Monday to Friday are always shown, a day of the weekend where something was planned or made, so no call is lost.
    """
    week = week_of(day)
    weekend = (week[-1] + timedelta(days=ahead) for ahead in (1, 2))
    shown = (*week, *(each for each in weekend if planned.get(each) or made.get(each)))
    rows = tuple(DayOfWeek(each, planned.get(each, 0), made.get(each, 0)) for each in shown)
    target, calls = sum(row.planned for row in rows), sum(row.made for row in rows)
    return Week(rows, Share(calls, target, Why("rule-week", {"calls": calls, "target": target}, calls)))

"""A member's own figures, drawn from what storage counts: of a day, of a week, of the funnel over eight weeks."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from flows import schedule
from flows.day import dayplan
from flows.day.planned import planned
from flows.day.workdays import week_of
from flows.facts import Facts, as_rep
from flows.figures import (
    CONVERSION_OVER,
    Middle,
    Share,
    ShortSight,
    Week,
    conversion,
    golden,
    median_days,
    promises_kept,
    short_sight,
    week_table,
    windows_of,
)
from flows.model import LAYERS, Member, Promise
from flows.ports import Prediction

DAY = timedelta(days=1)
PROMISES_OVER = timedelta(weeks=8)


def bounds(day: date, facts: Facts) -> tuple[datetime, datetime]:
    """The instants between which a local day lies."""
    begins, ends = (schedule.instant(each, time(0), facts.zone) for each in (day, day + DAY))
    return begins, ends


def golden_of(day: date, facts: Facts) -> Share:
    """How much of the day's golden hours was used; of nothing on a day that is not worked."""
    moments = facts.once(facts.unit.figures.moments, facts.own, (day, day), bounds(day, facts))
    windows = windows_of(day, facts.hours, facts.zone) if dayplan.works(day, facts) else ()
    return golden([moment.at for moment in moments], windows)


def week(day: date, facts: Facts) -> Week:
    """The member's own week."""
    return week_of_member(facts.member, day, facts)


def week_of_member(member: Member, day: date, facts: Facts) -> Week:
    """The week's table, and what is planned in it."""
    days = [week_of(day)[0] + DAY * ahead for ahead in range(7)]
    own = facts.once(facts.unit.days.targets, as_rep(member), days[0], days[-1])
    made = Counter[date]()
    for row in facts.once(facts.unit.figures.dials, as_rep(member), days[0], days[-1]):
        made[row.day] += row.times
    return week_table(day, planned(member, days, own, facts.today), made)


def foreseen(day: date, facts: Facts) -> Prediction:
    return facts.once(facts.unit.calls.prediction, facts.member, *bounds(day, facts))


def conversions(whose: Member, facts: Facts) -> Mapping[str, Share]:
    """From each layer on, over eight weeks, of the customers ``whose`` eyes see: a rep's own, a leader's team's."""
    flow = Counter[tuple[str, str]]()
    for move in facts.once(facts.unit.figures.moves, whose, facts.now - CONVERSION_OVER, facts.now + DAY):
        flow[move.before, move.after] += move.times
    counts = facts.once(facts.unit.customers.counts, whose)
    return {
        layer: conversion(
            layer,
            {after: count for (before, after), count in flow.items() if before == layer},
            counts.get(layer, 0),
        )
        for layer in LAYERS
    }


def stays(facts: Facts) -> Mapping[str, Middle]:
    """The usual stay in each layer."""
    days = facts.once(facts.unit.planning.stays, facts.member, facts.now)
    return {layer: median_days(days.get(layer, ())) for layer in LAYERS}


def promises(facts: Facts) -> tuple[Promise, ...]:
    """Those given for the last eight weeks and the next one, by their day."""
    first, last = facts.today - PROMISES_OVER, facts.today + 7 * DAY
    return facts.once(facts.unit.figures.promises, facts.own, first, last)


def kept_promises(facts: Facts) -> Share:
    return promises_kept(promises(facts), facts.today)


def open_promises(facts: Facts) -> tuple[Promise, ...]:
    """The open ones that are due within a week, and those that are late."""
    return tuple(each for each in promises(facts) if each.status == "open")


def sight(facts: Facts) -> ShortSight | None:
    """Whether the last seven days' calls were one-sided."""
    made = facts.once(facts.unit.work.by_layer, facts.member, facts.today - 6 * DAY, facts.today)
    return short_sight(made.layers, made.to_new)


def stalled_before(facts: Facts) -> dict[str, datetime]:
    """Who came into a layer before these moments has stayed twice as long as is usual, or as its target days."""
    usual = stays(facts)
    return {
        layer: facts.now - DAY * 2 * max(usual[layer].value or 0, facts.funnel.layers[layer].target_days)
        for layer in LAYERS
    }

"""A day's list as its rep has it: suggested from the customers, changed, locked; and what is left of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows import schedule
from flows.day.workdays import next_workday
from flows.facts import Facts
from flows.figures import median_days
from flows.model import LAYERS, WON, Customer, FollowUp, OnList, Workday
from flows.plan import Candidate, Listed, composition, list_for
from flows.ports import DayCall, ToCall
from flows.profile.standards import CLASSES, class_of, standard_of

CARE_AFTER = timedelta(days=30)
"""So long after the last talk a customer who bought is called to be cared for."""
SOON = timedelta(minutes=10)
MANY = 500
"""Open next steps of one day that are looked at: more than anybody calls."""
WORKED_ON = LAYERS[1:]
"""L1 holds those never called: they are new, not forgotten."""
GOOD = ("met", "partly", "won")


# ---- the day ---------------------------------------------------------------------------------------


def works(day: date, facts: Facts) -> bool:
    return facts.habits.works(day) and not facts.habits.paused(day)


def coming(facts: Facts) -> date:
    """The day whose list is made now: today until the hours begin, then the next day that is worked."""
    begins = facts.instant(facts.today, None)
    if works(facts.today, facts) and facts.now < begins:
        return facts.today
    return following(facts.today, facts)


def following(day: date, facts: Facts) -> date:
    """The next day that is worked."""
    habits = facts.habits
    return next_workday(day, habits.calendar, habits.days_off, habits.paused_until)


def workday(day: date, facts: Facts) -> Workday:
    """The member's record of the day, a new one where there is none yet."""
    found = facts.once(facts.unit.days.get, facts.member, day)
    return found or Workday(facts.new_id(), facts.team.id, facts.member.id, day, facts.member.daily_target)


def known(day: date, facts: Facts) -> Workday | None:
    return facts.once(facts.unit.days.get, facts.member, day)


def target(day: date, facts: Facts) -> int:
    found = known(day, facts)
    return found.target if found else facts.member.daily_target


# ---- the suggestion --------------------------------------------------------------------------------


def candidates(day: date, facts: Facts) -> tuple[Candidate, ...]:
    """Everybody who may be called by the end of the day."""
    return facts.once(_candidates, day, facts)


def _candidates(day: date, facts: Facts) -> tuple[Candidate, ...]:
    ends = schedule.instant(day + timedelta(days=1), time(0), facts.zone)
    rows = facts.once(facts.unit.planning.to_call, facts.member, facts.now, ends)
    stays = facts.once(facts.unit.planning.stays, facts.member, facts.now)
    usual = {layer: median_days(days).value for layer, days in stays.items()}
    own = facts.team.standards
    standards = {served: standard_of(served, own) for served in CLASSES}
    coming = facts.once(facts.unit.occasions.coming, facts.member, day)
    return tuple(
        candidate(row, usual, standards, coming.get(row.customer, ("", None)), facts.now) for row in rows
    )


def candidate(
    row: ToCall,
    usual: Mapping[str, float | None],
    standards: Mapping[str, int],
    occasion: tuple[str, date | None],
    now: datetime,
) -> Candidate:
    (
        customer,
        layer,
        tries,
        last,
        since,
        value,
        due_at,
        at_time,
        grade,
        vip,
        nurture,
        to_layer,
        by_day,
        ended,
    ) = row
    served, waiting = class_of(grade, vip, nurture), last or since
    return Candidate(
        customer, layer, due_at, at_time is not None, tries, last, ended in GOOD,
        (now - since).days if since else 0, usual.get(layer), to_layer or "", by_day, value, grade,
        layer == WON and last is not None and now - last > CARE_AFTER,
        *occasion, served, (now - waiting).days if waiting else 0, standards.get(served, 0),
    )  # fmt: skip


def suggested(day: date, facts: Facts, size: int | None = None) -> tuple[Listed, ...]:
    """The list by the rules of ``flows.plan``, at most ``size`` (the day's target) long. Who was called on this day
    already has had the day's call."""
    called = called_on(day, facts)
    everybody = (one for one in candidates(day, facts) if one.customer not in called)
    thin = facts.funnel.thin(facts.counts())
    return list_for(day, everybody, thin, target(day, facts) if size is None else size, facts.now, facts.zone)


def on_list(lines: Iterable[Listed], facts: Facts) -> tuple[OnList, ...]:
    """As they are kept: the reason in the rep's language, as it was seen."""
    return tuple(OnList(line.customer, line.kind, facts.shown(line.reason)) for line in lines)


# ---- the list --------------------------------------------------------------------------------------


def lines(day: date, facts: Facts) -> tuple[OnList, ...]:
    """The day's list: the kept one, locked or changed, else the suggestion."""
    found = known(day, facts)
    if found and found.listed:
        return found.listed
    return facts.once(suggestion, day, facts)


def suggestion(day: date, facts: Facts) -> tuple[OnList, ...]:
    return on_list(suggested(day, facts), facts)


def left_out(day: date, some: Iterable[OnList], facts: Facts) -> int:
    """How many are due by the end of the day and stand on no line of its list: the target is full before them."""
    there = {line.customer for line in some} | called_on(day, facts)
    ends = schedule.instant(day + timedelta(days=1), time(0), facts.zone)
    return sum(
        one.due_at is not None and one.due_at < ends and one.customer not in there
        for one in candidates(day, facts)
    )


def standing(some: Sequence[OnList], facts: Facts) -> list[tuple[OnList, Customer]]:
    """The lines whose customers may still be called, each with its customer."""
    found = facts.unit.customers.some(facts.member, [line.customer for line in some])
    there = {customer.id: customer for customer in found if may_be_called(customer)}
    return [(line, there[line.customer]) for line in some if line.customer in there]


def may_be_called(customer: Customer) -> bool:
    """Do-not-call is respected everywhere, and nobody is called without a number that works."""
    reachable = bool(customer.phone) and not customer.wrong_number
    return customer.status == "active" and reachable and not customer.do_not_call


def with_line(kept: Workday, line: OnList, some: Sequence[OnList], place: int | None = None) -> Workday:
    """The day with the list ``some`` and this line in it, once; at the end unless a place is given."""
    rest = [each for each in some if each.customer != line.customer]
    at = len(rest) if place is None else place
    return replace(kept, listed=(*rest[:at], line, *rest[at:]))


def without_line(kept: Workday, customer: int, some: Sequence[OnList]) -> Workday:
    return replace(kept, listed=tuple(each for each in some if each.customer != customer))


def made_of(some: Iterable[OnList]) -> Mapping[str, int]:
    """How many of each kind; what the rep has added counts by itself."""
    kinds = [line.kind for line in some]
    return {kind: kinds.count(kind) for kind in (*composition(()), "added")}


# ---- what is left of it ----------------------------------------------------------------------------


def day_calls(day: date, facts: Facts) -> tuple[DayCall, ...]:
    return facts.once(facts.unit.work.calls_on, facts.member, day)


def called_on(day: date, facts: Facts) -> frozenset[int]:
    """Customers who were contacted on that day."""
    return frozenset(call.customer for call in day_calls(day, facts))


def steps_today(facts: Facts) -> tuple[FollowUp, ...]:
    """Open next steps that are due by the end of today, the longest overdue first."""
    return facts.once(facts.unit.calls.due, facts.member, facts.end_of_today(), MANY)


def left_today(facts: Facts) -> Iterator[OnList]:
    """What is left of today's list and may be called now: nobody called today, nobody whose hour is still to come."""
    later = {step.customer_id for step in steps_today(facts) if step.due_at > facts.now + SOON}
    called = called_on(facts.today, facts)
    yield from (
        line
        for line in lines(facts.today, facts)
        if line.customer not in called and line.customer not in later
    )


# ---- what a thin layer needs -----------------------------------------------------------------------


def fillers(facts: Facts, most: int = 3) -> dict[str, tuple[Listed, ...]]:
    """By thin layer, the most urgent first: the customers of the feeding layer to call today, each with a reason; who
    stands on today's list already or was called is left out (practice 35)."""
    thin = facts.funnel.thin(facts.counts())
    feeders = {each.feeder.id for each in thin}
    kept = known(facts.today, facts)
    out = called_on(facts.today, facts) | {line.customer for line in (kept.listed if kept else ())}
    some = [
        one
        for one in candidates(facts.today, facts)
        if one.layer in feeders and one.due_at is None and one.customer not in out
    ]
    layer_of = {one.customer: one.layer for one in some}
    ranked = list_for(facts.today, some, thin, len(some), facts.now, facts.zone)
    return {
        each.layer.id: tuple(
            line
            for line in ranked
            if line.kind in ("thin", "new") and layer_of[line.customer] == each.feeder.id
        )[:most]
        for each in thin
    }


def stepless(facts: Facts) -> tuple[Customer, ...]:
    """Customers worked on and without a next step, at most ``MANY``, but for those who are in hand today: on the list,
    called, or named as able to fill a thin layer."""
    return facts.once(_stepless, facts)


def _stepless(facts: Facts) -> tuple[Customer, ...]:
    in_hand = {line.customer for line in lines(facts.today, facts)} | called_on(facts.today, facts)
    in_hand |= {line.customer for some in fillers(facts).values() for line in some}
    found = facts.unit.planning.stepless(facts.member, WORKED_ON, MANY)
    return tuple(customer for customer in found if customer.id not in in_hand)


def put_first(some: Sequence[Listed], facts: Facts) -> Workday:
    """Today's list with these in front of what is left of it: they are called before the rest of the day."""
    kept = workday(facts.today, facts)
    new = on_list(some, facts)
    ids = {line.customer for line in new}
    called = called_on(facts.today, facts)
    rest = [line for line in lines(facts.today, facts) if line.customer not in ids]
    done = [line for line in rest if line.customer in called]
    left = [line for line in rest if line.customer not in called]
    return replace(kept, listed=(*done, *new, *left))

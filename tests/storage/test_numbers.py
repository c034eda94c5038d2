"""Every number a leader reads equals what its list holds, page by page; and a call that is moved moves the figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.coaching.playbook import read_playbooks
from flows.facts import Facts, as_rep
from flows.figures import dials, talks
from flows.figures.weeks import monday_of
from flows.leading.behind import Item, behind, four_weeks
from flows.leading.note_effect import effect_of
from flows.leading.numbers import of_day, of_reached, of_rep, of_week
from flows.leading.summary import day_of_team
from flows.leading.teamweek import week_of_team, weeks_of_rep
from flows.model import (
    ANSWERED,
    LAYERS,
    LOST,
    NOT_TALKED,
    OUTCOMES,
    WON,
    Assignment,
    Call,
    CoachingNote,
    Customer,
    Heard,
    Line,
    Member,
    Move,
    Prep,
    Promise,
    Record,
)
from flows.wording import Wording
from storage.database import Database
from storage.unit import SqlUnit
from tests.storage.worlds import LEADER, LI, OTHER_REP, TEAMS, ZHAO, customer, keep_all, passing

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
"""Tuesday, noon in Shanghai."""
TODAY = date(2026, 11, 24)
NOTHING = Line("", "")
PAGE = 3
SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
REPS = (LEADER, LI, ZHAO, OTHER_REP)


class Happened(NamedTuple):
    """One contact: whose, with which customer, how many days ago, how it ended, what came of it, and whether the
    customer is a colleague's by now."""

    member: Member
    customer: int
    ago: int
    hour: int
    outcome: str
    kind: str
    prepared: bool | None
    heard: str
    to: str
    given: bool


HAPPENED = st.lists(
    st.builds(
        Happened,
        st.sampled_from(REPS),
        st.integers(0, 2),
        st.integers(-1, 24),
        st.integers(1, 10),
        st.sampled_from((*OUTCOMES, ANSWERED)),
        st.sampled_from(("call", "inbound", "meeting")),
        st.sampled_from((None, True, False)),
        st.sampled_from(("", "price", "my brother sells it")),
        st.sampled_from(("", "L2", "L3", "L4", WON, LOST)),
        st.booleans(),
    ),
    max_size=25,
)


def customers() -> list[Customer]:
    """Three of each one's; the first is a VIP nobody talked to for long."""
    return [
        customer(
            100 * who + number, member, vip=number == 0, last_contact=NOON - timedelta(days=20 * number + 5),
            layer=LAYERS[number], value=1000 * number,
        )
        for who, member in enumerate(REPS, 1)
        for number in range(3)
    ]  # fmt: skip


def records(happened: Sequence[Happened]) -> list[Record]:
    given = {
        100 * (REPS.index(each.member) + 1) + each.customer
        for each in happened
        if each.given and each.member.team_id == ZHAO.team_id
    }
    own = [replace(one, owner_id=ZHAO.id) if one.id in given else one for one in customers()]
    made: list[Record] = [*TEAMS, LEADER, LI, ZHAO, OTHER_REP, *own]
    for number, each in enumerate(happened, 1):
        first = 10_000 + 10 * number
        at = datetime.combine(TODAY - timedelta(days=each.ago), time(each.hour), UTC)
        ids = (each.member.team_id, each.member.id, 100 * (REPS.index(each.member) + 1) + each.customer)
        if each.prepared is not None:
            prep = Prep(first, *ids, NOTHING, NOTHING, (), (), NOTHING, False, not each.prepared, at)
            made.append(prep)
        made.append(
            Call(
                first + 1, *ids, first if each.prepared is not None else None, each.kind, each.outcome, "", (), "",
                "", "", at, at.date(),
            )
        )  # fmt: skip
        if each.heard:
            line = Line("price", "Too expensive") if each.heard == "price" else Line("", each.heard)
            made.append(Heard(first + 2, *ids, first + 1, line, NOTHING, False, True, False, at))
            promise = ("open", "kept", "broken", "dropped")[each.hour % 4]
            made.append(Promise(first + 4, *ids, "L4", at.date(), promise, at))
        if each.to:
            made.append(Move(first + 3, *ids, first + 1, LAYERS[each.customer], each.to, NOTHING, 1, at))
    return made


@pytest.fixture(scope="module")
def known() -> tuple[dict, Wording]:  # type: ignore[type-arg]
    return dict(read_playbooks()), Wording()


def facts_of(unit: SqlUnit, known, member: Member = LEADER) -> Facts:
    return Facts(unit, member, NOON, 9, *known)


def listed(what: str, days: tuple[date, date], facts: Facts, key: str = "") -> list[Item]:
    """All pages."""
    found: list[Item] = []
    while page := behind(what, days, facts, PAGE, len(found), key):
        found += page
    return found


def asking_as(member: Member, facts: Facts) -> Facts:
    """As a leader looks at what stands behind one rep's number."""
    return facts.as_member(as_rep(member))


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(HAPPENED)
def test_a_number_of_the_summary_is_what_its_list_holds(shared_database: Database, known, happened) -> None:
    with passing(shared_database) as unit:
        keep_all(unit, records(happened))
        facts = facts_of(unit, known)
        team = day_of_team(TODAY, facts)
        found = of_day(team, TODAY, facts)
        for number in found:
            items = listed(number.what, (TODAY, TODAY), facts, number.key)
            assert len({each.id for each in items}) == len(items) == number.count, number
            assert all(each.team_id == LEADER.team_id for each in items)
        shown = {number.what: number.count for number in found}
        assert shown.get("calls", 0) == sum(dials(rep.tally) for rep in team.reps)
        for rep in team.reps:
            asked = asking_as(rep.member, facts)
            for outcome in OUTCOMES:
                items = listed("outcome", (TODAY, TODAY), asked, outcome)
                assert len(items) == rep.tally.get(outcome, 0)
            assert len(listed("talked", (TODAY, TODAY), asked)) == talks(rep.tally)


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(HAPPENED)
def test_a_pillar_is_what_its_list_holds_and_the_team_is_the_sum(
    shared_database: Database, known, happened
) -> None:
    with passing(shared_database) as unit:
        keep_all(unit, records(happened))
        facts = facts_of(unit, known)
        week = week_of_team(TODAY, facts)
        days = (monday_of(TODAY), monday_of(TODAY) + timedelta(days=6))
        for rep in week.reps:
            asked = asking_as(rep.member, facts)
            now = rep.weeks[-1]
            assert len(listed("first", days, asked)) == now.targeting.whole
            assert len(listed("calls", days, asked)) == now.volume.part
            assert len(listed("goal", days, asked)) == now.effect.whole
            alone = weeks_of_rep(rep.member, TODAY, facts_of(unit, known, rep.member))
            assert alone.weeks == rep.weeks, "a rep reads the own card as the leader does"
        assert week.calls.part == len(listed("calls", days, facts))
        assert week.talks == len(listed("talked", days, facts))


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(HAPPENED.filter(bool), st.integers(1, 20))
def test_a_call_moved_to_another_day_moves_the_figures(
    shared_database: Database, known, happened, ago: int
) -> None:
    one = happened[0]._replace(member=LI, ago=0, kind="call", outcome="met", to="", heard="", given=False)
    rest = happened[1:]
    with passing(shared_database) as unit:
        keep_all(unit, records([one, *rest]))
        before = day_of_team(TODAY, facts_of(unit, known)).tally.get("met", 0)
        call = unit.calls.get(LEADER, 10_011)
        assert call is not None
        there = TODAY - timedelta(days=ago)
        was = day_of_team(there, facts_of(unit, known)).tally.get("met", 0)
        keep_all(unit, [replace(call, day=there)], deed=2)
        assert day_of_team(TODAY, facts_of(unit, known)).tally.get("met", 0) == before - 1
        assert day_of_team(there, facts_of(unit, known)).tally.get("met", 0) == was + 1


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(HAPPENED, st.integers(0, 6))
def test_every_number_of_everybody_is_what_its_list_holds(
    shared_database: Database, known, happened, asked: int
) -> None:
    """The team's week, the map's calls, and each one's own: as the leader reads them, and as the rep does."""
    with passing(shared_database) as unit:
        keep_all(unit, records(happened))
        keep_all(unit, [*assignments(asked), *notes(happened)], deed=2)
        facts, day = facts_of(unit, known), (TODAY, TODAY)
        week = (monday_of(TODAY), monday_of(TODAY) + timedelta(days=6))
        weeks = four_weeks(TODAY)
        told = [
            *((number, week, facts) for number in of_week(week_of_team(TODAY, facts), facts)),
            *((number, weeks, facts) for number in of_reached(TODAY, facts)),
        ]
        for member in (LEADER, LI, ZHAO):
            led, own = asking_as(member, facts), asking_as(member, facts_of(unit, known, member))
            assert of_rep(member, TODAY, led) == of_rep(member, TODAY, own)
            told += [(number, day, seen) for seen in (led, own) for number in of_rep(member, TODAY, seen)]
        for number, days, seen in told:
            items = listed(number.what, days, seen, number.key)
            assert len({each.id for each in items}) == len(items) == number.count, number


def notes(happened: Sequence[Happened]) -> list[CoachingNote]:
    """A word on every third call of one rep's; the customer may be a colleague's by now."""
    calls = ((10_000 + 10 * number + 1, each) for number, each in enumerate(happened, 1) if each.member == LI)
    return [
        CoachingNote(70_000 + id, LI.team_id, LEADER.id, LI.id, 200 + each.customer, id, "keep", "x", NOON)
        for id, each in list(calls)[::3]
    ]


def assignments(count: int) -> list[Assignment]:
    """What one rep was asked for; the third is thanks, which ask for nothing."""
    kinds = ("task", "silent", "praise", "lesson", "task", "silent")
    return [
        Assignment(90_000 + number, LI.team_id, LEADER.id, LI.id, kinds[number], "", "x", NOON)
        for number in range(count)
    ]


@settings(max_examples=30, deadline=None, suppress_health_check=SLOW)
@given(HAPPENED, st.integers(0, 23))
def test_a_word_on_a_call_is_measured_from_the_moment_it_was_brought(
    shared_database: Database, known, happened, hour: int
) -> None:
    """Also on the very day: what the morning brought was made without it."""
    told = datetime.combine(TODAY, time(hour), UTC)
    note = CoachingNote(80_000, LI.team_id, LEADER.id, LI.id, 200, 10_011, "start", "x", told, told_at=told)
    one = Happened(LI, 0, 0, 9, "met", "call", None, "", "", given=False)
    with passing(shared_database) as unit:
        keep_all(unit, records([one, *happened]))
        keep_all(unit, [note], deed=2)
        facts = Facts(unit, LEADER, told + timedelta(days=2), 9, *known)
        found = effect_of(note, facts)
        (before, since) = ([], [])  # type: ignore[var-annotated]
        for each in (one, *happened):
            talk = each.kind != "meeting" and each.outcome not in (*NOT_TALKED, ANSWERED)
            if each.member == LI and talk and TODAY - timedelta(days=each.ago) <= facts.today:
                at = datetime.combine(TODAY - timedelta(days=each.ago), time(each.hour), UTC)
                (before if at < told else since).append(each)
        assert found is not None
        assert (found.before.whole, found.since.whole) == (len(before), len(since))

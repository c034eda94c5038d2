"""A rep's figures over what was logged: the board of each day and the week's table say the same."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.day import dayfigures
from flows.dialogs.board import day_line, golden_line
from flows.dialogs.evening import done_line, prepared_line
from flows.facts import Facts
from flows.figures import Week
from flows.model import ANSWERED, OUTCOMES, Call
from flows.ports import Deed
from flows.talk import Text, Words
from tests.storage.worlds import passing
from tests.talk import Talk

MONDAY = date(2026, 11, 16)
WEEKS = tuple(MONDAY + timedelta(days=ahead) for ahead in range(14))
NOW = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
GOAL_MET = ("met", "won")


class Logged(NamedTuple):
    day: date
    minute: int
    outcome: str
    kind: str = "call"

    @property
    def dialled(self) -> bool:
        return self.kind in ("call", "inbound")


OUTGOING = st.builds(
    Logged, st.sampled_from(WEEKS), st.integers(0, 1439), st.sampled_from(OUTCOMES), st.just("call")
)
RANG = st.builds(Logged, st.sampled_from(WEEKS), st.integers(0, 1439), st.just(ANSWERED), st.just("inbound"))
WROTE = st.builds(
    Logged, st.sampled_from(WEEKS), st.integers(0, 1439), st.sampled_from(OUTCOMES), st.just("message")
)
MADE = st.lists(st.one_of(OUTGOING, OUTGOING, RANG, WROTE), max_size=12)
several = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def one(talk: Talk) -> Talk:
    """A rep with one customer."""
    talk.add("Ann Ash 13800000011")
    return talk


@contextmanager
def figures_of(talk: Talk) -> Iterator[Facts]:
    """The rep's, over records that come to nothing afterwards."""
    member = talk.member()
    with passing(talk.database) as unit:
        yield Facts(unit, member, NOW, 1 << 20, talk.coach.playbooks, talk.coach.wording)


def keep(made: Sequence[Logged], facts: Facts) -> list[Call]:
    """All of them with one customer, by that clock time where the rep is."""
    (customer,) = facts.unit.customers.recent(facts.member, 1)
    calls = []
    for each in made:
        at = datetime.combine(each.day, datetime.min.time(), facts.zone) + timedelta(minutes=each.minute)
        calls.append(
            Call(
                facts.new_id(), facts.team.id, facts.member.id, customer.id, None, each.kind, each.outcome,
                "", (), "", "", "", at.astimezone(UTC), each.day,
            )
        )  # fmt: skip
    facts.unit.journal.keep(Deed(facts.new_id(), facts.member.id, "calls", NOW), calls)
    facts.fresh()
    return calls


def numbers(words: Words | None) -> dict[str, object]:
    assert isinstance(words, Text)
    return dict(words.args)


def parts(words: Words | None) -> dict[str, object]:
    """Of the evening: how many calls of each kind."""
    found = numbers(words).get("parts", ())
    assert isinstance(found, tuple)
    return {part.id.removeprefix("evening-part."): part.args["count"] for part in found}


def table(week: Week) -> dict[date, int]:
    return {row.day: row.made for row in week.days}


@several
@given(MADE)
def test_the_board_the_evening_and_the_week_count_the_same_calls(one: Talk, made: list[Logged]) -> None:
    with figures_of(one) as facts:
        keep(made, facts)
        for day in WEEKS:
            dialled = [each for each in made if each.day == day and each.dialled]
            met = sum(each.outcome in GOAL_MET for each in dialled)
            board, evening = numbers(day_line(day, facts)), numbers(done_line(day, facts))
            assert (board["dials"], board["met"]) == (len(dialled), met)
            assert (evening["dials"], evening["met"]) == (len(dialled), met)
            assert table(dayfigures.week(day, facts)).get(day, 0) == len(dialled)
        for monday in (WEEKS[0], WEEKS[7]):
            week = dayfigures.week(monday, facts)
            assert week.total.part == sum(table(week).values())
            assert week.total.whole == sum(row.planned for row in week.days)
        total = sum(dayfigures.week(monday, facts).total.part for monday in (WEEKS[0], WEEKS[7]))
        assert total == sum(each.dialled for each in made)


@several
@given(MADE.filter(bool), st.data(), st.sampled_from(WEEKS))
def test_a_call_that_moves_to_another_day_takes_its_figures_along_everywhere(
    one: Talk, made: list[Logged], data: st.DataObject, to: date
) -> None:
    with figures_of(one) as facts:
        calls = keep(made, facts)
        moved = data.draw(st.sampled_from(calls))
        was = {day: numbers(day_line(day, facts))["dials"] for day in WEEKS}
        by = (to - moved.day).days
        there = replace(moved, day=to, at=moved.at + timedelta(days=by))
        facts.unit.journal.keep(Deed(facts.new_id(), facts.member.id, "moved", NOW), [there])
        facts.fresh()
        dialled = moved.kind in ("call", "inbound")
        for day in WEEKS:
            came, went = (dialled * (day == each) for each in (to, moved.day))
            dials = numbers(day_line(day, facts))["dials"]
            assert dials == was[day] + came - went
            assert table(dayfigures.week(day, facts)).get(day, 0) == dials


@several
@given(MADE, st.sets(st.sampled_from(WEEKS)))
def test_a_day_on_which_nothing_was_done_or_planned_divides_by_nothing(
    one: Talk, made: list[Logged], off: set[date]
) -> None:
    with figures_of(one) as facts:
        facts.member = replace(facts.member, days_off=tuple(day.isoformat() for day in sorted(off)))
        keep(made, facts)
        for day in WEEKS:
            golden = dayfigures.golden_of(day, facts)
            worked = day.weekday() < 5 and day not in off
            assert (golden.whole, golden.value is None) == ((360, False) if worked else (0, True))
            assert (golden_line(day, facts) is not None) == worked
            week = dayfigures.week(day, facts)
            assert (week.total.value is None) == (week.total.whole == 0)
            dialled = [each for each in made if each.day == day and each.kind == "call"]
            rang = [each for each in made if each.day == day and each.kind == "inbound"]
            counted = {"unprepared": len(dialled), "inbound": len(rang)}
            assert parts(prepared_line(day, facts)) == {
                name: count for name, count in counted.items() if count
            }

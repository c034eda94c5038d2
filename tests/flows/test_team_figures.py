"""A team's figures are the sums of its reps', and a number of the summary equals what its drill-down lists."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from flows.counted import Dialled, Moved, Stood
from flows.figures import Lift, Share, Why, dials, talks
from flows.figures.pillars import Limit, Pillars, limiting
from flows.figures.team import onward, team_day
from flows.model import LAYERS, LOST, OUTCOMES, WON, Member

DAY = date(2026, 11, 24)
MEMBERS = tuple(
    Member(
        number,
        1,
        f"Rep {number}",
        number,
        number,
        role="leader" if number == 1 else "rep",
        daily_target=10 * number,
    )
    for number in range(1, 5)
)
TARGETS = {member.id: member.daily_target for member in MEMBERS[1:]}
WHO = st.sampled_from([member.id for member in MEMBERS])
SOME = st.integers(1, 60)
DIALLED = st.lists(
    st.builds(Dialled, WHO, st.just(DAY), st.sampled_from(OUTCOMES), st.booleans(), SOME), max_size=20
)
STOOD = st.lists(st.builds(Stood, WHO, st.sampled_from((*LAYERS, WON, LOST)), SOME), max_size=20)
PLACES = st.sampled_from((*LAYERS, WON, LOST))
MOVED = st.lists(st.builds(Moved, WHO, PLACES, PLACES, SOME, st.integers(0, 10**9)), max_size=20)


@given(DIALLED, STOOD, MOVED)
def test_a_teams_figure_is_the_sum_of_its_reps(
    dialled: list[Dialled], stood: list[Stood], moved: list[Moved]
) -> None:
    team = team_day(MEMBERS, TARGETS, dialled, stood, moved)
    assert (
        sum(dials(rep.tally) for rep in team.reps) == dials(team.tally) == sum(row.times for row in dialled)
    )
    assert sum(talks(rep.tally) for rep in team.reps) == talks(team.tally) == team.prepared.whole
    assert sum(sum(rep.layers.values()) for rep in team.reps) == sum(row.customers for row in stood)
    assert team.calls.part == dials(team.tally)
    assert team.calls.whole == sum(rep.target for rep in team.reps)
    assert team.won == sum(move.times for move in moved if move.after == WON)
    assert 0 <= team.forward <= sum(move.times for move in moved)
    assert 0 <= team.prepared.part <= team.prepared.whole


@given(DIALLED)
def test_who_does_not_call_is_no_rep_but_a_rep_without_calls_is_shown(dialled: list[Dialled]) -> None:
    team = team_day(MEMBERS, TARGETS, dialled, (), ())
    shown = {rep.member.id for rep in team.reps}
    assert shown >= {2, 3, 4}
    assert (1 in shown) == any(row.member == 1 for row in dialled)


def test_an_empty_day_divides_by_nothing() -> None:
    team = team_day((), {}, (), (), ())
    assert (team.calls.value, team.prepared.value, team.forward, team.won) == (None, None, 0, 0)
    assert not isinstance(team.lift, Lift)


@given(PLACES, PLACES)
def test_a_move_on_is_no_move_back(before: str, after: str) -> None:
    there, back = Moved(1, before, after, 1, 0), Moved(1, after, before, 1, 0)
    assert not (onward(there) and onward(back))
    assert not onward(Moved(1, before, LOST, 1, 0))


def pillars(calls: int, met: int) -> Pillars:
    """Calls of 100 planned, goals met of 20."""
    return Pillars(
        *(Share(part, whole, Why("", {}, whole)) for part, whole in ((0, 0), (calls, 100), (met, 20)))
    )


def test_who_stands_at_the_teams_middle_is_held_back_by_nothing_but_the_plan() -> None:
    done, missed = pillars(100, 6), pillars(50, 6)
    limit = limiting(done, (), (done, done, pillars(100, 10)))
    assert isinstance(limit, Limit)
    assert limit.ahead
    limit = limiting(missed, (), (missed, missed, missed))
    assert isinstance(limit, Limit)
    assert (limit.pillar, limit.against, limit.whose, limit.ahead) == ("volume", 1.0, "plan", False)

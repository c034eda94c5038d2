"""The figures: each by an example, together by what must hold whatever was called."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import reduce
from operator import add
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.figures import (
    FirstTalk,
    Lift,
    TooFew,
    conversion,
    default_minimum,
    dials,
    effect,
    golden,
    median_days,
    precision,
    prep_lift,
    promises_kept,
    recall,
    short_sight,
    talked,
    talks,
    targeting,
    volume,
    week_table,
    windows_of,
)
from flows.figures.pillars import Limit
from flows.figures.share import Share, Why
from flows.model import LAYERS, OUTCOMES, Promise
from flows.ports import Prediction
from flows.schedule import GOLDEN, Window
from flows.talk import text

SHANGHAI = ZoneInfo("Asia/Shanghai")
MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, second, tzinfo=SHANGHAI)


WINDOWS = windows_of(date(2026, 11, 24), GOLDEN, SHANGHAI)


# ---- by example ------------------------------------------------------------------------------------


def test_every_dial_is_a_call_but_only_a_talk_has_an_effect():
    day = {"met": 3, "won": 1, "partly": 2, "refused": 2, "hangup": 2, "noanswer": 6, "busy": 1, "wrong": 1}
    assert (dials(day), talks(day)) == (18, 10)
    assert volume(day, 60).value == 0.3
    assert talked(day).value == 10 / 18
    assert effect(day).value == (3 + 1 + 2 / 2) / 10


def test_who_rang_and_was_answered_is_a_talk_without_a_goal():
    day = {"met": 1, "refused": 1, "answered": 5, "noanswer": 2}
    assert (dials(day), talks(day)) == (9, 7)
    assert effect(day).value == 1 / 2
    assert effect({"answered": 5}).value is None


def test_why_says_the_rule_the_inputs_and_the_sample():
    why = effect({"met": 1, "partly": 1, "noanswer": 4}).why
    assert why.words == text("rule-effect", met=1, partly=1, talked=2, sample=2)


def test_targeting_counts_who_became_a_prospect_in_a_fortnight():
    day = timedelta(days=1)
    first_talks = [
        FirstTalk(at(9), at(9) + 14 * day),
        FirstTalk(at(9), at(9) + 15 * day),
        FirstTalk(at(9), at(9) - 3 * day),
        FirstTalk(at(9), None),
        FirstTalk(at(9) + 10 * day, None),
    ]
    found = targeting(first_talks, now=at(9) + 20 * day)
    assert found.value == 2 / 5
    assert found.why.inputs == {"entered": 2, "first": 5, "open": 1}


@pytest.mark.parametrize(
    ("moments", "minutes", "calls"),
    [
        ([], 0, 0),
        ([at(9)], 6, 1),
        ([at(9), at(9, 4)], 10, 2),  # the second starts before the first ends
        ([at(9), at(9)], 6, 2),
        ([at(8, 58)], 4, 1),  # two of its minutes lie before the window
        ([at(11, 28)], 2, 1),
        ([at(11, 24)], 6, 1),
        ([at(12), at(8, 54), at(17, 30)], 0, 0),
        ([at(10, 0, 30), at(15)], 12, 2),
    ],
)
def test_golden_minutes_are_those_soon_after_a_sheet_or_a_log(moments, minutes, calls):
    used = golden(moments, WINDOWS)
    assert (used.part, used.whole, used.why.sample) == (minutes, 360, calls)


def test_hours_that_overlap_are_counted_once():
    assert golden([at(11)], [(at(10), at(11)), (at(9), at(12)), (at(15), at(16))]).whole == 240


def test_golden_hours_on_the_nights_the_clocks_change():
    new_york, hours = ZoneInfo("America/New_York"), (Window(time(1), time(4)),)
    assert golden([], windows_of(date(2027, 3, 14), hours, new_york)).whole == 120
    assert golden([], windows_of(date(2026, 11, 1), hours, new_york)).whole == 240


def test_predictions_hit_and_missed():
    objections = Prediction(predicted=8, heard=4, both=3)
    assert precision(objections).value == 3 / 8
    assert recall(objections).value == 3 / 4


def test_lift_needs_fifteen_talks_on_each_side():
    prepared, unprepared = {"met": 6, "refused": 9}, {"met": 3, "refused": 12, "noanswer": 40}
    lift = prep_lift(prepared, unprepared)
    assert isinstance(lift, Lift)
    assert lift.value == pytest.approx(0.2)
    assert prep_lift(prepared, {"met": 3, "refused": 11, "noanswer": 40}) == TooFew(14, 15)
    assert prep_lift({}, unprepared) == TooFew(0, 15)


def test_conversion_is_of_all_who_were_there():
    on = conversion("L3", {"L4": 5, "L5": 1, "won": 1, "L2": 2, "lost": 3}, still_in=8)
    assert (on.part, on.whole, on.value) == (7, 20, 0.35)
    assert conversion("L6", {"won": 1, "L5": 1, "lost": 2}, still_in=0).value == 0.25
    assert conversion("L1", {}, still_in=0).value is None


@pytest.mark.parametrize(
    ("target", "on", "seen", "minimum"),
    [(6, 9, 20, 14), (3, 1, 2, None), (6, 0, 40, None), (6, 8, 16, 12), (0, 5, 10, 0), (7, 7, 49, 49)],
)
def test_the_minimum_that_feeds_the_next_layer(target, on, seen, minimum):
    assert default_minimum(target, conversion("L3", {"L4": on}, seen - on)) == minimum


def promise(status: str, by: date = MONDAY) -> Promise:
    return Promise(1, 1, 1, 1, "L4", by, status, datetime(2026, 11, 1, tzinfo=UTC))


def test_a_promise_past_its_day_is_broken():
    today = date(2026, 11, 24)
    made = [promise("kept"), promise("broken"), promise("open"), promise("open", today), promise("dropped")]
    assert promises_kept(made, today).value == 1 / 3


@pytest.mark.parametrize(
    ("calls", "to_new", "only"),
    [
        ({"L4": 12, "L6": 8}, 2, "late"),
        ({"L4": 18, "L1": 2}, 2, "late"),
        ({"L4": 17, "L1": 3}, 3, None),
        ({"L1": 20}, 20, "new"),
        ({"L1": 20}, 17, None),
        ({"L5": 14}, 0, None),  # too few to say
        ({}, 0, None),
        ({"won": 20}, 0, None),  # caring for old customers is no short sight
    ],
)
def test_short_sight(calls, to_new, only):
    alarm = short_sight(calls, to_new)
    assert (alarm.only if alarm else None) == only


def test_the_week_shows_a_weekend_only_where_there_was_work():
    saturday = date(2026, 10, 10)  # worked in China
    week = week_table(saturday, {saturday: 60, date(2026, 10, 9): 60}, {saturday: 41, date(2026, 10, 12): 9})
    assert [(f"{row.day:%a}", row.planned, row.made) for row in week.days] == [
        ("Mon", 0, 0),
        ("Tue", 0, 0),
        ("Wed", 0, 0),
        ("Thu", 0, 0),
        ("Fri", 60, 0),
        ("Sat", 60, 41),
    ]
    assert (week.total.part, week.total.whole) == (41, 120)
    assert len(week_table(MONDAY, {}, {}).days) == 5


def test_nothing_is_divided_by_nothing():
    nothing = Prediction(0, 0, 0)
    empty = [
        *(volume({}, 0), talked({}), effect({}), effect({"busy": 3}), targeting([], at(9)), golden([], [])),
        *(precision(nothing), recall(nothing), conversion("L1", {}, 0), promises_kept([], MONDAY)),
        *(week_table(MONDAY, {}, {}).total, median_days([])),
    ]
    assert {each.value for each in empty} == {None}


# ---- by what must hold -----------------------------------------------------------------------------


class Dial(NamedTuple):
    rep: int
    day: date
    outcome: str


DAYS = st.integers(0, 20).map(lambda ahead: MONDAY + timedelta(days=ahead))
DIALS = st.lists(st.builds(Dial, st.integers(1, 3), DAYS, st.sampled_from(OUTCOMES)), max_size=20)
TALLIES = st.dictionaries(st.sampled_from(OUTCOMES), st.integers(0, 50))


def tally(calls: Iterable[Dial]) -> Counter[str]:
    return Counter(each.outcome for each in calls)


@given(DIALS.filter(bool))
@pytest.mark.parametrize("of", ["rep", "day"])
def test_the_figures_of_reps_and_of_days_add_up(of, made):
    groups = {getattr(each, of) for each in made}
    parts = [tally(each for each in made if getattr(each, of) == group) for group in groups]
    whole = tally(made)
    assert reduce(add, map(talked, parts)) == talked(whole)
    assert reduce(add, map(effect, parts)) == effect(whole)
    assert reduce(add, (volume(part, 60) for part in parts)) == volume(whole, 60 * len(groups))


@given(DIALS.filter(bool), st.data(), DAYS)
def test_a_call_that_moves_to_another_day_takes_its_figures_along(made, data, to):
    moved = data.draw(st.sampled_from(made))
    before = Counter(each.day for each in made)
    after = before + Counter([to])
    after[moved.day] -= 1
    for day in (moved.day, to):
        week, was = week_table(day, {}, after), week_table(day, {}, before)
        came, went = (day.isocalendar()[:2] == each.isocalendar()[:2] for each in (to, moved.day))
        assert week.total.part == was.total.part + came - went
        assert {row.day: row.made for row in week.days}.get(day, 0) == after[day]


@given(TALLIES, TALLIES)
def test_shares_of_calls_lie_between_nothing_and_all(one, other):
    for share in (talked(one), effect(one)):
        assert 0 <= share.part <= share.whole
        assert share.value is None or 0 <= share.value <= 1
    lift = prep_lift(one, other)
    if isinstance(lift, Lift):
        assert -1 <= lift.value <= 1
        opposite = prep_lift(other, one)
        assert isinstance(opposite, Lift)
        assert opposite.value == -lift.value
    else:
        assert lift.n == min(talks(one), talks(other)) < lift.needed


CLOCK = st.integers(0, 24 * 3600).map(lambda seconds: at(0) + timedelta(seconds=seconds))
MOMENTS = st.lists(CLOCK, max_size=12)
WINDOW_LISTS = st.lists(st.tuples(CLOCK, CLOCK), max_size=3)


@given(MOMENTS, MOMENTS, WINDOW_LISTS)
def test_golden_minutes_fit_the_windows_and_the_calls(some, more, windows):
    used = golden(some, windows)
    assert 0 <= used.part <= used.whole
    assert used.part <= 6 * used.why.sample <= 6 * len(some)
    assert golden(some[::-1], windows[::-1]) == used
    assert used.part <= golden(some + more, windows).part


@settings(max_examples=40)
@given(st.lists(st.integers(7 * 60, 18 * 60), max_size=12))
def test_golden_minutes_are_as_a_stopwatch_counts_them(minutes):
    lit = {minute + tick for minute in minutes for tick in range(6)}
    inside = sum(9 * 60 <= each < 11.5 * 60 or 14 * 60 <= each < 17.5 * 60 for each in lit)
    assert golden([at(0) + timedelta(minutes=each) for each in minutes], WINDOWS).part == inside


LEFT = st.dictionaries(st.sampled_from([*LAYERS, "won", "lost"]), st.integers(0, 30))


@given(st.sampled_from(LAYERS), LEFT, LEFT, st.integers(0, 50), st.integers(0, 50))
def test_conversions_add_up_and_are_shares(layer, one, other, here, there):
    both = conversion(layer, one, here) + conversion(layer, other, there)
    assert both == conversion(layer, dict(Counter(one) + Counter(other)), here + there)
    assert 0 <= both.part <= both.whole


@given(st.integers(0, 100), st.sampled_from(LAYERS), LEFT, st.integers(0, 50))
def test_a_default_minimum_just_feeds_its_target(target, layer, left, still_in):
    own = conversion(layer, left, still_in)
    minimum = default_minimum(target, own)
    if minimum is not None:
        assert minimum * own.part >= target * own.whole > (minimum - 1) * own.part


@given(st.lists(st.integers(0, 400), min_size=1))
def test_half_of_the_stays_are_as_long_as_the_median_or_longer(stays):
    middle = median_days(stays).value
    assert middle is not None
    assert 2 * sum(stay >= middle for stay in stays) >= len(stays)
    assert 2 * sum(stay <= middle for stay in stays) >= len(stays)


@pytest.mark.parametrize(
    ("pillar", "value", "against", "ahead"),
    [
        ("effect", 0.5, 0.4, True),
        ("effect", 0.4, 0.4, True),
        ("effect", 0.3, 0.4, False),
        ("volume", 0.9, 1.0, False),
    ],
)
def test_who_lies_under_no_measure_is_held_back_by_nothing(pillar, value, against, ahead):
    share = Share(100 * value, 100, Why("rule-limit", {}, 100))
    assert Limit(pillar, share, against, "team", share.why).ahead is ahead

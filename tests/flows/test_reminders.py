"""Reminders: none twice, none at night, none forgotten, through outages, zone changes and both clock changes."""

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reminders import (
    KINDS,
    Habits,
    Planned,
    Send,
    Skip,
    Wait,
    Wish,
    decide,
    decide_together,
    jitter,
    row_for_call,
    row_for_note,
    rows_for,
    spread_over,
)
from flows.schedule import GOLDEN, Window, instant, is_quiet, local

SHANGHAI = ZoneInfo("Asia/Shanghai")
LI_NA = Habits(7, "Asia/Shanghai", calendar="cn")
TUESDAY = date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def at(hour: int, minute: int = 0, second: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute, second), SHANGHAI)


def row(kind: str, habits: Habits = LI_NA, day: date = TUESDAY, spread: int = 0) -> Planned:
    return next(each for each in rows_for(habits, day, spread) if each.kind == kind)


def call(hour: int, minute: int = 0, day: date = TUESDAY) -> Planned:
    return row_for_call(7, 1, at(hour, minute, day=day).astimezone(UTC), SHANGHAI)


# ---- what is planned -------------------------------------------------------------------------------


def test_a_workday_has_its_reminders_at_their_times():
    planned = {each.kind: f"{local(each.due_at, SHANGHAI):%H:%M}" for each in rows_for(LI_NA, FRIDAY)}
    assert planned == {
        "board": "08:55",
        "midday": "11:35",
        "promise": "13:30",
        "no-step": "13:40",
        "unlogged": "17:30",
        "list": "17:35",
        "review": "17:40",
        "friday": "17:50",
    }


@pytest.mark.parametrize(
    ("day", "weekly"),
    [
        (TUESDAY, False),
        (FRIDAY, True),
        (date(2026, 9, 30), True),  # Wednesday: Thursday begins China's holiday
        (date(2026, 10, 10), False),  # a Saturday worked; its week has ended with Friday
    ],
)
def test_the_week_is_reviewed_on_its_last_workday(day, weekly):
    assert ("friday" in {each.kind for each in rows_for(LI_NA, day)}) is weekly


@pytest.mark.parametrize(
    "resting",
    [
        replace(LI_NA, days_off=frozenset({TUESDAY})),
        replace(LI_NA, paused_until=date(2026, 11, 25)),
    ],
)
def test_nothing_is_planned_for_a_day_of_rest(resting):
    assert rows_for(resting, TUESDAY) == ()
    assert rows_for(LI_NA, date(2026, 10, 1)) == ()


def test_a_pause_until_a_day_is_over_on_that_day():
    rested = replace(LI_NA, paused_until=TUESDAY)
    assert rows_for(rested, TUESDAY) == rows_for(LI_NA, TUESDAY)
    assert decide(row("board"), at(8, 55), rested) == Send()


def test_own_times_and_kinds_switched_off():
    own = replace(LI_NA, wishes=(Wish("board", time(8, 20)), Wish("midday", mode="off")))
    assert local(row("board", own).due_at, SHANGHAI).time() == time(8, 20)
    assert "midday" not in {each.kind for each in rows_for(own, TUESDAY)}


def test_a_call_put_off_is_another_reminder():
    assert call(10).key != call(10, 15).key
    assert call(10).day == TUESDAY


def test_a_team_is_told_of_to_its_leaders_alone():
    leader = replace(LI_NA, leads=True)
    extra = {each.kind: f"{local(each.due_at, SHANGHAI):%H:%M}" for each in rows_for(leader, FRIDAY)}
    for each in rows_for(LI_NA, FRIDAY):
        extra.pop(each.kind)
    assert extra == {"no-list": "09:10", "team-day": "18:10", "team-week": "18:30"}


@pytest.mark.parametrize(
    ("said", "brought"),
    [
        (at(10), at(11, 30)),  # golden hours first
        (at(12), at(12)),
        (at(22, 30), at(8, day=date(2026, 11, 25))),  # and the night
        (at(12, day=date(2026, 11, 28)), at(11, 30, day=date(2026, 11, 30))),  # a Saturday waits for Monday
    ],
)
def test_a_leaders_word_waits_for_a_pause_in_the_calls(said, brought):
    planned = row_for_note(LI_NA, 5, said.astimezone(UTC))
    assert planned.key == "note:5"
    now, decision = fate(planned, said, LI_NA)
    assert (now, isinstance(decision, Send)) == (brought, True)


# ---- what becomes of it ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "now", "becomes"),
    [
        ("board", at(8, 54), Wait(at(8, 55))),
        ("board", at(8, 55), Send()),
        ("board", at(8, 57), Send()),
        ("board", at(8, 58), Send(late=True)),
        ("board", at(9, 30), Send(late=True, silent=True)),  # no sound in golden hours
        ("board", at(11, 55), Send(late=True)),
        ("board", at(11, 56), Skip("too-late")),
        ("midday", at(11, 35), Send()),
        ("midday", at(13, 35), Send(late=True)),
        ("midday", at(13, 36), Skip("too-late")),
        ("promise", at(14, 10), Wait(at(17, 30))),  # held by the golden hours
        ("promise", at(17, 30), Send(late=True)),
        ("no-step", at(18, 41), Skip("too-late")),
        ("unlogged", at(17, 30), Send()),
        ("list", at(17, 34), Wait(at(17, 35))),
        ("list", at(20, 35), Send(late=True)),
        ("list", at(20, 36), Skip("too-late")),
        ("review", at(9, day=FRIDAY), Skip("too-late")),
    ],
)
def test_a_reminder_in_its_time_and_late(kind, now, becomes):
    assert decide(row(kind), now, LI_NA) == becomes


@pytest.mark.parametrize(
    ("planned", "now", "becomes"),
    [
        (call(10), at(9, 59), Wait(at(10))),
        (call(10), at(10), Send()),  # golden hours are for calls
        (call(10), at(12), Send(late=True)),
        (call(10), at(12, 1), Skip("too-late")),
        (call(7, 30), at(7, 30), Wait(at(8))),
        (call(7, 30), at(8), Send()),
        (call(21, 30), at(21, 30), Skip("quiet-hours")),
        (call(20), at(21), Skip("quiet-hours")),
        (call(10, day=date(2026, 10, 1)), at(10, day=date(2026, 10, 1)), Send()),
    ],
)
def test_a_due_call(planned, now, becomes):
    assert decide(planned, now, LI_NA) == becomes


@pytest.mark.parametrize(
    ("changed", "becomes"),
    [
        ({"wishes": (Wish("list", mode="off"),)}, Skip("off")),
        ({"wishes": (Wish("list", mode="silent"),)}, Send(silent=True)),
        ({"wishes": (Wish("list", time(18)),)}, Wait(at(18))),
        ({"wishes": (Wish("list", time(17)),), "hours": (Window(time(9), time(12)),)}, Send(late=True)),
        ({"wishes": (Wish("list", time(14)),)}, Skip("golden-hours")),
        ({"days_off": frozenset({TUESDAY})}, Skip("day-off")),
        ({"paused_until": date(2026, 11, 30)}, Skip("paused")),
        ({"quiet": Window(time(17), time(8))}, Skip("quiet-hours")),
        ({"hours": (Window(time(9), time(18)),)}, Wait(at(18))),
        ({"zone": "Asia/Tokyo"}, Send(late=True)),  # 18:35 there
        ({"zone": "Asia/Bangkok"}, Wait(at(18, 35))),
        ({"zone": "Pacific/Auckland"}, Skip("too-late")),  # five hours after 17:35 there
    ],
)
def test_what_was_changed_since_it_was_planned_counts(changed, becomes):
    assert decide(row("list"), at(17, 35), replace(LI_NA, **changed)) == becomes


def test_a_night_that_ends_in_time_holds_the_board_and_a_nap_does_not_hold_the_list():
    sleeper = replace(LI_NA, quiet=Window(time(21), time(9, 30)))
    assert decide(row("board"), at(8, 55), sleeper) == Wait(at(9, 30))
    napping = replace(LI_NA, quiet=Window(time(17, 30), time(18)))
    assert decide(row("list"), at(17, 35), napping) == Skip("quiet-hours")


def test_yesterdays_review_does_not_come_today():
    owl = replace(LI_NA, wishes=(Wish("review", time(22, 30)),), quiet=Window(time(3), time(8)))
    assert decide(row("review", owl), at(23, 59), owl) == Send(late=True)
    assert decide(row("review", owl), at(0, 1, day=date(2026, 11, 25)), owl) == Skip("too-late")


def test_who_is_held_by_own_golden_hours_is_not_late_then():
    busy = replace(LI_NA, hours=(Window(time(9), time(18)),))
    assert decide(row("list", busy), at(18), busy) == Send()


def test_pause_and_days_off_leave_due_calls_alone():
    resting = replace(LI_NA, days_off=frozenset({TUESDAY}), paused_until=FRIDAY)
    assert decide(call(10), at(10), resting) == Send()


# ---- together --------------------------------------------------------------------------------------


def test_three_late_ones_are_one_digest():
    evening = [row("unlogged"), row("list"), row("review"), call(18)]
    decided = dict(decide_together(reversed(evening), at(18, 1), LI_NA))
    assert decided == {
        evening[0]: Send(late=True, gathers=tuple(evening[:3])),
        evening[1]: Skip("in-digest"),
        evening[2]: Skip("in-digest"),
        evening[3]: Send(),
    }


def test_two_late_ones_are_two_messages():
    evening = [row("list"), row("review")]
    assert decide_together(evening, at(18, 1), LI_NA) == tuple((each, Send(late=True)) for each in evening)


def test_a_digest_is_silent_only_if_all_of_it_is():
    quieter = replace(LI_NA, wishes=tuple(Wish(kind, mode="silent") for kind in ("unlogged", "list")))
    evening = [row("unlogged"), row("list"), row("review")]
    assert decide_together(evening, at(19), quieter)[0][1] == Send(late=True, gathers=tuple(evening))
    mute = replace(quieter, wishes=(*quieter.wishes, Wish("review", mode="silent")))
    assert decide_together(evening, at(19), mute)[0][1] == Send(
        late=True, silent=True, gathers=tuple(evening)
    )


# ---- spread ----------------------------------------------------------------------------------------


def test_a_team_is_not_spread_and_a_crowd_is():
    assert (spread_over(1), spread_over(25), spread_over(10_000)) == (0, 0, 400)


def test_everybody_has_an_own_second_and_none_is_crowded():
    seconds = Counter(jitter(member, "board", 400) for member in range(10_000))
    assert set(seconds) == set(range(400))
    assert max(seconds.values()) < 60
    assert jitter(7, "board", 400) == jitter(7, "board", 400) != jitter(7, "list", 400)
    assert jitter(7, "board", 0) == 0


def test_spread_reminders_come_at_their_own_second_and_are_not_late_for_it():
    planned = next(row("board", replace(LI_NA, member=n), spread=400) for n in range(99))
    mine = at(8, 55) + timedelta(seconds=planned.jitter)
    assert planned.jitter > 0
    assert decide(planned, at(8, 55), LI_NA) == Wait(mine)
    assert decide(planned, mine, LI_NA) == Send()


def test_nobody_is_spread_into_the_night():
    planned = replace(row("list"), jitter=400)
    early_night = replace(LI_NA, quiet=Window(time(17, 40), time(8)))
    assert decide(planned, at(17, 35), early_night) == Send()


# ---- whatever happens ------------------------------------------------------------------------------


class EveryDay(Habits):
    """Somebody who works on Sundays too, when clocks change."""

    def works(self, day: date) -> bool:
        return True


def clock_changes(name: str) -> tuple[object, ...]:
    """The offset with which the year begins, and each change in it to the minute: what zones that are alike share."""
    zone = ZoneInfo(name)
    weeks = [datetime(2026, 10, 30, tzinfo=UTC) + timedelta(days=7 * week) for week in range(54)]
    changes: list[object] = [weeks[0].astimezone(zone).utcoffset()]
    for before, after in pairwise(weeks):
        offset = after.astimezone(zone).utcoffset()
        if before.astimezone(zone).utcoffset() != offset:
            minutes = bisect_left(
                range(7 * 24 * 60),
                True,
                key=lambda n: (before + n * MINUTE).astimezone(zone).utcoffset() == offset,
            )
            changes += [before + minutes * MINUTE, offset]
    return tuple(changes)


ALL_ZONES = sorted({clock_changes(name): name for name in sorted(available_timezones())}.values())
"""Of every set of zones whose clocks are alike all year the last by name."""
YEAR = [date(2026, 11, 1) + timedelta(days=ahead) for ahead in range(366)]
NIGHTLY = (
    *(
        Wish("board", time(0, 30)),
        Wish("midday", time(2, 30)),
        Wish("list", time(12)),
        Wish("review", time(23, 30)),
    ),
    *(Wish(kind, mode="off") for kind in ("promise", "no-step", "unlogged", "friday")),
)
AWAKE = Window(time(0), time(0))


def fate(planned: Planned, now: datetime, habits: Habits) -> tuple[datetime, Send | Skip]:
    """What becomes of it, and when, if it is looked at whenever it asks for."""
    for _ in range(10):
        decision = decide(planned, now, habits)
        if not isinstance(decision, Wait):
            return now, decision
        assert decision.until > now
        now = decision.until
    raise AssertionError(f"{planned} waits for ever")


@pytest.mark.slow
def test_through_a_year_in_all_zones_each_comes_once_on_its_day_at_its_time():
    moved = 0
    for name in ALL_ZONES:
        habits = EveryDay(7, name, NIGHTLY, AWAKE, hours=(Window(time(23), time(23, 15)),))
        last = datetime(2026, 10, 1, tzinfo=UTC)
        for day in YEAR:
            planned = rows_for(habits, day)
            assert len(planned) == 4
            for each in planned:
                assert each.due_at > last, "no wall clock comes twice"
                last, shown = each.due_at, local(each.due_at, habits.clock)
                if shown.replace(tzinfo=None) != datetime.combine(day, habits.wish(each.kind).at):
                    before = local(each.due_at - MINUTE, habits.clock)
                    assert before.utcoffset() != shown.utcoffset(), "only a gap moves a wish, to its end"
                    assert fate(each, each.due_at - HOUR, habits) == (each.due_at, Send())
                    moved += 1
                assert shown.fold == 0, "of two the first"
    assert moved > 20


TIMES = st.integers(0, 24 * 60 - 1).map(lambda minutes: time(*divmod(minutes, 60)))
WISHES = st.lists(
    st.builds(
        Wish, st.sampled_from(list(KINDS)), st.none() | TIMES, st.sampled_from(["on", "silent", "off"])
    ),
    max_size=4,
    unique_by=lambda wish: wish.kind,
).map(tuple)
CLOCK_CHANGES = st.sampled_from([date(2026, 11, 1), date(2027, 3, 14), date(2027, 3, 28), date(2027, 10, 31)])
DAYS = CLOCK_CHANGES | st.sampled_from(YEAR)
HABITS = st.builds(
    EveryDay,
    member=st.integers(1, 10_000),
    zone=st.sampled_from(ALL_ZONES),
    wishes=WISHES,
    quiet=st.just(Window(time(21), time(8))) | st.builds(Window, TIMES, TIMES),
    hours=st.sampled_from([GOLDEN, (Window(time(0, 30), time(6)), Window(time(22), time(23, 30)))]),
    days_off=st.sampled_from([frozenset(), frozenset({date(2026, 11, 2)})]),
    paused_until=st.none() | DAYS,
    leads=st.booleans(),
)
REASONS = {"off", "day-off", "paused", "quiet-hours", "golden-hours", "too-late", "in-digest"}


def golden(moment: datetime, habits: Habits) -> bool:
    at = local(moment, habits.clock)
    opens = ((instant(at.date(), each.start, habits.clock), each.end) for each in habits.hours)
    return any(start <= moment < instant(at.date(), end, habits.clock) for start, end in opens)


def check_sent(planned: Planned, decision: Send, now: datetime, habits: Habits) -> None:
    """What may be said of everything that is sent, whatever happened before."""
    kind, at = KINDS[planned.kind], local(now, habits.clock)
    assert not is_quiet(at, habits.quiet.start, habits.quiet.end)
    assert habits.wish(kind.id).mode != "off"
    if kind.at:
        due = instant(planned.day, habits.wish(kind.id).at or kind.at, habits.clock)
        assert at.date() == local(due, habits.clock).date()
        assert not habits.paused(planned.day)
        assert kind.in_golden != "hold" or not golden(now, habits)
        assert habits.leads or not kind.leaders
    else:
        due = planned.due_at
    assert due <= now <= due + kind.window
    assert decision.silent or decision.gathers or habits.wish(kind.id).mode == "on"


@given(HABITS, DAYS, TIMES, st.integers(-90, 500), st.sampled_from([0, 0, 300]))
def test_each_is_sent_in_its_time_or_skipped_for_a_reason(habits, day, wall, minutes, spread):
    rows = [
        *rows_for(habits, day, spread),
        row_for_call(7, 1, instant(day, wall, habits.clock), habits.clock),
    ]
    assert len({each.key for each in rows}) == len({each.kind for each in rows}) == len(rows)
    for planned in rows:
        looked = planned.due_at + minutes * MINUTE
        when, decision = fate(planned, looked, habits)
        if isinstance(decision, Send):
            check_sent(planned, decision, when, habits)
            assert not (decision.late and minutes <= 0), "nobody was away"
        else:
            assert decision.reason in REASONS
            assert decision.reason != "too-late" or minutes > 0


@st.composite
def lives(draw: st.DrawFn) -> list[tuple[datetime, Habits]]:
    """Moments at which somebody looks at the reminders, and the habits of that moment: with outages of hours, a clock
    that is set back, a new zone, other wishes."""
    now = instant(draw(DAYS), draw(TIMES), SHANGHAI)
    habits, story = draw(HABITS), []
    for gap in draw(
        st.lists(st.sampled_from([1, 5, 15, 30, 60, 240, 900, -1, -60]), min_size=5, max_size=30)
    ):
        now += gap * MINUTE
        match draw(st.integers(0, 9)):
            case 0:
                habits = replace(habits, zone=draw(st.sampled_from(ALL_ZONES)))
            case 1:
                habits = replace(habits, wishes=draw(WISHES), paused_until=None)
        story.append((now, habits))
    return story


@settings(max_examples=60)
@given(lives())
def test_through_outages_moves_and_set_back_clocks_none_comes_twice_and_none_is_forgotten(story):
    planned: dict[str, Planned] = {}
    settled: dict[str, Send | Skip] = {}

    def look(now: datetime, habits: Habits) -> None:
        open_rows = [each for key, each in planned.items() if key not in settled]
        decided = decide_together(open_rows, now, habits)
        assert sorted(each.key for each, _ in decided) == sorted(each.key for each in open_rows)
        for each, decision in decided:
            if isinstance(decision, Wait):
                assert decision.until > now
                continue
            settled[each.key] = decision
            if isinstance(decision, Send):
                for gathered in decision.gathers or (each,):
                    check_sent(gathered, decision, now, habits)

    for now, habits in story:
        today = local(now, habits.clock).date()
        rows = [*rows_for(habits, today), *rows_for(habits, today + timedelta(days=1))]
        rows.append(row_for_call(7, today.toordinal(), instant(today, time(10), SHANGHAI), habits.clock))
        for each in rows:
            planned.setdefault(each.key, each)
        look(now, habits)
    look(max(now for now, _ in story) + timedelta(days=4), story[-1][1])
    assert settled.keys() == planned.keys()
    sent = Counter(
        (planned[key].kind, planned[key].day) for key, each in settled.items() if isinstance(each, Send)
    )
    assert all(count == 1 for (kind, _), count in sent.items() if kind != "due")
    digests = [each for each in settled.values() if isinstance(each, Send) and each.gathers]
    told = sum(len(each.gathers) - 1 for each in digests)
    assert told == sum(each == Skip("in-digest") for each in settled.values())

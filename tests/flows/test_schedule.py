"""Hours, openings, the wall clock of a zone, the next try and the zones people name."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.due import Due
from flows.schedule import (
    GOLDEN,
    NotHours,
    Window,
    format_hours,
    in_hours,
    instant,
    is_quiet,
    local,
    next_opening,
    parse_hours,
    quick_dues,
    retry_slots,
    zones,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
NEW_YORK = ZoneInfo("America/New_York")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Shanghai, where the 25th is a Wednesday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=SHANGHAI)


def shown(dues: tuple[Due, ...]) -> list[str]:
    return [f"{due.day:%a %d} {due.time:%H:%M}" for due in dues]


# ---- hours -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("09:00-11:30 14:00-17:30", "09:00-11:30 14:00-17:30"),
        ("9-11:30", "09:00-11:30"),
        ("９：００－１１：３０、１４：００－１７：３０", "09:00-11:30 14:00-17:30"),
        ("9点到11点半，下午2点到5点半", "09:00-11:30 14:00-17:30"),
        ("上午9點至11點30分和下午2點至5點", "09:00-11:30 14:00-17:00"),
        ("中午12点到下午2点", "12:00-14:00"),
        ("9am-12pm, 1pm to 5:30pm", "09:00-12:00 13:00-17:30"),
        ("9 to 5", "09:00-17:00"),
        ("9-6", "09:00-18:00"),
        ("10-7", "10:00-19:00"),
        ("8:30–12; 1:30–6", "08:30-12:00 13:30-18:00"),
        ("14-17 9-11", "09:00-11:00 14:00-17:00"),
        ("9-12 12-18", "09:00-12:00 12:00-18:00"),
    ],
)
def test_hours_are_read_as_people_type_them(typed, hours):
    assert format_hours(parse_hours(typed)) == hours


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "hours-unread"),
        ("mornings", "hours-unread"),
        ("9", "hours-unread"),
        ("9-12 and then some", "hours-unread"),
        ("9-1214-18", "hours-unread"),
        ("25-26", "hours-unread"),
        ("9:75-11", "hours-unread"),
        ("22:00-06:00", "hours-backwards"),
        ("下午5点到下午2点", "hours-backwards"),
        ("9-12 11-14", "hours-overlap"),
    ],
)
def test_what_is_no_hours_is_refused_with_its_reason(typed, key):
    with pytest.raises(NotHours) as refused:
        parse_hours(typed)
    assert refused.value.key == key
    assert repr(typed) in str(refused.value)


MINUTES = st.integers(0, 24 * 60 - 1)
CUTS = st.lists(MINUTES, min_size=2, max_size=8, unique=True).map(sorted)
HOURS = CUTS.map(
    lambda cuts: tuple(
        Window(time(*divmod(one, 60)), time(*divmod(other, 60)))
        for one, other in zip(cuts[::2], cuts[1::2], strict=False)
    )
)


@given(HOURS)
def test_hours_that_were_written_are_read_back(hours):
    assert parse_hours(format_hours(hours)) == hours


@given(st.text(max_size=30) | st.text(alphabet="0123456789:-~ 点到,半apm、", max_size=30))
def test_any_text_is_hours_or_refused(text):
    try:
        hours = parse_hours(text)
    except NotHours:
        return
    assert hours
    assert all(window.start < window.end for window in hours)
    assert all(one.end <= other.start for one, other in pairwise(hours))


# ---- the wall clock --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "day", "wall", "utc"),
    [
        ("Asia/Shanghai", date(2026, 11, 26), time(15), "2026-11-26 07:00"),
        ("America/New_York", date(2027, 3, 14), time(2, 30), "2027-03-14 07:00"),  # skipped: 03:00 EDT
        ("America/New_York", date(2027, 3, 14), time(3), "2027-03-14 07:00"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01 05:30"),  # twice: the first
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), "2026-10-03 15:30"),  # a gap of half an hour
        ("Asia/Kathmandu", date(2026, 5, 1), time(9), "2026-05-01 03:15"),
        ("Pacific/Apia", date(2011, 12, 30), time(10), "2011-12-30 10:00"),  # a whole day skipped
    ],
)
def test_a_wall_clock_is_an_instant(zone, day, wall, utc):
    assert instant(day, wall, ZoneInfo(zone)) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


NAMES = (
    *(
        "Asia/Shanghai",
        "America/New_York",
        "Europe/London",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Africa/Cairo",
    ),
    *("America/St_Johns", "Pacific/Chatham", "America/Santiago", "Africa/Casablanca", "Pacific/Apia", "UTC"),
)
ZONES = st.sampled_from(NAMES).map(ZoneInfo)
TIMES = MINUTES.map(lambda minutes: time(*divmod(minutes, 60)))


def days_of_change(zone: ZoneInfo) -> list[date]:
    """The days from 2009 to 2030 on which the clocks of a zone change."""
    noons = [datetime(2009, 1, 1, 12, tzinfo=UTC) + timedelta(days=days) for days in range(22 * 365)]
    offsets = [noon.astimezone(zone).utcoffset() for noon in noons]
    return [
        noon.date() for noon, (one, other) in zip(noons[1:], pairwise(offsets), strict=True) if one != other
    ]


CHANGES = [(zone, day) for zone in map(ZoneInfo, NAMES) for day in days_of_change(zone)]
NIGHTS = st.tuples(st.sampled_from(CHANGES), st.integers(-1, 1)).map(
    lambda change: (change[0][0], change[0][1] + timedelta(days=change[1]))
)
DAYS = st.tuples(ZONES, st.dates(date(1990, 1, 1), date(2036, 12, 31)))


@given(NIGHTS | DAYS, TIMES | st.integers(0, 4 * 60 - 1).map(lambda minutes: time(*divmod(minutes, 60))))
def test_an_instant_shows_the_wanted_time_or_the_first_after_a_gap(place, wall):
    zone, day = place
    moment = instant(day, wall, zone)
    wanted = datetime.combine(day, wall)
    shows = local(moment, zone)
    assert moment.tzinfo is UTC
    if shows.replace(tzinfo=None) == wanted:
        assert shows.fold == 0
    else:
        before = local(moment - timedelta(minutes=1), zone)
        assert before.replace(tzinfo=None) < wanted < shows.replace(tzinfo=None)
        assert before.utcoffset() != shows.utcoffset()


@given(NIGHTS | DAYS, TIMES, TIMES)
def test_a_later_wall_clock_is_never_an_earlier_instant(place, one, other):
    zone, day = place
    assert instant(day, min(one, other), zone) <= instant(day, max(one, other), zone)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="names no zone"):
        local(datetime(2026, 11, 25, 10), SHANGHAI)  # noqa: DTZ001


# ---- openings --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (at(25, 8), at(25, 9)),
        (at(25, 10), at(25, 10)),
        (at(25, 11, 30), at(25, 14)),
        (at(25, 17, 30), at(26, 9)),
        (at(27, 18), at(30, 9)),
        (at(28, 10), at(30, 9)),
    ],
)
def test_the_next_golden_moment(now, opens):
    assert next_opening(now, GOLDEN, SHANGHAI) == opens
    assert in_hours(now, GOLDEN, SHANGHAI) is (now == opens)


def test_golden_hours_are_those_of_the_reps_zone():
    now = at(25, 10)
    assert in_hours(now, GOLDEN, SHANGHAI)
    assert next_opening(now, GOLDEN, NEW_YORK) == datetime(2026, 11, 25, 9, tzinfo=NEW_YORK)


@given(HOURS, st.integers(0, 3 * 365 * 24 * 60), ZONES)
def test_an_opening_is_inside_the_hours_and_none_is_missed(hours, minutes, zone):
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    opening = next_opening(now, hours, zone)
    assert opening >= now
    assert in_hours(opening, hours, zone)
    if opening > now:
        assert not in_hours(opening - timedelta(minutes=1), hours, zone)


@pytest.mark.parametrize(
    ("wall", "quiet"),
    [(time(7, 59), True), (time(8), False), (time(20, 59), False), (time(21), True), (time(0), True)],
)
def test_quiet_hours_run_over_midnight(wall, quiet):
    assert is_quiet(datetime.combine(date(2026, 11, 25), wall, SHANGHAI)) is quiet


def test_quiet_hours_may_lie_within_a_day():
    assert is_quiet(at(25, 12, 30), start=time(12), end=time(13))
    assert not is_quiet(at(25, 13), start=time(12), end=time(13))


# ---- the next try ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tries", "slots"),
    [
        ([at(25, 10, 10)], ["Wed 25 14:10", "Thu 26 11:10", "Fri 27 16:10"]),
        ([at(25, 14, 10)], ["Wed 25 16:10", "Thu 26 09:10", "Fri 27 11:10"]),
        ([at(25, 16, 42)], ["Thu 26 09:40", "Fri 27 10:40", "Mon 30 14:40"]),
        ([at(25, 10, 10), at(25, 14, 10)], ["Thu 26 11:10", "Fri 27 16:10", "Mon 30 09:10"]),
        ([at(25, 10, 10), at(25, 14, 10), at(26, 11, 10)], ["Thu 26 16:10", "Fri 27 09:10", "Mon 30 11:10"]),
        ([at(25, 9, 10), at(25, 16, 10), at(26, 14, 10)], ["Fri 27 11:10", "Thu 26 16:10", "Mon 30 09:10"]),
        ([at(27, 17, 0)], ["Mon 30 09:00", "Tue 01 11:00", "Wed 02 14:00"]),
        ([at(28, 12, 0)], ["Mon 30 09:00", "Tue 01 11:00", "Wed 02 14:00"]),
    ],
)
def test_where_to_try_again(tries, slots):
    assert shown(retry_slots(tries, tries[-1], GOLDEN, SHANGHAI)) == slots


def test_one_long_window_is_parted_too_and_lunch_is_left_alone():
    assert shown(retry_slots([at(25, 9)], at(25, 9), parse_hours("9-18"), SHANGHAI))[0] == "Wed 25 11:15"


def part_of_day(moment: datetime | time) -> int:
    """Which of the four parts that golden hours are cut into."""
    wall = moment.time() if isinstance(moment, datetime) else moment
    return sum(wall >= start for start in (time(10, 15), time(14), time(15, 45)))


GOLDEN_MOMENTS = st.builds(
    lambda day, minutes: next_opening(
        at(2, 0) + timedelta(days=day, minutes=minutes), GOLDEN, SHANGHAI
    ).astimezone(SHANGHAI),
    st.integers(0, 30),
    MINUTES,
)


@given(st.lists(GOLDEN_MOMENTS, min_size=1, max_size=3).map(sorted))
def test_up_to_the_fourth_call_each_part_of_the_day_is_tried_once(tries):
    now = tries[-1]
    first, *others = retry_slots(tries, now, GOLDEN, SHANGHAI)
    assert part_of_day(first.time) not in {part_of_day(each) for each in tries}
    assert len({due.day for due in (first, *others)}) == 1 + len(others)


@given(st.lists(GOLDEN_MOMENTS, max_size=6).map(sorted), HOURS, ZONES)
def test_a_slot_is_a_working_time_that_is_still_to_come(tries, hours, zone):
    now = tries[-1] if tries else at(25, 10)
    slots = retry_slots(tries, now, hours, zone)
    assert slots
    for due in slots:
        assert due.day.weekday() < 5
        assert any(window.start <= due.time < window.end for window in hours)
        assert instant(due.day, due.time, zone) >= now + timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "dues"),
    [
        (at(25, 10, 3), ["Wed 25 14:05", "Thu 26 10:05", "Mon 30 10:05", "Wed 02 10:05"]),
        (at(25, 14, 20), ["Wed 25 16:20", "Thu 26 14:20", "Mon 30 14:20", "Wed 02 14:20"]),
        (at(25, 12, 30), ["Wed 25 14:30", "Thu 26 14:00", "Mon 30 14:00", "Wed 02 14:00"]),
        (at(26, 16), ["Fri 27 16:00", "Mon 30 16:00", "Thu 03 16:00"]),
        (at(27, 16), ["Mon 30 16:00", "Fri 04 16:00"]),
        (at(28, 20), ["Mon 30 09:00", "Tue 01 09:00", "Mon 07 09:00"]),
    ],
)
def test_the_next_steps_one_tap_away(now, dues):
    assert shown(quick_dues(now, GOLDEN, SHANGHAI)) == dues


# ---- zones -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("北京", "Asia/Shanghai"),
        ("上海", "Asia/Shanghai"),
        ("北京时间", "Asia/Shanghai"),
        ("北京時間", "Asia/Shanghai"),
        ("深圳市", "Asia/Shanghai"),
        ("香港", "Asia/Hong_Kong"),
        ("台北", "Asia/Taipei"),
        ("臺北", "Asia/Taipei"),
        ("新加坡", "Asia/Singapore"),
        ("伦敦", "Europe/London"),
        ("纽约", "America/New_York"),
        ("紐約", "America/New_York"),
        ("Beijing", "Asia/Shanghai"),
        ("new york", "America/New_York"),
        ("San Francisco", "America/Los_Angeles"),
        ("america/new_york", "America/New_York"),
        ("Lisbon", "Europe/Lisbon"),
        ("york", "America/New_York"),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("UTC+8", "Asia/Shanghai"),
        ("gmt +08:00", "Asia/Shanghai"),
        ("＋８", "Asia/Shanghai"),
        ("东八区", "Asia/Shanghai"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("UTC-5", "America/New_York"),
        ("西五区", "America/New_York"),
        ("UTC+3", "Europe/Moscow"),
        ("UTC-1", "Etc/GMT+1"),
    ],
)
def test_a_zone_by_what_people_call_it(typed, zone):
    assert zones(typed)[0] == zone


@pytest.mark.parametrize("typed", ["", "  ", "xyzzy", "8", "+99", "明天"])
def test_what_names_no_zone(typed):
    assert zones(typed) == ()


@given(st.text(max_size=12) | st.from_regex(r"(UTC)?[+-]\d{1,2}(:\d\d)?", fullmatch=True))
def test_every_zone_that_is_offered_exists_and_is_offered_once(typed):
    found = zones(typed)
    assert len(set(found)) == len(found) <= 8
    for name in found:
        assert ZoneInfo(name).key == name

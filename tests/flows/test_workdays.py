"""Which days are worked, in China and elsewhere, with days off and pauses."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.day.workdays import calendar_of, is_workday, next_workday, week_of, workdays_between

DAYS = st.dates(date(2003, 1, 1), date(2035, 12, 31))
CALENDARS = st.sampled_from(["cn", "plain"])


@pytest.mark.parametrize(
    ("day", "cn", "plain"),
    [
        (date(2026, 11, 24), True, True),  # a Tuesday
        (date(2026, 11, 28), False, False),  # a Saturday
        (date(2026, 10, 1), False, True),  # the National Day
        (date(2026, 10, 10), True, False),  # the Saturday that pays for it
        (date(2026, 2, 16), False, True),  # New Year's eve
        (date(2026, 2, 14), True, False),
        (date(2025, 9, 28), True, False),  # a Sunday worked
        (date(2031, 10, 1), True, True),  # nobody knows 2031 yet: a plain Wednesday
        (date(2031, 10, 4), False, False),
        (date(2003, 10, 1), True, True),  # before the library's first year
    ],
)
def test_china_swaps_its_days_and_others_do_not(day, cn, plain):
    assert is_workday(day, "cn") is cn
    assert is_workday(day, "plain") is plain


@pytest.mark.parametrize(
    ("zone", "calendar"),
    [
        ("Asia/Shanghai", "cn"),
        ("Asia/Urumqi", "cn"),
        ("PRC", "cn"),
        ("Asia/Hong_Kong", "plain"),
        ("Asia/Taipei", "plain"),
        ("Europe/Berlin", "plain"),
        ("UTC", "plain"),
    ],
)
def test_the_calendar_of_a_zone(zone, calendar):
    assert calendar_of(zone) == calendar


def test_own_days_off_are_off_on_swapped_weekends_too():
    assert not is_workday(date(2026, 10, 10), "cn", days_off={date(2026, 10, 10)})
    assert not is_workday(date(2026, 11, 24), "plain", days_off=[date(2026, 11, 24)])


def test_a_pause_until_monday_ends_on_monday():
    monday = date(2026, 11, 30)
    assert not is_workday(date(2026, 11, 27), "plain", paused_until=monday)
    assert is_workday(monday, "plain", paused_until=monday)
    assert next_workday(date(2026, 11, 24), "plain", paused_until=monday) == monday
    assert next_workday(date(2026, 11, 24), "plain", paused_until=date(2026, 11, 28)) == monday


@pytest.mark.parametrize(
    ("after", "calendar", "then"),
    [
        (date(2026, 11, 24), "cn", date(2026, 11, 25)),
        (date(2026, 11, 27), "cn", date(2026, 11, 30)),
        (date(2026, 9, 30), "cn", date(2026, 10, 8)),
        (date(2026, 9, 30), "plain", date(2026, 10, 1)),
        (date(2026, 10, 9), "cn", date(2026, 10, 10)),
    ],
)
def test_the_next_workday(after, calendar, then):
    assert next_workday(after, calendar) == then


@given(
    DAYS,
    CALENDARS,
    st.frozensets(st.integers(0, 30), max_size=20),
    st.none() | st.integers(-10, 40),
)
def test_the_next_workday_is_worked_and_none_between_is(day, calendar, off, pause):
    days_off = {day + timedelta(days=ahead) for ahead in off}
    until = None if pause is None else day + timedelta(days=pause)
    then = next_workday(day, calendar, days_off, until)
    assert workdays_between(day + timedelta(days=1), then, calendar, days_off, until) == (then,)


@given(DAYS, DAYS, CALENDARS)
def test_workdays_between_are_those_days_that_are_worked(one, other, calendar):
    first, last = min(one, other), min(max(one, other), min(one, other) + timedelta(days=500))
    worked = set(workdays_between(first, last, calendar))
    assert all(
        (day in worked) is is_workday(day, calendar)
        for day in (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    )
    assert workdays_between(last + timedelta(days=1), first, calendar) == ()


@given(DAYS)
def test_a_week_is_monday_to_friday_around_the_day(day):
    week = week_of(day)
    assert [each.weekday() for each in week] == [0, 1, 2, 3, 4]
    assert 0 <= (day - week[0]).days < 7


def test_only_who_asks_for_china_loads_the_library():
    asked = (
        "import sys, datetime; from flows.day.workdays import is_workday\n"
        "is_workday(datetime.date(2026, 1, 1), 'plain')\n"
        "assert 'chinese_calendar' not in sys.modules\n"
        "is_workday(datetime.date(2026, 1, 1), 'cn')\n"
        "assert 'chinese_calendar' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)

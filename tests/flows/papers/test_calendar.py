"""A calendar that others read: every due call of one's own at its wall clock's time, under a name that stays."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.files.forms import octets
from flows.facts import Facts
from flows.papers import PAPERS
from flows.papers.calendar import calendar
from flows.papers.paper import Appointment, Calendar
from tests.talk import Talk


@pytest.fixture
def agreed(talk: Talk) -> Talk:
    """Two calls of a leader's, one with a time and one for a day, and another rep's."""
    talk.add("Zhang Wei 13800138000 Hengtong", "Ben Brown 13800138001")
    talk.quietly("""
        rep Zhang Wei
        rep [⏰ Next step
        rep tomorrow 15:00
        rep Ben Brown
        rep [⏰ Next step
        rep Friday
    """)
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao /add Wang Fang 13900139000
        zhao [✓]
        zhao Wang Fang
        zhao [⏰ Next step
        zhao tomorrow 9:00
    """)
    return talk


def events(talk: Talk, who: str = "rep", phones: bool = True) -> list[icalendar.Event]:
    member = talk.member(talk.people[who].account)
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 0, talk.coach.playbooks, talk.coach.wording)
        content = PAPERS["calendar"].content({}, facts) if phones else calendar(facts, phones_too=False)
        return read(octets(content, "calls.ics"))


def read(file: bytes) -> list[icalendar.Event]:
    assert file.endswith(b"\r\n")
    assert max(map(len, file.split(b"\r\n"))) <= 75
    return list(icalendar.Calendar.from_ical(file).events)


@pytest.mark.parametrize(
    "name", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"]
)
def test_the_clocks_change_when_they_do(name: str) -> None:
    """As any strict reader reckons it: each change begins at a time of the clock it ends."""
    due = Appointment("1", "x", "", date(2027, 3, 28), time(10), name)
    written = octets(Calendar("t", datetime(2026, 11, 29, tzinfo=UTC), [due]), "calls.ics")
    (zone,) = icalendar.Calendar.from_ical(written).timezones
    changes = 0
    for part in (*zone.standard, *zone.daylight):
        if part.TZOFFSETFROM == part.TZOFFSETTO:
            continue
        for begins in (part.DTSTART, *(each for each, *_ in part.rdates)):
            at = begins.replace(tzinfo=UTC) - part.TZOFFSETFROM
            before = (at - timedelta(seconds=1)).astimezone(ZoneInfo(name)).utcoffset()
            assert (before, at.astimezone(ZoneInfo(name)).utcoffset()) == (part.TZOFFSETFROM, part.TZOFFSETTO)
            changes += 1
    assert changes >= (0 if name == "Asia/Shanghai" else 4)


def test_a_leader_too_gets_the_own_calls_alone(agreed: Talk) -> None:
    wei, ben = events(agreed)
    assert wei["summary"] == "☎ Zhang Wei · L1"
    assert wei.decoded("dtstart") == datetime(2026, 11, 26, 15, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert "138 0013 8000" in wei["description"]
    assert "Hengtong" in wei["description"]
    assert ben.decoded("dtstart") == date(2026, 11, 27)
    assert [each["summary"] for each in events(agreed, "zhao")] == ["☎ Wang Fang · L1"]


def test_at_an_address_no_phone_is_told(agreed: Talk) -> None:
    assert all("138" not in each.get("description", "") for each in events(agreed, phones=False))


def test_a_call_that_is_put_off_stays_the_same_appointment(agreed: Talk) -> None:
    before = {each["summary"]: each["uid"] for each in events(agreed)}
    agreed.quietly("""
        rep Zhang Wei
        rep [⏰ Next step
        rep Monday 10:00
    """)
    assert {each["summary"]: each["uid"] for each in events(agreed)} == before
    assert len(set(before.values())) == 2
    assert events(agreed)[1].decoded("dtstart").hour == 10


def test_an_empty_calendar_is_one_too(talk: Talk) -> None:
    assert events(talk) == []


ZONES = st.sampled_from(["Asia/Shanghai", "America/New_York", "Europe/London", "Australia/Lord_Howe", "UTC"])


@given(
    st.text(st.sampled_from("=;:,\\\"'\r\n\t\x00\ud800BEGIN:VEVENT张 ") | st.characters(), max_size=90),
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.none() | st.times(),
    ZONES,
)
def test_whatever_a_customer_is_called_there_is_one_appointment(words, day, at, zone) -> None:
    at = at and at.replace(microsecond=0, fold=0)
    content = Calendar(
        words, datetime(2026, 1, 1, tzinfo=UTC), [Appointment("u", words, words, day, at, zone)]
    )
    (event,) = read(octets(content, "x.ics"))
    begins = event.decoded("dtstart")
    assert begins == day if at is None else begins.replace(tzinfo=None) == datetime.combine(day, at)

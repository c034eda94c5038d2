"""Calendars as RFC 5545 wants them: the one place that knows iCalendar."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from flows.papers.paper import Appointment, Calendar

LASTS = timedelta(minutes=15)
"""A call's place in the calendar."""
FRESH = timedelta(hours=1)
"""How often whoever subscribed is asked to look again; RFC 7986, and what Outlook reads instead."""
UNSAFE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
"""What iCalendar has no way to write."""


def calendar(content: Calendar) -> bytes:
    """All of it; times by the wall clock of their zones, which are described with it."""
    written = icalendar.Calendar()
    written.add("prodid", "-//Prelude//Prelude//EN")
    written.add("version", "2.0")
    written.add("method", "PUBLISH")
    written.add("x-wr-calname", icalendar.vText(clean(content.title)))
    written.add("refresh-interval", FRESH, parameters={"VALUE": "DURATION"})
    written.add("x-published-ttl", icalendar.vDuration(FRESH))
    for each in content.appointments:
        written.add_component(event(each, content.now))
    days = [each.day for each in content.appointments]
    if days:
        year = timedelta(days=366)  # so that the changes of the clocks on both sides are described
        written.add_missing_timezones(min(days) - year, max(days) + year)
        for zone in written.timezones:
            for part in zone.walk():
                if isinstance(part, icalendar.TimezoneStandard | icalendar.TimezoneDaylight):
                    on_time(part)
    return bytes(written.to_ical())


def on_time(part: icalendar.TimezoneStandard | icalendar.TimezoneDaylight) -> None:
    """Clocks go forward at a time of the old clock (RFC 5545, 3.6.5); the library writes the new one's, too late."""
    late = part.TZOFFSETTO - part.TZOFFSETFROM
    begins = part.DTSTART
    if late <= timedelta() or not isinstance(begins, datetime):
        return
    part.DTSTART = begins - late
    if later := [each - late for each, *_ in part.rdates if isinstance(each, datetime)]:
        part["rdate"] = icalendar.vDDDLists(later)


def event(of: Appointment, now: datetime) -> icalendar.Event:
    """With a time it lasts a quarter of an hour; without, it is the day's and leaves the day free."""
    written = icalendar.Event()
    written.add("uid", of.uid)
    written.add("dtstamp", now.astimezone(UTC))
    written.add("summary", clean(of.title))
    if of.note:
        written.add("description", clean(of.note))
    if of.at is None:
        written.add("dtstart", of.day)
        written.add("dtend", of.day + timedelta(days=1))
        written.add("transp", "TRANSPARENT")
    else:
        begins = datetime.combine(of.day, of.at, ZoneInfo(of.zone))
        written.add("dtstart", begins)
        written.add("duration", LASTS)
    return written


def clean(words: str) -> str:
    return UNSAFE.sub(" ", words)

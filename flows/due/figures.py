"""Dates and times in figures, as both languages write them: 2026-12-08, 12/8, 15:30, 3:30pm, 15h30."""

import re
from datetime import date, timedelta
from typing import Final

from flows.due.days import dated, next_dated
from flows.due.said import AM, NEVER, PM, Clock, Here, Said, rule

FREE: Final = r"(?:(?<=\dt)|(?<![\w.:/$€£¥#+第]))"
"""Before figures: they begin here, and no price, phone number or ordinal does."""
DONE: Final = r"(?!\w|[.:/]\d| ?%|[折元块万])"
"""After figures: they end here, and nothing makes a price or a share of them."""
PUNCTUATION: Final = r"[,.;:!?()'\"。…“”]"
MERIDIEM: Final = r"(?: ?([ap])(?:m\b|\.m\.?))"

NEAR: Final = timedelta(days=183)
"""Nobody is called back over half a year from now where a nearer reading of the date exists."""


def clock(hour: str, minute: str | None, meridiem: str | None = None) -> Said:
    """A clock time from its figures; "a" or "p" says which half of the day."""
    literal = (hour.startswith("0") and len(hour) == 2) or not 0 < int(hour) <= 12
    if int(hour) > 23 or int(minute or 0) > 59:
        return NEVER
    half = {"a": AM, "p": PM, None: None}[meridiem]
    return Said(clock=Clock(int(hour), int(minute or 0), literal and half is None), half=half)


def _clock(match: re.Match[str], _here: Here) -> Said:
    return clock(*match.groups())


def _iso(match: re.Match[str], _here: Here) -> Said:
    year, month, day = map(int, match.group(1, 3, 4))
    found = dated(year, month, day)
    return Said(days=(found,)) if found else NEVER


def _slashed(match: re.Match[str], here: Here) -> Said:
    first, second, year = match.groups()
    orders = [(int(first), int(second))]
    if not here.chinese and first != second:
        orders.append((int(second), int(first)))
    if year:
        century = 2000 if len(year) == 2 else 0
        days = [dated(century + int(year), month, day) for month, day in orders]
    else:
        days = [next_dated(here.today, month, day) for month, day in orders]
    possible = sorted(day for day in days if day)
    return Said(days=_near(possible, here)) if possible else NEVER


def _near(days: list[date], here: Here) -> tuple[date, ...]:
    ahead = [day for day in days if day >= here.today]
    return tuple([day for day in ahead if day - here.today <= NEAR] or ahead)


RULES: Final = (
    rule(FREE + r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:t(?=\d\d:)|" + DONE + ")", _iso),
    rule(FREE + r"(?!24/7)(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?" + DONE, _slashed, shy=True),
    rule(FREE + r"(\d{1,2}):(\d\d)(?::\d\d)?" + MERIDIEM + "?" + DONE, _clock),
    rule(FREE + r"(\d{1,2})(?:\.(\d\d))?" + MERIDIEM + DONE, _clock),
    rule(FREE + r"([7-9]|0\d|1\d|2[0-3])h(\d\d)" + DONE, _clock),
)

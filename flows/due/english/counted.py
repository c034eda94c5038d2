"""Times that English counts from now: in half an hour, in two weeks, an hour and a half from now."""

import re
from datetime import timedelta
from typing import Final

from flows.due import days
from flows.due.english.words import COUNT
from flows.due.figures import FREE
from flows.due.numerals import COUNT_WORD, english
from flows.due.said import NEVER, Here, Said, rule

IN: Final = r"(?:in|after)(?: about| around)? "
FROM_NOW: Final = r" from (?:now|today)\b"
HOURS: Final = r"(?:hours?|hrs?|h)"
MINUTES: Final = r"(?:minutes?|mins?|m)"
STRETCH: Final = (
    rf"(?:(half) an hour|{COUNT} and a half {HOURS}|{COUNT} ?{MINUTES}"
    rf"|(\d{{1,3}}(?:\.5)?|{COUNT_WORD}) ?{HOURS}(?:( and a half)| ?(?:and )?{COUNT}(?: ?{MINUTES})?)?)\b"
)
SPAN: Final = rf"{COUNT} (working day|business day|day|week|fortnight|month|year)s?\b(?:['’]s?)?(?: time\b)?"
PLURALS: Final = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"


def _stretch(match: re.Match[str], here: Here) -> Said:
    _half, and_half, minutes, hours, plus_half, plus_minutes = match.groups()
    if hours:
        whole, _, tenths = hours.partition(".")
        more = 30 if tenths or plus_half else english(plus_minutes or "0")
        return here.after(60 * english(whole) + more)
    if minutes:
        return here.after(english(minutes))
    return here.after(60 * english(and_half or "0") + 30)


def _span(match: re.Match[str], here: Here) -> Said:
    count, unit = english(match[1]), match[2]
    if unit == "fortnight":
        return Said(days=(here.today + timedelta(days=14 * count),))
    units: dict[str, days.Unit] = {"day": "day", "week": "week", "month": "month", "year": "year"}
    return Said(days=(days.plus(here.today, count, units.get(unit, "workday")),))


RULES: Final = (
    rule(IN + STRETCH + r"(?:['’]s? time\b)?", _stretch),
    rule(FREE + STRETCH + FROM_NOW, _stretch),
    rule(FREE + STRETCH + r" later\b", _stretch, shy=True),
    rule(IN + SPAN, _span),
    rule(FREE + SPAN + FROM_NOW, _span),
    rule(FREE + SPAN + r" later\b", _span, shy=True),
    rule(rf"(?:in )?{COUNT}(?: ?[-–—~] ?| or | to ){COUNT} ?{PLURALS}\b", NEVER),
    rule(rf"(?:{COUNT}|half an|(?:a )?few|some|many|several) {PLURALS} ago\b", NEVER),
)

ANSWERS: Final = (
    rule(FREE + STRETCH, _stretch),
    rule(FREE + SPAN, _span),
)
"""Asked when, a stretch of time alone is one from now: two weeks."""

"""Dates as lists hold them: past ones too, and figures alone; what is said in words is for ``flows.due``."""

import re
from collections.abc import Sequence
from datetime import datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_FIRST = ("US", "CA", "PH", "CN", "TW", "MO", "JP", "KR")
"""Regions where ``03/04/2026`` is in March: as people write there, or as the programs they use do."""

_YEAR = r"(?:19|20)\d\d"
_MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]{{0,6}}\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]?\s+)?"
_YEAR_FIRST = rf"(?P<y>{_YEAR})\s*[-/.年]\s*(?P<m>\d{{1,2}})\s*[-/.月]\s*(?P<d>\d{{1,2}})\s*[日号]?"
_YEAR_LAST = rf"(?P<a>\d{{1,2}})(?P<sep>[-/.])(?P<b>\d{{1,2}})(?P=sep)(?P<z>{_YEAR})"
_DAY_NAMED = rf"{_WEEKDAY}(?P<nd>\d{{1,2}})(?:st|nd|rd|th)?[-/ ](?P<nm>{_MONTH})[-/, ]\s*(?P<ny>{_YEAR})"
_NAMED_DAY = rf"{_WEEKDAY}(?P<om>{_MONTH}) (?P<od>\d{{1,2}})(?:st|nd|rd|th)?,? \s*(?P<oy>{_YEAR})"
_CLOCK = (
    r"(?:(?:T|,?\s)\s*(?P<h>\d{1,2})[:：](?P<min>\d\d)(?:[:：]\d\d(?:\.\d+)?)?"
    r"\s*(?:(?P<half>[ap])\.?m\.?|Z|[+-]\d\d:?\d\d)?)?"
)
_DATE = re.compile(
    rf"\s*(?:{_YEAR_FIRST}|{_YEAR_LAST}|(?P<run>20\d{{6}})|{_DAY_NAMED}|{_NAMED_DAY}){_CLOCK}\s*", re.I
)


def read(cell: str, day_first: bool = False) -> datetime | None:
    """The naive local time a cell names, midnight where it has no clock; None for anything else.

    ``03/04/2026`` is the 4th of March unless ``day_first``; ``25/12/2026`` can be read one way only.
    """
    found = _DATE.fullmatch(cell[:40])
    if not found:
        return None
    if found["run"]:
        year, month, day = int(found["run"][:4]), int(found["run"][4:6]), int(found["run"][6:])
    elif found["y"]:
        year, month, day = int(found["y"]), int(found["m"]), int(found["d"])
    elif named := found["nm"] or found["om"]:
        month = MONTHS.index(named[:3].casefold()) + 1
        year, day = int(found["ny"] or found["oy"]), int(found["nd"] or found["od"])
    else:
        year, month, day = int(found["z"]), int(found["a"]), int(found["b"])
        if month > 12 or (day_first and day <= 12) or found["sep"] == ".":
            month, day = day, month
    hour = int(found["h"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    try:
        return datetime(year, month, day, hour, int(found["min"] or 0))  # noqa: DTZ001
    except ValueError:
        return None


def together(cells: Sequence[str], day_first: bool = False) -> datetime | None:
    """The time that a day and a clock in cells of their own name; else what any of them names."""
    candidates = (" ".join(cells), *cells) if len(cells) > 1 else cells
    return next((at for cell in candidates if (at := read(cell, day_first))), None)


def is_day_first(cells: Sequence[str]) -> bool | None:
    """Whether a column writes the day before the month: one 25/12 tells it for all. None where none tells it."""
    found = [each for cell in cells if (each := _DATE.fullmatch(cell[:40])) and each["a"]]
    if any(int(each["a"]) > 12 for each in found):
        return True
    return False if any(int(each["b"]) > 12 for each in found) else None

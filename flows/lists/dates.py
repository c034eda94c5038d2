"""Dates as lists hold them: past ones too, and figures alone; what is said in words is for ``flows.due``."""

import re
from datetime import datetime

_YEAR_FIRST = r"(?P<y>(?:19|20)\d\d)\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*[日号]?"
_YEAR_LAST = r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<z>(?:19|20)\d\d)"
_CLOCK = r"(?:[T\s]\s*(?P<h>\d{1,2})[:：](?P<min>\d\d)(?:[:：]\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?"
_DATE = re.compile(rf"\s*(?:{_YEAR_FIRST}|{_YEAR_LAST}|(?P<run>20\d{{6}})){_CLOCK}\s*")


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
    else:
        year, month, day = int(found["z"]), int(found["a"]), int(found["b"])
        if month > 12 or (day_first and day <= 12) or found["sep"] == ".":
            month, day = day, month
    try:
        return datetime(year, month, day, int(found["h"] or 0), int(found["min"] or 0))  # noqa: DTZ001
    except ValueError:
        return None


def is_day_first(cells: list[str]) -> bool:
    """Whether a column writes the day before the month: one 25/12 tells it for all."""
    firsts = [int(found["a"]) for cell in cells if (found := _DATE.fullmatch(cell[:40])) and found["a"]]
    return any(first > 12 for first in firsts)

"""The hours somebody keeps, as windows of the day: read from what a person types, and written."""

import re
from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from typing import Final
from unicodedata import normalize


@dataclass(frozen=True, order=True)
class Window:
    """From `start` up to `end`, local times of one day; a moment at `end` is outside."""

    start: time
    end: time


Hours = tuple[Window, ...]
"""Windows in the order of the day, apart from each other, at least one."""

GOLDEN: Final[Hours] = (Window(time(9), time(11, 30)), Window(time(14), time(17, 30)))
"""When people answer the telephone; from the training this product follows."""


class NotHours(ValueError):
    """What was typed is no hours. `key` says why: hours-unread, hours-backwards or hours-overlap."""

    def __init__(self, key: str, said: str) -> None:
        super().__init__(f"{key}: {said!r} is no working hours; write them like 09:00-11:30 14:00-17:30")
        self.key = key
        self.said = said


AT: Final = r"(上午|早上|中午|下午|晚上)?\s*(\d{1,2})(?:[:点時时](\d\d|半)?分?)?(?:\s*([ap]m))?"
WINDOW: Final = re.compile(rf"{AT}\s*(?:-|–|—|~|到|至|to|until)\s*{AT}")
BETWEEN: Final = re.compile(r"(?:[\s,、;/&+]|and|和|与)*")


def parse_hours(text: str) -> Hours:
    """ "9-11:30 14:00-17:30", "上午9点到11点半，下午2点到5点半" as windows; a bare 1 to 6 is in the afternoon.

    Raises NotHours for anything else, for a window that ends before it starts, and for two that overlap.
    """
    plain = normalize("NFKC", text).lower().replace("點", "点").strip()
    windows, place = [], 0
    while place < len(plain):
        match = WINDOW.match(plain, place)
        if not match:
            raise NotHours("hours-unread", text)
        windows.append(_window(match, text))
        place = _past_the_gap(plain, match.end(), text)
    if not windows:
        raise NotHours("hours-unread", text)
    ordered = tuple(sorted(windows))
    if any(earlier.end > later.start for earlier, later in pairwise(ordered)):
        raise NotHours("hours-overlap", text)
    return ordered


def format_hours(hours: Hours) -> str:
    """ "09:00-11:30 14:00-17:30", which `parse_hours` reads back."""
    return " ".join(f"{window.start:%H:%M}-{window.end:%H:%M}" for window in hours)


def _window(match: re.Match[str], text: str) -> Window:
    part, hour, minute, meridiem, end_part, end_hour, end_minute, end_meridiem = match.groups()
    start = _minutes(part, hour, minute, meridiem, text)
    end = _minutes(end_part, end_hour, end_minute, end_meridiem, text)
    if end <= start and end < 12 * 60 and not (end_part or end_meridiem or end_hour.startswith("0")):
        end += 12 * 60
    if end <= start:
        raise NotHours("hours-backwards", text)
    return Window(time(*divmod(start, 60)), time(*divmod(end, 60)))


def _minutes(part: str | None, hour: str, minute: str | None, meridiem: str | None, text: str) -> int:
    hours, minutes = int(hour), 30 if minute == "半" else int(minute or 0)
    if hours > 23 or minutes > 59:
        raise NotHours("hours-unread", text)
    if meridiem or part in ("上午", "早上"):
        afternoon = meridiem == "pm"
        hours = hours % 12 + 12 * afternoon if meridiem and hours <= 12 else hours
    elif part or (hours <= 6 and not hour.startswith("0")):
        hours += 12 * (1 <= hours <= (11 if part != "中午" else 2))
    return hours * 60 + minutes


def _past_the_gap(plain: str, place: int, text: str) -> int:
    gap = BETWEEN.match(plain, place)
    end = gap.end() if gap else place
    if end == place < len(plain):
        raise NotHours("hours-unread", text)
    return end

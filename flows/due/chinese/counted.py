"""Times that Chinese counts from now: 半小时后, 三天后, 过两周, 一个半小时以后."""

import re
from typing import Final

from flows.due import days
from flows.due.chinese.days import FREE, WEEK
from flows.due.numerals import COUNT, chinese
from flows.due.said import NEVER, Here, Said, rule

THEN: Final = "[之以]?后"
PASSED: Final = r"(?<![^\s,。!?;:、再那等说他她我们就要约])(?:再过|过)"
"""Before a stretch of time that has yet to pass; 用过三天 is past."""

HOUR: Final = r"个?(?:小时|钟头)"
STRETCH: Final = (
    rf"(?:(半)(?:{HOUR}|个钟)|({COUNT})个半(?:小时|钟头|钟)|({COUNT}(?:\.5)?)(?:{HOUR}|个钟)"
    rf"(?:(半)|({COUNT})分钟?)?|({COUNT})分钟?|([一三])刻钟)"
)
SPAN: Final = rf"(?:(半)个?(月|年)|({COUNT})(天|日|个?{WEEK}|个月|年|个?工作日))"
UNITS: Final[dict[str, days.Unit]] = {
    "天": "day", "日": "day", "周": "week", "期": "week", "拜": "week", "月": "month", "年": "year",
}  # fmt: skip


def _stretch(match: re.Match[str], here: Here) -> Said:
    half, and_half, hours, plus_half, plus_minutes, minutes, quarters = match.groups()
    if hours:
        whole, _, tenths = hours.partition(".")
        more = 30 if tenths or plus_half else chinese(plus_minutes or "0")
        return here.after(60 * chinese(whole) + more)
    if half or and_half:
        return here.after(60 * chinese(and_half or "0") + 30)
    return here.after(chinese(minutes) if minutes else 15 * chinese(quarters))


def _span(match: re.Match[str], here: Here) -> Said:
    half, of, count, unit = match.groups()
    if half:
        later = days.plus(here.today, 15, "day") if of == "月" else days.plus(here.today, 6, "month")
        return Said(days=(later,))
    counted_in = "workday" if unit.endswith("工作日") else UNITS[unit[-1]]
    return Said(days=(days.plus(here.today, chinese(count), counted_in),))


RULES: Final = (
    rule(rf"{FREE}(?:大概|大约)?{STRETCH}{THEN}", _stretch),
    rule(rf"{PASSED}{STRETCH}(?:{THEN})?", _stretch),
    rule(rf"{FREE}{SPAN}{THEN}", _span),
    rule(rf"{PASSED}{SPAN}(?:{THEN})?", _span),
    rule(rf"{FREE}(?:{STRETCH}|{SPAN})[之以]?前", NEVER),
    rule(rf"{FREE}{COUNT} ?[-–—~到至、]? ?{COUNT}(?:分钟?|{HOUR}|个钟|天|日|个?{WEEK}|个月|年){THEN}", NEVER),
)

ANSWERS: Final = (
    rule(rf"{FREE}{STRETCH}", _stretch),
    rule(rf"{FREE}{SPAN}", _span),
)
"""Asked when, a stretch of time alone is one from now: 两周."""

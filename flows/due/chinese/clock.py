"""Clock times and parts of the day as Chinese says them: 下午三点半, 差一刻四点, 今晚, 明早, 下班前."""

import re
from datetime import timedelta
from typing import Final

from flows.due.chinese.days import DAY_WORDS, FREE
from flows.due.figures import PUNCTUATION, clock
from flows.due.numerals import COUNT, chinese
from flows.due.said import (
    AFTER_WORK,
    AFTERNOON,
    CLOSE_OF_BUSINESS,
    DUSK,
    EVENING,
    FIRST_THING,
    MORNING,
    NEVER,
    NOON,
    SMALL_HOURS,
    Clock,
    Here,
    Said,
    rule,
)

PARTS: Final = {
    "凌晨": SMALL_HOURS,
    "早": MORNING, "清晨": MORNING, "早晨": MORNING, "早上": MORNING, "上午": MORNING,
    "一早": FIRST_THING, "一大早": FIRST_THING, "大清早": FIRST_THING, "一上班": FIRST_THING,
    "上班后": FIRST_THING, "上班以后": FIRST_THING,
    "中午": NOON, "正午": NOON,
    "下午": AFTERNOON, "午后": AFTERNOON, "午饭后": AFTERNOON, "午休后": AFTERNOON, "吃完午饭": AFTERNOON,
    "傍晚": DUSK,
    "晚": EVENING, "夜": EVENING, "晚上": EVENING, "晚间": EVENING,
    "下班后": AFTER_WORK, "下班以后": AFTER_WORK,
}  # fmt: skip

THEN: Final = "[之以]?后(?!天)"
"""三点以后 is due at three."""
HOUR: Final = rf"({COUNT})[点时]"
MINUTES: Final = (
    r"([0-5]\d|[零〇][一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?![\d个人家台万元块])"
)
POINTS: Final = "建议要求原因意见问题优势理由内容想法体会心得说明细节儿点"
"""What follows 点 where it is a point made, not an hour."""


def _hour(match: re.Match[str], _here: Here) -> Said:
    return clock(_figures(match[1]), None)


def _hour_and_more(match: re.Match[str], _here: Here) -> Said:
    hour, half, quarters, minutes, bare = match.groups()
    more = 30 if half else 15 * chinese(quarters) if quarters else chinese(minutes or bare or "0")
    return clock(_figures(hour), str(more))


def _short_of(match: re.Match[str], _here: Here) -> Said:
    minutes, hour = match[1] or match[4], chinese(match[2] or match[3])
    short = 15 if minutes == "一刻" else chinese(minutes.rstrip("分"))
    if not (1 <= hour <= 24 and 0 < short < 60):
        return NEVER
    return Said(clock=Clock((hour - 2) % 12 + 1 if hour <= 12 else hour - 1, 60 - short))


def _figures(said: str) -> str:
    return said if said.isascii() else str(chinese(said))


def _part(match: re.Match[str], _here: Here) -> Said:
    return Said(part=PARTS[match[0]])


def _part_of_day(match: re.Match[str], here: Here) -> Said:
    return Said(days=(here.today + timedelta(days=DAY_WORDS[match[1]]),), part=PARTS[match[2]])


RULES: Final = (
    rule(rf"{FREE}{HOUR}(?![\d零〇一二三四五六七八九十半钟整{POINTS}])(?:{THEN})?", _hour, shy=True),
    rule(
        rf"{FREE}{HOUR}(?:[钟整]|(半)|([一三])刻|[零〇]?({COUNT})分(?!钟)|{MINUTES})(?:{THEN})?",
        _hour_and_more,
    ),
    rule(rf"差(一刻|{COUNT}分)({COUNT})点|({COUNT})点差(一刻|{COUNT}分)", _short_of),
    rule("|".join(sorted((part for part in PARTS if len(part) > 1), key=len, reverse=True)), _part, shy=True),
    rule(rf"(?<=[一二三四五六日天号])[早晚](?!一点(?![半钟整]))(?=$|{PUNCTUATION}| ?{COUNT}[点时:])", _part),
    rule("(?<![以之然最背今大])(今|明|后)(早上|晚上|早|晚|夜)", _part_of_day),
    rule("(?:当地|美国|英国|欧洲|美东|美西|纽约|伦敦|巴黎|东京|迪拜|悉尼)时间", NEVER),
    rule("同一时间|同样时间|这个时候|这个时间|这会儿", lambda _match, here: here.same_time()),
    rule("下班之?前", Said(clock=CLOSE_OF_BUSINESS)),
)

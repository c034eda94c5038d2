"""Days as English says them: next Tuesday, Mon week, Dec 3rd, the 5th, end of month, EOW."""

import re
from datetime import date, timedelta
from typing import Final

from flows.due import days
from flows.due.english.words import (
    COUNT,
    ENDS,
    MONTH,
    PLAIN_WEEKDAY,
    TOMORROW,
    WEEKDAY,
    month_number,
    weekday_number,
)
from flows.due.figures import FREE
from flows.due.numerals import english
from flows.due.said import NEVER, Here, Said, rule

ORDINAL: Final = r"(\d{1,2})(?:st|nd|rd|th)\b"
DAY: Final = r"(\d{1,2})(?:st|nd|rd|th)?(?![\w:.])"
YEAR: Final = r"(?:(?:-|,? )(\d{4})\b(?!:))?"
ANCHOR: Final = rf"(today|{TOMORROW}|{WEEKDAY})"
BEFORE_DATE: Final = rf"(?:,(?= (?:the )?(?:\d|{MONTH})))?"
"""The comma of "Friday, December 4"."""

PERIODS: Final = {"month": 1, "quarter": 3, "year": 12}
EDGES: Final[dict[str, days.Edge]] = {
    "start": "start", "beginning": "start", "early": "start",
    "mid": "middle", "middle": "middle",
    "late": "end", "end": "end",
}  # fmt: skip


def _anchors(word: str, here: Here) -> tuple[date, ...]:
    """The days that today, tomorrow or a weekday can mean."""
    if word == "today":
        return (here.today,)
    if re.fullmatch(TOMORROW, word):
        return (here.today + timedelta(days=1),)
    return days.weekday_ahead(here.today, weekday_number(word))


def _anchored(match: re.Match[str], here: Here) -> Said:
    return Said(days=_anchors(match[0], here))


def _day_after(match: re.Match[str], here: Here) -> Said:
    return Said(days=(here.today + timedelta(days=2),))


def _weekday(match: re.Match[str], _here: Here) -> Said:
    return Said(weekday=weekday_number(match[1]))


def _this_weekday(match: re.Match[str], here: Here) -> Said:
    return Said(days=days.weekday_ahead(here.today, weekday_number(match[1]))[:1])


def _next_weekday(match: re.Match[str], here: Here) -> Said:
    """The coming one, or next week's: people mean either."""
    weekday = weekday_number(match[1])
    coming = days.weekday_ahead(here.today, weekday)[-1]
    next_weeks = days.monday_of(here.today, 1) + timedelta(days=weekday)
    return Said(days=tuple(sorted({coming, next_weeks})))


def _weeks_from(match: re.Match[str], here: Here) -> Said:
    count, anchor = match.groups()
    return Said(days=tuple(days.plus(day, english(count), "week") for day in _anchors(anchor, here)))


def _week_on(match: re.Match[str], here: Here) -> Said:
    return Said(days=tuple(days.plus(day, 1, "week") for day in _anchors(match[1], here)))


def _week(match: re.Match[str], here: Here) -> Said:
    ahead = 2 if "after" in match[0] else 1 if "next" in match[0] else 0
    return Said(week=days.monday_of(here.today, ahead))


def _in_week(match: re.Match[str], here: Here) -> Said:
    """Early, in the middle or late in the week: its Monday, Wednesday or Friday."""
    monday = days.monday_of(here.today, match[2] == "next")
    return Said(days=(monday + timedelta(days={"start": 0, "middle": 2, "end": 4}[EDGES[match[1]]]),))


def _weekend(match: re.Match[str], here: Here) -> Said:
    return Said(days=days.weekend(here.today))


def _end_of_week(match: re.Match[str], here: Here) -> Said:
    if "next" in match[0]:
        return Said(days=(days.monday_of(here.today, 1) + timedelta(days=4),))
    return Said(days=days.weekday_ahead(here.today, 4)[:1])


def _month(match: re.Match[str], here: Here) -> Said:
    return Said(month=days.first_of(here.today, ahead=match[1] == "next"))


def _monthday(match: re.Match[str], _here: Here) -> Said:
    return Said(monthday=int(match[1])) if 1 <= int(match[1]) <= 31 else NEVER


def _day_month(match: re.Match[str], here: Here) -> Said:
    return _date(match[1], match[2], match[3], here)


def _month_day(match: re.Match[str], here: Here) -> Said:
    return _date(match[2], match[1], match[3], here)


def _date(day: str, month: str, year: str | None, here: Here) -> Said:
    if year:
        found = days.dated(int(year), month_number(month), int(day))
    else:
        found = days.next_dated(here.today, month_number(month), int(day))
    return Said(days=(found,)) if found else NEVER


def _edge(match: re.Match[str], here: Here) -> Said:
    where, which, period = match.groups()
    months, edge = PERIODS[period], EDGES[where]
    if which == "next":
        return Said(days=(days.edge(days.first_of(here.today, months, 1), months, edge),))
    return Said(days=(days.next_edge(here.today, months, edge),))


def _short_edge(match: re.Match[str], here: Here) -> Said:
    initial = match[1] or match[2][0]
    return Said(days=(days.next_edge(here.today, {"m": 1, "q": 3, "y": 12}[initial], "end"),))


def _edge_of_month(match: re.Match[str], here: Here) -> Said:
    return Said(days=(days.named_month(here.today, month_number(match[2]), EDGES[match[1]]),))


RULES: Final = (
    rule(r"today\b", _anchored, shy=True),
    rule(r"later today\b", lambda _match, here: Said(days=(here.today,))),
    rule(TOMORROW, _anchored),
    rule(rf"(?:the )?day after {TOMORROW}", _day_after),
    rule(rf"({PLAIN_WEEKDAY}){BEFORE_DATE}", _weekday),
    rule(rf"(mon|wed|sat|sun)\b(?:\.(?= ?\w))?{BEFORE_DATE}", _weekday, shy=True),
    rule(rf"(?:this|this coming|coming) ({WEEKDAY}){BEFORE_DATE}", _this_weekday),
    rule(rf"next ({WEEKDAY}){BEFORE_DATE}", _next_weekday),
    rule(rf"{FREE}{COUNT} weeks? (?:from|on|after) {ANCHOR}", _weeks_from),
    rule(rf"{FREE}{COUNT} weeks? {ANCHOR}", _weeks_from),
    rule(rf"{ANCHOR} week\b", _week_on),
    rule(r"next week\b|(?:the )?week after next\b|this week\b", _week),
    rule(r"(early|beginning|start|mid|middle|late)(?: of|-| in)? ?(next|this) week\b", _in_week),
    rule(r"(?:this|at the|on the|over the) weekend\b", _weekend),
    rule(r"(?:the )?weekend\b", _weekend, shy=True),
    rule(r"eow\b|end of (?:the |this |next )?week\b", _end_of_week),
    rule(r"(next|this) month\b", _month),
    rule(rf"{FREE}(?:the )?{ORDINAL}(?: of(?= (?:next|this) month))?{ENDS}", _monthday),
    rule(rf"{FREE}(?:the )?{DAY}(?:-| (?:of )?)({MONTH}){YEAR}", _day_month),
    rule(rf"({MONTH}) (?:the )?{DAY}{YEAR}", _month_day),
    rule(r"(start|beginning|end) of (?:(the|this|next) )?(month|quarter|year)\b", _edge),
    rule(r"(mid)[- ](?:(this|next) )?(month)\b", _edge),
    rule(r"eo(m|q|y)\b|(month|quarter|year)[- ]end\b", _short_edge),
    rule(rf"(start|beginning|middle|end|early|mid|late)(?: of|-)? ?({MONTH})", _edge_of_month),
    rule(rf"yesterday\b|last (?:night|week|month|year|time|{WEEKDAY})", NEVER),
    rule(r"(?:since|every|each|not|except)\b", NEVER),
    rule(r"(?:can(?:no|['’])?t|won['’]?t) (?:do|make)\b", NEVER),
    rule(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|after\b(?! \d)", NEVER),
    rule(r"(?:is|does|do|will|would)(?: not|n.?t) (?:work|suit|good|possible|fit|do)\b", NEVER, closes=True),
    rule(r"(?:is|looks) (?:bad|no good|out)\b", NEVER, closes=True),
)

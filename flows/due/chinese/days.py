"""Days as Chinese says them: 大后天, 下下周一, 12月3日, 下个月5号, 月底, 周末."""

import re
from datetime import timedelta
from typing import Final

from flows.due import days
from flows.due.numerals import CHINESE_NUMERALS, COUNT, chinese
from flows.due.said import NEVER, Here, Said, rule

WEEK: Final = "(?:周|星期|礼拜)"
WHICH: Final = r"(?:(?<![一再])([下再]下个?|下个?)|(这个?|本))"
"""Which week, month or quarter, in a group of those ahead and one of the running; 一下 is no 下."""
FREE: Final = rf"(?:(?<=[周期拜][一二三四五六])|(?<![\w.{CHINESE_NUMERALS}第]))"
"""Before a number: it begins here (周四十点 is ten on Thursday) and is no ordinal."""
UNCOUNTED: Final = rf"(?:(?<=[周期拜][一二三四五六])|(?<![\d{CHINESE_NUMERALS}个]))"
"""Before a word that a number would make a stretch of time: 两周一次, 三个月底."""
NO_MONTH: Final = rf"(?<![\d{CHINESE_NUMERALS}]月)"
"""Before the day of a month: what names the month reads the day too."""

DAY_WORDS: Final = {"今": 0, "明": 1, "后": 2, "大后": 3, "大大后": 4}
YEAR_WORDS: Final = {"今年": 0, "明年": 1, "后年": 2}
WEEKDAYS: Final = ("1一", "2二", "3三", "4四", "5五", "6六", "7日天")
MONTHS_IN: Final = {"月": 1, "季": 3, "年": 12}
EDGES: Final[dict[str, days.Edge]] = {"初": "start", "中": "middle", "底": "end", "末": "end"}


def _named_day(match: re.Match[str], here: Here) -> Said:
    return Said(days=(here.today + timedelta(days=DAY_WORDS[match[1]]),))


def _either_day(match: re.Match[str], here: Here) -> Said:
    first = DAY_WORDS[match[1][0]]
    return Said(days=(here.today + timedelta(days=first), here.today + timedelta(days=first + 1)))


def _ahead(match: re.Match[str]) -> int:
    return len((match[1] or "").rstrip("个"))


def _weekday(match: re.Match[str], here: Here) -> Said:
    week = days.monday_of(here.today, _ahead(match)) if match[1] or match[2] else None
    return Said(weekday=_weekday_number(match[3]), week=week)


def _weekday_number(said: str) -> int:
    return next(number for number, names in enumerate(WEEKDAYS) if said in names)


def _weekend(match: re.Match[str], here: Here) -> Said:
    return Said(days=days.weekend(here.today, _ahead(match)))


def _week(match: re.Match[str], here: Here) -> Said:
    return Said(week=days.monday_of(here.today, _ahead(match)))


def _in_week(match: re.Match[str], here: Here) -> Said:
    """Early in the week or in its middle: its Monday or Wednesday."""
    return Said(days=(days.monday_of(here.today, _ahead(match)) + timedelta(days=2 * (match[3] == "中")),))


def _month(match: re.Match[str], here: Here) -> Said:
    return Said(month=days.first_of(here.today, ahead=_ahead(match)))


def _monthday(match: re.Match[str], _here: Here) -> Said:
    day = chinese(match[1])
    return Said(monthday=day) if 1 <= day <= 31 else NEVER


def _date(match: re.Match[str], here: Here) -> Said:
    year, month, day = match[1], chinese(match[2]), chinese(match[3])
    if not year:
        found = days.next_dated(here.today, month, day)
    elif year in YEAR_WORDS:
        found = days.dated(here.today.year + YEAR_WORDS[year], month, day)
    else:
        found = days.dated(int(year[:4]), month, day)
    return Said(days=(found,)) if found else NEVER


def _edge(match: re.Match[str], here: Here) -> Said:
    ahead, running, year, period, where = match.groups()
    months, edge = MONTHS_IN[period[0]], EDGES[where[0]]
    if not (ahead or running or year):
        return Said(days=(days.next_edge(here.today, months, edge),))
    first = days.first_of(here.today, months, _ahead(match) + (year == "明"))
    return Said(days=(days.edge(first, months, edge),))


def _edge_of_month(match: re.Match[str], here: Here) -> Said:
    month, edge = chinese(match[1]), EDGES[match[2][0]]
    return Said(days=(days.named_month(here.today, month, edge),)) if 1 <= month <= 12 else NEVER


WEEKDAY: Final = r"[1-7二三四五六天]|日(?![程报期常记])|一(?![次起定切样般])(?!直(?!接))"
"""下周一起, 一周一次 and 下周日程 are about no weekday."""

RULES: Final = (
    rule(r"(今)[天日儿]个?", _named_day, shy=True),
    rule(r"(?<![以之然最背今])(明|后|大后|大大后)[天日儿]个?", _named_day),
    rule("(今明|明后)两?天", _either_day),
    rule(rf"{WHICH}{WEEK}({WEEKDAY})", _weekday),
    rule(rf"{UNCOUNTED}()(){WEEK}({WEEKDAY})", _weekday),
    rule(rf"{WHICH}{WEEK}末", _weekend),
    rule(rf"{UNCOUNTED}()(){WEEK}末", _weekend, shy=True),
    rule(rf"{WHICH}{WEEK}", _week),
    rule(rf"{WHICH}{WEEK}(初|中)", _in_week),
    rule(rf"{WHICH}月(?:份)?", _month),
    rule(
        rf"{FREE}{NO_MONTH}({COUNT})号(?![楼线店门仓机院房铺桌码车馆厅柜台位文方客产员选])",
        _monthday,
        shy=True,
    ),
    rule(rf"{FREE}{NO_MONTH}({COUNT})日(?![内游元均常])", _monthday, shy=True),
    rule(rf"{FREE}(?:(今年|明年|后年|\d{{4}}年))?({COUNT})月({COUNT})[号日]", _date),
    rule(rf"{UNCOUNTED}(?:{WHICH}|(今|明)年?)?(月|季度?|年)(初|(?<=月)中旬?|底|末)", _edge),
    rule(rf"{FREE}({COUNT})月份?(初|中旬?|底|末)", _edge_of_month),
    rule(rf"大?前[天日]|昨[天日儿晚夜]|去年|刚才|上上?个?(?:月|{WEEK}[1-7一二三四五六日天末]?)", NEVER),
    rule(rf"每[个隔]?(?:{WEEK}[1-7一二三四五六日天末、和到]*|月|季度?|工作日|[天日年次])?|除了|不要", NEVER),
    rule(rf"(?:{WHICH})?{WEEK}[1-7一二三四五六](?:[、和]?[二三四五六日])+(?![十点时:])", NEVER),
    rule("(?<=[号日天一二三四五六末底初中])[之以]?后(?!天)", NEVER),
    rule("不行|不可以|不方便|不在|没空|没时间|没有空|没有时间", NEVER, closes=True),
)

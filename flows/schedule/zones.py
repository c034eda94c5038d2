"""The time zone meant by what a person types: 北京, Beijing, new york, Asia/Shanghai, UTC+8, 东八区."""

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final
from unicodedata import normalize
from zoneinfo import ZoneInfo, available_timezones

SHOWN: Final = 8
"""More are no help on a telephone's screen."""

CITIES: Final = {
    "Asia/Shanghai": "北京, 上海, 广州, 深圳, 杭州, 成都, 重庆, 武汉, 南京, 天津, 西安, 苏州, 中国"
    ", beijing, peking, guangzhou, shenzhen, hangzhou, chengdu, wuhan, nanjing, tianjin, suzhou, china, prc",
    "Asia/Hong_Kong": "香港, hk",
    "Asia/Taipei": "台北, 台湾, taiwan",
    "Asia/Singapore": "新加坡, sg",
    "Asia/Macau": "澳门, macao",
    "Asia/Kuala_Lumpur": "吉隆坡, 马来西亚, malaysia",
    "Asia/Manila": "马尼拉, 菲律宾, philippines",
    "Asia/Urumqi": "乌鲁木齐, 新疆",
    "Asia/Tokyo": "东京, 大阪, 日本, osaka, japan",
    "Asia/Seoul": "首尔, 韩国, korea",
    "Asia/Bangkok": "曼谷, 泰国, thailand",
    "Asia/Ho_Chi_Minh": "胡志明, 河内, 越南, hanoi, saigon, vietnam",
    "Asia/Jakarta": "雅加达, 印尼, indonesia",
    "Asia/Kolkata": "孟买, 新德里, 印度, mumbai, delhi, bangalore, india",
    "Asia/Dubai": "迪拜, 阿联酋, abu dhabi, uae",
    "Europe/London": "伦敦, 英国, uk, england, britain",
    "Europe/Berlin": "柏林, 法兰克福, 慕尼黑, 德国, frankfurt, munich, germany",
    "Europe/Paris": "巴黎, 法国, france",
    "Europe/Madrid": "马德里, 西班牙, barcelona, spain",
    "Europe/Rome": "罗马, 米兰, 意大利, milan, italy",
    "Europe/Moscow": "莫斯科, 俄罗斯, russia",
    "America/New_York": "纽约, 波士顿, 华盛顿, 美东, 美国, nyc, boston, washington, miami, atlanta"
    ", eastern, us, usa",
    "America/Chicago": "芝加哥, 休斯顿, 达拉斯, 美国, houston, dallas, central, us, usa",
    "America/Denver": "丹佛, 美国, mountain, us, usa",
    "America/Los_Angeles": "洛杉矶, 旧金山, 西雅图, 硅谷, 美西, 美国, san francisco, seattle, pacific, la, us"
    ", usa",
    "America/Toronto": "多伦多, 加拿大, canada",
    "America/Vancouver": "温哥华",
    "America/Mexico_City": "墨西哥城, 墨西哥, mexico",
    "America/Sao_Paulo": "圣保罗, 巴西, brazil",
    "Australia/Sydney": "悉尼, 澳大利亚, 澳洲, canberra",
    "Australia/Melbourne": "墨尔本",
    "Australia/Perth": "珀斯",
    "Pacific/Auckland": "奥克兰, 新西兰, new zealand",
    "Africa/Johannesburg": "约翰内斯堡, 南非, south africa",
    "Africa/Cairo": "开罗, 埃及, egypt",
    "Africa/Lagos": "拉各斯, 尼日利亚, nigeria",
    "UTC": "gmt, 世界时",
}
"""What people call the zones that most of them live in, the likeliest first where several have one offset."""

SIMPLIFIED: Final = str.maketrans("臺灣門廣慶漢馬韓國紐約倫東瓊區時間", "台湾门广庆汉马韩国纽约伦东琼区时间")
OFFSET: Final = re.compile(
    r"(?:(?:utc|gmt) ?)?([+-]|[东西](?=.+区)) ?(\d{1,2}|十[一二]?|[一二三四五六七八九])(?::?([0-5]\d))?区?"
)
AREAS: Final = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
]
"""Beside these the database keeps older names, such as US/Pacific, of places that have one here."""
NUMERALS: Final = "零一二三四五六七八九十"


def zones(query: str) -> tuple[str, ...]:
    """IANA names of the zones that `query` names, best first, at most `SHOWN`; () where it names none."""
    wanted = normalize("NFKC", query).translate(SIMPLIFIED).casefold().replace("_", " ").strip()
    wanted = re.sub(r" ?(?:标准)?(?:时间|time)$|市$", "", wanted)
    if not wanted:
        return ()
    offset = OFFSET.fullmatch(wanted)
    if offset:
        return _at_offset(offset)
    ranked = sorted((_rank(name, wanted), place) for place, name in enumerate(_names()))
    return tuple(_names()[place] for rank, place in ranked if rank < NO_MATCH)[:SHOWN]


NO_MATCH: Final = 4


def _rank(name: str, wanted: str) -> int:
    """0 is the very name or city, then a beginning of one, then a part of one."""
    plain = name.casefold().replace("_", " ")
    called = [plain, plain.rpartition("/")[2], *CITIES.get(name, "").split(", ")]
    if wanted in called:
        return 0
    if any(each.startswith(wanted) for each in called):
        return 1
    if len(wanted) > 1 and any(word.startswith(wanted) for each in called for word in each.split()):
        return 2
    return 3 if len(wanted) > 2 and wanted in plain else NO_MATCH


def _at_offset(match: re.Match[str]) -> tuple[str, ...]:
    hours, minutes = _number(match[2]), int(match[3] or 0)
    sign = -1 if match[1] in ("-", "西") else 1
    wanted = sign * timedelta(hours=hours, minutes=minutes)
    found = [name for name in CITIES if _standard_offset(name) == wanted]
    if hours and not minutes and -12 <= sign * hours <= 14:
        found.append(f"Etc/GMT{-sign * hours:+d}")  # POSIX counts westwards
    return tuple(found)[:SHOWN]


def _number(said: str) -> int:
    if said.isdecimal():
        return int(said)
    return sum(NUMERALS.index(digit) for digit in said)


@cache
def _names() -> tuple[str, ...]:
    """Every zone that is a place, and UTC, those of `CITIES` first."""
    places = sorted(name for name in available_timezones() if name.partition("/")[0] in AREAS)
    return tuple(dict.fromkeys([*CITIES, *places]))


@cache
def _standard_offset(name: str) -> timedelta:
    """Without summer time, whichever half of the year that is in."""
    zone = ZoneInfo(name)
    offsets = (datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset() for month in (1, 7))
    return min(offset for offset in offsets if offset is not None)

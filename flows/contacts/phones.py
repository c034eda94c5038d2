"""Phone numbers: as people write them, as they are kept, as they are dialled."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher

LONGEST = 64
"""No number that stands alone is written with more characters than this."""
AT_HAND = 2_000
"""Numbers remembered: a sheet shows its own at every tick, and the library takes a tenth of a millisecond each time."""

_DASHES = "‐‑‒–—―−ー"  # hyphens, dashes, the minus sign, and the long-vowel mark that is typed for one
_SIGNS = str.maketrans({"/": "|", "／": "|", **dict.fromkeys(_DASHES, "-")})

_CHINA = re.compile(r"(?<!\d)(?<!\d[ \-])0086(?=[ \-(]*\d)")
_STUCK_LABEL = re.compile(r"(?<![a-z])(?:telephone|tel|phone|mobile|mob|cell)\.?(?=[+\d])", re.I)
_EXTENSION = re.compile(
    r"""(?<=\d) [ (,，\-]*
    (?: [转轉]接? (?:分[机機])? | 分[机機]号? | 内线 | 內線 | extension | extn? ) [.:： ]*
    (?= \d{1,6} (?![\d元块万]) )""",
    re.I | re.X,
)
_DASHED_EXTENSION = re.compile(  # 021-61234567-302: how a desk is written in China
    r"""(?<!\d) (
        (?: \+?86[ \-]? \(?0?[1-9]\d{1,2}\)? | \(?0\d{2,3}\)? ) [ \-]* \d{3,4} [ \-]? \d{4}
        | [48]00 [ \-]? \d{3} [ \-]? \d{4}
    ) - (?= \d{1,5} (?![\d\-]) )""",
    re.X,
)
_OTHER_NUMBER = re.compile(
    r"""(?: [订訂][单單] | [单單编編账帐帳卡税稅][号號] | 身份[证證] | [传傳]真 | qq
        | (?<![a-z]) (?: fax | order | invoice | id | sn | ref | account ) )
    [ ]? (?: [号號][码碼]? | no\.? | number )? [ :：\#是为]* $""",
    re.I | re.X,
)
_AMOUNT = re.compile(r" *[元块%％]")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164 (``+862161234567``), with the desk behind it if there is one.

    ``str`` gives the one form it is kept in and compared by: ``+862161234567;ext=302``.
    """

    e164: str
    extension: str = ""

    def __str__(self) -> str:
        return f"{self.e164};ext={self.extension}" if self.extension else self.e164


@dataclass(frozen=True, slots=True)
class Found:
    """A phone inside a line: it was written at ``line[start:end]``."""

    phone: Phone
    start: int
    end: int


def read(text: str, region: str = "CN") -> Phone | None:
    """The number that ``text`` is, or None when it is anything else or more than one number.

    ``region`` (ISO 3166, two letters) is where a number without a country code is dialled. A landline
    needs its area code wherever callers need it, so eight digits are no number in China and one in Hong Kong.
    """
    if len(text) > LONGEST:
        return None
    found = find(text, region)
    if len(found) != 1:
        return None
    plain = _plain(text)
    around = plain[: found[0].start] + plain[found[0].end :]
    return found[0].phone if not around.strip(" ()[]") else None


def find(text: str, region: str = "CN") -> tuple[Found, ...]:
    """Every number in a line, in order; orders, identity cards, prices, dates and fax machines have none. Where the
    region knows none, China's mobile phones are known by their looks: lists that come from there lack the +86."""
    if region == "CN" and (mobile := _MOBILE.fullmatch(text)):
        return _mobile(mobile)
    return searched(text, region) or (_chinese_mobiles(text) if region != "CN" else ())


def searched(text: str, region: str) -> tuple[Found, ...]:
    """What ``find`` gives, by the library alone."""
    plain = _plain(text)
    return tuple(
        Found(_phone(match.number), match.start, match.end)
        for match in PhoneNumberMatcher(plain, region, leniency=Leniency.VALID)
        if _is_dialled(match.raw_string, match.number)
        and not _OTHER_NUMBER.search(plain, max(0, match.start - 16), match.start)
        and not _AMOUNT.match(plain, match.end)
    )


def _chinese_mobiles(text: str) -> tuple[Found, ...]:
    if not _LIKE_A_MOBILE.search(text):
        return ()
    return tuple(found for found in searched(text, "CN") if found.phone.e164.startswith("+861"))


_LIKE_A_MOBILE = re.compile(r"(?<!\d)1[3-9]\d([ \-]?)\d{4}\1\d{4}(?!\d)", re.ASCII)
_MOBILE = re.compile(r" *(?P<number>1\d\d([ \-]?)\d{4}\2\d{4}) *", re.ASCII)
"""How most numbers of a Chinese list are written: the library takes twenty times as long to find nothing else in it."""


def _mobile(written: re.Match[str]) -> tuple[Found, ...]:
    digits = re.sub("[ -]", "", written["number"])
    if not _mobile_numbers().fullmatch(digits):
        return ()
    return (Found(Phone(f"+86{digits}"), written.start("number"), written.end("number")),)


@cache
def _mobile_numbers() -> re.Pattern[str]:
    """The library's own rule."""
    china = phonenumbers.PhoneMetadata.metadata_for_region("CN")
    pattern = china.mobile.national_number_pattern if china and china.mobile else None
    assert pattern, "the library knows China's mobile phones"
    return re.compile(pattern)


@lru_cache(maxsize=AT_HAND)
def show(phone: Phone | str, region: str = "CN") -> str:
    """A phone, or its kept form, as somebody in ``region`` reads and dials it: ``138 0013 8000``,
    ``021 6123 4567 ext. 302``, ``+44 20 7946 0958``. What is no number is shown as it is."""
    try:
        number = phonenumbers.parse(str(phone), None)
    except phonenumbers.NumberParseException:
        return str(phone)
    at_home = number.country_code == phonenumbers.country_code_for_region(region)
    style = PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    extension, number.extension = number.extension, None
    shown = phonenumbers.format_number(number, style)
    return f"{shown} ext. {extension}" if extension else shown


def region_of(zone: str) -> str:
    """The region of a time zone (IANA name), or China: there, numbers from elsewhere need their ``+``."""
    area, _, _ = zone.partition("/")
    return _REGIONS.get(zone) or _REGIONS.get(area) or "CN"


@lru_cache(maxsize=AT_HAND)
def zone_of(phone: str) -> str:
    """Where a kept number rings, as an IANA zone; '' where nobody knows, as in countries of several zones."""
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(phone, None))
    except phonenumbers.NumberParseException:
        return ""
    return _ZONES.get(region or "", "")


_REGIONS = {
    zone: region
    for region, zones in {
        "CN": "Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin PRC",
        "HK": "Asia/Hong_Kong Hongkong",
        "MO": "Asia/Macau",
        "TW": "Asia/Taipei ROC",
        "SG": "Asia/Singapore Singapore",
        "MY": "Asia/Kuala_Lumpur Asia/Kuching",
        "JP": "Asia/Tokyo Japan",
        "KR": "Asia/Seoul",
        "TH": "Asia/Bangkok",
        "VN": "Asia/Ho_Chi_Minh Asia/Saigon",
        "ID": "Asia/Jakarta Asia/Makassar Asia/Jayapura",
        "PH": "Asia/Manila",
        "IN": "Asia/Kolkata Asia/Calcutta",
        "PK": "Asia/Karachi",
        "AE": "Asia/Dubai",
        "SA": "Asia/Riyadh",
        "IL": "Asia/Jerusalem",
        "TR": "Europe/Istanbul",
        "RU": "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok",
        "GB": "Europe/London GB",
        "IE": "Europe/Dublin",
        "DE": "Europe/Berlin",
        "AT": "Europe/Vienna",
        "CH": "Europe/Zurich",
        "FR": "Europe/Paris",
        "BE": "Europe/Brussels",
        "NL": "Europe/Amsterdam",
        "ES": "Europe/Madrid",
        "PT": "Europe/Lisbon",
        "IT": "Europe/Rome",
        "PL": "Europe/Warsaw",
        "SE": "Europe/Stockholm",
        "NO": "Europe/Oslo",
        "DK": "Europe/Copenhagen",
        "FI": "Europe/Helsinki",
        "UA": "Europe/Kyiv Europe/Kiev",
        "US": "US America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix "
        "America/Detroit America/Boise America/Anchorage Pacific/Honolulu",
        "CA": "Canada America/Toronto America/Vancouver America/Winnipeg America/Edmonton America/Halifax",
        "MX": "America/Mexico_City America/Monterrey America/Tijuana",
        "BR": "America/Sao_Paulo",
        "AR": "America/Argentina/Buenos_Aires America/Buenos_Aires",
        "CL": "America/Santiago",
        "CO": "America/Bogota",
        "PE": "America/Lima",
        "ZA": "Africa/Johannesburg",
        "NG": "Africa/Lagos",
        "KE": "Africa/Nairobi",
        "EG": "Africa/Cairo",
        "AU": "Australia",
        "NZ": "Pacific/Auckland NZ",
    }.items()
    for zone in zones.split()
}


_WIDE = {"US", "CA", "MX", "BR", "RU", "ID", "AU", "CL", "UA", "PT", "ES"}
"""Countries where the number does not say which of several clocks its owner lives by."""
_ZONES = {region: zone for zone, region in reversed(_REGIONS.items()) if region not in _WIDE}


def _plain(text: str) -> str:
    """The line in ASCII digits and signs, character for character, so that positions stay true."""
    plain = "".join(map(_plain_character, text)).translate(_SIGNS)
    plain = _CHINA.sub("+86 ", plain)
    plain = _STUCK_LABEL.sub(lambda label: " " * len(label[0]), plain)
    plain = _EXTENSION.sub(lambda word: "x".rjust(len(word[0])), plain)
    return _DASHED_EXTENSION.sub(r"\1x", plain)


def _plain_character(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace() or not character.isprintable():
        return " "  # numbers copied from an address book come wrapped in marks of direction
    wide = unicodedata.normalize("NFKC", character)
    return wide if len(wide) == 1 and wide.isascii() and not wide.isdigit() else character


def _phone(number: phonenumbers.PhoneNumber) -> Phone:
    return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164), number.extension or "")


def _is_dialled(written: str, number: phonenumbers.PhoneNumber) -> bool:
    """Whether a Chinese number is complete as it stands.

    Ten digits that would be a landline after one more zero are somebody's QQ number more often, and the eight
    digits of a carrier's service desk are a date more often.
    """
    if number.country_code != 86 or written.lstrip("(").startswith(("+", "0", "86")):
        return True
    national = str(number.national_number)
    return (len(national) == 11 and national[0] == "1") or national.startswith(("400", "800"))

"""Money as people write it, and as they read it."""

import re

MOST = 10**14
"""A million millions: beyond it a zero too many was typed."""
SIGNS = {"CNY": "¥", "EUR": "€", "GBP": "£", "USD": "$"}
_EURO = "AT BE DE ES FI FR IE IT NL PT"
_PAID_IN = {
    **dict.fromkeys(_EURO.split(), "EUR"),
    "AE": "AED", "AR": "ARS", "AU": "AUD", "BR": "BRL", "CA": "CAD", "CH": "CHF", "CL": "CLP", "CN": "CNY",
    "CO": "COP", "DK": "DKK", "EG": "EGP", "GB": "GBP", "HK": "HKD", "ID": "IDR", "IL": "ILS", "IN": "INR",
    "JP": "JPY", "KE": "KES", "KR": "KRW", "MO": "MOP", "MX": "MXN", "MY": "MYR", "NG": "NGN", "NO": "NOK",
    "NZ": "NZD", "PE": "PEN", "PH": "PHP", "PK": "PKR", "PL": "PLN", "RU": "RUB", "SA": "SAR", "SE": "SEK",
    "SG": "SGD", "TH": "THB", "TR": "TRY", "TW": "TWD", "UA": "UAH", "US": "USD", "VN": "VND", "ZA": "ZAR",
}  # fmt: skip


_CALLED = {
    **{sign: code for code, sign in SIGNS.items()},
    **dict.fromkeys(("￥", "元", "RMB", "人民币", "人民幣"), "CNY"),
    **dict.fromkeys(("US$", "美元", "美金"), "USD"),
    **dict.fromkeys(("欧元", "歐元"), "EUR"),
    **dict.fromkeys(("英镑", "英鎊"), "GBP"),
    **dict.fromkeys(("HK$", "港币", "港幣", "港元"), "HKD"),
}


def of_region(region: str) -> str:
    """The currency of a region (ISO 3166, two letters), as ISO 4217 names it."""
    return _PAID_IN.get(region, "CNY")


def money(minor: int, currency: str) -> str:
    """'¥86,000', 'CHF 86,000.50': the minor units of a currency."""
    whole, cents = divmod(minor, 100)
    return f"{SIGNS.get(currency, f'{currency} ')}{whole:,}" + (f".{cents:02}" if cents else "")


def read_currency(words: str) -> str:
    """As ISO 4217 names it: "CNY" for cny, RMB, ¥ or 人民币; what is unknown stays as it is."""
    return _CALLED.get(words.strip().upper(), words.strip().upper())


_CODES = re.compile(r"^(?:cny|rmb|eur|gbp|usd|hkd|us(?=\$)|hk(?=\$))|(?:cny|rmb|eur|gbp|usd|hkd)$")


def read_amount(words: str) -> int | None:
    """Minor units, None when the words are no amount."""
    signs = "¥￥$€£元块 "
    cleaned = _CODES.sub("", words.strip().lower().replace("，", ",")).strip(signs)
    scale = 100
    for suffix, times in (("万", 10_000), ("w", 10_000), ("k", 1_000), ("m", 1_000_000), ("千", 1_000)):
        if cleaned.endswith(suffix):
            cleaned, scale = cleaned.removesuffix(suffix).strip(), 100 * times
            break
    whole, _, rest = _plain(cleaned).partition(".")
    if not (whole.isdecimal() and (rest == "" or rest.isdecimal())) or len(whole) > 12:
        return None
    amount = round(float(f"{whole}.{rest}") * scale)
    return amount if amount <= MOST else None


def _plain(figures: str) -> str:
    """Without the signs between thousands: ``3,200.50``, ``3.200,50`` and ``3 200,50`` are one. Where only one comma
    stands, and two figures or one behind it, it parts the cents."""
    closed = re.sub(r"(?<=\d)[\s'’](?=\d{3})", "", figures)
    if "," in closed and "." in closed:
        thousands = "," if closed.rfind(",") < closed.rfind(".") else "."
        return closed.replace(thousands, "").replace(",", ".")
    if re.fullmatch(r"\d+,\d{1,2}", closed):
        return closed.replace(",", ".")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", closed):
        return closed.replace(".", "")
    return closed.replace(",", "")

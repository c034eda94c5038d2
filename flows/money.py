"""Money as people write it, and as they read it."""

MOST = 10**14
"""A million millions: beyond it a zero too many was typed."""
SIGNS = {"CNY": "¥", "EUR": "€", "GBP": "£", "USD": "$"}


def money(minor: int, currency: str) -> str:
    """'¥86,000', 'CHF 86,000.50': the minor units of a currency."""
    whole, cents = divmod(minor, 100)
    return f"{SIGNS.get(currency, f'{currency} ')}{whole:,}" + (f".{cents:02}" if cents else "")


def read_amount(words: str) -> int | None:
    """Minor units, None when the words are no amount."""
    cleaned = words.strip().lower().replace(",", "").replace("，", "").strip("¥￥$€£元块 ")
    scale = 100
    for suffix, times in (("万", 10_000), ("w", 10_000), ("k", 1_000), ("m", 1_000_000), ("千", 1_000)):
        if cleaned.endswith(suffix):
            cleaned, scale = cleaned.removesuffix(suffix).strip(), 100 * times
            break
    whole, _, rest = cleaned.partition(".")
    if not (whole.isdecimal() and (rest == "" or rest.isdecimal())) or len(whole) > 12:
        return None
    amount = round(float(cleaned) * scale)
    return amount if amount <= MOST else None

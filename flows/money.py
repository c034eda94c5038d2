"""Money as people write it."""

SIGNS = {"CNY": "¥", "EUR": "€", "GBP": "£", "USD": "$"}


def money(minor: int, currency: str) -> str:
    """'¥86,000', 'CHF 86,000.50': the minor units of a currency."""
    whole, cents = divmod(minor, 100)
    return f"{SIGNS.get(currency, f'{currency} ')}{whole:,}" + (f".{cents:02}" if cents else "")

"""A button's data: the place it belongs to, the revision it was drawn at, and its action, in at most 64 bytes."""

from functools import lru_cache
from zlib import crc32

from flows.talk import Tapped

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LIMIT = 64
"""Bytes Telegram carries in a button."""


def write_data(place: int, revision: int, action: str) -> str:
    """``1z.4.goal=demo``. Raises ValueError when that is too long to travel."""
    data = f"{base36(place)}.{base36(revision)}.{action}"
    if len(data.encode()) > LIMIT:
        raise ValueError(f"button data of {len(data.encode())} bytes, at most {LIMIT} travel: {data}")
    return data


def read_data(data: str) -> Tapped | None:
    """The tap behind a button's data, None when it is no data of ours."""
    place, _, rest = data.partition(".")
    revision, dot, action = rest.partition(".")
    if not (dot and action and is_base36(place) and is_base36(revision)):
        return None
    return Tapped(int(place, 36), int(revision, 36), action)


def mark(words: str) -> str:
    """What a button carries for words that have no id: short, and the same for the same words."""
    return "~" + base36(crc32(words.encode()))


@lru_cache(maxsize=4096)
def base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


def is_base36(text: str) -> bool:
    return 0 < len(text) <= 12 and all(letter in DIGITS for letter in text)

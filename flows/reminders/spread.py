"""Ten thousand people wish for 08:55: Telegram takes about thirty messages a second, so each gets an own second."""

from hashlib import blake2b
from math import ceil
from typing import Final

A_SECOND: Final = 25
"""Reminders sent a second, so that room is left for replies."""


def spread_over(members: int) -> int:
    """The seconds over which so many members' reminders of one minute are spread: none for a team, 400 for 10,000."""
    return ceil(members / A_SECOND) if members > A_SECOND else 0


def jitter(member: int, kind: str, window: int) -> int:
    """A member's own second within the window for this kind, from 0 up to ``window``: every day the same."""
    drawn = blake2b(f"{member} {kind}".encode(), digest_size=8).digest()
    return int.from_bytes(drawn) % window if window > 0 else 0

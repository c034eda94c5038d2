"""Nobody's flood reaches the inbox: beyond what a hand can do one notice is heard, and then nothing more.

A rep who ticks boxes may tap five times a second for a minute, forward a hundred contact cards at once, or come back
from a dead spot with everything typed in it; all of that passes. Two hundred a second does not.
"""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic

from bot.telegram.incoming import Json, account_of
from bot.telegram.limits import Bucket

BURST = 200
"""Updates one account may send at once: a pasted list in parts and a hundred forwarded cards are less."""
A_SECOND = 3.0
"""Updates one account may send for ever: with the burst, five a second for a minute and a half."""
MANY = 10_000
"""Accounts remembered before those that are quiet are forgotten."""


class Flood:
    """``lifted`` lets everything in; ``clock`` is any that only goes forward."""

    def __init__(self, lifted: bool = False, clock: Callable[[], float] = monotonic) -> None:
        self._lifted = lifted
        self._clock = clock
        self._accounts: dict[int, Bucket] = {}
        self._told: set[int] = set()

    def let_in(self, updates: Sequence[Json]) -> Sequence[Json]:
        """The updates that are heard; of those that are too many the first one as a notice about it."""
        return updates if self._lifted else list(self._heard(updates, self._clock()))

    def _heard(self, updates: Sequence[Json], now: float) -> Iterator[Json]:
        for update in updates:
            account = account_of(update)
            if not account or self._may(account, now):
                yield update
            elif account not in self._told:
                self._told.add(account)
                yield {"update_id": update.get("update_id"), "flood": account}

    def _may(self, account: int, at: float) -> bool:
        bucket = self._accounts.get(account)
        if bucket is None:
            self._forget_the_quiet(at)
            bucket = self._accounts[account] = Bucket(BURST, 1 / A_SECOND)
        if bucket.full_at <= at:
            self._told.discard(account)
        if bucket.free_at(at) > at:
            return False
        bucket.note(at)
        return True

    def _forget_the_quiet(self, at: float) -> None:
        if len(self._accounts) >= MANY:
            self._accounts = {
                account: bucket for account, bucket in self._accounts.items() if bucket.full_at > at
            }
            self._told &= self._accounts.keys()

"""How long Telegram's refusals are borne before the bot ends, and somebody has to be told."""

from collections.abc import Callable

from telegram.error import Conflict

from bot.telegram.failures import Kind, classify

REFUSED_FOR = 30.0
REFUSED_TIMES = 3
"""A token that is refused so often over so many seconds is no good; a proxy may refuse it once."""
CONTESTED_FOR = 60.0
"""Seconds for which two processes may poll, as when one takes over from the other."""
FORGIVEN_AFTER = 35.0
"""Seconds without a conflict after which the last one is over: longer than a poll."""


class Shut(Exception):
    """The bot cannot go on, and a restart alone mends nothing; the words say what does."""


class Patience:
    """Of one kind of call, which is tried again and again."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._refused: list[float] = []
        self._contested_since = self._contested_last = float("-inf")

    def answered(self) -> None:
        # Two processes that poll in turn are both answered at times: this says nothing about conflicts.
        self._refused.clear()

    def failed(self, error: Exception) -> None:
        """Raises Shut once the token has been refused, or somebody else has polled, for too long."""
        now = self._clock()
        if isinstance(error, Conflict):
            if now - self._contested_last > FORGIVEN_AFTER:
                self._contested_since = now
            self._contested_last = now
            if now - self._contested_since > CONTESTED_FOR:
                raise Shut(
                    "another process asks Telegram for this bot's messages (409): stop it, or set a new token"
                )
        elif classify(error).kind is Kind.TOKEN:
            self._refused.append(now)
            if len(self._refused) >= REFUSED_TIMES and now - self._refused[0] >= REFUSED_FOR:
                raise Shut(
                    "Telegram does not know the token (401): run `prelude setup` with the one of @BotFather"
                )

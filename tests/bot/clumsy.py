"""The bot with errors that say everything they know: ``python -m tests.bot.clumsy run``."""

import sys
from itertools import count
from typing import Any

from bot.__main__ import main
from flows.coach import Coach

EVERY = 7


def clumsily(number: Any = None) -> None:
    hear, turns = Coach.hear, count(1)

    def hear_or_fail(self: Coach, unit: Any, turn: int, sender: Any, event: Any, now: Any) -> Any:
        if next(turns) % EVERY == 0:
            raise ValueError(f"no {event} from {sender} today")
        return hear(self, unit, turn, sender, event, now)

    Coach.hear = hear_or_fail  # type: ignore[method-assign]


if __name__ == "__main__":
    clumsily()
    sys.exit(main())

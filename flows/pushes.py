"""What each kind of reminder shows when its time has come, and whether there is anything to say at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from flows.facts import Facts


def always(day: date, facts: Facts) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Push:
    """The room that opens as a new message, about ``{"day": ISO day}`` and, where it comes late, ``{"late": True}``.
    ``worth`` says whether there is anything to say on that local day: without, the reminder is skipped. ``pin`` keeps
    the message on top of the chat."""

    room: str
    worth: Callable[[date, Facts], bool] = always
    pin: bool = False


PUSHES: Final[Mapping[str, Push]] = {}
"""By the kinds of ``flows.reminders``; a due call has a room of its own. A kind that is not here is not planned."""

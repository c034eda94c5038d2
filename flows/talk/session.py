"""Where a rep stands in a room, as a message carries it along."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Any
"""A value JSON can carry: what sessions are made of, so that they survive a restart."""


@dataclass(frozen=True, slots=True)
class Session:
    """Where somebody stands in one room: a dialog's step and answers, or a card's parameters.

    ``about`` is what the room was opened with, ``answers`` is kept by the step's name (never by its position,
    so that a deploy may insert a question), ``path`` are the steps walked, for Back, ``draft`` is what the open
    step holds before it is answered, and ``deed`` is the act this dialog keeps amending, 0 before its first.
    """

    room: str
    about: Mapping[str, Json] = field(default_factory=dict)
    step: str = ""
    answers: Mapping[str, Json] = field(default_factory=dict)
    path: tuple[str, ...] = ()
    draft: Mapping[str, Json] = field(default_factory=dict)
    deed: int = 0

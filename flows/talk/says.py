"""What the coach says: lines, buttons under them, perhaps a picture or a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from flows.documents import Document
from flows.pictures import Picture
from flows.talk.words import Words
from flows.wish import Wish

Style = Literal["", "best", "danger"]


@dataclass(frozen=True, slots=True)
class Button:
    """A label and the action a tap on it names, ``name`` or ``name=value``."""

    label: Words
    action: str
    style: Style = ""


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Say:
    """One message: its lines, rows of buttons under it, perhaps a picture or a file, whose caption the lines are then,
    and what a language model may say better."""

    lines: tuple[Words, ...]
    rows: tuple[Row, ...] = ()
    picture: Picture | None = None
    document: Document | None = None
    wish: Wish | None = None


def say(*lines: Words | None, rows: Sequence[Sequence[Button]] = ()) -> Say:
    """A Say of the lines that are not None, and the rows that have a button."""
    return Say(tuple(line for line in lines if line is not None), tuple(tuple(row) for row in rows if row))

"""What a chat tells: who speaks, and what was typed, tapped, sent, or has come due."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sender:
    """Who speaks: the account's number is the identity, everything else is only for display."""

    account: int
    chat: int
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Typed words."""

    words: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button, by the place it belongs to, the revision it was drawn at and its action."""

    place: int
    revision: int
    action: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command without its slash, and what stood behind it."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A deep link: the code behind ``/start``."""

    code: str


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A contact card; ``vcard`` is its full text where the chat sent one."""

    name: str
    phone: str
    vcard: str = ""


@dataclass(frozen=True, slots=True)
class FileSent:
    """A file: ``handle`` is what the front end fetches it by, ``size`` its octets as far as the chat tells, else 0."""

    handle: str
    name: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class ListRead:
    """A list that was sent is read, as far as it can be; ``id`` is its number and its place's. ``rows`` are those that
    are understood so far, 0 where it is done."""

    id: int
    rows: int = 0


@dataclass(frozen=True, slots=True)
class ListKept:
    """A list was kept beside the chat, by `prelude import`: ``room`` and ``about`` show what became of it."""

    room: str
    about: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CameDue:
    """The time of some of the member's reminders has come."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something nobody can read here: a sticker, a voice note, a file of an unknown kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class InGroup:
    """The one command that is heard in a group, what stood behind it, and the bot it was said to ('' for any)."""

    rest: str = ""
    bot: str = ""


@dataclass(frozen=True, slots=True)
class TooFast:
    """So much came from this account that some of it was not heard."""


Event = (
    Said
    | Tapped
    | Command
    | Opened
    | SharedContact
    | FileSent
    | ListRead
    | ListKept
    | CameDue
    | Unreadable
    | InGroup
    | TooFast
)

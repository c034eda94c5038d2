"""What passes through the queues: what arrived, what waits for its turn, what is not yet sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from flows.reply import Kind, Message

ATTEMPTS = 3
"""Turns that may fail over one arrival before it is given up."""
LEGIBLE_FOR = timedelta(days=1)
"""How long the words of what was heard stay in the inbox; what they meant is kept in the records."""
KEPT_FOR = timedelta(days=30)
"""How long a queue remembers that something went through it: what comes twice within it is known."""


BESIDE = "beside:"
DUE = "due:"
"""How the keys of what came due begin."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """For how long: ``words`` of what was heard and could not be sent, ``queues`` the rows themselves, ``journal``
    what every act changed (None: for ever), ``strangers`` who came without an invitation."""

    words: timedelta = LEGIBLE_FOR
    queues: timedelta = KEPT_FOR
    journal: timedelta | None = None
    strangers: timedelta = KEPT_FOR


@dataclass(frozen=True, slots=True)
class Arrived:
    """``key`` says what it is, so that it is heard once however often it arrives: ``tg:<update_id>``,
    ``tty:...``, ``due:<member>:<moment>``. ``body`` is the raw event as JSON."""

    key: str
    chat: int
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """``id`` is the turn's number: it grows with every arrival and is never given out again."""

    id: int
    key: str
    chat: int
    body: str
    at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Unsent:
    """A message on its way. ``version`` grows when its content is replaced; ``face`` is the content's hash;
    ``shown_as`` is the message its place stands in at this moment, None when there is none yet; ``board`` says that the
    place is a day's board, which is on top of its chat unless ``pin`` has ended."""

    id: int
    chat: int
    member: int | None
    place: int | None
    kind: Kind
    message: Message
    turn: int
    created_at: datetime
    not_before: datetime | None
    attempts: int
    ambiguous: int
    version: int
    face: str
    silent: bool
    pin: bool
    shown_as: int | None
    board: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """An open follow-up that came due, and has no reminder yet; ``zone`` is its member's."""

    follow_up: int
    member: int
    zone: str
    due_at: datetime

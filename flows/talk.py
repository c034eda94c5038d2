"""The values that pass the door: what a chat tells the coach, and what the coach answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

from flows.documents import Document
from flows.lists.staged import Import
from flows.model import Customer, Member, Record
from flows.pictures import Picture
from flows.wish import Wish

# ---- words -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its id in the locale files. An argument may be a number, a name, a day or another Text."""

    id: str
    args: Mapping[str, object] = field(default_factory=dict)


def text(id: str, /, **args: object) -> Text:
    """Short for ``Text(id, args)``."""
    return Text(id, args)


Words = Text | str
"""What is shown: a Text in the reader's language, or somebody's own words exactly as they were given."""

# ---- what a chat tells -----------------------------------------------------------------------------


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

# ---- what the coach says ---------------------------------------------------------------------------

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


# ---- where a rep stands ----------------------------------------------------------------------------

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


UNDO = timedelta(minutes=10)
"""How long an act can be taken back."""

# ---- what a turn does ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Keep:
    """Save this record, new or changed."""

    record: Record


@dataclass(frozen=True, slots=True)
class Did:
    """Names, for Undo and the journal, what the turn's records amount to: 'Zhang Wei, goal met'. ``deed``
    is given where a room wants to offer the undoing of just this act."""

    words: Words
    deed: int = 0


@dataclass(frozen=True, slots=True)
class Stay:
    """Stay in this room with this session."""

    session: Session


@dataclass(frozen=True, slots=True)
class Enter:
    """Walk into another room within the same message; Back returns."""

    room: str
    about: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Become:
    """Leave this room for another within the same message; Back goes to where this room was entered from."""

    room: str
    about: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finish:
    """The work of this message is done and this room shows it: like Become, and no draft stays beneath."""

    room: str
    about: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leave:
    """Back to where this room was entered from. ``keeping`` is a room with a draft: it waits at the bottom, so that
    going back once more, or opening it again, brings the draft back."""

    keeping: bool = False


@dataclass(frozen=True, slots=True)
class Close:
    """The message keeps these lines and loses its buttons."""

    say: Say


@dataclass(frozen=True, slots=True)
class Start:
    """A new message with a room of its own; ``place`` is its number where something else is to have the same."""

    room: str
    about: Mapping[str, Json] = field(default_factory=dict)
    place: int = 0


@dataclass(frozen=True, slots=True)
class Tell:
    """A new message without buttons."""

    say: Say


@dataclass(frozen=True, slots=True)
class HandOver:
    """A contact card as a message of its own: a phone calls from it with one tap. ``phone`` as customers keep it."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class TellMember:
    """A new message with a room of its own, in another member's chat; ``team`` is his where it is not the teller's."""

    member: int
    room: str
    about: Mapping[str, Json] = field(default_factory=dict)
    team: int = 0


@dataclass(frozen=True, slots=True)
class Silence:
    """Somebody leaves, ``member`` as he was: whatever is open in that chat is closed, whatever is on its way there is
    not sent any more, and ``last`` is the last thing said."""

    member: Member
    last: Say


@dataclass(frozen=True, slots=True)
class Erase:
    """Forget a customer for good, in all that was ever written; ``words`` name the act without the person."""

    customer: Customer
    words: Words


@dataclass(frozen=True, slots=True)
class Toast:
    """A short notice at the tapped button; in answer to typed words it is a message."""

    words: Words


@dataclass(frozen=True, slots=True)
class UndoDeed:
    """Take back one deed of this member, 0 for the last one, no later than ``within`` after it. Where something has
    come after a part of it, that part stays and the rest goes back if ``partly`` names the kind of record that is
    counted then; None is all or nothing."""

    deed: int = 0
    within: timedelta = UNDO
    partly: type[Record] | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """Keep where an import stands; that is no deed, so there is nothing to undo. ``octets`` is what was pasted, None
    where they are there already, or to be fetched."""

    list: Import
    octets: bytes | None = None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Show (or take away) the six keys under the typing field, together with these lines."""

    say: Say
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Park:
    """Put away what the rep is in the middle of; the draft is kept."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with what was put away last."""


Effect = (
    Keep
    | Did
    | Stay
    | Enter
    | Become
    | Finish
    | Leave
    | Close
    | Start
    | Tell
    | HandOver
    | TellMember
    | Silence
    | Erase
    | Toast
    | UndoDeed
    | Stage
    | Keyboard
    | Park
    | Resume
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A room's answer to an event: where the rep now stands in it, and what else shall happen, in order."""

    session: Session
    effects: tuple[Effect, ...] = ()


class Unclear(Exception):
    """What was said or tapped is no answer here; ``words`` tell the rep why and what would be one."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


class OffTopic(Unclear):
    """Words that are no answer of the kind that is asked for: they may be meant for elsewhere, and only where they
    mean nothing there either the rep is told. Without ``words`` nothing was asked: they mean whatever they mean
    anywhere."""

    def __init__(self, words: Words = "") -> None:
        super().__init__(words)

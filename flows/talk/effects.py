"""What a turn does besides standing somewhere: keep records, walk on, tell, take back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from flows.lists.staged import Import
from flows.model import Customer, Member, Record
from flows.talk.says import Say
from flows.talk.session import Json, Session
from flows.talk.words import Words

UNDO = timedelta(minutes=10)
"""How long an act can be taken back."""


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

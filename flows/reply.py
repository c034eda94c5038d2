"""What a turn hands to the front ends: messages in the reader's language, as the outbox keeps them."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from flows.documents import Document
from flows.pictures import Picture
from flows.talk import Style
from flows.wish import Wish


class Key(NamedTuple):
    """A button as it is shown: its label, the data a tap sends back (at most 64 bytes), its style."""

    label: str
    data: str
    style: Style = ""


class Contact(NamedTuple):
    """A contact card: ``phone`` in E.164."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Message:
    """``html`` uses <b>, <i>, <code>, <s>, <blockquote> and escapes everything else; ``rows`` are inline buttons;
    ``keyboard`` is the six keys under the typing field: rows of labels, () to take them away, None to leave them;
    ``contact`` is sent as a card where the chat knows them, and ``html`` says the same where it does not; ``picture``
    is drawn and ``document`` written when the message is sent, and ``html`` its caption; ``wish`` is what a language
    model may improve first."""

    html: str
    rows: tuple[tuple[Key, ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] | None = None
    contact: Contact | None = None
    picture: Picture | None = None
    document: Document | None = None
    wish: Wish | None = None


Kind = Literal["show", "tell", "push"]
"""``show`` is a place's current face: the front end edits the place's message, or sends it when there is none yet, and
a later face of the same place replaces one not yet delivered. ``tell`` is a message of its own that answers somebody,
``push`` one that nobody asked for: it waits behind answers. A push may belong to a place: then it is that
place's first face."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """``silent`` comes without a sound; ``pin`` stays on top of the chat for as long as its faces say so."""

    chat: int
    member: int | None
    place: int | None
    kind: Kind
    message: Message
    silent: bool = False
    pin: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """``toast`` answers the tap itself (at most 200 characters, plain text); ``forget`` says that the event's body is
    to be blanked in the inbox, because it came from a stranger; ``errand`` that a list is to be fetched or read now;
    ``erased`` that somebody is to be kept erased, whatever comes back."""

    outgoing: tuple[Outgoing, ...] = ()
    toast: str = ""
    forget: bool = False
    errand: bool = False
    erased: bool = False

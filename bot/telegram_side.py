"""Telegram's shapes, known only here: an update becomes an Event, a Message the parameters of a call.

Both are plain dicts here, and calls go out by the library's `do_api_request`, which takes and gives dicts too.
Its own types would take some 290 µs for a tap, 210 µs for twelve buttons and 290 µs for the message that comes
back, this file 12 µs for all three; a whole turn has 350 µs. Names, limits and errors stay the library's.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, NamedTuple

from telegram import InputFile

from bot.enclosing import Enclosed
from flows.reply import Contact, Key, Message
from flows.talk import (
    CameDue,
    Command,
    Event,
    FileSent,
    InGroup,
    ListKept,
    ListRead,
    Opened,
    Said,
    Sender,
    SharedContact,
    Tapped,
    TooFast,
    Unreadable,
)
from flows.wording import plain, read_data

Json = Mapping[str, Any]
"""An object of the Bot API as its JSON is read."""

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]
"""An edited message is left out: it would be heard a second time, as if it were a new one."""

TEXT_LIMIT = 4000
"""UTF-16 units; Telegram takes 4,096, but whether it counts units or characters is disputed."""
CAPTION_LIMIT = 1024
NAME_LIMIT = 64
"""Characters of a contact's name."""
ANSWER_LIMIT = 200
"""Characters of the notice that answers a tap."""

STYLES = {"best": "success", "danger": "danger"}
"""Buttons have colours since Bot API 9.4; older apps show them without."""


class Heard(NamedTuple):
    """Who said what; ``query`` is the number of a tap that waits for its answer."""

    sender: Sender
    event: Event
    query: str | None = None


# ---- what comes in ---------------------------------------------------------------------------------


def understand(update: Json) -> Heard | None:
    """What an update says to the coach; None when it says nothing, or is not from a private chat."""
    if "message" in update:
        return _of_message(update["message"])
    if "callback_query" in update:
        return _of_tap(update["callback_query"])
    if "flood" in update:
        return Heard(Sender(update["flood"], update["flood"]), TooFast())
    if "due" in update:
        return Heard(Sender(update["chat"], update["chat"]), CameDue())
    if "list" in update:
        return Heard(Sender(update["chat"], update["chat"]), ListRead(update["list"]))
    if "kept" in update:
        return Heard(Sender(update["chat"], update["chat"]), ListKept(**update["kept"]))
    return None


def chat_of(update: Json) -> int:
    """The chat in whose order the update is heard, 0 where there is none."""
    for body in (update.get("message"), update.get("my_chat_member")):
        if body:
            return int(body["chat"]["id"])
    if "flood" in update:
        return int(update["flood"])
    tap = update.get("callback_query")
    return int(tap["from"]["id"]) if tap else 0


def query_of(update: Json) -> str | None:
    """The number of a tap, which waits for its answer."""
    try:
        query = update["callback_query"]["id"]
    except (KeyError, TypeError):
        return None
    return query if isinstance(query, str) else None


def account_of(update: Json) -> int:
    """Whose words or tap an update brings, 0 where it brings none."""
    try:
        said = update.get("message") or update.get("callback_query") or {}
        return int(said["from"]["id"])
    except (AttributeError, KeyError, TypeError, ValueError):
        return 0


def welcome(update: Json) -> bool | None:
    """Whether the bot may write to the chat from now on, None when the update says nothing about that."""
    if "my_chat_member" not in update:
        return None
    return update["my_chat_member"]["new_chat_member"]["status"] not in ("kicked", "left")


def group_of(update: Json) -> int | None:
    """The group in which the bot's own place has changed."""
    change = update.get("my_chat_member")
    if not change or change["chat"]["type"] == "private":
        return None
    return int(change["chat"]["id"])


def moved_to(update: Json) -> tuple[int, int] | None:
    """The group that became a supergroup, and the number it has now."""
    message = update.get("message") or {}
    grown = message.get("migrate_to_chat_id")
    return (int(message["chat"]["id"]), int(grown)) if grown else None


def put_by(update: Json) -> int | None:
    """The account that has put the bot into a group just now; None where it was in already, or is not any more."""
    change = update.get("my_chat_member")
    if not change or not welcome(update):
        return None
    before = (change.get("old_chat_member") or {}).get("status", "left")
    return int(change["from"]["id"]) if before in ("left", "kicked") else None


def _of_message(message: Json) -> Heard | None:
    if message["chat"]["type"] != "private":
        return _of_group(message)
    sender = _private_sender(message.get("from"), message["chat"])
    if sender is None:
        return None
    if "text" in message:
        return Heard(sender, of_words(clean(message["text"])))
    if "contact" in message:
        card = message["contact"]
        name = clean(f"{card.get('first_name', '')} {card.get('last_name', '')}").strip()
        return Heard(sender, SharedContact(name, clean(card["phone_number"]), clean(card.get("vcard", ""))))
    if "document" in message and "animation" not in message:
        file = message["document"]
        return Heard(
            sender, FileSent(file["file_id"], clean(file.get("file_name", "")), file.get("file_size", 0))
        )
    kind = next((kind for kind in CONTENT if kind in message), None)
    if kind is None and any(key in message for key in NOTICES):
        return None
    return Heard(sender, Unreadable(kind or "message"))


def _of_group(message: Json) -> Heard | None:
    """In a group one command is heard, and nothing else."""
    said, person = IN_GROUPS.fullmatch(clean(message.get("text", ""))), message.get("from")
    if said is None or person is None:
        return None
    sender = Sender(person["id"], message["chat"]["id"], "", person.get("language_code", ""))
    return Heard(sender, InGroup((said["rest"] or "").strip(), said["bot"] or ""))


def of_words(words: str) -> Event:
    """What typed words say, a command and a link's code among them; a terminal hears them alike."""
    command = COMMAND.fullmatch(words)
    if command is None:
        return Said(words)
    name, rest = command["name"].lower(), (command["rest"] or "").strip()
    return Opened(rest) if name == "start" and rest else Command(name, rest)


def _of_tap(tap: Json) -> Heard | None:
    # The message may be gone or too old to be seen: then there is its chat at most, and the data says all.
    message = tap.get("message") or {}
    person = tap["from"]
    sender = _private_sender(person, message.get("chat", {"id": person["id"], "type": "private"}))
    if sender is None:
        return None
    return Heard(sender, read_data(tap.get("data", "")) or Tapped(0, 0, ""), tap["id"])


def _private_sender(person: Json | None, chat: Json) -> Sender | None:
    if person is None or chat["type"] != "private" or chat["id"] != person["id"]:
        return None
    name = clean(f"{person.get('first_name', '')} {person.get('last_name', '')}")
    name = " ".join(name.split())[:64].strip()
    return Sender(person["id"], chat["id"], name or f"User {person['id']}", person.get("language_code", ""))


def clean(words: str) -> str:
    """Without what cannot be seen and does harm: control characters, reversed directions, half an emoji.

    Joiners stay: families of emoji and some scripts are made with them.
    """
    if words.isascii() and words.isprintable():
        return words
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return UNSEEN.sub("", unicodedata.normalize("NFC", whole))


UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(@\w+)?(\s+(?P<rest>.*))?", re.DOTALL)
IN_GROUPS = re.compile(r"/scoreboard(@(?P<bot>\w+))?(\s+(?P<rest>.*))?", re.DOTALL | re.IGNORECASE)
CONTENT = (
    "photo", "voice", "video", "video_note", "audio", "animation", "document", "sticker", "location", "venue",
    "poll", "dice", "story",
)  # fmt: skip
NOTICES = frozenset(
    (
        "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed", "chat_background_set",
        "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
        "connected_website", "users_shared", "chat_shared", "boost_added", "gift", "unique_gift",
        "successful_payment", "refunded_payment", "paid_message_price_changed", "proximity_alert_triggered",
        "new_chat_members", "left_chat_member",
    )
)  # fmt: skip
"""Events of the chat itself that arrive as messages: nobody said anything."""

# ---- what goes out ---------------------------------------------------------------------------------


def sending(chat: int, message: Message, marks: bool = True, silent: bool = False) -> dict[str, Any]:
    """The parameters of sendMessage. ``marks``: with its HTML, else as plain text; ``silent``: without a sound."""
    parameters = {"chat_id": chat, **_text(message, marks), "link_preview_options": NO_PREVIEW}
    if silent:
        parameters["disable_notification"] = True
    if message.rows:
        parameters["reply_markup"] = _inline(message)
    elif message.keyboard is not None:
        parameters["reply_markup"] = _keys(message.keyboard)
    return parameters


def sending_enclosed(
    chat: int, message: Message, enclosed: Enclosed, marks: bool = True, silent: bool = False
) -> dict[str, Any]:
    """The parameters of sendPhoto or sendDocument: the message is the caption."""
    parameters = {
        "chat_id": chat,
        enclosed.field: InputFile(enclosed.octets, filename=enclosed.name),
        **_caption(message, marks),
    }
    if silent:
        parameters["disable_notification"] = True
    if message.rows:
        parameters["reply_markup"] = _inline(message)
    return parameters


def editing_caption(chat: int, message_id: int, message: Message, marks: bool = True) -> dict[str, Any]:
    """The parameters of editMessageCaption; the picture or file stays as it was made."""
    parameters = {"chat_id": chat, "message_id": message_id, **_caption(message, marks)}
    if message.rows:
        parameters["reply_markup"] = _inline(message)
    return parameters


def pinning(chat: int, message_id: int) -> dict[str, Any]:
    """The parameters of pinChatMessage; the message itself made the sound."""
    return {"chat_id": chat, "message_id": message_id, "disable_notification": True}


def unpinning(chat: int, message_id: int) -> dict[str, Any]:
    """The parameters of unpinChatMessage."""
    return {"chat_id": chat, "message_id": message_id}


def sending_contact(chat: int, contact: Contact) -> dict[str, Any]:
    """The parameters of sendContact."""
    return {"chat_id": chat, "phone_number": contact.phone, "first_name": contact.name[:NAME_LIMIT]}


def editing(chat: int, message_id: int, message: Message, marks: bool = True) -> dict[str, Any]:
    """The parameters of editMessageText; a message without buttons loses those it had."""
    parameters = {
        "chat_id": chat,
        "message_id": message_id,
        **_text(message, marks),
        "link_preview_options": NO_PREVIEW,
    }
    if message.rows:
        parameters["reply_markup"] = _inline(message)
    return parameters


def answering(query: str, toast: str) -> dict[str, Any]:
    """The parameters of answerCallbackQuery."""
    return (
        {"callback_query_id": query, "text": toast[:ANSWER_LIMIT]} if toast else {"callback_query_id": query}
    )


NO_PREVIEW = {"is_disabled": True}


def _text(message: Message, marks: bool) -> dict[str, str]:
    # Telegram does not count marks, and a cut could fall into one: so what is too long goes without.
    if marks and (_units(message.html) <= TEXT_LIMIT or _units(plain(message.html)) <= TEXT_LIMIT):
        return {"text": message.html, "parse_mode": "HTML"}
    return {"text": cut(plain(message.html))}


def _caption(message: Message, marks: bool) -> dict[str, str]:
    if marks and _units(plain(message.html)) <= CAPTION_LIMIT:
        return {"caption": message.html, "parse_mode": "HTML"}
    return {"caption": cut(plain(message.html), CAPTION_LIMIT)}


def cut(text: str, limit: int = TEXT_LIMIT) -> str:
    """At most ``limit`` units, whole lines if there is more than one: a last resort, screens have pages."""
    if _units(text) <= limit:
        return text
    shorter = text.encode("utf-16-le")[: 2 * (limit - 2)].decode("utf-16-le", "ignore")
    line, newline, _ = shorter.rpartition("\n")
    return (line if newline else shorter) + "\n…"


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text) if not text.isascii() else len(text)


def _inline(message: Message) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(key) for key in row] for row in message.rows]}


def _button(key: Key) -> dict[str, str]:
    button = {"text": key.label, "callback_data": key.data}
    if key.style:
        button["style"] = STYLES[key.style]
    return button


def _keys(labels: tuple[tuple[str, ...], ...]) -> dict[str, Any]:
    if not labels:
        return {"remove_keyboard": True}
    return {
        "keyboard": [[{"text": label} for label in row] for row in labels],
        "is_persistent": True,
        "resize_keyboard": True,
    }

"""What Telegram sends: an update becomes an Event, whatever shape it has.

An update is a plain dict here: the library's types would take some 290 µs for a tap, this file a few.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.typed_words import clean, of_words
from flows.talk import (
    CameDue,
    Event,
    FileSent,
    InGroup,
    ListKept,
    ListRead,
    Sender,
    SharedContact,
    Tapped,
    TooFast,
    Unreadable,
)
from flows.wording import read_data

Json = Mapping[str, Any]
"""An object of the Bot API as its JSON is read."""

ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"]
"""An edited message is left out: it would be heard a second time, as if it were a new one."""

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


class Heard(NamedTuple):
    """Who said what; ``query`` is the number of a tap that waits for its answer."""

    sender: Sender
    event: Event
    query: str | None = None


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
        return Heard(Sender(update["chat"], update["chat"]), ListRead(update["list"], update.get("rows", 0)))
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

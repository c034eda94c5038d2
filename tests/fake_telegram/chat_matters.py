"""Methods about one chat or one tap: answers to taps, files, what a chat is, leaving it."""

from typing import Any

from . import wire
from .core import Telegram
from .errors import bad_request, broken
from .state import Json, Toast

Arguments = dict[str, Any]

MAX_ANSWER = 200
MAX_DOWNLOAD = 20 * 1024 * 1024
LINK = 3600
"""Seconds: "it is guaranteed that the link will be valid for at least 1 hour"."""
QUERY_GONE = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(telegram: Telegram, arguments: Arguments) -> bool:
    """Stops the spinner under a tap, once, and while the tap is young."""
    text = arguments.get("text", "")
    if len(text) > MAX_ANSWER:
        raise broken("length", f"MESSAGE_TOO_LONG (the answer to a tap has {MAX_ANSWER} characters at most)")
    now = telegram.clock.now()
    query = telegram.world.queries.get(arguments["callback_query_id"])
    if query is None or query.answered or now - query.born > telegram.settings.query_age:
        raise bad_request(QUERY_GONE)
    query.answered = True
    query.chat.toasts.append(
        Toast(query.id, query.data, text, arguments.get("show_alert", False), arguments.get("url", ""), now)
    )
    telegram.bell.ring()
    return True


def get_file(telegram: Telegram, arguments: Arguments) -> Json:
    stored = telegram.world.files.get(arguments["file_id"])
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.body) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    stored.linked_until = telegram.clock.now() + LINK
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.body),
        "file_path": stored.path,
    }


def get_chat(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.known(arguments["chat_id"])
    accepted = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        False,
    )
    seen = wire.of_chat(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }
    pinned = chat.find(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        seen["pinned_message"] = wire.of_message(pinned)
    return seen


def leave_chat(telegram: Telegram, arguments: Arguments) -> bool:
    chat = telegram.world.writable(arguments["chat_id"])
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.present = False
    telegram.announce_membership(chat, telegram.bot, "member", "left")
    return True

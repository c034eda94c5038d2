"""What Telegram is told: the parameters of its calls.

They are plain dicts, and go out by the library's `do_api_request`, which takes and gives dicts too. Its own types would
take some 210 µs for twelve buttons and 290 µs for the message that comes back; a whole turn has 350 µs. Names, limits
and errors stay the library's.
"""

from typing import Any

from telegram import InputFile

from bot.telegram.enclosing import Enclosed
from flows.reply import Contact, Key, Message
from flows.wording import plain

TEXT_LIMIT = 4000
"""UTF-16 units; Telegram takes 4,096, but whether it counts units or characters is disputed."""
CAPTION_LIMIT = 1024
NAME_LIMIT = 64
"""Characters of a contact's name."""
ANSWER_LIMIT = 200
"""Characters of the notice that answers a tap."""

STYLES = {"best": "success", "danger": "danger"}
"""Buttons have colours since Bot API 9.4; older apps show them without."""


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

"""Methods that change what is already in a chat: edits, deletions, pins and reactions."""

from typing import Any

from . import wire
from .core import Telegram
from .errors import bad_request, broken
from .keyboards import read_markup
from .markup import MAX_CAPTION, is_blank, read_text
from .state import Chat, Json, Message

Arguments = dict[str, Any]

TOO_OLD_TO_DELETE = 48 * 3600
EMOJI = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾
💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
REACTIONS = frozenset(EMOJI.split())
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as"
    " a current content and reply markup of the message"
)


def edit_message_text(telegram: Telegram, arguments: Arguments) -> Json:
    message = _own(telegram, arguments)
    text, entities = read_text(arguments["text"], arguments.get("parse_mode"), arguments.get("entities"))
    if is_blank(text):
        raise broken("empty", "text must be non-empty")
    if message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(telegram, message, arguments, text, entities)


def edit_message_caption(telegram: Telegram, arguments: Arguments) -> Json:
    message = _own(telegram, arguments)
    if not {"photo", "document"} & message.content.keys():
        raise bad_request("there is no caption in the message to edit")
    caption, entities = read_text(
        arguments.get("caption", ""),
        arguments.get("parse_mode"),
        arguments.get("caption_entities"),
        limit=MAX_CAPTION,
        too_long="message caption is too long",
    )
    return _edited(telegram, message, arguments, caption, entities)


def edit_message_reply_markup(telegram: Telegram, arguments: Arguments) -> Json:
    message = _own(telegram, arguments)
    return _edited(telegram, message, arguments, message.text, message.entities)


def delete_message(telegram: Telegram, arguments: Arguments) -> bool:
    chat = telegram.world.writable(arguments["chat_id"])
    message = _found(chat, arguments["message_id"], "message to delete not found")
    if telegram.now() - message.date > TOO_OLD_TO_DELETE or (
        chat.kind != "private" and message.sender is not telegram.bot
    ):
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    telegram.touch(chat)
    return True


def pin_chat_message(telegram: Telegram, arguments: Arguments) -> bool:
    """Pins, and leaves the service message about it, of which the bot hears too."""
    chat = telegram.world.writable(arguments["chat_id"])
    message = _found(chat, arguments["message_id"], "message to pin not found")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    content = {"pinned_message": wire.of_message(message, with_reply=False)}
    notice = telegram.world.add_message(chat, telegram.bot, telegram.now(), content=content)
    telegram.post(notice)
    return True


def unpin_chat_message(telegram: Telegram, arguments: Arguments) -> bool:
    chat = telegram.world.writable(arguments["chat_id"])
    message_id = arguments.get("message_id", chat.pinned[-1] if chat.pinned else 0)
    _found(chat, message_id, "message to unpin not found")
    if message_id in chat.pinned:
        chat.pinned.remove(message_id)
    telegram.bell.ring()
    return True


def set_message_reaction(telegram: Telegram, arguments: Arguments) -> bool:
    chat = telegram.world.writable(arguments["chat_id"])
    message = _found(chat, arguments["message_id"], "message to react not found")
    reactions = arguments.get("reaction", [])
    if len(reactions) > 1:
        raise broken("type", "REACTIONS_TOO_MANY (a bot sets one)")
    if any(reaction["type"] != "emoji" or reaction.get("emoji") not in REACTIONS for reaction in reactions):
        raise broken("type", "REACTION_INVALID")
    message.reactions = reactions
    telegram.bell.ring()
    return True


def _own(telegram: Telegram, arguments: Arguments) -> Message:
    """The bot's own message that is to be edited.

    A message that carried a reply keyboard, its removal or a forced reply can never be edited again.
    """
    if "inline_message_id" in arguments:
        raise broken("parameter", "this fake has no inline messages; give chat_id and message_id")
    if "chat_id" not in arguments:
        raise broken("required", "chat identifier is not specified")
    if "message_id" not in arguments:
        raise broken("required", "message identifier is not specified")
    chat = telegram.world.writable(arguments["chat_id"])
    message = _found(chat, arguments["message_id"], "message to edit not found")
    if message.sender is not telegram.bot or (message.markup is not None and message.inline is None):
        raise bad_request("message can't be edited")
    return message


def _edited(
    telegram: Telegram, message: Message, arguments: Arguments, text: str, entities: list[Json]
) -> Json:
    markup = read_markup(arguments.get("reply_markup"), message.chat, inline_only=True)
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(NOT_MODIFIED)
    telegram.traffic.admit(message.chat, edit=True)
    message.text, message.entities, message.markup = text, entities, markup
    message.edits += 1
    message.edit_date = telegram.now()
    telegram.load.replied(message.chat.id)
    telegram.touch(message.chat)
    return wire.of_message(message)


def _found(chat: Chat, message_id: int, otherwise: str) -> Message:
    message = chat.find(message_id)
    if message is None:
        raise bad_request(otherwise)
    return message

"""The methods this fake knows, by name, and how a call to one is carried out."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from . import bot_matters, changing, chat_matters, sending
from .bodies import attached
from .core import Telegram
from .errors import Refused, bad_request
from .parameters import CALLS

Method = Callable[[Telegram, dict[str, Any]], object]

METHODS: Mapping[str, Method] = {
    "getMe": bot_matters.get_me,
    "logOut": bot_matters.log_out,
    "close": bot_matters.close,
    "setWebhook": bot_matters.set_webhook,
    "deleteWebhook": bot_matters.delete_webhook,
    "getWebhookInfo": bot_matters.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendContact": sending.send_contact,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendPoll": sending.send_poll,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": changing.edit_message_text,
    "editMessageCaption": changing.edit_message_caption,
    "editMessageReplyMarkup": changing.edit_message_reply_markup,
    "deleteMessage": changing.delete_message,
    "pinChatMessage": changing.pin_chat_message,
    "unpinChatMessage": changing.unpin_chat_message,
    "setMessageReaction": changing.set_message_reaction,
    "answerCallbackQuery": chat_matters.answer_callback_query,
    "getFile": chat_matters.get_file,
    "getChat": chat_matters.get_chat,
    "leaveChat": chat_matters.leave_chat,
    "setMyCommands": bot_matters.set_my_commands,
    "getMyCommands": bot_matters.get_my_commands,
    "deleteMyCommands": bot_matters.delete_my_commands,
    "setMyName": bot_matters.set_my_name,
    "setMyDescription": bot_matters.set_my_description,
    "setMyShortDescription": bot_matters.set_my_short_description,
    "setChatMenuButton": bot_matters.set_chat_menu_button,
}
WAITING: Mapping[str, Callable[[Telegram, dict[str, Any]], Awaitable[object]]] = {
    "getUpdates": bot_matters.get_updates,
}
"""The methods that may take their time."""
SPELLINGS: Mapping[str, str] = {name.lower(): name for name in CALLS}


async def perform(telegram: Telegram, method: str, arguments: dict[str, object]) -> object:
    """The result of one call; raises Refused. Method names are not case-sensitive, as with Telegram."""
    name = method if method in CALLS else SPELLINGS.get(method.lower(), "")
    if not name:
        raise Refused(404, "Not Found: method not found", rule="method")
    if telegram.logged_out:
        raise bad_request("Logged out")
    read = CALLS[name].read(attached(arguments))
    if name in WAITING:
        return await WAITING[name](telegram, read)
    return METHODS[name](telegram, read)

"""Methods about the bot itself: who it is, how it gets its updates, what it says of itself."""

import re
from typing import Any

import orjson

from . import wire
from .core import Telegram
from .errors import broken, too_many
from .state import Json

Arguments = dict[str, Any]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"([a-z]{2})?")
MAX_COMMANDS = 100
EVERYWHERE = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
IN_ONE_CHAT = frozenset({"chat", "chat_administrators", "chat_member"})
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
YOUNG = 600
"""A server that runs for less than ten minutes refuses to close the bot."""


def get_me(telegram: Telegram, _: Arguments) -> Json:
    return wire.of_user(telegram.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }


async def get_updates(telegram: Telegram, arguments: Arguments) -> orjson.Fragment:
    if telegram.webhook.url:
        await telegram.updates.refuse_poll(WEBHOOK_ACTIVE)
    if "allowed_updates" in arguments:
        telegram.updates.allow(arguments["allowed_updates"])
    batch = await telegram.updates.poll(
        arguments.get("offset", 0), arguments.get("limit", 100), arguments.get("timeout", 0)
    )
    return orjson.Fragment(b"[" + b",".join(batch) + b"]")


def set_webhook(telegram: Telegram, arguments: Arguments) -> bool:
    if not arguments.get("url"):
        return delete_webhook(telegram, arguments)
    telegram.webhook.set(
        arguments["url"],
        secret=arguments.get("secret_token", ""),
        max_connections=arguments.get("max_connections", 40),
        ip_address=arguments.get("ip_address", ""),
    )
    if "allowed_updates" in arguments:
        telegram.updates.allow(arguments["allowed_updates"])
    if arguments.get("drop_pending_updates"):
        telegram.updates.drop_all()
    return True


def delete_webhook(telegram: Telegram, arguments: Arguments) -> bool:
    telegram.webhook.stop()
    if arguments.get("drop_pending_updates"):
        telegram.updates.drop_all()
    return True


def get_webhook_info(telegram: Telegram, _: Arguments) -> Json:
    return telegram.webhook.info()


def log_out(telegram: Telegram, _: Arguments) -> bool:
    telegram.logged_out = True
    return True


def close(telegram: Telegram, _: Arguments) -> bool:
    left = YOUNG - (telegram.clock.now() - telegram.started)
    if left > 0:
        raise too_many(int(left) + 1)
    return True


def set_my_commands(telegram: Telegram, arguments: Arguments) -> bool:
    commands = arguments["commands"]
    if len(commands) > MAX_COMMANDS:
        raise broken("length", f"BOT_COMMANDS_TOO_MUCH ({len(commands)}; {MAX_COMMANDS} at most)")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise broken("type", f'BOT_COMMAND_INVALID ("{command["command"]}": 1 to 32 of a-z, 0-9 and _)')
        if not 1 <= len(command["description"]) <= 256:
            raise broken("length", f'BOT_COMMAND_DESCRIPTION_INVALID ("{command["command"]}": 1 to 256)')
    telegram.profile.commands[_listed(telegram, arguments)] = commands
    return True


def get_my_commands(telegram: Telegram, arguments: Arguments) -> list[Json]:
    return telegram.profile.commands.get(_listed(telegram, arguments), [])


def delete_my_commands(telegram: Telegram, arguments: Arguments) -> bool:
    telegram.profile.commands.pop(_listed(telegram, arguments), None)
    return True


def set_my_name(telegram: Telegram, arguments: Arguments) -> bool:
    return _keep(telegram.profile.names, arguments, "name", 64)


def set_my_description(telegram: Telegram, arguments: Arguments) -> bool:
    return _keep(telegram.profile.descriptions, arguments, "description", 512)


def set_my_short_description(telegram: Telegram, arguments: Arguments) -> bool:
    return _keep(telegram.profile.short_descriptions, arguments, "short_description", 120)


def set_chat_menu_button(telegram: Telegram, arguments: Arguments) -> bool:
    button = arguments.get("menu_button", {"type": "default"})
    if button["type"] not in ("default", "commands", "web_app"):
        raise broken("type", f'unsupported menu button type "{button["type"]}"')
    if button["type"] == "web_app" and not ("text" in button and "web_app" in button):
        raise broken("required", "a menu button of the type web_app needs text and web_app")
    if "chat_id" in arguments:
        telegram.world.known(arguments["chat_id"])
    telegram.profile.menu_buttons[arguments.get("chat_id")] = button
    return True


def _keep(texts: dict[str, str], arguments: Arguments, field: str, limit: int) -> bool:
    text = arguments.get(field, "")
    if len(text) > limit:
        raise broken("length", f"{field} is longer than {limit} characters")
    texts[_language(arguments)] = text
    return True


def _language(arguments: Arguments) -> str:
    language: str = arguments.get("language_code", "")
    if not LANGUAGE.fullmatch(language):
        raise broken("type", f'invalid language code specified: "{language}" (two letters of ISO 639-1)')
    return language


def _listed(telegram: Telegram, arguments: Arguments) -> tuple[str, str]:
    """Under what a list of commands is kept: its scope and its language."""
    scope = arguments.get("scope", {"type": "default"})
    if scope["type"] not in EVERYWHERE | IN_ONE_CHAT:
        raise broken("type", f'can\'t parse BotCommandScope: unsupported type "{scope["type"]}"')
    name: str = scope["type"]
    if name in IN_ONE_CHAT:
        if "chat_id" not in scope:
            raise broken("required", "can't parse BotCommandScope: empty chat_id specified")
        telegram.world.known(scope["chat_id"])
        name += f" {scope['chat_id']}"
    if scope["type"] == "chat_member":
        if scope.get("user_id", 0) <= 0:
            raise broken("required", "can't parse BotCommandScope: invalid user_id specified")
        name += f" {scope['user_id']}"
    return name, _language(arguments)

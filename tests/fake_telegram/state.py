"""The world on Telegram's side as plain objects: users, chats, messages, taps and files."""

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from .errors import Refused, bad_request, forbidden

Json = dict[str, Any]
KEPT_TOASTS = 200
ChatKind = Literal["private", "group", "supergroup"]


@dataclass(slots=True)
class User:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = ""
    is_bot: bool = False
    deactivated: bool = False


@dataclass(slots=True)
class Message:
    """One message. ``content`` holds the fields of its kind (photo, contact ...) as Telegram sends them."""

    id: int
    chat: "Chat"
    sender: User
    date: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    markup: Json | None = None
    content: Json = field(default_factory=dict)
    reply_to: int | None = None
    silent: bool = False
    protected: bool = False
    edits: int = 0
    edit_date: int = 0
    deleted: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def inline(self) -> Json | None:
        """The inline keyboard, the only markup that stays with a message and that others can see."""
        return self.markup if self.markup and "inline_keyboard" in self.markup else None


@dataclass(slots=True)
class Toast:
    """What an answered tap showed: a short notice, or an alert to be closed."""

    query_id: str
    data: str
    text: str
    alert: bool
    url: str
    at: float


@dataclass(slots=True)
class Chat:
    """A chat as both sides share it. ``present``: the bot may write, it is not blocked nor thrown out.

    ``bot_did`` and ``user_did`` are the bell's count at the last deed of either.
    """

    id: int
    kind: ChatKind
    title: str = ""
    user: User | None = None
    started: bool = False
    present: bool = True
    members: dict[int, User] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard: Json | None = None
    toasts: deque[Toast] = field(default_factory=lambda: deque(maxlen=KEPT_TOASTS))
    action: str = ""
    moved_to: int | None = None
    last_id: int = 0
    bot_did: int = 0
    user_did: int = 0

    def find(self, message_id: int) -> Message | None:
        """A message that still exists."""
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message

    def newest_first(self) -> Iterator[Message]:
        return (message for message in reversed(self.messages.values()) if not message.deleted)


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    user: User
    chat: Chat
    message_id: int
    data: str
    born: float
    answered: bool = False


@dataclass(slots=True)
class StoredFile:
    id: str
    unique_id: str
    path: str
    name: str
    mime: str
    body: bytes
    linked_until: float = 0.0


class World:
    """All of it. Private chats and basic groups share one row of message ids, a supergroup has its own."""

    def __init__(self, bot: User, *, seed: int, keep_messages: int) -> None:
        self.bot = bot
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files: dict[str, StoredFile] = {}
        self.random = random.Random(seed)  # repeatable numbers, not secrets
        self._keep_messages = keep_messages
        self._last_message_id = 0

    def add_user(self, user: User, *, started: bool) -> Chat:
        if user.id in self.users:
            raise ValueError(f"user {user.id} exists already; choose another id")
        self.users[user.id] = user
        chat = self.chats[user.id] = Chat(user.id, "private", user=user, started=started)
        return chat

    def add_group(self, chat: Chat) -> Chat:
        if chat.id in self.chats:
            raise ValueError(f"chat {chat.id} exists already; choose another id")
        self.chats[chat.id] = chat
        return chat

    def add_message(self, chat: Chat, sender: User, date: int, **fields: Any) -> Message:
        if chat.kind == "supergroup":
            chat.last_id += 1
            number = chat.last_id
        else:
            self._last_message_id += 1
            number = self._last_message_id
        message = chat.messages[number] = Message(number, chat, sender, date, **fields)
        if self._keep_messages and len(chat.messages) > self._keep_messages:
            del chat.messages[next(iter(chat.messages))]
        return message

    def add_query(self, query: Query, *, forget_before: float) -> None:
        """Remember a tap; forget those born too long ago to matter."""
        while self.queries:
            oldest = next(iter(self.queries.values()))
            if oldest.born >= forget_before:
                break
            del self.queries[oldest.id]
        self.queries[query.id] = query

    def store_file(self, folder: str, name: str, mime: str, body: bytes) -> StoredFile:
        number = len(self.files)
        suffix = name.rpartition(".")[2] if name.rpartition(".")[2].isalnum() and "." in name else "bin"
        stored = StoredFile(
            id=f"FILE{self.random.getrandbits(64):016x}{number}",
            unique_id=f"U{number:06d}",
            path=f"{folder}/file_{number}.{suffix}",
            name=name,
            mime=mime,
            body=body,
        )
        self.files[stored.id] = stored
        return stored

    def known(self, chat_id: int | str) -> Chat:
        """The chat of a call, or Telegram's refusal. Public names (``@...``) lead nowhere here."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.moved_to is not None:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                parameters={"migrate_to_chat_id": chat.moved_to},
            )
        return chat

    def writable(self, chat_id: int | str) -> Chat:
        """The chat of a call that writes into it."""
        chat = self.known(chat_id)
        if chat.user is not None and chat.user.deactivated:
            raise forbidden("user is deactivated")
        if not chat.present:
            raise forbidden(
                "bot was blocked by the user"
                if chat.kind == "private"
                else f"bot was kicked from the {chat.kind} chat"
            )
        if chat.kind == "private" and not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

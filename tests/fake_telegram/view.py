"""A chat as its reader sees it: messages as they stand now, buttons by their words, toasts, what is gone."""

from dataclasses import dataclass
from typing import Any

from .core import Telegram
from .keyboards import labels
from .state import Chat, Json, Message, Toast


@dataclass(frozen=True, slots=True)
class Seen:
    """One message. ``who`` is "bot" or a first name; ``kind`` is text, photo, document, contact, poll ..."""

    id: int
    who: str
    text: str
    buttons: list[list[str]]
    kind: str = "text"
    edits: int = 0
    pinned: bool = False
    silent: bool = False
    protected: bool = False
    reply_to: int | None = None
    reaction: str = ""
    entities: list[Json] | None = None

    @property
    def labels(self) -> list[str]:
        """Every button, row after row."""
        return [label for row in self.buttons for label in row]


@dataclass(frozen=True, slots=True)
class SeenChat:
    """``keyboard`` is the reply keyboard; ``spinning`` counts taps that nobody has answered yet."""

    messages: list[Seen]
    deleted: list[Seen]
    keyboard: list[list[str]]
    toasts: list[Toast]
    spinning: int
    action: str
    version: int

    @property
    def by_bot(self) -> list[Seen]:
        """What the bot wrote, but for notices such as that of a pin."""
        return [message for message in self.messages if message.who == "bot" and "pinned" not in message.kind]

    @property
    def last(self) -> Seen:
        """The bot's lowest message; IndexError when it has none here."""
        return self.by_bot[-1]

    def __str__(self) -> str:
        """The chat as a transcript, for people and for failing tests."""
        lines: list[str] = []
        for message in self.messages:
            words = message.text if message.kind == "text" else f"({message.kind}) {message.text}".rstrip()
            lines += [f"{message.who}: {words}"]
            lines += ["    " + " ".join(f"[{label}]" for label in row) for row in message.buttons]
        lines += [f"(toast) {toast.text}" for toast in self.toasts if toast.text]
        return "\n".join(lines)


def see(telegram: Telegram, chat: Chat) -> SeenChat:
    """The chat at this moment."""
    gone = telegram.clock.now() - telegram.settings.query_ttl
    return SeenChat(
        messages=[_seen(telegram, message) for message in chat.messages.values() if not message.deleted],
        deleted=[_seen(telegram, message) for message in chat.messages.values() if message.deleted],
        keyboard=labels(chat.keyboard),
        toasts=list(chat.toasts),
        spinning=sum(
            1
            for query in telegram.world.queries.values()
            if query.chat is chat and not query.answered and query.born > gone
        ),
        action=chat.action,
        version=telegram.bell.count,
    )


def _seen(telegram: Telegram, message: Message) -> Seen:
    content: dict[str, Any] = message.content
    return Seen(
        id=message.id,
        who="bot" if message.sender is telegram.bot else message.sender.first_name,
        text=message.text,
        buttons=labels(message.inline),
        kind=next(iter(content), "text"),
        edits=message.edits,
        pinned=message.id in message.chat.pinned,
        silent=message.silent,
        protected=message.protected,
        reply_to=message.reply_to,
        reaction=next((reaction.get("emoji", "") for reaction in message.reactions), ""),
        entities=message.entities or None,
    )

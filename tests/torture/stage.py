"""The fake Telegram with a ledger beside it: each update that was sent, and in which life the bot wrote what."""

import re
from typing import Any

import orjson

from tests.fake_telegram import FakeTelegram, Settings
from tests.fake_telegram.state import Chat, Message, User

A_DAY = 86_400.0  # seconds
CODE = re.compile(r"\b(?:own|inv)_[\w-]{16,}")


class Stage(FakeTelegram):
    """``life`` counts the processes of the bot; whoever starts one raises it."""

    def __init__(self, settings: Settings | None = None) -> None:
        # Taps wait as long as words: how many a slow machine lets grow too old says nothing of the bot.
        mild = Settings(keep_calls=1000, webhook_second=0.02, query_ttl=A_DAY)
        super().__init__("123:abc", settings=settings or mild)
        self.life = 0
        self.listened_before = 0
        self.sent: dict[int, bytes] = {}
        """Every update by its number, as JSON: the ground truth of what the bot was told."""
        self.written_in: dict[tuple[int, int], int] = {}
        """The life in which the bot wrote each message, by chat and number."""
        self.codes: set[str] = set()
        """Codes of links that were ever shown; an edit may have covered them since."""
        self._push, self.updates.push = self.updates.push, self._noted_push  # type: ignore[method-assign]
        self._add, self.world.add_message = self.world.add_message, self._noted_message  # type: ignore[method-assign]

    def _noted_push(self, kind: str, body: object, lane: str) -> int | None:
        number = self._push(kind, body, lane)
        if number is not None:
            self.sent[number] = orjson.dumps({"update_id": number, kind: body})
        return number

    def _noted_message(self, chat: Chat, sender: User, date: int, **fields: Any) -> Message:
        message = self._add(chat, sender, date, **fields)
        if sender is self.bot:
            self.written_in[chat.id, message.id] = self.life
        return message

    def _note(self, method: str, arguments: dict[str, object], *rest: Any) -> int | None:
        self.codes.update(CODE.findall(str(arguments.get("text", ""))))
        return super()._note(method, arguments, *rest)

    def bot_listens(self) -> int:
        """How often a bot has got ready to be told something: it polls, or has set its webhook."""
        return self.records.counts["deleteWebhook"] + self.records.counts["setWebhook"]

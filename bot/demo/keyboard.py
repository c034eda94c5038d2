"""A person at the keyboard: commands complete themselves, and reminders come in while one types."""

import asyncio
import importlib
from collections.abc import Iterable, Iterator
from contextlib import suppress

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.patch_stdout import patch_stdout

from bot.demo.chat import Chat
from bot.demo.talking import heard
from flows.talk import text

PROMPT = "› "
LOOK = 3.0
"""Seconds between two looks for what has come due."""


class Commands(Completer):
    """``/ne`` becomes ``/next``; ``meanings`` are the commands with a word on each."""

    def __init__(self, meanings: Iterable[tuple[str, str]]) -> None:
        self._meanings = tuple(meanings)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        typed = document.text_before_cursor
        if typed.startswith("/"):
            for name, meaning in self._meanings:
                if name.startswith(typed[1:]):
                    yield Completion(f"/{name}", -len(typed), display_meta=meaning)


def at_the_keyboard(chat: Chat) -> None:
    """Until Ctrl-D or Ctrl-C."""
    with suppress(EOFError, KeyboardInterrupt):
        asyncio.run(_typing(chat))


async def _typing(chat: Chat) -> None:
    session: PromptSession[str] = PromptSession(completer=Commands(chat.menu()))
    hint = chat.words(text("terminal-here"))
    with patch_stdout(raw=True):
        looking = asyncio.create_task(_looking(chat))
        try:
            while True:
                heard(chat, await session.prompt_async(PROMPT, placeholder=[("fg:ansibrightblack", hint)]))
                hint = ""
        finally:
            looking.cancel()


async def _looking(chat: Chat) -> None:
    # The clock stands among Telegram's parts: they are read while the person reads the first card.
    clock = await asyncio.to_thread(importlib.import_module, "bot.clock")
    while True:
        chat.look(clock.look_at_all)
        await asyncio.sleep(LOOK)

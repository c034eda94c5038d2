"""What is said around the chat: hello, help and goodbye; and lines that come from a pipe, one after another."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from bot import __version__
from bot.demo import clock, files
from bot.demo.chat import Chat
from flows.commands import KEYS
from flows.talk import text

HELP = ("?", "？")


def hello(chat: Chat) -> None:
    """What is running here, the six keys, and where the person was."""
    keys = " · ".join(f"{chat.words(text(f'key-{name}'))} /{name}" for row in KEYS for name in row)
    chat.tell(text("terminal-hello", version=__version__))
    chat.tell(text("terminal-keys", keys=keys))
    chat.take_up()


def heard(chat: Chat, line: str, echo: str = "") -> None:
    """A line: a question mark, /clock and files are the terminal's own, everything else is for the coach."""
    jump = clock.asked(line)
    if line.strip() in HELP:
        chat.print([echo] if echo else [])
        chat.tell(text("terminal-help"))
    elif jump is not None:
        from bot.clock import look_at_all  # it stands among Telegram's parts, which take their time

        chat.print([echo] if echo else [])
        chat.put_clock_forward(jump, look_at_all)
    elif sent := files.named(line):
        chat.hear(sent, echo)
    elif line.strip():
        chat.line(line, echo)
        if line.strip() == "/help":
            chat.tell(text("terminal-clock-help"))


def goodbye(chat: Chat, place: Path) -> None:
    chat.print([""])
    chat.tell(text("terminal-bye", place=str(place)))


def from_a_pipe(chat: Chat, lines: Iterable[str]) -> None:
    """Reads to the end; a line is echoed once it is kept, so what was echoed is never lost."""
    with suppress(KeyboardInterrupt):
        for line in lines:
            heard(chat, line, f"\n> {line.strip()}")

"""Trying the bot by hand: one person's private chat on a terminal, in which typing ``3`` taps the third button."""

import asyncio
import sys

from .people import Person
from .view import SeenChat

HELP = "type to the bot; a number taps that button of its lowest message; an empty line or Ctrl-D ends"


async def chat_on_terminal(person: Person) -> None:
    """Show the chat whenever it changes, and pass on what is typed, until the input ends."""
    _show(HELP)
    typed = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(typed), sys.stdin)
    watching = asyncio.create_task(_watch(person))
    try:
        while line := (await typed.readline()).decode().strip():
            _do(person, line)
    finally:
        watching.cancel()


def _do(person: Person, line: str) -> None:
    labels = _labels(person.chat())
    try:
        if line.isdecimal() and 1 <= int(line) <= len(labels):
            person.tap(labels[int(line) - 1], message_id=person.chat().last.id)
        else:
            person.say(line)
    except (LookupError, PermissionError) as error:
        _show(str(error.args[0]))


async def _watch(person: Person) -> None:
    shown: list[str] = []
    version = -1
    while True:
        version = await person.changed(version)
        lines = _numbered(person.chat())
        if lines != shown:
            _show("\n".join(["", *lines]))
            shown = lines


def _labels(chat: SeenChat) -> list[str]:
    return chat.by_bot[-1].labels if chat.by_bot else []


def _numbered(chat: SeenChat) -> list[str]:
    """The lowest message of the bot with its buttons numbered, the reply keyboard, and the latest toast."""
    lines: list[str] = []
    if chat.by_bot:
        lines.append(chat.last.text or f"({chat.last.kind})")
        number = 0
        for row in chat.last.buttons:
            lines.append("   ".join(f"{number + place} [{label}]" for place, label in enumerate(row, 1)))
            number += len(row)
    lines += ["   ".join(row) for row in chat.keyboard]
    lines += [f"({toast.text})" for toast in chat.toasts[-1:] if toast.text]
    return lines


def _show(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()

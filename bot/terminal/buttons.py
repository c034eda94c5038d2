"""Buttons on a terminal: numbers tap those of the card in hand, letters those of what was pushed in between."""

import re
from collections.abc import Iterable
from itertools import cycle
from string import ascii_lowercase

from flows.reply import Key, Message

TICKS = ("☐", "☑")


class Buttons:
    """Which button a number, a letter or a label means now. The first of ``numbered`` is 1."""

    def __init__(self) -> None:
        self.numbered: tuple[Key, ...] = ()
        self._lettered: dict[str, Key] = {}
        self._letters = cycle(ascii_lowercase)

    def number(self, keys: Iterable[Key]) -> list[str]:
        """Give these the numbers, which no others have then: the number of each."""
        self.numbered = tuple(keys)
        return [str(number) for number in range(1, len(self.numbered) + 1)]

    def letter(self, keys: Iterable[Key]) -> list[str]:
        """Give these letters; others keep theirs until the alphabet has come round."""
        lettered = {next(self._letters): key for key in keys}
        self._lettered |= lettered
        return list(lettered)

    def meant(self, words: str) -> Key | None:
        """The button of a number, of a letter, or of its own label; a tick's label stays words, which say more."""
        if words.isdecimal():
            number = int(words)
            return self.numbered[number - 1] if 0 < number <= len(self.numbered) else None
        if words in self._lettered:
            return self._lettered[words]
        wanted = bare(words)
        named = [
            key for key in self.numbered if not key.label.startswith(TICKS) and bare(key.label) == wanted
        ]
        return named[0] if wanted and len(named) == 1 else None


def bare(label: str) -> str:
    """A label as somebody types it: without the signs around it."""
    return re.sub(r"^\W+|\W+$", "", label).casefold()


def keys_of(message: Message) -> tuple[Key, ...]:
    return tuple(key for row in message.rows for key in row)


def labels(message: Message) -> list[str]:
    return [key.label for key in keys_of(message)]


def without_ticks(message: Message) -> list[str]:
    return [label.lstrip("".join(TICKS)) for label in labels(message)]

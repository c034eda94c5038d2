"""Words in a language: turns Texts into HTML, and what the coach says into the messages of the outbox.

Texts live in ``locales/<language>/*.ftl`` and may hold the few tags Telegram knows; whatever is put into one is
escaped, so that no name or note can break a message.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache, lru_cache, partial
from html import escape, unescape
from pathlib import Path
from re import sub

from flows.buttons import read_data, write_data
from flows.documents import Document
from flows.due import Due
from flows.reply import Key, Message
from flows.talk import Button, Say, Text, Words
from flows.texts import texts_of

__all__ = ["Wording", "plain", "read_data"]

LOCALES = Path(__file__).parent / "locales"
CAPACITY = 3500
"""Units of a message's text: Telegram takes 4,096, and tags come on top."""
CAPTION = 1000
"""Units of the caption of a picture or file, of which Telegram takes 1,024."""


class Wording:
    """What is said in every language."""

    def __init__(self, locales: Path = LOCALES) -> None:
        self.texts = cache(partial(texts_of, locales))
        self.fixed = lru_cache(maxsize=4096)(self._fixed)

    def text(self, language: str, id: str, /, **args: object) -> str:
        """The HTML of one text. Raises KeyError naming the text that no file has."""
        return self.html(Text(id, args), language)

    def html(self, words: Words, language: str) -> str:
        """What is shown for ``words`` in ``language``, as HTML."""
        if isinstance(words, str):
            return escape(words, quote=False)
        if not words.args:
            return self.fixed(words.id, language)
        args = {name: self._value(arg, language) for name, arg in words.args.items()}
        return self.texts(language).say(words.id, args)

    def message(self, say: Say, language: str, place: int = 0, revision: int = 0) -> Message:
        """The message of a Say whose buttons belong to ``place`` at ``revision``."""
        lines = (self.html(line, language) for line in say.lines)
        rows = tuple(
            tuple(self._key(button, language, place, revision) for button in row) for row in say.rows
        )
        html = "\n".join(lines)
        enclosed = say.picture or say.document
        document = say.document and self._with_words(say.document, language)
        shown = cut(html, CAPTION if enclosed else CAPACITY)
        return Message(shown, rows, picture=say.picture, document=document, wish=say.wish)

    def _with_words(self, document: Document, language: str) -> Document:
        """The file with what is said where it cannot come."""
        perhaps, missing = (
            self.text(language, id, name=document.name) for id in ("file-perhaps", "file-missing")
        )
        return replace(document, perhaps=perhaps, missing=missing)

    def _key(self, button: Button, language: str, place: int, revision: int) -> Key:
        label = plain(self.html(button.label, language)).strip()
        return Key(shorten(label, 60) or "…", write_data(place, revision, button.action), button.style)

    def _fixed(self, id: str, language: str) -> str:
        return self.texts(language).say(id, {})

    def _value(self, value: object, language: str) -> object:
        match value:
            case Text() | str():
                return self.html(value, language)
            case tuple() | list():
                return " · ".join(str(self._value(part, language)) for part in value)
            case Due(day, at):
                return self._day(day, language) + (f" {at:%H:%M}" if at else "")
            case datetime():
                return f"{self._day(value.date(), language)} {value:%H:%M}"
            case date():
                return self._day(value, language)
            case time():
                return f"{value:%H:%M}"
            case _:
                return value

    def _day(self, day: date, language: str) -> str:
        """'Thu 26 Nov', '周四 11/26'."""
        weekday = self.fixed(f"weekday.d{day.isoweekday()}", language)
        month = self.fixed(f"month.m{day.month}", language)
        return self.texts(language).say("day", {"weekday": weekday, "day": str(day.day), "name": month})


def plain(html: str) -> str:
    """The HTML without its tags, as a terminal or a button shows it."""
    if "<" not in html and "&" not in html:
        return html
    return unescape(sub(r"<[^>]+>", "", html))


def shorten(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def cut(html: str, capacity: int = CAPACITY) -> str:
    """At most so many units without the tags, whole lines, with a mark where lines were left out."""
    if units(html) <= capacity or units(plain(html)) <= capacity:
        return html
    return "\n".join([*whole_lines(html.split("\n"), capacity), "…"])


def units(words: str) -> int:
    """How long Telegram finds it: in UTF-16, where most emoji take two."""
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2


def whole_lines(lines: Iterable[str], capacity: int) -> Iterable[str]:
    left = capacity
    for line in lines:
        left -= units(plain(line)) + 1
        if left < 0:
            return
        yield line

"""How a message reads on a terminal: tags as ANSI or left out, quotes indented, lines wrapped by their columns."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape

Style = tuple[int, int]
"""The ANSI codes that switch it on and off."""
STYLES: Mapping[str, Style] = {"b": (1, 22), "i": (3, 23), "s": (9, 29), "code": (36, 39)}
"""Of the tags; the others are only left out."""
DIM, GREEN, RED = (2, 22), (1, 22), (31, 39)
QUOTED = "  ┃ "
NEVER_FIRST = "，。！？；：、）】》」』”’…％★"
"""Marks that do not begin a line: they stay with the sign before them."""

_TAG = re.compile(r"""<(/?)(\w+)(?: href="[^"<>]*")?>""")
_PIECE = re.compile(rf"\x1b\[\d+m|\s+|(?:[!-~]+|.)[{NEVER_FIRST}]*", re.DOTALL)
_ANSI = re.compile(r"\x1b\[\d+m")


def columns_of(text: str) -> int:
    """The columns a text takes: two for a Chinese sign or an emoji, none for a mark that joins another, or for ANSI."""
    return len(text) if text.isascii() and "\x1b" not in text else sum(map(_width, _ANSI.sub("", text)))


@lru_cache(maxsize=4096)
def _width(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def painted(text: str, style: Style, colours: bool) -> str:
    return f"\x1b[{style[0]}m{text}\x1b[{style[1]}m" if colours else text


def lines_of(html: str, columns: int, colours: bool) -> list[str]:
    """The lines of a message's HTML, each at most ``columns`` wide."""
    return [
        line
        for text, quoted in _paragraphs(html)
        for line in wrapped(_without_tags(text, colours), columns, QUOTED if quoted else "")
    ]


def _paragraphs(html: str) -> Iterator[tuple[str, bool]]:
    """The lines as they were written, and whether each stands in a quote."""
    for number, part in enumerate(re.split(r"</?blockquote>", html)):
        text = part.strip("\n")
        if text:
            yield from ((line, number % 2 == 1) for line in text.split("\n"))


def _without_tags(html: str, colours: bool) -> str:
    def ansi(tag: re.Match[str]) -> str:
        style = STYLES.get(tag[2])
        return f"\x1b[{style[bool(tag[1])]}m" if style and colours else ""

    return unescape(_TAG.sub(ansi, html))


def wrapped(text: str, columns: int, indent: str = "") -> list[str]:
    """The text in lines of at most ``columns``, the indent among them; a word is cut only where it fits no line."""
    room = max(columns - columns_of(indent), 8)
    lines, line, used = [], "", 0
    for piece in _pieces(text, room):
        width = columns_of(piece)
        if used and used + width > room:
            lines.append(line.rstrip())
            line, used = "", 0
            if piece.isspace():
                continue
        line += piece
        used += width
    return [indent + each for each in [*lines, line.rstrip()]]


def _pieces(text: str, room: int) -> Iterator[str]:
    """What is not torn apart: a word, a space, a Chinese sign; a word too long for a line comes in parts."""
    for piece in _PIECE.findall(text):
        for start in range(0, len(piece), room):
            yield piece[start : start + room]


def in_rows(items: Sequence[str], columns: int, between: str = "  ", alone: int | None = None) -> list[str]:
    """The items side by side, as many as fit a line; one wider than ``alone`` has a line of its own."""
    lines: list[str] = []
    room = 0
    for item in items:
        width = columns_of(item)
        wide = width > (alone or columns)
        if lines and not wide and columns_of(between) + width <= room:
            lines[-1] += between + item
            room -= columns_of(between) + width
        else:
            lines += wrapped(item, columns)
            room = 0 if wide else columns - width
    return lines

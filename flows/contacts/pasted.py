"""Takes one pasted line apart by the looks of its pieces: phones first, then person and company."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from flows.contacts import columns, phones, sounds, who, who_words

Numbers = dict[str, phones.Phone | None]
"""Telephone numbers as they were written, and as they were read: None for digits that are no number."""


class Apart(NamedTuple):
    """The pieces of a line; what is neither person, phone nor company is a note."""

    name: str
    numbers: Numbers
    company: str
    note: tuple[str, ...]


def apart(line: str, region: str) -> Apart:
    """One line in any order: tabs, commas, brackets or spaces between its parts, or labels before them."""
    line = _SPACED_NAME.sub(r"\1\2", _unnumbered(line, region))
    found = [(each.start, each.end, each.phone) for each in phones.find(line, region)]
    spans: Sequence[_Span] = found or [(*digits.span(), None) for digits in DIGITS.finditer(line)]
    segments = _labelled(_without(line, spans))
    name, company = _person_and_company(segments)
    rest = "\t".join(segment for _, segment in segments)
    if "\t" in line and not (name or company):
        name = _only(rest)
    for taken in sorted(filter(None, (name, company)), key=len, reverse=True):
        rest = rest.replace(taken, "\t", 1)
    numbers = {line[start:end].strip(EDGES): phone for start, end, phone in spans}
    return Apart(name, numbers, company, tuple(filter(None, map(_trimmed, rest.split("\t")))))


def labels(line: str) -> set[columns.Column]:
    """What the labels of a line announce; nothing unless it begins with one."""
    if not _LABEL.match(line):
        return set()
    return {columns.HEADINGS[found[1].casefold()] for found in _LABEL.finditer(line)}


EDGES = " \t,，、;；|｜/:：-–—\"'“”"
"""What may be left at the ends of a piece."""

DIGITS = re.compile(r"(?<![\d.])(?!\d{4}[-./年]\d)\+?\d(?:[ \-]?\d){6,14}(?![\d.])")
"""So many digits in a row were meant for a phone number."""

_Span = tuple[int, int, phones.Phone | None]
_FIRMS = "|".join(who_words.FIRMS)
_NUMBERING = re.compile(
    r"""\s* (?: [(（]?\d{1,3}[.、)）:：]\s* | \d{1,3}\s+ | [①-⑳⑴-⒇㊀-㊉❶-❿]\s*
    | [一二三四五六七八九十]{1,3}[、.]\s* | [-*•·▪●○◆☐☑✓✅]\s* )""",
    re.X,
)
_SPACED_NAME = re.compile(rf"(?<!\S)([{who_words.SURNAMES}])[ ]+({who.HAN})(?!{who.HAN})")
_PHONE_WORDS = "|".join(re.escape(word) for word, column in columns.HEADINGS.items() if column == "phone")
_PHONE_LABEL = re.compile(rf"(?:(?<![a-z打])(?:{_PHONE_WORDS})[是为]?[\s:：.]*|[☎📞📱\ufe0f]\s*)+$", re.I)
_LABELS = "|".join(map(re.escape, sorted(columns.HEADINGS, key=len, reverse=True)))
_LABEL = re.compile(rf"(?:^|(?<=[\s,，;；、|]))({_LABELS})\s*[:：]\s*", re.I | re.A)
_BORDER = re.compile(rf"""{"|".join(columns.SEPARATORS)}|[/()（）\[\]【】<>《》"]|\s[-–—]+\s""")
_WIDE_BORDER = re.compile("[\t，；;|｜]")
_ENCLOSED = re.compile(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]")
_BRACKETED = re.compile(rf"{who.HAN}+[(（]{who.HAN}{{2,6}}[)）]{who.HAN}*(?:{_FIRMS})")
_HIDE = str.maketrans("()（）", "\ue000\ue001\ue002\ue003")
_UNHIDE = str.maketrans("\ue000\ue001\ue002\ue003", "()（）")


def _person_and_company(segments: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """What a label names, else the first that looks like it.

    A second name in Latin letters between commas is a company that goes without ``Ltd``.
    """
    told: dict[str, str] = {}
    seen: dict[str, str] = {}
    western: list[str] = []
    pieces = [(column, piece) for column, segment in segments for piece in _pieces(column, segment)]
    for column, piece in pieces:
        if column in ("name", "company", "note"):
            told.setdefault(column, piece)
            continue
        parts = who.parts(piece)
        for part in parts:
            seen.setdefault(part.kind, part.words)
        if [part.kind for part in parts] == ["name"] and not sounds.HAN.search(piece):
            western.append(piece)
    name = told.get("name") or seen.get("name") or seen.get("maybe", "")
    unmarked = next((piece for piece in western if piece != name), "")
    return name, told.get("company") or seen.get("company") or unmarked


def _unnumbered(line: str, region: str) -> str:
    """The line without the number or bullet it begins with, unless a phone begins with it."""
    mark = _NUMBERING.match(line)
    if not mark or len(phones.find(line[mark.end() :], region)) < len(phones.find(line, region)):
        return line
    return line[mark.end() :]


def _only(rest: str) -> str:
    """What stands alone in a cell beside a phone is a name, whatever it looks like."""
    cells = list(filter(None, map(_trimmed, rest.split("\t"))))
    return cells[0] if len(cells) == 1 else ""


def _without(line: str, spans: Iterable[_Span]) -> str:
    """The line with a tab for every phone and the label before it."""
    kept, at = "", 0
    for start, end, _ in spans:
        kept, at = kept + _PHONE_LABEL.sub("", line[at:start]) + "\t", end
    return kept + line[at:]


def _labelled(line: str) -> list[tuple[str, str]]:
    """What stands behind each label, and behind "" what stands before the first."""
    before, *rest = _LABEL.split(line)
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return [("", before), *((columns.HEADINGS[label.casefold()], words) for label, words in pairs)]


def _pieces(column: str, segment: str) -> Iterator[str]:
    whole = _BRACKETED.sub(lambda company: company[0].translate(_HIDE), segment)
    for piece in (_WIDE_BORDER if column == "company" else _BORDER).split(whole):
        if trimmed := _trimmed(piece.translate(_UNHIDE)):
            yield trimmed


def _trimmed(piece: str) -> str:
    piece = piece.strip(EDGES).lstrip(")）]】").rstrip("(（[【").strip(EDGES)
    inside = _ENCLOSED.fullmatch(piece)
    piece = inside[1].strip(EDGES) if inside else piece
    return "" if piece == "的" else piece  # what joined a company and its manager

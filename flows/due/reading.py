"""Reads a time: `read` wants every word to be about it, `find` looks for it inside a sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from flows.due import chinese, english, figures
from flows.due.figures import PUNCTUATION
from flows.due.meaning import meaning
from flows.due.plain import is_chinese, plain
from flows.due.said import NEVER, NOTHING, Due, Found, Here, Rule, Said, rule

RULES: Final = (*chinese.RULES, *english.RULES, *figures.RULES)
COURTESY: Final = (*chinese.COURTESY, *english.COURTESY)

RANGE: Final = rule(r"[-–—~到至]|(?:to|till|until|and)\b", NEVER)

WORD: Final = re.compile(r"[a-z0-9]")
BLANK: Final = re.compile(r"[\s()]*")
PAUSE: Final = re.compile(r"[\s(),、.。!;]*")
COMMA: Final = re.compile(r"[\s()]*,\s*")
OR: Final = re.compile(r"\s*,?\s*(?:or|或者?|还是|/)\s*")
BEFORE: Final = re.compile(rf"(?:^|{PUNCTUATION}|{chinese.BEFORE}|{english.BEFORE})\s*$", re.ASCII)
AFTER: Final = re.compile(rf"\s*(?:$|{PUNCTUATION}|{chinese.AFTER}|{english.AFTER})", re.ASCII)


@dataclass(frozen=True)
class Piece:
    """What one rule made of `text[start:end]`."""

    rule: Rule
    said: Said
    start: int
    end: int


@dataclass(frozen=True)
class Phrase:
    """Pieces side by side, and what they say together."""

    pieces: tuple[Piece, ...]
    said: Said

    def plus(self, other: "Phrase") -> "Phrase | None":
        both = self.said.plus(other.said)
        return Phrase(self.pieces + other.pieces, both) if both else None


def read(text: str, now: datetime) -> tuple[Due, ...]:
    """What `text` means as a time, likeliest first; () where a word of it is not about the time.

    `now` is aware, in the rep's zone. Two readings ("next Friday" on a Wednesday) are two Dues. Call words
    ("call him", "再打") may stand beside the time. Nothing that has passed is meant.
    """
    here, folded = Here(now, is_chinese(text)), plain(text)
    place, whole = _past(PAUSE, folded, 0), NOTHING
    while place < len(folded):
        piece = _piece(folded, place, here) or _longest(COURTESY, folded, place, here)
        both = piece and whole.plus(piece.said)
        if not piece or not both:
            return ()
        place, whole = _past(PAUSE, folded, piece.end), both
    return meaning(whole, here)


def find(text: str, now: datetime) -> tuple[Found, ...]:
    """The times inside a sentence, in its order; what is past, repeated, refused or a range is none of them. Times to
    choose from ("Thu or Fri") are readings of one. The end of a line parts as a comma does.

    `now` is aware, in the rep's zone.
    """
    here, folded = Here(now, is_chinese(text)), plain(text).replace("\n", ",")
    times = (
        Found(dues, phrase.pieces[0].start, phrase.pieces[-1].end)
        for phrase in _joined(_phrases(folded, here), folded, here)
        if not _stray(phrase, folded) and (dues := meaning(phrase.said, here))
    )
    return tuple(_either(times, folded))


def _either(times: Iterable[Found], folded: str) -> Iterator[Found]:
    last: Found | None = None
    for found in times:
        if last and OR.fullmatch(folded, last.end, found.start):
            dues = (*_at_the_same_time(last.dues, found.dues), *found.dues)
            found = Found(tuple(dict.fromkeys(dues)), last.start, found.end)
        elif last:
            yield last
        last = found
    if last:
        yield last


def _at_the_same_time(dues: tuple[Due, ...], others: tuple[Due, ...]) -> tuple[Due, ...]:
    """ "Thu or Fri at 3" is at three on either day."""
    times = {due.time for due in others}
    alone = len(times) == 1 and not any(due.time for due in dues)
    return tuple(Due(due.day, *times) for due in dues) if alone else dues


def _phrases(folded: str, here: Here) -> Iterator[Phrase]:
    """The stretches that speak of one time each: 周二3点周三4点 are two of them."""
    for run in _runs(folded, here):
        phrase = Phrase((), NOTHING)
        for piece in run:
            longer = phrase.plus(Phrase((piece,), piece.said))
            if not longer:
                yield phrase
            phrase = longer or Phrase((piece,), piece.said)
        yield phrase


def _runs(folded: str, here: Here) -> Iterator[list[Piece]]:
    """Where one thing after the other is said of time; no run that something spoils."""
    run: list[Piece] = []
    place = 0
    while place < len(folded):
        bridge = _longest((RANGE,), folded, place, here) if run else None
        start = _past(BLANK, folded, bridge.end) if bridge else place
        piece = _piece(folded, start, here) if start < len(folded) else None
        if bridge and (piece or _counts_on(folded, bridge.end)):
            run.append(bridge)
        if piece:
            run.append(piece)
        if not piece or piece.rule.closes:
            yield from _unspoiled(run)
            run = []
        place = _past(BLANK, folded, piece.end) if piece else place + 1
    yield from _unspoiled(run)


def _unspoiled(run: list[Piece]) -> Iterator[list[Piece]]:
    telling = [piece for piece in run if piece.said != NOTHING]
    if telling and NEVER not in (piece.said for piece in telling):
        yield telling


def _joined(phrases: Iterable[Phrase], folded: str, here: Here) -> Iterator[Phrase]:
    """Phrases that a comma parts are one where they are about one time: Dec 3rd, 3pm."""
    last: Phrase | None = None
    for phrase in phrases:
        if last:
            comma = COMMA.fullmatch(folded, last.pieces[-1].end, phrase.pieces[0].start)
            both = last.plus(phrase) if comma else None
            if both and meaning(both.said, here):
                phrase = both
            else:
                yield last
        last = phrase
    if last:
        yield last


def _stray(phrase: Phrase, folded: str) -> bool:
    """Whether a shy time stands alone where times do not stand."""
    first = phrase.pieces[0]
    if len(phrase.pieces) > 1 or not first.rule.shy:
        return False
    return not (BEFORE.search(folded, 0, first.start) and AFTER.match(folded, first.end))


def _piece(folded: str, place: int, here: Here) -> Piece | None:
    """What is said of time from this place on; words are read from their beginning."""
    letter = folded[place]
    if letter.isdecimal():
        return _longest(RULES, folded, place, here)
    if not letter.isascii():
        return _longest(chinese.RULES, folded, place, here)
    if letter == "@" or (letter.isalpha() and not (place and WORD.match(folded, place - 1))):
        return _longest(english.RULES, folded, place, here)
    return None


def _longest(rules: tuple[Rule, ...], folded: str, place: int, here: Here) -> Piece | None:
    """The rule that reads furthest, the first of those that read as far."""
    matches = ((each, match) for each in rules if (match := each.pattern.match(folded, place)))
    furthest = max(matches, key=lambda pair: pair[1].end(), default=None)
    if not furthest:
        return None
    found, match = furthest
    return Piece(found, found.says(match, here), place, match.end())


def _past(pattern: re.Pattern[str], folded: str, place: int) -> int:
    match = pattern.match(folded, place)
    return match.end() if match else place


def _counts_on(folded: str, place: int) -> bool:
    """Whether figures follow: "Dec 8-10" is a range although 10 alone is no time."""
    place = _past(BLANK, folded, place)
    return place < len(folded) and folded[place].isdecimal()

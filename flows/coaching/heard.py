"""What the customer said, recognised among the objections a team knows, however it was typed.

The signs of an objection are looked for in three ways, each less sure than the one before: word for word; by their
gist (``flows.coaching.gist``), so that small words in between do not matter; with a slip of the pen. A sign that is
denied ("it is not too expensive", "不是太贵") is none, and a short sign in a long story is not the point of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Protocol

from rapidfuzz import fuzz, process

from flows.coaching.gist import forms
from flows.coaching.ideas import meant
from flows.coaching.likeness import alike

FLOOR = 60
"""A score below this is no recognition."""
SURE = 72
"""Below this it may be a slip, or a gist that stands in another sentence by chance."""
APART = 3
"""Two that are nearer than this are told apart by whoever heard it."""

_LANGUAGES = ("zh", "en")
_LIKENESS = 5  # a likeness of 12, or as much in common ideas, is as good as a recognition
_ASKED_FROM, _TOLD_FROM = 39, 28  # what may be anything; what a customer is known to have said
_SPEAKS_AGAINST = 42  # what a sentence is nearest to makes a sign of another objection unsure
_LONGEST = 300  # characters that are looked at: nobody objects at greater length
_WORD_FOR_WORD, _GIST, _SLIP = 80, 70, 60
_SIZE = {"zh": 2.0, "en": 0.7}  # what a character or a letter adds to a score, up to 20
_SHORTEST_GIST = {"zh": 3, "en": 2}  # characters, words: a shorter one may stand in any sentence
_LEAST_LEFT = {"zh": 0.5, "en": 0.55}  # of a sign that is short once its small words are gone
_SHORTEST_SLIP = {"zh": 5, "en": 10}  # a slip in less makes another word
_LEAST_ALIKE = {"zh": 79, "en": 89}
_LEAST_ALIKE_WORD = 78
_DENIES = {"zh": re.compile("[不没别无未非]"), "en": re.compile(r" (?:not|no|never|without) ")}
_DENIED = {
    "zh": re.compile("(?:(?<!要)不|没|(?<!是)不是|不算|不会|不觉得|没觉得|并非)$"),
    "en": re.compile(r"(?<! why) (?:not|no|never)(?: (?!you )\S+)? $"),
}
_DEGREES = (
    "太{}",
    "好{}",
    "很{}",
    "挺{}",
    "真{}",
    "偏{}",
    "嫌{}",
    "小{}",
    "有点{}",
    "这么{}",
    "更{}",
    "{}了",
    "{}多",
    "{}死",
    "{}啊",
    "{}得",
)


class Card(Protocol):
    """An objection: what the customer says (``words``) and other ways to say it (``signs``)."""

    @property
    def id(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def signs(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Match:
    """An objection that was recognised; ``score`` from ``FLOOR`` to 100."""

    id: str
    score: float


@dataclass(frozen=True)
class _Sign:
    """One way to say the objection ``card``, in the forms that ``flows.coaching.gist`` gives it."""

    card: str
    text: str
    gist: str


_Signs = dict[str, tuple[_Sign, ...]]


def match(utterance: str, cards: Iterable[Card]) -> tuple[Match, ...]:
    """The objections in what a customer said, best first; () where there is none.

    Cards are made ready at their first use; a match then takes a fraction of a millisecond.
    """
    signs = _ready(tuple((card.id, card.words, tuple(card.signs)) for card in cards))
    scores: dict[str, float] = {}
    for language in _LANGUAGES:
        text, gist = forms(utterance[:_LONGEST], language)
        if text:
            for card, score in _heard(text, gist, signs[language], language):
                # Another sign of the same objection makes it a little surer.
                scores[card] = max(scores[card], score) + 1 if card in scores else score
    best = sorted(scores.items(), key=lambda item: -item[1])
    return tuple(Match(card, round(min(score, 100), 1)) for card, score in best if score >= FLOOR)


def likely(utterance: str, cards: Iterable[Card], limit: int = 3) -> tuple[Match, ...]:
    """The objections to choose among: what was recognised, then what is nearest by its words and by what it is about,
    with scores below ``FLOOR``."""
    known = tuple(cards)
    found = match(utterance, known)[:limit]
    near = _near(utterance[:_LONGEST], known)
    if found and near and near[0][0] != found[0].id and near[0][1] >= _SPEAKS_AGAINST:
        found = (replace(found[0], score=min(found[0].score, SURE - 1)), *found[1:])
    ids = {each.id for each in found}
    others = (Match(id, min(FLOOR - 1, score)) for id, score in near if id not in ids)
    return (*found, *islice(others, limit - len(found)))


def _near(utterance: str, cards: tuple[Card, ...]) -> list[tuple[str, float]]:
    scores = Counter(dict(alike(utterance, tuple((card.id, (card.words, *card.signs)) for card in cards))))
    for language in _LANGUAGES:
        if forms(utterance, language)[0]:
            scores.update(meant(utterance, language, [card.id for card in cards]))
    return [(id, _LIKENESS * score) for id, score in scores.most_common()]


def worth_asking(matches: tuple[Match, ...], told: bool = False) -> bool:
    """Whether the likeliest is near enough to ask about; else it was something else. ``told`` as a customer's words, on
    an open sheet or where they were asked for, less will do."""
    return bool(matches) and matches[0].score >= (_TOLD_FROM if told else _ASKED_FROM)


def sure(matches: tuple[Match, ...]) -> bool:
    """Whether the first is surely what was meant; otherwise better ask than guess."""
    if not matches or matches[0].score < SURE:
        return False
    return len(matches) < 2 or matches[0].score - matches[1].score >= APART


def _heard(text: str, gist: str, signs: Iterable[_Sign], language: str) -> Iterator[tuple[str, float]]:
    """Objections with the score of each of their signs; slips of the pen only where nothing else was heard."""
    nothing = True
    for sign in signs:
        if sign.text in text and _said(sign.text, text, language):
            sure = _WORD_FOR_WORD
        elif sign.gist in gist and _meant(sign, gist, language):
            sure = _GIST
        else:
            continue
        nothing = False
        yield sign.card, sure + _weight(sign, text, language)
    if nothing:
        yield from _slips(text, signs, language)


def _said(sign: str, text: str, language: str) -> bool:
    """Whether the text, which holds the sign, says it: not behind a word that denies it."""
    if len(sign) == 1:
        return sign == text  # "贵" is also in "贵公司"
    place = text.find(sign)
    before = text[: place + 1] if language == "en" else text[:place]  # an English sign begins with its space
    return not _DENIED[language].search(before)


def _meant(sign: _Sign, gist: str, language: str) -> bool:
    """Whether the gist says that of the sign; a short one must be all of it, and not only a rest of the sign."""
    size = len(sign.gist) if language == "zh" else len(sign.gist.split())
    if size < _SHORTEST_GIST[language]:
        return gist == sign.gist and len(gist) >= _LEAST_LEFT[language] * len(sign.text)
    return _said(sign.gist, gist, language)


def _slips(text: str, signs: Iterable[_Sign], language: str) -> Iterator[tuple[str, float]]:
    """Signs that are nearly there; a missing or added "not" is no slip."""
    denies = bool(_DENIES[language].search(text))
    signs = [sign for sign in signs if _SHORTEST_SLIP[language] <= len(sign.text) <= len(text)]
    near = process.extract(
        text,
        [sign.text for sign in signs],
        scorer=fuzz.partial_ratio,
        score_cutoff=_LEAST_ALIKE[language],
        limit=3,
    )
    for sign_text, percent, number in near:
        if bool(_DENIES[language].search(sign_text)) == denies and _word_by_word(sign_text, text):
            yield signs[number].card, _SLIP + _weight(signs[number], text, language) * percent / 100


def _word_by_word(sign: str, text: str) -> bool:
    """Whether each word is like its own: "the quote" is no slip for "other quotes". Chinese is one word."""
    place = fuzz.partial_ratio_alignment(sign, text)
    written = text[place.dest_start : place.dest_end].split() if place else []
    pairs = zip(sign.split(), written, strict=False)
    return len(written) == len(sign.split()) and all(fuzz.ratio(*pair) >= _LEAST_ALIKE_WORD for pair in pairs)


def _weight(sign: _Sign, text: str, language: str) -> float:
    """More for a long sign, less for much talk around a short one."""
    rambling = len(text) / len(sign.text) - 8
    return min(20, _SIZE[language] * len(sign.text)) - 2 * max(0, rambling)


@lru_cache(maxsize=64)  # a set of cards for each team that has written some
def _ready(cards: tuple[tuple[str, str, tuple[str, ...]], ...]) -> _Signs:
    signs: dict[str, list[_Sign]] = {language: [] for language in _LANGUAGES}
    for card, words, others in cards:
        for sign in dict.fromkeys((words, *others)):
            language = "zh" if forms(sign, "zh")[0] else "en"
            for way in _ways(sign):
                text, gist = forms(way, language)
                if text:
                    signs[language].append(_Sign(card, text, gist or text))
    return {language: tuple(found) for language, found in signs.items()}


def _ways(sign: str) -> tuple[str, ...]:
    """A single character is a sign only by itself or with a word of degree: "贵", "有点贵"."""
    return (sign, *(way.format(sign) for way in _DEGREES)) if len(sign) == 1 else (sign,)

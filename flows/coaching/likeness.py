"""How alike a sentence is to the signs of an objection, and to what customers said who meant it, by the words they
share, rare words counting more.

Far less sure than ``flows.coaching.heard``, it only says which objections to ask about when nothing was recognised.
What customers said is data (``rules/said_en.toml``, ``said_zh.toml``); an objection a team wrote has its signs only.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import log, sqrt

from flows.coaching.gist import forms
from flows.coaching.rule_files import read_file

Tokens = frozenset[str]
_WHOLE_CARD = 0.25  # what a word is worth that stands in another sign of the card
_NEAREST = (1, 0.6, 0.4, 0.3)
"""What the nearest signs of a card count: several that are near are surer than one."""


@dataclass(frozen=True)
class _Cards:
    """The signs and sayings of all objections, numbered: what each belongs to and how much it says; and by token how
    rare it is, which of them and which objections have it."""

    owners: tuple[str, ...]
    sizes: tuple[float, ...]
    rarity: Mapping[str, float]
    signs: Mapping[str, tuple[int, ...]]
    cards: Mapping[str, tuple[str, ...]]

    def scores(self, said: Tokens) -> Mapping[str, float]:
        """Per objection its nearest signs, and a little for the words in its other ones. Only signs that share a word
        with what was said are looked at: there are thousands."""
        shared: dict[int, float] = defaultdict(float)
        whole: dict[str, float] = defaultdict(float)
        for token in sorted(said & self.rarity.keys()):
            worth = self.rarity[token]
            for sign in self.signs[token]:
                shared[sign] += worth
            for card in self.cards[token]:
                whole[card] += worth
        near: dict[str, list[float]] = defaultdict(list)
        for sign, worth in shared.items():
            near[self.owners[sign]].append(worth / self.sizes[sign])
        return {card: _of_nearest(near[card]) + _WHOLE_CARD * worth for card, worth in whole.items()}


def _of_nearest(near: list[float]) -> float:
    return sum(share * each for share, each in zip(_NEAREST, sorted(near, reverse=True), strict=False))


def alike(utterance: str, cards: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[str, float]]:
    """The ids of objections (each with its signs) that share words with the utterance, the most alike first, with a
    score from 0 to about 10."""
    scores: dict[str, float] = {}
    for language in ("zh", "en"):
        said = _tokens(utterance, language)
        for id, score in _model(cards, language).scores(said).items() if said else ():
            scores[id] = max(scores.get(id, 0), score)
    return sorted(((id, score) for id, score in scores.items() if score), key=lambda each: -each[1])


def _tokens(words: str, language: str) -> Tokens:
    """English words and pairs of them, Chinese characters and pairs; pairs with one between them as well."""
    text, _ = forms(words, language)
    units = text.split() if language == "en" else list(text)
    pairs = (f"{one} {other}" for one, other in pairwise(units))
    around = (f"{one}_{other}" for one, other in zip(units, units[2:], strict=False))
    return frozenset([*units, *pairs, *around])


@cache
def _sayings(language: str) -> Mapping[str, tuple[Tokens, ...]]:
    """By objection of the playbook what customers said who meant it."""
    return {
        id: tuple(_tokens(said, language) for said in each)
        for id, each in read_file("said", language).items()
    }


@lru_cache(maxsize=32)  # four megabytes each, for each team that has written cards of its own
def _model(cards: tuple[tuple[str, tuple[str, ...]], ...], language: str) -> _Cards:
    owners: list[str] = []
    held: dict[str, dict[str, None]] = defaultdict(dict)  # as a set in the order of the objections
    signs: dict[str, list[int]] = defaultdict(list)
    told = []
    for id, each in cards:
        of_signs = (_tokens(sign, language) for sign in each)
        for tokens in filter(None, (*of_signs, *_sayings(language).get(id, ()))):
            for token in tokens:
                held[token][id] = None
                signs[token].append(len(owners))
            owners.append(id)
            told.append(tokens)
    many = len({*owners}) + 1
    rarity = {token: log(many / len(ids)) for token, ids in held.items()}
    sizes = tuple(sqrt(sum(rarity[token] for token in tokens) + 1) for tokens in told)
    return _Cards(
        tuple(owners),
        sizes,
        rarity,
        {token: tuple(found) for token, found in signs.items()},
        {token: tuple(ids) for token, ids in held.items()},
    )

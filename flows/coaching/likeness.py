"""How alike a sentence and the signs of an objection are by the words they share, rare words counting more.

Far less sure than ``flows.coaching.heard``, it only says which objections to ask about when nothing was recognised.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt

from flows.coaching.gist import forms

Tokens = frozenset[str]
_WHOLE_CARD = 0.25  # what a word is worth that stands in another sign of the card


@dataclass(frozen=True)
class _Cards:
    """The signs of all objections, numbered: what each belongs to and how much it says; and by token how rare it is,
    which signs and which objections have it."""

    owners: tuple[str, ...]
    sizes: tuple[float, ...]
    rarity: Mapping[str, float]
    signs: Mapping[str, tuple[int, ...]]
    cards: Mapping[str, tuple[str, ...]]

    def scores(self, said: Tokens) -> Mapping[str, float]:
        """Per objection its best sign, and a little for the words in its other ones. Only signs that share a word with
        what was said are looked at: there are thousands."""
        shared: dict[int, float] = defaultdict(float)
        whole: dict[str, float] = defaultdict(float)
        for token in sorted(said & self.rarity.keys()):
            worth = self.rarity[token]
            for sign in self.signs[token]:
                shared[sign] += worth
            for card in self.cards[token]:
                whole[card] += worth
        best: dict[str, float] = defaultdict(float)
        for sign, worth in shared.items():
            best[self.owners[sign]] = max(best[self.owners[sign]], worth / self.sizes[sign])
        return {card: best[card] + _WHOLE_CARD * worth for card, worth in whole.items()}


def alike(utterance: str, cards: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[str, float]]:
    """The ids of objections (each with its signs) that share words with the utterance, the most alike first, with a
    score from 0 to about 10."""
    scores: dict[str, float] = {}
    for language in ("zh", "en"):
        said = _tokens(utterance, language)
        for id, score in _model(cards, language).scores(said).items():
            scores[id] = max(scores.get(id, 0), score)
    return sorted(((id, score) for id, score in scores.items() if score), key=lambda each: -each[1])


def _tokens(words: str, language: str) -> Tokens:
    """English words and pairs of them; Chinese characters and pairs."""
    text, _ = forms(words, language)
    units = text.split() if language == "en" else list(text)
    return frozenset([*units, *(f"{one} {other}" for one, other in pairwise(units))])


@lru_cache(maxsize=128)
def _model(cards: tuple[tuple[str, tuple[str, ...]], ...], language: str) -> _Cards:
    owners: list[str] = []
    held: dict[str, dict[str, None]] = defaultdict(dict)  # as a set in the order of the objections
    signs: dict[str, list[int]] = defaultdict(list)
    told = []
    for id, each in cards:
        for tokens in filter(None, (_tokens(sign, language) for sign in each)):
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

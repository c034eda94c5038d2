"""How alike a sentence and the signs of an objection are by the words they share, rare words counting more.

Far less sure than ``flows.coaching.heard``, it only says which objections to ask about when nothing was recognised.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt

from flows.coaching.gist import forms

Tokens = frozenset[str]
_WHOLE_CARD = 0.25  # what a word is worth that stands in another sign of the card


@dataclass(frozen=True)
class _Card:
    """An objection as the words of each of its signs, and of all of them."""

    id: str
    signs: tuple[Tokens, ...]
    all: Tokens


@dataclass(frozen=True)
class _Cards:
    cards: tuple[_Card, ...]
    rarity: Mapping[str, float]

    def worth(self, tokens: Iterable[str]) -> float:
        return sum(self.rarity[token] for token in tokens)

    def score(self, said: Tokens, card: _Card) -> float:
        best = max((self.worth(said & sign) / sqrt(self.worth(sign) + 1) for sign in card.signs), default=0.0)
        return best + _WHOLE_CARD * self.worth(said & card.all)


def alike(utterance: str, cards: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[str, float]]:
    """The ids of objections (each with its signs) that share words with the utterance, the most alike first, with a
    score from 0 to about 10."""
    scores: dict[str, float] = {}
    for language in ("zh", "en"):
        said = _tokens(utterance, language)
        model = _model(cards, language)
        known = frozenset(token for token in said if token in model.rarity)
        for card in model.cards if known else ():
            scores[card.id] = max(scores.get(card.id, 0), model.score(known, card))
    return sorted(((id, score) for id, score in scores.items() if score), key=lambda each: -each[1])


def _tokens(words: str, language: str) -> Tokens:
    """English words and pairs of them; Chinese characters and pairs."""
    text, _ = forms(words, language)
    units = text.split() if language == "en" else list(text)
    return frozenset([*units, *(f"{one} {other}" for one, other in pairwise(units))])


@lru_cache(maxsize=128)
def _model(cards: tuple[tuple[str, tuple[str, ...]], ...], language: str) -> _Cards:
    made = []
    for id, signs in cards:
        each = tuple(tokens for sign in signs if (tokens := _tokens(sign, language)))
        made.append(_Card(id, each, frozenset().union(*each)))
    held = Counter(token for card in made for token in card.all)
    return _Cards(tuple(made), {token: log((len(made) + 1) / count) for token, count in held.items()})

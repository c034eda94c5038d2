"""What a sentence is about, and which objections come down to that: for what no sign of theirs says.

An idea is a list of words (``rules/ideas_en.toml``, ``ideas_zh.toml``); an objection comes down to ideas that come
together (``rules/ideas.toml``, the same in both languages).
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from math import log
from pathlib import Path

from flows.coaching.phrases import plain
from flows.coaching.rule_files import patterns, read_file
from flows.coaching.slips import mended

Ideas = frozenset[str]
Places = frozenset[tuple[int, int]]
_RULES = Path(__file__).parents[1] / "rules" / "ideas.toml"
_RAREST = 4  # what the rarest idea counts; one that many objections share says little
_SHORT = 4
_ALONE = 0.5  # of it, for an idea by itself: it may stand in any sentence


def ideas_in(words: str, language: str) -> dict[str, Places]:
    """The ideas in a sentence of this language, by name, each with the places it stands at."""
    text = plain(words)
    if language == "en":
        text = mended(text, _vocabulary(language))
    places = {
        name: frozenset(found.span() for found in pattern.finditer(text))
        for name, pattern in patterns_of(language).items()
    }
    return {name: found for name, found in places.items() if found}


def meant(words: str, language: str, keys: Iterable[str]) -> dict[str, float]:
    """Of these objections those whose ideas are all in the sentence, each in words of its own, with a score from 0 to
    about 10."""
    said = ideas_in(words, language)
    rules, worth = rules_of(), _worths()
    scores = {}
    for key in keys if said else ():
        whole = [_worth(rule, worth) for rule in rules.get(key, ()) if _stands(rule, said)]
        if whole:
            scores[key] = max(whole)
    return scores


def _stands(rule: Ideas, said: Mapping[str, Places]) -> bool:
    return rule <= said.keys() and len(
        frozenset[tuple[int, int]]().union(*(said[idea] for idea in rule))
    ) >= len(rule)


def _worth(rule: Ideas, worth: Mapping[str, float]) -> float:
    return sum(worth[idea] for idea in rule) * (_ALONE if len(rule) == 1 else 1)


@cache
def patterns_of(language: str) -> Mapping[str, re.Pattern[str]]:
    return patterns(read_file("ideas", language), language)


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """The words that ideas are told by, as far as they are long enough to be misspelt."""
    lists = (part["words"] for part in read_file("ideas", language).values())
    phrases = (phrase for each in lists for phrase in each)
    return frozenset(word for phrase in phrases for word in phrase.strip("*").split() if len(word) > _SHORT)


@cache
def rules_of() -> Mapping[str, tuple[Ideas, ...]]:
    """Per objection of the playbook the ideas it comes down to, in one way or another."""
    read = tomllib.loads(_RULES.read_text("utf-8"))
    return {key: tuple(frozenset(rule.split()) for rule in rules) for key, rules in read.items()}


@cache
def _worths() -> Mapping[str, float]:
    """What each idea is worth: more, the fewer objections come down to it."""
    rules = rules_of()
    used = Counter(idea for each in rules.values() for idea in frozenset().union(*each))
    return {idea: min(_RAREST, log((len(rules) + 1) / count)) for idea, count in used.items()}

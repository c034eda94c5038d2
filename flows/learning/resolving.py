"""What was learnt today as a resolution for tomorrow: a line that looks back is nothing to keep, its lesson is."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from flows.coaching.phrases import language_of, plain
from flows.coaching.rule_files import patterns, read_file


def looks_back(line: str, language: str) -> bool:
    """Whether it tells of today, as 'I talked too long' does and 'listen longer' does not."""
    return _rules(language_of(line, language))["looks_back"].search(plain(line)) is not None


def nearest(line: str, language: str, known: Sequence[str]) -> str:
    """Which of the ``known`` resolutions it comes down to, the one it says most of; '' where it is none of them."""
    rules, words = _rules(language_of(line, language)), plain(line)
    said = {name: len(rules[name].findall(words)) for name in known}
    best = max(known, key=lambda name: said[name])
    return best if said[best] else ""


@cache
def _rules(language: str) -> Mapping[str, re.Pattern[str]]:
    return patterns(read_file("resolutions", language), language)

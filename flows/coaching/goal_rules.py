"""The rules for goals: lists of phrases, topics, and ways to say a goal better."""

import re
from dataclasses import dataclass
from functools import cache

from flows.coaching.phrases import pattern
from flows.coaching.rule_files import patterns, read_file


@dataclass(frozen=True)
class Topic:
    """What a goal can be about, and how to say a checkable one; ``{thing}`` stands for the rep's wording."""

    about: re.Pattern[str]
    say: str


@dataclass(frozen=True)
class Rules:
    """The rules of one language; the patterns expect plain text, ``proposals`` need no topic."""

    language: str
    lists: dict[str, re.Pattern[str]]
    topics: tuple[Topic, ...]
    proposals: dict[str, str]

    def found(self, name: str, text: str) -> re.Match[str] | None:
        """The first phrase of the list of that name."""
        return self.lists[name].search(text)


@cache
def read_rules(language: str) -> Rules:
    """The rules of ``"en"`` or ``"zh"``, read once; a KeyError for any other language."""
    data = read_file("goals", language)
    return Rules(
        language=language,
        lists=patterns(data, language),
        topics=tuple(Topic(pattern(topic["about"], language), topic["say"]) for topic in data["better"]),
        proposals=data["proposals"],
    )

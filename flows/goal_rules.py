"""The rules for goals: lists of phrases, topics and ways to say a goal better, read from ``rules/``.

The files are written for people: every list says by examples what it does, and the tests hold it to them.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flows.phrases import pattern

LANGUAGES = ("en", "zh")


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
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise KeyError(f"flows/rules has no goals_{language}.toml: add one, or use one of {known}.")
    data = tomllib.loads((Path(__file__).parent / "rules" / f"goals_{language}.toml").read_text("utf-8"))
    return Rules(
        language=language,
        lists={name: pattern(part["words"], language) for name, part in data.items() if "words" in part},
        topics=tuple(Topic(pattern(topic["about"], language), topic["say"]) for topic in data["better"]),
        proposals=data["proposals"],
    )

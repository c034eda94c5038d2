"""What a rep does with a sentence: asks, presents, accepts a worry, asks for a step with a date."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from re import Pattern

from flows import due
from flows.coaching import speech
from flows.coaching.phrases import language_of, plain
from flows.coaching.rule_files import patterns, read_file

TOPICS = ("who", "trouble", "when")
"""What a question may be about; anything else is about how it is done now."""
SHORTEST_ANSWER = {"en": 4, "zh": 6}
"""Words, characters: what is shorter only accepts ("I see.")."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of the rep. ``asks`` it may after having answered: then ``answers`` is true as well."""

    asks: bool
    presents: bool
    accepts: bool
    answers: bool
    closes: bool
    leaves: bool
    long: bool
    topic: str


def read(words: str, language: str, now: datetime) -> Said:
    """``now`` (aware, local) is only the day that 'Thursday' is told from."""
    language = language_of(words, language)
    low, rules = plain(words), _rules(language)
    warnings = speech.advise_opening(words, language)
    asks = rules["invites"].search(low) is not None or _asks(rules["greets"].sub(" ", low), language)
    accepts = rules["accepts"].search(low) is not None
    told = _told(words, language)
    dated = bool(due.find(words, now))
    return Said(
        asks=asks,
        presents=speech.sells_early(words, language) or "pitch-first" in warnings,
        accepts=accepts,
        answers=told >= SHORTEST_ANSWER[language] * (2 if accepts else 1),
        closes=dated and (asks or rules["closes"].search(low) is not None),
        leaves=rules["leaves"].search(low) is not None and not asks,
        long="long" in warnings,
        topic=next((topic for topic in TOPICS if asks and rules[topic].search(low)), "now"),
    )


def _asks(words: str, language: str) -> bool:
    return any(sign.isalnum() for sign in words) and "no-question" not in speech.advise_opening(
        words, language
    )


def _told(words: str, language: str) -> int:
    """How much is said besides what is asked: what stands before the last question, in words or characters."""
    parts, told = _sentences(words), 0
    for part, asked in parts:
        if not asked:
            told += len(part) if language == "zh" else len(part.split())
    return told


def _sentences(words: str) -> list[tuple[str, bool]]:
    found, start = [], 0
    for place, sign in enumerate(words):
        if sign in "?？.。!！;；\n":
            found.append((words[start:place].strip(), sign in "?？"))
            start = place + 1
    return [(part, asked) for part, asked in [*found, (words[start:].strip(), False)] if part]


@cache
def _rules(language: str) -> dict[str, Pattern[str]]:
    return patterns(read_file("rehearsal", language), language)

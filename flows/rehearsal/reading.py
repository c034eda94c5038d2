"""What a rep does with a sentence: asks, presents, accepts a worry, asks for a step with a date; and how it is said."""

import re
from collections.abc import Iterator, Mapping, Sequence
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
MANNERS = ("praises", "chooses", "reassures", "presses", "boasts")
"""What a type of customer likes or minds, besides what proves: see ``flows.rehearsal.fit``."""
FIGURE = re.compile(r"\d")
SHORT_TAG = 5
"""Characters of "可以吗" or "okay": such a tag belongs to the clause before it."""
SHORTEST_ANSWER = {"en": 4, "zh": 6}
"""Words, characters: what is shorter only accepts ("I see.")."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of the rep. ``asks`` it may after having answered: then ``answers`` is true as well. ``takes_back``:
    "I understand, but" accepts nothing. ``manners`` are of ``MANNERS``, or "proves"; ``seconds`` it takes to say."""

    asks: bool
    presents: bool
    accepts: bool
    takes_back: bool
    answers: bool
    closes: bool
    leaves: bool
    long: bool
    topic: str
    manners: frozenset[str] = frozenset()
    seconds: float = 0


def read(words: str, language: str, now: datetime) -> Said:
    """``now`` (aware, local) is only the day that 'Thursday' is told from."""
    language = language_of(words, language)
    low, rules = plain(words), _rules(language)
    warnings = speech.advise_opening(words, language)
    asks = rules["invites"].search(low) is not None or _asks(_beside_greetings(words, rules, now), language)
    accepts = rules["accepts"].search(low) is not None
    takes_back = accepts and _but(words, rules)
    told = _told(words, language)
    topic = next((topic for topic in TOPICS if asks and rules[topic].search(low)), "now")
    times = due.find(words, now)
    dated = bool(times)
    return Said(
        asks=asks,
        presents=speech.sells_early(words, language) or "pitch-first" in warnings,
        accepts=accepts and not takes_back,
        takes_back=takes_back,
        answers=told >= SHORTEST_ANSWER[language] * (2 if accepts else 1),
        closes=dated
        and (rules["closes"].search(low) is not None or (asks and topic not in ("trouble", "who"))),
        leaves=rules["leaves"].search(low) is not None and not asks,
        long="long" in warnings,
        topic=topic,
        manners=frozenset(_manners(low, [(time.start, time.end) for time in times], rules)),
        seconds=speech.seconds(words, language),
    )


def _manners(low: str, times: Sequence[tuple[int, int]], rules: Mapping[str, Pattern[str]]) -> Iterator[str]:
    """In which manner it is said. A figure proves; a time of day does not, nor does asking how many."""
    beside = list(low)
    for start, end in times:
        beside[start:end] = " " * (end - start)
    if any(
        rules["proves"].search(part) and not (asked and FIGURE.search(part) is None)
        for part, asked in _sentences("".join(beside))
    ):
        yield "proves"
    for name in MANNERS:
        if rules[name].search(low):
            yield name
    if times and rules["either"].search(low):
        yield "chooses"


def _beside_greetings(words: str, rules: Mapping[str, Pattern[str]], now: datetime) -> str:
    """What is said besides "have you two minutes?": to ask for leave to speak is to ask for nothing they need. A
    question with a date in it asks for a step."""
    kept = []
    for part, asked in _sentences(words):
        clauses = [clause for clause in re.split(r"[,，]", plain(part)) if clause.strip()]
        if clauses and len(clauses[-1].strip()) <= SHORT_TAG:
            clauses = ["".join(clauses[-2:])]
        if not (asked and clauses and rules["greets"].search(f"{clauses[-1]}?") and not due.find(part, now)):
            kept.append(f"{plain(part)}{'?' if asked else '.'}")
    return rules["greets"].sub(" ", " ".join(kept))


def _but(words: str, rules: Mapping[str, Pattern[str]]) -> bool:
    """Whether what accepts is taken back in the same breath, or by the sentence after it."""
    parts = [plain(part) for part, _ in _sentences(words)]
    for part, behind in zip(parts, [*parts[1:], ""], strict=True):
        if found := rules["accepts"].search(part):
            again = rules["takes_back"].match(behind)
            return again is not None or rules["takes_back"].search(part, found.end()) is not None
    return False


def greets(words: str, language: str) -> bool:
    """Whether this is said to somebody: a greeting, or leave to speak asked for."""
    language = language_of(words, language)
    rules = _rules(language)
    return any(rules[name].search(plain(words)) is not None for name in ("greets", "hellos"))


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

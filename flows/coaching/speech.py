"""Words as they will be spoken: how long they take, and whether they sell before they ask.

Practices 11 to 16: an opening wins attention within tens of seconds, asks, and leaves the product for later.
"""

import re
from functools import cache

from flows.coaching.phrases import language_of, plain
from flows.coaching.rule_files import patterns, read_file

LONGEST_OPENING = 20
"""Seconds of an opening line: practice 12 speaks of tens of seconds, callers' rules of thumb of twenty."""

CHARACTERS_A_SECOND = 4.3
"""Chinese: national radio news is read at 250 to 270 characters a minute, 4.2 to 4.5 a second, and the
sentences of the Mandarin Hearing in Noise Test are spoken at 4.46 (PMC4959306, table 2)."""

WORDS_A_SECOND = 2.5
"""English: 150 words a minute is the average of conversation (National Center for Voice and Speech), and the
upper end of what trainers ask for on the telephone (125 to 150)."""

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]+(?:['’][^\W\d_\u3400-\u9fff]+)*")
_DIGIT = re.compile(r"\d")


def seconds(words: str, language: str) -> float:
    """The estimated speaking time with its pauses; digits are read one by one.

    ``language`` decides only where the words leave it open, as a number alone does.
    """
    pace = CHARACTERS_A_SECOND if language_of(words, language) == "zh" else WORDS_A_SECOND
    characters, latin, digits = (len(kind.findall(words)) for kind in (_HAN, _LATIN, _DIGIT))
    return characters / CHARACTERS_A_SECOND + latin / WORDS_A_SECOND + digits / pace


def advise_opening(words: str, language: str) -> tuple[str, ...]:
    """Warnings about an opening line, the gravest first; () for a good one, and where nothing is written.

    ``"long"``         more than 20 s
    ``"pitch-first"``  it presents the product before any question or request for time
    ``"no-question"``  it asks the customer nothing
    """
    ear, text = _ear(language_of(words, language)), plain(words)
    if not text.strip():
        return ()
    asked, asked_for_time, pitched = (ear[name].search(text) for name in ("asks", "asks_for_time", "pitches"))
    opened = min((found.start() for found in (asked, asked_for_time) if found), default=len(text))
    warnings = {
        "long": seconds(words, language) > LONGEST_OPENING,
        "pitch-first": pitched is not None and pitched.start() < opened,
        "no-question": asked is None,
    }
    return tuple(warning for warning, given in warnings.items() if given)


def sells_early(question: str, language: str) -> bool:
    """Whether a question offers, presents or closes: it has no place before a need is known."""
    return _ear(language_of(question, language))["sells"].search(plain(question)) is not None


@cache
def _ear(language: str) -> dict[str, re.Pattern[str]]:
    return patterns(read_file("speech", language), language)

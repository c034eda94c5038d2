"""Words as people type them: made plain, their language told, and lists of phrases found in them.

A list of phrases is written as a colleague would write it down, with five marks:

    ``^``  the text begins here             ``^call``
    ``$``  the text ends here               ``*ed$``
    ``*``  the rest of the word             ``agree*``        (English; Chinese has no word borders)
    ``#``  a number, in figures or words    ``#点``, ``at #``
    ``…``  a few words between              ``remind…to``, ``约…见面``
"""

import re
from collections.abc import Iterable

from flows.coaching.characters import SIMPLIFIED
from flows.languages import UNDERSTOOD

_MARKS = "\u3000\u00a0\u3001\u3002\u2018\u2019\u201c\u201d\u2013\u2014\u0130"
_PLAIN_MARKS = "  ,.''\"\"--i"

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN = _FULL_WIDTH | str.maketrans(_MARKS, _PLAIN_MARKS) | SIMPLIFIED

_SIGNS = "?'%"  # a word border beside them would want a word where there is none

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")


def plain(words: str) -> str:
    """The words in half width, simplified characters and small letters; every character keeps its place."""
    return words.translate(_PLAIN).lower()


def language_of(words: str, otherwise: str) -> str:
    """``"zh"`` or ``"en"``, whichever the words are written in; ``otherwise`` where neither script prevails.

    A Chinese word is about two characters, so a name or a borrowed word does not turn a sentence over.
    """
    han, latin = len(_HAN.findall(words)) / 2, len(_LATIN_WORD.findall(words))
    if han == latin:
        return otherwise if otherwise in UNDERSTOOD else UNDERSTOOD[0]
    return "zh" if han > latin else "en"


def pattern(phrases: Iterable[str], language: str) -> re.Pattern[str]:
    """One pattern that finds any of the phrases in plain text, the longest first; no phrases find nothing."""
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(_compiled(phrase, language) for phrase in ordered) or r"(?!)")


def _compiled(phrase: str, language: str) -> str:
    start = r"\A\W*" if phrase.startswith("^") else ""
    end = r"\W*\Z" if phrase.endswith("$") else ""
    body = plain(phrase.removeprefix("^").removesuffix("$"))
    if language == "zh":
        number, gap, border = r"(?:\d+|[一二两三四五六七八九十几](?![下些直定起样]))", r"[^,.;!?]{0,10}?", ""
    else:
        number, gap, border = r"\d+", r"(?:[^\w,.;!?]+[\w']+){0,5}?[^\w,.;!?]+", r"\b"
    marks = {"*": r"\w*", "#": number, "…": gap, " ": r"[\s-]+"}
    inner = "".join(marks.get(sign) or re.escape(sign) for sign in re.sub(r"\s*…\s*", "…", body))
    over = rf"{border}(?!'t\b)" if border else ""  # nobody has "won" who "won't"
    before = "" if body[:1] in _SIGNS else border
    after = "" if body[-1:] in _SIGNS else over
    return f"{start}{before}(?:{inner}){after}{end}"

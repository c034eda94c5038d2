"""Slips of the pen in English words, read as the word they were meant to be."""

import re
from collections.abc import Collection

from rapidfuzz import fuzz, process

_WORD = re.compile(r"[a-z]+")
_SHORTEST = 5  # letters; a slip in a shorter word makes another word
_LEAST_ALIKE = 83


def mended(text: str, known: Collection[str]) -> str:
    """Plain text whose long words that are not known are written like the known word they are nearly."""

    def word(found: re.Match[str]) -> str:
        written = found.group()
        if len(written) < _SHORTEST or written in known:
            return written
        near = process.extractOne(written, known, scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE)
        return near[0] if near and near[0][0] == written[0] else written

    return _WORD.sub(word, text)

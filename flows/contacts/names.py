"""Customers' names: made safe to show, and found however somebody remembers them."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from flows.contacts import sounds, who_words

# ---- made safe -------------------------------------------------------------------------------------

_JOINERS = "\u200c\u200d"  # they shape letters in Persian and Hindi, and join families among emoji
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"  # letters and signs that are drawn as nothing
_SKIN_TONES = tuple(map(chr, range(0x1F3FB, 0x1F400)))


def clean(text: str, limit: int = 64) -> str:
    """What somebody typed or pasted as one line, safe to keep and to show, of at most ``limit`` graphemes.

    Control characters, marks of direction, zero-width spaces and lone surrogates are dropped, white space
    becomes single spaces, letters are composed (NFC). "" where nothing visible is left. Graphemes are counted
    by rule of thumb: a base with its marks, joiners and tones is one, a flag is two. No text is longer than
    four signs a grapheme on average.
    """
    if (text.isascii() and text.isprintable()) or _ORDINARY.fullmatch(text):
        return " ".join(text.split())[:limit].rstrip()
    kept = "".join(" " if sign.isspace() else sign for sign in text if not _is_dropped(sign))
    line = _cut(" ".join(unicodedata.normalize("NFC", kept).split()), limit)
    return line if any(unicodedata.category(sign)[0] in "LNPS" for sign in line) else ""


_ORDINARY = re.compile(
    r"[\x20-\x7e\u4e00-\u9fff、。“”（），：；！？]*[\x21-\x7e\u4e00-\u9fff][\x20-\x7e\u4e00-\u9fff、。“”（），：；！？]*"
)
"""Most cells of a long list, in which nothing is to be dropped and a sign is a grapheme."""


def _is_dropped(sign: str) -> bool:
    if sign.isspace() or sign in _JOINERS:
        return False
    return sign in _BLANKS or unicodedata.category(sign) in {"Cc", "Cf", "Cs"}


def _cut(line: str, limit: int) -> str:
    bases, before = 0, ""
    for at, sign in enumerate(line[: 4 * limit]):
        joined = sign in _JOINERS or sign in _SKIN_TONES or before == "\u200d"
        bases += not (joined or unicodedata.category(sign)[0] == "M")
        if bases > limit:
            return line[:at].rstrip()
        before = sign
    return line[: 4 * limit].rstrip()


# ---- kept for the search ---------------------------------------------------------------------------


def search_key(name: str, company: str = "") -> str:
    """What a customer is found by, for one text column: words, pinyin and initials of name and company.

    ``曾小林`` of ``恒通`` becomes ``曾小林/cengxiaolin,zengxiaolin/cxl,zxl|恒通/hengtong/ht``.
    """
    return "|".join(
        "/".join((text, ",".join(sounds.spellings(text)), ",".join(sounds.initials(text))))
        for text in map(_folded, (name, company))
    )


def needles(query: str) -> tuple[str, ...]:
    """Pieces for LIKE: a key that holds none of them cannot match. Letters and digits, nothing to escape.

    Empty where the query cannot be a name: a sentence, a single letter, a number (see ``digits``).
    """
    words = _words(query)
    if not words:
        return ()
    word = max(words, key=lambda word: len(word) + 2 * len(sounds.HAN.findall(word)))
    return tuple(dict.fromkeys([word, *sounds.spellings(word), *_untitled(word)]))


def digits(query: str) -> str:
    """The end of a phone number as somebody types it (``8000``, ``尾号8000``, ``ending in 8000``)."""
    plain = unicodedata.normalize("NFKC", _ENDING.sub("", query))
    number = re.sub(r"[\s().+\-]", "", plain)
    return number if number.isascii() and number.isdigit() and 3 <= len(number) <= 15 else ""


_ENDING = re.compile(
    r"^\s*(?:(?:手机|电话)?(?:尾号|[后末][三四五六]位)|end(?:s|ing)(?:\s+(?:in|with))?|last)[是为\s:：]*",
    re.I,
)
_SENTENCE = re.compile(r"[，。！？；,!?;\n@]")
_TITLES = sorted((*who_words.TITLES, *who_words.FAMILIAR), key=len, reverse=True)
_TITLE = re.compile(f"(?<=.)(?:{'|'.join(_TITLES)})$")


def _folded(text: str) -> str:
    """Letters and digits only, in lower case, without accents, full-width forms and punctuation."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) != "Mn")
    folded = unicodedata.normalize("NFC", bare.casefold())
    return " ".join("".join(sign if sign.isalnum() else " " for sign in folded).split())


def _words(query: str) -> list[str]:
    """The words of a query that may be a name, none of any other."""
    words = _folded(query).split()
    letters = "".join(words)
    is_name = (
        (len(letters) > 1 or sounds.HAN.match(letters))
        and len(words) <= 5
        and len(letters) <= 40
        and len(sounds.HAN.findall(letters)) <= 16
        and not letters.isdigit()
        and not _SENTENCE.search(query.strip())
    )
    return words if is_name else []


def _untitled(text: str) -> tuple[str, ...]:
    """``张总`` may be kept as ``张伟``: the words without their title."""
    bare = _TITLE.sub("", text)
    return (bare,) if bare != text and sounds.HAN.match(bare) else ()


# ---- ranked ----------------------------------------------------------------------------------------


class _Field(NamedTuple):
    """A name, a company or a query, as read and as heard."""

    text: str
    spellings: Sequence[str]
    initials: Sequence[str] = ()


def rank(query: str, candidates: Sequence[tuple[int, str]]) -> list[int]:
    """The ids of those a query may mean, best first; ``candidates`` are ids with their ``search_key``.

    Equals stay in the order they came in. Misspellings are forgiven only where nothing is spelt right:
    whoever finds nothing among the keys that hold a needle asks again with all keys.
    """
    words, pieces = _words(query), needles(query)
    if not words:
        return []
    whole, *single = map(_heard, dict.fromkeys([" ".join(words), *words]))
    scored = [
        (_hit(whole, single, *_fields(key)), id)
        for id, key in candidates
        if any(piece in key for piece in pieces)
    ]
    hits = [(score, id) for score, id in scored if score] or _near(whole, candidates)
    return [id for _, id in sorted(hits, key=lambda hit: -hit[0])]


def _heard(text: str) -> _Field:
    return _Field(text, sounds.spellings(text))


def _fields(key: str) -> tuple[_Field, ...]:
    """The name and the company of a key."""
    kept = (field.split("/") for field in key.split("|"))
    return tuple(_Field(text, spelt.split(","), short.split(",")) for text, spelt, short in kept)


def _hit(whole: _Field, single: Sequence[_Field], name: _Field, company: _Field) -> int:
    """0 to 100: for the query in one piece, for each of its words somewhere, or for it without its title."""

    def best(asked: _Field) -> int:
        return max(_fit(asked, name), _fit(asked, company) - 20)

    apart = min(map(best, single), default=0) - 1
    untitled = max((_fit_text(text, name) - 3 for text in _untitled(whole.text)), default=0)
    return max(best(whole), apart, untitled, 0)


def _fit(asked: _Field, field: _Field) -> int:
    return max(_fit_text(asked.text, field), _fit_sound(asked, field)) if field.text else 0


def _fit_text(text: str, field: _Field) -> int:
    if text == field.text:
        return 100
    if field.text.startswith(text):
        return 96
    if f" {text}" in field.text:
        return 94
    return 90 if text in field.text and (len(text) > 2 or sounds.HAN.search(text)) else 0


def _fit_sound(asked: _Field, field: _Field) -> int:
    """As ``张为`` fits ``张伟``, ``zhangwei`` and ``zw`` fit it too."""
    if len(asked.text) == 1:
        return _fit_letters(asked.spellings, field.spellings, tail=99)
    fit = _fit_letters(asked.spellings, field.spellings, tail=3)
    if sounds.HAN.search(asked.text):
        return fit + (fit > 0 and asked.text[0] == field.text[0])
    return max(fit, _fit_letters([asked.text], field.initials, tail=2) - 2)


def _fit_letters(asked: Sequence[str], kept: Sequence[str], *, tail: int) -> int:
    """``tail`` letters at the end of a name are enough to mean it."""
    pairs = [(ask, keep) for ask in asked for keep in kept if ask in keep]
    if any(ask == keep for ask, keep in pairs):
        return 88
    if any(keep.startswith(ask) for ask, keep in pairs):
        return 84
    if any(keep.endswith(ask) and len(ask) >= tail for ask, keep in pairs):
        return 80
    return 60 if any(len(ask) > tail for ask, _ in pairs) else 0


def _near(asked: _Field, candidates: Sequence[tuple[int, str]]) -> list[tuple[float, int]]:
    """Candidates that a slip of the finger makes; Chinese is compared by its sound, and more strictly."""
    sound = asked.spellings[0]
    if len(sound) < 4:
        return []
    least = 88 if sounds.HAN.search(asked.text) else 82
    forms = [(form, id) for id, key in candidates for form in set(re.split("[|/, ]", key)) if len(form) > 3]
    swapped = "".join(reversed(asked.text.split()))
    best: dict[int, float] = {}
    for spelt in {sound, swapped}:
        choices = [form for form, _ in forms]
        alike = process.extract(spelt, choices, scorer=fuzz.ratio, score_cutoff=least, limit=None)
        for _, likeness, at in alike:
            id = forms[at][1]
            best[id] = max(best.get(id, 0), likeness)
    return [(best[id], id) for id, _ in candidates if id in best]

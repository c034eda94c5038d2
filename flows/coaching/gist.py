"""The gist of a spoken sentence: what remains when its small words, endings and doublings fall away.

"我得再问问我老婆" comes down to "问老婆", and "I'd have to talk it over with my wife" to "talk wif".
"""

import re
from collections.abc import Iterable

from flows.coaching.phrases import plain

_HAN = re.compile(r"[\u3400-\u9fff]")
_CHARACTERS = re.compile(r"[\u3400-\u9fff]|[a-z0-9]+")
_SMALL_CHINESE = re.compile(
    "一下|一点儿|一点|有一些|有点|有些|这么|那么|非常|特别|实在|真的|好像|可能|还是|现在|暂时|目前|其实|觉得|感觉|"
    "我们|咱们|你们|您们|他们|她们|这边|那边|这个|那个|儿|已经|早就|好多|太|很|挺|真|还|也|都|就|先|再|得|(?<![不想需重主])要|是|我|你|您|他|她|的|了|"
    "吧|啊|呢|嘛|呀|啦|哦|吗|个|点|那|这|跟|和|与|同|给|把|去"
)
_DOUBLED = re.compile(r"(\S{1,2})一?\1")

_ENGLISH_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_WRITTEN_OUT = {
    "won't": "will not", "can't": "can not", "cannot": "can not", "dont": "do not", "doesnt": "does not",
    "didnt": "did not", "isnt": "is not", "cant": "can not", "wont": "will not", "im": "i am", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "lemme": "let me", "gimme": "give me",
}  # fmt: skip
_SHORTENED = {"n't": "not", "'m": "am", "'re": "are", "'ll": "will", "'ve": "have", "'d": "would", "'s": "is"}
_SMALL_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        """
        a an the already it its is are am be been was were to of for in on at with by from as and or so very
        too really quite bit just still also only that this these those there here i we you he she they
        my our your his her their me us him them have has had having do does did will would can could
        should shall may might must got get gets need let oh ok okay then some any up about first again
        please afraid sorry much over off one what all
        """,
    )
)
_ENDINGS = ("ing", "ied", "ies", "ed", "es", "s", "e", "y")


def forms(words: str, language: str) -> tuple[str, str]:
    """The words in a form that can be searched for phrases, and their gist in the same form.

    Chinese is run together ("太贵了"), English is stems between spaces (" too expensiv "); either is empty for words
    of the other script.
    """
    if language == "zh":
        if not _HAN.search(words):
            return "", ""
        text = "".join(_CHARACTERS.findall(plain(words))).replace("没有", "没").replace("咋", "怎么")
        return text, _DOUBLED.sub(r"\1", _SMALL_CHINESE.sub("", text))
    written = _written_out(words)
    return _spaced(written), _spaced(word for word in written if word not in _SMALL_ENGLISH)


def _spaced(words: Iterable[str]) -> str:
    line = " ".join(map(_stem, words))
    return f" {line} " if line else ""


def _written_out(text: str) -> list[str]:
    """Each word by itself: "they're" becomes "they", "are"."""
    written: list[str] = []
    for word in _ENGLISH_WORD.findall(plain(text)):
        short = "" if word in _WRITTEN_OUT else next((end for end in _SHORTENED if word.endswith(end)), "")
        if short:
            written += (word.removesuffix(short), _SHORTENED[short])
        else:
            written += _WRITTEN_OUT.get(word, word).split()
    return written


def _stem(word: str) -> str:
    """A light stem, the same for "price", "prices" and "priced"; three letters always stay."""
    if word.endswith("ss"):
        return word
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), "")
    stem = word.removesuffix(ending)
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem

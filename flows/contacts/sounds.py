"""How Chinese sounds when it is typed in Latin letters: pinyin and initials."""

import re
from collections.abc import Iterator
from functools import lru_cache

HAN = re.compile(r"[\u3007\u3400-\u9fff\U00020000-\U0003ffff]")

_READ_AS_SURNAME = {
    "曾": "zeng", "单": "shan", "單": "shan", "解": "xie", "查": "zha", "仇": "qiu", "朴": "piao",
    "区": "ou", "區": "ou", "盖": "ge", "蓋": "ge", "乐": "yue", "樂": "yue", "覃": "qin", "翟": "zhai",
    "缪": "miao", "繆": "miao", "薄": "bo", "柏": "bo", "卜": "bu", "尉": "yu", "种": "chong", "召": "shao",
    "繁": "po", "员": "yun", "秘": "bi", "折": "she", "洗": "xian", "能": "nai", "隗": "kui", "郗": "chi",
    "黑": "he", "牟": "mu", "瞿": "ju", "祭": "zhai", "长": "zhang", "長": "zhang", "沈": "shen",
    "褚": "chu", "谌": "shen",
}  # fmt: skip
"""Characters read otherwise at the head of a name. Both readings are kept: few know which is right."""


def spellings(text: str) -> tuple[str, ...]:
    """A text in pinyin without spaces or tones, once for every way it may be typed; Latin letters stay.

    ``吕曾`` is lvceng, luceng and lyuceng; ``曾吕`` starts with zeng or ceng. Expects lower case.
    """
    typed: list[str] = []
    for reading in _readings(text):
        word = "".join(reading)
        if "v" in word:
            typed += (re.sub("([ln])v", rf"\1{vowel}", word) for vowel in ("v", "u", "yu"))
        else:
            typed.append(word)
    return tuple(dict.fromkeys(typed))


def initials(text: str) -> tuple[str, ...]:
    """The first letters of a text's syllables and words, once for every reading of its first character."""
    return tuple(dict.fromkeys("".join(syllable[0] for syllable in reading) for reading in _readings(text)))


@lru_cache(maxsize=256)
def _readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The syllables and words of a text, once for every reading of its first character; asked twice for each name."""
    if not text:
        return ()
    if not HAN.search(text):
        return (tuple(text.split()),)
    usual = [
        syllable
        for run in _RUNS.findall(text)
        for syllable in (_spoken(run) if HAN.match(run) else run.split())
    ]
    heads = dict.fromkeys([usual[0], _READ_AS_SURNAME.get(text[0], usual[0])])
    return tuple((head, *usual[1:]) for head in heads)


_RUNS = re.compile(f"{HAN.pattern}+|{HAN.pattern.replace('[', '[^')}+")


def _spoken(run: str) -> Iterator[str]:
    """The syllables of Chinese characters, which are read by the words they make."""
    from pypinyin.seg.mmseg import seg  # takes a quarter of a second, which no start should wait for

    for word in seg.cut(run):
        yield from _of_word(word)


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[str, ...]:
    """Words come again and again, and each takes the library a tenth of a millisecond."""
    from pypinyin import Style, lazy_pinyin

    return tuple(" ".join(lazy_pinyin(word, style=Style.NORMAL)).split())

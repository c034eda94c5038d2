"""Numbers as they are spoken, Chinese and English, small enough for a clock or a calendar."""

from typing import Final

CHINESE_DIGITS: Final[dict[str, int]] = dict(
    zip("零一二三四五六七八九〇两俩", [*range(10), 0, 2, 2], strict=True)
)
CHINESE_NUMERALS: Final = "零〇一二两俩三四五六七八九十百千万亿几"
CHINESE: Final = r"(?:[二三四五六七八九]?十[一二三四五六七八九]?|[零〇]?[一二两俩三四五六七八九]|[零〇])"
COUNT: Final = rf"(?:\d{{1,3}}|{CHINESE})"
"""A whole number in figures or Chinese numerals, up to 999 in the one and 99 in the other."""

HOUR_WORD: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
COUNT_WORD: Final = rf"an?|(?:a )?couple(?: of)?|{HOUR_WORD}|fifteen|twenty|thirty|forty|ninety"
ENGLISH_WORDS: Final[dict[str, int]] = {
    **{word: value for value, word in enumerate(HOUR_WORD.split("|"), start=1)},
    **{"a": 1, "an": 1, "couple": 2, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "ninety": 90},
}


def chinese(said: str) -> int:
    """The value of `COUNT`: "二十三" is 23, "十" is 10, "05" is 5."""
    if said.isdecimal() and said.isascii():
        return int(said)
    tens, ten, ones = said.rpartition("十")
    if not ten:
        return CHINESE_DIGITS[said[-1]]
    return 10 * (CHINESE_DIGITS[tens] if tens else 1) + (CHINESE_DIGITS[ones] if ones else 0)


def english(said: str) -> int:
    """The value of figures or of a word of `COUNT_WORD`: "a couple of" is 2."""
    if said.isdecimal():
        return int(said)
    return next(ENGLISH_WORDS[word] for word in said.removeprefix("a ").split() if word in ENGLISH_WORDS)

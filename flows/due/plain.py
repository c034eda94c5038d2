"""One plain spelling, half-width, lower-case, simplified, as long as the text, so that places stay places."""

import unicodedata
from typing import Final

SIMPLIFIED: Final = str.maketrans(
    "點鐘鍾後禮週這個兩過號時間開張們兒電話給聯繫係請見訪說約還會東來與從內總",
    "点钟钟后礼周这个两过号时间开张们儿电话给联系系请见访说约还会东来与从内总",
)
"""Only the characters that times and the words around them are written with."""


def plain(text: str) -> str:
    """`text` for matching: "明天下午３點" becomes "明天下午3点"; never longer or shorter."""
    return "".join(_plain(character) for character in text).translate(SIMPLIFIED)


def _plain(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).lower()
    return folded if len(folded) == 1 else character


def is_chinese(text: str) -> bool:
    """Whether any of it is written in Chinese characters."""
    return any("\u4e00" <= character <= "\u9fff" for character in text)

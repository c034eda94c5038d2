"""What a list says of a customer in a word or a sign: yes or no, the credit grade, the type."""

import re

from flows.lists.stages import folded

_WORDS = {
    True: "yes y true t 1 x on 是 对 有 真 开 勾选 vip dnc ✓ ✔ √ ☑",
    False: "no n false f 0 off none 否 不是 不 无 没有 假 关 ✗ ✘ × ☐ -",
}
_UNTOLD = ("", "-", "none", "无", "没有")
_MEANT = {word: said for said, words in _WORDS.items() for word in words.split()}
_TYPES = {
    "lively": "lively expressive sanguine 活泼 活泼型 活潑型",
    "powerful": "powerful driver choleric 力量 力量型",
    "peaceful": "peaceful amiable phlegmatic 平和 平和型 和平型",
    "analytical": "analytical melancholic 分析 分析型",
}
_TYPE_OF = {word: type for type, words in _TYPES.items() for word in words.split()}


def yes(cell: str) -> bool | None:
    """None for what is neither yes nor no."""
    return _MEANT.get(cell.strip().casefold()) if cell.strip() else False


def fits(cell: str) -> str | None:
    """``yes`` or ``no``; "" where nobody has found out, for a dash is no no here. None for anything else."""
    if cell.strip().casefold() in _UNTOLD:
        return ""
    told = yes(cell)
    return None if told is None else "yes" if told else "no"


def grade(cell: str) -> str:
    """A to D; "" for anything else."""
    found = re.fullmatch(r"([A-D])(?:级|級|类|類)?", cell.strip().upper())
    return found[1] if found else ""


def type_of(cell: str) -> str:
    """One of the four types; "" for anything else."""
    return _TYPE_OF.get(folded(cell), "")

"""What the newest release brings, in a few lines: the head of the changelog's newest section, in each language."""

import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

_CONTENT = Path(__file__).parents[1] / "content"


class News(NamedTuple):
    """``version`` is the release that the ``lines`` are about."""

    version: str
    lines: tuple[str, ...]


@cache
def news(language: str) -> News:
    read = tomllib.loads((_CONTENT / language / "news.toml").read_text("utf-8"))
    return News(read["version"], tuple(read["lines"]))


def numbers(version: str) -> tuple[int, ...]:
    """As versions are compared: 0.10.0 is later than 0.9.1."""
    return tuple(map(int, version.split(".")))

"""What a language model may improve in a message before it is sent; the message is whole without it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Wish:
    """``line``: say ``words``, which stand in the message, as this ``personality`` would after the ``talk`` so far
    (lines 'rep: …', 'customer: …'); kept under ``of`` (a talk and a mark in it), so that it is said alike from then on.

    ``choice``: which of ``options``, labels of buttons, do ``words`` come nearest to; it gets the star.
    """

    kind: Literal["line", "choice"]
    language: str
    words: str
    personality: str = ""
    talk: tuple[str, ...] = ()
    of: tuple[int, int] = (0, 0)
    options: tuple[str, ...] = ()

    @classmethod
    def told(cls, stored: Mapping[str, Any]) -> "Wish":
        """As the outbox kept it, with lists where tuples were."""
        return cls(**{name: _tuples(value) for name, value in stored.items()})


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, Sequence) and not isinstance(value, str) else value

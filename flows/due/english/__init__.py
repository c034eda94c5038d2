"""The English grammar: all that English says about time, and the words that may stand beside it."""

from typing import Final

from flows.due.english import clock, counted, days
from flows.due.english.words import AFTER, BEFORE
from flows.due.said import NOTHING, Rule, rule

__all__ = ["AFTER", "BEFORE", "COURTESY", "RULES"]

RULES: Final[tuple[Rule, ...]] = (
    *days.RULES,
    *counted.RULES,
    *clock.RULES,
    rule(r"(?:on|at|by|before|around|about|from|for|in the|the|of|@)(?!\w)(?= ?\S)", NOTHING),
    rule(r"(?:sharp|or so|latest|local time)\b", NOTHING),
)

COURTESY: Final[tuple[Rule, ...]] = (
    *counted.ANSWERS,
    rule(r"(?:please|pls|let['’]s(?: say| do)?|call|ring|phone|remind|again|back)\b", NOTHING),
    rule(r"(?:him|her|them|me|ok|okay)\b", NOTHING),
)
"""What people add, and how short they are, when they only mean to say when."""

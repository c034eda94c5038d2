"""What a role-play is made of: who is played with which objections, and where the talk stands."""

from dataclasses import dataclass, field
from typing import Final

from flows.coaching.entries import Objection

ASKING: Final = ("能不能", "怎么", "吗", "什么")
"""What makes a short Chinese saying a question."""
REP, CUSTOMER = "rep", "customer"


@dataclass(frozen=True, slots=True)
class Case:
    """Who is played: one of ``PERSONALITIES``, with these objections; ``seed`` chooses the wordings."""

    personality: str
    objections: tuple[Objection, ...]
    seed: int
    language: str

    def ended(self, words: str) -> str:
        """The words with the mark that ends them."""
        if words[-1:] in "?？!！.。…":
            return words
        if self.language == "zh":
            return words + ("？" if any(asks in words for asks in ASKING) else "。")
        return f"{words}."

    @property
    def space(self) -> str:
        return "" if self.language == "zh" else " "


@dataclass
class Handled:
    """How one objection was met: the steps of accept, clarify, answer, return, each with the line it was taken in; the
    line that answered before it was asked what is meant; the line that accepted it with a "but"."""

    objection: Objection
    steps: dict[str, int] = field(default_factory=dict)
    too_early: int = 0
    taken_back: int = 0
    tries: int = 0

    @property
    def is_done(self) -> bool:
        return {"accept", "clarify", "answer", "return"} <= self.steps.keys()


@dataclass
class Scene:
    """Where the talk stands after the rep's lines: what was said by whom, and what the rubric looks at. Numbers of
    lines count the rep's own, from 1; 0 is never. ``served`` is the line that suited the type, ``minded`` the one that
    did not, ``wanted`` the one after which the customer asked for what suits. ``plain`` are the lines in the playbook's
    words, where others were found for what the customer says."""

    case: Case
    lines: list[tuple[str, str]] = field(default_factory=list)
    state: str = "opening"
    asked: int = 0
    first_question: int = 0
    first_pitch: int = 0
    cold: int = 0
    idle: int = 0
    handled: list[Handled] = field(default_factory=list)
    closed: int = 0
    served: int = 0
    minded: int = 0
    wanted: int = 0
    end: str = ""
    plain: tuple[tuple[str, str], ...] = ()

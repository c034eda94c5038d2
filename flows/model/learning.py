"""What a member has learned and rehearsed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from flows.model.line import Line


@dataclass(frozen=True, slots=True)
class Recall:
    """How well a member remembers one exercise: the state ``flows.learning.memory`` made, and when it fades."""

    id: int
    team_id: int
    member_id: int
    exercise: str
    state: dict[str, Any]
    due: datetime
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to one exercise, on a local day; ``said`` are the words of an open one."""

    id: int
    team_id: int
    member_id: int
    exercise: str
    right: bool
    said: str
    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Taken:
    """A lesson that was read; ``reason`` is the moment of need it was offered for, with its ``hit`` of ``of``."""

    id: int
    team_id: int
    member_id: int
    lesson: str
    reason: str
    hit: int
    of: int
    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A role-play that was played to its end: the customer who was played, what was said in turn (``lines``), and
    how many of the marks in ``marks`` were earned."""

    id: int
    team_id: int
    member_id: int
    personality: str
    layer: str
    objections: tuple[Line, ...]
    lines: tuple[Line, ...]
    marks: dict[str, bool]
    at: datetime
    day: date

"""A call from its preparation to what came of it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from flows.model.line import Expected, Line


@dataclass(frozen=True, slots=True)
class Prep:
    """A preparation: what the call is for, the state wanted after hanging up, and what will be asked and heard.

    ``insisted`` says that the rep kept a goal the coach had doubts about; ``skipped`` that nothing was prepared,
    ``dropped`` that its call never came about. ``hints`` are the kinds of hints that stood on its sheet.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    purpose: Line
    goal: Line
    questions: tuple[Line, ...]
    expected: tuple[Expected, ...]
    opening: Line
    insisted: bool
    skipped: bool
    at: datetime
    dropped: bool = False
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Call:
    """A contact as it was logged. ``kind`` is call, inbound, message or meeting.

    ``outcome`` is one of ``OUTCOMES``, or ``ANSWERED`` where the customer rang and nobody had a goal; ``asked`` are
    the questions ticked, with the answer where one was written;
    ``reason`` is the refusal as the customer put it and ``iceberg`` the layer suspected under it.
    """

    id: int
    team_id: int
    member_id: int
    customer_id: int
    prep_id: int | None
    kind: str
    outcome: str
    goal: str
    asked: tuple[Line, ...]
    reason: str
    iceberg: str
    note: str
    at: datetime
    day: date


OUTCOMES = ("met", "partly", "refused", "callback", "hangup", "busy", "noanswer", "wrong", "dnc", "won")
ANSWERED = "answered"
"""How an inbound call ends that only answered what the customer wanted: it is a talk, and meets or misses no goal."""
NOT_TALKED = ("noanswer", "busy", "wrong")


@dataclass(frozen=True, slots=True)
class Heard:
    """One objection of one call: predicted, heard, or both; ``met`` repeats whether the call reached its goal,
    so that an answer's record is one query."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int
    objection: Line
    answer: Line
    predicted: bool
    heard: bool
    met: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The dated next step of a customer: a local day, perhaps a time, in its zone; ``due_at`` is that instant
    (the start of the working day where no time was said). ``status`` is open, done or dropped."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    kind: str
    day: date
    at_time: time | None
    zone: str
    due_at: datetime
    status: str = "open"
    reminded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """One step of a customer in the funnel, with the evidence: what the customer said or did."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    call_id: int | None
    from_layer: str
    to_layer: str
    evidence: Line
    days: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """'To L4 by Friday': a move the rep has set himself. ``status`` is open, kept, broken or dropped."""

    id: int
    team_id: int
    member_id: int
    customer_id: int
    to_layer: str
    by_day: date
    status: str
    made_at: datetime

"""What is left of a record when nobody shall know any more whom it was about: that it happened, when, how it ended."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from flows.model import (
    NOTHING,
    Call,
    CoachingNote,
    Customer,
    Expected,
    Finding,
    FollowUp,
    Heard,
    Line,
    Move,
    Occasion,
    Prep,
    Promise,
    Record,
    Workday,
)

ERASED = "erased"
"""Such a customer's status."""
NOBODY = "–"


def own(line: Line) -> Line:
    """The playbook's words tell nothing of anybody; somebody's own may."""
    return line if line.id else Line("", NOBODY) if line.words else NOTHING


BLANK: Mapping[type[Any], Callable[[Any], Any]] = MappingProxyType(
    {
        Customer: lambda each: replace(
            each, name=NOBODY, phone="", company="", note="", search="", source="", personality="", profile=None,
            grade="", value=None, status=ERASED, do_not_call=True,
        ),
        Prep: lambda each: replace(
            each, purpose=own(each.purpose), goal=own(each.goal), questions=tuple(map(own, each.questions)),
            expected=tuple(Expected(own(objection), own(answer)) for objection, answer in each.expected),
            opening=Line(each.opening.id, ""),
        ),
        Call: lambda each: replace(
            each, goal="", asked=tuple(Line(line.id, "") for line in each.asked), reason="", note=""
        ),
        Heard: lambda each: replace(each, objection=own(each.objection), answer=own(each.answer)),
        FollowUp: lambda each: replace(each, status="dropped" if each.status == "open" else each.status),
        Move: lambda each: replace(each, evidence=own(each.evidence)),
        Promise: lambda each: replace(each, status="dropped" if each.status == "open" else each.status),
        CoachingNote: lambda each: replace(each, words=NOBODY, reply=""),
        Occasion: lambda each: replace(
            each, words="", day=each.at.date(), from_day=each.at.date(), yearly=False, status="dropped"
        ),
        Finding: lambda each: replace(each, value="", words="", reason=""),
    }
)  # fmt: skip


def told_of(record: Record | None, blank: Callable[[Any], Any]) -> Record | None:
    """How the journal tells of it from now on: a customer was once there all the same."""
    if record is None:
        return None
    bare: Record = blank(record)
    if isinstance(bare, Customer) and isinstance(record, Customer):
        return replace(bare, status=record.status)
    return bare


def without(day: Workday, customers: Collection[int], names: Sequence[str]) -> Workday:
    """A day's list without the reasons for these customers, its lines without their names."""
    listed = tuple(each._replace(reason="") if each.customer in customers else each for each in day.listed)
    words = {field: getattr(day, field) for field in ("commitment", "reflection", "remark")}
    for name in names:
        words = {field: said.replace(name, NOBODY) for field, said in words.items()}
    return replace(day, listed=listed, **words)

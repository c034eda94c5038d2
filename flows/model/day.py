"""A member's day: the list for it, and what the evening made of it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple


class OnList(NamedTuple):
    """A line of a day's list: whom to call, from which queue (``flows.plan.KINDS``, or ``added`` by the rep), and
    why in a few words, as the rep saw them."""

    customer: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Workday:
    """One member's day: the list for it, and what the evening made of it. There is one for each member and day.

    ``listed`` stand in the order to call them; until ``locked_at`` the list is a draft. ``commitment`` is what the
    rep has set himself for this day, ``reflection`` one line about it that nobody else is shown, ``remark`` the rep's
    own line for the leader, ``enough`` the answer to Friday's self-check.
    """

    id: int
    team_id: int
    member_id: int
    day: date
    target: int
    listed: tuple[OnList, ...] = ()
    locked_at: datetime | None = None
    commitment: str = ""
    reflection: str = ""
    remark: str = ""
    enough: str = ""

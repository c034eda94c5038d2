"""Who may come onto a list, and the day from which all candidates are looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, NamedTuple
from zoneinfo import ZoneInfo

from flows.funnel import Thin
from flows.schedule import instant, local

Kind = Literal["promised", "thin", "retry", "new", "care"]
KINDS: Final[tuple[Kind, ...]] = ("promised", "thin", "retry", "new", "care")


class Candidate(NamedTuple):
    """What is known of one customer when the list is made.

    ``due_at`` is the open next step (``timed``: an hour was agreed, not just a day), ``tries`` the calls in a row that
    nobody answered, ``last_contact`` the last talk and ``positive`` that it met its goal, wholly or partly;
    ``own_median_days`` is how long the rep's customers stay in this layer; ``promised_layer`` and ``promised_by`` are
    the open promise to move the customer on; ``value`` is in minor units, ``grade`` from A to D or ''. ``do_not_call``
    stands for every reason never to dial: the customer's wish, a wrong number, no number. ``served`` is the class whose
    service standard holds ('' where none does): ``standard`` days, of which ``waited`` have gone by.
    """

    customer: int
    layer: str
    due_at: datetime | None = None
    timed: bool = True
    tries: int = 0
    last_contact: datetime | None = None
    positive: bool = False
    days_in_layer: int = 0
    own_median_days: float | None = None
    promised_layer: str = ""
    promised_by: date | None = None
    value: int | None = None
    grade: str = ""
    care_due: bool = False
    occasion: str = ""
    occasion_day: date | None = None
    served: str = ""
    waited: int = 0
    standard: int = 0
    do_not_call: bool = False

    @property
    def waits_too_long(self) -> bool:
        return bool(self.standard) and self.waited > self.standard


@dataclass(frozen=True, slots=True)
class Look:
    """The day a list is for, seen from ``now``: what is due before ``begins`` is overdue, what is due before ``ends``
    belongs to the day; ``feeds`` are the thin layers by the layer that fills them, the most urgent first."""

    day: date
    begins: datetime
    ends: datetime
    feeds: Mapping[str, Thin]
    now: datetime
    zone: ZoneInfo

    @classmethod
    def at(cls, day: date, thin: Sequence[Thin], now: datetime, zone: ZoneInfo) -> "Look":
        midnight, next_midnight = (instant(each, time(0), zone) for each in (day, day + timedelta(days=1)))
        feeds, now = {each.feeder.id: each for each in thin}, local(now, zone).astimezone(UTC)
        return cls(day, max(now, midnight), next_midnight, feeds, now, zone)

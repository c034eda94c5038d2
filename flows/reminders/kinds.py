"""The kinds of reminder, as one table: when each comes, how late it still may, and what holds it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Final, Literal

InGolden = Literal["pass", "silent", "hold"]


@dataclass(frozen=True, slots=True)
class Kind:
    """``at`` is the local time it comes unless its reader wishes another, None where each has a time of its own.

    ``window`` is how late it may come and still be of use. ``waits`` says that quiet hours hold it until they end;
    without, it is skipped. ``in_golden`` says what golden hours do to it: nothing, take its sound, or hold it.
    ``weekly`` comes on the last workday of a week only. ``any_day`` comes on days off and in a pause too.
    ``leaders`` comes to leaders only.
    """

    id: str
    at: time | None
    window: timedelta
    waits: bool = False
    in_golden: InGolden = "hold"
    weekly: bool = False
    any_day: bool = False
    leaders: bool = False


HOURS = timedelta(hours=1)

KINDS: Final[Mapping[str, Kind]] = {
    kind.id: kind
    for kind in (
        # A call that was promised for this minute; nothing but the night may hold it.
        Kind("due", None, 2 * HOURS, waits=True, in_golden="pass", any_day=True),
        # A leader's word on a call: it waits for the golden hours to end, and for the next day that is worked.
        Kind("note", None, 72 * HOURS, waits=True, any_day=True),
        # The morning board: late it is still what the day runs on, but a call must not hear it.
        Kind("board", time(8, 55), 3 * HOURS, waits=True, in_golden="silent"),
        # Whom to call before the afternoon's hours begin.
        Kind("midday", time(11, 35), 2 * HOURS),
        # A promised move comes due: there is an afternoon left to keep it, or the evening to plan for it.
        Kind("promise", time(13, 30), 5 * HOURS),
        # Customers without any next step.
        Kind("no-step", time(13, 40), 5 * HOURS),
        # Call sheets opened and never logged, before the evening's figures are drawn from them.
        Kind("unlogged", time(17, 30), 2 * HOURS),
        # Tomorrow's list, to lock.
        Kind("list", time(17, 35), 3 * HOURS),
        # The evening review.
        Kind("review", time(17, 40), 3 * HOURS),
        # The week's table, the self-check and the funnel, on Friday or the last day worked before it.
        Kind("friday", time(17, 50), 3 * HOURS, weekly=True),
        # Who has no list this morning: while the day can still be saved, so golden hours do not hold it.
        Kind("no-list", time(9, 10), 2 * HOURS, waits=True, in_golden="pass", leaders=True),
        # The team's day, when the reps have seen their own.
        Kind("team-day", time(18, 10), 5 * HOURS, leaders=True),
        # The team's week, on the last day worked.
        Kind("team-week", time(18, 30), 5 * HOURS, weekly=True, leaders=True),
        # What a new release brings, once: there is time for it until next week.
        Kind("news", None, 168 * HOURS, waits=True, any_day=True, leaders=True),
    )
}

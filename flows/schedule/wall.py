"""From a wall clock to an instant and back, through the nights on which the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When the clocks of `zone` show `at` on `day`, as aware UTC.

    Where they show it twice it is the first time; where they skip it, the first moment after the gap.
    """
    wanted = datetime.combine(day, at.replace(fold=0, tzinfo=None))
    early = wanted.replace(tzinfo=zone).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == wanted:
        return early
    return _after_the_gap(wanted.replace(second=0, microsecond=0), zone)


def local(moment: datetime, zone: ZoneInfo) -> datetime:
    """An instant as the clocks of `zone` show it. Raises ValueError for a moment without a zone of its own."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} names no zone: pass an aware instant, as datetime.now(UTC) gives")
    return moment.astimezone(zone)


def _after_the_gap(skipped: datetime, zone: ZoneInfo) -> datetime:
    """Between the two readings of a time that no clock shows lies the moment at which the clocks jump."""
    before, after = (skipped.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 0))
    while after - before > SECOND:
        middle = before + ((after - before) // SECOND + 1) // 2 * SECOND
        if middle.astimezone(zone).replace(tzinfo=None) < skipped:
            before = middle
        else:
            after = middle
    return after

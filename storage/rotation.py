"""Which of the nightly backups stay: one for each of the newest days, one for each of the newest weeks."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

NIGHTLY = "nightly"
"""What the names of the backups begin with that are taken away again; those made by hand stay."""
NAME = re.compile(r"(?P<what>[a-z-]+)-(?P<at>\d{8}T\d{6}\.\d{6}Z)\.(db|dump)")
HALF_MADE = re.compile(rf"{NAME.pattern.rpartition('.(')[0]}.part")
STAMP = "%Y%m%dT%H%M%S.%fZ"
UNDER_WAY = timedelta(days=1)
"""No backup takes so long."""


def made_at(file: Path) -> datetime | None:
    """When a backup was made, by its name; None for what is none."""
    named = NAME.fullmatch(file.name)
    return _at(named) if named else None


def _at(named: re.Match[str]) -> datetime:
    return datetime.strptime(named["at"], STAMP).replace(tzinfo=UTC)


def backups_in(folder: Path) -> list[Path]:
    """All of them, the newest first, those made by hand too."""
    dated = [(at, file) for file in folder.glob("*") if (at := made_at(file))]
    return [file for _, file in sorted(dated, reverse=True)]


def surplus(files: Iterable[Path], days: int, weeks: int) -> list[Path]:
    """The nightly ones that are neither the last of one of the newest ``days`` that have one, nor the last of one of
    the newest ``weeks``. Days without a backup do not count, so a bot that slept a month loses none."""
    nightly = {file: at for file in files if (at := made_at(file)) and file.name.startswith(f"{NIGHTLY}-")}
    last_of_day: dict[date, Path] = {}
    last_of_week: dict[tuple[int, int], Path] = {}
    for file, at in sorted(nightly.items(), key=lambda each: each[1]):
        last_of_day[at.date()] = file
        last_of_week[at.isocalendar()[:2]] = file
    newest_days = sorted(last_of_day, reverse=True)[:days]
    newest_weeks = sorted(last_of_week, reverse=True)[:weeks]
    stay = {last_of_day[day] for day in newest_days} | {last_of_week[week] for week in newest_weeks}
    return [file for file in nightly if file not in stay]


def rotate(folder: Path, days: int, weeks: int, now: datetime) -> list[Path]:
    """Take away what is surplus, and what a kill left half-made; what was taken away. Somebody else may be making one
    just ``now``: by hand, or another process."""
    gone = surplus(backups_in(folder), days, weeks)
    gone += [
        file
        for file in folder.glob("*.part")
        if (half := HALF_MADE.fullmatch(file.name)) and _at(half) < now - UNDER_WAY
    ]
    for file in gone:
        file.unlink(missing_ok=True)
    return gone

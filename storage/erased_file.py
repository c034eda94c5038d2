"""The list of who was erased, beside the backups: it outlives the database, and is applied to whatever comes back."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from flows.leading.invites import HOUSE
from flows.model import Customer
from flows.ports import Deed
from storage import erased
from storage.database import Database
from storage.kinds import kind_of
from storage.migrate import status
from storage.unit import SqlUnit

NAME = "erased.txt"
"""A fingerprint a line; the file is only ever added to."""


def read(folder: Path) -> set[str]:
    file = folder / NAME
    return set(file.read_text("ascii").split()) if file.exists() else set()


def write(folder: Path, fingerprints: Iterable[str]) -> None:
    """Adds those that are missing."""
    new = sorted(set(fingerprints) - read(folder))
    if new:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (folder / NAME).open("a", encoding="ascii") as file:
            file.write("".join(f"{each}\n" for each in new))


def of_database(url: str) -> set[str]:
    """The list as a database has it; empty where there is none, or none that opens: then only the file knows."""
    try:
        if status(url)[0] is None:
            return set()  # to open it would make a file where there is none
        with Database(url) as database, database.unit() as unit:
            return erased.known(unit.query)
    except Exception:  # whatever a driver raises: a damaged database may be why somebody restores
        return set()


def apply(fingerprints: Iterable[str], now: datetime, unit: SqlUnit) -> int:
    """Erase again whoever is here and on the list, and take the list in: how many customers that were."""
    new = set(fingerprints) - erased.known(unit.query)
    if not new:
        return 0
    count = 0
    for team, ids in erased.still_here(unit.query, new).items():
        found = [each for id in ids if (each := kind_of(Customer).get(unit.query, id)) is not None]
        turn = unit.inbox.turn_of_its_own(f"erased:{team}:{now.isoformat()}", now)
        unit.erasure.forget(team, found, Deed(turn << 16, HOUSE, "", now))
        count += len(found)
    erased.note(unit.query, new, now)
    return count


def settle(database: Database, folder: Path, now: datetime) -> int:
    """At a start, before anything is sent: the file's list into the database, and the database's into the file."""
    with database.unit() as unit:
        count = apply(read(folder), now, unit)
        known = erased.known(unit.query)
    write(folder, known)
    return count

"""What a restore leaves that was killed: its workshop goes, and what it was putting aside is a backup, or goes too.

Until the switch is done, what is put aside has no backup's name: it may be the very file that is still in use.
"""

import re
import shutil
from pathlib import Path

from sqlalchemy import make_url

from storage.database import file_of

WORKSHOP = "unfinished-restore-"
"""What the folders begin with in which restores are made ready; whole databases lie in them. They are taken away
unasked, so no folder of somebody else's may look like one: ``restore-20261129`` could be an administrator's."""
ASIDE = "before-restore"
HALF, COPYING = ".aside", ".copying"
"""How what is about to be replaced ends; and a copy of it that is not whole yet."""
JOURNALS = ("-wal", "-shm")
"""What SQLite keeps beside its file."""
_WORKSHOP = re.compile(rf"{WORKSHOP}\w{{8}}")


def tidy(url: str, folder: Path) -> bool:
    """Whether there was anything left. ``folder`` is where backups are; nobody restores meanwhile."""
    database = file_of(make_url(url))
    left = [place for place in folder.glob(f"{ASIDE}-*") if place.suffix in (HALF, COPYING)]
    for place in left:
        if place.suffix == COPYING:
            place.unlink()
        elif database and database.exists() and place.samefile(database):
            with_journals(place, database)  # it was not replaced
            place.unlink()
        else:
            as_backup(place)
    houses = {folder, *((database.parent,) if database else ())}
    shops = [
        each for house in houses for each in house.glob(f"{WORKSHOP}*") if _WORKSHOP.fullmatch(each.name)
    ]
    for shop in shops:
        shutil.rmtree(shop, ignore_errors=True)
    return bool(left or shops)


def was_replaced(backup: Path) -> bool:
    """Whether it is what a restore has put aside: most often what somebody wanted to get away from."""
    return backup.name.startswith(f"{ASIDE}-")


def as_backup(half: Path) -> Path:
    """The switch is done: what was replaced gets a backup's name."""
    backup = half.with_suffix(".db")
    with_journals(half, backup)
    return half.rename(backup)


def with_journals(old: Path, new: Path) -> None:
    """What stands beside one name goes beside the other."""
    for journal in JOURNALS:
        left = Path(f"{old}{journal}")
        if left.exists():
            shutil.move(left, f"{new}{journal}")

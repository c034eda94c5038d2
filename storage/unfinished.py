"""What a restore leaves that was killed: its workshop goes, and what it was putting aside is a backup, or goes too.

Several installations may keep their backups in one folder, so a workshop is named for its database, and only who has
that one for himself takes it up: SQLite's stands beside the file, which one process has. On a server nobody is alone;
there whoever restores holds the folder meanwhile. Until the switch is done, what is put aside has no backup's name: it
may be the very file that is still in use.
"""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.engine import URL

from storage.database import file_of
from storage.rotation import STAMP

WORKSHOP = "unfinished-restore-"
"""What the folders begin with in which restores are made ready; whole databases lie in them. They are taken away
unasked, so no folder of somebody else's may look like one: ``restore-20261129`` could be an administrator's."""
ASIDE = "before-restore"
HALF, COPYING = ".aside", ".copying"
"""How what is about to be replaced ends; and a copy of it that is not whole yet."""
JOURNALS = ("-wal", "-shm")
"""What SQLite keeps beside its file."""
UNSAFE = re.compile(r"[^\w.-]")


def tidy(url: str, folder: Path) -> bool:
    """Whether there was anything left of a restore of this database, and nobody is at it. ``folder`` is where backups
    are; a SQLite file is nobody else's meanwhile."""
    where = make_url(url)
    shops = _left(where, folder)
    if not shops:
        return False
    if database := file_of(where):
        for shop in shops:
            finish(shop, database, folder)
        return True
    with _holding(folder, fcntl.LOCK_EX | fcntl.LOCK_NB) as nobody_restores:
        for shop in shops if nobody_restores else ():
            shutil.rmtree(shop, ignore_errors=True)
    return nobody_restores


def workshop(url: str, folder: Path, now: datetime) -> Path:
    """Where a restore of this database is made ready: a new folder that nobody else looks into."""
    where = make_url(url)
    shop = _house(where, folder) / f"{_named(where)}{now.strftime(STAMP)}"
    shop.mkdir(mode=0o700)
    return shop


@contextmanager
def at_work(folder: Path) -> Iterator[None]:
    """A server's database is being restored from here: its workshop is not to be tidied up."""
    with _holding(folder, fcntl.LOCK_SH):
        yield


def half_of(shop: Path, folder: Path) -> Path:
    """What this workshop's restore is about to replace."""
    return folder / f"{ASIDE}-{shop.name.rpartition('-')[2]}{HALF}"


def finish(shop: Path, database: Path, folder: Path) -> Path | None:
    """Take up what is in the workshop, wherever it ended: the backup that what was replaced has become, if it was."""
    half = half_of(shop, folder)
    half.with_suffix(COPYING).unlink(missing_ok=True)
    backup = None
    if half.exists():
        not_yet = (shop / database.name).exists()  # what was to replace it still is here
        if not_yet and database.exists():
            with_journals(half, database)
            half.unlink()
        else:
            backup = _as_backup(half)
    shutil.rmtree(shop, ignore_errors=True)
    return backup


def was_replaced(backup: Path) -> bool:
    """Whether it is what a restore has put aside: most often what somebody wanted to get away from."""
    return backup.name.startswith(f"{ASIDE}-")


def with_journals(old: Path, new: Path) -> None:
    """What stands beside one name goes beside the other."""
    for journal in JOURNALS:
        left = Path(f"{old}{journal}")
        if left.exists():
            shutil.move(left, f"{new}{journal}")


def _as_backup(half: Path) -> Path:
    """The switch is done: what was replaced gets a backup's name."""
    backup = half.with_suffix(".db")
    with_journals(half, backup)
    return half.rename(backup)


def _left(where: URL, folder: Path) -> list[Path]:
    name = re.compile(rf"{re.escape(_named(where))}\d{{8}}T\d{{6}}\.\d{{6}}Z")
    return [each for each in _house(where, folder).glob(f"{WORKSHOP}*") if name.fullmatch(each.name)]


def _house(where: URL, folder: Path) -> Path:
    """SQLite's is on the same disk as the file, for a switch is a rename."""
    database = file_of(where)
    return database.parent if database else folder


def _named(where: URL) -> str:
    return f"{WORKSHOP}{UNSAFE.sub('_', Path(where.database or '').name)}-"


@contextmanager
def _holding(folder: Path, how: int) -> Iterator[bool]:
    """Whether the folder is held: by this process alone or with others, and until its end, however that comes."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(opened, how)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(opened)

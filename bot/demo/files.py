"""A file on this machine, named or dropped into the terminal, in place of one that is sent."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from bot.files.reading import Read, read
from bot.files.sheets import Refused
from bot.files.staging import kept
from flows.lists.staged import PACKED, Import
from flows.talk import FileSent
from storage.database import Database

ASKED: Final = re.compile(r"/(?:file|文件)\s+(?P<path>.+)", re.DOTALL)
LISTS: Final = (".csv", ".tsv", ".txt", ".xlsx", ".vcf")
"""How the names of lists end: a path to one needs no /file before it, so that a file can be dropped here."""


def named(line: str) -> FileSent | None:
    """The file that a line names; None for any other line."""
    asked = ASKED.fullmatch(line.strip())
    words = (
        (asked["path"] if asked else line).strip().strip("'\"").removeprefix("file://").replace("\\ ", " ")
    )
    if not asked and not words.lower().endswith(LISTS):
        return None
    path = Path(words).expanduser()
    try:
        return (
            FileSent(str(path.absolute()), path.name, path.stat().st_size)
            if path.is_file()
            else missing(asked, path)
        )
    except (OSError, ValueError):
        return missing(asked, path)


def missing(asked: object, path: Path) -> FileSent | None:
    """A file that was asked for and is not there is one that cannot be handed over."""
    return FileSent(str(path), path.name) if asked else None


def read_file(of: Import, database: Database) -> Read | Refused:
    """The same way as in Telegram: kept first, then read by a child."""
    try:
        if of.state == "fetching":
            octets = taken(Path(of.handle))
            with database.unit() as unit:
                unit.lists.fetched(of, octets)
        with database.unit() as unit:
            asked = kept(of, unit)
        with ThreadPoolExecutor(1) as aside:  # a loop may be running here already
            return aside.submit(lambda: asyncio.run(read(*asked))).result()
    except Refused as refused:
        return refused


def taken(path: Path) -> bytes:
    """Raises Refused."""
    try:
        with path.open("rb") as opened:
            octets = opened.read(PACKED + 1)
    except (OSError, ValueError):
        raise Refused("gone") from None
    if len(octets) > PACKED:
        raise Refused("too-big")
    return octets

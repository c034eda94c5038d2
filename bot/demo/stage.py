"""Sets the stage: the demo's own file with its people in it, and a chat on it. DATABASE_URL is not looked at."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.demo.chat import Chat
from bot.demo.seed import seed
from bot.terminal_side import Screen
from flows.coach import Coach
from flows.talk import Sender
from storage.database import Database
from storage.migrate import upgrade

ACCOUNTS = {"zh": 1, "en": 2}
"""One person a language: the file holds a team of each, and neither sees the other's customers."""
WIDEST = 100
"""Columns of a line at most: longer ones are hard to read."""


@contextmanager
def stage(place: Path, language: str, zone: str) -> Iterator[Chat]:
    """A chat on the database at ``place``, made and filled where there is none. Raises NewerSchema, NoBackup."""
    url = f"sqlite:///{place}"
    upgrade(url)
    coach = Coach(language=language, zone=zone)
    me = Sender(ACCOUNTS[language], ACCOUNTS[language], language=language)
    with Database(url) as database:
        with database.unit() as unit:
            seed(coach, me, language, zone, datetime.now(UTC), unit)
        yield Chat(coach, database, Screen(columns, sys.stdout.isatty(), coach.keys), me, say, place.parent)


def clear(place: Path) -> None:
    """Away with an earlier demo."""
    for name in (place.name, f"{place.name}-wal", f"{place.name}-shm"):
        place.with_name(name).unlink(missing_ok=True)


def columns() -> int:
    return min(shutil.get_terminal_size().columns, WIDEST)


def say(lines: Iterable[str]) -> None:
    """Prints them at once: whoever reads a pipe waits for them too."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()

"""Sets the stage: the demo's own file with its people in it, and a chat on it. DATABASE_URL is not looked at."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.demo.chat import Chat
from bot.demo.seed import seed
from bot.terminal.side import Screen
from flows.coach import Coach
from flows.leading.invites import HOUSE
from flows.ports import Deed
from flows.talk import Sender
from storage.database import Database
from storage.migrate import upgrade
from storage.unit import SqlUnit

ACCOUNTS = {"zh": 1, "en": 2}
LEADS = 10
"""By so much the account of a team's leader is higher."""
"""One person a language: the file holds a team of each, and neither sees the other's customers."""
WIDEST = 100
"""Columns of a line at most: longer ones are hard to read."""


@contextmanager
def stage(place: Path, language: str, zone: str, leading: bool = False) -> Iterator[Chat]:
    """A rep's chat on the database at ``place``, or the leader's; made and filled where there is none. Raises
    NewerSchema, NoBackup."""
    url = f"sqlite:///{place}"
    upgrade(url)
    coach = Coach(language=language, zone=zone)
    me = Sender(ACCOUNTS[language], ACCOUNTS[language], language=language)
    with Database(url) as database:
        with database.unit() as unit:
            seed(coach, me, language, zone, datetime.now(UTC), unit)
            me = seated(me, unit) if leading else me
        yield Chat(coach, database, Screen(columns, sys.stdout.isatty(), coach.keys), me, say, place.parent)


def seated(rep: Sender, unit: SqlUnit) -> Sender:
    """The rep's leader, who sits down at the terminal."""
    leader = Sender(rep.account + LEADS, rep.chat + LEADS, language=rep.language)
    member = unit.people.by_account(rep.account)
    if unit.people.by_account(leader.account) is None and member is not None:
        (found,) = (each for each in unit.people.of_team(member) if each.role == "leader")
        act = Deed(member.id + 1, HOUSE, "", datetime.now(UTC))
        unit.journal.keep(act, [replace(found, account=leader.account, chat=leader.chat)])
    return leader


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

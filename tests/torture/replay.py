"""What ought to have happened: the same updates heard once each, by the same coach, without any accident.

A turn is a function of what arrived, of when it arrived and of what was saved before. So what the bot made of
its updates among kills must equal, row by row and word by word, what a quiet replay makes of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import orjson
from sqlalchemy import Row, bindparam, insert, select, text

from bot.turns import one_turn
from flows.coach import Coach
from flows.leading import invites
from storage.database import Database
from storage.house import inbox, reminders
from storage.migrate import upgrade
from storage.queues import Unsent
from storage.unit import SqlUnit

INBOX = inbox.c
ARRIVED = select(INBOX.id, INBOX.key, INBOX.chat, INBOX.body, INBOX.at).order_by(INBOX.id)
ARRIVE = insert(inbox).values({column: bindparam(column.name) for column in INBOX})
PLAN = insert(reminders).values({column: bindparam(column.name) for column in reminders.c})
AS_PLANNED = {"state": "planned", "why": "", "late": False, "place": None, "settled_at": None}
WATCH = """
    CREATE TABLE IF NOT EXISTS settled (number INTEGER PRIMARY KEY, turn INTEGER);
    CREATE TRIGGER IF NOT EXISTS settling AFTER UPDATE OF state ON inbox WHEN NEW.state = 'done'
    BEGIN INSERT INTO settled (turn) VALUES (NEW.id); END;
"""
"""Notes the order in which turns are settled: a leader sees what the team has saved so far."""
SETTLED = text("SELECT turn FROM settled ORDER BY number")
INVITED = text("SELECT record_id, after FROM journal WHERE kind = 'Invite' AND after IS NOT NULL")
PER_TURN = 1 << 16


def replay(
    real: Database, sent: Mapping[int, bytes], codes: Sequence[str], coach: Coach, quiet: Database
) -> list[Unsent]:
    """Fill ``quiet``, a migrated empty database, with what ``real`` should hold. The messages that should stand
    in the chats: of each place its last face, and everything else that was told.

    ``sent`` are Telegram's updates by number, ``codes`` all codes of links that anybody was shown.
    """
    with real.engine.connect() as connection:
        arrived = connection.execute(ARRIVED).all()
        settled = [turn for (turn,) in connection.execute(SETTLED)]
        made = connection.execute(INVITED).all()
        planned = [dict(row._mapping) for row in connection.execute(select(reminders))]
    hashes = {id // PER_TURN: orjson.loads(invite)["code_hash"] for id, invite in made}
    with quiet.unit() as unit, _same_codes(hashes, codes) as turning:
        for (
            reminder
        ) in planned:  # the clock is no part of a turn: what it planned is there from the beginning
            unit.query.run(PLAN, **reminder | AS_PLANNED | {"next_at": reminder["due_at"]})
        for row in _in_order(arrived, settled):
            turning.turn = row.id
            _hear(unit, coach, row, sent)
        return unit.outbox.unsent(limit=10_000_000)


def _hear(unit: SqlUnit, coach: Coach, row: Row[Any], sent: Mapping[int, bytes]) -> None:
    kind, _, number = row.key.partition(":")
    told = sent[int(number)].decode() if kind == "tg" else row.body
    arrived = row._asdict() | {"body": told}
    unit.query.run(ARRIVE, **arrived, state="waiting", attempts=0, why="")
    if kind == "start":
        coach.owner_invite(unit, row.id, row.at)
        unit.inbox.done(row.id, forget=True)
    else:
        one_turn(coach, row.id, unit)


def _in_order(arrived: Sequence[Row[Any]], settled: Sequence[int]) -> Iterator[Row[Any]]:
    """As they were settled; what was settled before anybody watched came first."""
    place = {turn: number for number, turn in enumerate(settled)}
    yield from sorted(arrived, key=lambda row: (place.get(row.id, -1), row.id))


@contextmanager
def _same_codes(hashes: Mapping[int, str], seen: Sequence[str]) -> Iterator[SimpleNamespace]:
    """The random codes of links come out as they did; of a code that nobody saw at least its hash does.

    ``hashes`` are those kept, by the turn that made them; the caller says which ``turn`` it is.
    """
    now, hashed = SimpleNamespace(turn=0), invites.hashed
    codes = {hashed(code): code.partition("_")[2] for code in seen}
    unseen = {
        f"{prefix}{hash}": hash for hash in hashes.values() for prefix in (invites.OWNER, invites.MEMBER)
    }

    def token_urlsafe(_: int) -> str:
        hash = hashes[now.turn]
        return codes.get(hash, hash)

    with (
        patch.object(invites, "secrets", SimpleNamespace(token_urlsafe=token_urlsafe)),
        patch.object(invites, "hashed", lambda code: unseen.get(code) or hashed(code)),
    ):
        yield now


def migrated(file: Path) -> Database:
    upgrade(f"sqlite:///{file}")
    return Database(f"sqlite:///{file}")

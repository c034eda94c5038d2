"""What became of every reminder of two weeks: the rows, the outbox and the chats held against each other."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, select

from flows.model import Member
from flows.reminders import Habits, rows_for
from flows.schedule import is_quiet, local
from storage.database import Database
from storage.house import outbox, reminders
from storage.tables import follow_ups
from tests.days.stage import BEGIN, DAYS, FIRST_CHAT, History, Stage
from tests.fake_telegram.state import Message


@dataclass
class Verdict:
    due: int = 0
    sent: int = 0
    late: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    """Messages whose answer was lost, or whose mark a kill took: sent again, once."""
    doubled: list[str] = field(default_factory=list)
    in_quiet_hours: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        reasons = ", ".join(f"{why} {count}" for why, count in sorted(self.skipped.items()))
        return (
            f"due {self.due} · sent once {self.sent}, of them late {self.late} · skipped {self.skipped.total()}"
            f" ({reasons}) · sent again without knowing {self.repeated} · doubled {len(self.doubled)}"
            f" · in quiet hours {len(self.in_quiet_hours)} · forgotten {len(self.forgotten)}"
        )


def judge(stage: Stage, url: str, history: History) -> Verdict:
    verdict = Verdict()
    with Database(url) as database:
        planned, sent, steps = (rows_of(database, table) for table in (reminders, outbox, follow_ups))
    end = BEGIN + timedelta(days=DAYS)
    settled = {row["key"]: row for row in planned if row["settled_at"]}
    come = [row for row in planned if row["due_at"] <= end]
    verdict.due = len(come)
    verdict.sent = sum(row["state"] == "sent" for row in come)
    verdict.late = sum(row["late"] for row in come)
    verdict.skipped = Counter(row["why"] for row in come if row["state"] == "skipped")
    verdict.forgotten += [row["key"] for row in come if not row["settled_at"]]
    wanted = {key for member in history.unchanged() for key in keys_of(member)}
    wanted |= {f"due:{row['id']}:{row['due_at']:%Y-%m-%dT%H:%M:%SZ}" for row in steps if row["due_at"] < end}
    verdict.forgotten += sorted(wanted - settled.keys())
    for row in come:
        # What was sent twice without ever an answer is given up: it is there, twice at most, and counted as repeated.
        # So is what perhaps was said and grew stale before it could be said again: it was decided anew.
        shown = [
            each
            for each in sent
            if each["place"] == row["place"]
            and (each["state"] == "sent" or (each["ambiguous"] and each["why"] != "stale"))
        ]
        if row["state"] == "sent" and len(shown) != 1:
            (verdict.doubled if shown else verdict.forgotten).append(f"{row['key']}: {len(shown)} messages")
    marked = {(row["chat"], row["sent_as"]) for row in sent}
    for id in history.members:
        chat = FIRST_CHAT + id - 10
        said = [
            message for message in stage.world.chats[chat].messages.values() if message.sender is stage.bot
        ]
        verdict.repeated += sum((chat, message.id) not in marked for message in said)
        words = Counter(timed(message) for message in said if (chat, message.id) in marked and timed(message))
        verdict.doubled += [f"{chat}: {each}" for each, count in words.items() if count > 1]
        verdict.in_quiet_hours += [at for message in said if (at := in_quiet_hours(message, id, history))]
    return verdict


def keys_of(member: Member) -> set[str]:
    """Of every day that lies wholly in the two weeks."""
    habits = Habits.of(member)
    days = (BEGIN.date() + timedelta(days=ahead) for ahead in range(1, DAYS - 1))
    return {row.key for day in days for row in rows_for(habits, day)}


def timed(message: Message) -> str:
    """The kind and day it tells, "" for a call or a digest, which the rows answer for."""
    return "" if message.text.startswith("⏰") else message.text.removesuffix(" late")


def in_quiet_hours(message: Message, id: int, history: History) -> str:
    moment = datetime.fromtimestamp(message.date, UTC)
    habits = Habits.of(history.at(id, moment))
    at = local(moment, habits.clock)
    return f"{id} at {at}: {message.text}" if is_quiet(at, habits.quiet.start, habits.quiet.end) else ""


def rows_of(database: Database, table: Table) -> list[dict[str, Any]]:
    with database.engine.connect() as connection:
        return [dict(row._mapping) for row in connection.execute(select(table))]

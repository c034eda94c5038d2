"""The verdict: the database and the chats, held against what was sent and against a quiet replay of it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select, text

from flows.coach import Coach
from flows.wording import plain
from storage import house, tables
from storage.database import Database
from storage.queues import Unsent
from tests.fake_telegram.state import Message
from tests.torture.process import BotProcess
from tests.torture.replay import migrated, replay
from tests.torture.stage import Stage

TRADE = (
    tables.teams, tables.members, tables.invites, tables.customers, tables.preps, tables.calls, tables.heard,
    tables.follow_ups, tables.moves, tables.promises, house.deeds, house.places, house.strangers,
)  # fmt: skip
LINK = re.compile(r"https://t\.me/\w+\?start=")
ELSEWHERE = {"message", "face", "menu", "plan_at"}
"""Columns that say what stands in Telegram, or until when the clock has planned: a replay has neither."""
JOURNAL = ("deed_id", "kind", "record_id", "before", "after", "at")

Face = tuple[str, tuple[tuple[tuple[str, str], ...], ...]]
"""A message as its reader sees it: its words, and label and data of its buttons."""


@dataclass
class Verdict:
    """Everything but ``twins`` and ``figures`` must be empty."""

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    twins: Counter[tuple[int, int]] = field(default_factory=Counter)
    """Messages that were sent and not marked, so sent again: by the life of the bot that was killed over the
    first, and by chat."""
    figures: dict[str, int] = field(default_factory=dict)

    @property
    def faults(self) -> list[str]:
        return [
            f"{name}: {fault}"
            for name in ("lost", "doubled", "missing", "unfinished", "broken", "refused")
            for fault in getattr(self, name)
        ]


def judge(stage: Stage, bot: BotProcess, folder: Path) -> Verdict:
    """Once everything is quiet and the bot has been stopped."""
    verdict = Verdict()
    verdict.refused = [
        f"{each.method} {each.rule}: {each.description} {dict(each.arguments)}" for each in stage.violations
    ]
    with Database(bot.url) as real, migrated(folder / "quiet.db") as quiet:
        _inbox(verdict, stage, real)
        _invariants(verdict, real)
        if verdict.lost or verdict.doubled:
            return verdict  # a replay of something else would only hide what is wrong
        said = replay(real, stage.sent, [*bot.owner_codes(), *stage.codes], _coach(bot), quiet)
        _records(verdict, real, quiet)
        _chats(verdict, stage, real, said)
        verdict.figures = {table.name: len(_rows(real, table)) for table in (*TRADE, house.journal)}
    return verdict


def _coach(bot: BotProcess) -> Coach:
    """As the bot's process makes it, but for the bot's name, which only changes how codes are shown."""
    language, zone = (bot.environment[name] for name in ("DEFAULT_LANGUAGE", "DEFAULT_TIMEZONE"))
    return Coach(language=language, zone=zone)


# ---- the queues


def _inbox(verdict: Verdict, stage: Stage, real: Database) -> None:
    rows = _rows(real, house.inbox)
    keys = Counter(row["key"] for row in rows)
    wanted = {f"tg:{number}" for number in stage.sent}
    verdict.lost += [f"update {key} is not in the inbox" for key in wanted - keys.keys()]
    verdict.lost += [f"turn {row['id']} is dead: {row['why']}" for row in rows if row["state"] == "dead"]
    verdict.doubled += [f"{key} is there {count} times" for key, count in keys.items() if count > 1]
    verdict.unfinished += [f"turn {row['id']} waits" for row in rows if row["state"] == "waiting"]
    for row in _rows(real, house.outbox):
        if row["state"] != "sent":
            verdict.unfinished.append(f"message {row['id']} is {row['state']}: {row['why']}")
        elif row["not_before"] is None and row["attempts"] > 1:
            verdict.broken.append(f"message {row['id']} took {row['attempts']} attempts")


def _invariants(verdict: Verdict, real: Database) -> None:
    with real.engine.connect() as connection:
        for pragma, well in (("integrity_check", [("ok",)]), ("foreign_key_check", [])):
            found = [tuple(row) for row in connection.execute(text(f"PRAGMA {pragma}"))]
            if found != well:
                verdict.broken.append(f"{pragma}: {found[:3]}")
        crowded = connection.execute(
            text(
                "SELECT customer_id FROM follow_ups WHERE status = 'open' GROUP BY customer_id HAVING count(*) > 1"
            )
        )
        verdict.broken += [f"customer {id} has several next steps" for (id,) in crowded]
        phones = connection.execute(
            text(
                "SELECT phone FROM customers WHERE phone <> '' AND status = 'active' GROUP BY phone HAVING count(*) > 1"
            )
        )
        verdict.doubled += [f"{phone} belongs to several customers" for (phone,) in phones]
        gone = connection.execute(
            text(
                "SELECT j.kind, j.record_id FROM journal j"
                " WHERE j.id = (SELECT max(id) FROM journal l WHERE l.kind = j.kind AND l.record_id = j.record_id)"
                " AND j.kind = 'customers' AND (j.after IS NULL)"
                " = EXISTS (SELECT 1 FROM customers c WHERE c.id = j.record_id)"
            )
        )
        verdict.broken += [f"the journal tells otherwise of {kind} {id}" for kind, id in gone]


# ---- the records


def _records(verdict: Verdict, real: Database, quiet: Database) -> None:
    for table in TRADE:
        _compare(
            verdict, table, [column.name for column in table.c if column.name not in ELSEWHERE], real, quiet
        )
    _compare(verdict, house.journal, JOURNAL, real, quiet)


def _compare(verdict: Verdict, table: Table, columns: Sequence[str], real: Database, quiet: Database) -> None:
    has, wanted = (
        Counter(str([row[name] for name in columns]) for row in _rows(database, table))
        for database in (real, quiet)
    )
    verdict.doubled += [f"{table.name} has {row}" for row in has - wanted]
    verdict.lost += [f"{table.name} lacks {row}" for row in wanted - has]


# ---- the chats


def _chats(verdict: Verdict, stage: Stage, real: Database, said: Sequence[Unsent]) -> None:
    """Each place's message shows its last face, everything else that was told is there, and nothing more."""
    shown_as = {row["id"]: row["message"] for row in _rows(real, house.places)}
    told: Counter[tuple[int, str]] = Counter()
    marked = {(row["chat"], row["sent_as"]) for row in _rows(real, house.outbox)}
    for row in said:
        if row.place is None:
            contact = row.message.contact
            told[row.chat, contact.phone if contact else _words(row.message.html)] += 1
            continue
        message = stage.world.chats[row.chat].find(shown_as.get(row.place) or 0)
        wanted = (
            _words(row.message.html),
            tuple(tuple((k.label, k.data) for k in r) for r in row.message.rows),
        )
        if message is None or _face(message) != wanted:
            verdict.missing.append(f"place {row.place} shows {message and _face(message)}, not {wanted}")
    for (chat, number), life in stage.written_in.items():
        if "pinned_message" in stage.world.chats[chat].messages[number].content:
            continue  # Telegram's own word that something was pinned
        if (chat, number) not in marked:
            verdict.twins[life, chat] += 1
        told[chat, _told(stage.world.chats[chat].messages[number])] -= 1
    verdict.missing += [f"chat {chat} was never told {words!r}" for (chat, words), n in told.items() if n > 0]


def _face(message: Message) -> Face:
    rows = (message.inline or {"inline_keyboard": []})["inline_keyboard"]
    buttons = tuple(tuple((button["text"], button["callback_data"]) for button in row) for row in rows)
    return _read(message.text), buttons


def _told(message: Message) -> str:
    """The words of a message; of a contact's card the number."""
    contact = message.content.get("contact")
    return str(contact["phone_number"]) if contact else _read(message.text)


def _read(shown: str) -> str:
    return " ".join(LINK.sub("/start ", shown).split())


def _words(html: str) -> str:
    return _read(plain(html))


def _rows(database: Database, table: Table) -> list[dict[str, Any]]:
    with database.engine.connect() as connection:
        return [dict(row._mapping) for row in connection.execute(select(table))]

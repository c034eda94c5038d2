"""Reps in the middle of a preparation, each about to type: the turns that are measured.

``step``: a goal in own words. The update enters the inbox; the member, the place and the customer are
loaded, the goal is checked, the machine triggered, the draft saved in its place, the next question drawn with
its suggestions, the reply put into the outbox, sent and marked. ``record``: an opening in own words, the last
question; on top of all that the preparation is saved with its deed and its journal, and the call sheet is
drawn. Every turn is committed, with fsync, before its reply.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bot.clock import plan
from flows.contacts.names import search_key
from flows.model import Customer, Member, Record, Team
from flows.ports import Deed, Place
from flows.talk import Session
from storage.database import Database
from storage.migrate import upgrade
from tests.fake_telegram.load import FIRST_CHAT

TURNS = {
    "step": ("goal", "She names the day on which she decides about the pallets"),
    "record": (
        "opening",
        "Good morning, a question before anything else: what does a late pallet cost you today?",
    ),
}
"""The question at which the reps stand, and what they type."""
STEPS = ("purpose", "goal", "questions", "objections", "opening")
ANSWERS = {
    "purpose": ["qualify", "Qualify"],
    "goal": ["fit-known", "Confirmed if they are a prospect"],
    "questions": [["", "How many pallets a week?"]],
    "objections": [["price", "Too expensive"]],
}
BATCH = 5_000
PER_REP = 100
"""Numbers set aside for each rep's records."""
BASE = 1 << 16


def seed(file: Path, turn: str, reps: int, customers: int) -> None:
    """A database of so many reps, each with a customer to call and reminders to come, and so many customers in all."""
    url = f"sqlite:///{file}"
    upgrade(url)
    now = datetime.now(UTC)
    with Database(url) as database:
        with database.unit() as unit:
            acts = count(unit.inbox.turn_of_its_own("seed", now) * BASE)  # ids of no turn that is to come
            unit.journal.keep(Deed(next(acts), 0, "", now), [Team(2, "Northgate", "en", "Europe/London")])
        for start in range(0, reps, BATCH):
            ids = range(start, min(start + BATCH, reps))
            with database.unit() as unit:
                records = [record for id in ids for record in rep(id, now)]
                unit.journal.keep(Deed(next(acts), 0, "", now), records)
                for id in ids:
                    unit.places.keep(place(id, TURNS[turn][0], now))
        for start in range(reps, customers, BATCH):
            more = [another(id, id % reps, now) for id in range(start, min(start + BATCH, customers))]
            with database.unit() as unit:
                unit.journal.keep(Deed(next(acts), 0, "", now), more)
        planned = 1
        while planned:  # as on any day but the first: turns are measured, not the planning of reminders
            with database.unit() as unit:
                planned = plan(now, unit)


def first(rep: int) -> int:
    return (1 << 40) + rep * PER_REP


def rep(id: int, now: datetime) -> Iterator[Record]:
    chat = FIRST_CHAT + id
    yield Member(
        first(id), 2, f"Rep {id + 1}", chat, chat, language="en", zone="Europe/London", joined_at=now
    )
    yield another(id, id, now)


def another(id: int, owner: int, now: datetime) -> Customer:
    name = f"Customer {id}"
    return Customer(
        (1 << 41) + id, 2, first(owner), name, f"+4420{id:08}", "Hengtong", "", search_key(name, "Hengtong"),
        layer_since=now, created_at=now, profile={},
    )  # fmt: skip


def place(id: int, step: str, now: datetime) -> Place:
    walked = STEPS[: STEPS.index(step)]
    answers = {name: ANSWERS[name] for name in walked}
    session = Session("prep", {"customer": (1 << 41) + id}, step, answers, walked)
    return Place(first(id) + 2, first(id), FIRST_CHAT + id, (session,), 5, "open", now)

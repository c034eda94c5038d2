"""How long the list of a rep with very many customers takes: the questions to storage, the ranking, the words."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from time import process_time

from flows.coaching.playbook import read_playbooks
from flows.contacts.names import search_key
from flows.day import dayplan
from flows.facts import Facts
from flows.model import LAYERS, Customer, FollowUp, Member, Record, Team
from flows.plan import list_for
from flows.ports import Deed
from flows.wording import Wording
from storage.database import Database
from storage.migrate import upgrade

TIMES = 7
"""The median of so many lists."""
DAY = timedelta(days=1)


def measure(where: Path, customers: int) -> dict[str, float]:
    """Milliseconds of processor for what storage does, for the ranking alone, and for the whole list."""
    file = where / f"plan-{customers}.db"
    now = datetime.now(UTC)
    member = Member(3, 2, "Rep", 1, 1, language="en", zone="Europe/London", joined_at=now)
    if not file.exists():
        upgrade(f"sqlite:///{file}")
        with Database(f"sqlite:///{file}") as database, database.unit() as unit:
            people: list[Record] = [Team(2, "Northgate", "en", "Europe/London"), member]
            unit.journal.keep(Deed(1, 0, "", now), people)
            unit.journal.keep(Deed(4, 0, "", now), everybody(customers, now))
    wording, playbooks = Wording(), read_playbooks()
    taken: dict[str, list[float]] = {"storage": [], "ranking": [], "the whole list": []}
    with Database(f"sqlite:///{file}") as database:
        for _ in range(TIMES):
            with database.unit() as unit:
                facts = Facts(unit, member, now, 1 << 20, playbooks, wording)
                day = facts.today + DAY
                began = process_time()
                found = dayplan.lines(day, facts)
                taken["the whole list"].append(process_time() - began)
                assert len(found) == member.daily_target
                began = process_time()
                unit.planning.to_call(member, now, now + DAY)
                taken["storage"].append(process_time() - began)
                some, thin = dayplan.candidates(day, facts), facts.funnel.thin(facts.counts())
                began = process_time()
                list_for(day, some, thin, member.daily_target, now, facts.zone)
                taken["ranking"].append(process_time() - began)
    return {name: 1000 * sorted(seconds)[TIMES // 2] for name, seconds in taken.items()}


def everybody(count: int, now: datetime) -> list[Record]:
    """Customers as a rep has them after years: most have a date to come, many are new, some are due, some forgotten."""
    random = Random(5)
    records: list[Record] = []
    for number in range(count):
        name = f"Customer {number}"
        fate = random.choices(("later", "due", "new", "retry", "silent"), (50, 2, 25, 3, 20))[0]
        talked = None if fate == "new" else now - timedelta(days=random.randint(1, 200))
        layer = "L1" if fate == "new" else random.choice(LAYERS)
        records.append(
            Customer(
                (1 << 41) + number, 2, 3, name, f"+4420{number:08}", "Hengtong", "", search_key(name, "Hengtong"),
                layer, now - timedelta(days=random.randint(1, 300)), value=random.choice((None, 100_000, 5_000_000)),
                tries=fate == "retry", last_contact=talked, created_at=now, profile={},
            )
        )  # fmt: skip
        if fate in ("later", "due"):
            due = now + timedelta(days=random.randint(3, 60)) if fate == "later" else now
            records.append(
                FollowUp(
                    (1 << 42) + number, 2, 3, (1 << 41) + number, None, "call", due.date(), time(10), "Europe/London",
                    due,
                )
            )  # fmt: skip
    return records

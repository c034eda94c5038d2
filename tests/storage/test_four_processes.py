"""Four processes on one PostgreSQL, killed again and again: each reminder has exactly one message in the outbox."""

import random
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from flows.model import Customer, FollowUp, Member, Team
from flows.ports import Deed
from storage.database import Database
from storage.house import inbox, outbox, reminders

REPS, KILLS, PATIENCE = 120, 8, 240.0


@pytest.mark.slow
@pytest.mark.postgres
def test_each_reminder_has_one_message_whoever_is_killed(new_url) -> None:
    url, chance = new_url("postgres"), random.Random(1)
    house(url)
    command = [sys.executable, "-m", "tests.storage.clockwork", url]
    running = [subprocess.Popen(command) for _ in range(4)]
    try:
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.1, 2.0))
            victim = running.pop(chance.randrange(4))
            victim.kill()
            victim.wait()
            running.append(subprocess.Popen(command))
        deadline = time.monotonic() + PATIENCE
        while settled(url)["sent"] < REPS and time.monotonic() < deadline:
            time.sleep(0.2)
    finally:
        for process in running:
            process.kill()
            process.wait()
    assert settled(url) == Counter(sent=REPS)
    with Database(url) as database, database.engine.connect() as connection:
        places = Counter(connection.execute(select(outbox.c.place)).scalars())
        assert places == Counter(connection.execute(select(reminders.c.place)).scalars())
        assert set(places.values()) == {1}
        assert set(connection.execute(select(inbox.c.state)).scalars()) == {"done"}


def settled(url: str) -> Counter[str]:
    with Database(url) as database, database.engine.connect() as connection:
        return Counter(connection.execute(select(reminders.c.state)).scalars())


def house(url: str) -> None:
    """A call that has just come due for each of the reps, who never sleep."""
    now = datetime.now(UTC)
    members = [
        Member(10 + n, 1, f"Rep {n}", 10 + n, 10 + n, language="en", zone="UTC", quiet="00:00-00:00")
        for n in range(REPS)
    ]
    customers = [Customer(1000 + n, 1, 10 + n, f"Customer {n}", created_at=now) for n in range(REPS)]
    due_at = now + timedelta(seconds=1)
    day, hour = (
        due_at.date(),
        due_at.time(),
    )  # without an hour a working day's board would show it, and nothing else
    steps = [
        FollowUp(5000 + n, 1, 10 + n, 1000 + n, None, "call", day, hour, "UTC", due_at) for n in range(REPS)
    ]
    with Database(url) as database, database.unit() as unit:
        unit.journal.keep(Deed(1, 0, "", now), [Team(1, "House", "en", "UTC"), *members, *customers, *steps])

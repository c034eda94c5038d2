"""One of several processes on one PostgreSQL, ``python -m tests.storage.clockwork URL``: claims, and hears turns."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from bot.clock import claim
from bot.turns import one_turn
from flows.coach import Coach
from storage.database import Database
from storage.unit import SqlUnit

T = TypeVar("T")


def patiently(database: Database, job: Callable[[SqlUnit], T]) -> T:
    """As the writer does it: again while the database could not put it in order with what others do."""
    while True:
        try:
            with database.unit() as unit:
                return job(unit)
        except Exception as error:
            if not database.may_pass(error):
                raise
            time.sleep(0.005)


def main(url: str) -> None:
    coach = Coach(language="en")
    with Database(url) as database:
        left = patiently(database, lambda unit: [row.id for row in unit.inbox.waiting(1000)])
        while True:
            for id in left:
                patiently(database, partial(one_turn, coach, id))
            left = [row.id for row in patiently(database, lambda unit: claim(datetime.now(UTC), unit, 20))]
            if not left:
                time.sleep(0.05)


if __name__ == "__main__":
    main(sys.argv[1])

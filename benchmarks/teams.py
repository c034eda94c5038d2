"""A leader's figures beside very many others': 500 teams of 20 reps, a million customers, a million calls.

The data are made in the database itself, by counting, so that a million rows take a minute and not an hour.
"""

import resource
from collections.abc import Iterator
from datetime import UTC, date, datetime
from statistics import median
from time import perf_counter, process_time

from sqlalchemy import create_engine, make_url, text

from bot.charts import draw
from flows.coaching.playbook import read_playbooks
from flows.facts import Facts
from flows.leading.summary import day_of_team, picture
from flows.model import Member, Team
from flows.ports import Deed
from flows.wording import Wording
from storage.database import Database
from storage.migrate import upgrade
from storage.tables import calls, customers, members, teams

FEW, TEAMS, REPS = 10, 500, 20
EACH = 100
"""Customers and calls of one rep."""
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)
TIMES = 7
PEOPLE, CUSTOMERS, CALLS = 10_000, 1 << 30, 1 << 40
"""Where their numbers begin."""


def seed(url: str, count: int) -> None:
    """A twentieth of the calls is the day's: five a rep, and none of the others is nearer than the day before."""
    upgrade(url)
    first = Member(PEOPLE, 1, "Rep", PEOPLE, PEOPLE, role="leader", language="en", joined_at=NOW)
    with Database(url) as database:
        with database.unit() as unit:
            unit.journal.keep(Deed(1, 0, "", NOW), [Team(1, "Team 1", "en"), first])
        with database.engine.begin() as connection:
            team = dict(connection.execute(teams.select()).one()._mapping)
            connection.execute(
                teams.insert(), [team | {"id": n, "name": f"Team {n}"} for n in range(2, count + 1)]
            )
            rep = dict(connection.execute(members.select()).one()._mapping)
            people = [
                rep | {"id": id, "account": id, "chat": id, "team_id": 1 + (id - PEOPLE) // REPS, "name": f"Rep {id}",
                       "role": "rep" if (id - PEOPLE) % REPS else "leader"}
                for id in range(PEOPLE + 1, PEOPLE + count * REPS)
            ]  # fmt: skip
            connection.execute(members.insert(), people)
            for statement in statements(connection.dialect.name, count):
                connection.execute(text(statement))
            connection.execute(text("ANALYZE"))


def statements(dialect: str, count: int) -> Iterator[str]:
    """Every rep's customers, and a call to each: of 500 teams a million."""
    many = count * REPS * EACH
    counting = (
        f"SELECT n FROM generate_series(0, {many - 1}) AS numbers(n)"
        if dialect == "postgresql"
        else f"WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < {many - 1}) "
        "SELECT n FROM numbers"
    )
    boolean = "false" if dialect == "postgresql" else "0"
    at = "TIMESTAMPTZ '2026-11-24 09:00Z'" if dialect == "postgresql" else f"'{NOW:%Y-%m-%dT%H:%M:%S.%fZ}'"
    of = f"1 + n / {EACH * REPS}", f"{PEOPLE} + n / {EACH}"
    made = {
        "id": f"{CUSTOMERS} + n", "team_id": of[0], "owner_id": of[1], "layer": "'L' || (1 + n % 6)",
        "layer_since": at, "tries": "0", "created_at": at, "latest": at, "status": "'active'", "name": "'Customer'",
        "direction": "'outbound'",
        **dict.fromkeys(("do_not_call", "wrong_number", "vip", "nurture"), boolean),
    }  # fmt: skip
    yield insertion(customers, made, counting)
    day = "CASE WHEN n % 20 = 0 THEN DATE '2026-11-24' ELSE DATE '2026-11-01' + (n % 20)::int END"
    if dialect != "postgresql":
        day = "CASE WHEN n % 20 = 0 THEN '2026-11-24' ELSE printf('2026-11-%02d', 1 + n % 20) END"
    outcome = "CASE n % 3 WHEN 0 THEN 'met' WHEN 1 THEN 'noanswer' ELSE 'refused' END"
    logged = {
        "id": f"{CALLS} + n", "team_id": of[0], "member_id": of[1], "customer_id": f"{CUSTOMERS} + n",
        "kind": "'call'", "outcome": outcome, "asked": "'[]'", "at": at, "day": day,
    }  # fmt: skip
    yield insertion(calls, logged, counting)


def insertion(table, made: dict[str, str], counting: str) -> str:  # type: ignore[no-untyped-def]
    """Every column that must hold something and is not given is empty."""
    empty = {column.name: "''" for column in table.columns if not column.nullable and column.name not in made}
    names = {**empty, **made}
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) "
        f"SELECT {', '.join(names.values())} FROM ({counting}) AS counted"
    )


def measured(url: str, count: int) -> dict[str, float]:
    """Milliseconds of one team's day, among ``count``, and of all teams' calls at once: of this processor with SQLite,
    of the clock on the wall with PostgreSQL, whose own processor does the work."""
    wording, playbooks = Wording(), read_playbooks()
    with Database(url) as database:
        clock = process_time if database.engine.dialect.name == "sqlite" else perf_counter

        def one(number: int) -> float:
            with database.unit() as unit:
                leader = unit.people.leaders(number)[0]
                facts = Facts(unit, leader, NOW, 1 << 20, playbooks, wording)
                began = clock()
                team = day_of_team(DAY, facts)
                assert team.calls.part == REPS * EACH / 20
                return clock() - began

        some = range(1, count + 1, count // FEW)
        for number in some:
            one(number)  # warm
        found = {"one": 1000 * median(median(one(number) for _ in range(TIMES)) for number in some)}
        began = clock()
        with database.unit() as unit:
            assert sum(each.times for each in unit.figures.of_teams(DAY)) == count * REPS * EACH / 20
        return found | {"all": 1000 * (clock() - began)}


def drawn(url: str) -> float:
    """Milliseconds of processor of one team's picture, warm."""
    wording, playbooks = Wording(), read_playbooks()
    with Database(url) as database, database.unit() as unit:
        facts = Facts(unit, unit.people.leaders(1)[0], NOW, 1 << 20, playbooks, wording)
        shown = picture(day_of_team(DAY, facts), DAY, facts)
    draw(shown)
    times = []
    for _ in range(TIMES):
        began = process_time()
        draw(shown)
        times.append(process_time() - began)
    return 1000 * median(times)


def measure(few: str, all: str) -> dict[str, float]:
    """On two empty databases: of ten teams, and of 500. ``ratio`` is one team's cost among all against among few."""
    seed(few, FEW)
    seed(all, TEAMS)
    among_few, found = measured(few, FEW), measured(all, TEAMS)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found | {"ratio": found["one"] / among_few["one"], "memory": held, "picture": drawn(all)}


def empty(server: str, name: str) -> str:
    """The URL of a new database beside the one at ``server``."""
    url = make_url(server)
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return url.set(database=name).render_as_string(hide_password=False)

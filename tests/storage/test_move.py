"""A move takes everything along, proves it, and goes on counting where it was."""

import pytest
from sqlalchemy import delete, insert, select

from flows.talk import Session
from storage.database import Database
from storage.house import inbox, kept, places
from storage.migrate import NewerSchema, status
from storage.move import Moved, NotMoved, move
from storage.queues import Arrived
from storage.schema import metadata
from tests.storage.worlds import NOW, TEAMS, everything, keep, keep_all

pytestmark = [pytest.mark.postgres, pytest.mark.slow]


@pytest.fixture(params=["sqlite to postgres", "postgres to sqlite", "sqlite to sqlite"])
def ways(request, new_url, tmp_path) -> tuple[str, str]:
    source, _, target = request.param.split()
    return new_url(source), new_url(target) if target == "postgres" else f"sqlite:///{tmp_path}/new.db"


def filled(url: str) -> Database:
    database = Database(url)
    with database.unit() as unit:
        keep(unit, everything())
        unit.inbox.put([Arrived(f"tg:{n}", 1012, '{"文": "😀"}', NOW) for n in range(2500)])
        unit.kept.set("Änderung 一", "")
    with database.engine.begin() as connection:
        place = {
            "id": 1,
            "member_id": 12,
            "chat": 1012,
            "revision": 3,
            "status": "open",
            "shown_at": NOW,
            "face": "",
        }
        stack = (Session("prep", about={"customer": 1201}, answers={"goal": ["", "一个目标"]}),)
        connection.execute(insert(places), [place | {"stack": stack}])
    return database


def rows(database: Database) -> dict[str, list[object]]:
    with database.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def test_everything_arrives_and_is_told_table_by_table(ways):
    source, target = ways
    told: list[Moved] = []
    with filled(source) as old:
        move(source, target, told.append)
        with Database(target) as new:
            assert rows(new) == rows(old)
    assert {moved.table: moved.rows for moved in told}["inbox"] == 2500
    assert {moved.table for moved in told} == set(metadata.tables)
    assert status(target)[0] == status(source)[0]


def test_ids_go_on_where_they_were_even_when_the_last_rows_are_gone(ways):
    source, target = ways
    with filled(source) as old:
        with old.engine.begin() as connection:
            connection.execute(delete(inbox).where(inbox.c.id > 10))
        move(source, target, lambda moved: None)
        with old.unit() as then, Database(target) as new, new.unit() as now:
            arrival = [Arrived("tg:next", 1, "{}", NOW)]
            assert now.inbox.put(arrival) == then.inbox.put(arrival) == [2501]
            keep_all(now, [TEAMS[0]], deed=99)  # the journal counts on too


def test_a_target_with_anything_in_it_is_refused_and_left_alone(ways):
    source, target = ways
    filled(source).close()
    move(source, target, lambda moved: None)
    with Database(target) as new:
        with new.unit() as unit:
            unit.kept.set("since", "somebody works with it")
        before = rows(new)
        with pytest.raises(NotMoved, match="not empty"):
            move(source, target, lambda moved: None)
        assert rows(new) == before


def test_what_was_moved_whole_is_told_so_and_not_refused(ways):
    """Killed between its last word to the database and to the administrator, a move is done again."""
    source, target = ways
    filled(source).close()
    first: list[Moved] = []
    again: list[Moved] = []
    move(source, target, first.append)
    move(source, target, again.append)
    assert again == first


def test_an_older_releases_tables_are_not_brought_up_to_date(new_url):
    source, target = new_url("sqlite"), new_url("sqlite")
    with Database(target) as database, database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(NotMoved, match="older release"):
        move(source, target, lambda moved: None)
    assert status(target)[0] == "0001"


def test_what_arrives_otherwise_is_no_move(ways, monkeypatch):
    source, target = ways
    filled(source).close()
    insert_as_it_is = insert

    def lossy(table):
        return insert_as_it_is(table).values(value="other") if table is kept else insert_as_it_is(table)

    monkeypatch.setattr("storage.move.insert", lossy)
    monkeypatch.setattr(
        "storage.move.dict", lambda row: {k: v for k, v in row.items() if k != "value"}, raising=False
    )
    with pytest.raises(NotMoved):
        move(source, target, lambda moved: None)
    with Database(target) as new:
        assert not any(rows(new).values())


def test_itself_an_older_and_a_newer_one_are_refused(new_url, tmp_path):
    source = new_url("sqlite")
    with pytest.raises(NotMoved, match="in use already"):
        move(source, source, lambda moved: None)
    with pytest.raises(NotMoved, match="nothing to move yet"):
        move(f"sqlite:///{tmp_path}/none.db", source, lambda moved: None)
    older = new_url("sqlite")
    with Database(older) as database, database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(NotMoved, match="prelude migrate"):
        move(older, source, lambda moved: None)
    newer = new_url("sqlite")
    with Database(newer) as database, database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerSchema):
        move(source, newer, lambda moved: None)


def test_what_the_new_one_cannot_hold_is_named(new_url):
    source, target = new_url("sqlite"), new_url("postgres")
    with Database(source) as old, old.unit() as unit:
        unit.kept.set("nul", "a\0b")
    with pytest.raises(NotMoved, match="a row of kept"):
        move(source, target, lambda moved: None)

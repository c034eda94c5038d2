"""Who is erased is nowhere any more: in no record, history, queue or open message, and in no backup brought back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.lists.staged import How
from flows.model import Call, Customer, Line, Move, OnList, Workday
from flows.ports import Deed, Place
from flows.reply import Message, Outgoing
from flows.talk import Session
from storage import erased, erased_file
from storage.backup import backup
from storage.blanking import BLANK
from storage.database import Database
from storage.erasure import Said
from storage.house import import_rows, imports
from storage.kinds import KINDS
from storage.queues import Arrived
from storage.restore import restore
from storage.schema import metadata
from storage.unit import SqlUnit
from tests.storage.clients import pg_dump
from tests.storage.worlds import LEADER, LI, NOW, TODAY, customer, everything, keep, story

__all__ = ["pg_dump"]
CANARY = 4711
SIGNS = ("Canarina", "Gelb", "Voliere", "whistle", "39991234", "3999 1234", "buys seeds")
MORE = NOW + timedelta(hours=1)


def canary() -> Customer:
    return customer(
        CANARY, LI, phone="+8613739991234", company="Voliere", note="likes to whistle", search="canarina/gelb",
        profile={"who": "buys seeds"},
    )  # fmt: skip


def live(unit: SqlUnit) -> None:
    """The canary comes, is called, talked of, and corrected: a name and a number stand in every kind of place."""
    keep(unit, everything())
    bird = replace(canary(), name="Canarina Gelb")
    told = [
        replace(each, note="whistles", goal="Gelb buys seeds", reason="whistle", asked=(Line("who", "Gelb"),))
        if isinstance(each, Call)
        else replace(each, evidence=Line("", "whistled a quote"))
        if isinstance(each, Move)
        else each
        for each in story(bird, LI)
    ]
    unit.journal.keep(Deed(50, LI.id, "Canarina Gelb added", NOW), [bird, *told])
    unit.journal.keep(Deed(51, LI.id, "Canarina Gelb edited", MORE), [replace(bird, note="whistles still")])
    day = Workday(
        99, LI.team_id, LI.id, TODAY + timedelta(days=1), 60, (OnList(CANARY, "due", "Canarina whistles"),),
        commitment="call Canarina Gelb",
    )  # fmt: skip
    unit.journal.keep(Deed(52, LI.id, "list", NOW), [day])
    draft = Session("log", {"customer": CANARY}, "note", {"note": "whistles"})
    unit.places.keep(Place(60, LI.id, 1012, (draft,), 1, "parked", NOW))
    unit.places.keep(
        Place(61, LI.id, 1012, (Session("found", {"query": "Canarina Gelb"}),), 1, "closed", NOW)
    )
    unit.places.keep(Place(62, LI.id, 1012, (Session("prep", {"customer": 1201}),), 1, "open", NOW))
    (heard,) = unit.inbox.put(
        [Arrived("tg:1", 1012, '{"text": "Canarina Gelb 137 3999 1234 whistles"}', NOW)]
    )
    unit.inbox.done(heard, forget=False)
    unit.outbox.put(
        1,
        [
            Outgoing(1012, LI.id, 60, "show", Message("<b>Canarina Gelb</b> · L1")),
            Outgoing(1012, LI.id, None, "tell", Message("137 3999 1234")),
            Outgoing(1012, LI.id, None, "tell", Message("somebody else")),
        ],
        NOW,
    )


def listed(database: Database) -> None:
    """A list on its way in names the canary, and somebody else."""
    whose = {
        "id": 80,
        "team_id": LI.team_id,
        "member_id": LI.id,
        "chat": 1012,
        "at": NOW,
        "octets": b"Canarina",
    }
    plain = dict.fromkeys(("handle", "name", "state", "kind", "problem", "known", "campaign"), "")
    how = {"version": 1, "how": How(), "read_as": How(), "titles": (), "deed": 0}
    row = {"import_id": 80, "entry": "{}"} | dict.fromkeys(("name", "phone", "owner", "stage", "problem"), "")
    cells = ['["Canarina Gelb", "whistles"]', '["Wang Fang"]']
    with database.engine.begin() as connection:
        connection.execute(imports.insert(), [whose | plain | how])
        connection.execute(
            import_rows.insert(), [row | {"line": at, "cells": told} for at, told in enumerate(cells)]
        )


def everything_in(database: Database) -> str:
    with database.engine.connect() as connection:
        return "\n".join(
            repr(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(table.select())
        )


def signs_in(database: Database) -> list[str]:
    told = everything_in(database)
    return [sign for sign in SIGNS if sign in told]


def erase(database: Database) -> None:
    with database.unit() as unit:
        found = unit.customers.get(LEADER, CANARY)
        assert found is not None
        unit.erasure.erase(LEADER, found, Deed(70, LEADER.id, "a person's data erased", MORE))


def test_nothing_of_a_person_is_left_anywhere(database: Database) -> None:
    with database.unit() as unit:
        live(unit)
    listed(database)
    assert set(signs_in(database)) == set(SIGNS)
    erase(database)
    assert signs_in(database) == []
    assert "Wang Fang" in everything_in(database)


def test_what_happened_is_still_counted_and_others_keep_what_is_theirs(database: Database) -> None:
    with database.unit() as unit:
        live(unit)
        before = unit.figures.dials(LI, TODAY, TODAY), unit.customers.get(LI, 1201), unit.places.get(62)
    erase(database)
    with database.unit() as unit:
        assert (
            unit.figures.dials(LI, TODAY, TODAY),
            unit.customers.get(LI, 1201),
            unit.places.get(62),
        ) == before
        gone = unit.customers.get(LEADER, CANARY)
        assert gone is not None
        assert (gone.status, gone.name, gone.phone) == ("erased", "–", "")
        assert [row.message.html for row in unit.outbox.unsent(9)] == ["somebody else"]
        assert unit.journal.last(LEADER.id, MORE) is None


def test_merged_and_doubled_records_of_a_person_go_too(database: Database) -> None:
    with database.unit() as unit:
        live(unit)
        merged = replace(canary(), id=4712, phone="", name="Gelb", status="merged", merged_into=CANARY)
        unit.journal.keep(Deed(53, LI.id, "", NOW), [merged, replace(canary(), id=4713, status="removed")])
    erase(database)
    assert signs_in(database) == []


@pytest.mark.parametrize("by_prelude", [True, False])
def test_a_backup_that_is_brought_back_does_not_bring_the_person_back(
    database: Database, tmp_path: Path, by_prelude: bool, request: pytest.FixtureRequest
) -> None:
    if database.file is None:
        if not by_prelude:
            pytest.skip("a dump is brought back by hand in test_backup")
        request.getfixturevalue("pg_dump")
    folder, url = tmp_path / "backups", database.url.render_as_string(hide_password=False)
    with database.unit() as unit:
        live(unit)
    old = backup(url, folder)
    erase(database)
    now = datetime.now(UTC)
    if by_prelude:
        restore(old, url, folder, now)
    else:  # by hand, where a running bot has written the list beside the backups
        erased_file.settle(database, folder, now)
        database.close()
        assert database.file is not None
        database.file.write_bytes(old.read_bytes())
    with Database(url) as again:
        assert bool(signs_in(again)) is not by_prelude
        assert erased_file.settle(again, folder, now) == (0 if by_prelude else 1)
        assert signs_in(again) == []
        assert erased_file.settle(again, folder, now) == 0
        with again.unit() as unit:
            assert erased.known(unit.query) == erased_file.read(folder) != set()


def test_another_person_under_the_same_number_of_a_record_is_left_alone(
    database: Database, tmp_path: Path
) -> None:
    """After a restore the numbers of records are given out anew."""
    with database.unit() as unit:
        live(unit)
    erase(database)
    with database.unit() as unit:
        marks = erased.known(unit.query)
        assert erased.fingerprint(CANARY, "+8613739991234") in marks
        assert erased.fingerprint(CANARY, "+8613700000000") not in marks


@pytest.mark.parametrize(
    ("phone", "told"),
    [
        ("+862161234567;ext=302", "021 6123 4567 ext. 302"),
        ("+862161234567;ext=302", "021-61234567"),
        ("+12125550123", "(212) 555-0123"),
        ("+12125550123", "212.555.0123"),
    ],
)
def test_a_number_is_known_however_a_message_writes_it(phone: str, told: str) -> None:
    said = Said.of([customer(1, LI, phone=phone)])
    assert said.within(f'{{"text": "call {told} today"}}')
    assert not said.within('{"text": "call 021 6123 4568 ext. 302 today"}')


def test_every_kind_of_record_about_a_customer_can_be_blanked() -> None:
    assert {kind.record for kind in KINDS if "customer_id" in kind.table.c} <= BLANK.keys()

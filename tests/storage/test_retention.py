"""What is old enough goes, heap by heap; what is younger, and what undo reads, stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from flows.reply import Message, Outgoing
from storage import retention
from storage.house import deeds, inbox, journal, outbox, strangers
from storage.queues import Arrived, Keeping
from storage.retention import forget
from tests.storage.worlds import LI, NOW, TEAMS, everything, keep, keep_all

DAY = timedelta(days=1)


def counts(unit) -> dict[str, int]:
    tables = (deeds, journal, inbox, outbox, strangers)
    return {table.name: unit.query.rows(select(func.count()).select_from(table))[0][0] for table in tables}


def test_each_goes_at_its_own_time(database):
    with database.unit() as unit:
        keep(unit, everything())
        (turn,) = unit.inbox.put([Arrived("tg:1", 1, "secret", NOW)])
        unit.inbox.done(turn, forget=False)
        (row,) = unit.outbox.put(1, [Outgoing(1, None, None, "tell", Message("secret"))], NOW)
        unit.outbox.dead(row.id, "refused")
        unit.stranger_may_be_answered(99, NOW)
        full = counts(unit)
        assert full["journal"] > 100
        keeping = Keeping(2 * DAY, 10 * DAY, 40 * DAY, 5 * DAY)

        def after(age: timedelta) -> dict[str, int]:
            while forget(keeping, NOW + age, unit):
                pass
            return {name: full[name] - count for name, count in counts(unit).items() if count != full[name]}

        assert after(1.9 * DAY) == {}
        assert "secret" in str(unit.query.rows(select(inbox.c.body, outbox.c.message)))
        assert after(2.1 * DAY) == {}
        assert "secret" not in str(unit.query.rows(select(inbox.c.body, outbox.c.message)))
        assert after(5.1 * DAY) == {"strangers": 1}
        assert after(10.1 * DAY) == {"strangers": 1, "inbox": 1, "outbox": 1}
        gone = after(40.1 * DAY)
        assert (gone["journal"], gone["deeds"]) == (full["journal"], full["deeds"])
        assert unit.customers.recent(LI, 99)  # the records stay


def test_heap_by_heap(database, monkeypatch):
    with database.unit() as unit:
        for n in range(5):
            keep_all(unit, [replace(TEAMS[0], name=f"East {n}")], deed=n + 1)
        monkeypatch.setattr(retention, "AT_ONCE", 1)
        assert forget(Keeping(journal=DAY), NOW + 9 * DAY, unit)


@pytest.mark.parametrize("journal_days", [None, timedelta(days=99)])
def test_what_is_young_or_kept_for_ever_stays(database, journal_days):
    with database.unit() as unit:
        keep(unit, everything())
        before = counts(unit)
        assert not forget(Keeping(journal=journal_days), NOW + 50 * DAY, unit)
        assert counts(unit) == before

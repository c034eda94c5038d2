"""Acts are kept, amended and undone as a whole, and the journal only grows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from flows.model import Call, Customer, FollowUp, Heard, Line, Member, Move, Record
from flows.ports import Deed, MovedOn
from storage.database import Database
from storage.house import journal
from storage.kinds import KINDS, kind_of
from storage.unit import SqlUnit
from tests.storage.worlds import LEADER, LI, NOW, TEAMS, TODAY, ZHAO, customer, everything, keep, passing

BASE = (TEAMS[0], LEADER, LI, ZHAO)
CUSTOMER = customer(1, LI)


def deed(id: int, words: str = "", minutes: int = 0, member: Member = LI) -> Deed:
    return Deed(id, member.id, words, NOW + timedelta(minutes=minutes))


def call(id: int, note: str = "") -> Call:
    return Call(id, 1, LI.id, 1, None, "call", "met", "", (), "", "", note, NOW, TODAY)


def heard(id: int, of: int, words: str = "too expensive") -> Heard:
    return Heard(id, 1, LI.id, 1, of, Line("", words), Line("", ""), False, True, True, NOW)


def begin(unit: SqlUnit, *records: Record) -> None:
    unit.journal.keep(deed(1, "begin"), [*BASE, *records])


def found(unit: SqlUnit) -> dict[tuple[str, int], Record]:
    """Everything that is kept about customers, by kind and id."""
    kinds = [kind_of(kind) for kind in (Customer, Call, Heard, Move)]
    there = [(kind, id) for kind in kinds for id in range(1, 5)]
    records = {(kind.name, id): kind.get(unit.query, id) for kind, id in there}
    return {key: record for key, record in records.items() if record is not None}


def lines(unit: SqlUnit) -> list[tuple[object, ...]]:
    return [tuple(row) for row in unit.query.rows(select(*journal.c).order_by(journal.c.id))]


# ---- by example


def test_what_is_kept_is_found(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        assert unit.customers.get(LI, 1) == CUSTOMER


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_survives_the_way_there_and_back(shared_database: Database, kind):
    with passing(shared_database) as unit:
        keep(unit, everything())
        records = [record for _, record in everything() if isinstance(record, kind.record)]
        assert records
        for record in records:
            assert kind.get(unit.query, record.id) == record
            assert kind.untold(kind.told(record)) == record


def test_an_amendment_is_the_whole_of_the_act(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        after = replace(CUSTOMER, layer="L2")
        unit.journal.keep(deed(2), [call(1), heard(1, of=1), after])
        unit.journal.keep(deed(2), [call(1, note="he has to ask his wife")])
        assert unit.calls.heard_in(LI, 1) == ()
        assert unit.customers.get(LI, 1) == CUSTOMER
        assert unit.calls.get(LI, 1) == call(1, note="he has to ask his wife")


def test_undo_takes_back_what_was_made_and_what_was_changed(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2), [call(1), replace(CUSTOMER, layer="L2"), heard(1, of=1)])
        unit.journal.undo(deed(2), by=deed(3))
        assert found(unit) == {("Customer", 1): CUSTOMER}
        assert unit.journal.get(LI.id, 2) == replace(deed(2), undone=True)


def test_an_act_is_undone_once(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2), [replace(CUSTOMER, layer="L2")])
        unit.journal.undo(deed(2), by=deed(3))
        unit.journal.keep(deed(4), [replace(CUSTOMER, layer="L2")])
        with pytest.raises(MovedOn):
            unit.journal.undo(deed(2), by=deed(5))
        with pytest.raises(MovedOn):
            unit.journal.undo(deed(99), by=deed(5))


def test_what_moved_on_is_neither_amended_nor_undone(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2), [call(1), replace(CUSTOMER, layer="L2")])
        later = replace(CUSTOMER, layer="L3")
        unit.journal.keep(deed(3), [later])
        before = found(unit), lines(unit)
        with pytest.raises(MovedOn, match="Customer 1"):
            unit.journal.keep(deed(2), [call(1, note="late")])
        with pytest.raises(MovedOn, match="Customer 1"):
            unit.journal.undo(deed(2), by=deed(4))
        assert (found(unit), lines(unit)) == before
        assert unit.journal.get(LI.id, 4) is None


def test_the_earlier_act_can_be_undone_after_the_later_one(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2, minutes=2), [replace(CUSTOMER, layer="L2")])
        unit.journal.keep(deed(3, minutes=3), [replace(CUSTOMER, layer="L3")])
        for number in (3, 2):
            last = unit.journal.last(LI.id, NOW)
            assert last is not None
            assert last.id == number
            unit.journal.undo(last, by=deed(10 + number, minutes=4))
        assert unit.customers.get(LI, 1) == CUSTOMER


def test_a_record_that_others_point_at_stays(shared_database: Database):
    """A customer who was called since is not taken away from under the call."""
    with passing(shared_database) as unit:
        begin(unit)
        unit.journal.keep(deed(2), [CUSTOMER])
        unit.journal.keep(deed(3), [call(1)])
        with pytest.raises(MovedOn):
            unit.journal.undo(deed(2), by=deed(4))
        assert unit.customers.get(LI, 1) == CUSTOMER
        assert unit.journal.get(LI.id, 4) is None
        unit.journal.undo(deed(3), by=deed(5))  # the transaction is still good
        unit.journal.undo(deed(2), by=deed(6))
        assert found(unit) == {}


def test_an_amendment_takes_nothing_away_that_others_point_at(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit)
        unit.journal.keep(deed(2), [CUSTOMER, customer(2, LI)])
        unit.journal.keep(deed(3), [call(1)])
        before = found(unit), lines(unit)
        with pytest.raises(MovedOn):
            unit.journal.keep(deed(2), [customer(2, LI, layer="L2")])
        assert (found(unit), lines(unit)) == before


def test_an_account_goes_from_one_member_to_another_and_back(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit)
        unit.journal.keep(deed(2), [replace(LI, account=None), replace(ZHAO, account=LI.account)])
        assert unit.people.by_account(1012) == replace(ZHAO, account=LI.account)
        unit.journal.undo(deed(2), by=deed(3))
        assert unit.people.by_account(1012) == LI
        assert unit.people.by_account(1013) == ZHAO


def test_before_is_as_the_act_found_it(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        assert unit.journal.before(2, Customer, 1) == CUSTOMER
        unit.journal.keep(deed(2), [replace(CUSTOMER, layer="L2"), call(1)])
        unit.journal.keep(deed(2), [replace(CUSTOMER, layer="L3"), call(1, "more")])
        assert unit.journal.before(2, Customer, 1) == CUSTOMER
        assert unit.journal.before(2, Call, 1) is None
        assert unit.journal.before(3, Customer, 1) == replace(CUSTOMER, layer="L3")
        assert unit.journal.before(3, Call, 9) is None


def test_found_is_what_the_act_changed_and_did_not_make(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER, customer(2, LI))
        unit.journal.keep(deed(2), [replace(CUSTOMER, layer="L2"), customer(3, LI), call(1)])
        assert unit.journal.found(2, Customer) == (CUSTOMER,)
        assert unit.journal.found(2, Call) == ()
        assert unit.journal.found(3, Customer) == ()


def test_a_record_that_was_given_back_is_free_for_others(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2), [replace(CUSTOMER, layer="L2"), call(1)])
        unit.journal.keep(deed(2), [call(1)])
        others = replace(CUSTOMER, note="by another act")
        unit.journal.keep(deed(3), [others])
        unit.journal.keep(deed(2), [call(1, "more")])
        assert unit.journal.before(2, Customer, 1) == others
        unit.journal.undo(deed(2), by=deed(4))
        assert unit.customers.get(LI, 1) == others


def test_nothing_changed_is_no_act(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2), [CUSTOMER])
        assert unit.journal.get(LI.id, 2) is None


def test_the_last_act_is_the_members_own_and_no_undo(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2, "note", minutes=1), [replace(CUSTOMER, note="a")])
        unit.journal.keep(deed(3, "theirs", minutes=2, member=ZHAO), [replace(CUSTOMER, note="b")])
        assert unit.journal.last(LI.id, NOW) == deed(2, "note", minutes=1)
        assert unit.journal.last(LI.id, NOW + timedelta(minutes=2)) is None
        assert unit.journal.get(ZHAO.id, 2) is None
        unit.journal.undo(deed(3, member=ZHAO), by=deed(4, "undo", minutes=3, member=ZHAO))
        assert unit.journal.last(ZHAO.id, NOW) is None


def test_an_amendment_renews_the_act_and_keeps_its_words_unless_it_brings_others(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        unit.journal.keep(deed(2, "met", minutes=1), [replace(CUSTOMER, note="a")])
        unit.journal.keep(deed(2, "", minutes=2), [replace(CUSTOMER, note="b")])
        assert unit.journal.last(LI.id, NOW) == deed(2, "met", minutes=2)
        unit.journal.keep(deed(2, "met, next Thu", minutes=3), [replace(CUSTOMER, note="c")])
        assert unit.journal.last(LI.id, NOW) == deed(2, "met, next Thu", minutes=3)


def test_changes_tell_who_changed_what(shared_database: Database):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER)
        due = FollowUp(1, 1, LI.id, 1, None, "call", TODAY, None, "Asia/Shanghai", NOW)
        unit.journal.keep(deed(2, "next step"), [due])
        unit.journal.keep(deed(2, "next step"), [replace(due, due_at=NOW + timedelta(hours=1))])
        unit.journal.undo(deed(2), by=deed(3, "back"))
        assert unit.journal.changes(LI, "FollowUp", 1, 9) == ()  # it is gone
        unit.journal.keep(deed(4, "again"), [due])
        again, back, moved, made = unit.journal.changes(LI, "FollowUp", 1, 9)
        assert (made.before, made.deed.words, made.deed.undone) == (None, "next step", True)
        assert moved.after is not None
        assert moved.after["due_at"] == NOW + timedelta(hours=1)
        assert (back.before, back.after, back.deed.words) == (moved.after, None, "back")
        assert (again.after, again.at) == (made.after, NOW)
        assert unit.journal.changes(ZHAO, "FollowUp", 1, 9) == ()
        assert len(unit.journal.changes(LEADER, "FollowUp", 1, 2)) == 2


# ---- by property: any acts on a few records, against a model that keeps whole snapshots

RECORDS = st.one_of(
    st.builds(lambda id, layer: customer(id, LI, layer=layer), st.integers(1, 3), st.sampled_from(["L1", "L2", "L3"])),
    st.builds(call, st.integers(1, 2), st.sampled_from(["", "a", "b"])),
    st.builds(
        lambda id, days: Move(id, 1, LI.id, 1, None, "L1", "L2", Line("", ""), days, NOW),
        st.integers(1, 2), st.integers(0, 2),
    ),
)  # fmt: skip
SETS = st.lists(RECORDS, max_size=4, unique_by=lambda record: (type(record), record.id))
ACTS = st.lists(st.one_of(st.tuples(st.integers(2, 4), SETS), st.integers(2, 4)), max_size=8)

with_database = settings(deadline=None, max_examples=40)


class Model:
    """What is there, and for each act what it found and what it left."""

    def __init__(self, records: dict[tuple[str, int], Record]) -> None:
        self.now = dict(records)
        self.acts: dict[int, dict[tuple[str, int], tuple[Record | None, Record | None]]] = {}
        self.undone: set[int] = set()

    def keep(self, act: int, records: dict[tuple[str, int], Record]) -> None:
        held = self.acts.get(act, {})
        if any(self.now.get(key) != after for key, (_, after) in held.items()):
            raise MovedOn("the model says so")
        wanted = {key: before for key, (before, _) in held.items()} | records
        found = {key: held[key][0] if key in held else self.now.get(key) for key in wanted}
        self.become(wanted)
        self.acts[act] = {
            key: (found[key], self.now.get(key)) for key in wanted if found[key] != self.now.get(key)
        }

    def undo(self, act: int) -> None:
        held = self.acts.get(act, {})
        if act in self.undone or any(self.now.get(key) != after for key, (_, after) in held.items()):
            raise MovedOn("the model says so")
        self.become({key: before for key, (before, _) in held.items()})
        self.undone.add(act)

    def become(self, wanted: dict[tuple[str, int], Record | None]) -> None:
        after = {key: record for key, record in (self.now | wanted).items() if record is not None}
        needed = {
            ("Customer", record.customer_id) for record in after.values() if not isinstance(record, Customer)
        }
        if not needed <= after.keys():
            raise MovedOn("the model says so")
        self.now = after


@with_database
@given(ACTS)
def test_any_acts_do_as_the_model_does(shared_database: Database, acts):
    with passing(shared_database) as unit:
        start = {("Customer", 1): CUSTOMER}
        begin(unit, CUSTOMER)
        model = Model(start)
        journal_so_far = lines(unit)
        for number, act in enumerate(acts, start=100):
            if isinstance(act, int):
                expected = outcome(model.undo, act) if unit.journal.get(LI.id, act) else MovedOn
                done = outcome(unit.journal.undo, deed(act), deed(number))
            else:
                id, records = act
                keyed = {(type(record).__name__, record.id): record for record in records}
                if orphaned(model, keyed):
                    continue
                expected = outcome(model.keep, id, keyed)
                done = outcome(unit.journal.keep, deed(id), records)
            assert done == expected
            assert found(unit) == model.now
            assert lines(unit)[: len(journal_so_far)] == journal_so_far
            journal_so_far = lines(unit)


def outcome(act: Callable[..., None], *values: object) -> type[Exception] | None:
    try:
        act(*values)
    except MovedOn:
        return MovedOn
    return None


def orphaned(model: Model, records: dict[tuple[str, int], Record]) -> bool:
    """Whether a record would belong to no customer, which no dialog asks for."""
    there = model.now.keys() | records.keys()
    return any(
        ("Customer", record.customer_id) not in there
        for (kind, _), record in records.items()
        if kind != "Customer"
    )


@with_database
@given(st.lists(SETS, min_size=1, max_size=4))
def test_keep_amend_and_undo_leave_no_trace_but_in_the_journal(shared_database: Database, amendments):
    with passing(shared_database) as unit:
        begin(unit, CUSTOMER, customer(2, LI), customer(3, LI))
        before = found(unit)
        for records in amendments:
            unit.journal.keep(deed(2), records)
        if unit.journal.get(LI.id, 2):
            unit.journal.undo(deed(2), by=deed(3))
        assert found(unit) == before

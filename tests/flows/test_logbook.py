"""The logbook: an amended contact is the contact logged at once, and undo leaves no trace in any table."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.calls.logbook import ENDS, Contact, logged, open_before
from flows.due import Due
from flows.facts import Facts
from flows.model import (
    LAYERS,
    NOTHING,
    OUTCOMES,
    WON,
    Call,
    Customer,
    FollowUp,
    Heard,
    Line,
    Move,
    Prep,
    Promise,
)
from flows.ports import Deed
from flows.talk import Did, Keep
from storage.database import Database, driver_of
from storage.tables import metadata
from tests.copies import content_of, lay
from tests.talk import Talk

DEED = 10**12
"""The number of the deed under test, with its records' numbers behind it."""
BEFORE = "张伟"
KEPT = tuple(
    table.name
    for table in metadata.sorted_tables
    if table.name not in ("inbox", "outbox", "deeds", "journal", "places", "chats")
)


class Book:
    """A customer with a prepared call, an open next step and an open promise; laid out anew for each example."""

    def __init__(self, database: Database, content: bytes, chat: Talk) -> None:
        self.database = database
        self.content = content
        self.chat = chat.over(database)
        self.anew()
        member = self.chat.member()
        with database.unit() as unit:
            (self.customer,) = unit.customers.recent(member, 1)
            (self.prep,) = [
                each for each in unit.calls.of_customer(member, self.customer.id) if isinstance(each, Prep)
            ]
        self.open_before = open_before(self.customer.id, self.facts())

    def anew(self) -> None:
        lay(self.content, self.database)

    def facts(self, unit: Any = None) -> Facts:
        if unit is None:
            with self.database.unit() as unit:
                member = unit.people.by_account(self.chat.account)
        else:
            member = unit.people.by_account(self.chat.account)
        coach = self.chat.coach
        return Facts(unit, member, self.chat.now, 10**9, coach.playbooks, coach.wording)

    def log(self, contact: Contact) -> str:
        """Keeps the contact as the deed; how the journal calls it."""
        with self.database.unit() as unit:
            facts = self.facts(unit)
            effects = list(logged(contact, facts, DEED))
            words = facts.shown(next(effect.words for effect in effects if isinstance(effect, Did)))
            deed = Deed(DEED, facts.member.id, words, facts.now)
            unit.journal.keep(deed, [effect.record for effect in effects if isinstance(effect, Keep)])
        return words

    def undo(self) -> None:
        with self.database.unit() as unit:
            facts = self.facts(unit)
            deed = unit.journal.get(facts.member.id, DEED)
            assert deed is not None
            unit.journal.undo(deed, Deed(facts.new_id(), facts.member.id, deed.words, facts.now))

    def records(self) -> Mapping[str, list[tuple[object, ...]]]:
        with self.database.engine.connect() as connection:
            driver = driver_of(connection)
            return {
                table: sorted(driver.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in KEPT
            }

    def belonging(self, kind: type[Any]) -> list[Any]:
        member = self.chat.member()
        with self.database.unit() as unit:
            return [
                each for each in unit.calls.of_customer(member, self.customer.id) if isinstance(each, kind)
            ]


@pytest.fixture(scope="module")
def book(settled: dict[str, tuple[Talk, bytes]]) -> Iterator[Book]:
    chat, content = settled["zh"]
    with Database("sqlite://") as database:
        lay(content, database)
        told = chat.over(database)
        told.add(f"{BEFORE} 13800138000 恒通物流")
        told.quietly("""
            rep [⏰ 下一步]
            rep 今天11点
            rep [⋯ 更多]
            rep [🎯 承诺]
            rep [L2]
            rep 周五
            rep [‹ 返回]
            rep [☎ 准备]
            rep [筛选客户]
            rep 说出现在的供应商
            rep [✓ 就这些]
            rep [☐ 我们有供应商了]
            rep [☐ 我们不需要]
            rep [✓ 就这些]
            rep [1]
        """)
        yield Book(database, content_of(database), told)


AHEAD = (*LAYERS[1:], WON)
SURPRISES = (Line("", "要问风水先生"), Line("too-expensive", "太贵了"), Line("", "下雨天不谈"))
dues = st.builds(
    Due, st.dates(date(2026, 11, 25), date(2027, 3, 1)), st.none() | st.sampled_from([time(10), time(23, 59)])
)


@st.composite
def contacts(draw: st.DrawFn, book: Book) -> Contact:
    """What a rep may tell of the call that was prepared."""
    expected = [line for line, _ in book.prep.expected]
    to = draw(st.sampled_from(("", *AHEAD)))
    return Contact(
        book.customer.id,
        draw(st.sampled_from(OUTCOMES)),
        draw(st.sampled_from((None, book.prep.id))),
        **book.open_before,
        kind=draw(st.sampled_from(("call", "message", "meeting"))),
        asked=draw(st.lists(st.sampled_from(book.prep.questions), unique=True, max_size=3)),
        heard=draw(st.lists(st.sampled_from([*expected, *SURPRISES]), unique=True, max_size=4)),
        to=to,
        evidence=Line("", "要了报价") if to else NOTHING,
        when=draw(st.none() | dues),
        lost=draw(st.booleans()) and not to,
        reason=draw(st.sampled_from(("", "嫌远"))),
        iceberg=draw(st.sampled_from(("", "trust"))),
        note=draw(st.sampled_from(("", "爱喝茶"))),
        source=draw(st.sampled_from(("", "广告"))),
        learned=draw(st.sampled_from(({}, {"deciders": "刘经理"}))),
    )


quick = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@quick
@given(data=st.data())
def test_amending_equals_logging_the_last_word_at_once_and_undo_leaves_nothing(
    book: Book, data: st.DataObject
) -> None:
    book.anew()
    before = book.records()
    prep = data.draw(st.sampled_from((None, book.prep.id)))
    told = [
        replace(contact, prep=prep) for contact in data.draw(st.lists(contacts(book), min_size=1, max_size=5))
    ]
    for contact in told:
        called = book.log(contact)
    amended = book.records()
    book.undo()
    assert book.records() == before
    book.anew()
    assert book.log(told[-1]) == called
    assert book.records() == amended


@quick
@given(data=st.data())
def test_what_a_contact_amounts_to(book: Book, data: st.DataObject) -> None:
    book.anew()
    contact = data.draw(contacts(book))
    book.log(contact)
    (call,) = book.belonging(Call)
    assert (call.id, call.outcome, call.kind) == (DEED + 1, contact.outcome, contact.kind)
    after = customer(book)
    steps = [step for step in book.belonging(FollowUp) if step.status == "open"]
    retried = contact.outcome in ("noanswer", "busy")
    planned = (
        (contact.when or retried)
        and contact.outcome not in ENDS
        and not (contact.lost and contact.outcome != "won")
    )
    assert len(steps) == bool(planned), steps
    assert after.do_not_call == (contact.outcome == "dnc")
    assert after.wrong_number == (contact.outcome == "wrong")
    assert after.tries == (1 if retried else 0)
    assert (after.layer == "L1") == (not book.belonging(Move))
    kept = [promise.status for promise in book.belonging(Promise)]
    assert kept == ["kept" if after.layer == "L2" else "open"]
    heard = {row.objection.words for row in book.belonging(Heard) if row.heard}
    talked = contact.outcome not in ("noanswer", "busy", "wrong")
    assert heard == ({line.words for line in contact.heard} if talked else set())


def customer(book: Book) -> Customer:
    with book.database.unit() as unit:
        found = unit.customers.get(unit.people.by_account(book.chat.account), book.customer.id)
    assert found is not None
    return found


@quick
@given(data=st.data())
def test_a_contact_travels_in_a_session(book: Book, data: st.DataObject) -> None:
    contact = data.draw(contacts(book))
    there_and_back = Contact.of(contact.stored())
    assert there_and_back.stored() == contact.stored()
    assert tuple(there_and_back.heard) == tuple(contact.heard)
    assert there_and_back.when == contact.when


# ---- through the chat


answers = st.lists(
    st.sampled_from(("tap", "tap", "tap", "back")).flatmap(
        lambda what: st.tuples(st.just(what), st.integers(0, 9))
    ),
    max_size=14,
)


@quick
@given(walk=answers)
def test_the_log_keeps_what_its_receipt_tells_however_often_somebody_goes_back(
    book: Book, walk: list[tuple[str, int]]
) -> None:
    book.anew()
    chat = book.chat.over(book.database)
    chat.quietly("rep [⏹ 打完了]")
    for what, number in walk:
        keys = [key for row in chat.buttons[chat.account].rows for key in row]
        if any("撤销" in key.label for key in keys):
            break
        back = [key for key in keys if key.label.startswith("‹") and what == "back"]
        others = [key for key in keys if not key.label.startswith(("‹", "✕"))]
        chat.again(back[0] if back else others[number % len(others)])
    receipt = told_by_receipt(chat)
    if receipt is None:
        return
    deed, contact = receipt
    kept = book.records()
    now = chat.now
    book.anew()
    book.chat.now, before = now, book.chat.now
    try:
        with book.database.unit() as unit:
            facts = book.facts(unit)
            effects = list(logged(contact, facts, deed))
            records = [effect.record for effect in effects if isinstance(effect, Keep)]
            unit.journal.keep(Deed(deed, facts.member.id, "", facts.now), records)
    finally:
        book.chat.now = before
    assert book.records() == kept


def told_by_receipt(chat: Talk) -> tuple[int, Contact] | None:
    member = chat.member()
    with chat.database.unit() as unit:
        place = unit.places.latest(member.id)
    if place is None or place.stack[-1].room != "receipt":
        return None
    about = place.stack[-1].about
    return about["deed"], Contact.of(about["told"])


def test_a_retry_is_at_another_time_of_day_than_the_tries_before(book: Book) -> None:
    book.anew()
    book.log(Contact(book.customer.id, "noanswer", **book.open_before))
    (step,) = [step for step in book.belonging(FollowUp) if step.status == "open"]
    assert step.kind == "retry"
    assert step.due_at > book.chat.now
    assert isinstance(step.due_at, datetime)
    assert abs(step.due_at.hour - book.chat.now.hour) >= 2

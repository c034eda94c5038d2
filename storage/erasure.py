"""Erases what is known of a customer: in the records, in what the journal tells of them, in queues and messages.

That something happened stays, with its day and how it ended, so that figures still add up; whom it was about does not.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Text, bindparam, delete, exists, func, or_, select, type_coerce, update

from flows.model import Customer, Member, Workday
from flows.ports import Deed
from flows.talk import Session
from storage import acts
from storage.blanking import BLANK, ERASED, told_of, without
from storage.columns import dumps
from storage.erased import fingerprint, note
from storage.house import (
    LEGIBLE,
    OUTBOX_DEAD,
    UNSENT,
    WAITING,
    deeds,
    import_rows,
    imports,
    inbox,
    journal,
    outbox,
    places,
)
from storage.kinds import BY_NAME, KINDS, kind_of
from storage.schema import columns_of
from storage.scope import of_customers, who
from storage.statements import Query
from storage.tables import customers, members, workdays
from storage.within import within

SHORTEST = 4
"""Octets of a name by which messages are looked for: two Chinese characters, four letters."""
DIGITS = 8
"""Of a number, from its end."""
NO_SIGNS = str.maketrans("", "", " -.()")
"""How people part a number, and how the coach shows it: ``(212) 555-0123``."""

_customer = select(*columns_of(Customer, customers))
SAME = of_customers(
    _customer.where(
        or_(
            within(customers.c.id, "ids"),
            within(customers.c.phone, "phones"),
            within(customers.c.merged_into, "ids"),
        )
    )
)
BELONGING = {
    kind.record: select(*columns_of(kind.record, kind.table)).where(within(kind.table.c.customer_id, "ids"))
    for kind in KINDS
    if "customer_id" in kind.table.c
}
LINES = select(journal.c.id, journal.c.deed_id, journal.c.before, journal.c.after).where(
    journal.c.kind == bindparam("kind"), within(journal.c.record_id, "ids")
)
RETELL = (
    update(journal)
    .where(journal.c.id == bindparam("line"))
    .values(before=bindparam("before"), after=bindparam("after"))
)
UNSAY = update(deeds).where(within(deeds.c.id, "ids")).values(words="")
_undoing = deeds.alias("undoing")
SEAL = (  # an act that undoes itself is never taken back
    update(deeds)
    .where(
        within(deeds.c.id, "ids"), deeds.c.undoes.is_(None), ~exists().where(_undoing.c.undoes == deeds.c.id)
    )
    .values(undoes=deeds.c.id)
)
LISTS_OF = select(imports.c.id).where(imports.c.team_id == bindparam("team"))
LIST_ROWS = select(
    import_rows.c.import_id, import_rows.c.line, import_rows.c.entry, import_rows.c.cells
).where(within(import_rows.c.import_id, "ids"))
DROP_ROW = delete(import_rows).where(
    import_rows.c.import_id == bindparam("list"), import_rows.c.line == bindparam("line")
)
DROP_FILE = update(imports).where(within(imports.c.id, "ids")).values(octets=None)
CHATS = select(members.c.id, members.c.chat).where(members.c.team_id == bindparam("team"))
DAYS = select(*columns_of(Workday, workdays)).where(workdays.c.team_id == bindparam("team"))
FORGET_HEARD = update(inbox).where(within(inbox.c.chat, "chats"), ~WAITING, LEGIBLE).values(body="")
_told = select(outbox.c.id, outbox.c.message)
TO_TELL = _told.where(UNSENT, within(outbox.c.chat, "chats"))
UNTOLD = _told.where(OUTBOX_DEAD, within(outbox.c.chat, "chats"))
UNTELL = update(outbox).where(within(outbox.c.id, "ids")).values(message="")
UNSEND = UNTELL.where(UNSENT).values(state="dead", why=ERASED)
STACKS = select(places.c.id, places.c.status, type_coerce(places.c.stack, Text)).where(
    within(places.c.member_id, "members")
)
CLEAR = (
    update(places)
    .where(within(places.c.id, "ids"))
    .values(stack=bindparam("stack"), status="closed", revision=places.c.revision + 1)
)
HOW_MANY = {
    record: select(func.count())
    .select_from(kind_of(record).table)
    .where(within(kind_of(record).table.c.customer_id, "ids"))
    for record in BELONGING
}


class Said(NamedTuple):
    """By what a message is known to speak of somebody."""

    names: tuple[str, ...]
    numbers: tuple[str, ...]

    @classmethod
    def of(cls, found: Iterable[Customer]) -> "Said":
        names = {
            each.name for each in found if len(each.name.encode()) >= SHORTEST and each.name != each.phone
        }
        dialled = (each.phone.partition(";")[0] for each in found if each.phone)  # without the extension
        numbers = {"".join(filter(str.isdecimal, phone))[-DIGITS:] for phone in dialled}
        return cls(tuple(sorted(names)), tuple(sorted(numbers)))

    def within(self, told: str) -> bool:
        """As JSON tells it; a number also as people write it."""
        bare = told.translate(NO_SIGNS)
        return any(dumps(name)[1:-1] in told for name in self.names) or any(
            each in bare for each in self.numbers
        )


class Erasure:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def same_person(self, actor: Member, customer: Customer) -> tuple[Customer, ...]:
        """The customer in all its records: merged ones, removed ones, those of the same number."""
        ids, phones = [customer.id], [customer.phone] if customer.phone else []
        found = self._query.all(Customer, SAME.of(actor), **who(actor), ids=ids, phones=phones)
        return tuple(each for each in found if each.status != ERASED)

    def counts(self, actor: Member, customer: Customer) -> Mapping[str, int]:
        """How much belongs to the customer, by the record's kind."""
        ids = [each.id for each in self.same_person(actor, customer)]
        return {
            record.__name__: int(self._query.rows(HOW_MANY[record], ids=ids)[0][0])
            for record in BELONGING
            if ids
        }

    def fingerprint(self, customer: Customer) -> str:
        """Stands in the certificate: whoever knows number and record can check it."""
        return fingerprint(customer.id, customer.phone or customer.name)

    def erase(self, actor: Member, customer: Customer, deed: Deed) -> None:
        """For good: the act cannot be taken back."""
        self.forget(actor.team_id, self.same_person(actor, customer), deed)

    def forget(self, team_id: int, found: Sequence[Customer], deed: Deed) -> None:
        """The same for customers of a team, whoever sees them."""
        if not found:
            return
        acts.name(self._query, deed, is_new=True, undoes=deed.id)
        ids = [each.id for each in found]
        self._note(found, ids, deed.at)
        for each in found:
            self._write(each, deed)
        touched: dict[str, list[int]] = {Customer.__name__: ids}
        for record, question in BELONGING.items():
            belonging = self._query.all(record, question, ids=ids)
            touched[record.__name__] = [each.id for each in belonging]
            for each in belonging:
                bare = BLANK[record](each)
                if bare != each:
                    kind_of(record).change(self._query, each, bare)
        said = Said.of(found)
        touched[Workday.__name__] = list(self._out_of_days(team_id, ids, said))
        self._out_of_the_journal(touched, ids, said)
        self._out_of_the_queues(team_id, ids, said)
        self._out_of_lists(team_id, said)

    def _write(self, customer: Customer, deed: Deed) -> None:
        """The record, and the one line that stays of it."""
        kind = kind_of(Customer)
        bare = BLANK[Customer](customer)
        kind.change(self._query, customer, bare)
        before, after = (kind.told(each) for each in (replace(bare, status=customer.status), bare))
        self._query.run(
            acts.ADD_LINE,
            deed_id=deed.id,
            kind=kind.name,
            record_id=customer.id,
            before=before,
            after=after,
            at=deed.at,
        )

    def _out_of_days(self, team_id: int, ids: Collection[int], said: Said) -> Iterator[int]:
        for day in self._query.all(Workday, DAYS, team=team_id):
            bare = without(day, ids, said.names)
            if bare != day:
                kind_of(Workday).change(self._query, day, bare)
                yield day.id

    def _out_of_the_journal(
        self, touched: Mapping[str, Sequence[int]], ids: Collection[int], said: Said
    ) -> None:
        acts_done = set()
        for name, records in touched.items():
            kind = BY_NAME[name]
            blank = (
                (lambda day: without(day, ids, said.names))
                if name == Workday.__name__
                else BLANK[kind.record]
            )
            for line, deed, before, after in self._query.rows(LINES, kind=name, ids=list(records)):
                told = [told_of(kind.untold(each), blank) for each in (before, after)]
                self._query.run(RETELL, line=line, before=kind.told(told[0]), after=kind.told(told[1]))
                acts_done.add(deed)
        self._query.run(UNSAY, ids=list(acts_done))
        self._query.run(SEAL, ids=list(acts_done))

    def _out_of_the_queues(self, team_id: int, ids: Collection[int], said: Said) -> None:
        people = self._query.rows(CHATS, team=team_id)
        chats = [chat for _, chat in people if chat is not None]
        self._query.run(FORGET_HEARD, chats=chats)
        for question, blanked in ((TO_TELL, UNSEND), (UNTOLD, UNTELL)):
            told = self._query.rows(question, chats=chats)
            self._query.run(blanked, ids=[id for id, message in told if said.within(message)])
        named = [f'"customer":{id}{end}' for id in ids for end in ",}"]
        holding = [
            place
            for place, status, stack in self._query.rows(STACKS, members=[id for id, _ in people])
            if any(name in stack for name in named) or (status == "closed" and said.within(stack))
        ]
        self._query.run(CLEAR, ids=holding, stack=(Session("welcome"),))

    def _out_of_lists(self, team_id: int, said: Said) -> None:
        """Lists on their way in, and the files they came from."""
        lists = [id for (id,) in self._query.rows(LISTS_OF, team=team_id)]
        found = [
            (id, line)
            for id, line, entry, cells in self._query.rows(LIST_ROWS, ids=lists)
            if said.within(entry) or said.within(cells)
        ]
        for id, line in found:
            self._query.run(DROP_ROW, list=id, line=line)
        self._query.run(DROP_FILE, ids=sorted({id for id, _ in found}))

    def _note(self, found: Sequence[Customer], ids: Sequence[int], now: datetime) -> None:
        """By every number and name they ever had here: a backup may be older than a correction."""
        kind = kind_of(Customer)
        were = [
            then
            for _, _, *told in self._query.rows(LINES, kind=kind.name, ids=list(ids))
            for each in told
            if (then := kind.untold(each)) is not None
        ]
        marks = {fingerprint(each.id, each.phone or each.name) for each in [*found, *were]}
        note(self._query, marks, now)

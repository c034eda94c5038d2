"""New customers, one typed line or many pasted ones: what was understood line by line, then one tap saves them all."""

from collections.abc import Iterator
from dataclasses import dataclass

from flows.cards import PAGE, Card, page_of, page_row
from flows.contacts import names, phones, roster
from flows.facts import Facts
from flows.model import Customer
from flows.talk import (
    Become,
    Button,
    Close,
    Did,
    Effect,
    Enter,
    Keep,
    OffTopic,
    Say,
    Session,
    Stay,
    Words,
    say,
    text,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What becomes of one line: new, known (already mine), colleague (somebody else's), twice (in this
    paste), or a problem.
    """

    row: roster.Row
    fate: str
    known: Customer | None = None


def readings(session: Session, facts: Facts) -> tuple[Reading, ...]:
    rows = roster.read(session.about["words"], facts.region)
    numbers = [str(row.phone) for row in rows if row.phone]
    known = facts.unit.customers.by_phones(facts.member.team_id, numbers)
    seen: set[str] = set()
    found = []
    for row in rows:
        number = str(row.phone) if row.phone else ""
        found.append(reading(row, known.get(number), number in seen, facts))
        seen.add(number)
    return tuple(found)


def reading(row: roster.Row, known: Customer | None, twice: bool, facts: Facts) -> Reading:
    if row.phone is None:
        return Reading(row, row.problem or "no-phone")
    if known:
        return Reading(row, "known" if known.owner_id == facts.member.id else "colleague", known)
    return Reading(row, "twice" if twice else "new")


def show(session: Session, facts: Facts) -> Say:
    found = readings(session, facts)
    new = [each for each in found if each.fate == "new"]
    if not found:
        return say(text("add-nothing"))
    page = found[page_of(session) * PAGE :][:PAGE]
    save = [Button(text("add-save", count=len(new)), "save", "best")] if new else []
    known = [each.known for each in found if each.known and each.fate == "known"][:3]
    return say(
        text("add-title", count=len(found), new=len(new)),
        *(line(each, facts) for each in page),
        text("add-name-missing") if any(not each.row.name for each in new) else None,
        rows=[
            save,
            *(
                [
                    (Button(text("open-known", name=customer.name), f"open={customer.id}"),)
                    for customer in known
                ]
            ),
            (
                *page_row(session, len(found) > (page_of(session) + 1) * PAGE),
                Button(text("cancel"), "cancel"),
            ),
        ],
    )


def line(each: Reading, facts: Facts) -> Words:
    row = each.row
    parts = (
        row.name or text("nameless"),
        phones.show(row.phone, facts.region) if row.phone else "",
        row.company,
        row.note,
    )
    understood = tuple(part for part in parts if part)
    if each.fate == "new":
        return text("add-new", line=row.line, understood=understood)
    shown = understood if row.phone or row.name else (row.text[:60],)
    return text(f"add-{each.fate}", line=row.line, understood=shown)


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A name for a number that came without one; or more lines; or what typed words mean anywhere."""
    found = readings(session, facts)
    nameless = [each for each in found if each.fate == "new" and not each.row.name]
    if roster.looks_like(words, facts.region):
        yield Stay(session_with(session, f"{session.about['words']}\n{words}"))
    elif nameless:
        phone = str(nameless[0].row.phone)
        others = "\n".join(each.row.text for each in found if each is not nameless[0])
        yield Stay(session_with(session, f"姓名：{names.clean(words)}\t{phone}\n{others}"))
    else:
        raise OffTopic


def session_with(session: Session, words: str) -> Session:
    return Session(session.room, {"words": words.strip()})


def save(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customers = [new_customer(each.row, facts) for each in readings(session, facts) if each.fate == "new"]
    yield from (Keep(customer) for customer in customers)
    if len(customers) == 1:
        yield Did(text("did-add", name=customers[0].name))
        yield Become("customer", {"customer": customers[0].id})
    else:
        deed = facts.new_id()
        yield Did(text("did-add-many", count=len(customers)), deed)
        first = [customer.id for customer in customers[:PAGE]]
        yield Become(
            "added",
            {
                "customers": first,
                "count": len(customers),
                "deed": deed,
                "all": [customer.id for customer in customers],
            },
        )


def new_customer(row: roster.Row, facts: Facts) -> Customer:
    phone = str(row.phone) if row.phone else ""
    name = row.name or phones.show(phone, facts.region)
    return Customer(
        facts.new_id(), facts.team.id, facts.member.id, name, phone, row.company, row.note,
        names.search_key(name, row.company), layer_since=facts.now, created_at=facts.now, profile={},
    )  # fmt: skip


def open_known(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": int(value)})


def cancel(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Close(say(text("add-cancelled")))


def title(session: Session, facts: Facts) -> Words:
    return text("title-add")


ADD = Card(
    "add", show=show, title=title, actions={"save": save, "open": open_known, "cancel": cancel}, said=said
)

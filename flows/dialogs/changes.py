"""Who changed what about a customer, and when: from the journal, the latest first."""

from collections.abc import Iterator, Mapping

from flows.calls.headers import customer_line
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.contacts import names, phones
from flows.facts import Facts
from flows.model import Customer
from flows.money import money
from flows.ports import Change
from flows.talk import Say, Session, Text, Words, say, text

MOST = 200
"""Lines of the journal that are looked at; what follows from a call, as the day of the last one, is none of them."""
WIDTH = 40
"""Characters of a value that are shown."""
CALLED: Mapping[str, str] = {
    "name": "name", "phone": "phone", "company": "company", "owner_id": "owner", "layer": "layer", "value": "value",
    "source": "source", "campaign": "campaign", "personality": "personality", "grade": "grade", "vip": "vip",
    "nurture": "potential", "do_not_call": "do-not-call", "wrong_number": "wrong-number", "note": "note",
}  # fmt: skip
"""What somebody decides about a customer, each by the name of its column in an export."""


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    start = page_of(session) * PAGE
    found = [*lines(customer, facts)]
    return say(
        customer_line(customer, facts),
        *found[start : start + PAGE],
        None if found else text("changes-none"),
        rows=[(*page_row(session, len(found) > start + PAGE), BACK)],
    )


def lines(customer: Customer, facts: Facts) -> Iterator[Words]:
    called = {member.id: member.name for member in facts.unit.people.of_team(facts.member)}
    for change in facts.unit.journal.changes(facts.member, Customer.__name__, customer.id, MOST):
        if what := said(change, called, facts):
            who = called.get(change.deed.member_id, text("changes-itself"))
            yield text("changes-line", day=facts.moment(change.at), who=who, what=what)


def said(change: Change, called: Mapping[int, str], facts: Facts) -> tuple[Text, ...]:
    before, after = change.before, change.after
    if before is None or after is None:
        return (text("changes-came" if before is None else "changes-went"),)
    return tuple(
        text(
            "changes-part",
            field=text(f"column.{column}"),
            before=shown(field, before[field], called, facts),
            after=shown(field, after[field], called, facts),
        )
        for field, column in CALLED.items()
        if before[field] != after[field]
    )


def shown(field: str, value: object, called: Mapping[int, str], facts: Facts) -> Words:
    """A value as people read it; a dash for none."""
    if value in (None, "", False):
        return "–"
    if value is True:
        return text("cell-yes")
    match field, value:
        case "owner_id", int():
            return called.get(value, "–")
        case "value", int():
            return money(value, facts.team.currency)
        case "layer", str():
            return facts.funnel.short(value)
        case "phone", str():
            return phones.show(value, facts.region)
        case "personality", str():
            return text(f"personality.{value}")
        case _:
            return names.clean(str(value), WIDTH)


def title(session: Session, facts: Facts) -> Words:
    return text("title-history", name=facts.customer(session.about["customer"]).name)


CHANGES = Card("changes", show=show, title=title)

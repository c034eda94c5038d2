"""What typed words mean when no open step asked for them; the first that fits wins.

Customers pasted or typed with a number; a number alone; a name, pinyin or last digits; what a customer
said; a call's report about the customer at hand; else one line on what can be typed here.
"""

from collections.abc import Sequence

from flows import nextup
from flows.coaching import heard, report
from flows.contacts import names, phones, roster, vcard
from flows.facts import Facts
from flows.logbook import open_before
from flows.model import Customer
from flows.talk import Effect, Json, SharedContact, Start, Tell, say, text

FOUND = 40
"""Customers looked at for a typed name: more than anybody scrolls through."""
ALL = 10_000
"""Customers of one rep whose names are compared letter by letter for a misspelt name."""


def effects(words: str, facts: Facts) -> tuple[Effect, ...]:
    phone = number_in(words, facts)
    known = facts.unit.customers.by_phone(facts.member.team_id, str(phone)) if phone else None
    if known and mine(known, facts):
        return (Start("customer", {"customer": known.id}),)
    if phone or roster.looks_like(words, facts.region):
        return (Start("add", {"words": words}),)
    customers = find(words, facts)
    if customers:
        return choice(words, customers)
    cards = list(facts.playbook.objections.values())
    draft = report.read(words, facts.local_now, cards, facts.member.language)
    latest = facts.unit.customers.recent(facts.own, 1)
    if draft and (draft.outcome or draft.due) and latest:
        return (Start("report", {"customer": latest[0].id, "words": words[:1000]}),)
    if heard.match(words, cards):
        return (Start("objections", {"query": words[:200]}),)
    return (Tell(say(text("nothing-found", words=words[:60]))),)


def number_in(words: str, facts: Facts) -> phones.Phone | None:
    """The number that was typed, alone or in one customer's line."""
    rows = roster.read(words, facts.region) if roster.looks_like(words, facts.region) else ()
    return rows[0].phone if len(rows) == 1 else phones.read(words, facts.region)


def shared(contact: SharedContact, facts: Facts) -> tuple[Effect, ...]:
    """A contact card becomes a customer, or opens the one with that number. Chats often leave out the number's plus."""
    phone = phones.read(f"+{contact.phone.lstrip('+')}", facts.region) or phones.read(
        contact.phone, facts.region
    )
    known = facts.unit.customers.by_phone(facts.member.team_id, str(phone)) if phone else None
    if known and mine(known, facts):
        return (Start("customer", {"customer": known.id}),)
    rows = vcard.read(contact.vcard, facts.region) if contact.vcard else ()
    lines = "\n".join(row.text for row in rows) or f"姓名：{contact.name}\t{phone or contact.phone}"
    return (Start("add", {"words": lines}),)


def named(words: str, facts: Facts) -> tuple[Effect, ...]:
    """The customers these very words name, by letters or last digits and without forgiving a slip; nothing where they
    name none. So a name typed at a question that nobody would answer with a name finds its customer."""
    digits, needles = names.digits(words), names.needles(words)
    if digits:
        found = facts.unit.customers.ending(facts.member, digits, FOUND)
    else:
        found = facts.unit.customers.like(facts.member, needles, FOUND) if needles else ()
    if not found:
        return ()
    return choice(words, found)


def choice(words: str, found: Sequence[Customer]) -> tuple[Effect, ...]:
    if len(found) == 1:
        return (Start("customer", {"customer": found[0].id}),)
    return (Start("found", {"query": words[:100]}),)


def find(words: str, facts: Facts) -> tuple[Customer, ...]:
    """Customers by part of the name or company, pinyin, initials, or the last digits of the phone; best first."""
    digits = names.digits(words)
    if digits:
        return facts.unit.customers.ending(facts.member, digits, FOUND)
    needles = names.needles(words)
    if not needles:
        return ()
    found = facts.unit.customers.like(facts.member, needles, ALL)
    keys = [(customer.id, customer.search) for customer in found] or list(
        facts.unit.customers.keys(facts.member, ALL)
    )
    return facts.unit.customers.some(facts.member, names.rank(words, keys)[:FOUND])


def mine(customer: Customer, facts: Facts) -> bool:
    return facts.unit.customers.get(facts.member, customer.id) is not None


def customer_for(room: str, words: str, facts: Facts) -> tuple[Effect, ...]:
    """The room about the customer that was named; without a name the latest ones to choose from."""
    customers = find(words, facts) if words else ()
    if len(customers) == 1:
        return (Start(room, about(room, customers[0].id, facts)),)
    if words and not customers:
        return (Tell(say(text("nobody-found", words=words[:60]))),)
    return (Start("found", {"query": words[:100], "room": room}),)


def about(room: str, customer: int, facts: Facts) -> dict[str, Json]:
    """What a room about a customer is opened with."""
    return {"customer": customer, **(open_before(customer, facts) if room == "log" else {})}


def next_customer(facts: Facts) -> tuple[Effect, ...]:
    up = nextup.next_customer(facts)
    return (Start("prep", {"customer": up.customer.id}),) if up else (Tell(say(text("nobody-next"))),)


def inbound(words: str, facts: Facts) -> tuple[Effect, ...]:
    """Somebody rings: known by the number or name given, new with a number, else the dialog asks."""
    customers = find(words, facts) if words else ()
    if len(customers) == 1:
        return (Start("inbound", {"customer": customers[0].id}),)
    if number_in(words, facts):
        return (Start("inbound", {"answers": {"who": ["", words[:300]]}}),)
    return (Start("inbound"),)

"""What typed words mean when no open step asked for them; the first that fits wins.

Customers pasted or typed with a number; a number alone; a name, pinyin or last digits; a call's report about the
customer at hand; a time alone, whose customer is asked for; what a customer said; else one line on what can be typed
here.
"""

from collections.abc import Sequence
from datetime import timedelta

from flows import imports
from flows.calls.logbook import open_before
from flows.coaching import heard, report
from flows.contacts import names, phones, roster, vcard
from flows.day import nextup
from flows.facts import Facts
from flows.layout import bare
from flows.model import Customer
from flows.talk import Effect, Json, OffTopic, SharedContact, Start, Tell, Unclear, say, text

FOUND = 40
"""Customers looked at for a typed name: more than anybody scrolls through."""
ALL = 10_000
"""Customers of one rep whose names are compared letter by letter for a misspelt name."""
NAMED = 4
"""Of several who may be meant so many are named."""
ATTENTION = timedelta(hours=4)
"""How long typed words are about what was open last: yesterday's question is not on today's mind."""


def effects(words: str, facts: Facts) -> tuple[Effect, ...]:
    found = by_number(words, facts) or choice(words, find(words, facts))
    if found:
        return found
    cards = list(facts.playbook.objections.values())
    draft = report.read(words, facts.local_now, cards, facts.member.language)
    customer = at_hand(facts) if draft.outcome or draft.due else None
    if customer and draft.tells:
        return (Start("report", {"customer": customer.id, "words": words[: report.LONGEST]}),)
    if customer:
        return (Start("whose", {"customer": customer.id, "words": words[:200]}),)
    if heard.worth_asking(heard.likely(words, cards)):
        return (Start("objections", {"query": words[:200]}),)
    meant = any(row.problem == "bad-phone" for row in roster.read(words, facts.region))
    unknown = "number-unclear" if meant and not names.digits(words) else "nothing-found"
    return (Tell(say(text(unknown, words=words[:60]))),)


def elsewhere(words: str, facts: Facts) -> tuple[Effect, ...]:
    """What words mean that are no answer to the open question: a number, new lines, a customer's very name, or
    nothing."""
    return by_number(words, facts) or named(words, facts)


def by_number(words: str, facts: Facts) -> tuple[Effect, ...]:
    """Whose number it is, or the lines of new customers."""
    phone = number_in(words, facts)
    known = facts.unit.customers.by_phone(facts.member.team_id, str(phone)) if phone else None
    if known and mine(known, facts):
        return (Start("customer", {"customer": known.id}),)
    if table := imports.pasted(words, facts):
        return table
    if phone or roster.looks_like(words, facts.region):
        return (Start("add", {"words": words}),)
    return ()


def at_hand(facts: Facts) -> Customer | None:
    """The customer whom the open message is about, else the one who was in touch last."""
    place = facts.unit.places.latest(facts.member.id)
    if place and facts.now - place.shown_at < ATTENTION:
        about = [session.about["customer"] for session in place.stack if session.about.get("customer")]
        customer = facts.found(about[-1]) if about else None
        if customer and customer.status == "active":
            return customer
    return next(iter(facts.unit.customers.recent(facts.own, 1)), None)


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
        return choice(words, facts.unit.customers.ending(facts.member, digits, FOUND))
    like = facts.unit.customers.like(facts.member, needles, ALL) if needles else ()
    meant = set(names.rank(words, [(customer.id, customer.search) for customer in like])) if like else ()
    return choice(words, [customer for customer in like if customer.id in meant])


def choice(words: str, found: Sequence[Customer]) -> tuple[Effect, ...]:
    if not found:
        return ()
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


def only(found: Sequence[Customer], words: str) -> Customer | None:
    """Who of those found for these words is meant: the only one, or the only one called exactly so; None where nobody
    was found. Raises Unclear where several may be meant."""
    exactly = [customer for customer in found if bare(customer.name) == bare(words)]
    meant = exactly if len(exactly) == 1 else found
    if len(meant) > 1:
        named = (*(customer.name for customer in meant[:NAMED]), *["…"] * (len(meant) > NAMED))
        raise Unclear(text("several-found", words=words[:60], names=named))
    return next(iter(meant), None)


def asked_for(words: str, facts: Facts) -> Customer:
    """The customer meant where one is asked for. Raises Unclear where several may be, OffTopic where nobody is."""
    found = only(find(words, facts), words)
    if found is None:
        raise OffTopic(text("nobody-found", words=words[:60]))
    return found


def mine(customer: Customer, facts: Facts) -> bool:
    return facts.found(customer.id) is not None


def customer_for(room: str, words: str, facts: Facts) -> tuple[Effect, ...]:
    """The room about the customer that was named; without a name the latest ones to choose from."""
    customers = find(words, facts) if words else ()
    if len(customers) == 1:
        return (Start(room, about(room, customers[0].id, facts)),)
    if words and not customers:
        return (Tell(say(text("nothing-found", words=words[:60]))),)
    return (Start("found", {"query": words[:100], "room": room}),)


def about(room: str, customer: int, facts: Facts) -> dict[str, Json]:
    """What a room about a customer is opened with."""
    return {"customer": customer, **(open_before(customer, facts) if room == "log" else {})}


def next_customer(facts: Facts) -> tuple[Effect, ...]:
    up = nextup.next_customer(facts)
    return (Start("prep", {"customer": up.customer.id}),) if up else (Tell(say(text("nobody-next"))),)


def inbound(words: str, facts: Facts) -> tuple[Effect, ...]:
    """Somebody rings: known by the number or name given, new with a number, else the dialog asks."""
    found = find(words, facts) if words else ()
    if len(found) != 1 and number_in(words, facts):
        return (Start("inbound", {"answers": {"who": ["", words[:300]]}}),)
    try:
        customer = only(found, words)
    except Unclear as several:
        return (Tell(say(several.words)), Start("inbound"))
    if customer:
        return (Start("inbound", {"customer": customer.id}),)
    unclear = (Tell(say(text("inbound-who-unclear", words=words[:60]))),) if words else ()
    return (*unclear, Start("inbound"))

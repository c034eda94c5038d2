"""What is known of a customer, for a leader who was asked: shown, handed out as a file, erased for good."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from flows.cards import BACK, Card
from flows.contacts import phones
from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.model import Customer
from flows.talk import Become, Button, Effect, Erase, OffTopic, Say, Session, Start, Stay, Words, say, text

DIGITS = 4


def customer_of(session: Session, facts: Facts) -> Customer:
    leaders_only(facts)
    return facts.customer(session.about["customer"])


def counts_of(customer: Customer, facts: Facts) -> Mapping[str, int]:
    return facts.unit.erasure.counts(facts.member, customer)


def show(session: Session, facts: Facts) -> Say:
    customer = customer_of(session, facts)
    if session.about.get("sure"):
        return say(
            text("person-sure", name=customer.name),
            text("person-digits" if customer.phone else "person-name", name=customer.name),
            rows=[(Button(text("person-keep"), "keep", "best"),)],
        )
    counts = counts_of(customer, facts)
    owner = facts.unit.people.get(facts.member, customer.owner_id)
    return say(
        text("person-title", name=customer.name),
        text("sheet-phone", phone=phones.show(customer.phone, facts.region)) if customer.phone else None,
        text("person-owner", name=owner.name) if owner else None,
        text(
            "person-counts",
            calls=counts.get("Call", 0),
            preps=counts.get("Prep", 0),
            moves=counts.get("Move", 0),
            findings=counts.get("Finding", 0),
        ),
        text("person-what"),
        rows=[
            (Button(text("as-a-file"), "file"), Button(text("person-erase"), "erase", "danger")),
            (BACK,),
        ],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "person", "about": {"customer": customer_of(session, facts).id}})


def ask(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """No button erases: it is typed, so that no finger slips."""
    yield Stay(replace(session, about={**session.about, "sure": True}))


def keep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, about={"customer": session.about["customer"]}))


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    customer = customer_of(session, facts)
    if not session.about.get("sure"):
        raise OffTopic
    wanted = customer.phone.partition(";")[0][-DIGITS:] if customer.phone else customer.name
    if words.strip() != wanted:
        raise OffTopic(text("person-not-typed"))
    yield Erase(customer, text("did-erase"))
    about = {
        "at": facts.now.isoformat(),
        "by": facts.member.name,
        "record": customer.id,
        "fingerprint": facts.unit.erasure.fingerprint(customer),
        "counts": dict(counts_of(customer, facts)),
    }
    yield Become("erased", about)


def title(session: Session, facts: Facts) -> Words:
    return text("person-title", name=customer_of(session, facts).name)


PERSON = Card("person", show=show, title=title, actions={"file": file, "erase": ask, "keep": keep}, said=said)

# ---- afterwards


def show_erased(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    return say(
        text("erased-done", count=sum(session.about.get("counts", {}).values())),
        text("erased-reach"),
        rows=[(Button(text("erased-certificate"), "file", "best"), BACK)],
    )


def certificate(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    leaders_only(facts)
    yield Start("file", {"paper": "certificate", "about": session.about})


def erased_title(session: Session, facts: Facts) -> Words:
    return text("certificate")


ERASED = Card("erased", show=show_erased, title=erased_title, actions={"file": certificate})

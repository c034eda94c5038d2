"""The one question a receipt may ask about the customer: after a call, optional, mostly one tap."""

from collections.abc import Iterator
from dataclasses import replace

from flows.calls.logbook import Contact, logged, receipt
from flows.facts import Facts
from flows.model import NOT_TALKED, Call, Customer, Finding
from flows.profile.growing import Wanted, next_question
from flows.profile.kinds import KINDS, Found, applied
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Row, Session, Toast, Unclear, Words, text

LOOKED_AT = 200
"""Findings of one customer that are read: more than anybody notes in years."""

ONE_ROW = 3
"""Choices that a receipt has room for; more are asked in a room of their own."""


def findings(customer: int, facts: Facts) -> tuple[Finding, ...]:
    return facts.once(facts.unit.findings.of, facts.member, customer, LOOKED_AT)


def wanted(customer: Customer, call: Call, facts: Facts) -> Wanted | None:
    """What to ask after this call; nothing where nobody talked, or where this call has told something already."""
    if call.outcome in (*NOT_TALKED, "dnc"):
        return None
    known = findings(customer.id, facts)
    if any(finding.call_id == call.id for finding in known):
        return None
    return next_question(customer, known, orientation(call, facts), facts.now)


def orientation(call: Call, facts: Facts) -> str:
    prep = facts.once(facts.unit.calls.prep, facts.member, call.prep_id) if call.prep_id else None
    purpose = facts.playbook.purposes.get(prep.purpose.id) if prep else None
    return purpose.orientation if purpose else ""


def line(customer: Customer, call: Call, facts: Facts) -> Words | None:
    """The question with its reason; or what this call has told."""
    told = [each for each in findings(customer.id, facts) if each.call_id == call.id]
    if told:
        return text("grown", what=tuple(said(each) for each in reversed(told)))
    asked = wanted(customer, call, facts)
    return ask_line(asked) if asked else None


def ask_line(asked: Wanted) -> Words:
    again = text("ask-again") if asked.again else ""
    return text(
        "grow-one", question=text(f"ask.{asked.kind}"), why=text(f"ask-why.{asked.kind}"), again=again
    )


def button(asked: Wanted) -> Words:
    return text("grow-tell", question=text(f"kind-of.{asked.kind}"))


def said(finding: Finding) -> Words:
    """'Decides: Mr Chen (pays)', as short as a receipt wants it."""
    kind = KINDS.get(finding.kind)
    value = choice(finding.kind, finding.value) if kind and kind.choices and finding.value else ""
    name = text(f"kind-of.{finding.kind}") if kind else text("kind-of.answer")
    words = " ".join(filter(None, (finding.words, f"({finding.reason})" if finding.reason else "")))
    return text("finding", kind=name, value=value, words=words, between=" · " if value and words else "")


def choice(kind: str, value: str) -> Words:
    """A choice as the rep reads it; no text begins with a digit."""
    if kind in ("personality", "iceberg"):
        return text(f"{kind}.{value}")
    attribute = f"n{value}" if value.isdecimal() else value.lower()
    return text(f"is-{kind}.{attribute}")


def rows(customer: Customer, call: Call, facts: Facts) -> list[Row]:
    asked = wanted(customer, call, facts)
    if asked is None:
        return []
    kind = KINDS[asked.kind]
    if kind.words or kind.name == "personality" or len(kind.choices) > ONE_ROW:
        return [(Button(button(asked), f"grow={kind.name}"),)]
    return [tuple(Button(choice(kind.name, value), f"grow={kind.name}.{value}") for value in kind.choices)]


def tell(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """One tap keeps it, as part of the call's own deed, so that Undo takes back the call as a whole."""
    name, _, choice = value.partition(".")
    kind = KINDS.get(name)
    if kind is None or (choice and choice not in kind.choices):
        raise Unclear(text("out-of-date"))
    if not choice:
        room = "personality" if name == "personality" else "grow"
        yield Enter(room, {**session.about, "kind": name})
        return
    yield from grown(session, Found(name, choice), facts)


def keep(session: Session, found: Found, customer: Customer, facts: Facts) -> Iterator[Effect]:
    """What was found out: part of the contact that asked, or from the profile a deed of its own. The room is left."""
    if "told" in session.about:
        yield Leave()
        yield from grown(session, found, facts)
        return
    yield Keep(Finding(facts.new_id(), facts.team.id, facts.member.id, customer.id, None, *found, facts.now))
    yield Keep(applied(customer, found))
    did = text("did-grow", name=customer.name, kind=text(f"kind-of.{found.kind}"))
    yield Did(did)
    yield Toast(did)
    yield Leave()


def grown(session: Session, found: Found, facts: Facts) -> Iterator[Effect]:
    """The contact logged again with what was found out."""
    contact = Contact.of(session.about["told"])
    told = replace(contact, found=(*(each for each in contact.found if each.kind != found.kind), found))
    yield from logged(told, facts, session.about["deed"])
    yield receipt(told, session.about["deed"])

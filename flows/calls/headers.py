"""The lines that stand above everything about one customer."""

from flows.facts import Facts
from flows.model import Call, Customer, Move
from flows.talk import Text, Words, text


def customer_line(customer: Customer, facts: Facts) -> Text:
    """'Zhang Wei · Hengtong · L3 Sees a problem (19 d)'."""
    layer = facts.funnel.full(customer.layer)
    days = facts.days_in_layer(customer)
    company = f" · {customer.company}" if customer.company else ""
    return text("customer-line", name=customer.name, company=company, layer=layer, days=days)


def last_contact_line(customer: Customer, facts: Facts) -> Words | None:
    """What came of the last contact, and what the rep noted."""
    call = facts.last_call(customer.id)
    if call is None:
        return text("no-contact-yet")
    note = call.reason or call.note
    return text(
        "last-contact",
        day=facts.moment(call.at),
        outcome=text(f"outcome.{call.outcome}"),
        note=f" · {note}" if note else "",
    )


def next_step_line(customer: Customer, facts: Facts) -> Words | None:
    step = facts.next_step(customer.id)
    if step is None:
        return None
    return text("overdue-step" if step.due_at < facts.now else "next-step", when=facts.when(step))


def commitment_line(facts: Facts) -> Words | None:
    """What the rep has set himself for today: on the board and on every call sheet."""
    today = facts.once(facts.unit.days.get, facts.member, facts.today)
    return text("commitment-line", words=today.commitment) if today and today.commitment else None


def reason_line(call: Call) -> Words | None:
    """Practice 61: the reason that was given, and what is suspected under it."""
    under = text("reason-under", layer=text(f"iceberg.{call.iceberg}")) if call.iceberg else ""
    return text("receipt-reason", reason=call.reason, under=under) if call.reason else None


def move_line(move: Move, facts: Facts) -> Words:
    return text(
        "history-move",
        day=facts.moment(move.at),
        before=facts.funnel.short(move.from_layer),
        after=facts.funnel.short(move.to_layer),
        days=move.days,
        why=move.evidence.words,
        by=by(move.member_id, facts),
    )


def by(member_id: int, facts: Facts) -> str:
    """Who it was, where that is not the reader: a leader asks who moved a customer, a rep who called before."""
    if member_id == facts.member.id:
        return ""
    names = {member.id: member.name for member in facts.once(facts.unit.people.of_team, facts.member)}
    return f" · {names[member_id]}" if member_id in names else ""

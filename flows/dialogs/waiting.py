"""Customers that wait for something: for a promised move, for any next step, for something to happen at all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.day import dayfigures, dayplan
from flows.facts import Facts
from flows.layout import in_rows
from flows.listed import beside, listed, name_buttons, name_lines, numbered, open_one
from flows.model import Customer
from flows.talk import Effect, Say, Session, Words, say, text
from flows.why import open_why, why_button

# ---- for a promised move


def promised(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    due = dayfigures.open_promises(facts)[start : start + PAGE + 1]
    by_customer = {promise.customer_id: promise for promise in due}
    found = facts.unit.customers.some(facts.member, list(by_customer))
    return [
        (
            customer,
            text(
                "promised-late" if by_customer[customer.id].by_day < facts.today else "promised-beside",
                before=facts.funnel.short(customer.layer),
                after=facts.funnel.short(by_customer[customer.id].to_layer),
                day=by_customer[customer.id].by_day,
            ),
        )
        for customer in found
    ]


def show_promised(session: Session, facts: Facts) -> Say:
    found = promised(session, facts)
    share = dayfigures.kept_promises(facts)
    return say(
        text("came-late") if session.about.get("late") else None,
        text("promised-title"),
        *name_lines(found),
        text("promised-none") if not found else None,
        text("promises-kept", kept=round(share.part), broken=round(share.whole - share.part))
        if share.whole
        else None,
        rows=[
            *in_rows(name_buttons(found)),
            page_row(session, len(found) > PAGE),
            (why_button("promises"), BACK),
        ],
    )


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


PROMISED = Card(
    "promised",
    show=show_promised,
    title=lambda session, facts: text("promised-title"),
    actions={"open": open_one, "why": why},
    said=numbered(promised),
)


# ---- for any next step


def stepless(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    """All of them; of a day's reminder, only who is not in hand that day anyway."""
    start = page_of(session) * PAGE
    if "day" in session.about:
        found = dayplan.stepless(facts)[start : start + PAGE + 1]
    else:
        found = facts.unit.planning.stepless(facts.member, dayplan.WORKED_ON, PAGE + 1, start)
    return [(customer, beside(customer, facts)) for customer in found]


def stepless_title(session: Session, facts: Facts) -> Words:
    if "day" in session.about:
        return text("no-step-title", count=len(dayplan.stepless(facts)))
    return text("no-step-title", count=facts.unit.planning.no_steps(facts.member, dayplan.WORKED_ON))


def to_the_date(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A tap on a name asks for its date at once."""
    yield from open_one(dated(session), value, facts)


def dated(session: Session) -> Session:
    return replace(session, about={**session.about, "room": "when"})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    yield from numbered(stepless)(dated(session), words, facts)


NO_STEP = Card(
    "no-step",
    show=listed(stepless, stepless_title, "no-step-none", why_button("no-step")),
    title=lambda session, facts: text("no-step-name"),
    actions={"open": to_the_date, "why": why},
    said=said,
)


# ---- for something to happen


def stalled(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    found = facts.unit.planning.stalled(facts.member, dayfigures.stalled_before(facts), PAGE + 1, start)
    usual = dayfigures.stays(facts)
    return [
        (
            customer,
            text(
                "stalled-beside",
                layer=customer.layer,
                days=facts.days_in_layer(customer),
                usual=round(usual[customer.layer].value or facts.funnel.layers[customer.layer].target_days),
            ),
        )
        for customer in found
    ]


def show_stalled(session: Session, facts: Facts) -> Say:
    found = stalled(session, facts)
    return say(
        text("stalled-title"),
        *name_lines(found),
        text("stalled-none") if not found else None,
        rows=[
            *in_rows(name_buttons(found)),
            page_row(session, len(found) > PAGE),
            (why_button("stalled"), BACK),
        ],
    )


STALLED = Card(
    "stalled",
    show=show_stalled,
    title=lambda session, facts: text("stalled-title"),
    actions={"open": open_one, "why": why},
    said=numbered(stalled),
)

"""The member's own due calls as a calendar; in a file that the member keeps with phones, at an address without.

An appointment is one next step and keeps its name for as long as that step is moved and not done, so a calendar moves
it too. ``about`` is nothing.
"""

from datetime import timedelta

from flows.contacts import phones
from flows.facts import Facts
from flows.model import Customer, FollowUp
from flows.papers.paper import About, Appointment, Calendar, Content, Paper
from flows.talk import Words, text

MOST = 1000
"""Appointments, the first due first: calendars on phones grow slow beyond."""
AHEAD = timedelta(days=732)


def title(about: About, facts: Facts) -> Words:
    return text("calendar-of", name=facts.member.name)


def name(about: About, facts: Facts) -> str:
    return f"prelude-calls-{facts.today.isoformat()}.ics"


def content(about: About, facts: Facts) -> Content:
    return calendar(facts, phones_too=True)


def calendar(facts: Facts, phones_too: bool) -> Calendar:
    """The own open next steps, with customers who are the member's own."""
    steps = due(facts)
    ids = sorted({step.customer_id for step in steps})
    customers = {customer.id: customer for customer in facts.unit.customers.some(facts.own, ids)}
    return Calendar(
        facts.shown(title({}, facts)),
        facts.now,
        [
            appointment(step, customers[step.customer_id], facts, phones_too)
            for step in steps
            if step.customer_id in customers
        ],
    )


def due(facts: Facts) -> tuple[FollowUp, ...]:
    return facts.once(facts.unit.calls.due, facts.own, facts.now + AHEAD, MOST)


def appointment(step: FollowUp, customer: Customer, facts: Facts, phones_too: bool) -> Appointment:
    layer = f"{customer.layer} {facts.funnel.name(customer.layer)}"
    phone = phones.show(customer.phone, facts.region) if phones_too and customer.phone else ""
    return Appointment(
        f"step-{step.id}-of-{step.team_id}@prelude",
        facts.shown(text("calendar-call", name=customer.name, layer=customer.layer)),
        "\n".join(filter(None, (customer.company, layer, phone))),
        step.day,
        step.at_time,
        step.zone,
    )


CALENDAR = Paper(title, name, content)

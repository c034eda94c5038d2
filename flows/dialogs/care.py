"""Who waits too long: the service standard of each class of customer, and its breaches by name (practice 103)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts, Gone
from flows.layout import in_rows
from flows.model import Customer
from flows.profile.standards import CLASSES, standard_of
from flows.steps import Ask, Here
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Say, Session, Unclear, Words, say, text

SHOWN = 6
MOST = 730


def breaches(facts: Facts) -> list[tuple[str, Customer]]:
    """Customers without contact beyond their standard, the most carefully served class first, then who waits longest.
    A rep's own, a leader's are the team's."""
    found: list[tuple[str, Customer]] = []
    for served in CLASSES:
        days = standard_of(served, facts.team.standards)
        waiting = facts.once(
            facts.unit.customers.waiting, facts.member, served, facts.since_days(days), SHOWN - len(found) + 1
        )
        found += [(served, customer) for customer in waiting]
        if len(found) > SHOWN:
            break
    return found


def show(session: Session, facts: Facts) -> Say:
    found = breaches(facts)
    leading = facts.member.role == "leader"
    return say(
        text("care-title"),
        *(line(served, customer, facts) for served, customer in found[:SHOWN]),
        text("care-more") if len(found) > SHOWN else None,
        None if found else text("care-none"),
        standards_line(facts),
        rows=[
            *in_rows([Button(customer.name, f"open={customer.id}") for _, customer in found[:SHOWN]])[:3],
            [
                *([Button(text("care-change"), "change")] if leading else []),
                Button(text("campaigns"), "campaigns"),
            ],
            (Button(text("why"), "why"), BACK),
        ],
    )


def line(served: str, customer: Customer, facts: Facts) -> Words:
    since = customer.last_contact or customer.created_at or facts.now
    return text(
        "care-line",
        name=customer.name,
        served=text(f"served.{served.lower()}"),
        now=(facts.now - since).days,
        days=standard_of(served, facts.team.standards),
    )


def standards_line(facts: Facts) -> Words:
    parts = tuple(
        text(
            "care-standard",
            served=text(f"served.{served.lower()}"),
            days=standard_of(served, facts.team.standards),
        )
        for served in CLASSES
    )
    return text("care-standards", standards=parts)


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": int(value)})


def change(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("care-change")


def campaigns(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("campaigns")


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("care-why")


def show_why(session: Session, facts: Facts) -> Say:
    return say(text("care-rule"), standards_line(facts), rows=[(BACK,)])


def card_title(session: Session, facts: Facts) -> Words:
    return text("care-title")


CARE = Card(
    "care",
    show=show,
    title=card_title,
    actions={"open": open_one, "change": change, "campaigns": campaigns, "why": why},
)
CARE_WHY = Card("care-why", show=show_why, title=card_title)


def head(here: Here) -> Sequence[Words]:
    if here.facts.member.role != "leader":
        raise Gone(text("leaders-only"))
    return [standards_line(here.facts)]


def six_numbers(words: str, here: Here) -> str:
    """A number of days for each class, in their order."""
    numbers = words.replace(",", " ").replace("，", " ").replace("、", " ").split()
    good = [number for number in numbers if number.isdecimal() and 0 < int(number) <= MOST]
    if len(numbers) != len(CLASSES) or len(good) != len(numbers):
        raise Unclear(text("no-standards-there", words=words[:40], most=MOST))
    return " ".join(good)


def finish(here: Here) -> Iterator[Effect]:
    days = map(int, here.answers["days"].words.split())
    yield Keep(replace(here.facts.team, standards=dict(zip(CLASSES, days, strict=True))))
    yield Did(text("did-standards"))
    yield Leave()


def title(here: Here) -> Words:
    return text("care-title")


CARE_CHANGE = Dialog(
    "care-change",
    steps=(Ask(name="days", check=six_numbers),),
    head=head,
    title=title,
    finish=finish,
)

"""Days that matter to a customer: birthday, renewal, what follows a deal; they come up in the list by themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.calls import aftercare
from flows.calls.headers import customer_line
from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.due import Due
from flows.facts import Facts
from flows.layout import in_rows
from flows.model import Occasion
from flows.steps import Ask, Here, Option, Pick, When, chose
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    Say,
    Session,
    Stay,
    Toast,
    Unclear,
    Words,
    say,
    text,
)

SHOWN = 6
RENEWALS = (30, 91, 182, 365)
BIRTHDAYS = (0, 1, 7)
LONGEST = 100


def all_open(session: Session, facts: Facts) -> tuple[Occasion, ...]:
    return facts.unit.occasions.open(facts.member, session.about["customer"])[:SHOWN]


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    coming = all_open(session, facts)
    return say(
        customer_line(customer, facts),
        *(
            text("occasion-numbered", number=number, line=aftercare.line(each))
            for number, each in enumerate(coming, 1)
        ),
        None if coming else text("occasions-none"),
        rows=[
            in_rows([Button(text(f"occasion-add.{kind}"), f"add={kind}") for kind in aftercare.KINDS])[0],
            *in_rows(
                [
                    Button(text("occasion-drop", number=number), f"drop={each.id}")
                    for number, each in enumerate(coming, 1)
                ]
            )[:2],
            (BACK,),
        ],
    )


def add(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in aftercare.KINDS:
        yield Enter("date-add", {"customer": session.about["customer"], "answers": {"kind": [value, ""]}})


def drop(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    found = next((each for each in all_open(session, facts) if str(each.id) == value), None)
    if found is None:
        raise Unclear(text("out-of-date"))
    yield Keep(replace(found, status="dropped"))
    did = text("did-occasion-drop", kind=text(f"occasion.{found.kind}"), day=found.day)
    yield Did(did)
    yield Toast(did)
    yield Stay(session)


def card_title(session: Session, facts: Facts) -> Words:
    return text("dates-of", name=facts.customer(session.about["customer"]).name)


DATES = Card("dates", show=show, title=card_title, actions={"add": add, "drop": drop})


def kind(here: Here) -> str:
    return str(here.answers["kind"].id)


def kinds(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"occasion.{name}")) for name in aftercare.KINDS]


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts)]


def quick(here: Here) -> Sequence[tuple[Due, bool]]:
    ahead = BIRTHDAYS if kind(here) == "birthday" else RENEWALS
    return [(Due(here.facts.today + timedelta(days=days), None), False) for days in ahead]


def finish(here: Here) -> Iterator[Effect]:
    facts, name = here.facts, kind(here)
    day = next_time(name, here.answers["day"].day, facts)
    words = here.answers["words"].words if "words" in here.answers else ""
    yield Keep(aftercare.occasion(facts.new_id(), here.customer, name, day, words, facts))
    did = text("did-occasion", name=here.customer.name, kind=text(f"occasion.{name}"), day=day)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def next_time(kind: str, day: date, facts: Facts) -> date:
    """A birthday told with its year is the next one of its days."""
    if kind not in aftercare.YEARLY or day >= facts.today:
        return day
    this_year = day.replace(year=facts.today.year, day=min(day.day, 28) if day.month == 2 else day.day)
    return this_year if this_year >= facts.today else this_year.replace(year=facts.today.year + 1)


def title(here: Here) -> Words:
    return text("dates-of", name=here.customer.name)


DATE_ADD = Dialog(
    "date-add",
    steps=(
        Pick(name="kind", options=kinds),
        When(name="day", quick=quick),
        Ask(name="words", optional=True, limit=LONGEST, when=chose("kind", "other")),
    ),
    head=head,
    title=title,
    finish=finish,
)

"""The names on a day's list, a page at a time, each with its reason; and one of them: further up, out, or why."""

from collections.abc import Iterator, Sequence
from datetime import date

from flows import typed
from flows.calls.headers import customer_line, last_contact_line
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.day import dayplan
from flows.facts import Facts
from flows.layout import in_rows, nth
from flows.listed import name_buttons, name_lines
from flows.model import Customer, OnList, Workday
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    OffTopic,
    Say,
    Session,
    Stay,
    Toast,
    Words,
    say,
    text,
)
from flows.why import open_why, why_button


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


def page(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    some = dayplan.lines(day_of(session), facts)[start : start + PAGE + 1]
    called = dayplan.called_on(day_of(session), facts)
    return [
        (customer, text("plan-done", why=line.reason) if customer.id in called else line.reason)
        for line, customer in dayplan.standing(some, facts)
    ]


def show(session: Session, facts: Facts) -> Say:
    found = page(session, facts)
    count = len(dayplan.lines(day_of(session), facts))
    return say(
        text("plan-names", day=day_of(session), count=count),
        *name_lines(found),
        text("plan-empty") if not found else None,
        rows=[*in_rows(name_buttons(found)), page_row(session, len(found) > PAGE), (BACK,)],
    )


def open_line(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("plan-line", {"day": session.about["day"], "customer": int(value)})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A number chooses its line, a name that is on the list as well; other words mean what they mean anywhere."""
    found = page(session, facts)[:PAGE]
    number = nth(words, len(found))
    on_list = {line.customer for line in dayplan.lines(day_of(session), facts)}
    named = [customer for customer in typed.find(words, facts) if customer.id in on_list]
    if number is not None:
        yield from open_line(session, str(found[number][0].id), facts)
    elif len(named) == 1:
        yield from open_line(session, str(named[0].id), facts)
    else:
        raise OffTopic


def title(session: Session, facts: Facts) -> Words:
    return text("plan-name", day=day_of(session))


PLAN_NAMES = Card("plan-names", show=show, title=title, actions={"open": open_line}, said=said)


# ---- one of them


def line_of(session: Session, facts: Facts) -> OnList | None:
    some = dayplan.lines(day_of(session), facts)
    return next((line for line in some if line.customer == session.about["customer"]), None)


def show_line(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    line = line_of(session, facts)
    return say(
        customer_line(customer, facts),
        text("plan-reason", why=line.reason) if line else text("plan-out"),
        last_contact_line(customer, facts),
        rows=[
            (
                Button(text("plan-first-place"), "up=first"),
                Button(text("plan-up"), "up=one"),
                Button(text("plan-take-out"), "out"),
            )
            if line
            else (Button(text("plan-put-back"), "up=first"),),
            (why_button("line"), Button(text("open"), "open"), BACK),
        ],
    )


def up(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """To the first place, or one further up."""
    day = day_of(session)
    some = dayplan.lines(day, facts)
    line = line_of(session, facts) or OnList(
        session.about["customer"], "added", facts.shown(text("why-added"))
    )
    at = some.index(line) if line in some else len(some)
    place = 0 if value == "first" else max(at - 1, 0)
    yield from kept(dayplan.with_line(dayplan.workday(day, facts), line, some, place), facts)
    yield Stay(session)


def out(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    day = day_of(session)
    changed = dayplan.without_line(
        dayplan.workday(day, facts), session.about["customer"], dayplan.lines(day, facts)
    )
    yield from kept(changed, facts)
    yield Leave()


def kept(changed: Workday, facts: Facts) -> Iterator[Effect]:
    yield Keep(changed)
    yield Did(text("did-list", day=changed.day))
    yield Toast(text("did-list", day=changed.day))


def open_customer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": session.about["customer"]})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def line_title(session: Session, facts: Facts) -> Words:
    return facts.customer(session.about["customer"]).name


PLAN_LINE = Card(
    "plan-line",
    show=show_line,
    title=line_title,
    actions={"up": up, "out": out, "open": open_customer, "why": why},
)

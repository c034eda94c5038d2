"""What happened with a customer, newest first."""

from collections.abc import Iterator

from flows.calls.headers import by, customer_line, move_line
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts
from flows.layout import in_rows, nth
from flows.model import Call
from flows.talk import Button, Effect, Enter, OffTopic, Say, Session, Words, say, text

CHANGES = 3


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    page = page_of(session)
    calls = facts.history(customer.id, PAGE + 1, page * PAGE)
    moves = facts.unit.calls.moves(facts.member, customer.id, CHANGES) if page == 0 else ()
    return say(
        customer_line(customer, facts),
        *(contact_line(number, call, facts) for number, call in enumerate(calls[:PAGE], 1)),
        text("history-empty") if not calls else None,
        *(move_line(move, facts) for move in moves),
        rows=[
            *in_rows([Button(str(number), f"call={call.id}") for number, call in enumerate(calls[:PAGE], 1)]),
            (*page_row(session, len(calls) > PAGE), Button(text("changes"), "changes"), BACK),
        ],
    )


def contact_line(number: int, call: Call, facts: Facts) -> Words:
    note = call.reason or call.note
    return text(
        "history-line",
        number=number,
        day=facts.moment(call.at),
        kind=text(f"kind.{call.kind}"),
        outcome=text(f"outcome.{call.outcome}"),
        by=by(call.member_id, facts),
        note=f" · {note}" if note else "",
    )


def open_call(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("call", {"call": int(value)})


def changes(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("changes", {"customer": session.about["customer"]})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    calls = facts.history(session.about["customer"], PAGE, page_of(session) * PAGE)
    number = nth(words, len(calls))
    if number is None:
        raise OffTopic
    yield from open_call(session, str(calls[number].id), facts)


def title(session: Session, facts: Facts) -> Words:
    return text("title-history", name=facts.customer(session.about["customer"]).name)


HISTORY = Card("history", show=show, title=title, actions={"call": open_call, "changes": changes}, said=said)

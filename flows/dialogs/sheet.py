"""The call sheet (practices 8 and 15): one message to keep open while talking, with ticks for what was
asked and heard.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flows import typed, unsure
from flows.buttons import mark
from flows.calls.guards import guard_lines
from flows.calls.headers import commitment_line, customer_line
from flows.calls.hints import hints
from flows.calls.logbook import Contact, logged, open_before, receipt
from flows.cards import BACK, Action, Card
from flows.coaching import heard, report
from flows.contacts import phones
from flows.facts import Facts
from flows.layout import in_rows, page_of, paged
from flows.model import Customer, Line, Prep
from flows.talk import (
    Button,
    Effect,
    Enter,
    HandOver,
    Json,
    Row,
    Say,
    Session,
    Stay,
    Toast,
    Unclear,
    Words,
    say,
    text,
)

ENDS = (Button(text("sheet-done"), "done", "best"), Button(text("sheet-no-answer"), "none"))
MORE = Button(text("more-options"), "more")


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    prep = facts.prep(session.about["prep"])
    shown = say(
        customer_line(customer, facts),
        text("sheet-phone", phone=phones.show(customer.phone, facts.region))
        if customer.phone
        else text("sheet-no-phone"),
        *guard_lines(customer, facts),
        commitment_line(facts),
        *plan_lines(prep),
        *pinned(facts),
        *edge_line(prep, facts),
        *hints(customer, facts),
        unsure.line(session),
        rows=[*(unsure.rows(session, facts) or tick_rows(session, prep)), leading_away(customer)],
    )
    return replace(shown, wish=unsure.wish(session, facts))


def plan_lines(prep: Prep) -> Iterator[Words]:
    if prep.skipped:
        yield text("sheet-unprepared")
    if prep.purpose.words:
        yield text("sheet-purpose", purpose=prep.purpose.words)
    if prep.goal.words:
        yield text("sheet-goal", goal=prep.goal.words)
    if prep.opening.words:
        yield text("sheet-opening", opening=prep.opening.words)
    if prep.questions:
        yield text("sheet-ask")
        yield from (
            text("sheet-question", number=number, words=line.words)
            for number, line in enumerate(prep.questions, 1)
        )
    if prep.expected:
        yield text("sheet-they-say")
        yield from (answer_line(line, answer) for line, answer in prep.expected)


def answer_line(objection: Line, answer: Line) -> Words:
    if not answer.words:
        return text("objection-unanswered", objection=objection.words)
    return text("sheet-answer", objection=objection.words, answer=answer.words)


def pinned(facts: Facts) -> Iterator[Words]:
    """What a leader said and the rep has pinned: the latest one, for a sheet is read in a glance."""
    for note in facts.unit.coaching.pinned(facts.member, 1):
        yield text("note-said", kind=text(f"note-kind.{note.kind}"), words=note.words)


def edge_line(prep: Prep, facts: Facts) -> Iterator[Words]:
    """Where the price or a competitor will be talked of, what only this team can say (practice 102)."""
    cards = [facts.playbook.objection(line.id) for line, _ in prep.expected if line.id]
    if facts.team.edge and any(card and card.category in ("price", "rival") for card in cards):
        yield text("sheet-edge", edge=facts.team.edge)


def ticks(session: Session, name: str) -> list[Json]:
    return list(session.draft.get(name, ()))


def tick_rows(session: Session, prep: Prep) -> list[Row]:
    """What to tick, questions first, and under it how the call ends; a long preparation has pages."""
    here, beneath = paged(all_ticks(session, prep), ENDS, MORE, session.draft.get("page", 0))
    return here + beneath


def all_ticks(session: Session, prep: Prep) -> list[Row]:
    return [*question_rows(session, prep), *objection_rows(session, prep)]


def turned_to(label: Words, session: Session, prep: Prep) -> Session:
    """The session at the page where this label is ticked: what was typed last is seen."""
    rows = all_ticks(session, prep)
    row = next(
        number
        for number, row in enumerate(rows)
        for button in row
        if button.label == text("ticked", words=label)
    )
    return replace(session, draft={**session.draft, "page": page_of(row, rows, ENDS, MORE)})


def turn_page(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    page = int(session.draft.get("page", 0)) + 1
    yield Stay(replace(session, draft={**session.draft, "page": page}))


def question_rows(session: Session, prep: Prep) -> list[tuple[Button, ...]]:
    asked = ticks(session, "asked")
    buttons = [
        Button(
            text("ticked" if number in asked else "unticked", words=str(number + 1)),
            toggle("q", number, asked),
        )
        for number in range(len(prep.questions))
    ]
    return in_rows(buttons)


def objection_rows(session: Session, prep: Prep) -> list[tuple[Button, ...]]:
    came = ticks(session, "came")
    buttons = [
        Button(
            text("ticked" if number in came else "unticked", words=expected.objection.words),
            toggle("o", number, came),
        )
        for number, expected in enumerate(prep.expected)
    ]
    surprises = [
        Button(text("ticked", words=line[1]), f"s={line[0] or mark(line[1])}")
        for line in ticks(session, "surprises")
    ]
    return in_rows([*buttons, *surprises])


def toggle(action: str, number: int, on: list[Json]) -> str:
    return f"{action}={'-' if number in on else '+'}{number}"


def leading_away(customer: Customer) -> Row:
    """The card to dial from, and the way back."""
    dial = customer.phone and not customer.do_not_call
    return (*((Button(text("contact"), "contact"),) if dial else ()), BACK)


def contact(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customer = facts.customer(session.about["customer"])
    if customer.phone and not customer.do_not_call:
        yield HandOver(customer.name, customer.phone)


def tick(name: str) -> Action:
    """The action that ticks an entry of ``name``; a tick names the state it leads to, so a double tap ticks once."""

    def act(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
        number = value[1:]
        if value[:1] not in ("+", "-") or not number.isdecimal():
            raise Unclear(text("out-of-date"))
        rest = [other for other in ticks(session, name) if other != int(number)]
        yield Stay(
            replace(session, draft={**session.draft, name: [*rest, int(number)] if value[0] == "+" else rest})
        )

    return act


def drop_surprise(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    left = [line for line in ticks(session, "surprises") if value != (line[0] or mark(line[1]))]
    yield Stay(replace(session, draft={**session.draft, "surprises": left}))


def noted(session: Session, facts: Facts) -> dict[str, Json]:
    """What the sheet hands on to the log: what was asked and heard, and what this call answers."""
    prep = facts.prep(session.about["prep"])
    came = [
        list(prep.expected[number].objection)
        for number in ticks(session, "came")
        if number < len(prep.expected)
    ]
    return {
        "customer": session.about["customer"],
        "prep": prep.id,
        **open_before(session.about["customer"], facts),
        "asked": [list(prep.questions[n]) for n in ticks(session, "asked") if n < len(prep.questions)],
        "heard": [*came, *ticks(session, "surprises")],
    }


def done(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("log", noted(session, facts))


def no_answer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Saved by this one tap, with a time to try again."""
    about = noted(session, facts)
    deed = facts.new_deed()
    contact = Contact(about["customer"], "noanswer", about["prep"], about["promise"])
    yield from logged(contact, facts, deed)
    yield receipt(contact, deed)


def said(session: Session, words: str, facts: Facts) -> Iterable[Effect]:
    """While talking: what the customer said, matched to an objection; or already the report of the call."""
    cards = list(facts.playbook.objections.values())
    draft = report.read(words, facts.local_now, cards, facts.member.language)
    if draft and (draft.outcome or draft.due):
        return [Enter("report", {**noted(session, facts), "words": words[: report.LONGEST]})]
    doubt = unsure.doubt(words, facts)
    if doubt:
        return [Stay(replace(session, draft={**session.draft, "unsure": doubt.stored()}))]
    matches = heard.match(words, cards)
    if not matches and (away := typed.elsewhere(words, facts)):
        return away  # no customer says another one's name or number
    line = [matches[0].id, facts.playbook.objections[matches[0].id].words] if matches else ["", words[:200]]
    return [*tick_heard(session, line, facts), Toast(heard_toast(line, facts))]


def meant(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Which of the objections it was, or none that is known: then the words are noted as they are."""
    asked = unsure.held(session)
    if asked is None:
        raise Unclear(text("out-of-date"))
    card = facts.playbook.objections.get(value)
    line = [card.id, card.words] if card else ["", asked.words]
    settled = {name: kept for name, kept in session.draft.items() if name != "unsure"}
    yield from tick_heard(replace(session, draft=settled), line, facts)
    yield Toast(heard_toast(line, facts))


def tick_heard(session: Session, line: Json, facts: Facts) -> Iterator[Effect]:
    prep = facts.prep(session.about["prep"])
    predicted = [
        number
        for number, expected in enumerate(prep.expected)
        if expected.objection.id and expected.objection.id == line[0]
    ]
    if predicted:
        came = sorted({*ticks(session, "came"), predicted[0]})
        heard, label = {"came": came}, prep.expected[predicted[0]].objection.words
    else:
        surprises = [other for other in ticks(session, "surprises") if other != line]
        heard, label = {"surprises": [*surprises, line]}, line[1]
    yield Stay(turned_to(label, replace(session, draft={**session.draft, **heard}), prep))


def heard_toast(line: Json, facts: Facts) -> Words:
    answer = facts.best_answer(line[0]).line
    if answer.words:
        return text("heard-answer", objection=line[1], answer=answer.words)
    return text("heard-surprise", objection=line[1])


def title(session: Session, facts: Facts) -> Words:
    return text("title-sheet", name=facts.customer(session.about["customer"]).name)


SHEET = Card(
    "sheet",
    show=show,
    title=title,
    actions={
        "q": tick("asked"),
        "o": tick("came"),
        "s": drop_surprise,
        "meant": meant,
        "more": turn_page,
        "done": done,
        "none": no_answer,
        "contact": contact,
    },
    said=said,
)

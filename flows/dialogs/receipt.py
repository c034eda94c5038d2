"""The receipt: what was saved in three lines, what it did, Undo, and whom to call next. The optional
details hang here.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from flows import due, typed
from flows.calls import grow
from flows.calls.headers import reason_line
from flows.calls.logbook import CALL, Contact, logged
from flows.cards import Card
from flows.coaching import heard
from flows.contacts import names, phones
from flows.day import nextup
from flows.facts import Facts
from flows.layout import in_rows
from flows.learning import moments
from flows.model import LAYERS, NOT_TALKED, Call, Customer, Move
from flows.ports import Deed
from flows.talk import (
    Become,
    Button,
    Effect,
    Enter,
    OffTopic,
    Say,
    Session,
    Start,
    Stay,
    UndoDeed,
    Words,
    say,
    text,
)

WEEK = timedelta(days=7)
DETAILS = ("heard", "why", "again", "note", "question")


def show(session: Session, facts: Facts) -> Say:
    deed = facts.unit.journal.get(facts.member.id, session.about["deed"])
    if deed is None or deed.undone:
        return undone(session, deed, facts)
    customer = facts.customer(session.about["customer"])
    call = facts.call(session.about["deed"] + CALL)
    moment = moments.offer(facts, only="hangup") if call.outcome == "hangup" else None
    return say(
        saved_line(call, customer, facts),
        *heard_lines(call, facts),
        gain_line(customer, facts),
        text("receipt-nameless") if rang_without_a_name(call, customer, facts) else None,
        moments.why(moment, facts) if moment else None,
        None if moment or call.outcome == "won" else grow.line(customer, call, facts),
        rows=[
            (Button(text("undo"), "undo"), Button(text("open"), "open")),
            *detail_rows(call, facts),
            *below(call, customer, moment is not None, facts),
            next_row(customer, facts),
        ],
    )


def below(call: Call, customer: Customer, moment: bool, facts: Facts) -> list[tuple[Button, ...]]:
    """One more thing that may be done, the most useful."""
    if moment:
        return [(Button(text("moment-lesson"), "lesson"),)]
    if call.outcome == "won":
        return [(Button(text("handoff"), "handoff", "best"),)]
    return grow.rows(customer, call, facts)


def handoff(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """As a message of its own, which can be passed on."""
    yield Start("handoff", {"customer": session.about["customer"]})


def undone(session: Session, deed: Deed | None, facts: Facts) -> Say:
    """What was taken back, and the way to log it anew; a customer made known by this call went with it."""
    there = facts.found(session.about["customer"])
    again = (Button(text("log-anew"), "again"), Button(text("open"), "open"))
    return say(text("receipt-undone", what=deed.words if deed else ""), rows=[again] if there else [])


def saved_line(call: Call, customer: Customer, facts: Facts) -> Words:
    """'Zhang Wei · goal met · L3 to L4 · next Thu 10:00'."""
    moves = [move for move in facts.unit.calls.moves(facts.member, customer.id, 1) if move.call_id == call.id]
    step = facts.next_step(customer.id)
    return text(
        "receipt-saved",
        name=customer.name,
        outcome=text(f"outcome.{call.outcome}"),
        moved=moved(moves[0], facts) if moves else "",
        next=text("receipt-next", when=facts.when(step)) if step else "",
    )


def moved(move: Move, facts: Facts) -> Words:
    was, now = facts.funnel.short(move.from_layer), facts.funnel.short(move.to_layer)
    return text("receipt-moved", before=was, after=now)


def heard_lines(call: Call, facts: Facts) -> Iterator[Words]:
    rows = facts.unit.calls.heard_in(facts.member, call.id)
    predicted = [row for row in rows if row.predicted]
    if predicted and call.outcome not in NOT_TALKED:
        week = facts.unit.calls.prediction(facts.member, facts.now - WEEK, facts.end_of_today())
        hit = sum(row.heard for row in predicted)
        yield text("receipt-predicted", hit=hit, of=len(predicted), both=week.both, heard=week.heard)
    surprises = tuple(row.objection.words for row in rows if row.heard and not row.predicted)
    if surprises:
        yield text("receipt-surprises", words=surprises)
    reason = reason_line(call)
    if reason:
        yield reason


def gain_line(customer: Customer, facts: Facts) -> Words:
    """What the tap gives back: the layer's count against its minimum, the day's count against the target."""
    layer = facts.funnel.layers[customer.layer]
    dials = sum(facts.calls_today().values())
    return text(
        "receipt-gain" if customer.layer in LAYERS else "receipt-gain-end",
        layer=facts.funnel.short(customer.layer),
        count=facts.counts().get(customer.layer, 0),
        minimum=layer.minimum,
        dials=dials,
        target=facts.member.daily_target,
    )


def detail_rows(call: Call, facts: Facts) -> list[tuple[Button, ...]]:
    wanted = ["again", "note"] if call.outcome in NOT_TALKED else list(DETAILS)
    if "question" in wanted and not any(line.id for line in call.asked):
        wanted.remove("question")
    if call.outcome in ("won", "wrong", "dnc"):
        wanted.remove("again")
    return in_rows([Button(facts.shown(text(f"detail.{name}")), f"detail={name}") for name in wanted])


def next_row(customer: Customer, facts: Facts) -> tuple[Button, ...]:
    up = nextup.next_customer(facts, besides=customer.id)
    return (Button(text("next-up", name=up.customer.name), f"next={up.customer.id}", "best"),) if up else ()


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield UndoDeed(session.about["deed"])
    yield Stay(session)


def detail(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in DETAILS:
        yield Enter("detail", {**session.about, "answers": {"part": [value, ""]}})


def again(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Logged anew, as a new deed; a preparation that was undone too is not missed."""
    told = Contact.of(session.about["told"])
    prep = told.prep if told.prep and facts.unit.calls.prep(facts.member, told.prep) else None
    kept = {name: told.stored()[name] for name in ("customer", "promise", "kind", "asked", "heard", "note")}
    yield Become("log", {**kept, "prep": prep})


def open_customer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("customer", {"customer": session.about["customer"]})


def lesson(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A lesson at the moment of need, as a message of its own."""
    moment = moments.offer(facts, only="hangup")
    if moment:
        yield Start("lesson", moments.opened_with(moment))


def next_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The next preparation as a message of its own: this one stays in the history as a receipt."""
    yield Start("prep", {"customer": int(value)})


def rang_without_a_name(call: Call, customer: Customer, facts: Facts) -> bool:
    """A new caller of whom only the number is known stands in the lists by it."""
    return call.kind == "inbound" and customer.name == phones.show(customer.phone, facts.region)


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """The name of a caller who had none, as part of what was logged; else nothing of the receipt's own."""
    deed = session.about["deed"]
    customer = facts.found(session.about["customer"])
    call = facts.unit.calls.get(facts.member, deed + CALL)
    nameless = call and customer and rang_without_a_name(call, customer, facts)
    if not (customer and nameless and could_be_a_name(words, facts)):
        raise OffTopic
    name = names.clean(words)
    named = replace(customer, name=name, search=names.search_key(name, customer.company))
    yield from logged(Contact.of(session.about["told"]), facts, deed, named)
    yield Stay(session)


def could_be_a_name(words: str, facts: Facts) -> bool:
    """Short, and nothing that means something else: another customer, a time, a report, an objection."""
    cards = list(facts.playbook.objections.values())
    known = typed.elsewhere(words, facts) or heard.match(words, cards)
    return bool(names.needles(words)) and not known and not due.find(words, facts.local_now)


def title(session: Session, facts: Facts) -> Words:
    return text("title-receipt", name=facts.customer(session.about["customer"]).name)


RECEIPT = Card(
    "receipt",
    show=show,
    title=title,
    actions={
        "undo": undo,
        "detail": detail,
        "again": again,
        "open": open_customer,
        "next": next_one,
        "grow": grow.tell,
        "lesson": lesson,
        "handoff": handoff,
    },
    said=said,
)

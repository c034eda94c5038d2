"""One call, preparation beside outcome; what a leader has said about it, and what became of that."""

from collections.abc import Iterator, Sequence

from flows.calls.headers import customer_line, move_line, reason_line
from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading.note_effect import effect_of
from flows.leading.rights import led
from flows.leading.summary import percent
from flows.leading.word import state_of
from flows.model import Call, CoachingNote, Customer
from flows.ports import Change
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

CHANGES = 3
MOVES = 20
"""The latest moves of a customer; whoever moves more often is looked up in the history."""


def show_call(session: Session, facts: Facts) -> Say:
    """Practice 1: what was planned beside what came of it."""
    own, facts = facts, led(session.about, facts) if "team" in session.about else facts
    call = facts.call(session.about["call"])
    customer = facts.customer(call.customer_id)
    prep = facts.prep(call.prep_id) if call.prep_id else None
    rows = facts.unit.calls.heard_in(facts.member, call.id)
    heard = tuple(row.objection.words for row in rows if row.heard)
    return say(
        customer_line(customer, facts),
        text("call-when", day=facts.moment(call.at), kind=text(f"kind.{call.kind}")),
        text("sheet-purpose", purpose=prep.purpose.words)
        if prep and prep.purpose.words
        else text("sheet-unprepared"),
        text("sheet-goal", goal=call.goal) if call.goal else None,
        text("call-outcome", outcome=text(f"outcome.{call.outcome}")),
        text("call-expected", words=tuple(row.objection.words for row in rows if row.predicted))
        if any(row.predicted for row in rows)
        else None,
        text("call-heard", words=heard) if heard else None,
        text("call-asked", words=tuple(line.words for line in call.asked)) if call.asked else None,
        reason_line(call),
        text("customer-note", note=call.note) if call.note else None,
        *came_of(call, customer, facts),
        *changes(call, facts),
        *notes(call, facts),
        rows=[
            (Button(text("note-coach"), "coach"),) if may_coach(call, own) else (),
            (
                *((Button(text("correct"), "correct"),) if call.team_id == own.member.team_id else ()),
                *((why_button("note"),) if was_told(call, facts) else ()),
                BACK,
            ),
        ],
    )


def came_of(call: Call, customer: Customer, facts: Facts) -> Iterator[Words]:
    """The move it led to, and the next step that was agreed in it, as long as that is open."""
    for move in facts.unit.calls.moves(facts.member, customer.id, MOVES):
        if move.call_id == call.id:
            yield move_line(move, facts)
    step = facts.next_step(customer.id)
    if step is not None and step.call_id == call.id:
        yield text("next-step", when=facts.when(step))


def notes(call: Call, facts: Facts) -> Iterator[Words]:
    """What a leader has said about it, and what became of that."""
    for note in facts.unit.coaching.of_call(facts.member, call.id):
        yield text("note-said", kind=text(f"note-kind.{note.kind}"), words=note.words)
        yield text("note-state", state=text(f"note-is.{state_of(note)}"))
        if note.reply:
            yield text("note-reply", words=note.reply)
        if facts.member.role == "leader":
            yield from effect_lines(note, facts)


def was_told(call: Call, facts: Facts) -> bool:
    """Whether a leader reads here what a note has done."""
    noted = facts.unit.coaching.of_call(facts.member, call.id) if facts.member.role == "leader" else ()
    return any(note.told_at for note in noted)


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def effect_lines(note: CoachingNote, facts: Facts) -> Iterator[Words]:
    """What the rep reached before the note and since; too few is said, never hidden."""
    found = effect_of(note, facts)
    if found is None:
        return
    if found.sheets:
        yield text("note-sheets", count=found.sheets)
    if few := found.enough:
        yield text("note-effect-few", n=few.n, needed=few.needed)
    else:
        yield text(
            "note-effect",
            before=percent(found.before.value),
            since=percent(found.since.value),
            of_before=round(found.before.whole),
            of_since=round(found.since.whole),
        )


def may_coach(call: Call, facts: Facts) -> bool:
    leads = facts.member.role == "leader" and call.team_id == facts.member.team_id
    return leads and call.member_id != facts.member.id


def coach(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("note", {"call": facts.call(session.about["call"]).id})


def changes(call: Call, facts: Facts) -> Iterator[Words]:
    """Corrections made later, from the journal; one that was taken back leaves no trace here."""
    found = facts.unit.journal.changes(facts.member, "Call", call.id, 4 * CHANGES)
    undone = [change for change in found if change.deed.undone]
    later = [change for change in found if change.before and change.after and change.deed.id + 1 != call.id]
    for change in [one for one in later if one not in undone and not takes_back(one, undone)][:CHANGES]:
        yield text("call-corrected", day=facts.moment(change.at), what=change.deed.words)


def takes_back(change: Change, undone: Sequence[Change]) -> bool:
    return any((one.before, one.after) == (change.after, change.before) for one in undone)


def correct(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    call = facts.call(session.about["call"])
    yield Enter("correct", {"customer": call.customer_id, "call": call.id})


def call_title(session: Session, facts: Facts) -> Words:
    seen = led(session.about, facts) if "team" in session.about else facts
    return text("title-history", name=seen.customer(seen.call(session.about["call"]).customer_id).name)


CALL = Card(
    "call", show=show_call, title=call_title, actions={"correct": correct, "coach": coach, "why": why}
)

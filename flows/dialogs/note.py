"""A leader coaches on one call: keep, start or stop, and one sentence; the rep takes it, pins it, answers it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.headers import customer_line
from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts, Gone
from flows.leading import word
from flows.leading.rights import leaders_only
from flows.leading.word import LONGEST, send, sent
from flows.model import CoachingNote
from flows.steps import Ask, Here, Option, Pick
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    Row,
    Say,
    Session,
    Stay,
    TellMember,
    Words,
    say,
    text,
)

KINDS = ("keep", "start", "stop")

# ---- the leader says it


def kinds(here: Here) -> Sequence[Option]:
    return [Option(kind, text(f"note-kind.{kind}")) for kind in KINDS]


def preview(here: Here) -> Sequence[Words]:
    kind = text(f"note-kind.{here.answers['kind'].id}")
    return [text("note-said", kind=kind, words=here.answers["words"].words)]


def head(here: Here) -> Sequence[Words]:
    leaders_only(here.facts)
    call = here.facts.call(here.about["call"])
    return [customer_line(here.facts.customer(call.customer_id), here.facts)]


def finish(here: Here) -> Iterator[Effect]:
    facts = here.facts
    leaders_only(facts)
    call = facts.call(here.about["call"])
    note = CoachingNote(
        facts.new_id(), facts.team.id, facts.member.id, call.member_id, call.customer_id, call.id,
        here.answers["kind"].id, here.answers["words"].words, facts.now,
    )  # fmt: skip
    rep = facts.unit.people.get(facts.member, call.member_id)
    # The clock brings it to the rep, outside golden hours.
    yield from sent(note, text("did-note", name=rep.name if rep else ""))
    yield Leave()


def dialog_title(here: Here) -> Words:
    return text("note-coach")


NOTE = Dialog(
    "note",
    steps=(
        Pick(name="kind", options=kinds),
        Ask(name="words", limit=LONGEST),
        Pick(name="send", options=send, remarks=preview),
    ),
    head=head,
    title=dialog_title,
    finish=finish,
)


# ---- the rep hears it


def note_of(session: Session, facts: Facts) -> CoachingNote:
    found = facts.unit.coaching.get(facts.member, session.about["note"])
    if found is None:
        raise Gone(text("note-gone"))
    return found


def addressed(session: Session, facts: Facts) -> CoachingNote:
    note = note_of(session, facts)
    word.addressed(note, facts, text("note-gone"))
    return note


def show(session: Session, facts: Facts) -> Say:
    note = note_of(session, facts)
    call = facts.call(note.call_id)
    customer = facts.customer(note.customer_id)
    return say(
        text("note-from", by=word.author(note, facts), name=customer.name, at=facts.moment(call.at)),
        text("note-said", kind=text(f"note-kind.{note.kind}"), words=note.words),
        text("note-accepted") if note.accepted else None,
        text("note-pinned") if note.pinned else None,
        text("note-reply", words=note.reply) if note.reply else None,
        rows=[*own_rows(note, facts), (Button(text("note-call"), "call"), BACK)],
    )


def own_rows(note: CoachingNote, facts: Facts) -> Iterator[Row]:
    """What the one it is for can do with it; its author sees what was done."""
    if word.is_mine(note, facts):
        yield (
            *(() if note.accepted else (Button(text("note-accept"), "accept", "best"),)),
            Button(text("note-unpin" if note.pinned else "note-pin"), "pin"),
            Button(text("note-answer"), "answer"),
        )


def seen(note: CoachingNote, facts: Facts) -> CoachingNote:
    """A tap on it is the only sign that it was read."""
    return replace(note, seen_at=note.seen_at or facts.now) if word.is_mine(note, facts) else note


def accept(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    note = addressed(session, facts)
    yield Keep(replace(seen(note, facts), accepted=True))
    yield Did(text("note-accepted"))
    yield Stay(session)


def pin(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """On the own sheets; what is pinned has been taken."""
    note = addressed(session, facts)
    yield Keep(replace(seen(note, facts), pinned=not note.pinned, accepted=True))
    yield Did(text("note-pinned" if not note.pinned else "did-unpin"))
    yield Stay(session)


def answer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("note-reply", {"note": session.about["note"]})


def open_call(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    note = note_of(session, facts)
    if seen(note, facts) != note:
        yield Keep(seen(note, facts))
    yield Enter("call", {"call": note.call_id})


def title(session: Session, facts: Facts) -> Words:
    return text("note-coach")


NOTED = Card(
    "noted",
    show=show,
    title=title,
    actions={"accept": accept, "pin": pin, "answer": answer, "call": open_call},
)


# ---- and answers


def reply_head(here: Here) -> Sequence[Words]:
    note = note_of(here.session, here.facts)
    return [text("note-said", kind=text(f"note-kind.{note.kind}"), words=note.words)]


def finish_reply(here: Here) -> Iterator[Effect]:
    note = addressed(here.session, here.facts)
    yield Keep(replace(seen(note, here.facts), reply=here.answers["words"].words, accepted=True))
    yield Did(text("did-note-reply"))
    yield TellMember(note.author_id, "noted", {"note": note.id})
    yield Leave()


NOTE_REPLY = Dialog(
    "note-reply",
    steps=(Ask(name="words", limit=LONGEST),),
    head=reply_head,
    title=dialog_title,
    finish=finish_reply,
)

"""A leader asks one rep for something that is about no single call, or thanks him; the rep says what became of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts, Gone
from flows.leading import word
from flows.leading.rights import member_led
from flows.leading.word import LONGEST, send, sent
from flows.model import Assignment, Line
from flows.steps import Ask, Here, Option, Pick, chose
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

KINDS = ("lesson", "silent", "task", "praise")
LESSONS = 8

# ---- the leader says it


def kinds(here: Here) -> Sequence[Option]:
    return [Option(kind, text(f"assign-kind.{kind}")) for kind in KINDS]


def lessons(here: Here) -> Sequence[Option]:
    """Lessons the rep has not read come first."""
    member = member_led(here.about["member"], here.facts)
    read = {each.lesson for each in here.facts.unit.learning.taken(member, LONGEST)}
    some = sorted(here.facts.playbook.lessons.values(), key=lambda lesson: lesson.id in read)
    return [Option(lesson.id, lesson.words) for lesson in some[:LESSONS]]


def head(here: Here) -> Sequence[Words]:
    return [text("assign-to", name=member_led(here.about["member"], here.facts).name)]


def said(here: Here) -> Line:
    """What it is about: a lesson, or the leader's own words."""
    kind = here.answers["kind"].id
    if kind == "lesson":
        lesson: Line = here.answers["lesson"]
        return lesson
    return Line("", here.answers["words"].words if kind in ("task", "praise") else "")


def preview(here: Here) -> Sequence[Words]:
    """As the rep will read it."""
    return [text(f"assigned.{here.answers['kind'].id}", words=said(here).words)]


def finish(here: Here) -> Iterator[Effect]:
    facts, what = here.facts, said(here)
    member = member_led(here.about["member"], facts)
    assigned = Assignment(
        facts.new_id(), facts.team.id, facts.member.id, member.id, here.answers["kind"].id, what.id,
        what.words, facts.now,
    )  # fmt: skip
    yield from sent(assigned, text("did-assign", name=member.name))
    yield TellMember(member.id, "assigned", {"assignment": assigned.id})
    yield Leave()


def dialog_title(here: Here) -> Words:
    return text("assign")


ASSIGN = Dialog(
    "assign",
    steps=(
        Pick(name="kind", options=kinds),
        Pick(name="lesson", options=lessons, when=chose("kind", "lesson")),
        Ask(name="words", when=chose("kind", "task", "praise"), limit=LONGEST),
        Pick(name="send", options=send, remarks=preview),
    ),
    head=head,
    title=dialog_title,
    finish=finish,
)


# ---- the rep hears it


def assignment_of(session: Session, facts: Facts) -> Assignment:
    found = facts.unit.coaching.assignment(facts.member, session.about["assignment"])
    if found is None:
        raise Gone(text("assign-gone"))
    return found


def show(session: Session, facts: Facts) -> Say:
    given = assignment_of(session, facts)
    return say(
        text("assigned-by", by=word.author(given, facts)),
        text(f"assigned.{given.kind}", words=given.words),
        text(f"assigned-is.{given.status}") if given.status != "open" else None,
        rows=[*own_rows(given, facts), (BACK,)],
    )


def own_rows(given: Assignment, facts: Facts) -> Iterator[Row]:
    """What the one it is for can do with it."""
    if not word.is_mine(given, facts):
        return
    if given.kind in ("lesson", "silent"):
        yield (Button(text(f"assigned-open.{given.kind}"), "open", "best"),)
    if given.status == "open" and given.kind == "praise":
        yield (Button(text("assigned-share"), "settle=shared"), Button(text("assigned-keep"), "settle=kept"))
    elif given.status == "open":
        yield (Button(text("assigned-done"), "settle=done"), Button(text("assigned-not"), "settle=not-done"))


def settle(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Praise is told to the colleagues only when the one who is praised says so."""
    given = assignment_of(session, facts)
    allowed = ("shared", "kept") if given.kind == "praise" else ("done", "not-done")
    word.addressed(given, facts, text("assign-gone"))
    if value not in allowed:
        raise Gone(text("assign-gone"))
    yield Keep(replace(given, status=value, settled_at=facts.now))
    yield Did(text(f"assigned-is.{value}"))
    if value == "shared":
        for each in facts.unit.people.of_team(facts.member):
            if each.status == "active" and each.id != facts.member.id:
                yield TellMember(each.id, "praised", {"assignment": given.id, "name": facts.member.name})
    else:
        yield TellMember(given.author_id, "assigned", {"assignment": given.id})
    yield Stay(session)


def open_it(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    given = assignment_of(session, facts)
    if given.kind == "lesson" and given.what in facts.playbook.lessons:
        yield Enter("lesson", {"lesson": given.what})
    elif given.kind == "silent":
        yield Enter("care")


def title(session: Session, facts: Facts) -> Words:
    return text("assign")


ASSIGNED = Card("assigned", show=show, title=title, actions={"settle": settle, "open": open_it})


# ---- and the colleagues, where the rep wants it


def show_praise(session: Session, facts: Facts) -> Say:
    """What was shared stays shared; taken back, it is gone for everybody."""
    given = facts.unit.coaching.shared(facts.member, session.about["assignment"])
    if given is None:
        raise Gone(text("assign-gone"))
    return say(text("praised", name=session.about["name"], words=given.words))


PRAISED = Card("praised", show=show_praise, title=title)

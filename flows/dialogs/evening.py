"""The evening review: what was done, what was foreseen, what surprised; a line about it, one thing for tomorrow."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows import typed
from flows.cards import BACK, Card
from flows.coaching import heard, surprises
from flows.day import dayfigures, dayplan
from flows.dialog import Dialog
from flows.facts import Facts
from flows.figures import talks
from flows.learning import moments, resolving
from flows.model import Workday
from flows.steps import Ask, Guard, Here, Option
from flows.steps.pick import own
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
    Start,
    Stay,
    Tell,
    Unclear,
    Words,
    say,
    text,
)
from flows.why import open_why, why_button

LINES = ("reflection", "commitment", "remark")
COMMITMENTS = ("ask-first", "two-dates", "goal-first", "short-opening", "silence")
SURPRISES = 5
READ = 20
"""Surprises looked at: some of them say the same."""
LONGEST = 120
"""Characters of a resolution: it stands on every call sheet."""


def show(session: Session, facts: Facts) -> Say:
    day = facts.day_of(session.about)
    waiting = len(facts.unit.planning.unlogged(facts.member, *dayfigures.bounds(day, facts)))
    return say(
        text("came-late") if session.about.get("late") else None,
        done_line(day, facts),
        prepared_line(day, facts),
        *objection_lines(day, facts),
        *own_lines(day, facts),
        *learning_lines(day, facts),
        text("evening-leader"),
        rows=[
            tuple(Button(text(f"evening.{name}"), f"ask={name}") for name in LINES[:2]),
            (
                Button(text("evening.remark"), "ask=remark"),
                *((Button(text("evening-unlogged", count=waiting), "unlogged"),) if waiting else ()),
            ),
            learning_row(day, facts),
            (Button(text("evening-list"), "list", "best"), why_button("evening"), BACK),
        ],
    )


def done_line(day: date, facts: Facts) -> Words:
    tally = facts.tally(facts.member, day)
    return text(
        "evening-done",
        day=day,
        dials=sum(tally.values()),
        target=dayplan.target(day, facts),
        talks=talks(tally),
        met=tally.get("met", 0) + tally.get("won", 0),
    )


def prepared_line(day: date, facts: Facts) -> Words | None:
    calls = dayplan.day_calls(day, facts)
    dialled = [call for call in calls if call.kind == "call"]
    rang = sum(call.kind == "inbound" for call in calls)
    if not dialled and not rang:
        return text("evening-nothing")
    prepared = sum(call.prepared for call in dialled)
    parts = {"prepared": prepared, "unprepared": len(dialled) - prepared, "inbound": rang}
    return text(
        "evening-prepared",
        parts=tuple(text(f"evening-part.{part}", count=count) for part, count in parts.items() if count),
    )


def objection_lines(day: date, facts: Facts) -> Iterator[Words]:
    found = dayfigures.foreseen(day, facts)
    if found.heard:
        yield text("evening-foreseen", both=found.both, heard=found.heard)
    new = facts.unit.figures.surprises(facts.own, *dayfigures.bounds(day, facts), READ)
    if new:
        named = (text("evening-times", words=words, count=count) for words, count in surprises.together(new))
        yield text("evening-surprises", words=tuple(named)[:SURPRISES])


def learning_lines(day: date, facts: Facts) -> Iterator[Words]:
    """What the day asks for while it still hurts: a lesson of a minute, an answer that is missing."""
    if day != facts.today:
        return
    if moment := moments.offer(facts):
        yield moments.why(moment, facts)
    if found := surprises.offer(facts):
        yield text("surprise-line", words=found.words, times=found.times)


def learning_row(day: date, facts: Facts) -> tuple[Button, ...]:
    if day != facts.today:
        return ()
    lesson = (Button(text("moment-lesson"), "lesson"),) if moments.offer(facts) else ()
    write = (Button(text("evening-write"), "write"),) if surprises.offer(facts) else ()
    return (*lesson, *write)


def own_lines(day: date, facts: Facts) -> Iterator[Words]:
    """What the rep has written so far."""
    kept, after = dayplan.known(day, facts), dayplan.known(dayplan.following(day, facts), facts)
    if kept and kept.reflection:
        yield text("evening-reflection", words=kept.reflection)
    if after and after.commitment:
        yield text("evening-commitment", words=after.commitment)
    if kept and kept.remark:
        yield text("evening-remark", words=kept.remark)


def ask(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LINES:
        yield Enter("evening-line", {"day": facts.day_of(session.about).isoformat(), "line": value})


def lesson(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    moment = moments.offer(facts)
    if moment is None:
        raise Unclear(text("out-of-date"))
    yield Enter("lesson", moments.opened_with(moment))


def write(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    found = surprises.offer(facts)
    if found is None:
        raise Unclear(text("out-of-date"))
    yield Enter("answer-write", surprises.opened_with(found))


def unlogged(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("unlogged", {"day": facts.day_of(session.about).isoformat()})


def tomorrow(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("plan", {"for": dayplan.following(facts.day_of(session.about), facts).isoformat()})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, {"day": facts.day_of(session.about).isoformat()})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """Words that mean nothing elsewhere are what was learnt; the next ones, or a usual resolution, are tomorrow's."""
    line, day, after = own(words, LONGEST), *days(facts.day_of(session.about), facts)
    usual = {facts.shown(text(f"commitment.{name}")).casefold() for name in COMMITMENTS}
    if line.casefold() not in usual and means_more(words, facts):
        raise OffTopic
    if not after.commitment and (day.reflection or line.casefold() in usual):
        kept, name = replace(after, commitment=line), "commitment"
    elif not day.reflection:
        kept, name = replace(day, reflection=line), "reflection"
    else:
        raise OffTopic
    yield Keep(kept)
    yield Did(text(f"evening-did.{name}"))
    yield Stay(session)


def means_more(words: str, facts: Facts) -> bool:
    """Whether the words are a customer, a report, or surely what a customer says."""
    if heard.sure(heard.likely(words, facts.playbook.objections.values())):
        return True
    elsewhere = typed.effects(words, facts)[0]
    return not isinstance(elsewhere, Tell) and not (
        isinstance(elsewhere, Start) and elsewhere.room == "objections"
    )


def title(session: Session, facts: Facts) -> Words:
    return text("evening-name")


EVENING = Card(
    "evening",
    show=show,
    title=title,
    said=said,
    actions={
        "ask": ask,
        "unlogged": unlogged,
        "lesson": lesson,
        "write": write,
        "list": tomorrow,
        "why": why,
    },
)


# ---- one line of it


def only(name: str) -> Guard:
    def guard(here: Here) -> bool:
        return here.about.get("line") == name

    return guard


def days(day: date, facts: Facts) -> tuple[Workday, Workday]:
    """The day that ends, and the one after it."""
    return dayplan.workday(day, facts), dayplan.workday(dayplan.following(day, facts), facts)


def commitments(here: Here) -> Sequence[Option]:
    """One's own line first: what was learnt today is worth a try tomorrow. One that looks back ("I talked too long")
    cannot be kept tomorrow: then what it comes down to."""
    day, _ = days(date.fromisoformat(here.about["day"]), here.facts)
    line, language = day.reflection, here.facts.member.language
    own = line if line and not resolving.looks_back(line, language) else ""
    best = "" if own or not line else resolving.nearest(line, language, COMMITMENTS)
    names = sorted(COMMITMENTS, key=lambda name: name != best)
    said = own.casefold().rstrip(" .!。！")
    usual = [
        Option(name, words, best=not own and not number)
        for number, name in enumerate(names)
        if here.facts.shown(words := text(f"commitment.{name}")).casefold() != said
    ]
    return [*([Option("own", own, best=True)] if own else []), *usual]


def head(here: Here) -> Sequence[Words]:
    return [text("evening-name")]


def finish(here: Here) -> Iterator[Effect]:
    day, after = days(date.fromisoformat(here.about["day"]), here.facts)
    name = here.about["line"]
    words = here.answers[name].words
    match name:
        case "reflection":
            yield Keep(replace(day, reflection=words))
        case "commitment":
            yield Keep(replace(after, commitment=words))
        case _:
            yield Keep(replace(day, remark=words))
    yield Did(text(f"evening-did.{name}"))
    yield Leave()


EVENING_LINE = Dialog(
    "evening-line",
    steps=(
        Ask(name="reflection", when=only("reflection"), limit=300),
        Ask(name="commitment", options=commitments, when=only("commitment"), limit=LONGEST),
        Ask(name="remark", when=only("remark"), limit=300),
    ),
    head=head,
    title=lambda here: text("evening-name"),
    finish=finish,
)

"""A role-play told: who is who, what was said, and the marks with the line each is about."""

from collections.abc import Sequence

from flows.cards import BACK
from flows.facts import Facts
from flows.rehearsal import feedback
from flows.rehearsal.case import REP, Scene
from flows.talk import Button, Say, Session, Words, say, text
from flows.wording import shorten


def who_line(session: Session, facts: Facts) -> Words:
    goal = session.about.get("goal")
    return text(
        "practice-who",
        type=text(f"personality.{session.about['personality']}"),
        layer=facts.funnel.full(session.about["layer"]),
        goal=text("practice-my-goal", goal=goal) if goal else "",
    )


def spoken(who: str, words: str) -> Words:
    return text("practice-rep" if who == REP else "practice-customer", words=words)


def mark_line(mark: feedback.Mark) -> Words:
    """'✗ Handled: line 4 "We are cheaper" answered before you knew what was meant.'"""
    where = text("practice-line", line=mark.line, words=shorten(mark.words, 60)) if mark.line else ""
    why = text(f"rubric-{mark.why}", what=mark.what, words=mark.words)
    return text(
        "practice-earned" if mark.earned else "practice-missed",
        name=text(f"rubric.{mark.name}"),
        where=where,
        why=why,
    )


def judged(session: Session, scene: Scene, facts: Facts) -> Say:
    marks = feedback.marks(scene, session.about["goal"], facts.member.language)
    missed = next((mark for mark in marks if not mark.earned), None)
    learn: Sequence[Button] = (
        (Button(text("quiz-lesson"), f"lesson={feedback.LESSONS[missed.name]}"),) if missed else ()
    )
    return say(
        who_line(session, facts),
        *(spoken(who, words) for who, words in scene.lines[-4:]),
        text("practice-marks", earned=sum(mark.earned for mark in marks), of=len(marks)),
        *(mark_line(mark) for mark in marks),
        rows=[
            (Button(text("practice-once-more"), "again", "best"), *learn),
            (Button(text("practice-take-back"), "back"), BACK),
        ],
    )

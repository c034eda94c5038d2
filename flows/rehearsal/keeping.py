"""A role-play that ended is kept as one deed, which a line taken back takes back too."""

from collections.abc import Iterator
from dataclasses import replace

from flows.facts import Facts
from flows.model import Line, Rehearsal
from flows.rehearsal import feedback
from flows.rehearsal.case import Scene
from flows.talk import Did, Effect, Keep, Session, Stay, text


def keep(session: Session, scene: Scene, facts: Facts) -> Iterator[Effect]:
    """The talk to its end, as one deed."""
    about, deed = session.about, facts.new_id()
    marks = feedback.marks(scene, about["goal"], facts.member.language)
    yield Keep(
        Rehearsal(
            facts.new_id(),
            facts.member.team_id,
            facts.member.id,
            about["personality"],
            about["layer"],
            tuple(Line(card.id, card.words) for card in scene.case.objections),
            tuple(Line(who, words) for who, words in scene.lines),
            {mark.name: mark.earned for mark in marks},
            facts.now,
            facts.today,
        )
    )
    yield Did(text("did-practice", type=text(f"personality.{about['personality']}")), deed)
    yield Stay(replace(session, about={**about, "deed": deed}, draft={}))

"""Who is played, and with which objections: the rep's own lost ones first."""

from datetime import datetime, timedelta

from flows.coaching.entries import Objection
from flows.facts import Facts
from flows.rehearsal.case import Case, Scene
from flows.rehearsal.scene import play
from flows.talk import Session

OBJECTIONS = 2
AT_THE_DOOR = ("busy", "not-me", "send-info", "number-source", "do-not-call", "message-me")
"""Objections that end a talk before it began: a customer who has answered three questions says others."""
OUT_OF_CHARACTER = {"powerful": ("authority",)}
"""Categories a personality does not object by: who decides alone asks nobody."""
LOST_DAYS = 30


def lost_objections(facts: Facts) -> list[Objection]:
    """What the rep lost most to lately, as far as the playbook knows it."""
    lost = facts.once(facts.unit.learning.lost_to, facts.member, facts.now - timedelta(days=LOST_DAYS))
    known = facts.playbook.objections
    return [known[key] for key in lost if key in known and key not in AT_THE_DOOR]


def objections(session: Session, facts: Facts) -> tuple[Objection, ...]:
    """The ones kept when the talk began; before, the rep's own lost ones first, then what is usual in the layer."""
    known = facts.playbook.objections
    if kept := session.about.get("objections"):
        return tuple(known[id] for id in kept if id in known)
    usual = facts.playbook.objections_for("", session.about["layer"])
    strange = OUT_OF_CHARACTER.get(session.about["personality"], ())
    likely = (card for card in usual if card.category not in strange)
    wanted = (card.id for card in (*lost_objections(facts), *likely) if card.id not in AT_THE_DOOR)
    each = list(dict.fromkeys(wanted))
    first = session.about["shift"] % len(each)
    return tuple(known[id] for id in (each[first:] + each[:first])[:OBJECTIONS])


def scene_of(session: Session, facts: Facts) -> Scene:
    about = session.about
    case = Case(about["personality"], objections(session, facts), about["seed"], facts.member.language)
    day = datetime.fromisoformat(about["day"])
    stopped = about.get("stopped", False)
    return play(case, about["said"], facts.playbook.voices, day, stopped)

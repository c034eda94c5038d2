"""Who is played, and with which objections: the rep's own lost ones first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zlib import crc32

from flows.coaching.entries import Objection
from flows.facts import Facts
from flows.rehearsal.case import REP, Case, Scene
from flows.rehearsal.scene import play
from flows.talk import Session
from flows.wish import Wish

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
    scene = play(case, about["said"], facts.playbook.voices, day, stopped)
    better = facts.unit.wordings.of(facts.member.id, about["seed"])
    if better:
        marks = [mark_of(scene.lines, number) for number in range(len(scene.lines))]
        said = [(who, better.get(mark, words)) for mark, (who, words) in zip(marks, scene.lines, strict=True)]
        return replace(scene, lines=said, plain=tuple(scene.lines))
    return replace(scene, plain=tuple(scene.lines))


def mark_of(lines: Sequence[tuple[str, str]], number: int) -> int:
    """What a line is kept under: it and all before it, so that another talk from there on has other marks."""
    return crc32("\n".join(words for _, words in lines[: number + 1]).encode())


def wish_of(session: Session, scene: Scene, facts: Facts) -> Wish | None:
    """The customer's last line, to be said better by a language model, once."""
    number = len(scene.lines) - 1
    who, words = scene.lines[number]
    if who == REP or scene.lines[number] != scene.plain[number]:
        return None
    talk = tuple(f"{who}: {words}" for who, words in scene.lines[:number])
    of = (session.about["seed"], mark_of(scene.plain, number))
    return Wish("line", facts.member.language, words, scene.case.personality, talk, of)

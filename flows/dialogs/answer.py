"""One answer with its record: how often it was offered, used and met the goal; its author or a leader changes it."""

from collections.abc import Iterator
from dataclasses import replace

from flows.calls import answers
from flows.cards import BACK, Card
from flows.coaching.library import ACTIVE, RETIRED
from flows.facts import Best, Facts, Gone
from flows.model import TeamAnswer
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Say, Session, Stay, Toast, Words, say, text


def best_of(session: Session, facts: Facts) -> Best:
    """Raises Gone when the answer is no longer offered."""
    known = facts.answers(session.about["card"])
    found = next((best for best in known if best.line.id == session.about["answer"]), None)
    if found is None:
        raise Gone(text("answer-gone"))
    return found


def show(session: Session, facts: Facts) -> Say:
    best = best_of(session, facts)
    card = facts.playbook.objection(session.about["card"])
    written = answers.answer_of(best.line.id, facts)
    assert card is not None, "it has this answer"
    vain = facts.once(facts.unit.library.prepared_in_vain, facts.member.team_id, card.keys)
    return say(
        text("objection-they-say", words=card.words),
        text("objection-you-say", words=best.line.words),
        text("answer-author", author=best.author) if best.author else text("answer-playbooks"),
        text("answer-figures", offered=best.used + vain.get(best.line.id, 0), used=best.used, met=best.met),
        text("answer-rule"),
        text("answer-for-me") if written and written.personal else None,
        rows=[buttons(best.line.id, written, facts), (BACK,)],
    )


def buttons(key: str, written: TeamAnswer | None, facts: Facts) -> list[Button]:
    if not answers.may_change(key, facts):
        return []
    share = [Button(text("answer-share"), "share")] if written and written.personal else []
    return [*share, Button(text("edit"), "edit"), Button(text("retire"), "retire", "danger")]


def changed(session: Session, facts: Facts) -> TeamAnswer:
    """The team's own record of this answer, made where the playbook's is changed first. Raises Gone."""
    best = best_of(session, facts)
    if not answers.may_change(best.line.id, facts):
        raise Gone(text("leaders-only"))
    written = answers.answer_of(best.line.id, facts)
    card = facts.playbook.objection(session.about["card"])
    assert card is not None, "it has this answer"
    return written or TeamAnswer(
        facts.new_id(), facts.team.id, facts.member.id, card.id, best.line.id, best.line.words, best.author,
        False, ACTIVE, facts.now,
    )  # fmt: skip


def edit(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    changed(session, facts)
    yield Enter("answer-write", dict(session.about))


def retire(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Keep(replace(changed(session, facts), status=RETIRED))
    yield Did(text("did-answer-retired"))
    yield Toast(text("did-answer-retired"))
    yield Leave()


def share(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Keep(replace(changed(session, facts), personal=False))
    yield Did(text("did-answer-shared"))
    yield Toast(text("did-answer-shared"))
    yield Stay(session)


def title(session: Session, facts: Facts) -> Words:
    return text("key-coach")


ANSWER = Card("answer", show=show, title=title, actions={"edit": edit, "retire": retire, "share": share})

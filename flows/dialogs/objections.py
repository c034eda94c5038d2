"""What to answer: the customer's sentence, matched to an objection, with the team's answers and their record."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.coaching import heard
from flows.coaching.playbook import Objection
from flows.facts import Facts
from flows.layout import ROWS, in_rows
from flows.talk import Button, Effect, Say, Session, Stay, Words, say, text

OFFERED = 3
COMMON = ROWS


def show(session: Session, facts: Facts) -> Say:
    chosen = facts.playbook.objections.get(session.about.get("card", ""))
    if chosen:
        return one(chosen, facts)
    query = session.about.get("query", "")
    cards = list(facts.playbook.objections.values())
    found = (
        [facts.playbook.objections[match.id] for match in heard.match(query, cards)[:OFFERED]]
        if query
        else []
    )
    if found:
        return several(query, found, facts)
    return say(
        text("objections-ask") if not query else text("objections-none", words=query),
        rows=[*in_rows([Button(card.words, f"card={card.id}") for card in usual(facts)]), (BACK,)],
    )


def several(query: str, found: list[Objection], facts: Facts) -> Say:
    """The likeliest at once with its best answer, the others one tap away."""
    first, *others = found
    answer, used, met = facts.best_answer(first.id)
    return say(
        text("objection-they-say", words=first.words),
        text("objection-you-say", words=answer.words),
        text("answer-record-line", used=used, met=met) if used else None,
        rows=[
            (Button(text("all-answers"), f"card={first.id}"),),
            *in_rows([Button(card.words, f"card={card.id}") for card in others]),
            (BACK,),
        ],
    )


def one(card: Objection, facts: Facts) -> Say:
    return say(
        text("objection-they-say", words=card.words),
        text("objection-layer", layer=text(f"iceberg.{card.iceberg}")),
        *(text("objection-you-say", words=answer.words) for answer in card.answers),
        rows=[(Button(text("other-objection"), "other"), BACK)],
    )


def usual(facts: Facts) -> list[Objection]:
    """The ones this team hears most, then the playbook's order."""
    counts = facts.once(facts.unit.calls.objection_counts, facts.member.team_id)
    return sorted(facts.playbook.objections.values(), key=lambda card: -counts.get(card.id, 0))[:COMMON]


def card(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(Session(session.room, {**session.about, "card": value}))


def other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(Session(session.room))


def title(session: Session, facts: Facts) -> Words:
    return text("key-coach")


OBJECTIONS = Card("objections", show=show, title=title, actions={"card": card, "other": other})

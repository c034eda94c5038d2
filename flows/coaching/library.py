"""The objection library: the playbook's objections as a team has changed them, with its own beside them.

It is a playbook like any other, so nobody who works with one has to know whose objections are in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from flows.buttons import base36
from flows.coaching.entries import Answer, Objection
from flows.coaching.playbook import Playbook
from flows.model import LAYERS, TeamAnswer, TeamCard

ACTIVE, RETIRED, MERGED = "active", "retired", "merged"
UNDER = {
    "price": "benefit",
    "need": "benefit",
    "service": "benefit",
    "authority": "relationship",
    "rival": "relationship",
    "stall": "trust",
    "trust": "trust",
}
"""Where in the iceberg an objection of a category mostly comes from (practice 60), until a leader says otherwise."""
MOST_SIGNS = 40
OURS = "team"
"""The source of what a team has written itself."""


def own_key(letter: str, id: int) -> str:
    """What lines call something of the team's own: short enough for a button, and no id of the playbook."""
    return f"{letter}{base36(id)}"


def ways(words: str) -> tuple[str, ...]:
    """Other ways to say it, set apart by commas or semicolons."""
    said = words.translate(str.maketrans("，；、;", ",,,,")).split(",")
    return tuple(dict.fromkeys(sign.strip().lower() for sign in said if sign.strip()))


@lru_cache(maxsize=256)
def laid_over(playbook: Playbook, cards: tuple[TeamCard, ...], answers: tuple[TeamAnswer, ...]) -> Playbook:
    """The playbook with what this team (and this member) has written; the same one for the same writings."""
    if not cards and not answers:
        return playbook
    latest = {card.key: card for card in cards}
    known = {key: new(card) for key, card in latest.items() if key not in playbook.objections}
    known = {**playbook.objections, **known}
    changed = {id: amended(card, latest.get(id)) for id, card in known.items()}
    here = {
        id: replace(card, answers=tuple(answers_of(card, answers)))
        for id, card in changed.items()
        if id not in latest or latest[id].status == ACTIVE
    }
    for key in changed.keys() - here.keys():
        into = where(key, latest)
        if into in here:
            here[into] = joined(
                here[into], replace(changed[key], answers=tuple(answers_of(changed[key], answers)))
            )
    return replace(playbook, objections=here)


def new(card: TeamCard) -> Objection:
    """An objection of the team's own: it may come on any call, in any layer."""
    return Objection(
        card.key,
        card.words,
        card.signs,
        card.category,
        card.iceberg,
        LAYERS,
        (),
        OURS,
        personal=card.personal,
    )


def amended(card: Objection, by: TeamCard | None) -> Objection:
    """What the team has left empty stays as it was."""
    if by is None:
        return card
    return replace(
        card,
        words=by.words or card.words,
        signs=by.signs or card.signs,
        category=by.category or card.category,
        iceberg=by.iceberg or card.iceberg,
    )


def answers_of(card: Objection, answers: Sequence[TeamAnswer]) -> Iterator[Answer]:
    """The team's own first, the latest written first; then the playbook's, as far as they were not retired."""
    latest = {answer.key: answer for answer in answers if answer.card == card.id}
    for key, answer in reversed(latest.items()):
        if answer.status == ACTIVE and answer.words:
            yield Answer(key, answer.words, answer.author, answer.personal)
    yield from (answer for answer in card.answers if answer.id not in latest)


def where(key: str, cards: dict[str, TeamCard]) -> str:
    """Where a merged card's sayings go now, over as many merges as there were; '' for a retired one."""
    for _ in range(len(cards) + 1):
        if key not in cards or cards[key].status == ACTIVE:
            return key
        key = cards[key].merged_into if cards[key].status == MERGED else ""
    return ""


def joined(kept: Objection, gone: Objection) -> Objection:
    """The card that stays is known by the other's words too, and offers its answers."""
    signs = dict.fromkeys((*kept.signs, gone.words, *gone.signs))
    signs.pop(kept.words, None)
    return replace(
        kept, signs=tuple(signs), also=(*kept.also, *gone.keys), answers=(*kept.answers, *gone.answers)
    )

"""How an answer's record is said: whose it is, and how often it worked; and who may change what stands there."""

from collections.abc import Sequence

from flows.coaching.entries import CATEGORIES
from flows.facts import Best, Facts
from flows.model import TeamAnswer, TeamCard
from flows.steps import Here, Option
from flows.talk import Words, text


def record(best: Best) -> Words:
    """' (Wang Fang\'s, worked 7 of 12)', '' where there is nothing to say."""
    if best.author:
        name = "answer-whose-worked" if best.used else "answer-whose"
        return text(name, author=best.author, met=best.met, used=best.used)
    return text("answer-record", met=best.met, used=best.used) if best.used else ""


def record_line(best: Best) -> Words | None:
    """The same as a line of its own."""
    if best.author:
        name = "answer-whose-line" if best.used else "answer-whose-new-line"
        return text(name, author=best.author, met=best.met, used=best.used)
    return text("answer-record-line", used=best.used, met=best.met) if best.used else None


def card_of(key: str, facts: Facts) -> TeamCard | None:
    """What the team has written about an objection."""
    cards = facts.once(facts.unit.library.cards, facts.member)
    return next((card for card in reversed(cards) if card.key == key), None)


def answer_of(key: str, facts: Facts) -> TeamAnswer | None:
    """What the team has written as this answer."""
    answers = facts.once(facts.unit.library.answers, facts.member)
    return next((answer for answer in reversed(answers) if answer.key == key), None)


def may_edit(key: str, facts: Facts) -> bool:
    """A leader changes what is the team's, everybody what is kept for oneself."""
    card = card_of(key, facts)
    if card and card.personal:
        return card.member_id == facts.member.id
    return facts.member.role == "leader"


def may_change(key: str, facts: Facts) -> bool:
    """An answer is changed by its author, and by a leader."""
    answer = answer_of(key, facts)
    return facts.member.role == "leader" or (answer is not None and answer.member_id == facts.member.id)


def categories(here: Here) -> Sequence[Option]:
    """The kinds of objection a card may be filed under."""
    return [Option(name, text(f"category.{name}")) for name in CATEGORIES]

"""Rooms that say what they are and of which day, so that every reminder is told from every other."""

from flows.cards import Card
from flows.day.pushes import Push
from flows.facts import Facts
from flows.reminders import KINDS
from flows.talk import Say, Session, Words, say


def card(kind: str) -> Card:
    def show(session: Session, facts: Facts) -> Say:
        return say(f"{kind} {session.about['day']}{' late' if session.about.get('late') else ''}")

    def title(session: Session, facts: Facts) -> Words:
        return kind

    return Card(f"days-{kind}", show, title)


TIMED = tuple(kind.id for kind in KINDS.values() if kind.at)
CARDS = tuple(card(kind) for kind in TIMED)
PUSHES = {
    kind: Push(
        f"days-{kind}",
        (lambda day, facts: day.day % 3 > 0) if kind == "midday" else (lambda day, facts: True),
    )
    for kind in TIMED
}

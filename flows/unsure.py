"""When the coach is not sure which objection was said, it asks: a line, and a row of what it may have been."""

from collections.abc import Sequence
from typing import NamedTuple

from flows.coaching import heard
from flows.facts import Facts
from flows.layout import in_rows
from flows.talk import Button, Json, Row, Session, Words, text
from flows.wish import Wish


class Asked(NamedTuple):
    """The words in doubt, and the keys of the objections they may mean."""

    words: str
    keys: tuple[str, ...]

    def stored(self) -> Json:
        """As a session's draft holds it."""
        return [self.words, list(self.keys)]


def doubt(words: str, facts: Facts) -> Asked | None:
    """What to ask about these words, None where they are clear, or too far from everything."""
    matches = heard.likely(words, facts.playbook.objections.values())
    if heard.sure(matches) or not heard.worth_asking(matches, told=True):
        return None
    return Asked(words[:200], tuple(match.id for match in matches))


def held(session: Session) -> Asked | None:
    stored = session.draft.get("unsure")
    return Asked(stored[0], tuple(stored[1])) if stored else None


def line(session: Session) -> Words | None:
    asked = held(session)
    return text("objections-unsure", words=asked.words) if asked else None


def wish(session: Session, facts: Facts) -> Wish | None:
    """A language model may tell which of them was meant; the rep still chooses."""
    asked = held(session)
    if asked is None:
        return None
    known = [card.words for key in asked.keys if (card := facts.playbook.objections.get(key))]
    return Wish("choice", facts.member.language, asked.words, options=tuple(known))


def rows(session: Session, facts: Facts) -> Sequence[Row]:
    asked = held(session)
    if asked is None:
        return ()
    known = [card for key in asked.keys if (card := facts.playbook.objections.get(key))]
    meant = [Button(card.words, f"meant={card.id}") for card in known]
    return in_rows([*meant, Button(text("none-of-them"), "meant=!none")])

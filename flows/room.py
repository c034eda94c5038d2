"""What the coach asks of a place's room, be it a dialog or a card."""

from typing import Protocol

from flows.facts import Facts
from flows.talk import Event, Say, Session, Turn, Words


class Room(Protocol):
    @property
    def name(self) -> str: ...

    def open(self, session: Session, facts: Facts) -> Session:
        """The session as it is when somebody walks in."""

    def show(self, session: Session, facts: Facts) -> Say:
        """What the message shows."""

    def hear(self, session: Session, event: Event, facts: Facts) -> Turn:
        """The answer to an event; the session given stays untouched. Raises Unclear."""

    def takes_words(self, session: Session) -> bool:
        """Whether typed words are meant for this room while it is the latest."""

    def in_the_middle(self, session: Session) -> bool:
        """Whether there is a draft to lose."""

    def name_of(self, session: Session, facts: Facts) -> Words:
        """What a parked place is called."""

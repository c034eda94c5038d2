"""What every kind of question has in common.

Answers are JSON-natural, so that they survive a restart; ``value`` turns the stored answer into what ``finish``
works with.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.facts import Facts
from flows.model import Customer
from flows.talk import Button, Event, Json, Row, Session, Style, Tapped, Words
from flows.wish import Wish


@dataclass(frozen=True, slots=True)
class Option:
    """A suggestion: the key it is kept by, its words, and whether it is the one the coach would take."""

    key: str
    words: Words
    best: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """The coach has a doubt about an answer: why, better words if there are any, and the words in doubt
    where they are not the whole answer."""

    why: Words
    better: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Here:
    """What a step may look at: where the rep stands, the answers so far by name, and what is known. Each look is its
    own, so that ``Facts.once`` can remember what was made of it."""

    session: Session
    answers: Mapping[str, Any]
    facts: Facts

    @property
    def about(self) -> Mapping[str, Json]:
        return self.session.about

    @property
    def customer(self) -> Customer:
        """The customer the room was opened for. Raises Gone."""
        return self.facts.customer(self.about["customer"])


@dataclass(frozen=True, slots=True)
class Holding:
    """A step's answer is not complete yet: what it holds meanwhile (ticks, readings to choose from)."""

    draft: Mapping[str, Json]


Options = Callable[[Here], Sequence[Option]]
Guard = Callable[[Here], bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """``when`` guards the step, ``optional`` lets the rep skip it, ``advise`` coaches on an answer before it counts,
    ``remarks`` adds lines under the question. ``goto`` names the step that follows an answer, None for the next one."""

    name: str
    optional: bool = False
    when: Guard | None = None
    advise: Callable[[Any, Here], Advice | None] | None = None
    remarks: Callable[[Here], Sequence[Words]] | None = None
    goto: Callable[[Any, Here], str | None] | None = None

    def rows(self, dialog: str, here: Here) -> list[Row]:
        """The buttons under the question."""
        return []

    def out_of_sight(self, here: Here) -> Sequence[Words]:
        """What is chosen already, where the buttons do not show it."""
        return ()

    def wish(self, here: Here) -> Wish | None:
        """What a language model, where there is one, may improve in the question."""
        return None

    def read(self, event: Event, here: Here) -> Json | Holding:
        """The answer in an event, or what to hold until it is one. Raises Unclear."""
        raise NotImplementedError

    def value(self, stored: Json) -> Any:
        """The stored answer as ``finish`` works with it."""
        return stored

    def start(self, here: Here) -> Mapping[str, Json]:
        """What the step holds when it opens."""
        return {}

    def button(self, label: Words, value: str, style: Style = "") -> Button:
        return Button(label, f"{self.name}={value}", style)

    def tapped(self, event: Event) -> str | None:
        """The value behind a tap on this step's own buttons."""
        if isinstance(event, Tapped):
            name, _, value = event.action.partition("=")
            if name == self.name:
                return value
        return None


@dataclass(frozen=True, slots=True)
class Chose:
    """The guard of a question that follows only from certain answers to an earlier one."""

    step: str
    keys: tuple[str, ...]

    def __call__(self, here: Here) -> bool:
        return here.answers[self.step].id in self.keys


def chose(step: str, *keys: str) -> Chose:
    """Short for a Chose."""
    return Chose(step, keys)

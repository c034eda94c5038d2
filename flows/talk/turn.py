"""A room's answer to an event; or that it was none."""

from dataclasses import dataclass

from flows.talk.effects import Effect
from flows.talk.session import Session
from flows.talk.words import Words


@dataclass(frozen=True, slots=True)
class Turn:
    """A room's answer to an event: where the rep now stands in it, and what else shall happen, in order."""

    session: Session
    effects: tuple[Effect, ...] = ()


class Unclear(Exception):
    """What was said or tapped is no answer here; ``words`` tell the rep why and what would be one."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


class OffTopic(Unclear):
    """Words that are no answer of the kind that is asked for: they may be meant for elsewhere, and only where they
    mean nothing there either the rep is told. Without ``words`` nothing was asked: they mean whatever they mean
    anywhere."""

    def __init__(self, words: Words = "") -> None:
        super().__init__(words)

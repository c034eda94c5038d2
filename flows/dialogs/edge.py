"""Our edge (practice 102): one line only this team can say; it stands where the price will be talked of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.dialog import Dialog
from flows.facts import Gone
from flows.steps import Ask, Here
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text

LONGEST = 120


def head(here: Here) -> Sequence[Words]:
    if here.facts.member.role != "leader":
        raise Gone(text("leaders-only"))
    edge = here.facts.team.edge
    return [text("edge-now", edge=edge)] if edge else [text("edge-none")]


def finish(here: Here) -> Iterator[Effect]:
    yield Keep(replace(here.facts.team, edge=here.answers["words"].words))
    yield Did(text("did-edge"))
    yield Toast(text("did-edge"))
    yield Leave()


def title(here: Here) -> Words:
    return text("edge")


EDGE = Dialog("edge", steps=(Ask(name="words", limit=LONGEST),), head=head, title=title, finish=finish)

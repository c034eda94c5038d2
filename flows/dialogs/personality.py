"""Guessing the customer's type by three quick observations; the rep has the last word, now and later."""

from collections.abc import Callable, Iterator, Sequence

from flows.calls import grow
from flows.calls.headers import customer_line
from flows.coaching.entries import PERSONALITIES
from flows.dialog import Dialog
from flows.profile.kinds import Found
from flows.profile.personality import OBSERVATIONS, Guess, guess
from flows.steps import Here, Option, Pick
from flows.talk import Effect, Words, text


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts)]


def seen(observation: str) -> Callable[[Here], Sequence[Option]]:
    def options(here: Here) -> Sequence[Option]:
        return [Option(name, text(f"seen-{observation}.{name}")) for name in OBSERVATIONS[observation]]

    return options


def guessed(here: Here) -> Guess:
    return guess({name: here.answers[name].id for name in OBSERVATIONS})


def evidence(here: Here) -> Sequence[Words]:
    """Why this guess: what was seen, and how sure that makes it."""
    found = guessed(here)
    what = tuple(text(f"seen-{name}.{here.answers[name].id}") for name in OBSERVATIONS)
    return [
        text(
            "guess-why",
            type=text(f"personality.{found.dominant}"),
            other=text(f"personality.{found.secondary}"),
            confidence=f"{found.confidence:.0%}",
            seen=what,
        )
    ]


def types(here: Here) -> Sequence[Option]:
    """The guess first; any other is the rep's correction."""
    first = guessed(here).dominant
    ranked = [first, *(name for name in PERSONALITIES if name != first)]
    return [Option(name, text(f"personality.{name}"), best=name == first) for name in ranked]


def found(here: Here) -> Found:
    """The type, how sure, and the secondary one; a correction is the rep's own and needs no figure."""
    chosen, made = here.answers["type"].id, guessed(here)
    if chosen != made.dominant:
        return Found("personality", chosen)
    secondary = here.facts.shown(text(f"personality.{made.secondary}"))
    return Found("personality", chosen, f"{made.confidence:.0%}", secondary)


def finish(here: Here) -> Iterator[Effect]:
    yield from grow.keep(here.session, found(here), here.customer, here.facts)


def title(here: Here) -> Words:
    return text("title-profile", name=here.customer.name)


PERSONALITY = Dialog(
    "personality",
    steps=(
        Pick(name="pace", options=seen("pace")),
        Pick(name="topic", options=seen("topic")),
        Pick(name="wants", options=seen("wants")),
        Pick(name="type", options=types, remarks=evidence),
    ),
    head=head,
    title=title,
    finish=finish,
)

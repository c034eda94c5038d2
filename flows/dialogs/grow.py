"""Noting one thing about a customer: asked by a receipt, or chosen from the profile."""

from collections.abc import Iterator, Sequence

from flows.calls import grow
from flows.calls.headers import customer_line
from flows.dialog import Dialog
from flows.profile.growing import BY_LAYER
from flows.profile.kinds import KINDS, Found, Kind
from flows.steps import Ask, Here, Option, Pick
from flows.talk import Effect, Words, text

LONGEST = 200


def kind(here: Here) -> Kind:
    named = here.about.get("kind") or here.answers["kind"].id
    return KINDS[named]


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts)]


def not_said_yet(here: Here) -> bool:
    return "kind" not in here.about


def kinds(here: Here) -> Sequence[Option]:
    """All kinds, what is worth asking in this layer first; a type is observed in a room of its own."""
    ranked = dict.fromkeys((*BY_LAYER[here.customer.layer], *KINDS))
    names = [name for name in ranked if name != "personality"]
    return [Option(name, text(f"kind-of.{name}")) for name in names]


def has_words(here: Here) -> bool:
    return kind(here).words


def has_choices(here: Here) -> bool:
    return bool(kind(here).choices)


def has_reason(here: Here) -> bool:
    return kind(here).reason


def choices(here: Here) -> Sequence[Option]:
    name = kind(here).name
    return [Option(value, grow.choice(name, value)) for value in kind(here).choices]


def asked(here: Here) -> Sequence[Words]:
    return [text(f"ask.{kind(here).name}")]


def reason_asked(here: Here) -> Sequence[Words]:
    return [text(f"ask-reason.{kind(here).name}")]


def found(here: Here) -> Found:
    answers = here.answers
    return Found(
        kind(here).name,
        answers["value"].id if "value" in answers else "",
        answers["words"].words if "words" in answers else "",
        answers["reason"].words if "reason" in answers else "",
    )


def finish(here: Here) -> Iterator[Effect]:
    yield from grow.keep(here.session, found(here), here.customer, here.facts)


def title(here: Here) -> Words:
    return text("title-profile", name=here.customer.name)


GROW = Dialog(
    "grow",
    steps=(
        Pick(name="kind", options=kinds, when=not_said_yet),
        Ask(name="words", when=has_words, remarks=asked, limit=LONGEST),
        Pick(name="value", options=choices, when=has_choices, remarks=asked),
        Ask(name="reason", when=has_reason, optional=True, remarks=reason_asked, limit=LONGEST),
    ),
    head=head,
    title=title,
    finish=finish,
)

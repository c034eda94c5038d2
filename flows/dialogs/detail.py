"""The optional details of a logged contact, one at a time from its receipt; each amends the same deed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls import told
from flows.calls.logbook import Contact, logged, receipt
from flows.dialog import Dialog
from flows.due import Due
from flows.model import Line
from flows.steps import Ask, Here, Option, Pick, PickMany, When, chose
from flows.talk import Effect, Leave, Words, text

PARTS = ("heard", "why", "again", "note", "question")


def so_far(here: Here) -> Contact:
    return Contact.of(here.about["told"])


def head(here: Here) -> Sequence[Words]:
    return told.head(here, so_far(here).outcome)


def parts(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"detail.{name}")) for name in PARTS]


def objections(here: Here) -> Sequence[Option]:
    """The predicted ones first, then what is usually said in this layer."""
    prep = so_far(here).prep
    expected = here.facts.prep(prep).expected if prep else ()
    return told.reasons(here, [line for line, _ in expected])


def heard_so_far(here: Here) -> Sequence[Line]:
    return so_far(here).heard


def reasons(here: Here) -> Sequence[Option]:
    return told.reasons(here, so_far(here).heard)


def icebergs(here: Here) -> Sequence[Option]:
    """Practice 61: the stated reason is seldom the real one."""
    return [Option(name, text(f"iceberg.{name}")) for name in ("benefit", "relationship", "trust")]


def quick_dues(here: Here) -> Sequence[tuple[Due, bool]]:
    return told.quick_dues(here, so_far(here).outcome)


def asked(here: Here) -> Sequence[Option]:
    return [Option(line.id, line.words) for line in so_far(here).asked if line.id]


def amended(here: Here) -> Contact:
    """The contact with this detail."""
    contact, answers = so_far(here), here.answers
    match answers["part"].id:
        case "heard":
            return replace(contact, heard=answers["heard"])
        case "why":
            iceberg = answers["iceberg"].id if "iceberg" in answers else ""
            return replace(contact, reason=answers["why"].words, iceberg=iceberg)
        case "again":
            return replace(contact, when=answers["again"])
        case "note":
            return replace(contact, note=answers["note"].words)
        case _:
            question = here.facts.playbook.questions[answers["question"].id]
            learned = {**contact.learned, question.asks: answers["answer"].words}  # practice 52
            return replace(contact, learned=learned)


def finish(here: Here) -> Iterator[Effect]:
    contact = amended(here)
    yield from logged(contact, here.facts, here.session.deed)
    yield Leave()
    yield receipt(contact, here.session.deed)


def title(here: Here) -> Words:
    return text("title-log", name=here.customer.name)


DETAIL = Dialog(
    "detail",
    steps=(
        Pick(name="part", options=parts),
        PickMany(
            name="heard", options=objections, ticked=heard_so_far, own_words=True, when=chose("part", "heard")
        ),
        Pick(name="why", options=reasons, own_words=True, when=chose("part", "why")),
        Pick(name="iceberg", options=icebergs, optional=True, when=chose("part", "why")),
        When(name="again", quick=quick_dues, when=chose("part", "again")),
        Ask(name="note", when=chose("part", "note"), limit=1000),
        Pick(name="question", options=asked, when=chose("part", "question")),
        Ask(name="answer", when=chose("part", "question")),
    ),
    head=head,
    title=title,
    finish=finish,
)

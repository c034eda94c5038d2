"""The log (practices 17 to 21, 52, 61): how it ended, whether the customer moved, what comes next.

The call is saved at the outcome; every later answer amends it, as one deed. What is optional is reached from the
receipt.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import typed
from flows.calls import told
from flows.calls.logbook import ENDS, RETRIES, Contact, logged, receipt
from flows.calls.told import outcomes
from flows.coaching import report
from flows.dialog import END, Dialog
from flows.due import Due
from flows.model import LAYERS, LOST, NOTHING, WON, Customer, Line
from flows.steps import Here, Option, Pick, When
from flows.talk import Effect, Enter, Stay, Words, text

STAY, LOSE, NO_STEP = "!stay", "lost", "none"
FORWARD = ("met", "partly")
"""Outcomes after which a move in the funnel is worth asking about."""


def head(here: Here) -> Sequence[Words]:
    kept = [text("log-note", note=note(here))] if note(here) else []
    return [*told.head(here, outcome(here) if "outcome" in here.answers else ""), *kept]


def outcome(here: Here) -> str:
    return str(here.answers["outcome"].id)


def note(here: Here) -> str:
    return str(here.about.get("note", ""))


def heard(here: Here) -> tuple[Line, ...]:
    return tuple(Line(*line) for line in here.about.get("heard", ()))


# ---- the steps


def moved_forward(here: Here) -> bool:
    return outcome(here) in FORWARD and here.customer.layer not in (WON, LOST)


def evidence(here: Here) -> Sequence[Option]:
    """What the customer may have said or done that puts him into the next layer, or visibly into the one after it."""
    now = layer_before(here)
    funnel = here.facts.funnel
    ahead = [*LAYERS[LAYERS.index(now) + 1 :], WON][:2]
    shown = zip(ahead, (3, 2), strict=False)
    signs = [(layer, sign) for layer, count in shown for sign in funnel.layers[layer].entry[:count]]
    return [
        Option(f"{layer}.{sign.id}", text("log-sign", layer=funnel.short(layer), words=sign.words))
        for layer, sign in signs
    ]


def stays(here: Here) -> Sequence[Option]:
    return [Option(STAY, text("log-stay", layer=layer_before(here)))]


def layer_before(here: Here) -> str:
    before: Customer = here.facts.before(here.session.deed, Customer, here.about["customer"])
    return before.layer


def moving_to(here: Here) -> Sequence[Words]:
    """Own words prove the next layer."""
    layer = here.facts.funnel.next(layer_before(here))
    name = text("layer-name", layer=layer.id, name=layer.name) if layer else text("outcome.won")
    return [text("log-moving-to", layer=name)]


def needs_next(here: Here) -> bool:
    return outcome(here) not in (*ENDS, *RETRIES)


def quick_dues(here: Here) -> Sequence[tuple[Due, bool]]:
    return told.quick_dues(here, outcome(here))


def no_next_step(here: Here) -> Sequence[Option]:
    lose = [Option(LOSE, text("log-lost"))] if outcome(here) in ("refused", "hangup", "callback") else []
    return [*lose, Option(NO_STEP, text("log-no-step"))]


def given_up(here: Here) -> bool:
    return bool(here.answers.get("next") == LOSE)


def reasons(here: Here) -> Sequence[Option]:
    return told.reasons(here, heard(here))


# ---- what it amounts to


def contact(here: Here) -> Contact:
    about, answers = here.about, here.answers
    wish = answers.get("next")
    to, proof = moved(here)
    return Contact(
        about["customer"],
        outcome(here),
        about.get("prep"),
        about.get("promise"),
        about.get("kind", "call"),
        asked=tuple(Line(*line) for line in about.get("asked", ())),
        heard=heard(here),
        to=to,
        evidence=proof,
        when=wish if isinstance(wish, Due) else None,
        lost=given_up(here),
        reason=answers["reason"].words if "reason" in answers else "",
        note=told.noted(here, note(here)),
    )


def moved(here: Here) -> tuple[str, Line]:
    """The layer the customer moved to ('' for none), and the proof."""
    answer: Line = here.answers.get("move", Line(STAY, ""))
    if answer.id == STAY:
        return "", NOTHING
    if not answer.id:
        following = here.facts.funnel.next(layer_before(here))
        return (following.id if following else WON), answer
    layer, _, sign = answer.id.partition(".")
    words = next(entry.words for entry in here.facts.funnel.layers[layer].entry if entry.id == sign)
    return layer, Line(sign, words)


def finish(here: Here) -> Iterator[Effect]:
    told_now = contact(here)
    yield from logged(told_now, here.facts, here.session.deed)
    if here.session.step == END:
        yield receipt(told_now, here.session.deed)


def overhear(here: Here, words: str) -> Iterator[Effect]:
    """At the outcome a whole report may be typed instead of tapping through, also of a call that is saved by now; of
    several, the last word on it counts. A sentence that no rule understands is kept as the call's note, and so is a
    report from which somebody comes back: nothing that was told is lost."""
    facts, told_so_far = here.facts, "\n".join(filter(None, (note(here), words)))[: report.LONGEST]
    if here.session.step == "outcome":
        read = report.read(words, facts.local_now, facts.playbook.objections.values(), facts.member.language)
        if read or (report.is_a_sentence(words) and not typed.elsewhere(words, facts)):
            yield Stay(replace(here.session, about={**here.about, "note": told_so_far}))
        if read:
            last = {"outcome": [read.outcome, ""]} if note(here) and read.outcome else {}
            kept = {"deed": here.session.deed} if here.session.deed else {}
            yield Enter("report", {**here.about, "words": told_so_far, "answers": last, **kept})


def title(here: Here) -> Words:
    return text("title-log", name=here.customer.name)


LOG = Dialog(
    "log",
    steps=(
        Pick(name="outcome", options=outcomes, told=note),
        Pick(
            name="move",
            options=evidence,
            own_words=True,
            when=moved_forward,
            remarks=moving_to,
            shortcuts=stays,
            told=note,
        ),
        When(name="next", quick=quick_dues, other=no_next_step, when=needs_next),
        Pick(name="reason", options=reasons, own_words=True, when=given_up),
    ),
    head=head,
    title=title,
    finish=finish,
    keeps_each_answer=True,
    overhear=overhear,
)

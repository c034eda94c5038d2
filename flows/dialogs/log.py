"""The log (practices 17 to 21, 52, 61): how it ended, whether the customer moved, what comes next.

The call is saved at the outcome; every later answer amends it, as one deed. What is optional is reached
from the receipt.
"""

from collections.abc import Iterator, Sequence

from flows import report, schedule
from flows.dialog import END, Dialog
from flows.due import Due
from flows.headers import customer_line
from flows.logbook import ENDS, RETRIES, Contact, logged
from flows.model import LAYERS, LOST, NOTHING, OUTCOMES, WON, Customer, Line
from flows.steps import Ask, Here, Option, Pick, PickMany, When
from flows.talk import Become, Effect, Enter, Words, text

STAY, LOSE, NO_STEP = "!stay", "lost", "none"
FORWARD = ("met", "partly")
"""Outcomes after which a move in the funnel is worth asking about."""


def head(here: Here) -> Sequence[Words]:
    lines: list[Words] = [customer_line(here.customer, here.facts)]
    goal = goal_of(here)
    if goal:
        lines.append(text("log-goal", goal=goal))
    if "outcome" in here.answers:
        lines.append(text("log-saved", outcome=text(f"outcome.{outcome(here)}")))
    return lines


def goal_of(here: Here) -> str:
    return here.facts.prep(here.about["prep"]).goal.words if here.about.get("prep") else ""


def outcome(here: Here) -> str:
    return str(here.answers["outcome"].id)


def detail(here: Here) -> str:
    """The step the receipt asked for, '' in the first walk through."""
    return str(here.about.get("at", ""))


# ---- the steps


def outcomes(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"outcome.{name}"), best=name == "met") for name in OUTCOMES]


def forward(here: Here) -> bool:
    return not detail(here) and outcome(here) in FORWARD and here.customer.layer not in (WON, LOST)


def evidence(here: Here) -> Sequence[Option]:
    """What the customer may have said or done that puts him into the next layer, or visibly into the one after it."""
    now = layer_before(here)
    ahead = [*LAYERS[LAYERS.index(now) + 1 :], WON][:2]
    signs = [
        (layer, sign)
        for layer, shown in zip(ahead, (3, 2), strict=False)
        for sign in here.facts.funnel.layers[layer].entry[:shown]
    ]
    options = [
        Option(f"{layer}.{sign.id}", text("log-sign", layer=here.facts.funnel.short(layer), words=sign.words))
        for layer, sign in signs
    ]
    return [*options, Option(STAY, text("log-stay", layer=now))]


def layer_before(here: Here) -> str:
    before: Customer = here.facts.before(here.session.deed, Customer, here.about["customer"])
    return before.layer


def moving_to(here: Here) -> Sequence[Words]:
    """Own words prove the next layer."""
    layer = here.facts.funnel.next(layer_before(here))
    name = text("layer-name", layer=layer.id, name=layer.name) if layer else text("outcome.won")
    return [text("log-moving-to", layer=name)]


def moved(here: Here) -> tuple[str, Line]:
    """The layer the customer moved to ('' for none), and the proof."""
    answer: Line = here.answers.get("move", Line(STAY, ""))
    if answer.id == STAY:
        return "", NOTHING
    if not answer.id:
        following = here.facts.funnel.next(layer_before(here))
        return (following.id if following else WON), answer
    layer, _, sign = answer.id.partition(".")
    return layer, Line(
        sign, next(entry.words for entry in here.facts.funnel.layers[layer].entry if entry.id == sign)
    )


def needs_next(here: Here) -> bool:
    return not detail(here) and outcome(here) not in (*ENDS, *RETRIES)


def quick_dues(here: Here) -> Sequence[tuple[Due, bool]]:
    quick = schedule.quick_dues(here.facts.local_now, here.facts.hours, here.facts.zone)
    return [(wish, number == 0) for number, wish in enumerate(quick)]


def no_next_step(here: Here) -> Sequence[Option]:
    lose = [Option(LOSE, text("log-lost"))] if outcome(here) in ("refused", "hangup", "callback") else []
    return [*lose, Option(NO_STEP, text("log-no-step"))]


def lost(here: Here) -> bool:
    return not detail(here) and here.answers.get("next") == LOSE


def reasons(here: Here) -> Sequence[Option]:
    """What was heard in this call first, then what is usually said in this layer."""
    came = [Option(line[0], line[1]) for line in here.about.get("heard", ()) if line[0]]
    usual = here.facts.playbook.objections_for("", here.customer.layer)
    known = {option.key for option in came}
    return [*came, *(Option(card.id, card.words) for card in usual if card.id not in known)]


def icebergs(here: Here) -> Sequence[Option]:
    """Practice 61: the stated reason is seldom the real one."""
    return [Option(name, text(f"iceberg.{name}")) for name in ("benefit", "relationship", "trust")]


def all_objections(here: Here) -> Sequence[Option]:
    expected = here.facts.prep(here.about["prep"]).expected if here.about.get("prep") else ()
    first = [Option(line.id, line.words) for line, _ in expected if line.id]
    known = {option.key for option in first}
    usual = here.facts.playbook.objections_for("", here.customer.layer)
    return [*first, *(Option(card.id, card.words) for card in usual if card.id not in known)]


def heard_so_far(here: Here) -> Sequence[Line]:
    return [Line(*line) for line in here.about.get("heard", ())]


def asked(here: Here) -> Sequence[Line]:
    return [Line(*line) for line in here.about.get("asked", ())]


def asked_questions(here: Here) -> Sequence[Option]:
    return [Option(line.id, line.words) for line in asked(here) if line.id]


def learned(here: Here) -> dict[str, str]:
    """Practice 52: what the customer answered, by the field of the file it fills; earlier answers stay."""
    known = dict(here.about.get("learned", {}))
    if "answer" in here.answers:
        question = here.facts.playbook.questions[here.answers["question"].id]
        known[question.asks] = here.answers["answer"].words
    return known


def asked_for(name: str):  # type: ignore[no-untyped-def]
    """The guard of a detail: only when the receipt asked for it."""

    def guard(here: Here) -> bool:
        return detail(here) == name

    return guard


# ---- what it amounts to


def contact(here: Here) -> Contact:
    about, answers = here.about, here.answers
    wish = answers.get("again", answers.get("next"))
    to, evidence_of_move = moved(here)
    came = answers.get("heard", heard_so_far(here))
    reason = answers.get("reason", answers.get("why", NOTHING))
    return Contact(
        about["customer"],
        outcome(here),
        about.get("prep"),
        about.get("step"),
        about.get("kind", "call"),
        tuple(asked(here)),
        tuple(came),
        to,
        evidence_of_move,
        wish if isinstance(wish, Due) else None,
        wish == LOSE,
        reason.words,
        answers["iceberg"].id if "iceberg" in answers else "",
        answers["note"].words if "note" in answers else "",
        learned(here),
    )


def finish(here: Here) -> Iterator[Effect]:
    yield from logged(contact(here), here.facts, here.session.deed)
    if here.session.step == END:
        about = {name: value for name, value in here.about.items() if name not in ("at", "answers", "deed")}
        about["learned"] = learned(here)
        yield Become("receipt", {**about, "deed": here.session.deed, "answers": dict(here.session.answers)})


def overhear(here: Here, words: str) -> Iterator[Effect]:
    """At the outcome a whole report may be typed instead of tapping through."""
    if here.session.step == "outcome":
        cards = here.facts.playbook.objections.values()
        if report.read(words, here.facts.local_now, cards, here.facts.member.language):
            yield Enter("report", {**here.about, "words": words})


def title(here: Here) -> Words:
    return text("title-log", name=here.customer.name)


LOG = Dialog(
    "log",
    steps=(
        Pick(name="outcome", options=outcomes, shown=len(OUTCOMES)),
        Pick(name="move", options=evidence, own_words=True, when=forward, remarks=moving_to),
        When(name="next", quick=quick_dues, other=no_next_step, when=needs_next),
        Pick(name="reason", options=reasons, own_words=True, when=lost),
        PickMany(
            name="heard", options=all_objections, ticked=heard_so_far, own_words=True, when=asked_for("heard")
        ),
        Pick(name="why", options=reasons, own_words=True, when=asked_for("why")),
        Pick(name="iceberg", options=icebergs, optional=True, when=asked_for("why")),
        When(name="again", quick=quick_dues, when=asked_for("again")),
        Ask(name="note", when=asked_for("note"), limit=1000),
        Pick(name="question", options=asked_questions, when=asked_for("question")),
        Ask(name="answer", when=asked_for("question")),
    ),
    head=head,
    title=title,
    finish=finish,
    keeps_each_answer=True,
    overhear=overhear,
)

"""The preparation (practices 1 to 14): purpose, goal, questions, what they may say, the opening line; then
the call sheet.
"""

from collections.abc import Iterator, Sequence

from flows import typed
from flows.calls import answers
from flows.calls.guards import guard_lines
from flows.calls.headers import customer_line, last_contact_line
from flows.calls.hints import chosen as chosen_hints
from flows.coaching import goals, market, speech
from flows.coaching.entries import Purpose
from flows.dialog import END, Dialog
from flows.model import NOTHING, Expected, Line, Prep
from flows.steps import Advice, Ask, Here, Option, Pick, PickMany
from flows.talk import Become, Did, Effect, Keep, Row, Words, text

SAME, SKIP = "!same", "!skip"
QUESTIONS_TICKED = 3
PURPOSES_AT_ONCE = 6
"""The first question is answered at a glance."""


def head(here: Here) -> Sequence[Words]:
    last = last_contact_line(here.customer, here.facts)
    return [
        customer_line(here.customer, here.facts),
        *([last] if last and not here.answers else []),
        *(guard_lines(here.customer, here.facts) if not here.answers else ()),
        *chosen(here),
    ]


def chosen(here: Here) -> Iterator[Words]:
    """What is decided already, so that nobody has to remember it."""
    if "purpose" in here.answers:
        yield text("sheet-purpose", purpose=here.answers["purpose"].words)
    if "goal" in here.answers:
        yield text("sheet-goal", goal=here.answers["goal"].words)


def purpose_id(here: Here) -> str:
    """The purpose the playbook knows; to own words it suggests what it would for the layer's usual one."""
    return str(here.answers["purpose"].id) or offered(here)[0].id


def purposes(here: Here) -> Sequence[Option]:
    return [Option(each.id, each.words, best=number == 0) for number, each in enumerate(offered(here))]


def offered(here: Here) -> tuple[Purpose, ...]:
    """What suits the layer, and first what the season, the product's stage and the way we sell speak for."""
    facts, layer = here.facts, here.customer.layer
    return market.purposes(facts.playbook.purposes_for(layer), layer, facts.team, facts.today)


def why_first(here: Here) -> Sequence[Words]:
    reason = market.why(here.facts.team, here.facts.today, purpose=offered(here)[0].id)
    return [text("market-star", why=reason)] if reason else []


def shortcuts(here: Here) -> Sequence[Option]:
    same = [Option(SAME, text("prep-same"))] if here.facts.last_prep(here.customer.id) else []
    return [*same, Option(SKIP, text("prep-skip"))]


def straight_to_the_sheet(purpose: Line, here: Here) -> str | None:
    return END if purpose.id in (SAME, SKIP) else None


def goals_of_purpose(here: Here) -> Sequence[Option]:
    found = here.facts.playbook.goals_for(purpose_id(here), here.customer.layer)
    return [Option(goal.id, goal.words, best=goal is found[0]) for goal in found]


def goal_is_an_outcome(goal: Line, here: Here) -> Advice | None:
    """Practice 4: the goal is what is true after hanging up."""
    if goal.id:
        return None
    verdict = goals.check(goal.words, here.facts.member.language)
    return None if verdict.good else Advice(text(f"goal-missing.{verdict.missing}"), verdict.better)


def questions_for_gaps(here: Here) -> Sequence[Option]:
    known = here.customer.profile or {}
    found = here.facts.playbook.questions_for(purpose_id(here), here.customer.layer, known)
    return [Option(question.id, question.words) for question in found]


def first_questions(here: Here) -> Sequence[Line]:
    return [Line(option.key, str(option.words)) for option in questions_for_gaps(here)[:QUESTIONS_TICKED]]


def none_sells_early(questions: Sequence[Line], here: Here) -> Advice | None:
    """Practice 16: no pitch before a need is known."""
    language = here.facts.member.language
    early = next(
        (line for line in questions if not line.id and speech.sells_early(line.words, language)), None
    )
    return Advice(text("question-sells"), words=early.words) if early else None


def likely_objections(here: Here) -> Sequence[Option]:
    found = here.facts.playbook.objections_for(purpose_id(here), here.customer.layer)
    return [Option(objection.id, objection.words) for objection in found]


def prepared_answers(here: Here) -> Sequence[Words]:
    """For every ticked objection the answer that will stand on the sheet, with its record."""
    ticked = [Line(*tick) for tick in here.session.draft.get("ticks", ())]
    return [answer_line(line, here) for line in ticked]


def answer_line(objection: Line, here: Here) -> Words:
    best = here.facts.best_answer(here.facts.recognised(objection).id)
    if not best.line.words:
        return text("objection-unanswered", objection=objection.words)
    answered = text(
        "objection-answered", objection=objection.words, answer=best.line.words, record=answers.record(best)
    )
    reason = market.why(here.facts.team, here.facts.today, answer=best.line.id)
    return text("answered-because", answered=answered, why=reason) if reason and not best.used else answered


def openings(here: Here) -> Sequence[Option]:
    facts = here.facts
    found = facts.playbook.openings_for(purpose_id(here), here.customer.layer)
    now = [each.name for each in market.favoured(facts.team, facts.today)]
    timely = [opening for opening in found if opening.market in now]
    ranked = [*timely, *(opening for opening in found if not opening.market)]
    return [
        Option(opening.id, spoken(opening.words, here), best=opening is ranked[0]) for opening in ranked[:3]
    ]


def why_opening(here: Here) -> Sequence[Words]:
    first = here.facts.playbook.openings.get(next(iter(option.key for option in openings(here)), ""))
    reason = (
        market.why(here.facts.team, here.facts.today, market=first.market) if first and first.market else None
    )
    return [text("market-star", why=reason)] if reason else []


def spoken(template: str, here: Here) -> str:
    """The opening as this rep says it to this customer; ``{company}`` is the rep's own."""
    facts = here.facts
    return template.format(me=facts.member.name, customer=here.customer.name, company=facts.team.name)


def opening_lines(here: Here) -> Sequence[Words]:
    """Openings are too long for buttons, so they stand numbered above them."""
    language = here.facts.member.language
    return [
        *why_opening(here),
        *(
            text(
                "opening-line",
                number=number,
                words=option.words,
                seconds=round(speech.seconds(str(option.words), language)),
            )
            for number, option in enumerate(openings(here), 1)
        ),
    ]


class Opening(Ask):
    """Offers the numbered openings by their numbers."""

    def rows(self, dialog: str, here: Here) -> list[Row]:
        options = self.options(here)
        return [
            tuple(
                self.button(
                    text("best", words=str(number)) if option.best else str(number),
                    option.key,
                    "best" if option.best else "",
                )
                for number, option in enumerate(options, 1)
            )
        ]


def spoken_length(opening: Line, here: Here) -> Advice | None:
    """Practices 12 to 14: tens of seconds, and no product first."""
    if opening.id:
        return None
    warnings = speech.advise_opening(opening.words, here.facts.member.language)
    seconds = round(speech.seconds(opening.words, here.facts.member.language))
    return Advice(text(f"opening-advice.{warnings[0]}", seconds=seconds)) if warnings else None


def finish(here: Here) -> Iterator[Effect]:
    prep = as_last_time(here) if purpose_id(here) == SAME else prepared(here)
    yield Keep(prep)
    yield Did(text("did-prep", name=here.customer.name))
    yield Become("sheet", {"customer": here.customer.id, "prep": prep.id})


def prepared(here: Here) -> Prep:
    skipped = purpose_id(here) == SKIP
    foreseen = map(here.facts.recognised, here.answers.get("objections", ()))
    expected = tuple(Expected(line, here.facts.best_answer(line.id).line) for line in dict.fromkeys(foreseen))
    return Prep(
        here.facts.new_id(),
        here.facts.team.id,
        here.facts.member.id,
        here.customer.id,
        NOTHING if skipped else here.answers["purpose"],
        here.answers.get("goal", NOTHING),
        tuple(here.answers.get("questions", ())),
        expected,
        here.answers.get("opening", NOTHING),
        insisted="goal" in here.answers.get("insisted", ()),
        skipped=skipped,
        at=here.facts.now,
        hints=hints_of(here),
    )


def hints_of(here: Here) -> tuple[str, ...]:
    """What will stand on the sheet, so that its results can be told."""
    return tuple(hint.kind for hint in chosen_hints(here.customer, here.facts))


def as_last_time(here: Here) -> Prep:
    """The last preparation again, as one of today."""
    last = here.facts.last_prep(here.customer.id)
    assert last is not None, "offered only where there is one"
    return Prep(
        here.facts.new_id(), last.team_id, here.facts.member.id, last.customer_id, last.purpose, last.goal,
        last.questions, last.expected, last.opening, last.insisted, skipped=False, at=here.facts.now,
        hints=hints_of(here),
    )  # fmt: skip


def overhear(here: Here, words: str) -> Iterator[Effect]:
    """A name typed instead of a purpose means another customer."""
    if here.session.step == "purpose":
        yield from typed.named(words, here.facts)


def title(here: Here) -> Words:
    return text("title-prep", name=here.customer.name)


PREP = Dialog(
    "prep",
    steps=(
        Pick(
            name="purpose",
            options=purposes,
            own_words=True,
            at_once=PURPOSES_AT_ONCE,
            shortcuts=shortcuts,
            goto=straight_to_the_sheet,
            remarks=why_first,
        ),
        Ask(name="goal", options=goals_of_purpose, advise=goal_is_an_outcome),
        PickMany(
            name="questions",
            options=questions_for_gaps,
            ticked=first_questions,
            own_words=True,
            advise=none_sells_early,
        ),
        PickMany(name="objections", options=likely_objections, own_words=True, remarks=prepared_answers),
        Opening(name="opening", options=openings, optional=True, advise=spoken_length, remarks=opening_lines),
    ),
    head=head,
    title=title,
    finish=finish,
    overhear=overhear,
)

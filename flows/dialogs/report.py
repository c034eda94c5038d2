"""A call told in one sentence: what was understood is shown, and one tap saves it."""

from collections.abc import Iterator, Sequence

from flows import typed
from flows.calls.headers import customer_line
from flows.calls.logbook import ENDS, Contact, logged, open_before, receipt
from flows.calls.told import outcomes
from flows.coaching import report
from flows.coaching.report import Draft
from flows.dialog import Dialog
from flows.due import Due
from flows.model import Line
from flows.steps import Here, Option, Pick, When
from flows.talk import Become, Effect, Words, text

SAVE, CHANGE = "!save", "!change"


def draft(here: Here) -> Draft:
    facts = here.facts
    return report.read(
        here.about["words"], facts.local_now, list(facts.playbook.objections.values()), facts.member.language
    )


def words(here: Here) -> str:
    return str(here.about["words"])


def head(here: Here) -> Sequence[Words]:
    return [
        customer_line(here.customer, here.facts),
        text("report-words", words=here.about["words"]),
        *understood(here),
    ]


def understood(here: Here) -> Iterator[Words]:
    """What the sentence was taken for, line by line."""
    read = draft(here)
    if "outcome" in here.answers:
        yield text("report-ended", outcome=text(f"outcome.{here.answers['outcome'].id}"))
    elif read.outcome:
        yield text("report-ended", outcome=text(f"outcome.{read.outcome}"))
    if heard := objections(here):
        yield text("report-heard", words=tuple(line.words for line in heard))
    if due := here.answers.get("when") or (read.due[0] if len(read.due) == 1 else None):
        yield text("report-next", when=here.facts.when(due))
    if read.person:
        yield text("report-person", person=read.person)
    if read.rest:
        yield text("report-note", note=read.rest)


def objections(here: Here) -> tuple[Line, ...]:
    """What was ticked while talking, then what the report adds."""
    cards, ticked = here.facts.playbook.objections, lines(here, "heard")
    known = {line.id for line in ticked}
    told = [Line(id, cards[id].words) for id in draft(here).objections if id in cards and id not in known]
    return (*ticked, *told)


def lines(here: Here, name: str) -> tuple[Line, ...]:
    """What the call sheet brings along, ``asked`` or ``heard``."""
    return tuple(Line(*line) for line in here.about.get(name, ()))


def outcome(here: Here) -> str:
    return str(here.answers["outcome"].id) if "outcome" in here.answers else draft(here).outcome


def no_outcome_yet(here: Here) -> bool:
    return not draft(here).outcome


def two_readings(here: Here) -> bool:
    return len(draft(here).due) > 1 and outcome(here) not in ENDS


def readings(here: Here) -> Sequence[tuple[Due, bool]]:
    return [(due, False) for due in draft(here).due]


def save_or_change(here: Here) -> Sequence[Option]:
    return [Option(SAVE, text("report-save-it"), best=True), Option(CHANGE, text("report-by-buttons"))]


def finish(here: Here) -> Iterator[Effect]:
    facts, read, saved = here.facts, draft(here), here.session.deed
    answered = {"promise": here.about.get("promise")} if saved else open_before(here.customer.id, facts)
    if here.answers["save"].id == CHANGE:
        about = {name: value for name, value in here.about.items() if name not in ("words", "answers")}
        yield Become("log", {**about, **answered, "note": words(here)})
        return
    due = here.answers["when"] if "when" in here.answers else next(iter(read.due), None)
    contact = Contact(
        here.customer.id,
        outcome(here),
        here.about.get("prep"),
        **answered,
        kind=here.about.get("kind", "call"),
        asked=lines(here, "asked"),
        heard=objections(here),
        when=due,
        note=read.rest,
        learned={"deciders": read.person} if read.person else {},  # practice 52
    )
    deed = saved or facts.new_deed()
    yield from logged(contact, facts, deed)
    yield receipt(contact, deed)


def title(here: Here) -> Words:
    return text("title-log", name=here.customer.name)


def overhear(here: Here, words: str) -> Iterator[Effect]:
    """More of the report may be typed as it comes to mind, also what no rule understands: that is for the note. The
    last word counts: what was tapped stays until something else is typed."""
    facts, told, tapped = here.facts, here.about["words"], here.session.answers
    more = report.read(
        words, facts.local_now, list(facts.playbook.objections.values()), facts.member.language
    )
    tells = more or (report.is_a_sentence(words) and not typed.elsewhere(words, facts))
    if tells and len(told) + len(words) < report.LONGEST:
        replaced = {"outcome": more.outcome, "when": more.due}
        answers = {name: tapped[name] for name, said in replaced.items() if name in tapped and not said}
        answers |= {"outcome": [more.outcome, ""]} if more.outcome else {}
        yield Become("report", {**here.about, "words": f"{told}\n{words}", "answers": answers})


REPORT = Dialog(
    "report",
    steps=(
        Pick(name="outcome", options=outcomes, when=no_outcome_yet, told=words),
        When(name="when", quick=readings, when=two_readings),
        Pick(name="save", options=save_or_change),
    ),
    head=head,
    title=title,
    finish=finish,
    opened_with_words=True,
    overhear=overhear,
)

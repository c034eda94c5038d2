"""What the log and the details added from its receipt ask alike."""

from collections.abc import Sequence

from flows import schedule
from flows.calls.headers import customer_line
from flows.coaching import report
from flows.due import Due
from flows.model import OUTCOMES, Line
from flows.steps import Here, Option
from flows.talk import Words, text


def head(here: Here, outcome: str) -> Sequence[Words]:
    """The customer, the goal quoted back (practice 4), and what is saved already."""
    goal = here.facts.prep(here.about["prep"]).goal.words if here.about.get("prep") else ""
    return [
        customer_line(here.customer, here.facts),
        *([text("log-goal", goal=goal)] if goal else []),
        *([text("log-saved", outcome=text(f"outcome.{outcome}"))] if outcome else []),
    ]


def quick_dues(here: Here, outcome: str) -> Sequence[tuple[Due, bool]]:
    """The offered times, the suggested one first: who asked to be called back soon, who refused with some distance,
    everybody else on another day."""
    quick = schedule.quick_dues(here.facts.local_now, here.facts.hours, here.facts.zone)
    match outcome:
        case "callback":
            best = quick[0]
        case "refused" | "hangup":
            best = quick[-1]
        case _:
            best = next(wish for wish in quick if wish.day > here.facts.today)
    return [(best, True), *((wish, False) for wish in quick if wish is not best)]


def reasons(here: Here, heard: Sequence[Line]) -> Sequence[Option]:
    """What was heard in this call first, then what is usually said in this layer."""
    came = [Option(line.id, line.words) for line in heard if line.id]
    known = {option.key for option in came}
    usual = here.facts.playbook.objections_for("", here.customer.layer)
    return [*came, *(Option(card.id, card.words) for card in usual if card.id not in known)]


def outcomes(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"outcome.{name}"), best=name == "met") for name in OUTCOMES]


def quick(here: Here) -> Sequence[tuple[Due, bool]]:
    """The offered times where no outcome speaks for one of them: the first is suggested."""
    offered = schedule.quick_dues(here.facts.local_now, here.facts.hours, here.facts.zone)
    return [(wish, number == 0) for number, wish in enumerate(offered)]


def noted(here: Here, note: str) -> str:
    """The call's note, and what was told in one sentence with the time of the next step: "周五10点，带样品"."""
    told = here.session.answers["next"].get("told", "") if "next" in here.answers else ""
    if not told:
        return note
    facts = here.facts
    read = report.read(told, facts.local_now, facts.playbook.objections.values(), facts.member.language)
    more = told if read.rest or read.objections or read.person else ""
    return "\n".join(filter(None, (note, more)))[: report.LONGEST]

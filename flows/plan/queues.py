"""The queues of a list in their order: who stands in which, ranked by what, and the few words that say why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from flows.due import Due
from flows.model import LOST, WON
from flows.plan.candidate import Candidate, Kind, Look
from flows.plan.ranks import LONGEST_SILENT, LONGEST_WAITING, NEAREST, RIPEST, SOONEST, WORTHIEST, Ranking
from flows.schedule import local
from flows.talk import Text, text


@dataclass(frozen=True, slots=True)
class Queue:
    """``name`` ends the id of the text of its rule."""

    name: str
    kind: Kind
    by: Ranking
    reason: Callable[[Candidate, Look], Text]


# ---- the few words ---------------------------------------------------------------------------------


def overdue(one: Candidate, look: Look) -> Text:
    return text("why-overdue", due=due_of(one, look))


def promised(one: Candidate, look: Look) -> Text:
    due = due_of(one, look)
    return text("why-promised", when=due.time or due.day)


def move_promised(one: Candidate, look: Look) -> Text:
    return text("why-move-promised", layer=one.promised_layer, by=one.promised_by)


def fills(one: Candidate, look: Look) -> Text:
    """The weightiest thing that speaks for a customer of a layer that fills a thin one."""
    thin, speaks = look.feeds[one.layer], RIPEST.shown(one, look)
    if "promise" in speaks:
        return text("why-fills-promise", layer=thin.layer.id, by=one.promised_by)
    if "good-talk" in speaks and one.last_contact:
        return text("why-fills-good-talk", layer=thin.layer.id, day=local(one.last_contact, look.zone).date())
    if one.own_median_days and speaks["stay"] > 1:
        usual = round(one.own_median_days)
        return text("why-fills-stay", layer=thin.layer.id, days=one.days_in_layer, median=usual)
    return text("why-fills", layer=thin.layer.id, count=thin.count, minimum=thin.layer.minimum)


def no_answer(one: Candidate, look: Look) -> Text:
    return text("why-no-answer", tries=one.tries)


def new(one: Candidate, look: Look) -> Text:
    return text("why-new")


def care(one: Candidate, look: Look) -> Text:
    return text("why-care")


def occasion(one: Candidate, look: Look) -> Text:
    return text("why-occasion", kind=text(f"occasion.{one.occasion}"), day=one.occasion_day)


def waits(one: Candidate, look: Look) -> Text:
    return text(
        "why-waits", served=text(f"served.{one.served.lower()}"), days=one.waited, standard=one.standard
    )


def no_step(one: Candidate, look: Look) -> Text:
    return text("why-no-step")


def due_of(one: Candidate, look: Look) -> Due:
    """The open next step as it was agreed."""
    at = local(one.due_at or look.begins, look.zone)
    return Due(at.date(), at.time() if one.timed else None)


# ---- the queues ------------------------------------------------------------------------------------

OVERDUE: Final = Queue("overdue", "promised", SOONEST, overdue)
PROMISED: Final = Queue("promised", "promised", SOONEST, promised)
MOVE: Final = Queue("move", "promised", RIPEST, move_promised)
OCCASION: Final = Queue("occasion", "care", NEAREST, occasion)
SERVICE: Final = Queue("service", "care", LONGEST_WAITING, waits)
THIN: Final = Queue("thin", "thin", RIPEST, fills)
RETRY: Final = Queue("retry", "retry", SOONEST, no_answer)
NEW: Final = Queue("new", "new", WORTHIEST, new)
CARE: Final = Queue("care", "care", LONGEST_SILENT, care)
NURTURE: Final = Queue("nurture", "care", LONGEST_WAITING, waits)
"""Potential customers, slowly: their turn comes after those who are looked after, and not before it is due."""
MORE: Final = Queue("more", "thin", RIPEST, fills)
"""Whom a thin layer does not need yet, but may be called before the day ends early."""
STEPLESS: Final = Queue("no-step", "care", RIPEST, no_step)

QUEUES: Final = (OVERDUE, PROMISED, MOVE, OCCASION, SERVICE, THIN, RETRY, NEW, CARE, NURTURE, MORE, STEPLESS)


def queue_of(one: Candidate, look: Look) -> Queue | None:
    """Where a customer stands; None who is not to be called that day, because of a date to come or for good."""
    if one.do_not_call:
        return None
    if one.due_at is not None:
        if one.due_at >= look.ends:
            return None
        return RETRY if one.tries else OVERDUE if one.due_at < look.begins else PROMISED
    if one.layer not in (WON, LOST) and one.promised_by is not None and one.promised_by <= look.day:
        return MOVE
    if one.layer != LOST and one.occasion_day is not None:
        return OCCASION
    if one.layer != LOST and one.waits_too_long:
        return NURTURE if one.served == "nurture" else SERVICE
    if one.layer in (WON, LOST):
        return CARE if one.care_due and one.layer == WON else None
    if one.served == "nurture" and one.last_contact is not None:
        return None
    if one.tries:
        return RETRY
    if one.last_contact is None:
        return NEW
    if one.layer in look.feeds:
        return THIN
    return CARE if one.care_due else STEPLESS

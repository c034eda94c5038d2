"""Changing a day's list: somebody added by name, another target for the day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows import typed
from flows.day import dayplan
from flows.dialog import Dialog
from flows.model import OnList
from flows.steps import Here, Option, Pick
from flows.talk import Did, Effect, Keep, Leave, Toast, Unclear, Words, text

OFFERED = 6
STEPS = (-20, -10, 10, 20)
MOST = 1000


def day_of(here: Here) -> date:
    return date.fromisoformat(here.about["day"])


def head(here: Here) -> Sequence[Words]:
    some = dayplan.lines(day_of(here), here.facts)
    target = dayplan.target(day_of(here), here.facts)
    return [text("plan-title", day=here.facts.when_day(day_of(here)), target=target, count=len(some))]


def title(here: Here) -> Words:
    return text("plan-name", day=day_of(here))


# ---- somebody more


def others(here: Here) -> Sequence[Option]:
    """Who would come next by the rules, else whom the rep had in hand lately."""
    facts, day = here.facts, day_of(here)
    there = {line.customer for line in dayplan.lines(day, facts)}
    ranked = dayplan.suggested(day, facts, len(there) + OFFERED)
    ids = [line.customer for line in ranked if line.customer not in there][:OFFERED]
    recent = [customer.id for customer in facts.unit.customers.recent(facts.own, 3 * OFFERED)]
    ids += [id for id in recent if id not in there and id not in ids]
    found = facts.unit.customers.some(facts.member, ids)
    return [Option(str(customer.id), customer.name) for customer in found if dayplan.may_be_called(customer)][
        :OFFERED
    ]


def find(words: str, here: Here) -> str:
    """The typed name or number as a customer's id."""
    found = typed.asked_for(words, here.facts)
    if not dayplan.may_be_called(found):
        raise Unclear(text("not-onto-list", name=found.name))
    return str(found.id)


def finish_add(here: Here) -> Iterator[Effect]:
    facts, day = here.facts, day_of(here)
    answer = here.answers["who"]
    customer = facts.customer(int(answer.id or answer.words))
    if not dayplan.may_be_called(customer):
        raise Unclear(text("not-onto-list", name=customer.name))
    line = OnList(customer.id, "added", facts.shown(text("why-added")))
    some = dayplan.lines(day, facts)
    if customer.id not in {each.customer for each in some}:
        yield Keep(dayplan.with_line(dayplan.workday(day, facts), line, some))
    did = text("did-add-to-list", name=customer.name, day=day)
    yield Did(did)
    yield Toast(did)
    yield Leave()


PLAN_ADD = Dialog(
    "plan-add",
    steps=(Pick(name="who", options=others, own_words=True, check=find),),
    head=head,
    title=title,
    finish=finish_add,
)


# ---- another target


def targets(here: Here) -> Sequence[Option]:
    now = dayplan.target(day_of(here), here.facts)
    return [
        Option(str(now), str(now), best=True),
        *(Option(str(now + step), str(now + step)) for step in STEPS if now + step > 0),
    ]


def number(words: str, here: Here) -> str:
    if not words.isdecimal() or not 0 < int(words) <= MOST:
        raise Unclear(text("no-target-there", words=words[:40]))
    return str(int(words))


def finish_target(here: Here) -> Iterator[Effect]:
    """A list that was changed or locked gets longer by the rules, or loses its end."""
    facts, day = here.facts, day_of(here)
    answer = here.answers["number"]
    wanted = int(answer.id or answer.words)
    kept = dayplan.workday(day, facts)
    some = kept.listed
    if some and len(some) < wanted:
        there = {line.customer for line in some}
        more = dayplan.on_list(dayplan.suggested(day, facts, wanted + len(some)), facts)
        some = (*some, *(line for line in more if line.customer not in there))
    yield Keep(replace(kept, target=wanted, listed=some[:wanted]))
    did = text("did-target", day=day, target=wanted)
    yield Did(did)
    yield Toast(did)
    yield Leave()


PLAN_TARGET = Dialog(
    "plan-target",
    steps=(Pick(name="number", options=targets, own_words=True, check=number, number=True),),
    head=head,
    title=title,
    finish=finish_target,
)

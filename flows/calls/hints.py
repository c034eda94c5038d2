"""At most three things worth knowing while talking to this customer, the most useful first.

What can cost the customer stands before what helps with the call, and what was seen of this one before what is true of
the type.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from typing import NamedTuple

from flows.calls import aftercare, grow
from flows.calls.personality import type_gaps
from flows.facts import Facts
from flows.figures import Gap
from flows.figures.hinting import Hinted, by_hint
from flows.model import Call, Customer
from flows.profile import trust
from flows.profile.kinds import known
from flows.profile.standards import served_as, standard_of
from flows.talk import Words, text

MOST = 3
FRESH_DAYS = 60
"""How long a frown is worth a hint."""
LOOKED_BACK = 90
"""Days of calls by which hints are judged."""
WORTH_SAYING = 0.1
"""So much below the team with a type of customer is worth saying while talking to one."""


class Hint(NamedTuple):
    """Its kind, by which its results are counted, and what is said."""

    kind: str
    words: Words


def hints(customer: Customer, facts: Facts) -> list[Words]:
    return [hint.words for hint in chosen(customer, facts)]


def chosen(customer: Customer, facts: Facts) -> list[Hint]:
    """The most useful first; those that were never followed by a better result come last, and mostly not at all."""
    sunk = {name for name, each in results(facts).items() if each.sinks}
    found = ranked(customer, facts)
    if not sunk:
        return list(islice(found, MOST))
    return sorted(found, key=lambda hint: hint.kind in sunk)[:MOST]


def results(facts: Facts) -> Mapping[str, Hinted]:
    """How the member's own calls ended, by the hints on their sheets: a sheet is drawn at every tick, and to count the
    whole team's each time would hold up everybody."""
    since = facts.today - timedelta(days=LOOKED_BACK)
    return by_hint(facts.once(facts.unit.counted.hinted, facts.team.id, (facts.member.id,), since))


def ranked(customer: Customer, facts: Facts) -> Iterator[Hint]:
    """From the most useful on; what is not asked for is not read."""
    last = facts.last_call(customer.id)
    held = known(grow.findings(customer.id, facts))
    for frown in held.get("frown", ())[:1]:
        if frown.value == "recurring" and frown.at > facts.since_days(FRESH_DAYS):
            yield Hint("frown", text("hint-frown", words=frown.words))
    yield from (Hint("waited", words) for words in waited(customer, facts))
    yield from (Hint("occasion", words) for words in coming(customer, facts))
    if last and last.reason:
        yield Hint("reason", text("hint-last-reason", reason=last.reason))
    if trust.only_asked(customer.id, facts):
        touch = trust.touch_for(customer.id, facts.history(customer.id))
        yield Hint("asked", text("only-asked", touch=text(f"touch.{touch}")))
    promise = facts.once(facts.unit.calls.promise, facts.member, customer.id)
    if promise:
        yield Hint(
            "promise", text("hint-promise", layer=facts.funnel.short(promise.to_layer), day=promise.by_day)
        )
    yield from (Hint("type", words) for words in of_type(customer, facts))
    if "motive" in held:
        yield Hint("motive", text(f"track.{held['motive'][0].value}"))
    yield from (Hint("iceberg", words) for words in under(last, facts))
    entry = facts.funnel.next(customer.layer)
    if entry:
        signs = tuple(sign.words for sign in entry.entry[:2])
        yield Hint("layer", text("hint-next-layer", layer=entry.id, signs=signs))


def coming(customer: Customer, facts: Facts) -> Iterator[Words]:
    """A birthday or a renewal near at hand is the better reason to ring."""
    for each in facts.once(facts.unit.occasions.open, facts.member, customer.id)[:1]:
        if each.from_day <= facts.today:
            yield aftercare.line(each)


def waited(customer: Customer, facts: Facts) -> Iterator[Words]:
    """A breach of the standard is better said than explained (practice 103)."""
    served = served_as(customer)
    since = customer.last_contact or customer.created_at
    days = (facts.now - since).days if since else 0
    if served and days > standard_of(served, facts.team.standards):
        yield text("hint-waited", served=text(f"served.{served.lower()}"), days=days)


def of_type(customer: Customer, facts: Facts) -> Iterator[Words]:
    """The strategy for the type (practices 66 to 69); with the figure where the rep does clearly worse."""
    tips = [tip for tip in facts.playbook.tips.values() if tip.about == customer.personality]
    gap = type_gaps(facts).get(customer.personality) if tips else None
    if isinstance(gap, Gap) and (gap.team.value or 0) - (gap.own.value or 0) >= WORTH_SAYING:
        yield text(
            "hint-gap",
            type=text(f"personality.{gap.personality}"),
            own=f"{gap.own.value or 0:.0%}",
            team=f"{gap.team.value or 0:.0%}",
            tip=tips[0].words,
        )
        tips = tips[1:]
    yield from (text("hint", words=tip.words) for tip in tips[:2])


def under(last: Call | None, facts: Facts) -> Iterator[Words]:
    """What lies under the last refusal (practice 61)."""
    if last and last.iceberg:
        tips = (tip for tip in facts.playbook.tips.values() if tip.about == last.iceberg)
        yield from (text("hint", words=tip.words) for tip in tips)

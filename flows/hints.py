"""At most three things worth knowing while talking to this customer, the most useful first.

What can cost the customer stands before what helps with the call, and what was seen of this one before what is true of
the type.
"""

from collections.abc import Iterator
from itertools import islice

from flows import grow
from flows.facts import Facts
from flows.figures import Gap
from flows.model import Call, Customer
from flows.personality import type_gaps
from flows.profile import trust
from flows.profile.kinds import known
from flows.profile.standards import served_as, standard_of
from flows.talk import Words, text

MOST = 3
FRESH_DAYS = 60
"""How long a frown is worth a hint."""
WORTH_SAYING = 0.1
"""So much below the team with a type of customer is worth saying while talking to one."""


def hints(customer: Customer, facts: Facts) -> list[Words]:
    return list(islice(ranked(customer, facts), MOST))


def ranked(customer: Customer, facts: Facts) -> Iterator[Words]:
    """From the most useful on; what is not asked for is not read."""
    last = facts.last_call(customer.id)
    held = known(grow.findings(customer.id, facts))
    for frown in held.get("frown", ())[:1]:
        if frown.value == "recurring" and frown.at > facts.since_days(FRESH_DAYS):
            yield text("hint-frown", words=frown.words)
    yield from waited(customer, facts)
    if last and last.reason:
        yield text("hint-last-reason", reason=last.reason)
    if trust.only_asked(customer.id, facts):
        touch = trust.touch_for(customer.id, facts.history(customer.id))
        yield text("only-asked", touch=text(f"touch.{touch}"))
    promise = facts.unit.calls.promise(facts.member, customer.id)
    if promise:
        yield text("hint-promise", layer=facts.funnel.short(promise.to_layer), day=promise.by_day)
    yield from of_type(customer, facts)
    if "motive" in held:
        yield text(f"track.{held['motive'][0].value}")
    yield from under(last, facts)
    entry = facts.funnel.next(customer.layer)
    if entry:
        yield text("hint-next-layer", layer=entry.id, signs=tuple(sign.words for sign in entry.entry[:2]))


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

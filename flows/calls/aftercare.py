"""After the deal, and days that matter: who is called again when, and what a contact has done with (28, 90)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from flows.facts import Facts
from flows.model import NOT_TALKED, WON, Call, Customer, Occasion
from flows.talk import Words, text

KINDS: Final = ("birthday", "renewal", "other")
"""What a rep enters; the rest follows from a deal."""
AHEAD: Final = {"birthday": 3, "renewal": 30}
"""Days before, from which it comes up in the list: a birthday may fall on a weekend, a renewal takes time."""
YEARLY: Final = ("birthday", "renewal")
AFTER_A_DEAL: Final = (("care", 3), ("survey", 14))
"""Days after: is everything there, and the four questions; then the list cares for who is silent for a month. Ours: the
training text demands a plan and names no days."""
OCCASION: Final = 4
"""Where the occasions of a deed's call stand behind the deed's own number."""


def occasion(id: int, customer: Customer, kind: str, day: date, words: str, facts: Facts) -> Occasion:
    ahead = timedelta(days=AHEAD.get(kind, 0))
    return Occasion(
        id, facts.team.id, facts.member.id, customer.id, None, kind, day, day - ahead, kind in YEARLY, words, "open",
        facts.now,
    )  # fmt: skip


def after_deal(
    before: Customer, after: Customer, call: Call | None, first: int, facts: Facts
) -> Iterator[Occasion]:
    """What follows when a customer has just bought, with ids from ``first`` on."""
    if after.layer == WON and before.layer != WON:
        for number, (kind, days) in enumerate(AFTER_A_DEAL):
            made = occasion(first + number, after, kind, facts.today + timedelta(days=days), "", facts)
            yield replace(made, call_id=call.id if call else None)


def after_move(before: Customer, after: Customer, call: Call | None, facts: Facts) -> Iterator[Occasion]:
    """A customer moved by hand: bought, or not bought after all."""
    if after.layer == WON:
        first = facts.new_id()
        facts.new_id()  # as many as there are days after a deal
        yield from after_deal(before, after, call, first, facts)
    elif before.layer == WON:
        for each in facts.unit.occasions.open(facts.member, before.id):
            if each.kind not in KINDS:
                yield replace(each, status="dropped")


def done_with(call: Call, facts: Facts, deed: int) -> Iterator[Occasion]:
    """What a talk has done with: everything that had come up, as it was before the deed. What comes every year comes
    again."""
    if call.outcome in NOT_TALKED:
        return
    before = {each.id: each for each in facts.unit.journal.found(deed, Occasion)}
    for each in facts.unit.occasions.open(facts.member, call.customer_id):
        before.setdefault(each.id, each)
    own = range(deed, deed + 64)
    for each in before.values():
        if each.status == "open" and each.from_day <= facts.today and each.id not in own:
            yield again(each) if each.yearly else replace(each, status="done")


def again(each: Occasion) -> Occasion:
    """A year later; the 29th of February is the 28th."""
    day = each.day
    later = date(day.year + 1, day.month, min(day.day, 28) if day.month == 2 else day.day)
    return replace(each, day=later, from_day=later - (each.day - each.from_day))


def line(each: Occasion) -> Words:
    told = text("occasion-line", kind=text(f"occasion.{each.kind}"), day=each.day)
    return text("occasion-told", line=told, words=each.words) if each.words else told

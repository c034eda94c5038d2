"""Customers get another owner: one, or a layer or all of somebody's, to one colleague or shared out among all.

What is open goes along (next steps, promises); what was done keeps the name of who did it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import cycle

from flows.calls.headers import customer_line
from flows.cards import PAGE, Card, page_of, page_row
from flows.dialog import Dialog
from flows.facts import Facts, Gone
from flows.layout import nth
from flows.leading.rights import colleagues, leaders_only, member_led
from flows.listed import beside, name_lines, name_rows, open_one
from flows.model import LAYERS, LOST, WON, Customer, FollowUp, Member, Promise
from flows.steps import Here, Option, Pick
from flows.talk import (
    Button,
    Did,
    Effect,
    Keep,
    Leave,
    OffTopic,
    Say,
    Session,
    TellMember,
    Toast,
    Unclear,
    Words,
    say,
    text,
)

SHARED, EVERYBODY = "all", "all"


def customers(here: Here) -> Sequence[Customer]:
    """Those that are handed over: the one at hand, or those of the member in the chosen layer, or all."""
    facts = here.facts
    leaders_only(facts)
    if "customer" in here.about:
        return [facts.customer(here.about["customer"])]
    return [one for one in owned(here) if which_of(here) in (EVERYBODY, one.layer)]


def owned(here: Here) -> Sequence[Customer]:
    facts = here.facts
    member = facts.once(member_led, here.about["member"], facts)
    return facts.once(facts.unit.customers.owned, facts.member, member.id)


def which_of(here: Here) -> str:
    answer = here.answers.get("which")
    return answer.id if answer else EVERYBODY


def several_layers(here: Here) -> bool:
    return "customer" not in here.about and len({one.layer for one in owned(here)}) > 1


def which(here: Here) -> Sequence[Option]:
    """All of them, or those of one layer: a colleague who is new takes the top, one who closes well the bottom."""
    counts = Counter(one.layer for one in owned(here))
    found = [Option(EVERYBODY, text("hand-over-every", count=counts.total()), best=True)]
    return [
        *found,
        *(
            Option(layer, text("hand-over-layer", layer=here.facts.funnel.short(layer), count=counts[layer]))
            for layer in (*LAYERS, WON, LOST)
            if counts[layer]
        ),
    ]


def takers(here: Here) -> Sequence[Option]:
    """The colleagues by name, and all who call together where there is more than one customer and one of them."""
    handed = customers(here)
    owner = handed[0].owner_id if handed else 0
    named = [Option(str(member.id), member.name) for member in colleagues(here.facts, owner)]
    several = len(sharers(owner, here.facts)) > 1 < len(handed)
    return [*named, Option(SHARED, text("share-out"))] if several else named


def sharers(owner: int, facts: Facts) -> tuple[Member, ...]:
    """Who gets a share: the colleagues who call. A leader does where there are customers of the own already."""
    owning = {stood.owner for stood in facts.unit.figures.standing(facts.member)}
    return tuple(each for each in colleagues(facts, owner) if each.sells or each.id in owning)


def head(here: Here) -> Sequence[Words]:
    if "customer" in here.about:
        return [customer_line(here.facts.customer(here.about["customer"]), here.facts)]
    owner = member_led(here.about["member"], here.facts)
    lines: list[Words] = [text("hand-over-all", name=owner.name, count=len(customers(here)))]
    return lines if takers(here) else [*lines, text("hand-over-nobody")]


def finish(here: Here) -> Iterator[Effect]:
    facts, chosen = here.facts, here.answers["to"].id
    handed = customers(here)
    if chosen == SHARED and handed:
        takers = sharers(handed[0].owner_id, facts)
    else:
        takers = tuple(member for member in colleagues(facts) if str(member.id) == chosen)
    if not takers:
        raise Unclear(text("member-gone"))
    given = dict(zip((customer.id for customer in handed), cycle(takers)))
    yield from changed(handed, given, facts)
    did = text("did-hand-over", count=len(handed), name=handed[0].name if handed else "", to=names(takers))
    yield Did(did)
    yield Toast(did)
    for taker in takers:
        if taker.id != facts.member.id:  # the leader knows
            yield told(taker, [one for one in handed if given[one.id] == taker], facts)
    yield Leave()


def changed(handed: Iterable[Customer], to: Mapping[int, Member], facts: Facts) -> Iterator[Effect]:
    """The customers with their new owners, and what is open about them."""
    owners = {customer.owner_id for customer in handed}
    for customer in handed:
        yield Keep(replace(customer, owner_id=to[customer.id].id))
    for owner in owners:
        for record in facts.unit.calls.open_of(facts.member, owner):
            if record.customer_id in to:
                yield Keep(mine(record, to[record.customer_id]))


def mine(record: FollowUp | Promise, member: Member) -> FollowUp | Promise:
    return replace(record, member_id=member.id)


def told(taker: Member, customers: Sequence[Customer], facts: Facts) -> Effect:
    """The new owner hears of it."""
    ids = [customer.id for customer in customers]
    return TellMember(taker.id, "handed", {"customers": ids, "count": len(ids), "by": facts.member.name})


def names(members: Sequence[Member]) -> Words:
    return members[0].name if len(members) == 1 else text("all-colleagues")


def dialog_title(here: Here) -> Words:
    return text("hand-over")


HANDOVER = Dialog(
    "handover",
    steps=(Pick(name="which", options=which, when=several_layers), Pick(name="to", options=takers)),
    head=head,
    title=dialog_title,
    finish=finish,
)


# ---- what the new owner is told


def still_there(session: Session, facts: Facts) -> Sequence[Customer]:
    """As it is by now: a handing over may be taken back, and customers go on to others."""
    return facts.once(facts.unit.customers.some, facts.own, tuple(session.about["customers"]))


def show(session: Session, facts: Facts) -> Say:
    about, handed = session.about, still_there(session, facts)
    if not handed:
        raise Gone(text("handed-back", by=about["by"]))
    gone = len(about["customers"]) - len(handed)
    heading = text("handed", by=about["by"], count=about["count"] - gone, name=handed[0].name)
    if len(handed) == 1:
        return say(heading, rows=[(Button(handed[0].name, f"open={handed[0].id}"),)])
    found = page(session, facts)
    return say(heading, *name_lines(found), rows=[*name_rows(found), page_row(session, len(found) > PAGE)])


def page(session: Session, facts: Facts) -> Sequence[tuple[Customer, Words]]:
    start = page_of(session) * PAGE
    return [
        (customer, beside(customer, facts)) for customer in still_there(session, facts)[start:][: PAGE + 1]
    ]


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    found = page(session, facts)[:PAGE]
    number = nth(words, len(found))
    if number is None:
        raise OffTopic
    yield from open_one(session, str(found[number][0].id), facts)


def title(session: Session, facts: Facts) -> Words:
    return text("hand-over")


HANDED = Card("handed", show=show, title=title, actions={"open": open_one}, said=said)

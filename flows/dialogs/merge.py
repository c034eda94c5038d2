"""Two entries that are one customer: the one kept takes over the other's history, and what it lacks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import typed
from flows.calls.headers import customer_line
from flows.contacts import names
from flows.dialog import Dialog
from flows.model import Customer, FollowUp
from flows.steps import Here, Option, Pick
from flows.talk import Did, Effect, Keep, Leave, OffTopic, Toast, Unclear, Words, text

OFFERED = 6


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts), text("merge-kept", name=here.customer.name)]


def alike(here: Here) -> Sequence[Option]:
    """Customers with a similar name or company, the likeliest first."""
    customer = here.customer
    found = [
        *typed.find(customer.name, here.facts),
        *(typed.find(customer.company, here.facts) if customer.company else ()),
    ]
    others = {other.id: other for other in found if other.id != customer.id}
    return [
        Option(str(other.id), text("merge-with", name=other.name, company=other.company))
        for other in others.values()
    ][:OFFERED]


def find_other(words: str, here: Here) -> str:
    """The typed name or number as a customer's id."""
    found = typed.find(words, here.facts)
    meant = typed.only([other for other in found if other.id != here.customer.id], words)
    if meant is None and found:
        raise Unclear(text("merge-itself", words=words[:60], name=here.customer.name))
    if meant is None:
        raise OffTopic(text("nobody-found", words=words[:60]))
    return str(meant.id)


def other(here: Here) -> Customer:
    answer = here.answers["other"]
    return here.facts.customer(int(answer.id or answer.words))


def sure(here: Here) -> Sequence[Option]:
    return [Option("yes", text("merge-yes", name=here.customer.name, other=other(here).name), best=True)]


def merged(kept: Customer, gone: Customer) -> Customer:
    """What the kept entry lacks comes from the other; both notes stay."""
    note = "\n".join(part for part in (kept.note, gone.note) if part)
    after = replace(
        kept,
        phone=kept.phone or gone.phone,
        company=kept.company or gone.company,
        note=note,
        value=kept.value if kept.value is not None else gone.value,
        source=kept.source or gone.source,
        personality=kept.personality or gone.personality,
        profile={**(gone.profile or {}), **(kept.profile or {})},
        do_not_call=kept.do_not_call or gone.do_not_call,
        grade=kept.grade or gone.grade,
        vip=kept.vip or gone.vip,
        nurture=kept.nurture or gone.nurture,
    )
    return replace(after, search=names.search_key(after.name, after.company))


def later_step(kept: Customer, gone: Customer, here: Here) -> FollowUp | None:
    """Of two next steps the one due later: a customer has one at most."""
    steps = [step for step in map(here.facts.next_step, (kept.id, gone.id)) if step]
    return max(steps, key=lambda step: (step.due_at, step.id)) if len(steps) > 1 else None


def finish(here: Here) -> Iterator[Effect]:
    kept, gone = here.customer, other(here)
    yield Keep(merged(kept, gone))
    yield Keep(replace(gone, status="merged", merged_into=kept.id))
    yield from (Keep(record) for record in here.facts.belonging_to(gone.id, kept.id))
    if later := later_step(kept, gone, here):
        yield Keep(replace(later, customer_id=kept.id, status="dropped"))
    did = text("did-merge", name=kept.name, other=gone.name)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-merge", name=here.customer.name)


MERGE = Dialog(
    "merge",
    steps=(
        Pick(name="other", options=alike, own_words=True, check=find_other),
        Pick(name="sure", options=sure),
    ),
    head=head,
    title=title,
    finish=finish,
)

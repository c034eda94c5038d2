"""Lead batches (practice 24): the campaign a batch came from, and what became of it: talked to, qualified, won."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts
from flows.imports import list_of
from flows.steps import Ask, Here, Option
from flows.talk import Did, Effect, Keep, Leave, Say, Session, Stage, Toast, Words, say, text

SHOWN = 10
OFFERED = 3
LONGEST = 40
NONE = "none"


def show(session: Session, facts: Facts) -> Say:
    """A rep sees the own leads, a leader the team's."""
    found = facts.unit.customers.campaigns(facts.member, SHOWN)
    return say(
        text("campaigns-title"),
        *(
            text(
                "campaign-line", name=each.name, leads=each.leads, talked=each.talked, yes=each.qualified,
                no=each.unqualified, won=each.won,
            )
            for each in found
        ),
        None if found else text("campaigns-none"),
        rows=[(BACK,)],
    )  # fmt: skip


def card_title(session: Session, facts: Facts) -> Words:
    return text("campaigns-title")


CAMPAIGNS = Card("campaigns", show=show, title=card_title)


def head(here: Here) -> Sequence[Words]:
    if "list" in here.about:
        return [text("campaign-of-list", name=list_of(here.about["list"], here.facts).name)]
    return [text("campaign-of", count=len(here.about["customers"]))]


def latest(here: Here) -> Sequence[Option]:
    """The latest ones; for a list on its way in its own name first, and the way back to none."""
    found = here.facts.unit.customers.campaigns(here.facts.member, OFFERED)
    known = [Option(each.name[:20], each.name) for each in found]
    if "list" not in here.about:
        return known
    coming = list_of(here.about["list"], here.facts)
    own = coming.name.rpartition(".")[0].strip()[:LONGEST]
    first = [Option("own", own, best=True)] if own and own not in {each.words for each in known} else []
    return [*first, *known, *([Option(NONE, text("campaign-none"))] if coming.campaign else [])]


def finish(here: Here) -> Iterator[Effect]:
    facts, name = here.facts, here.answers["name"].words
    if "list" in here.about:
        coming = list_of(here.about["list"], facts)
        yield Stage(replace(coming, campaign="" if here.answers["name"].id == NONE else name))
        yield Leave()
        return
    for customer in facts.unit.customers.some(facts.member, here.about["customers"]):
        yield Keep(replace(customer, campaign=name))
    did = text("did-campaign", name=name)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("campaigns-title")


CAMPAIGN = Dialog(
    "campaign",
    steps=(Ask(name="name", options=latest, limit=LONGEST),),
    head=head,
    title=title,
    finish=finish,
)

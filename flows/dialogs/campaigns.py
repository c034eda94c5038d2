"""Lead batches (practice 24): the campaign a batch came from, and what became of it: talked to, qualified, won."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.dialog import Dialog
from flows.facts import Facts
from flows.steps import Ask, Here, Option
from flows.talk import Did, Effect, Keep, Leave, Say, Session, Toast, Words, say, text

SHOWN = 10
OFFERED = 3
LONGEST = 40


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
    return [text("campaign-of", count=len(here.about["customers"]))]


def latest(here: Here) -> Sequence[Option]:
    found = here.facts.unit.customers.campaigns(here.facts.member, OFFERED)
    return [Option(each.name[:20], each.name) for each in found]


def finish(here: Here) -> Iterator[Effect]:
    facts, name = here.facts, here.answers["name"].words
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

"""The profile: what is known of a customer, what follows from it, and the one thing worth finding out next."""

from collections.abc import Iterator, Mapping

from flows.calls import grow
from flows.calls.headers import customer_line
from flows.cards import BACK, Card
from flows.facts import Facts
from flows.model import Customer, Finding
from flows.profile import trust
from flows.profile.growing import next_question
from flows.profile.kinds import FIVE_W, completeness, known
from flows.profile.standards import served_as, standard_of
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text

ONE_LINE = (
    "motive",
    "need",
    "iceberg",
    "trust",
    "phase",
    "standing",
    "potential",
    "loyalty",
    "satisfaction",
    "liked",
    "disliked",
    "missing",
)
SEVERAL = 3
"""Deciders and frowns that are shown, the latest."""


def show(session: Session, facts: Facts) -> Say:
    customer = facts.customer(session.about["customer"])
    held = known(grow.findings(customer.id, facts))
    asked = next_question(customer, grow.findings(customer.id, facts), "", facts.now)
    return say(
        customer_line(customer, facts),
        *five_w(customer),
        *(grow.said(each) for each in held.get("decider", ())[:SEVERAL]),
        *(grow.said(held[name][0]) for name in ONE_LINE if name in held),
        *type_line(customer, held.get("personality", ())),
        *track(held),
        *standard_line(customer, held.get("grade", ()), held.get("vip", ()), facts),
        *(grow.said(each) for each in held.get("frown", ())[:SEVERAL]),
        giving_line(customer, facts),
        grow.ask_line(asked) if asked else text("profile-complete"),
        rows=[
            [
                *([Button(text("best", words=grow.button(asked)), "next", "best")] if asked else []),
                Button(text("profile-add"), "add"),
            ],
            (Button(text("interview"), "interview"), Button(text("profile-type"), "type")),
            (Button(text("why"), "why"), BACK),
        ],
    )


def five_w(customer: Customer) -> Iterator[Words]:
    """The six W: what is known, then what is missing."""
    profile = customer.profile or {}
    have, of = completeness(customer)
    yield text("five-w", have=have, of=of, percent=f"{have / of:.0%}")
    for name in FIVE_W:
        if profile.get(name):
            yield text("finding", kind=text(f"kind-of.{name}"), value="", words=profile[name], between="")
    missing = tuple(text(f"kind-of.{name}") for name in FIVE_W if not profile.get(name))
    if missing:
        yield text("five-w-missing", missing=missing)


def type_line(customer: Customer, findings: tuple[Finding, ...]) -> Iterator[Words]:
    if customer.personality:
        of = next((each for each in findings[:1] if each.value == customer.personality and each.words), None)
        name = text(f"personality.{customer.personality}")
        yield (
            text("type-sure", type=name, sure=of.words, other=of.reason)
            if of
            else text("type-line", type=name)
        )


def track(held: Mapping[str, tuple[Finding, ...]]) -> Iterator[Words]:
    """The talk track that follows from the motive (practices 55 to 57)."""
    if "motive" in held:
        yield text(f"track.{held['motive'][0].value}")


def standard_line(
    customer: Customer, grades: tuple[Finding, ...], vips: tuple[Finding, ...], facts: Facts
) -> Iterator[Words]:
    """The grade with its reason and date, and the standard it brings."""
    for each in (*grades[:1], *(vip for vip in vips[:1] if vip.value == "yes")):
        yield text("dated", what=grow.said(each), day=each.at.astimezone(facts.zone).date())
    served = served_as(customer)
    if served:
        since = customer.last_contact or customer.created_at or facts.now
        yield text(
            "standard",
            served=text(f"served.{served.lower()}"),
            days=standard_of(served, facts.team.standards),
            now=max(0, (facts.now - since).days),
        )


def giving_line(customer: Customer, facts: Facts) -> Words | None:
    """Practice 63: when the last three contacts all asked, the next one gives."""
    if not trust.only_asked(customer.id, facts):
        return None
    touch = trust.touch_for(customer.id, facts.history(customer.id))
    return text("only-asked", touch=text(f"touch.{touch}"))


def next_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    customer = facts.customer(session.about["customer"])
    asked = next_question(customer, grow.findings(customer.id, facts), "", facts.now)
    if asked:
        room = "personality" if asked.kind == "personality" else "grow"
        yield Enter(room, {"customer": customer.id, "kind": asked.kind})


def add(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("grow", {"customer": session.about["customer"]})


def kind(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("personality", {"customer": session.about["customer"]})


def interview(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("interview", {"customer": session.about["customer"]})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("profile-why", {"customer": session.about["customer"]})


def show_why(session: Session, facts: Facts) -> Say:
    """The rule that chooses the next question, with this customer's layer put in."""
    customer = facts.customer(session.about["customer"])
    asked = next_question(customer, grow.findings(customer.id, facts), "", facts.now)
    return say(
        text("profile-rule", layer=facts.funnel.full(customer.layer)),
        text(f"ask-why.{asked.kind}") if asked else None,
        text("profile-rule-trust"),
        rows=[(BACK,)],
    )


def title(session: Session, facts: Facts) -> Words:
    return text("title-profile", name=facts.customer(session.about["customer"]).name)


PROFILE = Card(
    "profile",
    show=show,
    title=title,
    actions={"next": next_one, "add": add, "type": kind, "interview": interview, "why": why},
)
PROFILE_WHY = Card("profile-why", show=show_why, title=title)

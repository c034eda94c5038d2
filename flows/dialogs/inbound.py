"""The customer rings (practices 20 and 21): who, what for, from where; three taps, no preparation asked."""

from collections.abc import Iterator, Sequence

from flows import typed
from flows.calls.headers import customer_line
from flows.calls.logbook import Contact, logged, open_before, receipt
from flows.calls.told import noted, quick
from flows.contacts import names, phones, roster
from flows.dialog import Dialog
from flows.due import Due
from flows.model import ANSWERED, LAYERS, Customer, Line
from flows.steps import Ask, Here, Option, Pick, When
from flows.talk import Effect, Unclear, Words, text

SOURCES = ("referral", "advert", "website", "old-customer", "directory")
NEEDS = {"L3": 2, "L4": 1, "L5": 2}
"""So many signs of a layer are offered as what a caller wants."""
FIRST = "L2"
"""A customer who rings is past L1: there was contact."""


def head(here: Here) -> Sequence[Words]:
    if here.about.get("customer"):
        return [customer_line(here.customer, here.facts)]
    return [text("inbound-from", who=who_rings(here))] if "who" in here.answers else []


def who_rings(here: Here) -> tuple[str, ...]:
    """A known customer's name; of a new one what was given, the number as a number."""
    known, words = caller(here), here.answers["who"].words
    if known:
        return (known.name,)
    row, region = roster.read(words, here.facts.region)[0], here.facts.region
    assert row.phone is not None, "only a number makes a new customer"
    return tuple(part for part in (row.name, phones.show(row.phone, region), row.company) if part)


def unknown(here: Here) -> bool:
    return not here.about.get("customer")


def recent(here: Here) -> Sequence[Option]:
    found = here.facts.unit.customers.recent(here.facts.own, 4)
    return [Option(str(customer.id), customer.name) for customer in found]


def somebody(words: str, here: Here) -> str | Line:
    """A number, a name with a number, or a known customer, whoever else comes to be called so meanwhile; a bare new
    name needs its number."""
    rows = roster.read(words, here.facts.region)
    if rows and rows[0].phone:
        return words
    if known := typed.only(typed.find(words, here.facts), words):
        return Line(str(known.id), known.name)
    raise Unclear(text("inbound-who-unclear", words=words[:60]))


def caller(here: Here) -> Customer | None:
    """The known customer who rings, None for a new one."""
    if here.about.get("customer"):
        return here.customer
    answer = here.answers["who"]
    if answer.id:
        return here.facts.customer(int(answer.id))
    row = roster.read(answer.words, here.facts.region)[0]
    if row.phone:
        known = here.facts.unit.customers.by_phone(here.facts.member.team_id, str(row.phone))
        return known if known and typed.mine(known, here.facts) else None
    return next(iter(typed.find(answer.words, here.facts)), None)  # a draft of 0.2.0 keeps a name


def needs(here: Here) -> Sequence[Option]:
    """What the customer wants, as the sign of a layer: so a new customer starts where he stands."""
    funnel_layers = here.facts.funnel.layers
    return [
        Option(f"{layer}.{sign.id}"[:40], sign.words)
        for layer, count in NEEDS.items()
        for sign in funnel_layers[layer].entry[:count]
    ]


def sources(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"source.{name}")) for name in SOURCES]


def new_customer(here: Here) -> bool:
    known = caller(here)
    return known is None or not known.source


def no_step(here: Here) -> Sequence[Option]:
    return [Option("none", text("log-no-step"))]


def finish(here: Here) -> Iterator[Effect]:
    facts, need, wish = here.facts, here.answers["need"], here.answers["next"]
    deed = here.session.deed or facts.new_deed()
    known = caller(here)
    customer = known or arrived(here, need)
    contact = Contact(
        customer.id,
        ANSWERED,
        **open_before(customer.id, facts),
        kind="inbound",
        when=wish if isinstance(wish, Due) else None,
        note=noted(here, need.words),
        source=here.answers["source"].words if "source" in here.answers else "",
    )
    yield from logged(contact, facts, deed, None if known else customer)
    yield receipt(contact, deed)


def arrived(here: Here, need: Line) -> Customer:
    """A new customer, in the layer his need shows."""
    facts = here.facts
    row = roster.read(here.answers["who"].words, facts.region)[0]
    assert row.phone is not None, "only a number makes a new customer"
    name = row.name or phones.show(row.phone, facts.region)
    layer = need.id.partition(".")[0] if need.id.partition(".")[0] in LAYERS else FIRST
    return Customer(
        facts.new_id(), facts.team.id, facts.member.id, name, str(row.phone), row.company, row.note,
        names.search_key(name, row.company), layer=layer, layer_since=facts.now, created_at=facts.now,
        direction="inbound", profile={},
    )  # fmt: skip


def title(here: Here) -> Words:
    return text("title-inbound")


INBOUND = Dialog(
    "inbound",
    steps=(
        Ask(name="who", options=recent, when=unknown, check=somebody),
        Pick(name="need", options=needs, own_words=True),
        Pick(name="source", options=sources, own_words=True, when=new_customer, optional=True),
        When(name="next", quick=quick, other=no_step),
    ),
    head=head,
    title=title,
    finish=finish,
)

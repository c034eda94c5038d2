"""Changing what is known of a customer, one field at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.headers import customer_line
from flows.contacts import names, phones
from flows.dialog import Dialog
from flows.model import Customer
from flows.steps import Amount, Ask, Here, Option, Pick, chose
from flows.talk import Did, Effect, Keep, Leave, Toast, Unclear, Words, text

FIELDS = ("name", "company", "phone", "value", "note", "source", "personality")
PERSONALITIES = ("lively", "powerful", "peaceful", "analytical")


def head(here: Here) -> Sequence[Words]:
    return [customer_line(here.customer, here.facts)]


def fields(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"field.{name}")) for name in FIELDS]


def clean(words: str, here: Here) -> str:
    kept = names.clean(words) if here.answers["field"].id != "note" else words
    if not kept:
        raise Unclear(text("nothing-said"))
    return kept


def another_number(words: str, here: Here) -> str:
    """A number nobody in the team has yet."""
    phone = phones.read(words, here.facts.region)
    if phone is None:
        raise Unclear(text("no-phone-there", words=words[:60]))
    known = here.facts.unit.customers.by_phone(here.facts.member.team_id, str(phone))
    if known and known.id != here.customer.id:
        raise Unclear(text("phone-taken", phone=phones.show(phone, here.facts.region)))
    return str(phone)


def types(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"personality.{name}")) for name in PERSONALITIES]


def changed(here: Here) -> Customer:
    customer, field = here.customer, here.answers["field"].id
    if field == "value":
        return replace(customer, value=here.answers["amount"])
    if field == "personality":
        return replace(customer, personality=here.answers["type"].id)
    if field == "phone":
        return replace(customer, phone=here.answers["phone"].words, wrong_number=False)
    after = replace(customer, **{field: here.answers["words"].words})
    return replace(after, search=names.search_key(after.name, after.company))


def finish(here: Here) -> Iterator[Effect]:
    yield Keep(changed(here))
    did = text("did-edit", name=here.customer.name, field=text(f"field.{here.answers['field'].id}"))
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-edit", name=here.customer.name)


EDIT = Dialog(
    "edit",
    steps=(
        Pick(name="field", options=fields),
        Ask(name="words", when=chose("field", "name", "company", "note", "source"), check=clean, limit=1000),
        Ask(name="phone", when=chose("field", "phone"), check=another_number),
        Amount(name="amount", when=chose("field", "value")),
        Pick(name="type", options=types, when=chose("field", "personality")),
    ),
    head=head,
    title=title,
    finish=finish,
)

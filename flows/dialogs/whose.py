"""A time typed by itself: whose next step is meant? One tap sets it, and nothing is guessed."""

from collections.abc import Iterator, Sequence

from flows import due, typed
from flows.calls.next_step import set_next
from flows.dialog import Dialog
from flows.due import Due
from flows.model import Customer
from flows.steps import Here, Option, Pick, When
from flows.talk import Become, Effect, OffTopic, Words, text

OFFERED = 5
LOG = "log"


def readings(here: Here) -> tuple[Due, ...]:
    found = due.find(here.about["words"], here.facts.local_now)
    return found[0].dues if found else ()


def head(here: Here) -> Sequence[Words]:
    words, wish = here.about["words"], here.answers.get("time") or next(iter(readings(here)), None)
    if not wish or two_readings(here):
        return [text("report-words", words=words)]
    return [text("report-words", words=words), text("whose-when", when=here.facts.when(wish))]


def two_readings(here: Here) -> bool:
    return len(readings(here)) > 1 and "time" not in here.answers


def times(here: Here) -> Sequence[tuple[Due, bool]]:
    return [(wish, False) for wish in readings(here)]


def customers(here: Here) -> Sequence[Option]:
    """The one at hand first, then who was in touch last."""
    recent = here.facts.unit.customers.recent(here.facts.own, OFFERED)
    others = [customer for customer in recent if customer.id != here.customer.id]
    return [
        Option(str(customer.id), customer.name, best=customer is here.customer)
        for customer in [here.customer, *others][:OFFERED]
    ]


def it_was_a_call(here: Here) -> Sequence[Option]:
    return [Option(LOG, text("whose-log", name=here.customer.name))]


def one_customer(words: str, here: Here) -> str:
    """The typed name or number as a customer's id; what names nobody may mean something else."""
    found = typed.only(typed.find(words, here.facts), words)
    if found is None:
        raise OffTopic
    return str(found.id)


def finish(here: Here) -> Iterator[Effect]:
    answer = here.answers["customer"]
    if answer.id == LOG:
        yield Become("report", dict(here.about))
        return
    customer: Customer = here.facts.customer(int(answer.id or answer.words))
    yield from set_next(customer, here.answers.get("time") or readings(here)[0], here.facts)
    yield Become("customer", {"customer": customer.id})


def title(here: Here) -> Words:
    return text("title-whose", words=here.about["words"])


WHOSE = Dialog(
    "whose",
    steps=(
        When(name="time", quick=times, when=two_readings),
        Pick(name="customer", options=customers, own_words=True, check=one_customer, shortcuts=it_was_a_call),
    ),
    head=head,
    title=title,
    finish=finish,
)

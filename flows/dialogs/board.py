"""The morning board: one message a day that stays on top and is edited in place: where the day stands, who is due."""

from collections.abc import Iterator, Sequence
from datetime import date

from flows.calls.headers import commitment_line
from flows.cards import Card
from flows.day import dayfigures, dayplan, nextup
from flows.facts import Facts
from flows.figures import dials
from flows.layout import in_rows, nth
from flows.model import LAYERS, Customer
from flows.talk import Button, Effect, OffTopic, Say, Session, Start, Tell, Words, say, text
from flows.why import open_why, why_button

DUE_SHOWN = 5


def show(session: Session, facts: Facts) -> Say:
    day = facts.day_of(session.about)
    if day != facts.today:
        return say(day_line(day, facts), golden_line(day, facts), text("board-over"))
    due, more = due_today(facts)
    up = nextup.next_customer(facts)
    return say(
        text("came-late") if session.about.get("late") else None,
        day_line(day, facts),
        golden_line(day, facts),
        layers_line(facts),
        list_line(day, facts),
        commitment_line(facts),
        *(
            text("list-line", number=number, name=customer.name, beside=beside)
            for number, (customer, beside) in enumerate(due, 1)
        ),
        text("board-more", count=more) if more else None,
        text("today-next", name=up.customer.name, why=up.why) if up else None,
        *((text("today-empty"), text("nobody-next")) if not up and not due else ()),
        rows=[
            (
                *((Button(text("board-start"), "start", "best"),) if up else ()),
                Button(text("board-list"), "list"),
                why_button("board"),
            ),
            *in_rows(
                [
                    Button(text("numbered", number=number, name=customer.name), f"open={customer.id}")
                    for number, (customer, _) in enumerate(due, 1)
                ]
            ),
        ],
    )


# ---- its lines -------------------------------------------------------------------------------------


def day_line(day: date, facts: Facts) -> Words:
    tally = facts.tally(facts.member, day)
    met = tally.get("met", 0) + tally.get("won", 0)
    if not dayplan.works(day, facts):
        return text("today-off", day=day, dials=dials(tally), met=met)
    return text("today-heading", day=day, dials=dials(tally), target=dayplan.target(day, facts), met=met)


def golden_line(day: date, facts: Facts) -> Words | None:
    share = dayfigures.golden_of(day, facts)
    if not share.whole:
        return None
    return text("board-golden", used=clock(share.part), whole=clock(share.whole))


def clock(minutes: float) -> str:
    """'0:42'."""
    hours, rest = divmod(int(minutes), 60)
    return f"{hours}:{rest:02}"


def layers_line(facts: Facts) -> Words:
    counts = facts.counts()
    layers = [facts.funnel.layers[layer] for layer in LAYERS]
    return text(
        "board-layers",
        layers=tuple(
            text("board-thin", layer=layer.id, count=counts.get(layer.id, 0), minimum=layer.minimum)
            if counts.get(layer.id, 0) < layer.minimum
            else f"{layer.id} {counts.get(layer.id, 0)}"
            for layer in layers
        ),
    )


def list_line(day: date, facts: Facts) -> Words | None:
    """How much of the list is done; whether it is only a draft. A day off has none unless it was made."""
    kept = dayplan.known(day, facts)
    some = dayplan.lines(day, facts) if kept or dayplan.works(day, facts) else ()
    if not some:
        return None
    called = dayplan.called_on(day, facts)
    done = sum(line.customer in called for line in some)
    if kept and kept.locked_at:
        return text("board-locked", done=done, count=len(some))
    return text("board-draft", count=len(some))


def due_today(facts: Facts) -> tuple[Sequence[tuple[Customer, Words]], int]:
    """The open next steps of today, overdue first, each with what stands beside its name; and how many more."""
    steps = dayplan.steps_today(facts)
    shown = steps[:DUE_SHOWN]
    found = facts.unit.customers.some(facts.member, [step.customer_id for step in shown])
    by_id = {customer.id: customer for customer in found}
    entries = [
        (
            by_id[step.customer_id],
            text(
                "due-overdue" if step.due_at < facts.now else "due-beside",
                when=facts.when(step),
                layer=facts.funnel.short(by_id[step.customer_id].layer),
            ),
        )
        for step in shown
        if step.customer_id in by_id
    ]
    return entries, len(steps) - len(shown)


# ---- what can be done: all of it in messages of their own, so that the board stays the board --------


def start(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    up = nextup.next_customer(facts)
    yield Start("prep", {"customer": up.customer.id}) if up else Tell(say(text("nobody-next")))


def open_list(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("plan", {"for": facts.day_of(session.about).isoformat()})


def open_customer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("customer", {"customer": int(value)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about, apart=True)


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line; anything else means what it means anywhere."""
    due, _ = due_today(facts)
    number = nth(words, len(due))
    if number is None:
        raise OffTopic
    yield from open_customer(session, str(due[number][0].id), facts)


def title(session: Session, facts: Facts) -> Words:
    return text("key-today")


BOARD = Card(
    "board",
    show=show,
    title=title,
    actions={"start": start, "list": open_list, "open": open_customer, "why": why},
    said=said,
)

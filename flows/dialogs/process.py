"""The leader's map of the process: source, layer, order, care, each with its count and the customers behind it."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.facts import Facts, Gone
from flows.figures.sources import Source, compared, contacts
from flows.layout import in_rows
from flows.leading.behind import four_weeks
from flows.leading.rights import carried, led
from flows.leading.summary import silent_vips
from flows.model import LAYERS, LOST, WON
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

SHOWN = 6
"""Sources on the map; the rest are counted."""


def show(session: Session, facts: Facts) -> Say:
    seen = led(session.about, facts)
    sources = sources_of(seen)
    counts = layers_of(seen)
    waiting = len(silent_vips(seen))
    reached = contacts_line(seen)
    return say(
        text("process-title", team=seen.team.name),
        *(source_line(number, each) for number, each in enumerate(sources[:SHOWN], 1)),
        rest(sources[SHOWN:]),
        text("process-layers", layers=tuple(f"{id} {counts.get(id, 0)}" for id in LAYERS)),
        text("process-orders", won=counts.get(WON, 0), lost=counts.get(LOST, 0)),
        text("process-care", count=waiting),
        reached,
        text("process-none") if not sources else None,
        rows=[
            *in_rows(
                [Button(str(number), f"source={number - 1}") for number, _ in enumerate(sources[:SHOWN], 1)]
            ),
            *in_rows([Button(id, f"layer={id}") for id in LAYERS if counts.get(id)]),
            (
                *(
                    Button(text(f"process-end.{end}"), f"layer={end}")
                    for end in (WON, LOST)
                    if counts.get(end)
                ),
                *((Button(text("process-waiting"), "silent"),) if waiting else ()),
            ),
            (
                *((Button(text("process-reached"), "reached"),) if reached else ()),
                why_button("process"),
                BACK,
            ),
        ],
    )


def sources_of(facts: Facts) -> tuple[Source, ...]:
    return compared(facts.once(facts.unit.sources.counts, facts.member))


def layers_of(facts: Facts) -> dict[str, int]:
    counts: dict[str, int] = {}
    for row in facts.once(facts.unit.sources.counts, facts.member):
        counts[row.layer] = counts.get(row.layer, 0) + row.customers
    return counts


def source_line(number: int, source: Source) -> Words:
    return text(
        "process-source",
        number=number,
        source=source.name or text("process-untold"),
        count=source.customers,
        deep=source.deep,
        won=source.won,
        lost=source.lost,
    )


def rest(sources: tuple[Source, ...]) -> Words | None:
    count = sum(source.customers for source in sources)
    return text("process-more", sources=len(sources), count=count) if sources else None


def contacts_line(facts: Facts) -> Words | None:
    """New against existing customers: who only looks for new ones forgets those who buy again."""
    found = contacts(facts.unit.sources.contacted(facts.member, *four_weeks(facts.today)))
    return text("process-calls", **found._asdict()) if any(found) else None


def open_source(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    sources = sources_of(led(session.about, facts))[:SHOWN]
    if not value.isdecimal() or int(value) >= len(sources):
        raise Gone(text("out-of-date"))
    yield from behind("source", sources[int(value)].name, session, facts)


def open_layer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from behind("layer", value, session, facts)


def open_silent(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from behind("silent", "", session, facts)


def open_reached(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The three counts of calls, each with its list."""
    day = facts.today.isoformat()
    yield Enter("numbers", {"numbers": "reached", "day": day, **carried(session.about)})


def behind(what: str, key: str, session: Session, facts: Facts) -> Iterator[Effect]:
    day = facts.today.isoformat()
    yield Enter("behind", {"what": what, "key": key, "day": day, **carried(session.about)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def title(session: Session, facts: Facts) -> Words:
    return text("process-name")


PROCESS = Card(
    "process",
    show=show,
    title=title,
    actions={
        "source": open_source,
        "layer": open_layer,
        "silent": open_silent,
        "reached": open_reached,
        "why": why,
    },
)

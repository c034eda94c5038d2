"""How the funnel flows: who goes on and how long they stay, whom nobody moves, whether the promises hold (33 to 37)."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.day import alarms, dayfigures
from flows.facts import Facts
from flows.model import LAYERS
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

ROOMS = ("stalled", "no-step", "promised")
MANY = 99


def show(session: Session, facts: Facts) -> Say:
    return say(
        text("flow-title"),
        *layer_lines(facts),
        *alarms.short_sight(facts),
        *waiting_lines(facts),
        rows=[
            tuple(Button(text(f"flow-room.{room}"), f"room={room}") for room in ROOMS),
            (
                Button(text("week-review.week"), "room=guided", "best"),
                Button(text("week-review.month"), "room=month"),
            ),
            (why_button("flow"), BACK),
        ],
    )


def layer_lines(facts: Facts) -> Iterator[Words]:
    counts, usual = facts.counts(), dayfigures.stays(facts)
    for layer, share in dayfigures.conversions(facts.own, facts).items():
        median = usual[layer].value
        yield text(
            "flow-layer",
            layer=layer,
            count=counts.get(layer, 0),
            on=text("flow-on", percent=round(100 * (share.value or 0)), seen=round(share.whole))
            if share.whole
            else text("flow-nobody"),
            stay=text("flow-stay", days=round(median)) if median is not None else "",
        )


def waiting_lines(facts: Facts) -> Iterator[Words]:
    share = dayfigures.kept_promises(facts)
    if share.whole:
        yield text("promises-kept", kept=round(share.part), broken=round(share.whole - share.part))
    stalled = len(facts.unit.planning.stalled(facts.member, dayfigures.stalled_before(facts), MANY))
    stepless = facts.unit.planning.no_steps(facts.member, LAYERS[1:])
    if stalled or stepless:
        yield text("flow-waiting", stalled=stalled, stepless=stepless)


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value == "month":
        yield Enter("guided", {"over": "month"})
    elif value in (*ROOMS, "guided"):
        yield Enter(value)


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


FLOW = Card(
    "flow",
    show=show,
    title=lambda session, facts: text("flow-title"),
    actions={"room": room, "why": why},
)

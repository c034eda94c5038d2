"""What happened in the demo's last two weeks: who was called when, how it ended, where it led; always alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import Any

from flows.due import Due
from flows.model import LAYERS, LOST, WON

Card = Mapping[str, Any]
"""A customer as ``customers.toml`` has it."""

DAYS = 10
"""Working days the story is long; it ends yesterday."""
SLOTS = tuple(time(hour, minute) for hour in (9, 10, 11, 14, 15, 16) for minute in range(5, 60, 9))
TALKS = {"partly": 5, "callback": 3, "refused": 2, "noanswer": 5, "busy": 1, "hangup": 1}
"""How a contact ends that leads nowhere, and how often."""


@dataclass(frozen=True, slots=True)
class Episode:
    """One contact: with the customer of this number, at ``at`` (local). ``to`` is the layer it led to, '' for none,
    ``then`` the next step it ended with, ``last`` whether nothing has happened since."""

    customer: int
    at: datetime
    outcome: str
    to: str
    then: Due | None
    last: bool


def story(cards: Sequence[Card], now: datetime) -> tuple[Episode, ...]:
    """Everything, in the order it happened; ``now`` is local."""
    # A story need not be a secret.
    random = Random(7)  # noqa: S311
    free = {day: random.sample(SLOTS, len(SLOTS)) for day in working_days(now.date())}
    told = [
        episode
        for number, card in enumerate(cards)
        for episode in of_customer(number, card, free, now, random)
    ]
    return tuple(sorted(told, key=lambda episode: episode.at))


def starts_in(card: Card) -> str:
    """The layer the customer stood in when the story began."""
    return LAYERS[_reached(card) - _moves(card)]


def working_days(today: date) -> list[date]:
    days = (today - timedelta(days=back) for back in range(1, 3 * DAYS))
    return sorted([day for day in days if day.isoweekday() <= 5][:DAYS])


def of_customer(
    number: int, card: Card, free: Mapping[date, list[time]], now: datetime, random: Random
) -> Iterator[Episode]:
    days = sorted(random.sample(sorted(free), card["calls"]))
    moments = [datetime.combine(day, free[day].pop(), now.tzinfo) for day in days]
    ends = endings(card, random)
    then = [Due(later.date(), later.time()) for _, later in pairwise(moments)]
    for at, (outcome, to), wish in zip(moments, ends, [*then, what_comes(card, now, random)], strict=False):
        yield Episode(number, at, outcome, to, wish, last=at == moments[-1])


def endings(card: Card, random: Random) -> list[tuple[str, str]]:
    """How each contact ended and which layer it led to: the last ones are those that moved the customer."""
    count, first = card["calls"], _reached(card) - _moves(card)
    moves = [
        (random.choice(("met", "met", "partly")), LAYERS[first + step]) for step in range(1, _moves(card) + 1)
    ]
    if card["layer"] in (WON, LOST):
        moves.append(("won", WON) if card["layer"] == WON else ("refused", LOST))
    nothing = [(random.choices(list(TALKS), list(TALKS.values()))[0], "") for _ in range(count - len(moves))]
    ended = [*nothing, *moves]
    if "ends" in card:
        ended[-1] = (card["ends"], ended[-1][1])
    return ended


def what_comes(card: Card, now: datetime, random: Random) -> Due | None:
    """The next step that is open today: as the card says, else on one of the coming days."""
    match card.get("next"):
        case "none":
            return None
        case "soon":
            soon = now + timedelta(minutes=3)
            return Due(soon.date(), soon.time().replace(second=0, microsecond=0))
        case "overdue":
            return Due(working_days(now.date())[-1], time(16, 30))
        case str(at):
            return Due(now.date(), time.fromisoformat(at))
        case _:
            day = now.date() + timedelta(days=random.randint(1, 9))
            day += timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)
            return Due(day, random.choice((time(9, 30), time(10), time(14, 30), time(16), None)))


def _reached(card: Card) -> int:
    """The layer's number, of one won or lost the last it had before."""
    return LAYERS.index(card["layer"] if card["layer"] in LAYERS else card.get("lost_from", LAYERS[-1]))


def _moves(card: Card) -> int:
    """How many layers the customer has come in these two weeks."""
    left: int = card["calls"] - (card["layer"] not in LAYERS)
    return min(left, _reached(card), 2)

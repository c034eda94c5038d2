"""When something learned is about to be forgotten: the FSRS algorithm, without chance and without a clock of its own.

Only this file knows the library. Its fuzz is off, every card is made with an id and an instant (it would look at the
clock otherwise), and its state travels as JSON.
"""

from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Final, NamedTuple

from fsrs import Card, Rating, Scheduler, State

DAY: Final = timedelta(days=1)
SCHEDULER: Final = Scheduler(
    desired_retention=0.9,
    learning_steps=(DAY,),
    relearning_steps=(DAY,),
    maximum_interval=365,
    enable_fuzzing=False,
)
"""What was wrong comes again on the next day: cards are asked once a day, so shorter steps would never be kept."""
KNOWN_DAYS: Final = 7
"""What will still be remembered after a week counts as known."""


class Grade(Enum):
    """How an answer went."""

    MISSED = "missed"
    PARTLY = "partly"
    HAD_IT = "had-it"


RATINGS: Final = {Grade.MISSED: Rating.Again, Grade.PARTLY: Rating.Hard, Grade.HAD_IT: Rating.Good}


class Remembered(NamedTuple):
    """A card's state in JSON, and the instant from which it is worth asking again (aware UTC)."""

    state: dict[str, Any]
    due: datetime


def review(state: dict[str, Any] | None, grade: Grade, now: datetime) -> Remembered:
    """The state after an answer at ``now`` (aware); None is something never asked before."""
    now = now.astimezone(UTC)
    card = Card.from_dict(_with_id(state)) if state else Card(card_id=0, due=now)
    reviewed, _ = SCHEDULER.review_card(card, RATINGS[grade], now)
    kept = {name: value for name, value in reviewed.to_dict().items() if name != "card_id"}
    return Remembered(kept, reviewed.due)


def is_known(state: dict[str, Any]) -> bool:
    return bool(state["state"] == State.Review.value and (state["stability"] or 0) >= KNOWN_DAYS)


def was_missed(state: dict[str, Any]) -> bool:
    """Whether the last answer was not right: it is being learned anew."""
    return bool(state["state"] != State.Review.value)


def _with_id(state: dict[str, Any]) -> Any:
    return {**state, "card_id": 0}

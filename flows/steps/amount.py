"""A number of the team's currency, stored in minor units."""

from dataclasses import dataclass

from flows.money import read_amount
from flows.steps.base import Here, Holding, Step
from flows.talk import Event, Json, OffTopic, Said, text


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount(Step):
    """A number of the team's currency, kept in minor units: ``86000``, ``8.6万``, ``86k``."""

    def read(self, event: Event, here: Here) -> Json | Holding:
        if isinstance(event, Said):
            amount = read_amount(event.words)
            if amount is not None:
                return amount
        raise OffTopic(text("no-amount"))

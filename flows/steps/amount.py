"""A number of the team's currency, stored in minor units."""

from dataclasses import dataclass

from flows.steps.base import Here, Holding, Step
from flows.talk import Event, Json, OffTopic, Said, text

MOST = 10**14
"""A million millions: beyond it a zero too many was typed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount(Step):
    """A number of the team's currency, kept in minor units: ``86000``, ``8.6万``, ``86k``."""

    def read(self, event: Event, here: Here) -> Json | Holding:
        if isinstance(event, Said):
            amount = read_amount(event.words)
            if amount is not None:
                return amount
        raise OffTopic(text("no-amount"))


def read_amount(words: str) -> int | None:
    """Minor units, None when the words are no amount."""
    cleaned = words.strip().lower().replace(",", "").replace("，", "").strip("¥￥$€£元块 ")
    scale = 100
    for suffix, times in (("万", 10_000), ("w", 10_000), ("k", 1_000), ("m", 1_000_000), ("千", 1_000)):
        if cleaned.endswith(suffix):
            cleaned, scale = cleaned.removesuffix(suffix).strip(), 100 * times
            break
    whole, _, rest = cleaned.partition(".")
    if not (whole.isdecimal() and (rest == "" or rest.isdecimal())) or len(whole) > 12:
        return None
    amount = round(float(cleaned) * scale)
    return amount if amount <= MOST else None

"""What customers in a queue are ranked by: numbers that can be shown, the weightiest first.

A list is made from thousands of customers while its rep waits, so each rule is one plain function.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Final

from flows.plan.candidate import Candidate, Look
from flows.profile.standards import CLASSES

NEAR: Final = 7
"""Days ahead from which a promised move matters today; one that is farther off is none yet."""
FRESH: Final = 4
"""Weeks for which a good talk is a signal."""
GRADES: Final = {"A": 0, "B": 1, "": 2, "C": 3, "D": 4}
"""Credit grades, best first; who has none yet stands in the middle."""
NONE: Final = inf
"""Does not apply to this customer, who comes after those to whom it does."""

Numbers = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """``of`` gives the numbers called ``names``, the least first; where the most shall be first it gives the number
    below nought, and the name begins with a minus. A name ends the id of the text that tells its number."""

    names: tuple[str, ...]
    of: Callable[[Candidate, Look], Numbers]

    def shown(self, one: Candidate, look: Look) -> Mapping[str, float]:
        """The numbers that apply to a customer, as a person reads them."""
        numbers = zip(self.names, self.of(one, look), strict=True)
        return {
            name.lstrip("-"): -number if name.startswith("-") else number
            for name, number in numbers
            if number != NONE
        }


def soonest(one: Candidate, look: Look) -> Numbers:
    """Minutes from the beginning of the day, or from now, until the call is due; then the calls in vain."""
    return (one.due_at - look.begins).total_seconds() // 60 if one.due_at else NONE, one.tries


def ripest(one: Candidate, look: Look) -> Numbers:
    """Days to a promised move, weeks since a good talk, grade, value, the stay as a multiple of the usual one: beyond
    1 a customer is about to stall."""
    days = (one.promised_by - look.day).days if one.promised_by else NONE
    weeks = max(0, (look.now - one.last_contact).days // 7) if one.positive and one.last_contact else NONE
    return (
        days if days <= NEAR else NONE,
        weeks if weeks < FRESH else NONE,
        GRADES.get(one.grade, GRADES[""]),
        NONE if one.value is None else -one.value,
        -one.days_in_layer / one.own_median_days if one.own_median_days else NONE,
    )


def worthiest(one: Candidate, look: Look) -> Numbers:
    """Grade, then value."""
    return GRADES.get(one.grade, GRADES[""]), NONE if one.value is None else -one.value


def longest_silent(one: Candidate, look: Look) -> Numbers:
    """Days since the last talk."""
    return (-(look.now - one.last_contact).days if one.last_contact else NONE,)


def longest_waiting(one: Candidate, look: Look) -> Numbers:
    """The most carefully served class first; within it days beyond its standard."""
    return (
        CLASSES.index(one.served) if one.served else NONE,
        one.standard - one.waited,
        one.standard or NONE,
    )


def nearest(one: Candidate, look: Look) -> Numbers:
    """Days until the day that matters; it may be over."""
    return ((one.occasion_day - look.day).days if one.occasion_day else NONE,)


SOONEST: Final = Ranking(("due", "tries"), soonest)
RIPEST: Final = Ranking(("promise", "good-talk", "grade", "-value", "-stay"), ripest)
WORTHIEST: Final = Ranking(("grade", "-value"), worthiest)
NEAREST: Final = Ranking(("occasion",), nearest)
LONGEST_WAITING: Final = Ranking(("class", "-beyond", "standard"), longest_waiting)
LONGEST_SILENT: Final = Ranking(("-silent",), longest_silent)

"""What a phrase can say about time: the values that pass between the grammar, its meaning and the reader."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any, Final


@dataclass(frozen=True)
class Due:
    """A wish of the wall clock: a local day, and a time where one was said."""

    day: date
    time: time | None = None


@dataclass(frozen=True)
class Found:
    """A time inside a sentence: its readings, likeliest first, and `text[start:end]` that says it."""

    dues: tuple[Due, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Part:
    """A part of the day by the hours that clock times in it have, both included; 24 is the midnight to come.

    `at` is the time meant when no clock time is said ("first thing", noon), `begins` the one that is at least named:
    "Thu morning" is Thursday at nine, and a morning that has begun is the next half hour of it.
    """

    first: int
    last: int
    at: time | None = None
    begins: time | None = None


AM: Final = Part(0, 11)
PM: Final = Part(12, 23)

SMALL_HOURS: Final = Part(0, 6)
MORNING: Final = Part(5, 12, begins=time(9))
FIRST_THING: Final = Part(5, 12, at=time(9))
LATE_MORNING: Final = Part(9, 12, begins=time(11))
NOON: Final = Part(11, 14, at=time(12))
AFTERNOON: Final = Part(12, 19, begins=time(14))
LATE_AFTERNOON: Final = Part(15, 19, begins=time(16))
DUSK: Final = Part(16, 20, begins=time(17))
EVENING: Final = Part(17, 24, begins=time(19))
AFTER_WORK: Final = Part(17, 21, begins=time(18))


@dataclass(frozen=True)
class Clock:
    """What was said of the clock: `hour` 0 to 23 as spoken, so that a 3 may still be three in the afternoon.

    `literal` hours were written for a 24-hour clock ("09:30"); a `lone` number ("Thu 10") is a time of day
    only beside a day or a part of the day.
    """

    hour: int
    minute: int = 0
    literal: bool = False
    lone: bool = False


CLOSE_OF_BUSINESS: Final = Clock(17, 30)


@dataclass(frozen=True)
class Said:
    """What a phrase, or a bit of one, says: each slot is None until something was said about it."""

    days: tuple[date, ...] | None = None
    """The days it can mean, likeliest first; none at all where it can mean no day to come."""
    weekday: int | None = None
    """0 is Monday."""
    week: date | None = None
    """The Monday of the week."""
    month: date | None = None
    """The first of the month."""
    monthday: int | None = None
    half: Part | None = None
    part: Part | None = None
    clock: Clock | None = None
    moment: datetime | None = None
    """An instant counted from now, in the speaker's zone."""

    def plus(self, other: Said) -> Said | None:
        """Both together; None where they say different things about the same slot."""
        slots: dict[str, Any] = {}
        for slot in fields(self):
            mine, theirs = getattr(self, slot.name), getattr(other, slot.name)
            if mine is None or theirs is None or mine == theirs:
                slots[slot.name] = theirs if mine is None else mine
            elif slot.name == "days":
                slots[slot.name] = tuple(day for day in mine if day in theirs)
            else:
                return None
        return Said(**slots)


NOTHING: Final = Said()
"""Says nothing about time and may stand beside it: "on", "的"."""

NEVER: Final = Said(days=())
"""Spoils the time beside it: the past, a repetition, a range, a refusal."""


@dataclass(frozen=True)
class Here:
    """Where and when a phrase is read: the rep's `now`, and whether it is written in Chinese."""

    now: datetime
    chinese: bool

    @property
    def today(self) -> date:
        return self.now.date()

    def after(self, minutes: int) -> Said:
        """The wall clock so many minutes from now, counted through any change of the clocks."""
        later = self.now.astimezone(UTC) + timedelta(minutes=minutes)
        return Said(moment=later.astimezone(self.now.tzinfo).replace(second=0, microsecond=0))

    def same_time(self) -> Said:
        """The time of day that it is now, on a day that is still to be said."""
        return Said(clock=Clock(self.now.hour, self.now.minute, literal=True, lone=True))


Says = Callable[[re.Match[str], Here], Said]


@dataclass(frozen=True)
class Rule:
    """One thing that can be said: its words, and what they say, NEVER where the figures make no sense.

    In the words a blank stands for white space, " ?" for where there may be some.

    A `shy` rule is no sign of a time by itself ("3点" in "3点建议", "sun"): in a sentence it wants company.
    What a rule that `closes` has spoiled ends there ("今天没空明天再打").
    """

    words: str
    says: Says
    shy: bool = False
    closes: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first asked for: a start has better things to do than to read a hundred of them."""
        return re.compile(self.words.replace(" ?", r"\s*").replace(" ", r"\s+"), re.ASCII)


def rule(words: str, says: Said | Says, *, shy: bool = False, closes: bool = False) -> Rule:
    return Rule(words, says if callable(says) else lambda _match, _here: says, shy, closes)

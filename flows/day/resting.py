"""When somebody rests, as it is typed: behind /pause 'until Monday', '到周一'; for days off '24 Dec - 2 Jan'."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from flows import due
from flows.day.workdays import workdays_between
from flows.facts import Facts
from flows.talk import Did, Effect, Keep, text

BEFORE = re.compile(r"^\s*(?:until|till|til|休息?到|暂停到|直到|到)\s*", re.IGNORECASE)
BETWEEN = re.compile(r"\s+(?:-|to|till|until|through)\s+|\s*(?:[–—~～到至])\s*", re.IGNORECASE)
QUARTER = timedelta(days=92)
BEHIND = re.compile(r"\s*(?:为止|再说|前)?\s*$")


def free_until(words: str, facts: Facts) -> date | None:
    """The day that is worked again; None where the words name no day to come."""
    plain = BEHIND.sub("", BEFORE.sub("", words))
    found = [wish.day for wish in due.read(plain, facts.local_now) if wish.day > facts.today]
    return found[0] if found else None


def days_between(words: str, facts: Facts) -> tuple[date, ...]:
    """The days worked from the first day named to the last, both included, a quarter at most; none where the words name
    no such two."""
    ends = [due.read(each, facts.local_now) for each in BETWEEN.split(words.strip())]
    if len(ends) != 2 or not all(ends):
        return ()
    first, last = ends[0][0].day, ends[1][0].day
    return workdays_between(first, min(last, first + QUARTER), facts.habits.calendar)


def monday_after(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def paused(until: date | None, facts: Facts) -> Iterator[Effect]:
    """The pause, or its end."""
    yield Keep(replace(facts.member, paused_until=until))
    yield Did(text("did-pause", day=until) if until else text("pause-over"))

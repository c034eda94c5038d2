"""Until which day somebody rests, as it is typed behind /pause: 'until Monday', '到周一'."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from flows import due
from flows.facts import Facts
from flows.talk import Did, Effect, Keep, text

BEFORE = re.compile(r"^\s*(?:until|till|til|休息?到|暂停到|直到|到)\s*", re.IGNORECASE)
BEHIND = re.compile(r"\s*(?:为止|再说|前)?\s*$")


def free_until(words: str, facts: Facts) -> date | None:
    """The day that is worked again; None where the words name no day to come."""
    plain = BEHIND.sub("", BEFORE.sub("", words))
    found = [wish.day for wish in due.read(plain, facts.local_now) if wish.day > facts.today]
    return found[0] if found else None


def monday_after(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def paused(until: date | None, facts: Facts) -> Iterator[Effect]:
    """The pause, or its end."""
    yield Keep(replace(facts.member, paused_until=until))
    yield Did(text("did-pause", day=until) if until else text("pause-over"))

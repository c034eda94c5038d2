"""What a rep keeps hearing without having an answer: after the third time the coach offers to write one.

Never in the golden hours: they are for calling (practice 47).
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz

from flows import counted, schedule
from flows.coaching import heard
from flows.coaching.gist import forms
from flows.facts import Facts
from flows.talk import Json

OFTEN = 3
ALIKE = 80
"""Of 100: "the stars say no today" and "the stars say no" are one objection."""
NO = re.compile(r"\b(?:no|not|never)\b|[不没無无别]")
OVER_DAYS = 30


class Surprise(NamedTuple):
    """A sentence in the customer's words, how often it came, and the other ways it was put; ``card`` is its key where
    the library knows it already, and lacks an answer only."""

    words: str
    times: int
    others: tuple[str, ...]
    card: str = ""


def offer(facts: Facts) -> Surprise | None:
    """The surprise to write an answer to now, None in the golden hours and where there is none."""
    if schedule.in_hours(facts.now, facts.hours, facts.zone):
        return None
    return next(iter(unanswered(facts)), None)


def unanswered(facts: Facts) -> tuple[Surprise, ...]:
    """What was heard three times within a month, by its gist, and has no answer still; the most often first."""
    return facts.once(_unanswered, facts)


def _unanswered(facts: Facts) -> tuple[Surprise, ...]:
    since = facts.since_days(OVER_DAYS)
    heard_so = facts.once(facts.unit.library.unanswered, facts.member, since)
    open_still = {key: times for key, times in heard_so.items() if not answered(key, facts)}
    found = (surprise(alike, open_still, facts) for alike in by_gist(open_still))
    return tuple(sorted((each for each in found if each.times >= OFTEN), key=lambda each: -each.times))


def answered(key: str, facts: Facts) -> bool:
    """Whether the library has an answer to it by now: by its key, or by recognising the words."""
    card = facts.playbook.objection(key)
    if card is None:
        matches = heard.match(key, facts.playbook.objections.values())
        card = facts.playbook.objections[matches[0].id] if heard.sure(matches) else None
    return bool(card and card.answers)


def by_gist(keys: Iterable[str]) -> list[list[str]]:
    """The keys that say the same but for small words, or a little more, together."""
    groups: dict[str, list[str]] = {}
    for key in keys:
        gist = forms(key, "zh")[1] + forms(key, "en")[1] or key
        known = next((other for other in groups if adds_little(gist, other)), gist)
        groups.setdefault(known, []).append(key)
    return list(groups.values())


def adds_little(one: str, other: str) -> bool:
    """Whether the longer gist is the shorter one and a little more, and no "not" among it: "too long" and "too short"
    are as near as that, and opposites."""
    few, many = sorted((one, other), key=len)
    rest = iter(many)
    said_again = all(sign in rest for sign in few)
    return said_again and fuzz.ratio(few, many) >= ALIKE and len(NO.findall(few)) == len(NO.findall(many))


def together(found: Iterable[counted.Surprise]) -> list[tuple[str, int]]:
    """What was said, put in the way that came most often, and how often it came in any way; the most often first."""
    times = Counter[str]()
    for each in found:
        times[each.words] += each.times
    groups = (Counter({key: times[key] for key in alike}) for alike in by_gist(times))
    said = ((group.most_common(1)[0][0], group.total()) for group in groups)
    return sorted(said, key=lambda each: -each[1])


def surprise(alike: list[str], times: dict[str, int], facts: Facts) -> Surprise:
    counts = Counter({key: times[key] for key in alike})
    first, *others = [key for key, _ in counts.most_common()]
    card = facts.playbook.objection(first)
    if card:
        return Surprise(card.words, counts.total(), (), card.id)
    return Surprise(first, counts.total(), tuple(others))


def opened_with(found: Surprise) -> dict[str, Json]:
    """What the room is opened with in which the answer is written."""
    return {"card": found.card} if found.card else {"said": found.words, "others": list(found.others)}

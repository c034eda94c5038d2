"""What the rep says, and what comes of it: openings that are hung up on, questions that yield, types of customers."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from flows.figures.calls import effect
from flows.figures.share import ENOUGH_TALKS, Share, TooFew, Why
from flows.model import Line
from flows.ports import AskedTally, LearnedTally, OpeningTally, TypeTally


def by_opening(tallies: Collection[OpeningTally]) -> tuple[OpeningTally, ...]:
    """One for each opening, the most used first: spoken to everybody by name, it is still the same opening."""
    lines: dict[str, Line] = {}
    calls, hangups = Counter[str](), Counter[str]()
    for opening, made, lost in tallies:
        key = opening.id or opening.words
        lines.setdefault(key, opening)
        calls[key] += made
        hangups[key] += lost
    return tuple(OpeningTally(lines[key], made, hangups[key]) for key, made in calls.most_common())


def lost_in_opening(tally: OpeningTally) -> Share:
    """Hung up in the opening ÷ calls this opening was prepared for that were answered (practice 13)."""
    inputs = {"hangups": tally.hangups, "calls": tally.calls}
    return Share(tally.hangups, tally.calls, Why("rule-opening", inputs, tally.calls))


class Yield(NamedTuple):
    """A question, the calls it was asked in, and those that told something new or moved the customer."""

    question: Line
    asked: int
    told: int
    moved: int

    @property
    def value(self) -> float:
        """For the order only: a lucky first call does not carry it away."""
        return (self.told + self.moved + 1) / (self.asked + 2)


def question_yield(
    asked: Collection[AskedTally], learned: Collection[LearnedTally], fills: Mapping[str, str]
) -> tuple[Yield, ...]:
    """Which question led to a new fact of the kind it ``fills``, or to a move; the best first (practice 9).

    A move counts for every question of its call: which of them moved the customer nobody can know.
    """
    words: dict[str, Line] = {}
    times, told, moved = Counter[str](), Counter[str](), Counter[str]()
    for tally in asked:
        for line in tally.asked:
            words.setdefault(line.id or line.words, line)
            times[line.id or line.words] += tally.calls
            moved[line.id or line.words] += tally.calls * tally.moved
    for fact in learned:
        for line in fact.asked:
            told[line.id or line.words] += fact.calls * (fills.get(line.id) == fact.kind)
    found = [Yield(words[key], times[key], told[key], moved[key]) for key in times]
    return tuple(sorted(found, key=lambda each: (-each.value, -each.asked, each.question.words)))


def effect_by_type(tallies: Collection[TypeTally]) -> Mapping[str, Share]:
    """Goals met ÷ talked calls, by the customer's type (practice 64)."""
    outcomes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for tally in tallies:
        outcomes[tally.personality][tally.outcome] += tally.calls
    return {personality: effect(counts) for personality, counts in outcomes.items()}


class Gap(NamedTuple):
    """How the rep does with a type of customer, beside the whole team."""

    personality: str
    own: Share
    team: Share


def gap(personality: str, own: Mapping[str, Share], team: Mapping[str, Share]) -> Gap | TooFew:
    """Own and team's effect with a type; TooFew under 15 own talks."""
    mine, theirs = own.get(personality), team.get(personality)
    if mine is None or theirs is None or mine.whole < ENOUGH_TALKS:
        return TooFew(int(mine.whole) if mine else 0, ENOUGH_TALKS)
    return Gap(personality, mine, theirs)

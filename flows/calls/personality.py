"""How a rep does with each type of customer, beside the whole team."""

from collections.abc import Mapping

from flows import figures
from flows.coaching.entries import PERSONALITIES
from flows.facts import Facts
from flows.figures import Gap, TooFew

OVER_DAYS = 90
"""Longer than other figures: a rep talks to few customers of one type."""


def type_gaps(facts: Facts) -> Mapping[str, Gap | TooFew]:
    """By type, for the types this rep has talked to at all."""
    counted, since = facts.unit.counted, facts.day_before(OVER_DAYS)
    team = tuple(member.id for member in facts.once(facts.unit.people.of_team, facts.member))
    own = figures.effect_by_type(facts.once(counted.types, facts.team.id, (facts.member.id,), since))
    all_of_us = figures.effect_by_type(facts.once(counted.types, facts.team.id, team, since))
    return {name: figures.gap(name, own, all_of_us) for name in PERSONALITIES if name in own}

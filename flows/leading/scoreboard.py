"""What a team shows of itself in a group: counts alone, and names only of those who said so; never a customer."""

from collections.abc import Iterator

from flows.facts import Facts
from flows.figures import talks
from flows.figures.calls import dials
from flows.leading.summary import day_of_team
from flows.model import LAYERS
from flows.talk import Say, Words, say, text

NAMED = 20
"""Reps on one board: more would be a message nobody reads on a phone."""


def board(facts: Facts) -> Say:
    """The team's day as it is now; ``facts`` are the team's own, in its language and zone."""
    return say(*lines(facts))


def lines(facts: Facts) -> Iterator[Words]:
    team = day_of_team(facts.today, facts)
    calls = team.calls
    yield text("scoreboard-title", team=facts.team.name, day=facts.today)
    yield text("scoreboard-calls", dials=int(calls.part), target=int(calls.whole), talked=talks(team.tally))
    yield text("scoreboard-moved", forward=team.forward, won=team.won)
    yield text("scoreboard-layers", layers=tuple(f"{id} {team.layers.get(id, 0)}" for id in LAYERS))
    # By name: a board that all read ranks nobody.
    for rep in [rep for rep in team.reps if rep.member.named][:NAMED]:
        yield text(
            "scoreboard-rep",
            name=rep.member.name,
            dials=dials(rep.tally),
            target=rep.target,
            talked=talks(rep.tally),
        )

"""What only a leader may do. Rights are read in the transaction of the effect, not when the button was drawn."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from flows.facts import Facts, Gone
from flows.leading.invites import HOUSE
from flows.model import Member, Team
from flows.ports import Deed
from flows.talk import Json, text


def leaders_only(facts: Facts) -> None:
    """Raises Gone for everybody else."""
    if facts.member.role != "leader":
        raise Gone(text("leaders-only"))


def is_owner(facts: Facts) -> bool:
    """Who looks after the installation sees all of its teams."""
    owner = facts.unit.people.owner() if facts.member.role == "leader" else None
    return owner is not None and owner.id == facts.member.id


def owner_only(facts: Facts) -> None:
    """Raises Gone for everybody else, as for a command that does not exist."""
    if not is_owner(facts):
        raise Gone(text("unknown-command", name="teams"))


def led(about: Mapping[str, Json], facts: Facts) -> Facts:
    """The facts as a leader of the team that a room is ``about`` sees them: the own team, or for the owner any one.
    Raises Gone for everybody else, and for a team that does not exist alike."""
    leaders_only(facts)
    team = about.get("team", facts.member.team_id)
    if team == facts.member.team_id:
        return facts
    if not is_owner(facts) or facts.unit.people.team(team) is None:
        raise Gone(text("team-gone"))
    return facts.as_member(replace(facts.member, team_id=team))


def carried(about: Mapping[str, Json]) -> dict[str, Json]:
    """What a room hands on to those it leads to, where it is about another team."""
    return {"team": about["team"]} if "team" in about else {}


def looked_after(facts: Facts) -> tuple[Team, ...]:
    """The teams without a leader whom anything could be told: their owner is told instead."""
    return facts.unit.people.leaderless() if is_owner(facts) else ()


def member_led(id: int, facts: Facts) -> Member:
    """A member of the leader's own team. Raises Gone for anybody else's question, and for anybody else's member."""
    leaders_only(facts)
    found = facts.unit.people.get(facts.member, id)
    if found is None:
        raise Gone(text("member-gone"))
    return found


def colleagues(facts: Facts, besides: int = 0) -> tuple[Member, ...]:
    """Who works in the team now and could take over a customer."""
    return tuple(
        member
        for member in facts.unit.people.of_team(facts.member)
        if member.status in ("active", "onboarding") and member.id != besides
    )


def deputy_is_over(member: Member, today: date) -> bool:
    """Whether the day has come on which a deputy is a rep again."""
    return member.deputy_until is not None and member.deputy_until <= today


def stood_down(facts: Facts) -> Member:
    """A deputy whose day has come is a rep again, before anything is done in that name."""
    member = replace(facts.member, role="rep", deputy_until=None)
    facts.unit.journal.keep(Deed(facts.new_id(), HOUSE, "", facts.now), [member])
    return member


def funnel_of(facts: Facts) -> str:
    """The room of the funnel: a leader without customers of the own looks at the team's, where there is somebody else
    in it."""
    if facts.member.role != "leader" or any(facts.counts().values()):
        return "funnel"
    return (
        "process" if any(each.status == "active" for each in colleagues(facts, facts.member.id)) else "funnel"
    )

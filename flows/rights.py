"""What only a leader may do. Rights are read in the transaction of the effect, not when the button was drawn."""

from flows.facts import Facts, Gone
from flows.model import Member
from flows.talk import text


def leaders_only(facts: Facts) -> None:
    """Raises Gone for everybody else."""
    if facts.member.role != "leader":
        raise Gone(text("leaders-only"))


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

"""Who may come in: a stranger with the owner's link, an invitation, or nothing."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from flows.facts import Facts
from flows.languages import LANGUAGES
from flows.leading.goals_of_team import TeamGoals
from flows.leading.invites import HOUSE, MEMBER, OWNER, hashed, open_to, used
from flows.model import Invite, Member, Record, Team
from flows.ports import Deed, Unit
from flows.reply import Outgoing, Reply
from flows.settle import Settling
from flows.talk import (
    Effect,
    Event,
    Keyboard,
    Opened,
    Sender,
    Session,
    Start,
    Tell,
    TellMember,
    Text,
    Turn,
    say,
    text,
)

if TYPE_CHECKING:
    from flows.coach import Coach


def hear_stranger(
    coach: "Coach", unit: Unit, turn: int, sender: Sender, event: Event, now: datetime
) -> Reply:
    """A working link lets the stranger in; everything else gets one neutral line, at most once a minute,
    and is forgotten. A used-up, expired or invented code is answered like no code at all."""
    if isinstance(event, Opened) and event.code.startswith((OWNER, MEMBER)):
        invite = unit.people.invite(hashed(event.code))
        if invite is not None and open_to(invite, now) and not came_too_late(invite, unit):
            return let_in(coach, unit, turn, sender, invite, now)
    if not unit.stranger_may_be_answered(sender.account, now):
        return Reply(forget=True)
    message = coach.wording.message(say(text("stranger")), language_of(sender, coach))
    return Reply((Outgoing(sender.chat, None, None, "tell", message),), forget=True)


def came_too_late(invite: Invite, unit: Unit) -> bool:
    """An owner's link that an earlier start made: once somebody leads here, it founds no second team."""
    return invite.team_id is None and unit.people.anybody()


class Entrance(NamedTuple):
    """Who comes in, what is kept of it and how the journal names it, and what happens then."""

    member: Member
    kept: tuple[Record, ...]
    words: Text
    effects: tuple[Effect, ...]


def let_in(coach: "Coach", unit: Unit, turn: int, sender: Sender, invite: Invite, now: datetime) -> Reply:
    """Coming in is an act of the house, so that nobody's /undo takes them out again."""
    language = language_of(sender, coach)
    first = Member(
        0, 0, sender.name, sender.account, sender.chat, language=language, zone=coach.zone, joined_at=now
    )
    facts = Facts(unit, first, now, turn, coach.playbooks, coach.wording, coach.bot)
    if invite.replaces:
        entrance = come_back(unit, first, invite)
    elif invite.team_id is None:
        entrance = found_a_team(facts, first, coach)
    elif invite.role == "leader":
        entrance = take_over(facts, first, invite)
    else:
        entrance = ask_to_join(facts, first, invite)
    deed = Deed(facts.new_id(), HOUSE, facts.shown(entrance.words), now)
    unit.journal.keep(deed, [*entrance.kept, used(invite)])
    facts.member = entrance.member
    settling = Settling(coach.rooms, facts, Opened(""))
    settling.turn(None, Turn(Session(""), entrance.effects))
    return settling.reply()


def found_a_team(facts: Facts, first: Member, coach: "Coach") -> Entrance:
    """The owner's link: a new team, led by whoever opened it."""
    team = Team(facts.new_id(), facts.shown(text("new-team")), first.language, coach.zone)
    member = replace(first, id=facts.new_id(), team_id=team.id, role="leader")
    return Entrance(member, (team, member), text("did-team"), (Start("onboarding", {"new_team": True}),))


def take_over(facts: Facts, first: Member, invite: Invite) -> Entrance:
    """The owner's link for a new team: whoever opens it leads it, and gives it its name."""
    team = facts.unit.people.team(invite.team_id or 0)
    assert team is not None, "an invitation's team exists as long as the invitation"
    member = replace(first, id=facts.new_id(), team_id=team.id, role="leader", zone=team.zone)
    return Entrance(member, (member,), text("did-team"), (Start("onboarding", {"new_team": True}),))


def ask_to_join(facts: Facts, first: Member, invite: Invite) -> Entrance:
    """An invitation: the new member waits until a leader has said yes."""
    team = facts.unit.people.team(invite.team_id or 0)
    assert team is not None, "an invitation's team exists as long as the invitation"
    goals = TeamGoals.of(team)
    member = replace(
        first,
        id=facts.new_id(),
        team_id=team.id,
        status="waiting",
        zone=team.zone,
        daily_target=team.daily_target,
        hours=goals.hours or first.hours,
        days_off=goals.holidays,
    )
    leaders = facts.unit.people.leaders(team.id)
    asks = (TellMember(leader.id, "join", {"member": member.id}) for leader in leaders)
    waiting = Tell(say(text("waiting-for-leader", team=team.name)))
    return Entrance(member, (member,), text("did-join", name=member.name), (waiting, *asks))


def come_back(unit: Unit, first: Member, invite: Invite) -> Entrance:
    """The same member with a new account: everything goes on as it was."""
    leader = unit.people.leaders(invite.team_id or 0)[0]
    old = unit.people.get(leader, invite.replaces or 0)
    assert old is not None, "the member an invitation stands for is never deleted"
    member = replace(old, account=first.account, chat=first.chat, status="active")
    keys = (Keyboard(say(text("keyboard-shown"))),) if member.keyboard else ()
    return Entrance(member, (member,), text("did-account", name=member.name), (Start("welcome"), *keys))


def language_of(sender: Sender, coach: "Coach") -> str:
    """Telegram's language where it is one of ours, else the installation's."""
    spoken = sender.language[:2].lower()
    return spoken if spoken in LANGUAGES else coach.language

"""A group hears one command, and only a leader's: /scoreboard. Nothing about a customer is ever said in one."""

from datetime import datetime
from typing import TYPE_CHECKING

from flows.door import language_of
from flows.facts import Facts
from flows.leading.invites import HOUSE
from flows.leading.rights import deputy_is_over
from flows.leading.scoreboard import board
from flows.model import Member
from flows.ports import Place, Scoreboard, Unit
from flows.reply import Message, Outgoing, Reply
from flows.talk import InGroup, Say, Sender, Session, Text, say, text

if TYPE_CHECKING:
    from flows.coach import Coach

OFF = frozenset({"off", "stop", "end", "关", "关闭", "停"})
"""What behind the command takes the scoreboard down."""


def hear_group(coach: "Coach", unit: Unit, turn: int, sender: Sender, event: InGroup, now: datetime) -> Reply:
    """Everybody but a leader gets one neutral line, at most one a minute and group."""
    if event.bot and event.bot.lower() != coach.bot.lower():
        return Reply(forget=True)
    member = unit.people.by_account(sender.account)
    stands = unit.scoreboards.get(sender.chat)
    if member is None or not leads(coach, unit, member, now) or (stands and stands.team_id != member.team_id):
        if not unit.stranger_may_be_answered(sender.chat, now):
            return Reply(forget=True)
        language = member.language if member else language_of(sender, coach)
        return Reply((told(coach, sender.chat, text("group-only"), language),), forget=True)
    facts = facts_of(coach, unit, member.team_id, now, turn)
    if event.rest.strip().lower() in OFF:
        return taken_down(coach, facts, sender.chat, stands)
    if stands:
        return Reply((told(coach, sender.chat, text("scoreboard-there"), facts.member.language),))
    place = Place(facts.new_id(), HOUSE, sender.chat, (Session("scoreboard"),), 1, "open", now)
    unit.places.keep(place)
    unit.scoreboards.keep(Scoreboard(sender.chat, member.team_id, place.id))
    return Reply((drawn(facts, sender.chat, place.id, board(facts)),))


def taken_down(coach: "Coach", facts: Facts, chat: int, stands: Scoreboard | None) -> Reply:
    """The message stays and says so; it comes off the top."""
    off = told(coach, chat, text("scoreboard-off"), facts.member.language)
    if stands is None:
        return Reply((off,))
    facts.unit.scoreboards.end(chat)
    last = drawn(facts, chat, stands.place, say(text("scoreboard-over", team=facts.team.name)))
    return Reply((last, off))


def redrawn(coach: "Coach", unit: Unit, stands: Scoreboard, now: datetime) -> Outgoing:
    """The scoreboard as it is to be shown now."""
    facts = facts_of(coach, unit, stands.team_id, now)
    return drawn(facts, stands.chat, stands.place, board(facts))


def drawn(facts: Facts, chat: int, place: int, shown: Say) -> Outgoing:
    """Without a sound, and behind whatever answers somebody."""
    return Outgoing(chat, None, place, "push", message_of(facts, shown), silent=True)


def message_of(facts: Facts, shown: Say) -> Message:
    return facts.wording.message(shown, facts.member.language)


def told(coach: "Coach", chat: int, words: Text, language: str) -> Outgoing:
    return Outgoing(chat, None, None, "tell", coach.wording.message(say(words), language))


def leads(coach: "Coach", unit: Unit, member: Member, now: datetime) -> bool:
    """An active leader, whose day as a deputy has not ended."""
    if member.role != "leader" or member.status != "active":
        return False
    today = Facts(unit, member, now, 0, coach.playbooks, coach.wording).today
    return not deputy_is_over(member, today)


def facts_of(coach: "Coach", unit: Unit, team_id: int, now: datetime, turn: int = 0) -> Facts:
    """What the team as a whole knows: its language, its clock, all of its figures."""
    team = unit.people.team(team_id)
    assert team is not None, "a team is never deleted"
    whole = Member(HOUSE, team.id, "", None, None, role="leader", language=team.language, zone=team.zone)
    return Facts(unit, whole, now, turn, coach.playbooks, coach.wording, coach.bot)

"""Ways into a team: codes of 128 random bits, of which only the hash is kept."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from flows.model import Invite, Member, Team

OWNER, MEMBER = "own_", "inv_"
HOUSE = 0
"""Who does what no member does: whoever makes the owner's link, and opens the door."""
USES = 10
HOURS = 72
OWNER_DAYS = 365


def new_code(prefix: str) -> str:
    """A code for a link: at most 64 characters of A-Z a-z 0-9 _ - are allowed there."""
    return prefix + secrets.token_urlsafe(16)


def hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()


def owner_invite(id: int, code: str, now: datetime) -> Invite:
    """Whoever opens it first becomes leader of a new team."""
    return Invite(id, hashed(code), None, "leader", None, 1, now + timedelta(days=OWNER_DAYS))


def team_invite(id: int, code: str, leader: Member, now: datetime) -> Invite:
    return Invite(id, hashed(code), leader.team_id, "rep", leader.id, USES, now + timedelta(hours=HOURS))


def leader_invite(id: int, code: str, owner: Member, team: Team, now: datetime) -> Invite:
    """The way in for the leader of a team that has nobody yet: once."""
    return Invite(id, hashed(code), team.id, "leader", owner.id, 1, now + timedelta(hours=HOURS))


def new_account_invite(id: int, code: str, leader: Member, member: Member, now: datetime) -> Invite:
    """The way back in for a member whose account is a new one: once, everything stays the member's."""
    expires = now + timedelta(hours=HOURS)
    return Invite(id, hashed(code), leader.team_id, member.role, leader.id, 1, expires, replaces=member.id)


def used(invite: Invite) -> Invite:
    return replace(invite, uses_left=invite.uses_left - 1)


def open_to(invite: Invite | None, now: datetime) -> bool:
    return invite is not None and invite.uses_left > 0 and now < invite.expires_at

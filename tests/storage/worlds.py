"""Two teams whose data look alike, so that whatever leaks from one to the other shows."""

from collections.abc import Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from flows.model import (
    Assignment,
    Attempt,
    Call,
    CoachingNote,
    Customer,
    Expected,
    Finding,
    FollowUp,
    Heard,
    Invite,
    Line,
    Member,
    Move,
    Occasion,
    Prep,
    Promise,
    Recall,
    Record,
    Rehearsal,
    Taken,
    Team,
    TeamAnswer,
    TeamCard,
    Workday,
)
from flows.ports import Deed
from storage.database import Database
from storage.unit import SqlUnit

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)

TEAMS = (Team(1, "East"), Team(2, "West", language="en", layers={"L1": {"name": "New", "minimum": 5}}))
LEADER, LI, ZHAO = (
    Member(11, 1, "Wang", 1011, 1011, role="leader"),
    Member(12, 1, "Li", 1012, 1012, joined_at=NOW),
    Member(13, 1, "Zhao", 1013, 1013),
)
OTHER_LEADER, OTHER_REP = Member(21, 2, "Sun", 1021, 1021, role="leader"), Member(22, 2, "Zhou", 1022, 1022)
MEMBERS = (LEADER, LI, ZHAO, OTHER_LEADER, OTHER_REP)

PRICE, OWN_WORDS = Line("price", "Too expensive"), Line("", "My brother sells it too")


def customer(id: int, owner: Member, **more: Any) -> Customer:
    defaults: dict[str, Any] = {
        "phone": f"+86138000{id % 100:02}000",
        "company": "Hengtong",
        "search": "zhang wei/zhangwei/zw|hengtong",
        "created_at": NOW - timedelta(days=30, minutes=id),
        "profile": {"role": "buyer"},
        "personality": "lively",
        "campaign": "Spring",
    }
    return Customer(id, owner.team_id, owner.id, "Zhang Wei", **{**defaults, **more})


def story(about: Customer, writer: Member) -> list[Record]:
    """One record of every kind that belongs to a customer; their ids start with the customer's."""
    first = about.id * 10
    ids = (about.team_id, writer.id, about.id)
    at = NOW + timedelta(seconds=about.id)
    answer = Line("compare", "Compared with what?")
    return [
        Prep(
            first + 1, *ids, Line("demo", "Book a demo"), Line("", "A date"), (Line("who", "Who decides?"),),
            (Expected(PRICE, answer),), Line("open", "Hello"), False, False, at,
        ),
        Call(
            first + 2, *ids, first + 1, "call", "met", "A date", (Line("who", "the owner"),), "", "", "note", at, TODAY
        ),
        Call(first + 3, *ids, None, "call", "noanswer", "", (), "", "", "", at - timedelta(days=1), TODAY),
        Heard(first + 4, *ids, first + 2, PRICE, answer, True, True, True, at),
        Heard(first + 5, *ids, first + 2, OWN_WORDS, Line("", ""), False, True, True, at),
        Heard(first, *ids, first + 2, PRICE, answer, True, False, True, at),
        FollowUp(
            first + 6, *ids, first + 2, "call", TODAY, time(9, 30), "Asia/Shanghai", at + timedelta(minutes=30)
        ),
        Move(first + 7, *ids, first + 2, "L1", "L2", Line("asked", "asked for a quote"), about.id % 89, at),
        Promise(first + 8, *ids, "L4", TODAY + timedelta(days=3), "open", at),
        CoachingNote(
            first + 9, about.team_id, writer.id, writer.id, about.id, first + 2, "start", "Ask first", at, pinned=True
        ),
        Occasion(
            first + 11, *ids, first + 2, "birthday", TODAY, TODAY - timedelta(days=3), True, "his 40th", "open", at
        ),
        Finding(first + 10, *ids, first + 2, "decider", "boss", "Mr Chen", "pays", at),
    ]  # fmt: skip


def learned(by: Member) -> list[Record]:
    """One record of every kind that a member learns by."""
    first, ids, day = by.id * 1000, (by.team_id, by.id), TODAY - timedelta(days=by.id % 5)
    return [
        Recall(first + 1, *ids, "prep-match", {"state": 2, "step": None, "stability": 2.3065}, NOW, by.id),
        Attempt(first + 2, *ids, "prep-match", True, "", NOW, day),
        Taken(first + 3, *ids, "prep-goal", "hangup", by.id, 30, NOW, day),
        Rehearsal(
            first + 4, *ids, "lively", "L3", (PRICE,), (Line("rep", "Hello"),), {"purpose": True}, NOW, day
        ),
    ]


def everything() -> list[tuple[Member, Record]]:
    """All records, each with the member whose act made it. The first customer of Li was Zhao's: he wrote its story."""
    made: list[tuple[Member, Record]] = [(_leader_of(team.id), team) for team in TEAMS]
    made += [(_leader_of(member.team_id), member) for member in MEMBERS]
    made += [
        (_leader_of(team), Invite(team, f"hash-{team}", team, "rep", None, 10, NOW + timedelta(days=3)))
        for team in (1, 2)
    ]
    for owner in MEMBERS:
        for number in (1, 2):
            about = customer(
                owner.id * 100 + number, owner, last_contact=NOW - timedelta(hours=number), vip=number == 1
            )
            writer = ZHAO if about.id == 1201 else owner
            made += [(owner, about), *((writer, record) for record in story(about, writer))]
        made.append((owner, Workday(owner.id * 1000 + 9, owner.team_id, owner.id, TODAY, 60)))
        leader = _leader_of(owner.team_id)
        asked = (owner.id * 1000 + 8, owner.team_id, leader.id, owner.id)
        made.append((owner, Assignment(*asked, "praise", "", "Well done", NOW, status="shared")))
        for number, personal in enumerate((False, True)):
            of = (owner.id * 1000 + number, owner.team_id, owner.id)
            key = f"o{of[0]}"
            made.append(
                (
                    owner,
                    TeamCard(
                        *of,
                        key,
                        "My brother sells it",
                        ("brother",),
                        "rival",
                        "trust",
                        personal,
                        "active",
                        "",
                        NOW,
                    ),
                )
            )
            made.append(
                (
                    owner,
                    TeamAnswer(*of, key, f"a{of[0]}", "Then ask him", owner.name, personal, "active", NOW),
                )
            )
        untouched = customer(owner.id * 100 + 3, owner)
        made.append((owner, untouched))
        made += [(owner, record) for record in learned(owner)]
    return made


def _leader_of(team: int) -> Member:
    return LEADER if team == 1 else OTHER_LEADER


def keep(unit: SqlUnit, records: Sequence[tuple[Member, Record]]) -> None:
    """One act for each member, whose id is the member's; those who are pointed at act first."""
    for member in (LEADER, OTHER_LEADER, LI, ZHAO, OTHER_REP):
        own = [record for by, record in records if by == member]
        unit.journal.keep(Deed(member.id, member.id, f"all by {member.name}", NOW), own)


def keep_all(unit: SqlUnit, records: Sequence[Record], deed: int = 1) -> None:
    unit.journal.keep(Deed(deed, LI.id, "all at once", NOW), records)


class _Enough(Exception):
    pass


@contextmanager
def passing(database: Database):
    """A unit whose transaction comes to nothing: the database is as new afterwards."""
    with suppress(_Enough), database.unit() as unit:
        yield unit
        raise _Enough

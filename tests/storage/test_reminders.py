"""Reminders are planned once, claimed by one, and settled for good."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import orjson

from flows.model import FollowUp, Member
from flows.ports import Deed
from flows.reminders import Planned, Send, Skip, Wait, ahead, row_for_call
from storage import signs
from storage.database import Database
from storage.reminders import LEASE
from storage.unit import SqlUnit
from tests.storage.worlds import LEADER, LI, NOW, TEAMS, TODAY, ZHAO, customer, keep_all, passing

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
BASE = (TEAMS[0], LEADER, LI, ZHAO)
SHANGHAI = ZoneInfo("Asia/Shanghai")


def board(member: Member = LI, due_at: datetime = NOW, jitter: int = 0, day: date = TODAY) -> Planned:
    return Planned(member.id, "board", day, due_at, jitter)


def step(id: int = 1, due_at: datetime = NOW, member: Member = LI, **more) -> FollowUp:
    return FollowUp(id, 1, member.id, 1, None, "call", TODAY, None, "Asia/Shanghai", due_at, **more)


def claimed(unit: SqlUnit, now: datetime = NOW, most: int = 99) -> list[int]:
    """The chats for which something has come."""
    return [chat for _, chat in unit.reminders.claim(now, most)]


def planned_for(unit: SqlUnit, now: datetime = NOW) -> list[int]:
    return sorted(each.member.id for each in unit.reminders.to_plan(now, 99))


def test_a_row_is_planned_once_however_often_it_is_asked_for(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        assert unit.reminders.plan([board(), board(ZHAO)]) == 2
        assert unit.reminders.plan([board(), board(ZHAO), board(day=TODAY + DAY, due_at=NOW + DAY)]) == 1
        assert unit.reminders.plan([]) == 0
        assert claimed(unit, NOW + 2 * DAY) == [LI.chat, ZHAO.chat]


def test_an_open_row_moves_with_the_settings_and_a_settled_one_stays(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board()])
        unit.reminders.plan([board(due_at=NOW + 9 * MINUTE, jitter=30)])
        assert claimed(unit, NOW + 9 * MINUTE) == []
        assert claimed(unit, NOW + 10 * MINUTE) == [LI.chat]
        (row,) = unit.reminders.come(LI, NOW)
        assert row == board(due_at=NOW + 9 * MINUTE, jitter=30)
        unit.reminders.settle(row, Send(), 7, NOW)
        unit.reminders.plan([board(due_at=NOW + 20 * MINUTE)])
        assert claimed(unit, NOW + DAY) == []


def test_what_was_claimed_is_nobody_elses_until_the_lease_is_over(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), board(ZHAO)])
        assert claimed(unit, most=1) == [LI.chat]
        assert claimed(unit) == [ZHAO.chat]
        assert claimed(unit) == []
        assert sorted(claimed(unit, NOW + LEASE)) == [LI.chat, ZHAO.chat]


def test_all_that_has_come_for_a_member_is_one_arrival(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), replace(board(), kind="list"), row_for_call(LI.id, 5, NOW, SHANGHAI)])
        ((id, chat),) = unit.reminders.claim(NOW, 99)
        row = unit.inbox.get(id)
        assert row is not None
        assert orjson.loads(row.body) == {"due": LI.id, "chat": chat}
        assert len(unit.reminders.come(LI, NOW)) == 3
        assert unit.reminders.come(ZHAO, NOW) == ()


def test_a_wait_leaves_it_open_and_a_skip_ends_it(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board()])
        claimed(unit)
        unit.reminders.settle(board(), Wait(NOW + 5 * MINUTE), None, NOW)
        assert unit.reminders.come(LI, NOW) == ()
        assert claimed(unit, NOW + 4 * MINUTE) == []
        assert claimed(unit, NOW + 5 * MINUTE) == [LI.chat]
        unit.reminders.settle(board(), Skip("off"), None, NOW)
        unit.reminders.settle(board(), Send(), 7, NOW)  # it is too late for anything else
        assert claimed(unit, NOW + DAY) == []
        assert not unit.reminders.withdraw(7, NOW)


def test_who_left_or_cannot_be_reached_is_skipped_with_the_reason(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), board(ZHAO), board(LEADER)])
        keep_all(unit, [replace(LI, status="left")], deed=2)
        unit.chats.unreachable(ZHAO.chat or 0, "blocked", NOW)
        assert claimed(unit) == [LEADER.chat]
        assert unit.reminders.come(LI, NOW) == unit.reminders.come(ZHAO, NOW) == ()
        assert claimed(unit, NOW + DAY) == [LEADER.chat]


def test_what_its_place_was_to_show_is_decided_anew(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), board(ZHAO)])
        claimed(unit)
        unit.reminders.settle(board(), Send(), 7, NOW)
        unit.reminders.settle(board(ZHAO), Send(), 8, NOW)
        assert unit.reminders.withdraw(7, NOW + MINUTE)
        assert claimed(unit, NOW + MINUTE) == [LI.chat]


def test_what_a_turn_gave_up_is_asked_no_more(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), board(ZHAO)])
        claimed(unit)
        unit.reminders.given_up(LI.account or 0, NOW)
        assert claimed(unit, NOW + LEASE) == [ZHAO.chat]


def test_everybody_is_planned_at_once_and_again_when_the_settings_change(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, [*BASE[:3], replace(ZHAO, chat=None)])
        assert planned_for(unit) == [LEADER.id, LI.id]
        assert unit.reminders.how_many() == 2
        assert all(each.anew for each in unit.reminders.to_plan(NOW, 99))
        for id in (LEADER.id, LI.id):
            unit.reminders.planned_until(id, NOW + DAY)
        assert planned_for(unit) == []
        assert [each.anew for each in unit.reminders.to_plan(NOW + DAY, 99)] == [False, False]
        keep_all(unit, [replace(LI, wishes={"board": {"at": "09:30"}})], deed=2)
        assert planned_for(unit) == [LI.id]
        unit.reminders.planned_until(LI.id, NOW + DAY)
        unit.journal.undo(Deed(2, LI.id, "", NOW), Deed(3, LI.id, "", NOW))
        assert planned_for(unit) == [LI.id]


def test_a_follow_up_comes_due_once_for_each_moment(shared_database: Database):
    def due(now: datetime) -> list[int]:
        found = unit.reminders.due(now, 9)
        unit.reminders.plan([row_for_call(d.member, d.follow_up, d.due_at, ZoneInfo(d.zone)) for d in found])
        return [each.follow_up for each in found]

    with passing(shared_database) as unit:
        steps = [step(1, NOW + MINUTE), step(2), step(3, status="done"), step(4, reminded_at=NOW)]
        keep_all(unit, [*BASE, customer(1, LI), *steps])
        assert due(NOW - MINUTE) == []
        assert due(NOW + 2 * MINUTE) == [2, 1]
        assert due(NOW + DAY) == []
        keep_all(unit, [step(2, NOW + 3 * MINUTE)], deed=2)
        assert due(NOW + DAY) == [2]


def test_nobody_without_a_chat_is_reminded(shared_database: Database):
    with passing(shared_database) as unit:
        left, away = replace(LI, status="left"), replace(ZHAO, chat=None)
        steps = [step(1, member=left), step(2, member=away)]
        keep_all(unit, [TEAMS[0], LEADER, left, away, customer(1, LI), *steps])
        assert unit.reminders.due(NOW, 9) == ()


def test_a_zone_that_changes_at_midday_makes_no_second_row_for_the_day(shared_database: Database):
    """However far the clocks go forward or back over the board's time, it is that local date's board."""
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        noon = NOW - timedelta(hours=5)  # 12:00 in Shanghai
        rows, _ = ahead(LI, noon - timedelta(hours=6), ("board",))
        unit.reminders.plan(rows)
        assert claimed(unit, noon) == [LI.chat]
        unit.reminders.settle(rows[0], Send(), 7, noon)
        for zone in ("Europe/London", "Pacific/Auckland", "Asia/Shanghai"):
            moved, _ = ahead(replace(LI, zone=zone), noon, ("board",), anew=True)
            unit.reminders.plan(moved)
        assert claimed(unit, noon + timedelta(hours=12)) == []


def test_what_was_settled_a_month_ago_is_forgotten(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, BASE)
        unit.reminders.plan([board(), board(ZHAO)])
        unit.reminders.settle(board(), Send(), 7, NOW)
        unit.reminders.prune(NOW + 31 * DAY)
        assert unit.reminders.plan([board(), board(ZHAO)]) == 1


def test_only_what_nobody_took_up_in_time_counts_as_late(shared_database: Database):
    """Neither a row that waits for the end of a quiet hour, nor a claimed one, nor a call whose row waits."""
    with passing(shared_database) as unit:
        keep_all(unit, [*BASE, customer(1, LI), step(), step(id=2, due_at=NOW - MINUTE)])
        unit.reminders.plan([board(), row_for_call(LI.id, 1, NOW, SHANGHAI)])
        assert signs.read(unit.query, NOW + MINUTE).late == 1  # the second call has no row yet
        late = signs.read(unit.query, NOW + 10 * MINUTE)
        assert (late.late, late.late_for) == (3, 11 * 60)
        claimed(unit, NOW + 10 * MINUTE)
        assert signs.read(unit.query, NOW + 15 * MINUTE).late == 1

"""What has come is shown, skipped or gathered, as the rep sees it; with rooms of this test's own."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from flows.cards import Card
from flows.coach import Coach
from flows.day.pushes import Push
from flows.facts import Facts
from flows.model import FollowUp
from flows.ports import Deed
from flows.reminders import ahead
from flows.reply import Outgoing
from flows.rooms import ROOMS
from flows.talk import CameDue, say
from storage.database import Database
from storage.house import reminders
from tests.talk import WEDNESDAY, Talk

SHANGHAI = ZoneInfo("Asia/Shanghai")
TODAY = date(2026, 11, 25)
KINDS = ("board", "list", "midday", "review")


def card(name: str) -> Card:
    return Card(name, lambda session, facts: say(f"{name} of {session.about}"), lambda session, facts: name)


def worth(day: date, facts: Facts) -> bool:
    return facts.member.daily_target > 1


CARDS = tuple(card(f"the-{kind}") for kind in KINDS)
PUSHES = {kind: Push(f"the-{kind}", worth) for kind in KINDS}


@pytest.fixture
def talk(database: Database) -> Talk:
    coach = Coach(language="en", rooms=(*ROOMS, *CARDS), pushes=PUSHES)
    chat = Talk(coach, database, "en")
    chat.settle_in()
    at = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)  # Wednesday 04:00 in Shanghai
    rows, _ = ahead(chat.member(), at, KINDS)
    with database.unit() as unit:
        unit.reminders.plan(rows)
    chat.heard.clear()
    return chat


@pytest.fixture
def database_url(new_url) -> str:
    return new_url("sqlite")


def come(talk: Talk, clock: str, day: date = TODAY) -> list[Outgoing]:
    """What is said at that time in Shanghai."""
    talk.now = datetime.fromisoformat(f"{day} {clock}+08:00").astimezone(UTC)
    said = list(talk.turn(CameDue()).outgoing)
    talk.heard.clear()
    return said


def words(said: list[Outgoing]) -> list[str]:
    return [each.message.html for each in said]


def outcomes(talk: Talk) -> dict[str, tuple[str, str, bool]]:
    with talk.database.unit() as unit:
        rows = unit.query.rows(select(reminders.c.key, reminders.c.state, reminders.c.why, reminders.c.late))
    member = talk.member().id
    return {key.replace(f":{member}:2026-11-", " "): (state, why, late) for key, state, why, late in rows}


def change(talk: Talk, **settings) -> None:
    member = replace(talk.member(), **settings)
    with talk.database.unit() as unit:
        unit.journal.keep(Deed(9, 0, "", talk.now), [member])


def promised(talk: Talk, at: time | None) -> None:
    """A call to Zhang Wei at that time of Wednesday, or any time that day, which is due when the hours begin."""
    talk.now = WEDNESDAY
    talk.add("Zhang Wei 13800138000")
    member, due_at = talk.member(), datetime.combine(TODAY, at or time(9), SHANGHAI)
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
        step = FollowUp(
            77,
            member.team_id,
            member.id,
            customer.id,
            None,
            "call",
            TODAY,
            at,
            SHANGHAI.key,
            due_at.astimezone(UTC),
        )
        unit.journal.keep(Deed(7, 0, "", talk.now), [step])
    talk.heard.clear()


def test_a_call_for_a_day_without_an_hour_stands_on_the_board_and_is_no_message_of_its_own(
    talk: Talk,
) -> None:
    promised(talk, None)
    talk.now = datetime.combine(TODAY, time(9), SHANGHAI).astimezone(UTC)
    said = talk.come_due(talk.next_step_of("Zhang Wei")).outgoing
    assert not [each for each in said if "Zhang Wei" in each.message.html]
    assert ("skipped", "on-the-board", False) in outcomes(talk).values()


def test_without_a_board_such_a_call_is_reminded_of_as_any_other(talk: Talk) -> None:
    promised(talk, None)
    change(talk, wishes={"board": {"mode": "off"}})
    talk.now = datetime.combine(TODAY, time(9), SHANGHAI).astimezone(UTC)
    (said,) = talk.come_due(talk.next_step_of("Zhang Wei")).outgoing
    assert "⏰ <b>today</b>" in said.message.html


def test_the_board_comes_in_its_minute_and_once(talk: Talk) -> None:
    assert come(talk, "08:54") == []
    (board,) = come(talk, "08:55")
    assert (board.kind, board.silent) == ("push", False)
    assert "'day': '2026-11-25'" in board.message.html
    assert "late" not in board.message.html
    assert come(talk, "08:56") == []
    assert outcomes(talk)["board 25"] == ("sent", "", False)


def test_late_by_less_than_its_window_it_says_so_and_golden_hours_take_its_sound(talk: Talk) -> None:
    (board,) = come(talk, "09:20")
    assert "'late': True" in board.message.html
    assert board.silent
    assert outcomes(talk)["board 25"] == ("sent", "", True)


def test_later_than_that_the_reason_is_kept(talk: Talk) -> None:
    assert words(come(talk, "12:00")) == ["the-midday of {'day': '2026-11-25', 'late': True}"]
    assert outcomes(talk)["board 25"] == ("skipped", "too-late", False)


def test_nothing_to_say_is_not_said(talk: Talk) -> None:
    change(talk, daily_target=1)
    assert come(talk, "08:55") == []
    assert outcomes(talk)["board 25"] == ("skipped", "nothing-to-say", False)


def test_a_setting_counts_from_the_moment_it_is_changed(talk: Talk) -> None:
    change(talk, wishes={"board": {"mode": "off"}, "list": {"mode": "silent"}})
    assert come(talk, "08:55") == []
    assert outcomes(talk)["board 25"] == ("skipped", "off", False)
    (listed,) = [each for each in come(talk, "17:36") if "the-list" in each.message.html]
    assert listed.silent


def test_who_left_is_reminded_of_nothing(talk: Talk) -> None:
    change(talk, status="left")
    assert come(talk, "08:55") == []
    assert outcomes(talk)["board 25"] == ("skipped", "left", False)


def test_after_an_outage_one_message_stands_for_all_and_leads_to_each(talk: Talk) -> None:
    promised(talk, time(17, 20))
    talk.now = WEDNESDAY + timedelta(hours=8)
    talk.heard.clear()
    talk("""
        due Zhang Wei
        coach I was away. 3 reminders waited for you:
            … · today 17:20 Zhang Wei … · Tomorrow's list … · Evening review
            [today 17:20 Zhang Wei] [Tomorrow's list] [Evening review]
        rep [today 17:20 Zhang Wei]
        coach today 17:20 · this comes late [☎ Prepare] [‹ Back]
        rep [‹ Back]
        coach I was away
        rep [Tomorrow's list]
        coach the-list
    """)
    told = outcomes(talk)
    assert {told["list 25"], told["review 25"]} == {("skipped", "in-digest", False)}
    assert [each for key, each in told.items() if key.startswith("due")] == [("sent", "", True)]


def test_a_due_call_that_was_dealt_with_reminds_nobody(talk: Talk) -> None:
    promised(talk, time(10, 30))
    talk.now += timedelta(minutes=31)
    step = talk.next_step_of("Zhang Wei")
    member = talk.member()
    with talk.database.unit() as unit:
        kept = unit.calls.follow_up(member, step)
        assert kept is not None
        unit.journal.keep(Deed(5, 0, "", talk.now), [replace(kept, status="done")])
    assert not [each for each in talk.come_due(step).outgoing if "Zhang Wei" in each.message.html]
    assert [each for key, each in outcomes(talk).items() if key.startswith("due")] == [
        ("skipped", "handled", False)
    ]

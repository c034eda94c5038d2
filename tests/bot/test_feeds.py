"""Calendars at private addresses: the right code brings one member's calls, and nothing else brings anything."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import icalendar
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.files.feeds import Feeds
from bot.health import application
from bot.vitals import Vitals
from flows.coach import Coach
from flows.leading.invites import hashed
from flows.ports import Deed
from storage.database import Database
from tests.talk import Talk

CODE = "Vq3-example_of-a-code7"  # as long as a true one; workers name their tests by it alike


@pytest.fixture
def called(database: Database) -> Talk:
    """A member with a call that is agreed, and a calendar with an address."""
    chat = Talk(Coach(language="en"), database, "en")
    chat.settle_in()
    chat.add("Zhang Wei 13800138000 Hengtong")
    chat.quietly("""
        rep Zhang Wei
        rep [⏰
        rep tomorrow 15:00
    """)
    change(chat, feed=hashed(CODE))
    return chat


def change(chat: Talk, **changed: Any) -> None:
    me = chat.member(7)
    chat.turns += 1
    with chat.database.unit() as unit:
        unit.journal.keep(Deed(chat.turns << 20, me.id, "", chat.now), [replace(me, **changed)])


@pytest.fixture
async def line(called: Talk) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    async def feel() -> Vitals:
        raise AssertionError("nobody is to look")

    feeds = Feeds(
        "https://prelude.example.com/p/calendar",
        called.database,
        called.coach.playbooks,
        called.coach.wording,
    )
    async with TestClient(TestServer(application(feel, feeds))) as client:
        yield client


async def test_the_right_code_brings_the_calls(line: TestClient[Any, Any]) -> None:
    answer = await line.get(f"/p/calendar/{CODE}.ics")
    assert (answer.status, answer.content_type) == (200, "text/calendar")
    assert "private" in answer.headers["Cache-Control"]
    (event,) = icalendar.Calendar.from_ical(await answer.read()).events
    assert event["summary"] == "☎ Zhang Wei · L1"
    assert "138" not in event["description"]


@pytest.mark.parametrize(
    "path",
    [
        f"/p/calendar/{CODE}",
        f"/p/calendar/{CODE}x.ics",
        f"/p/calendar/{CODE[:-1]}.ics",
        f"/p/calendar/{CODE.swapcase()}.ics",
        f"/p/calendar/{hashed(CODE)}.ics",
        "/p/calendar/.ics",
        "/p/calendar/None.ics",
        "/p/calendar/%00%ff.ics",
        f"/p/calendar/{'x' * 4000}.ics",
        f"/calendar/{CODE}.ics",
        "/p/calendar/",
        "/",
    ],
)
async def test_anything_else_is_not_there(line: TestClient[Any, Any], path: str) -> None:
    assert (await line.get(path)).status == 404


async def test_an_address_that_was_taken_back_or_whose_member_left_is_not_there(
    line: TestClient[Any, Any], called: Talk
) -> None:
    await asyncio.to_thread(change, called, feed=None)
    assert (await line.get(f"/p/calendar/{CODE}.ics")).status == 404
    await asyncio.to_thread(change, called, feed=hashed(CODE), status="left")
    assert (await line.get(f"/p/calendar/{CODE}.ics")).status == 404
    await asyncio.to_thread(change, called, status="active")
    assert (await line.get(f"/p/calendar/{CODE}.ics")).status == 200


async def test_who_comes_through_the_proxy_learns_no_figures(line: TestClient[Any, Any]) -> None:
    for path in ("/healthz", "/metrics"):
        assert (await line.get(path, headers={"X-Forwarded-For": "203.0.113.7"})).status == 404

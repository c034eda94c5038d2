"""A CRM that follows is told each thing, signed, until it has taken it; and what was taken back."""

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import repeat
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.commands.deliveries import again, line
from bot.hooks import TRIES, Hooks, signature
from bot.patience import PatientWriter
from bot.plain_words import plain_words
from bot.watchdog import Watch
from flows.ports import Deed
from storage.database import Database
from storage.signs import read
from storage.writer import Writer
from tests.storage.worlds import LI, NOW, everything, keep, story

SECRET = "sixteen letters and more"
LATER = NOW + timedelta(minutes=5)


class Crm:
    """Answers as it is told to, and remembers what it was told."""

    def __init__(self) -> None:
        self.answers: Iterator[int] = iter(())
        self.told: list[dict] = []

    async def take(self, request: web.Request) -> web.Response:
        body = await request.read()
        seconds, signed = (
            part.partition("=")[2] for part in request.headers["X-Prelude-Signature"].split(",")
        )
        wanted = hmac.new(SECRET.encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
        assert hmac.compare_digest(signed, wanted)
        told = json.loads(body)
        assert request.headers["X-Prelude-Event"] == told["event"]
        assert request.headers["X-Prelude-Delivery"] == str(told["id"])
        self.told.append(told)
        return web.Response(status=next(self.answers, 200))


@pytest.fixture
def crm() -> Crm:
    return Crm()


@asynccontextmanager
async def hooks(crm: Crm, database: Database) -> AsyncIterator[tuple[Hooks, aiohttp.ClientSession]]:
    application = web.Application()
    application.router.add_post("/crm", crm.take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    writer = Writer(database)
    writer.start()
    try:
        async with aiohttp.ClientSession() as session:
            yield Hooks(PatientWriter(writer, Watch()), f"http://127.0.0.1:{port}/crm", SECRET), session
    finally:
        await writer.stop()
        await runner.cleanup()


def happen(database: Database) -> None:
    """A first look, and then a customer's whole story at once."""
    with database.unit() as unit:
        keep(unit, everything())
        unit.hooks.gather(NOW)
    with database.unit() as unit:
        about = unit.customers.get(LI, 1201)
        assert about is not None
        other = replace(about, id=777, phone="+8613712345678", name="Wang Fang", last_contact=None)
        unit.journal.keep(Deed(90, LI.id, "called", NOW), [other, *story(other, LI)])


def test_a_crm_that_checks_as_the_manual_says_believes_us_and_nobody_else() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "crm.md").read_text("utf-8")
    program = manual.partition("```python\n")[2].partition("```")[0]
    told: dict[str, Any] = {}
    exec(program, told)
    now = int(time.time())
    assert told["is_genuine"](signature(SECRET.encode(), b"{}", now), b"{}", SECRET)
    assert not told["is_genuine"](signature(SECRET.encode(), b"{}", now), b"{} ", SECRET)
    assert not told["is_genuine"](signature(SECRET.encode(), b"{}", now - 400), b"{}", SECRET)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_happened_is_told_signed_and_once(crm: Crm, database: Database) -> None:
    happen(database)
    async with hooks(crm, database) as (crm_hooks, session):
        await crm_hooks.look(session, NOW)
        assert crm.told == []  # within the first minute an answer may still be added
        await crm_hooks.look(session, LATER)
        await crm_hooks.look(session, LATER + timedelta(hours=1))
    assert [told["event"] for told in crm.told] == ["logged", "logged", "moved"]
    logged = crm.told[0]
    assert logged["customer"] == {
        "id": 777, "name": "Wang Fang", "phone": "+8613712345678", "company": "Hengtong", "layer": "L1", "value": None,
    }  # fmt: skip
    assert (logged["call"]["outcome"], logged["member"]["name"], logged["undone"]) == ("met", "Li", False)
    assert (crm.told[2]["move"]["from"], crm.told[2]["move"]["to"]) == ("L1", "L2")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_not_taken_is_told_again_and_given_up_in_the_end(crm: Crm, database: Database) -> None:
    happen(database)
    async with hooks(crm, database) as (crm_hooks, session):
        crm.answers = iter([500, 410, 301])
        await crm_hooks.look(session, LATER)
        with database.unit() as unit:
            moved, second, first = unit.hooks.latest(9)
            assert (first.state, first.why, first.attempts) == ("unsent", "HTTP 500", 1)
            assert (second.state, second.answer) == ("dead", 410)
            assert (moved.state, moved.answer) == ("unsent", 301)
            shown = [line(unit, each, NOW.tzinfo, plain_words("en")) for each in (first, second, moved)]
            assert [each.partition("  ")[2].partition("  ")[2] for each in shown] == [
                "call logged · Wang Fang · Li  refused once (HTTP 500), the next try is at 09:05",
                "call logged · Wang Fang · Li  ✗ given up after one try (HTTP 410)",
                "moved · Wang Fang · Li  refused once (HTTP 301), the next try is at 09:05",
            ]
            assert "试了 1 次没收（HTTP 500）" in line(unit, first, NOW.tzinfo, plain_words("zh"))
            count, since, _ = unit.hooks.untold()
            assert (count, since) == (2, NOW)
            assert read(unit.query, LATER).untold_for == 300
        await crm_hooks.look(session, LATER + timedelta(days=2))
        with database.unit() as unit:
            assert [each.state for each in unit.hooks.latest(9)] == ["sent", "dead", "sent"]
            assert again(unit, "4711x", LATER)[0] == again(unit, "9" * 20, LATER)[0] == 0
            assert again(unit, "all", LATER)[0] == 1
            assert (unit.hooks.given_up(), unit.hooks.again(second.id, LATER)) == (0, True)
            for _ in range(TRIES - 1):
                unit.hooks.later(second.id, LATER, 500, "HTTP 500")
        crm.answers = iter([500])
        await crm_hooks.look(session, LATER + timedelta(days=3))
    with database.unit() as unit:
        assert [each.state for each in unit.hooks.latest(9)] == ["sent", "dead", "sent"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_crm_that_is_away_has_a_day_and_a_half(crm: Crm, database: Database) -> None:
    happen(database)
    crm.answers = repeat(503)
    now, waiting = LATER, [LATER]
    async with hooks(crm, database) as (crm_hooks, session):
        while waiting:
            now = max(waiting)
            await crm_hooks.look(session, now)
            with database.unit() as unit:
                waiting = [each.not_before for each in unit.hooks.latest(9) if each.state == "unsent"]
    assert timedelta(hours=35) < now - LATER < timedelta(hours=37)
    manual = (Path(__file__).parents[2] / "docs" / "crm.md").read_text("utf-8")
    assert f"{TRIES} times in a day and a half" in manual


async def test_what_was_taken_back_is_told_too(crm: Crm, database: Database) -> None:
    happen(database)
    with database.unit() as unit:
        deed = unit.journal.get(LI.id, 90)
        assert deed is not None
        unit.journal.undo(deed, Deed(91, LI.id, "", NOW))
        unit.hooks.gather(LATER)
        found = unit.hooks.due(LATER, 99)
    assert [(each.event, each.undone) for each in found] == [
        ("logged", False), ("logged", False), ("moved", False), ("moved", True), ("logged", True), ("logged", True),
    ]  # fmt: skip


async def test_calls_of_long_before_that_came_in_with_a_list_are_no_news(database: Database) -> None:
    happen(database)
    with database.unit() as unit:
        call = unit.calls.history(LI, 777, 1)[0]
        old, new = (replace(call, id=id, prep_id=None) for id in (801, 802))
        unit.journal.keep(Deed(92, LI.id, "", NOW), [replace(old, at=NOW - timedelta(days=9)), new])
        unit.hooks.gather(LATER)
        told = {hook.record_id for hook in unit.hooks.due(LATER, 99)}
    assert 802 in told
    assert 801 not in told

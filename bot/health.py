"""`/healthz` and `/metrics` on this machine alone, and `prelude health`, which asks the first."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import aiohttp
from aiohttp import web

from bot.clock import HEARTBEAT
from bot.files.feeds import Feeds
from bot.settings import Settings
from bot.telegram.refusals import Shut
from bot.vitals import Vitals, metrics
from storage.database import Database
from storage.migrate import status

PATIENCE = 10.0
HEART_STOPPED = 120.0
"""Seconds without a look of the clock, which looks every fifteen."""


async def serve_health(
    listen: tuple[str, int], feel: Callable[[], Awaitable[Vitals]], feeds: Feeds | None = None
) -> None:
    """Serves for ever, and calendars too where a proxy leads there. Raises Shut where nothing can listen there."""
    runner = web.AppRunner(application(feel, feeds), access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, *listen)
        try:
            await site.start()
        except OSError as error:
            raise Shut(f"nothing can listen on {site.name} ({error.strerror}): set HEALTH_LISTEN") from None
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def application(feel: Callable[[], Awaitable[Vitals]], feeds: Feeds | None = None) -> web.Application:
    async def healthz(request: web.Request) -> web.Response:
        refuse_the_forwarded(request)
        vitals = await feel()
        told = {"alive": vitals.alive, "troubles": vitals.troubles()}
        return web.json_response(told, status=200 if vitals.alive else 503)

    async def tell_metrics(request: web.Request) -> web.Response:
        refuse_the_forwarded(request)
        return web.Response(text=metrics(await feel()), content_type="text/plain", charset="utf-8")

    application = web.Application()
    application.router.add_get("/healthz", healthz)
    application.router.add_get("/metrics", tell_metrics)
    if feeds:
        feeds.serve_in(application)
    return application


def refuse_the_forwarded(request: web.Request) -> None:
    """Figures are for this machine alone, also where a proxy leads calendars' readers to this port."""
    if "X-Forwarded-For" in request.headers or "Forwarded" in request.headers:
        raise web.HTTPNotFound


def main(settings: Settings) -> int:
    """`prelude health`: the exit code is 0 while the bot does its work, as Docker's HEALTHCHECK wants it."""
    alive, said = asyncio.run(_asked(settings)) if settings.health_listen else _heartbeat(settings)
    (sys.stdout if alive else sys.stderr).write(f"{said}\n")
    return 0 if alive else 1


async def _asked(settings: Settings) -> tuple[bool, str]:
    address = f"http://{settings.health_listen}/healthz"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
            session.get(address) as reply,
        ):
            return reply.status == 200, await reply.text()
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        return False, f"{address} does not answer ({type(error).__name__}): the bot does not run"


def _heartbeat(settings: Settings) -> tuple[bool, str]:
    """Without an address to ask: when the bot's clock last looked, by the database."""
    try:
        if status(settings.database_url)[0] is None:
            return False, "the bot has not run yet"
        with Database(settings.database_url) as database, database.unit() as unit:
            last = unit.kept.get(HEARTBEAT)
    except Exception as error:  # whatever a driver raises
        return False, f"the database does not open ({type(error).__name__}): `prelude doctor` says more"
    if last is None:
        return False, "the bot has not run yet"
    age = (datetime.now(UTC) - datetime.fromisoformat(last)).total_seconds()
    return age < HEART_STOPPED, f"the last heartbeat was {age:.0f} s ago"

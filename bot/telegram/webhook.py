"""The webhook: Telegram's updates into the inbox, answered with 200 only when they are committed.

An endpoint of our own: the library's compares the secret byte by byte, and answers before anything is saved.
"""

import asyncio
import hashlib
import hmac
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import TelegramError

from bot.files.feeds import Feeds
from bot.patience import pauses
from bot.telegram.failures import Kind, classify
from bot.telegram.flood import Flood
from bot.telegram.incoming import ALLOWED_UPDATES, Json
from bot.telegram.intake import number_of, write
from bot.telegram.refusals import Patience, Shut
from bot.telegram.request import read_json
from bot.turns import Row, Turns
from storage.queues import Arrived
from storage.unit import SqlUnit
from storage.writer import StorageUnavailable, Writer

LARGEST = 2**20
"""Bytes of a body; the longest update is some 30 kB."""
CONNECTIONS = 8
"""Telegram's calls at a time: two processors, and one thread that writes."""
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)

logger = logging.getLogger(__name__)


class Webhook:
    """``address`` is where Telegram calls, ``listen`` host and port here, where a proxy ends the TLS."""

    def __init__(
        self,
        bot: Bot,
        writer: Writer,
        turns: Turns,
        address: str,
        secret: str,
        listen: tuple[str, int],
        flood: Flood | None = None,
        feeds: Feeds | None = None,
    ) -> None:
        self._bot = bot
        self._flood = flood or Flood()
        self._feeds = feeds
        self._writer = writer
        self._turns = turns
        self._address = address
        self._secret = secret.encode()
        self._listen = listen

    async def run(self, health: Callable[[], dict[str, object]]) -> None:
        """Serves for ever, once Telegram knows where. Raises Shut."""
        runner = web.AppRunner(self.application(health), access_log=None)
        await runner.setup()
        try:
            await self._open(web.TCPSite(runner, *self._listen))
            await self._register()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    def application(self, health: Callable[[], dict[str, object]]) -> web.Application:
        application = web.Application(client_max_size=LARGEST)
        application.router.add_post(urlsplit(self._address).path or "/", self._receive)
        application.router.add_get("/healthz", partial(_tell_health, health))
        if self._feeds:
            self._feeds.serve_in(application)
        return application

    async def _open(self, site: web.TCPSite) -> None:
        try:
            await site.start()
        except OSError as error:
            raise Shut(f"nothing can listen on {site.name} ({error.strerror}): set WEBHOOK_LISTEN") from None

    async def _register(self) -> None:
        parameters = {
            "url": self._address,
            "secret_token": self._secret.decode(),
            "max_connections": CONNECTIONS,
            "allowed_updates": ALLOWED_UPDATES,
        }
        patience = Patience(asyncio.get_running_loop().time)
        for pause in pauses():
            try:
                await self._bot.do_api_request("setwebhook", api_kwargs=parameters)
                return
            except TelegramError as error:
                failure = classify(error)
                if failure.kind is Kind.PERMANENT:
                    raise Shut(f"Telegram does not take WEBHOOK_URL: {failure.why}") from None
                logger.warning("the webhook is not set yet: %s", failure.why)
                patience.failed(error)
            await asyncio.sleep(pause)

    def _let_in(self, body: bytes) -> Sequence[Json] | None:
        """What of it is heard, None where it is no update."""
        try:
            update = read_json(body)
        except ValueError:
            return None
        return None if number_of(update) is None else self._flood.let_in([update])

    async def _receive(self, request: web.Request) -> web.Response:
        """One update. Before the secret is right nothing is read, and what is wrong is never said."""
        shown = request.headers.get(SECRET, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(shown, self._secret):
            return web.Response(status=403)
        body = await request.read()  # beyond LARGEST: 413
        try:
            self._turns.take(await self._writer.do(partial(_write, self._let_in(body), body)))
        except StorageUnavailable as error:
            logger.error("storage is not there, Telegram will bring it again: %s", error)
            return web.Response(status=503)
        return web.Response()


def _write(updates: Sequence[Json] | None, body: bytes, unit: SqlUnit) -> list[Row]:
    if updates is not None:
        return write(updates, unit)
    # Kept for whoever wonders, and never asked for again.
    key, kept = (
        f"bad:{hashlib.sha256(body).hexdigest()}",
        body.decode("utf-8", "replace").replace("\0", "\ufffd"),
    )
    new = unit.inbox.put([Arrived(key, 0, kept, datetime.now(UTC))])
    for id in new:
        while not unit.inbox.failed(id, "no update"):
            pass
    return []


async def _tell_health(health: Callable[[], dict[str, object]], request: web.Request) -> web.Response:
    # Only for this machine: behind a proxy every caller seems to be here, so who was forwarded is refused.
    if request.remote not in ("127.0.0.1", "::1") or "X-Forwarded-For" in request.headers:
        return web.Response(status=404)
    return web.json_response(health())

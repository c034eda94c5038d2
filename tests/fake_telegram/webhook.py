"""Updates brought to the bot's own address: in order within a lane, again and again until they are taken."""

import asyncio
import random
import re
from collections import deque
from contextlib import suppress
from urllib.parse import urlsplit

import aiohttp
import orjson

from .clock import Clock
from .errors import broken
from .records import Records, Violation
from .settings import Settings
from .state import Json
from .updates import BY_DEFAULT, Update, Updates

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
PORTS = frozenset({443, 80, 88, 8443})
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LONGEST_RETRY_AFTER = 3600
GONE_FOR = 23 * 3600
"""A bot that answers 410 for so long loses its webhook."""


class Webhook:
    """The address and the deliveries under way. On loopback any port and plain http will do."""

    def __init__(self, updates: Updates, records: Records, clock: Clock, settings: Settings) -> None:
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self.ip_address = ""
        self._updates = updates
        self._records = records
        self._clock = clock
        self._settings = settings
        self._random = random.Random(settings.seed)  # repeatable delays, not secrets
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(self.max_connections)
        self._session: aiohttp.ClientSession | None = None
        self._last_error: tuple[int, str] | None = None
        self._gone_since: float | None = None

    def set(self, url: str, *, secret: str = "", max_connections: int = 40, ip_address: str = "") -> None:
        """Start delivering there, the waiting updates first. Needs a running event loop."""
        parts = urlsplit(url)
        local = parts.hostname in LOOPBACK
        if not parts.hostname or (parts.scheme != "https" and not (local and parts.scheme == "http")):
            raise broken("webhook", "bad webhook: An HTTPS URL must be provided for webhook")
        if not local and (parts.port or 443) not in PORTS:
            raise broken("webhook", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if not SECRET.fullmatch(secret):
            raise broken("webhook", "secret token is too long or contains unallowed characters")
        self.stop()
        self.url, self.secret, self.ip_address = url, secret, ip_address
        self.max_connections = min(max(max_connections, 1), 100)
        self._slots = asyncio.Semaphore(self.max_connections)
        self._updates.interrupt("terminated by setWebhook request")
        self._updates.pushed = self._deliver
        for update in list(self._updates.pending):
            self._deliver(update)

    def stop(self) -> None:
        """Deliver no more; what was not taken stays queued."""
        self.url = self.secret = self.ip_address = ""
        self._last_error = self._gone_since = None
        self._updates.pushed = None
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()

    async def close(self) -> None:
        tasks = list(self._tasks.values())
        self.stop()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        if self._session is not None:
            await self._session.close()
            self._session = None

    def info(self) -> Json:
        """The answer of getWebhookInfo."""
        self._updates.expire()
        info: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if self.url:
            info["max_connections"] = self.max_connections
        if self.ip_address:
            info["ip_address"] = self.ip_address
        if self._last_error is not None:
            info["last_error_date"], info["last_error_message"] = self._last_error
        if self._updates.allowed != BY_DEFAULT:
            info["allowed_updates"] = sorted(self._updates.allowed)
        return info

    def _deliver(self, update: Update) -> None:
        self._lanes.setdefault(update.lane, deque()).append(update)
        if update.lane not in self._tasks:
            self._tasks[update.lane] = asyncio.create_task(self._work_off(update.lane))

    async def _work_off(self, lane: str) -> None:
        waiting = self._lanes[lane]
        while waiting:
            update = waiting[0]
            fails = 0
            while update.expires > self._clock.now():
                async with self._slots:
                    pause = await self._post(update)
                if pause is None:
                    break
                await asyncio.sleep(self._backoff(fails, pause) * self._settings.webhook_second)
                fails += 1
            waiting.popleft()
            self._updates.forget(update)
        del self._lanes[lane], self._tasks[lane]

    def _backoff(self, fails: int, asked: int) -> float:
        """Seconds until the next try: at once, then 2, 4, 8 ... up to a random minute or two."""
        if asked:
            return min(asked, LONGEST_RETRY_AFTER)
        return min(2**fails, self._random.uniform(60, 120)) if fails else 0

    async def _post(self, update: Update) -> int | None:
        """None when the bot has taken the update, else the seconds of its Retry-After (0: none given)."""
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        try:
            async with self._http().post(self.url, data=update.body, headers=headers) as response:
                body = await response.read()
                if 200 <= response.status < 300:
                    self._gone_since = None
                    self._refuse_method_in(body)
                    return None
                self._count_gone(response.status)
                self._fail(f"Wrong response from the webhook: {response.status} {response.reason}")
                retry_after = response.headers.get("Retry-After", "0")
                return int(retry_after) if retry_after.isdecimal() else 0
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self._fail(f"{type(error).__name__}: {error}")
            return 0

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._settings.webhook_timeout)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(ssl=False))
        return self._session

    def _fail(self, why: str) -> None:
        self._last_error = (int(self._clock.now()), why)
        self._records.counts["webhook failures"] += 1

    def _count_gone(self, status: int) -> None:
        if status != 410:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = self._clock.now()
        elif self._clock.now() > self._gone_since + GONE_FOR:
            self.stop()

    def _refuse_method_in(self, body: bytes) -> None:
        """Telegram would run a method named in the answer; here nobody would notice that it was not run."""
        try:
            answer = orjson.loads(body) if body else None
        except orjson.JSONDecodeError:
            return
        if isinstance(answer, dict) and "method" in answer:
            why = "a method in the answer to a webhook is not modelled by this fake"
            self._records.violate(Violation(self._clock.now(), str(answer["method"]), "webhook", why, answer))

"""The wire to Telegram: python-telegram-bot's requests over aiohttp, with one deadline for a whole call.

The library's own request (over httpx) answers a third as many updates a second, and its timeouts start anew
with every chunk read. The token is part of each address, so no error that leaves here carries an address or
its cause.
"""

import asyncio
import json
from functools import lru_cache
from typing import Any

import aiohttp
import orjson
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

DEADLINE = 15.0
"""Seconds for connecting, asking and reading the answer together."""
CONNECTING = 8.0
LONG = 60.0
"""Seconds for a whole file."""
KEPT_ALIVE = 45.0
"""Seconds an idle connection is kept: less than Telegram's own patience, so that it is we who hang up."""


class NotSent(NetworkError):
    """No connection came about: Telegram never saw the call."""


class NoAnswer(NetworkError):
    """The call went out and nothing came back that says how it went: a reset, some HTML, half of the JSON."""


class ServerError(NetworkError):
    """Telegram says that it failed: a status of 500 and more."""


class TooLong(Exception):
    """More octets than whoever asked wants."""


class TooFast(TelegramError):
    """Telegram (429) wants to hear nothing more for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too fast, {seconds:g} s to wait")
        self.seconds = seconds


class Wire(BaseRequest):
    """One pool of connections; ``proxy`` is ``http://host:port`` or ``socks5://host:port``, or empty."""

    def __init__(self, proxy: str = "") -> None:
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._no_connection: tuple[type[Exception], ...] = (
            aiohttp.ConnectionTimeoutError,
            aiohttp.ClientConnectorError,
            aiohttp.ClientHttpProxyError,
        )

    @property
    def read_timeout(self) -> float:
        return DEADLINE

    async def initialize(self) -> None:
        # Asked twice where one wire serves both of the library's purposes.
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=self._connector(),
                proxy=self._proxy if self._proxy.startswith("http") else None,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECTING),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "prelude"},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _connector(self) -> aiohttp.BaseConnector:
        # No limit of connections: whoever calls decides how many calls are under way.
        if not self._proxy.startswith("socks"):
            return aiohttp.TCPConnector(limit=0, keepalive_timeout=KEPT_ALIVE)
        # Imported here, because few need it.
        from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

        self._no_connection += (ProxyConnectionError, ProxyError, ProxyTimeoutError)
        connector: aiohttp.BaseConnector = ProxyConnector.from_url(
            self._proxy, limit=0, keepalive_timeout=KEPT_ALIVE
        )
        return connector

    async def download(self, url: str, most: int) -> bytes:
        """A file's octets. Raises TooLong, and what ``do_request`` raises; BadRequest for a file that is not there."""
        if self._session is None:
            raise NotSent("the wire is not open")
        octets = bytearray()
        try:
            async with asyncio.timeout(LONG), self._session.get(_address(url)) as answer:
                if answer.status >= 500:
                    raise ServerError(f"HTTP {answer.status}")
                if answer.status != 200:
                    raise BadRequest(f"no file: HTTP {answer.status}")
                async for piece in answer.content.iter_chunked(1 << 16):
                    octets += piece
                    if len(octets) > most:
                        raise TooLong
        except self._no_connection as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise NoAnswer(type(error).__name__) from None
        return bytes(octets)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body of one call; ``read_timeout`` is its whole deadline, other timeouts are not used.

        Raises NotSent, TimedOut, NoAnswer, ServerError, TooFast, or BadRequest for what JSON cannot carry.
        """
        if self._session is None:
            raise NotSent("the wire is not open")
        deadline = read_timeout if isinstance(read_timeout, int | float) else DEADLINE
        body, headers = _body(request_data)
        try:
            async with (
                asyncio.timeout(deadline),
                self._session.request(method, _address(url), data=body, headers=headers) as answer,
            ):
                status, payload = answer.status, await answer.read()
        except self._no_connection as error:
            raise NotSent(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise NoAnswer(type(error).__name__) from None
        if status >= 500:
            raise ServerError(f"HTTP {status}")
        # A page of HTML is not Telegram's voice, whatever its status: the 403 of some gateway blocks nobody.
        if method == "POST" and not payload.startswith(b"{"):
            raise NoAnswer(f"HTTP {status}, and no JSON")
        if status == 200 and b'"result"' not in payload:
            raise NoAnswer("an answer without a result")
        if status == 429:
            raise TooFast(_pause(self.parse_json_payload(payload)))
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Raises NoAnswer for what is no answer of the Bot API."""
        try:
            answer = read_json(payload)
        except ValueError:
            raise NoAnswer("an answer that is no JSON") from None
        if not isinstance(answer, dict):
            raise NoAnswer("an answer that is no object")
        return answer


def read_json(text: bytes | str) -> Any:
    """What the JSON says; half of an emoji, which somebody's phone may send, is read as it is.

    Raises ValueError, also where the nesting is too deep.
    """
    try:
        return orjson.loads(text)
    except ValueError:
        try:
            return json.loads(text)
        except RecursionError:
            raise ValueError("nested too deep") from None


@lru_cache(maxsize=64)
def _address(url: str) -> URL:
    return URL(url, encoded=True)


def _pause(refusal: dict[str, Any]) -> float:
    parameters = refusal.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return float(seconds) if isinstance(seconds, int | float) and seconds > 0 else 5.0


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.contains_files:
        try:
            return orjson.dumps(data.parameters), {"Content-Type": "application/json"}
        except TypeError as error:
            # Half of an emoji: no repetition makes that a text.
            raise BadRequest(f"not to be written as JSON: {error}") from None
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}

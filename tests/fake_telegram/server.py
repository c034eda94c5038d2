"""The fake on the network: HTTP on loopback, with distance and faults between a request and its answer."""

import asyncio
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote

import orjson
from aiohttp import web

from .bodies import MAX_BODY, read_arguments
from .clock import Clock
from .control import Control
from .core import Telegram
from .errors import Refused
from .faults import DOWNLOAD, Fault
from .methods import SPELLINGS, perform
from .people import Person
from .records import Call
from .settings import Settings
from .spoiling import answer_json, spoil
from .state import User

FIRST_PERSON = 5_000_000_001


class FakeTelegram(Telegram):
    """Serves ``base_url`` inside ``async with FakeTelegram(token="123:abc") as telegram:``.

    Calls go to ``{base_url}/bot{token}/{method}``, files come from ``{base_url}/file/bot{token}/{path}``, and
    a tester in another process uses ``{base_url}/control/{verb}``.
    """

    def __init__(
        self,
        token: str = "123:abc",
        *,
        settings: Settings | None = None,
        port: int = 0,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(token, settings or Settings(), clock)
        self.control = Control(self)
        self._port = port
        self._runner: web.ServerRunner | None = None

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        if self._runner is None:
            raise RuntimeError("the fake is not running; use it in an `async with` block")
        return int(self._runner.addresses[0][1])

    async def __aenter__(self) -> Self:
        server = web.Server(self._answer, request_factory=_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.load.stop()
        await self.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def person(
        self,
        first_name: str = "Li Na",
        *,
        id: int | None = None,
        last_name: str = "",
        username: str = "",
        language: str = "en",
        started: bool = False,
    ) -> Person:
        """A new user of Telegram, who has not opened the bot yet unless ``started``."""
        number = FIRST_PERSON + len(self.world.users) if id is None else id
        user = User(number, first_name, last_name, username, language)
        self.world.add_user(user, started=started)
        return Person(self, user)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        place, _, method = path[1:].partition("/")
        if "%" in place:
            place = unquote(place)
        if place == f"bot{self.token}":
            return await self._call(request, method, query)
        if place == "control":
            return await self.control.answer(request, method)
        if place == "file":
            return await self._file(request, unquote(method))
        if place.startswith("bot") and ":" in place:
            return answer_json(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        return answer_json(404, {"ok": False, "error_code": 404, "description": "Not Found"})

    async def _call(self, request: web.BaseRequest, spelt: str, query: str) -> web.StreamResponse:
        method = SPELLINGS.get(spelt.lower(), spelt)
        half = self.settings.latency_ms / 2000
        arguments: dict[str, object] = {}
        refusal: Refused | None = None
        try:
            arguments = await read_arguments(request, query)
        except Refused as error:
            refusal = error
        if half:
            await asyncio.sleep(half)
        spoilt: Fault | None = None
        for fault in self.faults.strike(method, arguments.get("chat_id")):
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            else:
                spoilt = fault
        if spoilt is not None and not spoilt.done:
            chat_id = self._note(method, arguments, spoilt.http_status, spoilt.kind)
            if spoilt.kind == "flood":
                self.traffic.close(None if spoilt.everywhere else chat_id, spoilt.retry_after)
            return await spoil(request, spoilt, b"")
        status, body = await self._perform(method, arguments, refusal)
        if half:
            await asyncio.sleep(half)
        if spoilt is not None:
            return await spoil(request, spoilt, body)
        response = web.Response(status=status, body=body, content_type="application/json")
        if status == 429:
            response.headers["Retry-After"] = str(orjson.loads(body)["parameters"]["retry_after"])
        return response

    async def _perform(
        self, method: str, arguments: dict[str, object], refusal: Refused | None
    ) -> tuple[int, bytes]:
        """Carry the call out and write it down: the HTTP status and the body of its answer."""
        try:
            if refusal is not None:
                raise refusal
            result = await perform(self, method, arguments)
        except Refused as error:
            self._note(method, arguments, error.code, error.description, error.rule)
            answer: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
            if error.parameters:
                answer["parameters"] = error.parameters
            return error.code, orjson.dumps(answer)
        self._note(method, arguments, 200, "ok")
        return 200, orjson.dumps({"ok": True, "result": result})

    def _note(
        self, method: str, arguments: dict[str, object], status: int, outcome: str, rule: str = ""
    ) -> int | None:
        """Write the call down; the chat it was about."""
        chat = arguments.get("chat_id")
        try:
            chat_id = int(chat) if isinstance(chat, int | str) else None
        except ValueError:
            chat_id = None
        self.records.note(Call(self.clock.now(), method, chat_id, status, outcome, arguments), rule)
        return chat_id

    async def _file(self, request: web.BaseRequest, path: str) -> web.StreamResponse:
        """A file whose link getFile has given out within the hour; faults strike it as the method ``download``."""
        place, _, wanted = path.partition("/")
        stored = next((one for one in self.world.files.values() if one.path == wanted), None)
        if place != f"bot{self.token}" or stored is None or stored.linked_until < self.clock.now():
            return answer_json(404, {"ok": False, "error_code": 404, "description": "Not Found"})
        for fault in self.faults.strike(DOWNLOAD, None):
            if fault.kind != "delay":
                return await spoil(request, fault, stored.body)
            await asyncio.sleep(fault.seconds)
        return web.Response(body=stored.body, content_type="application/octet-stream")


def _request(message: Any, payload: Any, protocol: Any, writer: Any, task: Any) -> web.BaseRequest:
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)

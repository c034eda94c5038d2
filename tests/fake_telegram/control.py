"""The tester's side over HTTP: ``/control/{verb}`` with JSON in and JSON out, for testers in another process.

Arguments come as a JSON object; simple ones may stand in the query. An answer is
``{"ok": true, "result": ...}``, a mistake is status 400 and ``{"ok": false, "error": "one sentence"}``.
``/control/`` lists the verbs.
"""

import asyncio
import base64
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from .errors import Refused
from .faults import Fault
from .people import Person
from .settings import Rates

if TYPE_CHECKING:
    from .server import FakeTelegram

Arguments = dict[str, Any]


class Control:
    """Each public method is a verb; its docstring is what ``/control/`` says about it."""

    def __init__(self, telegram: "FakeTelegram") -> None:
        self._telegram = telegram
        self._verbs: Mapping[str, Callable[..., object]] = {
            verb.__name__: verb
            for verb in (
                *(self.user, self.say, self.tap, self.forge, self.contact, self.document, self.edit),
                *(self.delete, self.block, self.unblock, self.chat, self.calls, self.violations, self.counts),
                *(self.faults, self.fault, self.heal, self.clock, self.restart_ids, self.update),
                *(self.webhook, self.limits, self.load, self.open_loop, self.latency),
            )
        }

    async def answer(self, request: web.BaseRequest, verb: str) -> web.Response:
        try:
            result = await self._do(verb, await _arguments(request))
        except (ValueError, LookupError, TypeError, PermissionError, Refused) as error:
            why = error.args[0] if error.args else type(error).__name__
            return _json(400, {"ok": False, "error": str(why)})
        return _json(200, {"ok": True, "result": result})

    async def _do(self, verb: str, arguments: Arguments) -> object:
        if not verb:
            return {name: doc.__doc__ for name, doc in self._verbs.items()}
        if verb not in self._verbs:
            raise ValueError(f'no verb "{verb}"; there are {", ".join(self._verbs)}')
        result = self._verbs[verb](**arguments)
        return await result if asyncio.iscoroutine(result) else result

    # ---- people ------------------------------------------------------------------------------------

    def user(self, first_name: str, **known: Any) -> object:
        """Add a user: first_name, and id, last_name, username, language, started as wished. Its id."""
        return {"id": self._telegram.person(first_name, **known).id}

    def say(self, user: int, text: str, reply_to: int | None = None) -> object:
        """Let a user write a text or a command. The message_id."""
        return {"message_id": self._person(user).say(text, reply_to=reply_to).id}

    def tap(self, user: int, label: str = "", data: str = "", message_id: int | None = None) -> object:
        """Let a user press the newest button with this label or data. The id of the callback query."""
        return {"query_id": self._person(user).tap(label, data=data, message_id=message_id)}

    def forge(self, user: int, data: str, message_id: int, inaccessible: bool = False) -> object:
        """Send any data as a tap under any message. The id of the callback query."""
        return {"query_id": self._person(user).forge(data, message_id, inaccessible=inaccessible)}

    def contact(self, user: int, phone_number: str, **card: Any) -> object:
        """Let a user share a contact; without first_name the user's own. The message_id."""
        return {"message_id": self._person(user).share_contact(phone_number, **card).id}

    def document(
        self,
        user: int,
        name: str,
        text: str = "",
        base64_body: str = "",
        mime: str = "text/plain",
        caption: str = "",
    ) -> object:
        """Let a user send a file, given as text or as base64_body. The message_id."""
        body = base64.b64decode(base64_body) if base64_body else text.encode()
        return {"message_id": self._person(user).send_document(name, body, mime=mime, caption=caption).id}

    def edit(self, user: int, message_id: int, text: str) -> object:
        """Let a user edit an own message."""
        self._person(user).edit(message_id, text)
        return True

    def delete(self, user: int, message_id: int) -> object:
        """Let a user delete any message of the private chat."""
        self._person(user).delete(message_id)
        return True

    def block(self, user: int) -> object:
        """Let a user block the bot."""
        self._person(user).block()
        return True

    def unblock(self, user: int) -> object:
        """Let a user take the bot back."""
        self._person(user).unblock()
        return True

    async def chat(self, user: int, after: int = -1, wait: float = 0.0) -> object:
        """The chat as the user sees it; with after (a version) it waits up to wait seconds for a change."""
        await self._telegram.bell.wait(int(after), float(wait))
        return self._person(user).chat()

    # ---- what the bot did --------------------------------------------------------------------------

    def calls(self, method: str = "", since: float = 0.0) -> object:
        """The remembered calls, oldest first; of one method, or since a time, as wished."""
        return [
            call
            for call in self._telegram.records.calls
            if call.at >= float(since) and method in ("", call.method)
        ]

    def violations(self) -> object:
        """The calls that no correct bot makes."""
        return self._telegram.violations

    def counts(self) -> object:
        """Calls by method, refusals by method and status, violations by rule, the queue, the faults."""
        updates = self._telegram.updates
        return self._telegram.records.counts | {
            "faults struck": self._telegram.faults.struck,
            "updates pending": len(updates.pending),
            **{f"updates {name}": count for name, count in updates.counts.items()},
        }

    # ---- what goes wrong ---------------------------------------------------------------------------

    def faults(self) -> object:
        """The faults in force."""
        return self._telegram.faults.rules

    def fault(self, **rule: Any) -> object:
        """Add a fault: kind, and methods, chat_id, chance, times, done, status, retry_after, seconds."""
        return self._telegram.faults.add(Fault(**rule))

    def heal(self) -> object:
        """Take all faults away."""
        self._telegram.faults.clear()
        return True

    def clock(self, advance: float) -> object:
        """Let so many seconds pass at once, for ages and limits."""
        self._telegram.clock.advance(advance)
        return self._telegram.clock.now()

    def restart_ids(self, first: int | None = None) -> object:
        """Number updates on from a random place, or from first."""
        self._telegram.updates.restart_ids(first)
        return True

    def update(self, kind: str, body: Any, lane: str = "raw") -> object:
        """Queue any update, however strange. Its id."""
        return {"update_id": self._telegram.updates.push(kind, body, lane)}

    def webhook(self, url: str, secret: str = "") -> object:
        """Set a webhook behind the bot's back, as a thief of its token would; without url take it away."""
        if url:
            self._telegram.webhook.set(url, secret=secret)
        else:
            self._telegram.webhook.stop()
        return True

    def limits(self, lifted: bool = False, latency_ms: float | None = None, **rates: Any) -> object:
        """Change the rates (lifted: none at all) and the simulated distance."""
        if lifted or rates:
            self._telegram.settings.rates = None if lifted else replace(Rates(), **rates)
        if latency_ms is not None:
            self._telegram.settings.latency_ms = latency_ms
        return True

    # ---- benchmarks --------------------------------------------------------------------------------

    def load(self, messages: int, chats: int | list[int] = 1, texts: list[str] | None = None) -> object:
        """Queue so many messages at once from so many load users (or from chats that exist)."""
        load = self._telegram.load
        load.enqueue(messages, load.chats(chats) if isinstance(chats, int) else chats, texts or ["hello"])
        return load.report()

    def open_loop(
        self, rate: float, seconds: float, chats: int | list[int] = 1, texts: list[str] | None = None
    ) -> object:
        """Send rate messages a second for so many seconds, whether or not replies come."""
        load = self._telegram.load
        load.start(rate, seconds, load.chats(chats) if isinstance(chats, int) else chats, texts or ["hello"])
        return load.report()

    def latency(self, reset: bool = False, each: bool | None = None) -> object:
        """What the load has measured; reset begins anew afterwards, each chooses how replies are matched."""
        load = self._telegram.load
        report = load.report()
        if reset:
            load.forget()
        if each is not None:
            load.each = each
        return report

    def _person(self, user: int) -> Person:
        found = self._telegram.world.users.get(int(user))
        if found is None or found.is_bot:
            raise LookupError(f"no user {user}; add one with the verb user")
        return Person(self._telegram, found)


async def _arguments(request: web.BaseRequest) -> Arguments:
    body = await request.read()
    arguments: Arguments = dict(request.query)
    if body:
        try:
            read = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"the body is not JSON: {error}") from None
        if not isinstance(read, dict):
            raise ValueError("the body must be a JSON object of the verb's arguments")
        arguments |= read
    return arguments


def _json(status: int, answer: object) -> web.Response:
    body = orjson.dumps(answer, default=str, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(status=status, body=body, content_type="application/json")

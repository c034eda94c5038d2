"""Calendars at private addresses: whoever knows the code in one sees that member's due calls, and nobody anything else.

A wrong code, one that was replaced, a member who left: each is answered like an address that does not exist.
"""

import asyncio
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from aiohttp import web

from bot.files.forms import octets
from flows.coaching.playbook import Playbook
from flows.facts import Facts
from flows.leading.invites import hashed
from flows.papers.calendar import calendar
from flows.wording import Wording
from storage.database import Database

AT_ONCE = 2
"""Calendars that are written at a time."""
LONGEST_CODE = 64


class Feeds:
    """``address`` is what members are told, ``https://host/calendar``; its path is served here."""

    def __init__(
        self, address: str, database: Database, playbooks: Mapping[str, Playbook], wording: Wording
    ) -> None:
        self._path = urlsplit(address).path
        self._database = database
        self._playbooks = playbooks
        self._wording = wording
        self._gate = asyncio.Semaphore(AT_ONCE)

    def serve_in(self, application: web.Application) -> None:
        application.router.add_get(f"{self._path}/{{code}}.ics", self._answer)

    async def _answer(self, request: web.Request) -> web.Response:
        code = request.match_info["code"]
        async with self._gate:
            written = await asyncio.to_thread(self.write, code, datetime.now(UTC))
        if written is None:
            return web.Response(status=404)
        headers = {"Cache-Control": "private, max-age=300", "X-Robots-Tag": "noindex"}
        return web.Response(body=written, content_type="text/calendar", charset="utf-8", headers=headers)

    def write(self, code: str, now: datetime) -> bytes | None:
        """The calendar behind a code, read beside the turns and not through them; None where there is none."""
        if len(code) > LONGEST_CODE:
            return None
        wanted = hashed(code)
        with self._database.reading() as unit:
            member = unit.people.by_feed(wanted)
            # The index finds by what the code hashes to, so its time tells nothing of a code; nor does this.
            if member is None or not hmac.compare_digest(member.feed or "", wanted):
                return None
            facts = Facts(unit, member, now, 0, self._playbooks, self._wording)
            return octets(calendar(facts, phones_too=False), "calls.ics")

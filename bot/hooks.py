"""Signed webhooks: a CRM that follows is told what was logged, moved, won or lost, until it has taken it.

Signed as `t=<seconds>,v1=<HMAC-SHA-256 of "<seconds>.<body>" by CRM_SECRET>` in `X-Prelude-Signature`.
"""

import asyncio
import hashlib
import hmac
import json
import logging
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import aiohttp

from bot.patience import PatientWriter
from flows.model import Call, Customer, Member, Move, Team
from storage.hooks import Hook
from storage.kinds import BY_NAME, kind_of
from storage.queues import KEPT_FOR
from storage.unit import SqlUnit

EVERY = 5.0
"""Seconds between two looks."""
AT_ONCE = 20
DEADLINE = 10.0
TRIES = 17
"""With doubled pauses from ten seconds to six hours it is given up after a day and a half."""
FIRST, LONGEST = timedelta(seconds=10), timedelta(hours=6)
GONE = 410
"""The one answer that says: never again."""

logger = logging.getLogger(__name__)


class Hooks:
    def __init__(self, writer: PatientWriter, url: str, secret: str) -> None:
        self._writer = writer
        self._url = url
        self._secret = secret.encode()

    async def run(self) -> None:
        """Looks for ever."""
        timeout = aiohttp.ClientTimeout(total=DEADLINE)
        async with aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as session:
            while True:
                if not await self.look(session, datetime.now(UTC)):
                    await asyncio.sleep(EVERY)

    async def look(self, session: aiohttp.ClientSession, now: datetime) -> bool:
        """Tell what is due; whether there may be more."""
        due = await self._writer.do(partial(_due, now))
        for hook, told in due:
            answer, why = await self._post(session, hook, told)
            await self._writer.do(partial(_settle, hook, answer, why, now))
        return len(due) == AT_ONCE

    async def _post(
        self, session: aiohttp.ClientSession, hook: Hook, told: dict[str, Any]
    ) -> tuple[int, str]:
        body = json.dumps(told, ensure_ascii=False).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Prelude-Event": hook.event,
            "X-Prelude-Delivery": str(hook.id),
            "X-Prelude-Signature": signature(self._secret, body, int(datetime.now(UTC).timestamp())),
        }
        try:
            async with session.post(self._url, data=body, headers=headers, allow_redirects=False) as reply:
                taken = 200 <= reply.status < 300  # whoever points elsewhere has not taken it
                return reply.status, "" if taken else f"HTTP {reply.status}"
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return 0, type(error).__name__


def signature(secret: bytes, body: bytes, seconds: int) -> str:
    signed = hmac.new(secret, f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={seconds},v1={signed}"


def _due(now: datetime, unit: SqlUnit) -> list[tuple[Hook, dict[str, Any]]]:
    unit.hooks.gather(now)
    unit.hooks.prune(now - KEPT_FOR)
    return [(hook, told(unit, hook)) for hook in unit.hooks.due(now, AT_ONCE)]


def _settle(hook: Hook, answer: int, why: str, now: datetime, unit: SqlUnit) -> None:
    if not why:
        return unit.hooks.sent(hook.id, answer, now)
    logger.warning("webhook %d (%s): %s", hook.id, hook.event, why)
    if answer == GONE or hook.attempts + 1 >= TRIES:
        return unit.hooks.dead(hook.id, answer, why, now)
    unit.hooks.later(hook.id, now + min(FIRST * 2**hook.attempts, LONGEST), answer, why)


def told(unit: SqlUnit, hook: Hook) -> dict[str, Any]:
    """The event as the CRM reads it, with the record as it is now; without it where it is gone."""
    found = BY_NAME[hook.kind].get(unit.query, hook.record_id)
    event: dict[str, Any] = {
        "id": hook.id,
        "event": hook.event,
        "undone": hook.undone,
        "at": hook.at.isoformat(),
        "record": hook.record_id,
    }
    if not isinstance(found, Call | Move):
        return event
    team = kind_of(Team).get(unit.query, found.team_id)
    member = kind_of(Member).get(unit.query, found.member_id)
    customer = kind_of(Customer).get(unit.query, found.customer_id)
    event["at"] = found.at.isoformat()
    event["team"] = {"id": found.team_id, "name": team.name if team else ""}
    event["member"] = {"id": found.member_id, "name": member.name if member else ""}
    if customer:
        event["customer"] = {
            "id": customer.id,
            "name": customer.name,
            "phone": customer.phone,
            "company": customer.company,
            "layer": customer.layer,
            "value": customer.value,
        }
    match found:
        case Call():
            event["call"] = {
                "kind": found.kind,
                "outcome": found.outcome,
                "goal": found.goal,
                "reason": found.reason,
                "note": found.note,
            }
        case Move():
            event["move"] = {
                "from": found.from_layer,
                "to": found.to_layer,
                "evidence": found.evidence.words,
                "days": found.days,
            }
    return event

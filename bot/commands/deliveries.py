"""`prelude hooks`: what a CRM was told and what it answered, the latest first; and a delivery once more."""

import argparse
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.plain_words import plain_words
from bot.settings import Settings
from flows.talk import text
from storage.database import Database
from storage.hooks import Hook
from storage.migrate import upgrade

MOST = 50


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where there is nothing."""
    parser = argparse.ArgumentParser(
        prog="prelude hooks", description="What your CRM was told, the latest first."
    )
    parser.add_argument("--limit", type=int, default=MOST, help=f"lines at most, {MOST} unless told")
    parser.add_argument("--again", type=int, help="the number of a delivery: send it once more")
    wish = parser.parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    with Database(settings.database_url) as database, database.unit() as unit:
        if wish.again is not None:
            done = unit.hooks.again(wish.again, datetime.now(UTC))
            write(words(text("admin-hooks-again" if done else "admin-hooks-unknown", id=str(wish.again))))
            return 0 if done else 1
        found = unit.hooks.latest(max(1, wish.limit))
    for hook in found:
        write(line(hook, ZoneInfo(settings.zone)))
    if not found:
        write(words(text("admin-hooks-none" if settings.crm_url else "admin-hooks-off")))
    return 0 if found else 1


def line(hook: Hook, zone: ZoneInfo) -> str:
    """``2026-11-29 14:02  4711  won  sent (200)``."""
    event = f"{hook.event} undone" if hook.undone else hook.event
    state = f"{hook.state} ({hook.why or hook.answer})" if hook.why or hook.answer else hook.state
    tries = f", {hook.attempts} tries" if hook.state == "unsent" and hook.attempts else ""
    return f"{hook.at.astimezone(zone):%Y-%m-%d %H:%M}  {hook.id}  {event}  {state}{tries}"

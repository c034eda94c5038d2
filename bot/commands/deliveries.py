"""`prelude hooks`: what a CRM was told and what it answered, the latest first; and deliveries once more."""

import argparse
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.hooks import told
from bot.plain_words import PlainWords, plain_words
from bot.settings import Settings
from flows.talk import Text, text
from storage.database import Database
from storage.hooks import Hook
from storage.migrate import upgrade
from storage.unit import SqlUnit

MOST = 50
ALL = "all"
LONGEST = 19
"""Digits of a number that no database takes any more."""


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where there is nothing."""
    parser = argparse.ArgumentParser(
        prog="prelude hooks", description="What your CRM was told, the latest first."
    )
    parser.add_argument("--limit", type=int, default=MOST, help=f"lines at most, {MOST} unless told")
    parser.add_argument(
        "--again", metavar="NUMBER", help=f"send a delivery once more; `{ALL}`: all that were given up"
    )
    wish = parser.parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    with Database(settings.database_url) as database, database.unit() as unit:
        if wish.again is not None:
            count, said = again(unit, wish.again, datetime.now(UTC))
            write(words(said))
            return 0 if count else 1
        zone = ZoneInfo(settings.zone)
        lines = [line(unit, hook, zone, words) for hook in unit.hooks.latest(max(1, wish.limit))]
    for each in lines:
        write(each)
    if not lines:
        write(words(text("admin-hooks-none" if settings.crm_url else "admin-hooks-off")))
    return 0 if lines else 1


def again(unit: SqlUnit, which: str, now: datetime) -> tuple[int, Text]:
    """How many are sent once more, and what is said of it."""
    if which == ALL:
        count = unit.hooks.all_again(now)
        return count, text("admin-hooks-all-again", count=count)
    is_number = which.isdecimal() and len(which) < LONGEST
    done = is_number and unit.hooks.again(int(which), now)
    return int(done), text("admin-hooks-again" if done else "admin-hooks-unknown", id=which)


def line(unit: SqlUnit, hook: Hook, zone: ZoneInfo, words: PlainWords) -> str:
    """``2026-11-29 14:02  4711  won · Zhang Wei · Li Na  ✓ taken``."""
    event = told(unit, hook)
    about = (event.get(who, {}).get("name", "") for who in ("customer", "member"))
    what = words(text(f"admin-hooks-event.{hook.event}"))
    if hook.undone:
        what = words(text("admin-hooks-undone", what=what))
    at = f"{hook.at.astimezone(zone):%Y-%m-%d %H:%M}"
    return f"{at}  {hook.id}  {' · '.join(filter(None, (what, *about)))}  {words(state(hook, zone))}"


def state(hook: Hook, zone: ZoneInfo) -> Text:
    tries = {"tries": hook.attempts, "why": hook.why}
    match hook.state:
        case "sent":
            return text("admin-hooks-sent")
        case "dead":
            return text("admin-hooks-dead", **tries)
        case _ if hook.attempts:
            return text("admin-hooks-later", at=f"{hook.not_before.astimezone(zone):%H:%M}", **tries)
        case _:
            return text("admin-hooks-waits")

"""`prelude audit`: who changed what and when, as the journal has it; who moved this customer, what this member did."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.plain_words import PlainWords, plain_words
from bot.settings import Settings
from flows.model import Customer
from flows.talk import text
from storage.audit import Entry, changes, customers_like, everybody
from storage.database import Database
from storage.kinds import kind_of
from storage.migrate import upgrade

MOST = 50
BESIDE_THE_POINT = frozenset({"search"})
"""Fields that follow from others."""


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where there is nothing to show."""
    parser = argparse.ArgumentParser(prog="prelude audit", description="Who changed what, the latest first.")
    parser.add_argument("--customer", help="a part of the name or company, or digits of the number")
    parser.add_argument("--member", help="number, or a part of the name")
    parser.add_argument("--since", type=date.fromisoformat, help="a day, as 2026-11-01")
    parser.add_argument("--limit", type=int, default=MOST, help=f"lines at most, {MOST} unless told")
    wish = parser.parse_args(given)
    words = plain_words(settings.language)
    zone = ZoneInfo(settings.zone)
    since = datetime.combine(wish.since, datetime.min.time(), zone) if wish.since else None
    upgrade(settings.database_url)
    with Database(settings.database_url) as database, database.unit() as unit:
        names = {each.id: each.name for _, members in everybody(unit.query) for each in members}
        about = by = None
        if wish.customer is not None:
            about = [each.id for each in customers_like(unit.query, wish.customer)]
            if not about:
                write(words(text("admin-audit-no-customer", said=wish.customer)))
                return 1
        if wish.member is not None:
            by = [
                id
                for id, name in names.items()
                if wish.member == str(id) or wish.member.lower() in name.lower()
            ]
            if not by:
                write(words(text("admin-people-which", said=wish.member)))
                return 1
        entries = changes(unit.query, about, by, since, max(1, wish.limit))
        concerned = {entry.customer for entry in entries if entry.customer}
        found = [kind_of(Customer).get(unit.query, id) for id in concerned]
    customers = {each.id: each.name for each in found if each}
    for entry in entries:
        write(line(entry, names, customers, zone, words))
    if not entries:
        write(words(text("admin-audit-none")))
    return 0 if entries else 1


def line(
    entry: Entry, names: Mapping[int, str], customers: Mapping[int, str], zone: ZoneInfo, words: PlainWords
) -> str:
    """``2026-11-29 14:02  Li Na  Customer 77 Zhang Wei: layer L1 → L3``; the house itself is a dash."""
    who = names.get(entry.member, "-")
    what = f"{entry.kind} {entry.record}"
    if named := customers.get(entry.customer or 0):
        what += f" {named}"
    changed = ", ".join(
        f"{field} {_shown(field, was, names)} → {_shown(field, now, names)}"
        for field, was, now in entry.changed
        if field not in BESIDE_THE_POINT
    )
    if not entry.before:
        changed = words(text("admin-audit-new"))
    elif not entry.after:
        changed = words(text("admin-audit-gone"))
    return f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M}  {who}  {what}: {changed}"


def _shown(field: str, value: object, names: Mapping[int, str]) -> str:
    if field in ("owner_id", "member_id") and isinstance(value, int):
        return names.get(value, str(value))
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%MZ}"
    return "∅" if value in (None, "") else str(value)

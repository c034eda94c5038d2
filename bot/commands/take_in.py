"""`prelude import FILE`: the list of customers in a file on this machine, taken in for a member as the chat does it."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from bot.commands.people import Unclear, member_named
from bot.files.reading import Read, read
from bot.files.sheets import Refused
from bot.plain_words import plain_words
from bot.settings import Settings
from flows.calls.past import MAKE, sorted_out
from flows.cards import Card
from flows.coaching.playbook import read_playbooks
from flows.contacts import phones
from flows.dialogs.calls_in import CALLS_IN
from flows.dialogs.importing import IMPORT, kept
from flows.facts import Facts
from flows.lists.staged import CALLS, CUSTOMERS, LARGEST, PACKED, UNSURE, How, Import
from flows.model import Member
from flows.settle import Settling
from flows.talk import Become, Did, Keep, Session, Stage, Tapped, Turn, text
from flows.wording import Wording, plain
from storage.audit import everybody
from storage.database import Database
from storage.migrate import upgrade
from storage.queues import BESIDE, Arrived
from storage.unit import SqlUnit

LOOK = 0.5
"""Seconds between two signs of life while a long list is read."""

Write = Callable[[str], None]
Ask = Callable[[str], str]


def main(settings: Settings, given: Sequence[str], write: Write = print, ask: Ask = input) -> int:
    """The exit code: 1 where nothing was kept."""
    wish = _parser().parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    with Database(settings.database_url) as database:
        with database.unit() as unit:
            member = _member(unit, wish.member)
            team = unit.people.team(member.team_id) if member else None
        if member is None or team is None:
            write(words(text("admin-import-whose")))
            return 1
        if not wish.file.is_file():
            write(words(text("admin-import-no-file", file=str(wish.file))))
            return 1
        try:
            found = asyncio.run(_read(wish.file, How(sort=wish.sort), phones.region_of(team.zone)))
        except Refused as refused:
            write(words(text(f"file-{refused.problem}", most=LARGEST)))
            return 1
        if found.kind == "library":
            write(words(text("admin-import-library")))
            return 1
        if found.how.sort == UNSURE:
            write(words(text("admin-import-unsure")))
            return 1
        kind = "calls" if found.how.sort == CALLS else "customers"
        wording = Wording()
        with database.unit() as unit:
            turn = _turn(unit)
            staged = _staged(turn << 16, wish, member, found, unit)
            facts = Facts(unit, member, datetime.now(UTC), turn, read_playbooks(), wording)
            shown = _room(staged).show(Session("", {"list": staged.id}), facts)
            write("\n".join(plain(wording.html(line, member.language)) for line in shown.lines))
            count = len(sorted_out(staged, facts).calls) if kind == CALLS else kept(staged, facts)
        question = words(text(f"admin-import-sure.{kind}", count=count, name=member.name))
        if not count or not (wish.yes or _agreed(question, ask)):
            with database.unit() as unit:
                unit.lists.keep(replace(staged, state="dropped"))
            write(words(text("import-cancelled")))
            return 1
        with database.unit() as unit:
            _keep(_turn(unit), staged, member, wording, unit)
        write(words(text(f"admin-import-done.{kind}", count=count)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="prelude import",
        description="Take in a list of customers, or of past calls: CSV, Excel (.xlsx), contact cards (.vcf).",
    )
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--member", default="", help="for whom, by number or name or a part of it; else the only leader"
    )
    parser.add_argument(
        "--known", choices=("skip", "merge"), default="skip", help="customers there are already"
    )
    parser.add_argument(
        "--as", dest="sort", choices=(CUSTOMERS, CALLS), default="", help="where the headings do not tell"
    )
    parser.add_argument(
        "--make", action="store_true", help="past calls: people nobody knows become customers"
    )
    parser.add_argument("--campaign", default="", help="where its new customers come from, such as a fair")
    parser.add_argument("--yes", action="store_true", help="without asking")
    return parser


def _member(unit: SqlUnit, said: str) -> Member | None:
    """By number or name, or a part of it; without one the leader, where there is just one."""
    teams = [
        (team, [member for member in members if member.status == "active"])
        for team, members in everybody(unit.query)
    ]
    if said:
        with suppress(Unclear):
            return member_named(teams, said)
        return None
    leaders = [member for _, members in teams for member in members if member.role == "leader"]
    return leaders[0] if len(leaders) == 1 else None


async def _read(file: Path, how: How, region: str) -> Read:
    """Raises Refused. Who waits at a terminal sees that it goes on."""
    try:
        with file.open("rb") as opened:
            octets = opened.read(PACKED + 1)
    except OSError:
        raise Refused("gone") from None
    if not sys.stderr.isatty():
        return await read(octets, how, region)
    done = 0

    async def tell(rows: int) -> None:
        nonlocal done
        done = rows

    begun, reading = monotonic(), asyncio.create_task(read(octets, how, region, tell))
    while not reading.done():
        sys.stderr.write(f"\r⏳ {file.name} {done:,} · {monotonic() - begun:.0f} s")
        sys.stderr.flush()
        with suppress(TimeoutError, Refused):
            await asyncio.wait_for(asyncio.shield(reading), LOOK)
    sys.stderr.write("\r\x1b[K")
    return reading.result()


def _turn(unit: SqlUnit) -> int:
    now = datetime.now(UTC)
    return unit.inbox.turn_of_its_own(f"import:{now.isoformat()}", now)


def _staged(id: int, wish: argparse.Namespace, member: Member, found: Read, unit: SqlUnit) -> Import:
    """At once as read: the bot beside has no errand with it."""
    now = datetime.now(UTC)
    new = Import(
        id, member.team_id, member.id, member.chat or 0, "", wish.file.name, "reading", now,
        known=MAKE if found.how.sort == CALLS and wish.make else wish.known,
        campaign=wish.campaign.strip(),
    )  # fmt: skip
    unit.lists.keep(new, b"")
    read = replace(new, state="read", kind=found.kind, read_as=found.how, titles=found.titles)
    unit.lists.settle(read, found.rows)
    return read


def _room(staged: Import) -> Card:
    return CALLS_IN if staged.read_as.sort == CALLS else IMPORT


def _agreed(question: str, ask: Ask) -> bool:
    with suppress(EOFError):
        return ask(f"{question} ").strip().casefold() in ("y", "yes", "是", "好")
    return False


def _keep(turn: int, staged: Import, member: Member, wording: Wording, unit: SqlUnit) -> None:
    """What a tap on Save does; the chat hears of it from the bot, where one runs or will."""
    facts = Facts(unit, member, datetime.now(UTC), turn, read_playbooks(), wording)
    save = Tapped(staged.id, 1, "save")
    effects = _room(staged).hear(Session("", {"list": staged.id}), save, facts).effects
    lasting = tuple(effect for effect in effects if isinstance(effect, Keep | Did | Stage))
    Settling({}, facts, save).turn(None, Turn(Session(""), lasting))
    kept = next((effect for effect in effects if isinstance(effect, Become)), None)
    if kept and member.chat is not None:
        body = json.dumps({"kept": {"room": kept.room, "about": dict(kept.about)}, "chat": member.chat})
        unit.inbox.put([Arrived(f"{BESIDE}{turn}", member.chat, body, facts.now)])

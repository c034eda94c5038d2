"""`prelude doctor`: a line for each thing that must be right, and under each that is not, how to mend it."""

import asyncio
import os
import pwd
import shlex
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.plain_words import plain_words
from bot.settings import ENV_FILE, SERVER, Settings, WrongSetting, load_settings
from bot.telegram.hello import TOLERATED_SKEW, NoHello, say_hello, webhook_of
from flows.talk import Text, text

LEAST_PYTHON = (3, 11)
LEAST_FREE = 200  # MB: a team's year, its backups, and room to migrate

OLD_BACKUP = 50  # hours: two nights, and the time that a backup takes

Status = Callable[[str], tuple[str | None, str]]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, and what to do about it: None where all is well."""

    found: Text
    mend: Text | None = None


def doctor(env_file: Path = ENV_FILE, write: Callable[[str], None] = print) -> int:
    """Examines this installation and tells; answers the exit code, 1 when there is something to mend."""
    try:
        settings = load_settings(env_file)
    except WrongSetting as wrong:
        problem = Finding(
            text("admin-doctor-settings"), text("admin-doctor-settings-mend", problems=str(wrong))
        )
        return tell([python(), problem], wrong.language, write)
    return tell(examine(settings), settings.language, write)


def examine(settings: Settings) -> Iterator[Finding]:
    yield python()
    yield Finding(text("admin-doctor-settings"))
    home = home_of(settings.database_url)
    if home:
        yield home
    if not home or home.found.id == "admin-doctor-folder":
        yield from kept(settings)
    if settings.database_url.startswith("postgres"):
        yield programs(settings.database_url)
    yield from telegram(settings)


def home_of(url: str) -> Finding | None:
    """The folder of SQLite's file; a server has its own."""
    return folder(sqlite_file(url).parent, "DATABASE_URL") if url.startswith("sqlite") else None


def kept(settings: Settings) -> Iterator[Finding]:
    """The database, its backups, and whom it tells."""
    found = database(settings.database_url)
    missed = found.found.id == "admin-doctor-database-new" and has_backups(settings)
    yield Finding(found.found, text("admin-doctor-database-missed-mend")) if missed else found
    if found.found.id == "admin-doctor-database":
        yield intact(settings.database_url)
    place = folder(settings.backups, "BACKUP_FOLDER")
    if settings.backup_folder or (place.mend and os.path.exists(settings.backups)):
        yield place
    # Of one that does not open no backup can be made now.
    if missed or found.found.id == "admin-doctor-database" or (found.mend and has_backups(settings)):
        yield backups(settings)
    if settings.crm_url and found.found.id == "admin-doctor-database":
        yield crm(settings)


def tell(findings: Iterable[Finding], language: str, write: Callable[[str], None]) -> int:
    """Each finding as it comes, for some take seconds."""
    words = plain_words(language)
    ill = 0
    for finding in findings:
        write(f"{'✗' if finding.mend else '✓'} {words(finding.found)}")
        if finding.mend:
            ill += 1
            write("  → " + words(finding.mend).replace("\n", "\n    "))
    write(words(text("admin-doctor-ill", count=ill) if ill else text("admin-doctor-well")))
    return 1 if ill else 0


def python(version: tuple[int, ...] = sys.version_info[:3]) -> Finding:
    mend = text("admin-doctor-python-mend", least=_dotted(LEAST_PYTHON))
    return Finding(
        text("admin-doctor-python", version=_dotted(version)), None if version >= LEAST_PYTHON else mend
    )


def folder(place: Path, setting: str) -> Finding:
    """Where something is, or where the first start will make it, as ``setting`` says."""
    there = next(each for each in (place.absolute(), *place.absolute().parents) if os.path.exists(each))
    shown = str(place)
    if not there.is_dir():
        found = text("admin-doctor-folder-file", folder=shown, file=str(there))
        return Finding(found, text("admin-doctor-folder-file-mend", setting=setting))
    if not os.access(there, os.W_OK | os.X_OK):
        found = text("admin-doctor-folder-shut", folder=shown, user=user())
        mend = "admin-doctor-folder-shut-mend" if os.path.exists(place) else "admin-doctor-folder-unmade-mend"
        typed = shlex.quote(str(place.absolute()))
        return Finding(found, text(mend, folder=typed, user=user(), setting=setting))
    free = shutil.disk_usage(there).free // 2**20
    found = text("admin-doctor-folder", folder=shown, free=str(free))
    return Finding(
        found, None if free >= LEAST_FREE else text("admin-doctor-folder-mend", least=str(LEAST_FREE))
    )


def user() -> str:
    """Who runs this, by name where the machine knows one."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


def database(url: str, status: Status | None = None) -> Finding:
    """Whether it opens, and how far its schema is. A database that is not there is not made by looking."""
    shown = without_password(url)
    if url.startswith("sqlite"):
        file = sqlite_file(url)
        if not file.exists():
            return Finding(text("admin-doctor-database-new", database=shown))
        if file.is_dir():
            found = text("admin-doctor-database-folder", database=shown)
            return Finding(found, text("admin-doctor-database-folder-mend", database=shown))
        if not all(os.access(each, os.R_OK | os.W_OK) for each in with_neighbours(file)):
            found = text("admin-doctor-database-shut", database=shown, user=user())
            typed = f"{shlex.quote(shown)}*"
            return Finding(found, text("admin-doctor-database-shut-mend", files=typed, user=user()))
    try:
        current, head = (status or _migration_status)(url)
    except Exception as error:  # whatever a driver raises, it is a line of the report
        reason = str(getattr(error, "orig", error)).strip().partition("\n")[0]
        down = text("admin-doctor-database-down", database=shown, reason=reason)
        mend = "admin-doctor-damaged-mend" if url.startswith("sqlite") else "admin-doctor-database-down-mend"
        return Finding(down, text(mend))
    if not current:
        return Finding(text("admin-doctor-database-new", database=shown))
    if current != head:
        behind = text("admin-doctor-database-behind", database=shown, current=current, head=head)
        return Finding(behind, text("admin-doctor-database-behind-mend"))
    return Finding(text("admin-doctor-database", database=shown, current=current))


def intact(url: str) -> Finding:
    """Whether every page of it is sound: quick for SQLite, while PostgreSQL looks itself at what it reads."""
    from storage.contents import (
        trouble_in,  # here, because SQL is slow to import and the other lines need none
    )

    trouble = trouble_in(url)
    if trouble is None:
        return Finding(text("admin-doctor-intact"))
    return Finding(text("admin-doctor-damaged", reason=trouble), text("admin-doctor-damaged-mend"))


def backups(settings: Settings, now: datetime | None = None) -> Finding:
    """How old the newest is, whoever made it."""
    from storage.rotation import backups_in, made_at

    folder = str(settings.backups)
    mend = text("admin-doctor-backup-mend")
    newest = next(iter(backups_in(settings.backups)), None)
    made = made_at(newest) if newest else None
    if made is None:
        return Finding(text("admin-doctor-backup-none", folder=folder), mend)
    hours = ((now or datetime.now(UTC)) - made) / timedelta(hours=1)
    found = text("admin-doctor-backup", folder=folder, hours=f"{hours:.0f}")
    return Finding(found, mend if hours > OLD_BACKUP else None)


def has_backups(settings: Settings) -> bool:
    from storage.rotation import backups_in

    return bool(backups_in(settings.backups))


def programs(url: str) -> Finding:
    """What backups of PostgreSQL are made with: there, and not older than the server where that answers."""
    missing = [name for name in ("pg_dump", "pg_restore", "psql") if shutil.which(name) is None]
    if missing:
        names = ", ".join(missing)
        return Finding(text("admin-doctor-programs-missing", names=names), text("admin-doctor-programs-mend"))
    from storage.backup import older_client

    if older := older_client(url):
        client, server = map(str, older)
        return Finding(
            text("admin-doctor-programs-older", client=client, server=server),
            text("admin-doctor-programs-older-mend", server=server),
        )
    return Finding(text("admin-doctor-programs"))


def crm(settings: Settings) -> Finding:
    """Whether it takes what it is told."""
    from storage.database import Database

    host = urlsplit(settings.crm_url).hostname or ""
    with Database(settings.database_url) as database, database.unit() as unit:
        (count, since, why), given_up = unit.hooks.untold(), unit.hooks.given_up()
    if since:
        at = f"{since.astimezone(ZoneInfo(settings.zone)):%Y-%m-%d %H:%M}"
        found = text("admin-doctor-crm-waits", host=host, count=count, since=at, why=why)
        return Finding(found, text("admin-doctor-crm-waits-mend"))
    if given_up:
        return Finding(
            text("admin-doctor-crm-gave-up", host=host, count=given_up), text("admin-doctor-crm-gave-up-mend")
        )
    return Finding(text("admin-doctor-crm", host=host))


def telegram(settings: Settings) -> Iterator[Finding]:
    """Token, way and clock by one getMe; then what the bot may read in groups."""
    if not (token := settings.telegram_token.get_secret_value()):
        yield Finding(text("admin-doctor-telegram-down"), text("admin-token-missing"))
        return
    try:
        bot = asyncio.run(say_hello(settings, token))
    except NoHello as silence:
        unknown = silence.why.id == "admin-hello-token"
        mend = text("admin-doctor-token-mend") if unknown else silence.why
        yield Finding(text("admin-doctor-telegram-down"), mend)
        return
    yield Finding(text("admin-doctor-telegram", username=bot.username))
    late = abs(bot.skew) > TOLERATED_SKEW
    clock = text("admin-doctor-clock", seconds=f"{abs(bot.skew):.0f}")
    yield Finding(clock, text("admin-doctor-clock-mend") if late else None)
    yield asyncio.run(_webhook(settings, token))
    if bot.reads_groups:
        yield Finding(text("admin-doctor-privacy-off"), text("admin-doctor-privacy-mend"))
    else:
        yield Finding(text("admin-doctor-privacy"))


async def _webhook(settings: Settings, token: str) -> Finding:
    """Who gets the messages: this bot asks for them, or is called by Telegram; not somebody else's address."""
    address = await webhook_of(settings, token)
    if address in ("", settings.webhook_url):
        return Finding(text("admin-doctor-webhook"))
    host = urlsplit(address).hostname or address
    mend = "admin-doctor-webhook-mend-address" if settings.webhook_url else "admin-doctor-webhook-mend"
    return Finding(text("admin-doctor-webhook-other", host=host), text(mend))


def with_neighbours(file: Path) -> list[Path]:
    """SQLite's file, its journals, and what tells who serves it."""
    return [file, *(each for end in ("-wal", "-shm", ".lock") if (each := Path(f"{file}{end}")).exists())]


def without_password(url: str) -> str:
    """A database as a person names it: its file, or host and name."""
    if url.startswith("sqlite"):
        return str(sqlite_file(url))
    server = SERVER.fullmatch(url)
    return f"{server['host'].strip('[]')}{server['name'] or ''}" if server else ""


def sqlite_file(url: str) -> Path:
    return Path(url.partition("///")[2])


def _migration_status(url: str) -> tuple[str | None, str]:
    from storage.migrate import status  # here, because SQL is slow to import and the other lines need none

    return status(url)


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))

"""`prelude restore`: one dialog from a list of backups to a database that goes on from one of them."""

import argparse
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.alone import AlreadyRunning, nobody_serves
from bot.commands.doctor import without_password
from bot.commands.setup import Asker, read_line
from bot.plain_words import plain_words, why
from bot.settings import Settings
from flows.talk import Text, text
from storage.backup import NoBackup
from storage.contents import Contents, NotReadable, of_backup, of_database
from storage.migrate import NewerSchema
from storage.restore import NotRestorable, restore
from storage.rotation import backups_in, made_at
from storage.unfinished import was_replaced

SHOWN = 12
"""So many of the newest are listed; any other is named on the command line."""


def main(
    settings: Settings,
    given: Sequence[str],
    read: Callable[[str], str] = read_line,
    write: Callable[[str], None] = print,
) -> int:
    """The exit code: 1 where nothing was restored."""
    parser = argparse.ArgumentParser(prog="prelude restore", description="Go on from a backup.")
    parser.add_argument("file", nargs="?", type=Path, help="the backup; left out, you choose from a list")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    wish = parser.parse_args(given)
    asker = Asker(plain_words(settings.language), read, write)
    try:
        with nobody_serves(settings.database_url):
            return _dialog(settings, asker, wish.file, wish.yes)
    except (AlreadyRunning, NewerSchema, NoBackup, NotReadable, NotRestorable, OSError) as reason:
        write(why(reason, plain_words(settings.language)))
    except (EOFError, KeyboardInterrupt):
        asker.tell(text("admin-setup-stopped"))
    return 1


def _dialog(settings: Settings, asker: Asker, file: Path | None, sure: bool) -> int:
    file = file or _chosen(settings, asker)
    if file is None:
        asker.tell(text("admin-restore-none", folder=str(settings.backups)))
        return 1
    url = settings.database_url
    asker.tell(
        text(
            "admin-restore-holds",
            file=str(file),
            at=_when(file, settings),
            what=_told(asker, of_backup(file, url)),
        ),
        _present(settings, asker),
        text("admin-restore-means", folder=str(settings.backups)),
    )
    if not sure and not asker.agrees(text("admin-restore-sure")):
        asker.tell(text("admin-setup-stopped"))
        return 1
    aside = restore(file, url, settings.backups, datetime.now(UTC))
    asker.tell(text("admin-restore-done"))
    if aside:
        asker.tell(text("admin-restore-back", file=str(aside)))
    return 0


def _chosen(settings: Settings, asker: Asker) -> Path | None:
    """From a list, the newest first: by its number, or just Enter for the newest that no restore has put aside."""
    files = backups_in(settings.backups)[:SHOWN]
    if not files:
        return None
    for number, file in enumerate(files, 1):
        size = f"{file.stat().st_size / 2**20:.1f}"
        replaced = asker.words(text("admin-restore-replaced")) if was_replaced(file) else ""
        asker.write(f"{number:>3}  {_when(file, settings)}  {size:>7} MB  {file.name}  {replaced}".rstrip())
    usual = next((file for file in files if not was_replaced(file)), files[0])
    while True:
        said = asker.ask(text("admin-restore-which", count=len(files), usual=files.index(usual) + 1))
        if not said:
            return usual
        if said.isdecimal() and 1 <= int(said) <= len(files):
            return files[int(said) - 1]


def _present(settings: Settings, asker: Asker) -> Text:
    shown = without_password(settings.database_url)
    try:
        present = of_database(settings.database_url)
    except Exception as error:  # whatever a driver raises: it may well be why somebody restores
        return text("admin-restore-present-ill", database=shown, reason=type(error).__name__)
    if present is None:
        return text("admin-restore-present-none", database=shown)
    return text("admin-restore-present", database=shown, what=_told(asker, present))


def _told(asker: Asker, contents: Contents) -> str:
    return asker.words(text("admin-contents", **contents.counts))


def _when(file: Path, settings: Settings) -> str:
    """By its name, else by the file's own date; in the installation's time."""
    at = made_at(file) or datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return f"{at.astimezone(ZoneInfo(settings.zone)):%Y-%m-%d %H:%M}"

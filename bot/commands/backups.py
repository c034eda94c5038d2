"""`prelude backup`: a checked copy of the database; called by the bot at night it takes old ones away as well."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.plain_words import plain_words, why
from bot.settings import Settings
from storage.backup import NoBackup, backup
from storage.rotation import NIGHTLY, rotate

POLITE = 10
"""How far the nightly copy steps back for whoever else wants the processor."""


def main(settings: Settings, given: Sequence[str]) -> int:
    """The exit code: 1 where no backup could be made."""
    parser = argparse.ArgumentParser(
        prog="prelude backup", description="Copy the database, and check the copy."
    )
    parser.add_argument(
        "--nightly", action="store_true", help="as the bot does at night: old ones are taken away after it"
    )
    nightly = parser.parse_args(given).nightly
    if nightly:
        os.nice(POLITE)
    try:
        made = backup(settings.database_url, settings.backups, NIGHTLY if nightly else "prelude")
    except (NoBackup, OSError) as reason:
        sys.stderr.write(f"{why(reason, plain_words(settings.language))}\n")
        return 1
    if nightly:
        rotate(settings.backups, settings.backup_days, settings.backup_weeks, datetime.now(UTC))
    sys.stdout.write(f"{made}\n")
    return 0

"""`prelude move`: everything into another database, from SQLite to PostgreSQL when a team grows, or back."""

import argparse
import re
from collections.abc import Callable, Sequence
from time import monotonic

from bot.alone import AlreadyRunning, nobody_serves
from bot.commands.doctor import without_password
from bot.plain_words import BARRED, plain_words, why
from bot.settings import Settings, WrongSetting, load_settings
from flows.talk import text
from storage.migrate import NewerSchema, status
from storage.move import Moved, NotMoved, move


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where nothing was moved, 2 where the new database is named wrongly."""
    parser = argparse.ArgumentParser(
        prog="prelude move",
        description="Copy everything into another, empty database. The present one stays.",
    )
    parser.add_argument(
        "to_url", help="as DATABASE_URL: postgresql://user:password@host/name or sqlite:///file"
    )
    wish = parser.parse_args(given)
    words = plain_words(settings.language)
    try:
        target = load_settings(database_url=wish.to_url).database_url
    except WrongSetting as wrong:
        write(str(wrong))
        return 2
    if target == settings.database_url:  # before the locks, where it would be in its own way
        write(words(text("storage-move-same")))
        return 1

    status(settings.database_url)  # where it does not open, the new one is not to blame

    def tell(moved: Moved) -> None:
        write(f"✓ {moved.table:<14} {moved.rows:>9,}  {moved.checksum}")

    began = monotonic()
    try:
        with nobody_serves(settings.database_url), nobody_serves(target):
            move(settings.database_url, target, tell)
    except (AlreadyRunning, NewerSchema, NotMoved, *BARRED) as reason:
        write(why(reason, words))
        return 1
    except Exception as error:  # whatever a driver raises: most often the new database is not there
        reason_given = str(getattr(error, "orig", error)).strip().partition("\n")[0]
        write(
            words(text("admin-doctor-database-down", database=without_password(target), reason=reason_given))
        )
        return 1
    write(
        words(
            text(
                "admin-move-done",
                new=re.sub(r"(://[^:@]*):[^@]*@", r"\1:…@", wish.to_url),
                old=without_password(settings.database_url),
                seconds=f"{monotonic() - began:.0f}",
            )
        )
    )
    return 0

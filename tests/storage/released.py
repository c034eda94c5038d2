"""Writes the fixture of this release's schema, once, when it is released: ``python -m tests.storage.released``."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.database import Database
from storage.migrate import status, upgrade
from tests.storage.worlds import everything, keep

FIXTURES = Path(__file__).parents[1] / "data"


def fixture_of(schema: str) -> Path:
    return FIXTURES / f"schema_{schema}.sql"


def main() -> int:
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/prelude.db"
        upgrade(url)
        place = fixture_of(status(url)[1])
        if place.exists():
            sys.stderr.write(f"{place} is there: what is released is never written anew\n")
            return 1
        with Database(url) as database, database.unit() as unit:
            keep(unit, everything())
        with closing(sqlite3.connect(f"{folder}/prelude.db")) as connection:
            place.write_text("\n".join(connection.iterdump()) + "\n", "utf-8")
    sys.stdout.write(f"{place}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

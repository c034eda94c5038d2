"""Copies of a database in memory: what takes long to make is made once and laid into another one in a millisecond.

The other one's engine stays, and with it all statements it has compiled.
"""

import sqlite3
import zlib
from contextlib import closing
from typing import cast

from storage.database import Database, driver_of


def content_of(database: Database) -> bytes:
    """All that a database in memory holds."""
    with database.engine.connect() as connection:
        return zlib.compress(cast(sqlite3.Connection, driver_of(connection)).serialize(), 1)


def lay(content: bytes, database: Database) -> None:
    """Makes a database in memory hold exactly this content."""
    with closing(sqlite3.connect(":memory:")) as source, database.engine.connect() as connection:
        source.deserialize(zlib.decompress(content))
        source.backup(cast(sqlite3.Connection, driver_of(connection)))

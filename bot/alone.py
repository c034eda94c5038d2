"""One process at a time where two would spoil each other's work."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.database import others_connected


class AlreadyRunning(Exception):
    """Another process serves this database."""


@contextmanager
def alone(database_url: str) -> Iterator[None]:
    """Nobody else serves the same SQLite file meanwhile: its one writer is a thread of one process.

    Raises AlreadyRunning. The lock is the process's own: it ends with it, however that ends.
    """
    scheme, _, path = database_url.partition(":///")
    if scheme != "sqlite":
        yield
        return
    place = Path(path + ".lock")
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            raise AlreadyRunning(
                f"process {lock.read().strip()} already serves {path}: stop it first, or set another DATABASE_URL"
            ) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


@contextmanager
def nobody_serves(database_url: str) -> Iterator[None]:
    """Not even one bot serves the database, whichever it is. Raises AlreadyRunning."""
    with alone(database_url):
        if database_url.startswith("postgres") and (others := others_connected(database_url)):
            raise AlreadyRunning(
                f"{others} connection(s) of Prelude are open to the database: stop every bot that uses it first"
            )
        yield

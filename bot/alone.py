"""One process at a time where two would spoil each other's work."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.talk import text
from storage.database import others_connected
from storage.refusals import Refusal


class AlreadyRunning(Refusal):
    """Another process serves this database."""


@contextmanager
def alone(database_url: str, otherwise: str = "storage-served") -> Iterator[None]:
    """Nobody else serves the same SQLite file meanwhile: its one writer is a thread of one process.

    Raises AlreadyRunning, which says the text ``otherwise``. The lock is the process's own: it ends with it, however
    that ends.
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
            raise AlreadyRunning(text(otherwise, process=lock.read().strip(), path=path)) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


@contextmanager
def nobody_serves(database_url: str) -> Iterator[None]:
    """Not even one bot serves the database, whichever it is. Raises AlreadyRunning."""
    with alone(database_url, "storage-stop-first"):
        if database_url.startswith("postgres") and (others := others_connected(database_url)):
            raise AlreadyRunning(text("storage-connected", count=others))
        yield

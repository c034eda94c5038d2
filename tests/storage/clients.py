"""PostgreSQL's client programs for the tests: those of the embedded server where it serves them."""

import os
import shutil

import pytest

from tests import postgres


@pytest.fixture
def pg_dump(monkeypatch: pytest.MonkeyPatch) -> str:
    """Where pg_dump is; psql and pg_restore are beside it."""
    if "TEST_POSTGRES_URL" not in os.environ:
        try:
            folder = postgres.binaries()
        except postgres.NoPostgres as reason:
            pytest.skip(str(reason))
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    found = shutil.which("pg_dump")
    return found or pytest.skip("no pg_dump here")

"""`prelude export` writes what the chat would send, into a file of nobody else's; `prelude hooks` lists deliveries."""

import csv
import io
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands.deliveries import main as deliveries
from bot.commands.doctor import crm
from bot.commands.exporting import main as export
from bot.plain_words import plain_words
from bot.settings import load_settings
from storage.database import Database
from tests.bot.installation import bare, env
from tests.bot.test_hooks import LATER, happen
from tests.storage.worlds import LI, everything, keep

__all__ = ["bare", "env"]
pytestmark = [
    pytest.mark.usefixtures("bare"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@pytest.fixture
def run(env, database_url: str, tmp_path: Path):
    def run(command, *given: str, more: str = "") -> tuple[int, str]:
        settings = env(f"DATABASE_URL={database_url}\nDEFAULT_TIMEZONE=Asia/Shanghai\n{more}")
        screen: list[str] = []
        code = command(load_settings(settings), list(given), screen.append)
        return code, "\n".join(screen)

    return run


@pytest.fixture
def full(database: Database) -> Database:
    with database.unit() as unit:
        keep(unit, everything())
    return database


def rows(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def test_a_members_customers_as_csv(run, full, tmp_path):
    code, said = run(export, "--member", LI.name, "--form", "csv", "--to", str(tmp_path / "out"))
    (written,) = (tmp_path / "out").iterdir()
    assert (code, str(written) in said) == (0, True)
    assert written.stat().st_mode & 0o077 == 0
    found = rows(written.read_bytes())
    with full.unit() as unit:
        assert {row["姓名"] for row in found} == {each.name for each in unit.customers.recent(LI, 99)}


def test_a_whole_team_as_an_archive(run, full, tmp_path):
    code, said = run(export, "--form", "zip", "--to", str(tmp_path))
    assert (code, list(tmp_path.glob("*.zip"))) == (1, [])  # there are two
    assert said
    assert run(export, "1", "--form", "zip", "--to", str(tmp_path))[0] == 0
    (written,) = tmp_path.glob("*.zip")
    with zipfile.ZipFile(written) as archive:
        assert set(archive.namelist()) == {
            "customers.csv",
            "calls.csv",
            "preps.csv",
            "moves.csv",
            "README.txt",
        }
        owners = {row["负责人"] for row in rows(archive.read("customers.csv"))}
    assert LI.name in owners
    assert len(owners) > 1


def test_nobody_and_nowhere_are_refused_in_words(run, full, tmp_path):
    code, said = run(export, "--member", "Nobody at all", "--to", str(tmp_path))
    assert (code, "Nobody at all" in said) == (1, True)
    (tmp_path / "file").write_text("")
    code, said = run(export, "1", "--to", str(tmp_path / "file" / "x"))
    assert (code, "--to" in said) == (1, True)


def test_deliveries_are_listed_the_latest_first_and_sent_once_more(run, database):
    code, said = run(deliveries)
    assert (code, "CRM_URL" in said) == (1, True)
    happen(database)
    with database.unit() as unit:
        unit.hooks.gather(LATER)
        first, *_ = unit.hooks.due(LATER, 9)
        unit.hooks.dead(first.id, 410, "HTTP 410", LATER)
    code, said = run(deliveries)
    assert code == 0
    assert [line.split()[3] for line in said.splitlines()] == ["moved", "call", "call"]
    assert said.splitlines()[-1].endswith("✗ given up after one try (HTTP 410)")
    assert run(deliveries, "--again", str(first.id))[0] == 0
    with database.unit() as unit:
        assert first.id in {hook.id for hook in unit.hooks.due(LATER + timedelta(days=9999), 9)}
    code, said = run(deliveries, "--again", "12345")
    assert (code, "12345" in said) == (1, True)
    assert len(run(deliveries, "--limit", "1")[1].splitlines()) == 1


def test_the_doctor_says_whether_the_crm_takes_what_it_is_told(run, env, database):
    happen(database)
    settings = load_settings(
        env(
            f"DATABASE_URL={database.url.render_as_string(hide_password=False)}\nDEFAULT_TIMEZONE=Asia/Shanghai\n"
            "CRM_URL=https://crm.example/secret/path\nCRM_SECRET=sixteen letters and more\n"
        )
    )
    words = plain_words("en")
    assert words(crm(settings).found) == "CRM: crm.example has taken all that it was told"
    with database.unit() as unit:
        unit.hooks.gather(LATER)
        first, second, _ = unit.hooks.due(LATER, 9)
        unit.hooks.dead(first.id, 410, "HTTP 410", LATER)
    assert words(crm(settings).found) == "CRM: one delivery to crm.example was given up"
    with database.unit() as unit:
        unit.hooks.later(second.id, LATER, 500, "HTTP 500")
    said = crm(settings)
    assert words(said.found).startswith("CRM: crm.example refused one delivery, since 2026-11-2")
    assert said.mend

"""The dialog of a restore: what is in the backup, what it replaces, a yes, and the way back."""

import re

import pytest

from bot.alone import alone
from bot.commands.backups import main as backup
from bot.commands.restore import main
from bot.settings import load_settings
from storage.contents import of_database
from storage.database import Database
from tests.bot.installation import bare, env
from tests.storage.worlds import LI, TEAMS, customer, everything, keep, keep_all

__all__ = ["bare", "env"]
pytestmark = [
    pytest.mark.usefixtures("bare"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@pytest.fixture
def run(env, database_url, tmp_path):
    """Restores on typed lines; answers the exit code and the whole screen."""
    file = env(
        f"DATABASE_URL={database_url}\nBACKUP_FOLDER={tmp_path}/kept\nDEFAULT_TIMEZONE=Asia/Shanghai\n"
    )

    def run(*given: str, typed: tuple[str, ...] = (), command=main, **settings: str) -> tuple[int, str]:
        lines, screen = iter(typed), []

        def read(question: str) -> str:
            screen.append(question)
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        code = command(load_settings(file, **settings), given, read, screen.append)
        return code, "\n".join(screen)

    return run


@pytest.fixture
def two_backups(run, env, database: Database, tmp_path, capsys):
    settings = load_settings(tmp_path / ".env")
    with database.unit() as unit:
        keep_all(unit, TEAMS)
    assert backup(settings, []) == 0
    with database.unit() as unit:
        keep(unit, everything()[2:])
    assert backup(settings, ["--nightly"]) == 0
    capsys.readouterr()
    database.close()


def test_the_newest_is_chosen_with_enter_and_nothing_happens_before_a_yes(
    run, two_backups, database, database_url
):
    with database.unit() as unit:
        keep_all(unit, [customer(777, LI)], deed=777)
    database.close()
    code, screen = run(typed=("", ""))
    assert code == 1
    assert re.search(r"^  1  \d{4}-\d\d-\d\d \d\d:\d\d +\d\.\d MB  nightly-", screen, re.MULTILINE)
    assert re.search(r"^  2  .*  prelude-", screen, re.MULTILINE)
    assert "2 teams, 5 members, 15 customers, 20 calls." in screen
    assert f"Now in {database_url[10:]}: 2 teams, 5 members, 16 customers, 20 calls." in screen
    assert screen.endswith("Stopped; nothing was changed.")
    assert of_database(database_url).counts["customers"] == 16


def test_a_yes_restores_and_tells_the_way_back(run, two_backups, database_url):
    code, screen = run(typed=("9", "x", "2", "y"))
    assert code == 0
    assert screen.count("Which one, 1 to 2?") == 3
    assert of_database(database_url).counts == {"teams": 2, "members": 0, "customers": 0, "calls": 0}
    (back,) = re.findall(r"prelude restore (\S+)$", screen)
    assert run(back, "--yes")[0] == 0
    assert of_database(database_url).counts["customers"] == 15


def test_it_speaks_chinese(run, two_backups):
    code, screen = run(typed=("", "好"), default_language="zh")
    assert code == 0
    assert "2 个团队、5 位成员、15 个客户、20 通电话。" in screen
    assert "✓ 已恢复" in screen


def test_while_the_bot_runs_it_is_refused(run, two_backups, database_url):
    with alone(database_url):
        code, screen = run("--yes")
    assert code == 1
    assert "stop it first. What people send meanwhile waits" in screen
    assert "another DATABASE_URL" not in screen


def test_without_a_backup_it_says_where_it_looked(run, tmp_path):
    code, screen = run()
    assert code == 1
    assert f"no backup in {tmp_path}/kept" in screen
    code, screen = run("nowhere.db")
    assert code == 1
    assert "nowhere.db" in screen

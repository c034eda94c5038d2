from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.commands import doctor as clinic
from bot.commands.doctor import (
    Finding,
    backups,
    database,
    doctor,
    examine,
    folder,
    intact,
    kept,
    programs,
    python,
    telegram,
    tell,
    without_password,
)
from bot.settings import load_settings
from flows.talk import text
from storage.backup import backup
from storage.migrate import upgrade
from tests.bot.installation import TOKEN, bare, env
from tests.bot.installation import telegram as small_telegram

__all__ = ["bare", "env", "small_telegram"]
pytestmark = pytest.mark.usefixtures("bare")


def seen(*findings: Finding, language: str = "en") -> tuple[int, str]:
    screen: list[str] = []
    code = tell(findings, language, screen.append)
    return code, "\n".join(screen)


def test_a_healthy_installation(env, small_telegram, tmp_path):
    lines = (
        f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\nDATABASE_URL=sqlite:///{tmp_path}/data/prelude.db\n"
    )
    screen: list[str] = []
    assert doctor(env(lines), screen.append) == 0
    assert all(line.startswith("✓") for line in screen[:-1])
    assert screen[-1] == "All is well."
    assert f"✓ Database {tmp_path}/data/prelude.db: not there yet, the first start makes it" in screen
    assert "✓ Telegram: @coach_bot" in screen
    assert not (tmp_path / "data").exists()
    assert TOKEN not in "".join(screen)


def test_wrong_settings_are_listed_and_end_it(env):
    screen: list[str] = []
    assert doctor(env("DEFAULT_LANGUAGE=zh\nSEND_RATE=x\nTOKEN=\n"), screen.append) == 1
    assert screen[1] == "✗ 设置"
    assert screen[2].startswith("  → ")
    assert "SEND_RATE 不能是“x”" in screen[2]
    assert screen[2].count("\n    ") == 1
    assert screen[-1] == "有 1 处需要处理。"


def test_each_ill_is_counted_and_comes_with_its_mend():
    ill = Finding(text("admin-doctor-telegram-down"), text("admin-token-missing"))
    code, screen = seen(python(), ill, ill)
    assert code == 1
    assert "✗ Telegram\n  → TELEGRAM_TOKEN is not set: run `prelude setup`." in screen
    assert screen.endswith("2 things to mend.")


def test_python():
    assert python((3, 11, 0)).mend is None
    assert seen(python((3, 10, 9)))[1].startswith("✗ Python 3.10.9\n  → Prelude needs 3.11 or newer")


def test_a_folder_is_judged_by_the_nearest_one_that_exists(tmp_path, monkeypatch):
    assert folder(tmp_path / "not" / "yet", "DATABASE_URL").mend is None
    asked: list[Path] = []
    monkeypatch.setattr(clinic.os, "access", lambda path, _: asked.append(path))
    said = seen(folder(tmp_path / "not" / "yet", "DATABASE_URL"))[1]
    assert asked == [tmp_path]
    assert f"✗ Folder {tmp_path}/not/yet: {clinic.user()} may not write in it\n" in said
    assert (
        f"sudo mkdir -p {tmp_path}/not/yet && sudo chown {clinic.user()} {tmp_path}/not/yet\n"
        "    Or name another place in DATABASE_URL." in said
    )


def test_a_folder_that_is_there_may_be_the_systems_and_is_not_given_away_unseen(tmp_path, monkeypatch):
    monkeypatch.setattr(clinic.os, "access", lambda *_: False)
    (tmp_path / "my data").mkdir()
    said = seen(folder(tmp_path / "my data", "DATABASE_URL"))[1]
    assert f"Where nothing but Prelude's is in it, give it to {clinic.user()}: " in said
    assert f"sudo chown {clinic.user()} '{tmp_path}/my data'\n" in said


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "data").touch()
    said = seen(folder(tmp_path / "data" / "backups", "BACKUP_FOLDER"))[1]
    assert (
        f"✗ Folder {tmp_path}/data/backups: {tmp_path}/data is a file\n  → Name another place in BACKUP_FOLDER"
        in said
    )


def test_a_full_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(clinic, "LEAST_FREE", 2**40)
    assert f"Make room on this disk: {2**40} MB" in seen(folder(tmp_path, "DATABASE_URL"))[1]


def test_where_nothing_can_be_kept_no_database_is_looked_for(env, small_telegram, tmp_path, monkeypatch):
    monkeypatch.setattr(clinic.os, "access", lambda *_: False)
    (tmp_path / "data").mkdir()
    lines = (
        f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\nDATABASE_URL=sqlite:///{tmp_path}/data/prelude.db\n"
    )
    screen: list[str] = []
    assert doctor(env(lines), screen.append) == 1
    assert screen[-1] == "One thing to mend."
    assert not [line for line in screen if "Database" in line]


def test_the_folder_of_backups_is_looked_at_where_it_is_set(env, tmp_path):
    (tmp_path / "kept").touch()
    settings = load_settings(
        env(f"DATABASE_URL=sqlite:///{tmp_path}/prelude.db\nBACKUP_FOLDER={tmp_path}/kept\n")
    )
    said = seen(*kept(settings))[1]
    assert (
        f"✗ Folder {tmp_path}/kept: {tmp_path}/kept is a file\n  → Name another place in BACKUP_FOLDER"
        in said
    )


def test_a_database_of_another_user_or_that_is_a_folder_is_not_damaged(tmp_path, monkeypatch):
    said = seen(database(f"sqlite:///{tmp_path}"))[1]
    assert f"✗ Database {tmp_path}: that is a folder\n  → DATABASE_URL must name a file" in said
    file = tmp_path / "prelude.db"
    upgrade(f"sqlite:///{file}")
    for beside in ("-wal", ".lock"):
        Path(f"{file}{beside}").touch()
        monkeypatch.setattr(clinic.os, "access", lambda path, _, end=beside: not str(path).endswith(end))
        said = seen(database(f"sqlite:///{file}"))[1]
        assert f"✗ Database {file}: {clinic.user()} may not read and write it\n" in said
    assert f"sudo chown {clinic.user()} {file}*" in said


def test_no_backup_is_asked_for_of_a_database_that_is_away(env, monkeypatch, tmp_path):
    def away(_: str) -> tuple[str, str]:
        raise ConnectionError

    monkeypatch.setattr(clinic, "_migration_status", away)
    settings = load_settings(env(f"DATABASE_URL={POSTGRES}\nBACKUP_FOLDER={tmp_path}/kept\n"))
    assert "Backups" not in seen(*kept(settings))[1]
    (tmp_path / "kept" / "nightly-20261126T193000.000000Z.dump").mkdir(parents=True)
    assert "Backups" in seen(*kept(settings))[1]


POSTGRES = "postgresql+psycopg://user:hidden@db.example:5432/prelude"


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (("0003", "0003"), "✓ Database db.example/prelude, schema 0003"),
        (("", "0003"), "✓ Database db.example/prelude: not there yet"),
        (
            ("0002", "0003"),
            "✗ Database db.example/prelude: schema 0002, this version wants 0003\n  → Run `prelude migrate`",
        ),
    ],
)
def test_a_database_by_its_schema(status, line):
    assert line in seen(database(POSTGRES, lambda url: status))[1]


def test_a_database_that_does_not_open_is_one_line_without_the_password():
    class Wrapped(Exception):
        orig = ConnectionError("connection refused\nIs the server running?")

    def refuse(url: str) -> tuple[str, str]:
        raise Wrapped(url)

    code, screen = seen(database(POSTGRES, refuse))
    assert code == 1
    assert "✗ Database db.example/prelude does not open: connection refused\n  → Check DATABASE_URL" in screen
    assert "hidden" not in screen


def test_a_database_is_named_without_its_password():
    assert without_password(POSTGRES) == "db.example/prelude"
    for password in ("hid/den:9", "hid?den", "hid#den"):
        url = f"postgresql+psycopg://user:{password}@[::1]:5432/prelude?x=a@b"
        assert without_password(url) == "::1/prelude"
    assert without_password("sqlite:///data/prelude.db") == "data/prelude.db"


def test_no_folder_is_examined_for_a_database_elsewhere(env, monkeypatch):
    monkeypatch.setattr(clinic, "_migration_status", lambda _: ("1", "1"))
    ids = [finding.found.id for finding in examine(load_settings(env(f"DATABASE_URL={POSTGRES}\n")))]
    assert "admin-doctor-folder" not in ids
    assert "admin-doctor-database" in ids


def test_no_token_is_ill_and_asks_nobody(env):
    (finding,) = telegram(load_settings(env("")))
    assert finding.mend == text("admin-token-missing")


def test_a_token_telegram_does_not_know(env, small_telegram):
    lines = f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN[:-1]}\n"
    (finding,) = telegram(load_settings(env(lines)))
    assert "Telegram does not know TELEGRAM_TOKEN" in seen(finding)[1]
    assert "prelude setup" in seen(finding)[1]


def test_the_clock_and_what_the_bot_reads_in_groups(env, small_telegram):
    small_telegram.ahead = -40
    small_telegram.bot["can_read_all_group_messages"] = True
    code, screen = seen(*telegram(load_settings(env(f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\n"))))
    assert code == 1
    assert "✗ Clock: 4" in screen
    assert "Set this machine's clock" in screen
    assert "✗ Groups: the bot reads everything people write\n  → In @BotFather: /setprivacy" in screen


def test_a_database_is_asked_for_its_schema_by_the_migrations(tmp_path):
    file = tmp_path / "prelude.db"
    file.touch()
    assert database(f"sqlite:///{file}").found.id == "admin-doctor-database-new"
    upgrade(f"sqlite:///{file}")
    assert database(f"sqlite:///{file}").found.id == "admin-doctor-database"
    file.write_bytes(b"no database" * 100)
    assert database(f"sqlite:///{file}").found.id == "admin-doctor-database-down"


def test_an_installation_that_has_run(env, small_telegram, tmp_path):
    lines = f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\nDATABASE_URL=sqlite:///{tmp_path}/prelude.db\n"
    upgrade(f"sqlite:///{tmp_path}/prelude.db")
    screen: list[str] = []
    assert doctor(env(lines), screen.append) == 1
    assert f"✗ Backups in {tmp_path}/backups: none yet" in screen
    backup(f"sqlite:///{tmp_path}/prelude.db", tmp_path / "backups")
    screen.clear()
    assert doctor(env(lines), screen.append) == 0
    assert "✓ Database: every page is sound" in screen
    assert f"✓ Backups in {tmp_path}/backups: the newest is 0 h old" in screen
    assert "✓ Messages: Telegram hands them to this bot alone" in screen


def test_a_database_that_is_gone_or_no_more_one_is_named_with_the_way_back(env, small_telegram, tmp_path):
    file = tmp_path / "prelude.db"
    lines = f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\nDATABASE_URL=sqlite:///{file}\n"
    upgrade(f"sqlite:///{file}")
    backup(f"sqlite:///{file}", tmp_path / "backups")
    file.write_bytes(b"no database" * 100)
    for _ in range(2):
        screen: list[str] = []
        assert doctor(env(lines), screen.append) == 1
        (ill,) = (at for at, line in enumerate(screen) if line.startswith("✗"))
        assert "prelude restore" in screen[ill + 1]
        assert f"✓ Backups in {tmp_path}/backups: the newest is 0 h old" in screen
        file.unlink(missing_ok=True)


def test_an_old_backup(env, tmp_path):
    (tmp_path / "backups" / "nightly-20261126T193000.000000Z.db").mkdir(parents=True)
    settings = load_settings(env(f"DATABASE_URL=sqlite:///{tmp_path}/prelude.db\n"))
    at = datetime(2026, 11, 29, 7, 30, tzinfo=UTC)
    assert "✗ Backups" in seen(backups(settings, at))[1]
    assert "the newest is 60 h old\n  → Run `prelude backup` now." in seen(backups(settings, at))[1]
    assert backups(settings, at - timedelta(hours=24)).mend is None


def test_a_damaged_database_is_named_with_the_way_back(tmp_path):
    file = tmp_path / "prelude.db"
    upgrade(f"sqlite:///{file}")
    assert intact(f"sqlite:///{file}").mend is None
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    said = seen(intact(f"sqlite:///{file}"))[1]
    assert said.startswith("✗ Database: damaged (")
    assert "prelude restore" in said
    assert intact(POSTGRES).mend is None


def test_the_programs_of_postgresql_are_looked_for(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    said = seen(programs(POSTGRES))[1]
    assert "no pg_dump, pg_restore, psql\n  → Backups need them" in said


@pytest.mark.postgres
def test_programs_older_than_the_server_are_named_before_a_night_fails(new_url, monkeypatch, tmp_path):
    for name in ("pg_dump", "pg_restore", "psql"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24 (Debian 9.6.24-0)'\n")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    url = new_url("postgres")
    said = seen(programs(url))[1]
    assert "✗ PostgreSQL's programs: pg_dump 9 makes no backups of a server " in said
    assert "apt install postgresql-client-" in said
    for name in ("pg_dump", "pg_restore", "psql"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 99.1'\n")
    assert programs(url).mend is None


def test_who_gets_the_messages(env, small_telegram):
    small_telegram.webhook = "https://elsewhere.example/secret/path"
    lines = f"{small_telegram.lines}TELEGRAM_TOKEN={TOKEN}\n"
    said = seen(*telegram(load_settings(env(lines))))[1]
    assert "✗ Messages: Telegram hands them to elsewhere.example\n  → Another program" in said
    assert "secret/path" not in said
    lines += "WEBHOOK_URL=https://here.example/hook\nWEBHOOK_SECRET=a\n"
    assert "That is not WEBHOOK_URL" in seen(*telegram(load_settings(env(lines))))[1]
    small_telegram.webhook = "https://here.example/hook"
    assert "✓ Messages" in seen(*telegram(load_settings(env(lines))))[1]

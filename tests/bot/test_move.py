"""`prelude move` says where it has moved everything, without the password, and which of the two does not open."""

from contextlib import nullcontext

import pytest

from bot.__main__ import main
from bot.commands import move as command
from bot.settings import load_settings
from tests.bot.installation import bare, env

__all__ = ["bare", "env"]
pytestmark = pytest.mark.usefixtures("bare")


@pytest.mark.parametrize("password", ["hidden", "hid/den", "hid?den", "hid:den"])
def test_the_new_database_is_named_without_its_password(env, tmp_path, monkeypatch, password):
    monkeypatch.setattr(command, "nobody_serves", lambda _: nullcontext())
    monkeypatch.setattr(command, "move", lambda *_: None)
    settings = load_settings(env(f"DATABASE_URL=sqlite:///{tmp_path}/prelude.db\nDEFAULT_LANGUAGE=en\n"))
    screen: list[str] = []
    assert command.main(settings, [f"postgresql://li:{password}@db.example:5432/prelude"], screen.append) == 0
    assert "set DATABASE_URL to postgresql://li:…@db.example:5432/prelude in .env" in screen[-1]


def test_where_the_present_database_does_not_open_the_new_one_is_not_to_blame(tmp_path, monkeypatch, capsys):
    (tmp_path / "prelude.db").write_bytes(b"no database" * 100)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/prelude.db")
    monkeypatch.setenv("DEFAULT_LANGUAGE", "en")
    assert main(["move", f"sqlite:///{tmp_path}/new.db"]) == 1
    said = "".join(capsys.readouterr())
    assert f"Database {tmp_path}/prelude.db does not open: file is not a database" in said
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize(("barred", "other"), [("file/prelude.db", "new.db"), ("prelude.db", "file/new.db")])
def test_what_cannot_be_made_is_named(env, tmp_path, barred, other):
    (tmp_path / "file").touch()
    settings = load_settings(env(f"DATABASE_URL=sqlite:///{tmp_path}/{barred}\nDEFAULT_LANGUAGE=zh\n"))
    screen: list[str] = []
    assert command.main(settings, [f"sqlite:///{tmp_path}/{other}"], screen.append) == 1
    assert f"{tmp_path}/file 不能用：" in screen[-1]

"""`prelude move` says where it has moved everything, without the password."""

from contextlib import nullcontext

import pytest

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

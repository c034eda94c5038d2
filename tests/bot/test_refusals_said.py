"""What storage refuses is said in the language of the installation, and in English where logs tell of it."""

import pytest

from bot.alone import alone
from bot.commands.backups import main as backup
from bot.commands.move import main as move
from bot.settings import load_settings
from storage.backup import NoBackup
from storage.backup import backup as back_up
from tests.bot.installation import bare, env

__all__ = ["bare", "env"]
pytestmark = pytest.mark.usefixtures("bare")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "that is the database in use already"), ("zh", "这就是正在用的数据库")]
)
def test_a_move_onto_itself(env, tmp_path, language, said):
    url = f"sqlite:///{tmp_path}/prelude.db"
    settings = load_settings(env(f"DATABASE_URL={url}\nDEFAULT_LANGUAGE={language}\n"))
    screen: list[str] = []
    assert move(settings, [url], screen.append) == 1
    assert screen == [said]


def test_a_database_that_is_served(env, tmp_path):
    url = f"sqlite:///{tmp_path}/prelude.db"
    settings = load_settings(env(f"DATABASE_URL={url}\nDEFAULT_LANGUAGE=zh\n"))
    screen: list[str] = []
    with alone(url):
        assert move(settings, [f"sqlite:///{tmp_path}/new.db"], screen.append) == 1
    assert "先停掉它" in screen[0]


def test_a_backup_of_nothing(env, tmp_path, capsys):
    url = f"sqlite:///{tmp_path}/none.db"
    assert backup(load_settings(env(f"DATABASE_URL={url}\nDEFAULT_LANGUAGE=zh\n")), []) == 1
    assert "没有可以备份的数据库" in capsys.readouterr().err
    with pytest.raises(NoBackup, match="there is no database"):
        back_up(url, tmp_path)

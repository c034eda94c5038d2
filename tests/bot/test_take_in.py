"""`prelude import`: shown, asked, kept for a member; what is no list, or for nobody, is refused in a sentence."""

from pathlib import Path

import pytest

from bot.commands.take_in import main as take_in
from bot.settings import load_settings
from bot.turns import one_turn
from flows.coach import Coach
from storage.database import Database
from tests.bot.installation import bare, env
from tests.storage.worlds import LI, everything, keep

__all__ = ["bare", "env"]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.usefixtures("bare"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]
LIST = "姓名,电话,阶段\n张三,13700000001,已报价\n李四,13700000002,\n王五,12,\n"


@pytest.fixture
def run(env, database: Database, database_url: str, tmp_path: Path):
    with database.unit() as unit:
        keep(unit, everything())
    list_file = tmp_path / "名单.csv"
    list_file.write_bytes(LIST.encode("gbk"))

    def run(*given: str, answer: str = "", file: Path = list_file) -> tuple[int, str]:
        settings = env(f"DATABASE_URL={database_url}\nDEFAULT_TIMEZONE=Asia/Shanghai\n")
        screen: list[str] = []
        code = take_in(load_settings(settings), [str(file), *given], screen.append, lambda question: answer)
        return code, "\n".join(screen)

    return run


def new(database: Database) -> set[str]:
    with database.unit() as unit:
        return {customer.name for customer in unit.customers.recent(LI, 99)} & {"张三", "李四", "王五"}


def test_a_list_is_kept_after_a_yes(run, database):
    code, said = run("--member", LI.name, answer="no")
    assert (code, new(database)) == (1, set())
    assert "名单.csv" in said
    assert "张三" in said
    code, said = run("--member", LI.name, answer="y")
    assert (code, new(database)) == (0, {"张三", "李四"})
    assert said.endswith("2 customers are in.")


def test_a_second_time_there_is_nothing_to_keep(run, database):
    assert run("--member", LI.name, "--yes")[0] == 0
    assert run("--member", LI.name, "--yes")[0] == 1
    assert run("--member", LI.name, "--yes", "--known", "merge")[0] == 0


def test_nobody_and_no_list_are_refused(run, tmp_path):
    code, said = run("--member", "Nobody at all")
    assert (code, "--member" in said) == (1, True)
    code, said = run("--member", LI.name, file=tmp_path / "none.csv")
    assert (code, said) == (1, f"There is no file {tmp_path / 'none.csv'} here.")


def test_past_calls_are_kept_with_their_people_where_one_says_so(run, database, tmp_path):
    calls = tmp_path / "calls.csv"
    calls.write_text("Call date,Phone,Contact,Result\n2026-01-05,13700000001,张三,No answer\n")
    code, said = run("--member", LI.name, "--yes", file=calls)
    assert (code, new(database)) == (1, set())
    assert "不在客户里" in said
    code, said = run("--member", LI.name, "--make", "--yes", file=calls)
    assert (code, new(database)) == (0, {"张三"})
    assert said.endswith("1 past calls are in.")


def test_where_the_headings_do_not_tell_one_says_what_it_is(run, database, tmp_path):
    either = tmp_path / "either.csv"
    either.write_text("Name,Phone,Last contact,Outcome\n张三,13700000001,2026-01-05,No answer\n")
    code, said = run("--member", LI.name, "--yes", file=either)
    assert (code, "--as customers" in said) == (1, True)
    assert run("--member", LI.name, "--yes", "--as", "customers", file=either)[0] == 0
    assert run("--member", LI.name, "--yes", "--as", "calls", file=either)[0] == 0


def test_the_bot_hears_of_it_once_and_the_member_has_the_receipt(run, database):
    assert run("--member", LI.name, "--yes")[0] == 0
    with database.unit() as unit:
        ((id, chat),) = unit.inbox.left_beside()
        assert chat == LI.chat
        settled = one_turn(Coach(language="zh"), id, unit)
        assert unit.inbox.left_beside() == []
    (message,) = settled.unsent
    assert "2 个客户已经进来了" in message.message.html
    assert [key.label for row in message.message.rows for key in row][-1] == "↩ 撤回导入"

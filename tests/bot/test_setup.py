import io
import stat
import sys

import pytest
from dotenv import dotenv_values

from bot.commands.setup import read_line, setup
from tests.bot.installation import TOKEN, bare, env, telegram

__all__ = ["bare", "env", "telegram"]
pytestmark = pytest.mark.usefixtures("bare")

OTHER = "987654321:AAEotherOTHERotherOTHERotherOTHERot"
NOBODY = "127.0.0.1:9"  # the discard port, where nothing listens


@pytest.fixture
def run(monkeypatch):
    """Runs the set-up on typed lines; answers its exit code and the whole screen."""

    def run(env_file, *typed: str) -> tuple[int, str]:
        lines, screen = iter(typed), []

        def read(question: str) -> str:
            screen.append(question)
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        code = setup(env_file, read, screen.append)
        assert not list(lines), "lines nobody asked for"
        assert TOKEN not in "".join(screen)
        return code, "\n".join(screen)

    return run


def test_from_a_token_to_a_file(run, env, telegram):
    file = env(telegram.lines)
    code, screen = run(file, TOKEN)
    assert code == 0
    assert "✓ Found @coach_bot (Coach)." in screen
    assert "prelude run" in screen
    assert dotenv_values(file)["TELEGRAM_TOKEN"] == TOKEN


def test_a_new_file_is_the_owners_alone(run, tmp_path, monkeypatch, telegram):
    monkeypatch.setenv("TELEGRAM_API_URL", f"http://{telegram.host}/bot")
    file = tmp_path / ".env"
    assert run(file, TOKEN)[0] == 0
    assert file.read_text() == f"TELEGRAM_TOKEN={TOKEN}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_open_file_is_closed_and_its_other_lines_stay(run, env, telegram):
    lines = f"# ours\nSEND_RATE=20  # slow\n\n# the bot\nTELEGRAM_TOKEN=\n{telegram.lines}DEFAULT_LANGUAGE=en"
    file = env(lines)
    file.chmod(0o644)
    assert run(file, TOKEN)[0] == 0
    assert file.read_text() == lines.replace("TELEGRAM_TOKEN=", f"TELEGRAM_TOKEN={TOKEN}")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_botfathers_whole_message_may_be_pasted(run, env, telegram):
    file = env(telegram.lines)
    assert run(file, f"Use this token to access the HTTP API: {TOKEN} Keep it secure")[0] == 0
    assert dotenv_values(file)["TELEGRAM_TOKEN"] == TOKEN


def test_what_is_no_token_is_asked_for_again(run, env, telegram):
    code, screen = run(env(telegram.lines), "", "@coach_bot", TOKEN)
    assert code == 0
    assert screen.count("There is no token in that") == 1
    assert screen.count("Paste the token here:") == 3


def test_a_token_telegram_does_not_know_is_asked_for_again(run, env, telegram):
    code, screen = run(env(telegram.lines), OTHER, TOKEN)
    assert code == 0
    assert "Telegram does not know this token" in screen


def test_a_wrong_token_in_the_file_is_what_it_mends(run, env, telegram):
    file = env(telegram.lines + "TELEGRAM_TOKEN=forgotten\n")
    assert run(file, TOKEN, "y")[0] == 0
    assert dotenv_values(file)["TELEGRAM_TOKEN"] == TOKEN


@pytest.mark.parametrize("answer", ["", "n", "no", "什么"])
def test_another_token_is_kept_unless_one_agrees(run, env, telegram, answer):
    file = env(telegram.lines + f"TELEGRAM_TOKEN={OTHER}\n")
    code, screen = run(file, TOKEN, answer)
    assert code == 1
    assert "stays as it was" in screen
    assert dotenv_values(file)["TELEGRAM_TOKEN"] == OTHER


def test_the_same_token_again_is_no_question(run, env, telegram):
    assert run(env(telegram.lines + f"TELEGRAM_TOKEN={TOKEN}\n"), TOKEN)[0] == 0


@pytest.mark.parametrize("answer", ["y", "YES", "是", "好"])
def test_in_chinese(run, env, telegram, answer):
    file = env(telegram.lines + f"TELEGRAM_TOKEN={OTHER}\nDEFAULT_LANGUAGE=zh\n")
    code, screen = run(file, "什么", OTHER[:-1], TOKEN, answer)
    assert code == 0
    for words in (
        "这里面没有 token",
        "Telegram 不认识这个 token",
        "✓ 找到 @coach_bot（Coach）",
        "要替换吗",
        "谁先打开谁就是组长",
    ):
        assert words in screen


def test_where_telegram_is_out_of_reach_a_proxy_is_asked_for_tried_and_kept(run, env, telegram):
    api = f"TELEGRAM_API_URL=http://{telegram.host}/bot\n"
    file = env(f"{api}TELEGRAM_PROXY=http://{NOBODY}\n")
    code, screen = run(file, TOKEN, "127.0.0.1", f"http://{telegram.host}")
    assert code == 0
    assert "The proxy does not connect" in screen
    assert "TELEGRAM_PROXY cannot be “127.0.0.1”" in screen
    assert telegram.tunnels == 1
    assert file.read_text() == f"{api}TELEGRAM_PROXY=http://{telegram.host}\nTELEGRAM_TOKEN={TOKEN}\n"


@pytest.mark.parametrize("typed", [[TOKEN], [TOKEN, ""]])
def test_out_of_reach_and_no_proxy_ends_it_and_changes_nothing(run, env, typed):
    lines = f"TELEGRAM_API_URL=http://{NOBODY}/bot\n"
    file = env(lines)
    code, screen = run(file, *typed)
    assert code == 1
    assert "127.0.0.1 cannot be reached from here" in screen
    assert screen.endswith("Stopped; nothing was changed.")
    assert file.read_text() == lines


def test_an_answer_that_is_not_telegrams_ends_it(run, env, telegram):
    telegram.status, telegram.body = 502, "<html>"
    code, screen = run(env(telegram.lines), TOKEN)
    assert code == 1
    assert screen.endswith("try again later, or check TELEGRAM_API_URL.")


def test_a_clock_that_is_off_is_said(run, env, telegram):
    telegram.ahead = 300
    code, screen = run(env(telegram.lines), TOKEN)
    assert code == 0
    assert "clock is 300 seconds off" in screen or "clock is 299 seconds off" in screen


def test_other_wrong_settings_are_said_first(run, env):
    code, screen = run(env("TELEGRAM_PROX=x\n"))
    assert code == 1
    assert "Did you mean TELEGRAM_PROXY?" in screen


def test_ctrl_c_ends_it_in_one_line(env):
    def interrupted(_: str) -> str:
        raise KeyboardInterrupt

    screen: list[str] = []
    assert setup(env(""), interrupted, screen.append) == 1
    assert screen[-1] == "Stopped; nothing was changed."


def test_a_file_that_cannot_be_written_is_named_with_the_reason(run, tmp_path, monkeypatch, telegram):
    monkeypatch.setenv("TELEGRAM_API_URL", f"http://{telegram.host}/bot")
    code, screen = run(tmp_path / "missing" / ".env", TOKEN)
    assert code == 1
    assert ".env cannot be written: No such file or directory." in screen


def test_on_a_pipe_the_answer_ends_the_line_of_the_question(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\n"))
    assert read_line("Which? ") == "a"
    assert capsys.readouterr().out == "Which? \n"

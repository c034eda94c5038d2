"""The demo: its made-up past, the real process at a pipe and at a terminal, the tour, and what a kill leaves behind."""

import os
import pty
import re
import select
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import clock, demo
from bot.demo import tour
from bot.demo.chat import Chat
from bot.demo.seed import seed
from bot.demo.stage import ACCOUNTS
from bot.demo.story import story, working_days
from bot.terminal.side import Screen
from flows.coach import Coach
from flows.model import LAYERS, Member
from flows.talk import Sender
from storage.database import Database

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 3, 10, 2, 0, tzinfo=UTC)  # a Tuesday, 10:00 in Shanghai
ZONE = "Asia/Shanghai"
HAN = re.compile(r"[\u4e00-\u9fff]")

# ---- the past --------------------------------------------------------------------------------------


class Printed(list[str]):
    """What a chat printed, as one text."""

    def __str__(self) -> str:
        return "\n".join(self)


def a_chat(url: str, language: str) -> tuple[Chat, Database, Printed]:
    coach, printed = Coach(language=language, zone=ZONE), Printed()
    me = Sender(ACCOUNTS[language], ACCOUNTS[language])
    database = Database(url)
    with database.unit() as unit:
        seed(coach, me, language, ZONE, NOW, unit)
    folder = database.file.parent if database.file else Path()
    screen = Screen(lambda: 80, False, coach.keys)
    return Chat(coach, database, screen, me, printed.extend, folder), database, printed


@pytest.fixture(scope="module", params=["zh", "en"])
def past(request, new_url) -> Iterator[tuple[str, Database]]:
    """Freshly made demo data, and its language."""
    _, database, _ = a_chat(new_url("sqlite"), request.param)
    yield request.param, database
    database.close()


@pytest.fixture
def chat(new_url) -> Iterator[tuple[Chat, Database, Printed]]:
    made = a_chat(new_url("sqlite"), "en")
    yield made
    made[1].close()


def me(unit, language: str) -> Member:
    member = unit.people.by_account(ACCOUNTS[language])
    assert member is not None
    return member


def test_the_rep_has_forty_customers_in_all_layers_and_colleagues_have_theirs(past):
    language, database = past
    with database.unit() as unit:
        rep = me(unit, language)
        counts = unit.customers.counts(rep)
        team = unit.people.of_team(rep)
        everybody = unit.customers.recent(team[0], 100)
    assert sum(counts.values()) == 40
    assert set(counts) == {*LAYERS, "won", "lost"}
    assert [member.role for member in team] == ["leader", "rep", "rep", "rep"]
    assert {customer.owner_id for customer in everybody} == {member.id for member in team[1:]}


def test_the_customers_are_as_varied_as_life(past):
    language, database = past
    with database.unit() as unit:
        customers = unit.customers.recent(me(unit, language), 100)
    assert (
        len({customer.phone for customer in customers})
        == len({customer.name for customer in customers})
        == 40
    )
    assert any(customer.do_not_call for customer in customers)
    assert any(customer.wrong_number for customer in customers)
    assert all(customer.lost_from for customer in customers if customer.layer == "lost")
    assert {customer.personality for customer in customers} >= {
        "",
        "lively",
        "powerful",
        "peaceful",
        "analytical",
    }
    assert {customer.direction for customer in customers} == {"inbound", "outbound"}


def test_each_language_has_its_own_words(past):
    language, database = past
    with database.unit() as unit:
        rep = me(unit, language)
        customers = unit.customers.recent(rep, 100)
        calls = [call for customer in customers for call in unit.calls.history(rep, customer.id, 9)]
    told = [words for customer in customers for words in (customer.name, customer.company, customer.note)]
    told += [words for call in calls for words in (call.goal, call.note, call.reason)]
    assert all(bool(HAN.search(words)) == (language == "zh") for words in told if words)


def test_what_is_due_today_begins_with_an_overdue_promise_and_only_one_reminder_is_to_come(past):
    language, database = past
    with database.unit() as unit:
        due = unit.calls.due(me(unit, language), NOW + timedelta(hours=14), 50)
    assert len(due) == 5
    assert due[0].day < NOW.date()
    assert [step.due_at > NOW for step in due if step.reminded_at is None] == [True] * 4
    soon = min(step.due_at for step in due if step.due_at > NOW)
    assert timedelta(minutes=2) <= soon - NOW <= timedelta(minutes=3)


def test_the_calls_fill_two_weeks_of_working_days_and_left_their_records(past):
    language, database = past
    with database.unit() as unit:
        rep = me(unit, language)
        customers = unit.customers.recent(unit.people.of_team(rep)[0], 100)
        leader = unit.people.of_team(rep)[0]
        calls = [call for customer in customers for call in unit.calls.history(leader, customer.id, 9)]
        moves = [move for customer in customers for move in unit.calls.moves(leader, customer.id, 9)]
        records = unit.calls.answer_records(rep.team_id, list(Coach().playbooks[language].objections))
        prediction = unit.calls.prediction(rep, NOW - timedelta(days=30), NOW)
    assert {call.day for call in calls} == set(working_days(NOW.date()))
    assert len(calls) > 80
    assert {call.outcome for call in calls} >= {"met", "partly", "refused", "noanswer", "won", "wrong", "dnc"}
    assert all(move.evidence.words for move in moves)
    assert len(moves) > 20
    assert sum(record.used for record in records) > 30
    assert 0 < prediction.both < prediction.heard


def test_the_past_is_the_same_every_time():
    cards = [{"layer": "L3", "calls": 3}, {"layer": "won", "calls": 2}, {"layer": "L1", "calls": 0}]
    now = NOW.astimezone()
    assert story(cards, now) == story(cards, now)
    assert [episode.to for episode in story(cards, now) if episode.customer == 1] == ["L6", "won"]


def test_both_languages_live_in_one_file_apart(chat):
    _, second, _ = a_chat(str(chat[1].url), "zh")
    with second.unit() as unit:
        chinese, english = me(unit, "zh"), me(unit, "en")
        assert (
            sum(unit.customers.counts(chinese).values()) == sum(unit.customers.counts(english).values()) == 40
        )
        assert chinese.team_id != english.team_id
    second.close()


# ---- the chat --------------------------------------------------------------------------------------


def test_a_reminder_comes_once_has_letters_and_gives_back_what_was_in_hand(chat):
    talk, _, printed = chat
    talk.clock.now = lambda: NOW + timedelta(minutes=4)
    talk.line("/next")
    talk.look(clock.look_at_all)
    assert "⏰" in str(printed)
    letter = re.findall(r"\[(\w)\] ✓ Done", str(printed))[-1]
    printed.clear()
    talk.look(clock.look_at_all)
    assert not printed
    talk.line(letter)
    assert "taken care of" in str(printed)
    assert "[1] Get clear on the problem ★" in str(printed)


def test_a_turn_that_fails_is_given_up_and_the_next_one_goes_on(chat, monkeypatch):
    talk, database, printed = chat
    with monkeypatch.context() as broken:
        broken.setattr(Coach, "hear", lambda *_: 1 / 0)
        talk.line("/today")
    assert talk.failed
    assert "Something went wrong" in str(printed)
    talk.line("/today")
    assert "Daniel Marsh" in str(printed)
    assert states(database, "inbox") == {"done": 2, "dead": 1}


def test_a_new_process_shows_the_open_question_again(chat):
    talk, database, printed = chat
    talk.take_up()
    talk.line("/next")
    again, second, later = a_chat(str(database.url), "en")
    again.take_up()
    assert "Where you were:" in str(later)
    assert str(later).partition("1/5")[2] == str(printed).partition("1/5")[2] != ""
    assert not states(database, "outbox").get("unsent")
    second.close()


def test_a_guide_who_finds_no_button_says_so(chat, monkeypatch, capsys):
    talk, _, _ = chat
    talk.take_up()
    with pytest.raises(tour.Stuck, match="no button nonsense among ▶ Next"):
        tour.Guide(talk, 0).taps("nonsense")
    monkeypatch.setattr(tour, "play", lambda guide: guide.must_see("nonsense"))
    assert tour.tour("en", ZONE) == 1
    assert "The tour cannot go on" in capsys.readouterr().err


def test_wrong_settings_are_refused_by_name(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEFAULT_LANGUAGE", "fr")
    assert demo.main(["--tour"]) == 2
    assert "DEFAULT_LANGUAGE" in capsys.readouterr().err


def states(database: Database, queue: str) -> dict[str, int]:
    return dict(asked(database.file, f"SELECT state, count(*) FROM {queue} GROUP BY state"))


def asked(file: Path | None, sql: str) -> list[tuple]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


# ---- the process -----------------------------------------------------------------------------------


def surroundings(folder: Path) -> dict[str, str]:
    """A user's own: no settings but a database that the demo must not touch."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "LC_ALL")}
    return kept | {"PYTHONPATH": str(ROOT), "DATABASE_URL": f"sqlite:///{folder}/real.db", "COLUMNS": "80"}


def started(folder: Path, language: str, stdin: int = subprocess.PIPE) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--language", language], cwd=folder, env=surroundings(folder),
        stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def said(folder: Path, language: str, lines: str) -> tuple[int, str, str]:
    """The exit code, what was printed, and what was complained of."""
    process = started(folder, language)
    out, err = process.communicate(lines, timeout=60)
    return process.returncode, out, err


CALL = {
    "zh": ("/next", "跳过准备", "打完了", "达成目标", "留在 L3", "明天下午3点"),
    "en": ("/next", "skip preparation", "done", "goal met", "stays in L3", "tomorrow 3pm"),
}


def killed(folder: Path, language: str) -> None:
    """A call of one line after another, with ``kill -9`` as soon as each was echoed."""
    process = started(folder, language)
    for line in CALL[language]:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        while process.stdout.readline() != f"> {line}\n":
            assert process.poll() is None
        process.kill()
        process.communicate()
        process = started(folder, language)
    _, complaints = process.communicate("?\n", timeout=60)  # without a line it would play the tour
    assert (process.returncode, complaints) == (0, "")


@pytest.fixture(scope="module")
def processes(tmp_path_factory) -> Iterator[dict[str, Future]]:
    """All at the same time: each of them takes its start."""
    with ThreadPoolExecutor() as pool:

        def go(name: str, play: Callable[..., object], *given: object) -> tuple[str, Future]:
            folder = tmp_path_factory.mktemp(name)
            return name, pool.submit(lambda: (folder, play(folder, *given)))

        yield dict(
            go(f"{name}-{language}", play, language, *given)
            for language in ("zh", "en")
            for name, play, *given in (
                ("tour", said, ""),
                ("pipe", said, "?\n" + "\n\n".join(CALL[language]) + "\n/undo\n"),
            )
        )


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_with_empty_input_the_tour_plays_a_whole_call(processes, language):
    folder, (code, out, err) = processes[f"tour-{language}"].result()
    assert (code, err) == (0, "")
    assert "make demo" in out.splitlines()[-1]
    assert "L3→L4" in out
    assert not list(folder.iterdir())


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_pipe_is_read_to_its_end_and_each_line_echoed(processes, language):
    folder, (code, out, err) = processes[f"pipe-{language}"].result()
    assert (code, err) == (0, "")
    echoes = [line.removeprefix("> ") for line in out.splitlines() if line.startswith("> ")]
    assert echoes == ["?", *CALL[language], "/undo"]
    assert "data/demo.db" in out.rpartition("\n\n")[2]
    assert "\x1b" not in out
    assert [path.name for path in folder.iterdir()] == ["data"]
    the_call(folder, 0)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_kill_after_each_line_loses_nothing_and_doubles_nothing(tmp_path, language):
    killed(tmp_path, language)
    the_call(tmp_path, 1)


def the_call(folder: Path, count: int) -> None:
    """So many calls of today are kept, each with its one next step; every line was heard, every answer printed."""
    file = folder / "data" / "demo.db"
    today = "FROM calls WHERE at > (SELECT min(at) FROM inbox)"
    assert asked(file, f"SELECT count(*) {today}") == [(count,)]
    assert (
        asked(file, f"SELECT status FROM follow_ups WHERE call_id IN (SELECT id {today})")
        == [("open",)] * count
    )
    assert asked(file, "SELECT DISTINCT state FROM inbox") == [("done",)]
    assert asked(file, "SELECT DISTINCT state FROM outbox") == [("sent",)]


# ---- at a terminal ---------------------------------------------------------------------------------


READY = "\x1b[?2004h"
"""What the prompt tells the terminal when it begins to listen."""


class Terminal:
    """A person's terminal with the demo on it."""

    def __init__(self, folder: Path) -> None:
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", "--language", "en"],
            cwd=folder,
            env=surroundings(folder) | {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        )
        os.close(theirs)
        self.seen = ""

    def until(self, words: str) -> None:
        """Reads until the words stand there."""
        while words not in self.seen:
            assert select.select([self.ours], [], [], 20)[0], self.seen
            try:
                self.seen += os.read(self.ours, 65536).decode(errors="replace")
            except OSError:
                pytest.fail(f"it ended: {self.seen}")

    def type(self, keys: str) -> None:
        self.seen = ""
        os.write(self.ours, keys.encode())


@pytest.mark.slow
def test_at_a_terminal_commands_complete_themselves_and_ctrl_d_says_goodbye(tmp_path):
    terminal = Terminal(tmp_path)
    terminal.until(READY)
    assert "\x1b[1m" in terminal.seen
    terminal.type("/fun")
    terminal.until("/funnel")
    terminal.type("\t")
    terminal.until("nel")
    terminal.type("\r")
    terminal.until("L4 is thin")
    terminal.until(READY)
    terminal.type("\x04")
    terminal.until("Goodbye.")
    assert terminal.process.wait(10) == 0


@pytest.mark.slow
def test_the_clock_is_put_forward_and_stays_there_after_a_restart(tmp_path) -> None:
    code, first, errors = said(tmp_path, "en", "/clock +2h\n/clock yesterday\n/时钟 明天 08:55\n/help\n")
    assert (code, errors) == (0, "")
    assert "“yesterday” is no time to come" in first
    assert [line.endswith("08:55.") for line in first.splitlines() if "The clock shows" in line] == [
        False,
        True,
    ]
    assert "/clock tomorrow 08:55 puts the clock forward" in first
    assert "08:5" in said(tmp_path, "en", "/clock\n")[1]


# ---- where it cannot begin


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("barred", "/data does not open: File exists\nThe file and its folder must be yours."),
        ("damaged", "data/demo.db does not open: file is not a database\n"),
        ("newer", "data/demo.db: the database has schema 9999"),
    ],
)
def test_a_demo_that_cannot_begin_says_why_and_the_way_out(tmp_path, monkeypatch, capsys, how, said):
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "data" / "demo.db"
    if how == "barred":
        file.parent.touch()
    else:
        file.parent.mkdir()
        file.write_bytes(b"no database" * 100 if how == "damaged" else b"")
    if how == "newer":
        with closing(sqlite3.connect(file)) as newer:
            newer.executescript(
                "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('9999')"
            )
    assert demo.talk(False, False, "en", ZONE, ["/today"]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert told.endswith("tart the demo anew: prelude demo --fresh\n")

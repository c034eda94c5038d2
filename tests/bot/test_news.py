"""After an upgrade each leader is told once what is new; nobody on a fresh installation, and nobody twice."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import __version__
from bot.news import plan_news
from flows.coach import Coach
from flows.languages import LANGUAGES
from flows.leading.news import news, numbers
from storage.database import Database
from tests.talk import Talk

NEW = news("en").version
LATER = f"{NEW}9"
"""A release behind it, without news of its own."""
AFTER_HOURS = datetime(2026, 11, 25, 10, tzinfo=UTC)
"""Wednesday 18:00 in Shanghai."""


@pytest.fixture
def team(database: Database) -> Talk:
    """An English leader and a Chinese rep, after the golden hours."""
    chat = Talk(Coach(language="en"), database, "en")
    chat.settle_in()
    chat.join("zhao", "赵磊", "zh")
    chat.now = AFTER_HOURS
    return chat


def starts(chat: Talk, version: str) -> None:
    with chat.database.unit() as unit:
        plan_news(version, chat.now, unit)


def test_a_leader_is_told_once(team: Talk) -> None:
    starts(team, "0.1.0")
    starts(team, NEW)
    starts(team, NEW)
    team(f"""
        come rep
        coach I am new here: {NEW} · {news("en").lines[0]} … Said once
        come rep
        come zhao
        + 24 h
        come rep
    """)
    starts(team, LATER)
    team("come rep")


def test_a_release_that_kept_nothing_is_an_older_one(team: Talk) -> None:
    starts(team, LATER)
    team("""
        come rep
        coach I am new here
    """)


def test_a_fresh_installation_has_no_news(database: Database) -> None:
    chat = Talk(Coach(language="en"), database, "en")
    starts(chat, NEW)
    chat.settle_in()
    chat.now = AFTER_HOURS
    starts(chat, NEW)
    chat("come rep")


def test_who_goes_back_a_release_is_told_nothing(team: Talk) -> None:
    starts(team, "0.1.0")
    team("come rep")
    starts(team, NEW)
    starts(team, "0.1.0")
    team("""
        come rep
        coach I am new here
    """)
    starts(team, NEW)
    team("come rep")


def test_golden_and_quiet_hours_hold_it_and_another_day_brings_it(team: Talk) -> None:
    team.now = datetime(2026, 11, 25, 14, tzinfo=UTC)
    starts(team, NEW)
    team("""
        come rep
        + 11 h
        come rep
        + 155 min
        come rep
        coach I am new here
    """)


def test_who_reads_chinese_is_told_in_chinese(database: Database) -> None:
    chat = Talk(Coach(language="zh"), database, "zh")
    chat.settle_in()
    chat.now = AFTER_HOURS
    starts(chat, NEW)
    chat(f"""
        come rep
        coach 我升级了：{NEW} · {news("zh").lines[0]} … 只对组长说这一次
    """)


def test_the_news_are_the_changelogs_newest_section_in_both_languages() -> None:
    changelog = (Path(__file__).parents[2] / "CHANGELOG.md").read_text("utf-8")
    heading, section = re.search(r"^## (\S+)\n(.*?)^## ", changelog, re.MULTILINE | re.DOTALL).groups()
    short = section.partition("In short:")[2].partition("All of it:")[0]
    bullets = [" ".join(each.split()) for each in re.split(r"^- ", short, flags=re.MULTILINE)[1:]]
    assert list(news("en").lines) == bullets
    for language in LANGUAGES:
        assert news(language).version == NEW
        assert len(news(language).lines) == len(bullets) <= 7
    if heading == "Unreleased":
        assert numbers(NEW) > numbers(__version__)
    else:
        assert heading == NEW == __version__

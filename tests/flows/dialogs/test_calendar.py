"""The own due calls in the own calendar: as a file, and at an address of one's own."""

import re

import pytest

from flows.leading.invites import hashed
from tests.talk import Talk


@pytest.fixture
def feeds(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The installation has a public address."""
    monkeypatch.setattr(talk.coach, "feeds", "https://prelude.example.com/calendar")


def address(talk: Talk) -> str:
    html = talk.shown[talk.account][-1].message.html
    return re.search(r"https://prelude.example.com/calendar/([\w-]{22})\.ics", html)[1]


def test_a_file_of_what_is_agreed(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /calendar
        coach Your calls in your calendar No call is agreed yet [📅 As a file][-🔗]
        rep /export
        coach our company as a file … [📅 Calendar]
        rep [📅
        coach Your calls in your calendar [📅 As a file][‹ Back]
        rep [📅
        coach 📎 Calls of Li Na As it was today 10:01. … Customers' data
    """)
    assert talk.shown[7][-1].message.document.name == "prelude-calls-2026-11-25.ics"


@pytest.mark.usefixtures("feeds")
def test_an_address_is_shown_once_renewed_and_ended_with_one_tap(talk: Talk) -> None:
    talk("""
        rep /calendar
        coach … An address of your own keeps itself up to date … [📅 As a file][🔗 My address]
        rep [🔗
        coach 🔗 Your calendar's address, shown this once
        coach … Your address works. … [↻ New address][✖ End the address]
    """)
    first = address(talk)
    assert talk.member(7).feed == hashed(first)
    talk("""
        rep [↻] in Your address works
        coach 🔗 Your calendar's address
    """)
    second = address(talk)
    assert second != first
    assert talk.member(7).feed == hashed(second)
    talk("""
        rep [✖] in Your address works
        coach … An address of your own [🔗 My address]
    """)
    assert talk.member(7).feed is None


@pytest.mark.usefixtures("feeds")
def test_whoever_leaves_leaves_no_address_behind(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao /calendar
        zhao [🔗
        rep /team
        rep [Zhao Lei
        rep [Take out
        rep [Take out
    """)
    me = talk.member(7)
    with talk.database.unit() as unit:
        (zhao,) = (each for each in unit.people.of_team(me) if each.name == "Zhao Lei")
    assert (zhao.status, zhao.feed) == ("left", None)


def test_in_chinese(talk_zh: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_zh.coach, "feeds", "https://prelude.example.com/calendar")
    talk_zh("""
        rep /calendar
        coach 把约好的电话放进日历 还没有约好的电话 … 专属地址会自动更新 [📅 日历文件][🔗 我的地址]
        rep [📅
        coach 📎 李娜的电话 数据截至今天 10:00。
    """)

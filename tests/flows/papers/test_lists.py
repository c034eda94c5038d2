"""A leader's lists and summaries as files: as long as their number, and nothing for who may not see them."""

import csv
import io

import pytest

from bot.files.forms import octets
from flows.facts import Facts, Gone
from flows.papers import PAPERS
from flows.papers.paper import Book
from tests.talk import Talk


def rows(talk: Talk, paper: str, who: str = "rep", **about: object) -> list[dict[str, str]]:
    member = talk.member(talk.people[who].account)
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 0, talk.coach.playbooks, talk.coach.wording)
        content = PAPERS[paper].content({"form": "csv", **about}, facts)
        assert isinstance(content, Book)
        read = octets(content, "x.csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(read, newline="")))


@pytest.fixture
def team(talk: Talk) -> Talk:
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao /add Wang Fang 13900139000
        zhao [✓]
        zhao /log Wang
        zhao [Refused]
    """)
    return talk


def test_the_list_behind_a_number_is_had_whole(team: Talk) -> None:
    team("""
        rep /summary
        coach calls [Zhao Lei]…[📎 As a file]
        rep [📎
        coach 📎 our company, Wed 25 Nov [↻ A fresh copy][as CSV]
        rep [as CSV]
        coach 📎 our company, Wed 25 Nov [↻ A fresh copy][as Excel]
        rep /summary
        coach calls
        rep [🔍
        coach Wed 25 Nov
        rep [☎
        coach Wang Fang [1][📎 As a file]
        rep [📎
        coach 📎 our company
    """)
    (call,) = rows(team, "behind", what="calls", key="", day="2026-11-25")
    assert (call["Customer"], call["Rep"], call["Outcome"]) == ("Wang Fang", "Zhao Lei", "Refused")


def test_a_summary_has_a_line_for_each_rep(team: Talk) -> None:
    (zhao,) = rows(team, "summary", day="2026-11-25")
    assert (zhao["Rep"], zhao["Calls"], zhao["Refused"], zhao["L1"]) == ("Zhao Lei", "1", "1", "1")
    weeks = rows(team, "summary", day="2026-11-25", week=True)
    assert [(each["Rep"], each["Week from"]) for each in weeks][-1] == ("Zhao Lei", "2026-11-23")


@pytest.mark.parametrize("paper", ["summary", "behind", "certificate"])
def test_a_rep_gets_nothing_of_it(team: Talk, paper: str) -> None:
    with pytest.raises(Gone):
        rows(team, paper, "zhao", what="calls", key="", day="2026-11-25", fingerprint="", at="2026-11-25T00:00:00Z",
             by="", record=1, counts={})  # fmt: skip


def test_the_objection_library_has_a_line_for_each_answer_and_keeps_what_is_private(team: Talk) -> None:
    found = rows(team, "library")
    cards = team.coach.playbooks["en"].objections
    assert {each["Key"] for each in found} == set(cards)
    assert len(found) == sum(max(1, len(card.answers)) for card in cards.values())
    assert all(each["They say"] and each["About"] for each in found)

"""The goal check, on phrases that were written before the rules that judge them (``tests/data/goals_*.csv``).

A row's ``missing`` is empty for a good goal, else it holds the ids that are right for it. The batches were
written one after the other, and looked at only once the rules stood still; judged rightly at that first look:

    batch    held   second  third  fourth  fifth
    zh       43/45  45/51   34/40  37/40   37/40
    en       47/47  47/56   30/40  31/40   37/40
"""

import csv
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.goal_rules import read_rules
from flows.coaching.goals import MISSING, check
from flows.coaching.phrases import language_of
from flows.coaching.rule_files import read_file
from flows.languages import UNDERSTOOD

CONTENT = Path(__file__).parents[3] / "flows" / "content"
DATA = Path(__file__).parents[2] / "data"


def rows(language: str) -> list[dict[str, str]]:
    with (DATA / f"goals_{language}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PHRASES = [
    pytest.param(row["phrase"], row["missing"].split("|"), language, id=f"{language}-{row['phrase']}")
    for language in UNDERSTOOD
    for row in rows(language)
]
RAW = {language: read_file("goals", language) for language in UNDERSTOOD}
EXPECTED_OF_LIST = {
    "result": "", "agreement": "", "learned": "", "appointment": "", "measured": "",
    "urging": "activity", "telling": "activity", "activity": "activity",
    "hollow": "vague", "vague": "vague", "purpose": "purpose",
}  # fmt: skip


@pytest.mark.parametrize(("phrase", "missing", "language"), PHRASES)
def test_the_phrase_is_judged_as_a_coach_would(phrase: str, missing: list[str], language: str) -> None:
    verdict = check(phrase, language)
    assert verdict.missing in missing
    assert verdict.good == (not verdict.missing) == (not verdict.better)
    assert verdict.good or check(verdict.better, language).good, "a proposal is itself a good goal"


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_there_are_enough_phrases_of_both_kinds(language: str) -> None:
    good = [row for row in rows(language) if not row["missing"]]
    assert len(good) >= 90
    assert len(rows(language)) - len(good) >= 90
    assert {missing for row in rows(language) for missing in row["missing"].split("|")} - {""} == set(MISSING)


@given(st.text(max_size=60), st.sampled_from(UNDERSTOOD))
def test_any_text_gets_a_verdict_and_a_good_proposal(words: str, language: str) -> None:
    verdict = check(words, language)
    assert verdict.missing in {"", *MISSING}
    assert verdict.good == (not verdict.missing) == (not verdict.better)
    assert verdict.good or check(verdict.better, language).good


@given(st.lists(st.sampled_from([row["phrase"] for name in UNDERSTOOD for row in rows(name)]), min_size=2))
def test_goals_run_together_get_a_good_proposal(phrases: list[str]) -> None:
    verdict = check(" ".join(phrases[:3]), "zh")
    assert verdict.good or check(verdict.better, "zh").good


@pytest.mark.parametrize(
    ("words", "better"),
    [
        ("跟进报价", "客户说出对报价的决定和时间"),
        ("介绍一下我们的新产品", "客户说出新产品要先帮他解决哪个问题"),
        ("提醒客户续费", "客户答应续费"),
        ("和张总沟通", "张总说出下一步做什么、哪天做"),
        ("约好演示", "约好演示，当场定下具体日期和时间"),
        ("推荐蓝鲸二号", "客户说出对蓝鲸二号的决定和日期"),
        ("introduce product", "The customer says which of their problems the product should solve"),
        ("explain our price increase", "The customer says what they can accept on our price increase"),
        ("remind them to renew", "The customer agrees to renew"),
        ("check in with Anna", "Anna says what happens next, and on which day"),
        ("book a demo", "book a demo, with the exact day and time agreed"),
        ("push Blue Whale 2", "The customer says yes or no to the Blue Whale 2, or names the day they will"),
    ],
)
def test_the_proposal_keeps_the_reps_own_words(words: str, better: str) -> None:
    assert check(words, "zh").better == better


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("跟進報價", "activity"),
        ("週四10點演示定下來", ""),
        ("客戶同意簽合同", ""),
        ("FOLLOW UP", "activity"),
        ("  follow   up. ", "activity"),
        ("约好演示。", "when"),
        ("Tom 说出预算", ""),
        ("meet 王总 Thu 10am, he agreed", ""),
        ("", "too-short"),
        ("?!", "too-short"),
    ],
)
def test_typing_habits_do_not_change_the_verdict(words: str, missing: str) -> None:
    assert check(words, "en").missing == missing


@pytest.mark.parametrize(("words", "language"), [("follow up", "zh"), ("跟进一下报价", "en")])
def test_the_words_are_judged_by_their_own_language(words: str, language: str) -> None:
    verdict = check(words, language)
    assert verdict.missing == "activity"
    assert language_of(verdict.better, language) != language


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_every_list_shows_by_example_what_it_does(language: str) -> None:
    for name, part in RAW[language].items():
        for example in part.get("examples", ()) if isinstance(part, dict) else ():
            assert check(example, language).missing == EXPECTED_OF_LIST[name], example


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_every_topic_shows_by_example_what_it_proposes(language: str) -> None:
    for topic in RAW[language]["better"]:
        words, better = topic["example"]
        assert check(words, language).better == better


def test_both_languages_have_the_same_lists_with_no_phrase_twice() -> None:
    assert RAW["en"].keys() == RAW["zh"].keys()
    assert RAW["en"]["proposals"].keys() == RAW["zh"]["proposals"].keys()
    for language in UNDERSTOOD:
        for name, part in RAW[language].items():
            if "words" in part:
                assert len(part["words"]) == len(set(part["words"])), f"{language} {name}"


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_every_goal_the_playbook_offers_is_one(language: str) -> None:
    offered = tomllib.loads((CONTENT / language / "goals.toml").read_text("utf-8"))
    assert {goal["words"] for goal in offered.values() if not check(goal["words"], language).good} == set()


def test_a_language_without_rules_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match=r"goals_fr.toml.*en, zh"):
        read_rules("fr")


def test_who_speaks_another_language_is_understood_by_english_rules() -> None:
    assert language_of("…", "de") == "en"
    assert not check("follow up", "de").good

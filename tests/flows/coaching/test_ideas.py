"""Ideas: what a sentence is about, and that every objection comes down to some in both languages."""

import pytest

from flows.coaching.ideas import ideas_in, meant, patterns_of, rules_of
from flows.coaching.playbook import read_playbooks
from flows.languages import UNDERSTOOD

BOOKS = read_playbooks()


def test_every_objection_comes_down_to_ideas_known_in_every_language() -> None:
    rules = rules_of()
    named = {idea for each in rules.values() for rule in each for idea in rule}
    for language in UNDERSTOOD:
        assert patterns_of(language).keys() == named
        assert BOOKS[language].objections.keys() == rules.keys()


@pytest.mark.parametrize(
    ("words", "language", "objection"),
    [
        ("my husband and I decide these things together", "en", "ask-family"),
        ("there was a technicain here but the machine still leaks", "en", "unsolved"),
        ("你們東西到貨要等太久", "zh", "delivery"),
        ("我表弟就在做，跟他拿货", "zh", "friend"),
    ],
)
def test_ideas_that_come_together_mean_an_objection(words: str, language: str, objection: str) -> None:
    scores = meant(words, language, rules_of())
    assert max(scores, key=lambda key: scores[key]) == objection


def test_two_ideas_are_not_one_word() -> None:
    assert {"money", "high"} <= ideas_in("贵公司", "zh").keys()
    assert "price" not in meant("贵公司", "zh", rules_of())

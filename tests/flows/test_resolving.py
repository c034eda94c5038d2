"""What was learnt as a resolution."""

import tomllib
from pathlib import Path

import pytest

import flows
from flows.coaching.phrases import plain
from flows.coaching.rule_files import patterns
from flows.dialogs.evening import COMMITMENTS
from flows.languages import LANGUAGES
from flows.learning.resolving import looks_back, nearest


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_finds_its_examples(language: str) -> None:
    data = tomllib.loads(
        (Path(flows.__file__).parent / "rules" / f"resolutions_{language}.toml").read_text("utf-8")
    )
    assert data.keys() == {"looks_back", *COMMITMENTS}
    for name, found in patterns(data, language).items():
        assert [example for example in data[name]["examples"] if not found.search(plain(example))] == []


@pytest.mark.parametrize(
    ("language", "line", "resolution"),
    [
        ("en", "I talked too long before the first question", "ask-first"),
        ("en", "three hung up in my opening, I was too slow", "short-opening"),
        ("en", "I interrupted Mr Ogle", "silence"),
        ("zh", "老是打断客户", "silence"),
        ("zh", "今天又没定时间就挂了", "two-dates"),
        ("en", "I was tired", ""),
    ],
)
def test_a_line_that_looks_back_comes_down_to_a_resolution(language: str, line: str, resolution: str) -> None:
    assert looks_back(line, language)
    assert nearest(line, language, COMMITMENTS) == resolution


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "listen longer"), ("en", "I'll wait for the answer"), ("zh", "多听少说"), ("zh", "先问再报价")],
)
def test_a_line_that_can_be_kept_stays(language: str, line: str) -> None:
    assert not looks_back(line, language)

"""The kinds of question: what counts as an answer, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.layout import nth
from flows.steps.amount import MOST, read_amount


@pytest.mark.parametrize(
    ("words", "minor"),
    [
        ("86000", 8_600_000),
        ("8.6万", 8_600_000),
        ("8.6 万元", 8_600_000),
        ("86k", 8_600_000),
        ("3w", 3_000_000),
        ("1.5m", 150_000_000),
        ("5千", 500_000),
        ("￥1,200.50", 120_050),
        ("１２００", 120_000),
        ("0", 0),
    ],
)
def test_amounts_as_people_write_them(words: str, minor: int) -> None:
    assert read_amount(words) == minor


@pytest.mark.parametrize(
    "words", ["", "万", "-5", "5-6", "about 5", "8.6.1", "²", "1e9", "nan", "inf", "9" * 12 + "m"]
)
def test_what_is_no_amount(words: str) -> None:
    assert read_amount(words) is None


@given(st.text(max_size=5000))
def test_any_words_are_an_amount_that_can_be_kept_or_none(words: str) -> None:
    amount = read_amount(words)
    assert amount is None or 0 <= amount <= MOST


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("1", 0),
        (" 3 ", 2),
        ("３", 2),
        ("0", None),
        ("4", None),
        ("-1", None),
        ("²", None),
        ("1" * 5000, None),
        ("", None),
    ],
)
def test_a_typed_number_names_a_line(words: str, place: int | None) -> None:
    assert nth(words, 3) == place

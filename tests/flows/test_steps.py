"""The kinds of question: what counts as an answer, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.layout import ALL, ROWS, WIDTHS, in_rows, label_width, nth, paged
from flows.money import MOST, read_amount
from flows.talk import Button


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
        ("€3.200,50", 320_050),
        ("1.234.567 EUR", 123_456_700),
        ("US$1,200", 120_000),
        ("3 200,50", 320_050),
        ("12,5", 1_250),
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


labels = st.text(st.sampled_from("abcdefgh 成交丢单"), min_size=1, max_size=30)
buttons = st.lists(labels, max_size=40).map(
    lambda all: [Button(label, str(n)) for n, label in enumerate(all)]
)


@given(buttons)
def test_buttons_stand_in_order_three_a_row_at_most_and_no_wider_than_a_phone(given: list[Button]) -> None:
    rows = in_rows(given)
    assert [button for row in rows for button in row] == given
    for row in rows:
        assert len(row) == 1 or max(label_width(button.label) for button in row) <= WIDTHS[len(row) - 1]


@given(buttons, st.integers(0, 2), st.integers(1, ALL))
def test_pages_show_every_button_once_and_never_too_many_rows(
    given: list[Button], under: int, at_once: int
) -> None:
    rows, more = in_rows(given), Button("More", "more")
    beneath = [Button(f"Under {n}", f"under{n}") for n in range(under)]
    seen: list[Button] = []
    for page in range(50):
        here, last = paged(rows, beneath, more, page, at_once)
        shown = [button for row in here for button in row]
        assert len(here) + len(last) <= ROWS
        assert page or len(here) < 2 or len(shown) <= at_once
        assert [button for row in last for button in row if button != more] == beneath
        if shown and shown[0] in seen:
            break
        seen += shown
    assert seen == given
    if seen and page > 1:
        assert shown == seen[: len(shown)], "the last page leads to the first"

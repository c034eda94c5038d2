"""A button's data: there and back, never longer than a button carries, and nothing but ours is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.buttons import LIMIT, base36, mark, read_data, write_data
from flows.talk import Tapped

numbers = st.integers(0, 36**11)
actions = st.text(min_size=1, max_size=40)


@given(numbers, st.integers(0, 10_000), actions)
def test_what_is_written_is_read_back_or_refused_as_too_long(place: int, revision: int, action: str) -> None:
    length = len(f"{base36(place)}.{base36(revision)}.{action}".encode())
    if length > LIMIT:
        with pytest.raises(ValueError, match=f"{length} bytes"):
            write_data(place, revision, action)
    else:
        assert read_data(write_data(place, revision, action)) == Tapped(place, revision, action)


@given(st.text(max_size=80))
def test_any_text_is_a_tap_or_none_of_ours(data: str) -> None:
    tapped = read_data(data)
    if tapped:
        assert tapped.action
        assert read_data(write_data(tapped.place, tapped.revision, tapped.action)) == tapped


@pytest.mark.parametrize(
    "data",
    ["", ".", "..", "1..x", ".1.x", "1.1.", "1.x", "Z.1.x", "-1.1.x", "1.1", "²." * 3, "1" * 13 + ".1.x"],
)
def test_what_is_no_data_of_ours(data: str) -> None:
    assert read_data(data) is None


@given(numbers)
def test_base36_is_short_and_unambiguous(number: int) -> None:
    assert int(base36(number), 36) == number
    assert len(base36(number)) <= 12


@given(st.text(min_size=1, max_size=1000), st.text(min_size=1, max_size=1000))
def test_a_mark_is_short_and_stands_for_the_same_words_only(one: str, other: str) -> None:
    assert mark(one) == mark(one)
    assert len(mark(one)) <= 8
    assert (mark(one) == mark(other)) == (one == other)

"""What is remembered and when it comes again, which cards a day has, and when a lesson is offered: held by rules."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.coaching.lessons import CHAPTERS
from flows.coaching.playbook import read_playbooks
from flows.learning import asking, deck, marking
from flows.learning.memory import KNOWN_DAYS, Grade, is_known, review
from flows.learning.moments import needed
from flows.model import Recall

BOOK = read_playbooks()["en"]
NOW = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)
TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)
GRADES = st.lists(st.sampled_from(Grade), min_size=1, max_size=12)


def answered(grades: list[Grade], at: datetime = NOW):
    """Each answered on the day it came due."""
    state, due = review(None, grades[0], at)
    for grade in grades[1:]:
        state, due = review(json.loads(json.dumps(state)), grade, due)
    return state, due


@settings(deadline=None, max_examples=60)
@given(GRADES)
def test_the_same_answers_are_remembered_alike_and_never_come_the_same_day(grades: list[Grade]) -> None:
    assert answered(grades) == answered(grades)
    state, due = answered(grades)
    before = answered(grades[:-1])[1] if grades[1:] else NOW
    assert DAY <= due - before <= 365 * DAY
    assert json.loads(json.dumps(state)) == state


def test_what_was_missed_comes_tomorrow_what_is_had_later_each_time() -> None:
    assert review(None, Grade.MISSED, NOW).due == NOW + DAY
    dues = [answered([Grade.HAD_IT] * count)[1] for count in range(1, 6)]
    gaps = [later - earlier for earlier, later in zip([NOW, *dues], dues, strict=False)]
    assert gaps == sorted(gaps)
    assert gaps[-1] > 30 * DAY


def test_known_is_what_lasts_a_week_and_forgotten_is_not_known() -> None:
    counts = [is_known(answered([Grade.HAD_IT] * count)[0]) for count in range(1, 4)]
    assert counts == [False, True, True]
    state, due = answered([Grade.HAD_IT] * 3)
    assert not is_known(review(state, Grade.MISSED, due).state)
    assert state["stability"] > KNOWN_DAYS


def test_an_instant_of_another_zone_is_the_same_instant() -> None:
    elsewhere = NOW.astimezone(ZoneInfo("Asia/Shanghai"))
    assert review(None, Grade.HAD_IT, elsewhere) == review(None, Grade.HAD_IT, NOW)


# ---- the day's cards


def recall(exercise: str, days: int) -> Recall:
    return Recall(1, 1, 1, exercise, review(None, Grade.HAD_IT, NOW).state, NOW + days * DAY, 1)


def test_what_fades_comes_before_what_is_new_and_lessons_read_before_others() -> None:
    recalls = {
        each.exercise: each for each in (recall("pro-gift", 0), recall("pro-hold", -3), recall("dec-thin", 9))
    }
    cards = deck.of_today(BOOK.exercises, recalls, ["iceberg-trust"], NOW + DAY, 0, 6)
    assert cards[:2] == ("pro-hold", "pro-gift")
    assert [BOOK.exercises[id].lesson for id in cards[2:5]] == ["iceberg-trust"] * 3
    assert cards[5] == next(iter(BOOK.exercises))
    assert deck.of_today(BOOK.exercises, recalls, (), NOW, 5, 0) == ()


def missed(exercise: str, days: int) -> Recall:
    return replace(recall(exercise, days), state=review(None, Grade.MISSED, NOW).state)


def test_a_bad_day_is_not_followed_by_nothing_but_its_repeats() -> None:
    ids = list(BOOK.exercises)
    bad = [missed(id, -number) for number, id in enumerate(ids[:7])]
    fades = recall(ids[20], 0)
    recalls = {each.exercise: each for each in (*bad, fades)}
    today = deck.of_today(BOOK.exercises, recalls, (), NOW, 0, 5)
    assert today == (ids[6], ids[20], ids[5], ids[7], ids[4])
    assert deck.of_today(BOOK.exercises, recalls, (), NOW, 3, 2) == (ids[20], ids[6])


def test_where_nothing_else_is_left_what_was_missed_fills_the_round() -> None:
    few = dict(list(BOOK.exercises.items())[:6])
    recalls = {id: missed(id, -1) for id in few}
    assert len(deck.of_today(few, recalls, (), NOW, 0, 5)) == 5


def test_every_exercise_is_counted_once_in_its_chapter() -> None:
    known = replace(recall("prep-match", 9), state=answered([Grade.HAD_IT] * 3)[0])
    parts = deck.progress(
        BOOK.lessons, BOOK.exercises, {"prep-match": known, "dec-thin": recall("dec-thin", 1)}
    )
    assert list(parts) == list(CHAPTERS)
    assert parts["preparation"][:2] == (1, 0)
    assert parts["decision"][:2] == (0, 1)
    assert sum(map(sum, parts.values())) == len(BOOK.exercises)


@pytest.mark.parametrize(
    ("ago", "days"),
    [
        ((), 0),
        ((0,), 1),
        ((1,), 1),  # today is not over
        ((2,), 0),
        ((0, 1, 2), 3),  # Wednesday back to Monday
        ((0, 1, 2, 5), 4),  # ... and Friday: a weekend breaks nothing
        ((0, 1, 2, 3, 5), 5),  # ... and counts where it was kept
        ((0, 1, 2, 6), 3),
    ],
)
def test_a_streak_counts_days_in_a_row(ago: tuple[int, ...], days: int) -> None:
    kept = {TODAY - each * DAY: deck.FIVE for each in ago} | {TODAY - 8 * DAY: deck.FIVE - 1}
    assert deck.streak(kept, TODAY) == days


@given(st.sampled_from([each for each in BOOK.exercises.values() if each.options]), st.integers(0, 9))
def test_choices_are_shuffled_alike_whenever_they_are_drawn(exercise, asked: int) -> None:
    order = deck.shuffled(exercise.options, exercise.id, asked)
    assert order == deck.shuffled(exercise.options, exercise.id, asked)
    assert sorted(order, key=str) == sorted(exercise.options, key=str)


# ---- marking


@pytest.mark.parametrize(
    ("ids", "grade"),
    [("bc", "had-it"), ("b", "missed"), ("bcd", "partly"), ("bd", "missed"), ("abcd", "missed"), ("ad", "missed")],
)  # fmt: skip
def test_several_choices_are_partly_right_only_when_more_is_right_than_wrong(ids: str, grade: str) -> None:
    assert marking.chosen(BOOK.exercises["prep-goal-check"], ids).value == grade


@pytest.mark.parametrize(("cells", "grade"), [("abcd", "had-it"), ("abdc", "partly"), ("bcda", "missed")])
def test_half_a_table_is_partly_right(cells: str, grade: str) -> None:
    assert marking.filled(BOOK.exercises["prep-match"], list(cells)).value == grade


@given(st.text(max_size=20))
def test_anything_may_be_typed_at_a_table(words: str) -> None:
    table = BOOK.exercises["pro-table"]
    cells = asking.letters_in(words, table, [], 0)
    assert cells is None or (0 < len(cells) <= 4 and len(set(cells)) == len(cells))
    numbers = asking.numbers_in(words, BOOK.exercises["prep-goal-check"], 0)
    assert set(numbers) <= set("abcd")


# ---- the moment of need


@pytest.mark.parametrize(
    ("today", "lost", "reasons"),
    [
        ({}, {}, []),
        ({"hangup": 2, "met": 9}, {}, []),
        ({"hangup": 3, "met": 1}, {}, ["hangup"]),
        ({"noanswer": 8, "met": 3}, {}, ["noanswer"]),
        ({"noanswer": 8, "met": 4}, {}, []),
        ({"noanswer": 7}, {}, []),
        ({}, {"price": 2, "think": 2}, []),
        ({"hangup": 3}, {"price": 3}, ["hangup", "objection"]),
    ],
)
def test_a_lesson_is_offered_only_for_what_was_counted(
    today: dict[str, int], lost: dict[str, int], reasons: list[str]
) -> None:
    found = needed(today, lost, sum(lost.values()))
    assert [moment.reason for moment in found] == reasons
    assert all(moment.lesson in BOOK.lessons and 0 < moment.hit <= moment.of for moment in found)

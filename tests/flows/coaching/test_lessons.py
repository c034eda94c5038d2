"""Lessons and exercises: enough of every chapter, fair, short enough for a phone, strict about their files."""

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from flows.coaching.lessons import CHAPTERS, FORMS, LETTERS, Exercise
from flows.coaching.playbook import CONTENT, Playbook, PlaybookError, read_playbooks

PLAYBOOKS = read_playbooks()
both = pytest.mark.parametrize("book", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())
A_MINUTE = {"en": 160, "zh": 330}
"""Words read silently in a little less than a minute, at an unhurried 200 (English) or 400 characters (Chinese)."""


def choosing(book: Playbook) -> list[Exercise]:
    return [exercise for exercise in book.exercises.values() if exercise.form in ("single", "multiple")]


@both
def test_there_are_lessons_and_exercises_of_every_kind_in_every_chapter(book: Playbook) -> None:
    assert len(book.lessons) >= 24
    assert len(book.exercises) >= 120
    lessons = Counter(lesson.chapter for lesson in book.lessons.values())
    exercises = Counter(book.lessons[exercise.lesson].chapter for exercise in book.exercises.values())
    assert all(lessons[chapter] >= 2 and exercises[chapter] >= 10 for chapter in CHAPTERS)
    assert {exercise.form for exercise in book.exercises.values()} == set(FORMS)
    assert {exercise.lesson for exercise in book.exercises.values()} == set(book.lessons)


@both
def test_lessons_come_in_the_order_of_their_chapters(book: Playbook) -> None:
    places = [CHAPTERS.index(lesson.chapter) for lesson in book.lessons.values()]
    assert places == sorted(places)


@both
def test_a_lesson_is_read_in_a_minute(book: Playbook) -> None:
    for lesson in book.lessons.values():
        told = " ".join((lesson.words, *lesson.points, lesson.case, lesson.summary))
        length = len(re.findall(r"[一-鿿]", told)) if book.language == "zh" else len(told.split())
        assert A_MINUTE[book.language] / 3 < length <= A_MINUTE[book.language], (lesson.id, length)


@both
def test_every_answer_is_explained_and_fits_a_phone(book: Playbook) -> None:
    for exercise in book.exercises.values():
        parts = (*exercise.options, *exercise.partners, *exercise.more)
        told = (exercise.words, exercise.why, exercise.answer, *(part.words for part in parts))
        assert len(exercise.why) >= (14 if book.language == "zh" else 30), exercise.id
        assert sum(map(len, told)) < 1200, exercise.id
        assert all(len({c.words for c in column}) == len(column) for column in exercise.columns), exercise.id


@both
def test_the_right_answer_is_not_given_away_by_its_length(book: Playbook) -> None:
    single = [exercise for exercise in choosing(book) if exercise.form == "single"]
    longest = sum(
        max(exercise.options, key=lambda option: len(option.words)).id in exercise.right
        for exercise in single
    )
    assert longest <= 0.5 * len(single), f"{longest} of {len(single)}"


@both
def test_everything_says_where_it_comes_from(book: Playbook) -> None:
    for entry in (*book.lessons.values(), *book.exercises.values()):
        number = re.fullmatch(r"ours|practice (\d+)", entry.source)
        assert number, entry.id
        assert not number[1] or 1 <= int(number[1]) <= 116, entry.id


def test_each_language_is_written_in_its_own_script() -> None:
    chinese, half_width = re.compile(r"[一-鿿]"), re.compile(r"[一-鿿][,;:?!]|[,;?!][一-鿿]")
    for one, other in zip(
        (*PLAYBOOKS["en"].lessons.values(), *PLAYBOOKS["en"].exercises.values()),
        (*PLAYBOOKS["zh"].lessons.values(), *PLAYBOOKS["zh"].exercises.values()),
        strict=True,
    ):
        assert not chinese.search(str(one)), one.id
        assert chinese.search(other.words), other.id
        assert not half_width.search(str(other).replace("', '", "")), other.id


@pytest.mark.parametrize(
    ("file", "old", "new", "error"),
    [
        ("zh/lessons.toml", '"preparation"', '"praparation"', r"lessons.toml \[prep-purpose\] chapter: no 'prapa"),
        ("en/lessons.toml", "points = [", 'points = ["x",', r"en/lessons.toml \[prep-purpose\] has not three points"),
        ("zh/exercises/opening.toml", '"single"', '"sngle"', r"exercises/opening.toml \[open-job\] form: no 'sngle'"),
        ("zh/exercises/opening.toml", '["b"]', '["e"]', r"\[open-job\] must have its right answers among"),
        ("zh/exercises/opening.toml", '["b"]', '["a", "b"]', r"\[open-job\] has one right answer where"),
        ("zh/exercises/opening.toml", '["b"]', '["a"]', r"zh/exercises \[open-job\] right is \['a'\], but \['b'\]"),
        ("en/exercises/opening.toml", "partners = { a", "partners = { e", r"\[open-match\] must have three or four"),
        ("en/exercises/opening.toml", "answer =", 'tag = "who"\nanswer =', r"\[open-write\] has a tag where"),
        ("en/exercises/opening.toml", "[open-job]", "[prep-match]", r"stands in an earlier chapter too"),
        ("en/exercises/opening.toml", '"opening-seconds"', '"opening-second"', r"\[open-job\] lesson: no 'opening-"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_by_file_and_entry(
    tmp_path: Path, file: str, old: str, new: str, error: str
) -> None:
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    text = (content / file).read_text(encoding="utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PlaybookError, match=error):
        read_playbooks(content)


def test_letters_are_enough_for_every_table() -> None:
    for exercise in PLAYBOOKS["en"].exercises.values():
        assert len(exercise.options) <= len(LETTERS)

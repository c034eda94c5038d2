"""How an exercise looks while it is open and when it is answered, and what typed words answer to it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.coaching.lessons import LETTERS, Choice, Exercise
from flows.learning.deck import shuffled
from flows.learning.memory import Grade
from flows.talk import Button, Json, Row, Words, text

ARROW = " → "

# ---- choosing


def options_of(exercise: Exercise, asked: int) -> tuple[Choice, ...]:
    """The choices in the order they are numbered in; rows of a table keep theirs."""
    return shuffled(exercise.options, exercise.id, asked) if exercise.right else exercise.options


def lettered(exercise: Exercise, column: int, asked: int) -> tuple[Choice, ...]:
    """A column's cells in the order of their letters."""
    return shuffled(exercise.columns[column], f"{exercise.id} {column}", asked)


def choice_lines(exercise: Exercise, asked: int) -> Iterator[Words]:
    for number, option in enumerate(options_of(exercise, asked), 1):
        yield text("quiz-option", number=str(number), words=option.words)


def choice_rows(exercise: Exercise, asked: int, ticks: Sequence[str]) -> list[Row]:
    """A number for each choice, two in a row; ticks name the state they lead to."""
    several = exercise.form == "multiple"
    buttons = []
    for number, option in enumerate(options_of(exercise, asked), 1):
        on = option.id in ticks
        label = text("ticked" if on else "unticked", words=str(number)) if several else str(number)
        buttons.append(
            Button(label, f"tick={'-' if on else '+'}{option.id}" if several else f"pick={option.id}")
        )
    rows: list[Row] = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return [*rows, (Button(text("that-is-it"), "that", "best"),)] if several else rows


def numbers_in(words: str, exercise: Exercise, asked: int) -> tuple[str, ...]:
    """The choices that typed numbers name, "1 3" or "13"; () where anything else was typed."""
    options = options_of(exercise, asked)
    digits = re.sub(r"[\s,，、.和&+]|and", "", words)
    if not re.fullmatch(rf"[1-{len(options)}]{{1,{len(options)}}}", digits, re.ASCII):
        return ()
    return tuple(dict.fromkeys(options[int(digit) - 1].id for digit in digits))


# ---- filling a table


def column_of(exercise: Exercise, cells: Sequence[str]) -> int:
    """The column that is being filled."""
    return len(cells) // len(exercise.options)


def left_in(exercise: Exercise, cells: Sequence[str], asked: int) -> list[tuple[str, Choice]]:
    """The cells of the column that are not placed yet, with their letters."""
    column = column_of(exercise, cells)
    placed = cells[column * len(exercise.options) :]
    each = zip(LETTERS, lettered(exercise, column, asked), strict=False)
    return [(letter, cell) for letter, cell in each if cell.id not in placed]


def placed(exercise: Exercise, cells: Sequence[str], id: str) -> list[str]:
    """The cells with one more; the last one of a column has only one place to go."""
    more = [*cells, id]
    rest = len(exercise.options) - len(more) % len(exercise.options)
    if rest == 1:
        column = column_of(exercise, more)
        taken = more[column * len(exercise.options) :]
        more += [cell.id for cell in exercise.columns[column] if cell.id not in taken]
    return more


def table_lines(exercise: Exercise, cells: Sequence[str], asked: int) -> Iterator[Words]:
    column = column_of(exercise, cells)
    words = [{cell.id: cell.words for cell in each} for each in exercise.columns]
    here = len(cells) % len(exercise.options)
    for row, option in enumerate(exercise.options):
        filled = [
            words[done][cells[done * len(exercise.options) + row]]
            for done in range(column + 1)
            if done * len(exercise.options) + row < len(cells)
        ]
        name = "quiz-row-open" if row == here else "quiz-row"
        yield text(name, number=str(row + 1), words=option.words, placed=arrows(filled))
    if exercise.heads:
        yield text("quiz-column", head=exercise.heads[column])
    for letter, cell in left_in(exercise, cells, asked):
        yield text("quiz-option", number=letter, words=cell.words)


def table_rows(exercise: Exercise, cells: Sequence[str], asked: int) -> list[Row]:
    buttons = [Button(letter, f"cell={cell.id}") for letter, cell in left_in(exercise, cells, asked)]
    rows: list[Row] = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return [*rows, (Button(text("quiz-clear"), "clear"),)] if cells else rows


def letters_in(words: str, exercise: Exercise, cells: Sequence[str], asked: int) -> list[str] | None:
    """The cells after typed letters, "C", "CDBA" or "1-C 2-D 3-B 4-A"; None where anything else was typed."""
    letters = re.sub(r"[\s,，、;；.\-—=→:：\d]", "", words.upper())
    if not re.fullmatch(rf"[{LETTERS}]{{1,{len(exercise.options)}}}", letters):
        return None
    filled = list(cells)
    for letter in letters:
        if len(filled) - len(cells) >= len(letters):
            break  # the last one was placed with the one before
        cell = dict(left_in(exercise, filled, asked)).get(letter)
        if cell is None:
            return None
        filled = placed(exercise, filled, cell.id)
        if len(filled) % len(exercise.options) == 0:
            break
    return filled


def is_full(exercise: Exercise, cells: Sequence[str]) -> bool:
    return len(cells) >= len(exercise.options) * len(exercise.columns)


# ---- answered


def answer_lines(exercise: Exercise, given: Json, asked: int) -> Iterator[Words]:
    """What was right beside what was given, and why."""
    if exercise.right:
        for number, option in enumerate(options_of(exercise, asked), 1):
            name = "right" if option.id in exercise.right else "wrong" if option.id in given else "other"
            yield text(f"quiz-line.{name}", number=str(number), words=option.words)
    elif exercise.columns:
        cells = {column: given[column * len(exercise.options) :] for column in range(len(exercise.columns))}
        for row, option in enumerate(exercise.options):
            hit = all(cells[column][row] == option.id for column in cells)
            right = [column[row].words for column in exercise.columns]
            yield text(
                f"quiz-line.{'right' if hit else 'mixed'}",
                number=str(row + 1),
                words=option.words + arrows(right) if hit else option.words,
                chosen=ARROW.join(words_of(exercise, column, cells[column][row]) for column in cells),
                right=ARROW.join(right),
            )
    else:
        if given:
            yield text("your-words", words=given)
        yield text("quiz-reference", words=exercise.answer)
    yield text("quiz-why", why=exercise.why)


def words_of(exercise: Exercise, column: int, id: str) -> str:
    """The words of a cell; "" for one that a newer playbook has no more."""
    return next((cell.words for cell in exercise.columns[column] if cell.id == id), "")


def arrows(filled: Sequence[str]) -> str:
    return "".join(f"{ARROW}{words}" for words in filled)


def grade_row(given: Mapping[str, Json]) -> Row:
    """How an open answer compares, by who wrote it; nobody was right who wrote nothing."""
    grades = (Grade.HAD_IT, Grade.PARTLY, Grade.MISSED) if given.get("said") else (Grade.MISSED,)
    return tuple(Button(text(f"quiz-grade.{grade.value}"), f"grade={grade.value}") for grade in grades)

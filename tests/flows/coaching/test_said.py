"""What customers said against the whole playbook: how often the right card is first, and among the first three.

The labelled sentences are in two places. What the coach compares with is ``flows/rules/said_*.toml``; the rest, which
it never saw, is ``tests/data/said_*.csv``, and no sentence of the second may get into the first. The ``held out`` third
and the ``second`` are by whoever wrote the signs, so they flatter. The ``fifth`` and ``sixth`` were written from the
headings alone, before that round of work, with slips of the pen and traditional characters, and measured once each, the
sixth last: between them one idea was mended ("boss not"), after them nothing.

========  ==============  ===============  =====================
          first           among three      among three before
========  ==============  ===============  =====================
held out  en 100, zh 97   en 100, zh 99    en 100, zh 99
second    en 94, zh 100   en 100, zh 100   en 100, zh 100
fifth     en 86, zh 91    en 99, zh 97     en 94, zh 95
sixth     en 90, zh 87    en 98, zh 97     en 91, zh 97
left out  en 73, zh 81    en 89, zh 93     en 82, zh 89
seventh   en 35, zh 47    en 63, zh 65     en 51, zh 47
========  ==============  ===============  =====================

The aim is 95 among three. Two lines are harder than people mostly are. ``left out`` is each quarter of what the coach
compares with, found by the other three; hardly two of those sentences say it alike. The ``seventh`` says it in pictures
only ("there's a bucket under it as we speak"), which no list of words will ever hold: it was written and measured last,
so that nobody takes the rest for the whole.

Seen on an open sheet, where the coach asks about what is near and is silent about the rest: of the fifth and sixth the
right card is among the buttons in en 95, zh 96; typed anywhere, where it asks later, in en 90, zh 94.
"""

import csv
from collections import Counter
from pathlib import Path

import pytest

from flows.coaching.heard import Match, likely, match, sure, worth_asking
from flows.coaching.phrases import plain
from flows.coaching.playbook import read_playbooks
from flows.coaching.rule_files import read_file
from flows.languages import UNDERSTOOD

DATA = Path(__file__).parents[2] / "data"
BOOKS = read_playbooks()
PARTS = ("held out", "second", "fifth", "sixth")


def said(language: str, part: str) -> list[tuple[str, str]]:
    with (DATA / f"said_{language}.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["utterance"], row["card"], row["fresh"]) for row in csv.DictReader(file)]
    return [(utterance, card) for utterance, card, fresh in rows if (fresh or "held out") == part]


def compared(language: str) -> list[tuple[str, str]]:
    """What the coach compares with: such a sentence is found whatever the coach is worth."""
    return [(said, card) for card, each in read_file("said", language).items() for said in each]


def found(utterance: str, language: str) -> tuple[Match, ...]:
    return likely(utterance, BOOKS[language].objections.values())


def shares(language: str, part: str) -> tuple[float, float]:
    """How often the right card came first, and among the first three."""
    rows = said(language, part)
    ids = [([match.id for match in found(utterance, language)], card) for utterance, card in rows]
    return (
        sum(matches[:1] == [card] for matches, card in ids) / len(rows),
        sum(card in matches for matches, card in ids) / len(rows),
    )


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_there_are_enough_sentences_about_every_objection(language: str) -> None:
    objections = BOOKS[language].objections
    assert Counter(card for _, card in compared(language)).keys() == objections.keys()
    assert min(Counter(card for _, card in compared(language)).values()) >= 20
    assert len(said(language, "held out")) >= 50
    for part in ("second", "fifth", "sixth", "seventh"):
        assert {card for _, card in said(language, part)} == objections.keys()
    assert min(len(said(language, part)) for part in ("fifth", "sixth")) >= 80


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_what_is_measured_with_was_never_seen(language: str) -> None:
    known = {plain(utterance) for utterance, _ in compared(language)}
    unseen = (plain(utterance) for part in (*PARTS, "seventh") for utterance, _ in said(language, part))
    assert not known.intersection(unseen)


@pytest.mark.parametrize("language", UNDERSTOOD)
@pytest.mark.parametrize(
    ("part", "first", "three"),
    [
        ("held out", 0.95, 0.98),
        ("second", 0.9, 0.95),
        ("fifth", 0.82, 0.95),
        ("sixth", 0.82, 0.95),
        ("seventh", 0.25, 0.5),
    ],
)
def test_the_right_card_is_among_the_first_three(
    language: str, part: str, first: float, three: float
) -> None:
    measured = shares(language, part)
    assert measured[0] >= first, measured
    assert measured[1] >= three, measured


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_where_the_coach_is_sure_it_is_mostly_right(language: str) -> None:
    rows = [row for part in PARTS for row in said(language, part)]
    right = [
        found(utterance, language)[0].id == card
        for utterance, card in rows
        if sure(found(utterance, language))
    ]
    assert len(right) >= len(rows) * 0.45
    assert sum(right) >= len(right) * 0.97


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_where_it_is_not_sure_it_asks_and_is_seldom_silent(language: str) -> None:
    rows = [row for part in ("fifth", "sixth") for row in said(language, part)]
    shown = [(found(utterance, language), card) for utterance, card in rows]
    among = [
        card in [match.id for match in matches] for matches, card in shown if worth_asking(matches, told=True)
    ]
    assert sum(among) >= len(rows) * 0.93
    rows = [row for part in ("second", "fifth", "sixth") for row in said(language, part)]
    asked = [worth_asking(found(utterance, language)) for utterance, _ in rows]
    assert sum(asked) >= len(rows) * 0.9


@pytest.mark.parametrize("kind", ["ordinary", "small_talk"])
@pytest.mark.parametrize("language", UNDERSTOOD)
def test_an_ordinary_sentence_is_seldom_asked_about(language: str, kind: str) -> None:
    lines = (DATA / f"{kind}_{language}.txt").read_text("utf-8").splitlines()
    asked = [line for line in lines if worth_asking(found(line, language))]
    assert len(asked) <= len(lines) * 0.4, asked


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_what_was_recognised_stands_before_what_is_only_alike(language: str) -> None:
    for utterance, _ in compared(language)[::5]:
        recognised = match(utterance, BOOKS[language].objections.values())[:3]
        among = found(utterance, language)[: len(recognised)]
        assert [match.id for match in among] == [match.id for match in recognised]


@pytest.mark.parametrize("words", ["12345", "Ok.", "嗯", "zzz qqq", ""])
def test_nothing_is_asked_about_what_is_like_nothing(words: str) -> None:
    for book in BOOKS.values():
        assert not worth_asking(likely(words, book.objections.values()))

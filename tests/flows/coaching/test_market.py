"""The season, the product's stage and the way a team sells: what comes to the front in a preparation, and why."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.market import MODES, STAGES, Season, favoured, purposes, season, why
from flows.coaching.playbook import read_playbooks
from flows.languages import LANGUAGES
from flows.model import Team
from flows.talk import text

BOOKS = read_playbooks()
PHASES = ("before", "peak", "after", "off")


@pytest.mark.parametrize(
    ("peak", "day", "expected"),
    [
        ("05-08", date(2026, 3, 2), Season("off", 9)),
        ("05-08", date(2026, 3, 9), Season("before", 8)),
        ("05-08", date(2026, 4, 30), Season("before", 1)),
        ("05-08", date(2026, 5, 1), Season("peak", 0)),
        ("05-08", date(2026, 8, 31), Season("peak", 0)),
        ("05-08", date(2026, 9, 1), Season("after", 35)),
        ("05-08", date(2026, 10, 13), Season("off", 29)),
        ("11-02", date(2026, 12, 24), Season("peak", 0)),
        ("11-02", date(2027, 2, 28), Season("peak", 0)),
        ("11-02", date(2027, 3, 1), Season("after", 35)),
        ("12-12", date(2026, 12, 31), Season("peak", 0)),
    ],
)
def test_a_season_is_worked_for_before_it_and_drawn_out_after_it(
    peak: str, day: date, expected: Season
) -> None:
    assert season(peak, 8, day) == expected
    assert season("", 8, day) is None


@given(
    st.integers(1, 12), st.integers(1, 12), st.integers(1, 26), st.dates(date(2020, 1, 1), date(2040, 1, 1))
)
def test_the_weeks_ahead_lead_to_the_peak(first: int, last: int, lead: int, day: date) -> None:
    peak = f"{first:02}-{last:02}"
    now = season(peak, lead, day)
    assert now is not None
    if now.phase == "peak":
        assert now.weeks == 0
    else:
        assert now.weeks > 0
        assert season(peak, lead, day + timedelta(weeks=now.weeks)) == Season("peak", 0)
        assert (now.phase == "before") == (now.weeks <= lead)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_to_the_front_is_known_to_the_playbook(language: str) -> None:
    book = BOOKS[language]
    known = {answer.id for card in book.objections.values() for answer in card.answers}
    names = set()
    for mode in MODES:
        for stage in STAGES:
            for month in range(1, 13):
                for each in favoured(
                    Team(1, "T", mode=mode, stage=stage, peak="05-08"), date(2026, month, 15)
                ):
                    assert {*each.purposes} <= book.purposes.keys()
                    assert {*each.answers} <= known
                    names.add(each.name)
    assert len(names) == len(MODES) + len(STAGES) + len(PHASES)
    assert {opening.market for opening in book.openings.values()} - {""} <= names


def test_only_what_suits_the_layer_comes_first_and_the_reason_is_told() -> None:
    book, team, march = BOOKS["en"], Team(1, "T", peak="05-08"), date(2026, 3, 20)
    found = purposes(book.purposes_for("won"), "won", team, march)
    assert found[0].id == "stock"
    assert why(team, march, purpose="stock") == text("market-why.season-before", weeks=6)
    assert purposes(book.purposes_for("L1"), "L1", team, march)[0].id != "stock"
    assert purposes(book.purposes_for("L1"), "L1", Team(1, "T"), march) == book.purposes_for("L1")
    assert why(Team(1, "T"), march, purpose="stock") is None

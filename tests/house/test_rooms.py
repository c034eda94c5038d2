"""What holds in every room: everything can be reached, fits a phone, costs little, and answers."""

from collections import Counter

import pytest

from flows.buttons import LIMIT
from flows.coach import Coach
from flows.layout import ROWS
from flows.rooms import CARDS, DIALOGS
from flows.wording import plain, read_data
from tests.house.crawl import Step, taps
from tests.house.world import SECRET

pytestmark = pytest.mark.slow  # every room is walked into

ANSWERED_BY_THE_BUTTON = {("detail", "part"), ("date-add", "kind")}
"""Steps that are declared for their guard's sake, and always answered before they are asked."""
AWAY = ("<", "park", ">", "cancel", "undo", "contact")
"""Actions of the row beneath the choices: back, later, skip, and what ends a card."""
BUDGET = 66
"""SQL statements of one turn; the dearest takes 65: a leader corrects a rep's call to won, which plans what follows a
deal, and sees it again with what a note on it has done since."""
THOROUGH = "person"
"""Here somebody is erased from every table and each line of the journal: seldom, and as long as it takes."""


def test_every_room_and_every_question_is_reached(
    crawled: list[Step], watched: tuple[Coach, set[tuple[str, str]]]
) -> None:
    questions = {(dialog.name, step.name) for dialog in DIALOGS for step in dialog.steps}
    cards = {(card.name, "") for card in CARDS}
    assert (questions | cards) - watched[1] == ANSWERED_BY_THE_BUTTON


def test_every_button_travels_and_is_read_back(crawled: list[Step]) -> None:
    for key in {key for step in crawled for row in step.message.rows for key in row}:
        assert len(key.data.encode()) <= LIMIT, key
        assert 0 < len(key.label) <= 60, key
        assert key.label == plain(key.label).strip(), key
        assert read_data(key.data), key


def test_every_message_fits_and_is_not_empty(crawled: list[Step]) -> None:
    for step in crawled:
        if step.message.html:
            assert 0 < len(plain(step.message.html)) <= 4096, step
            assert sum(len(row) for row in step.message.rows) <= 100, step
        assert len(step.reply.toast) <= 200, step


def test_a_phone_shows_all_buttons_at_once(crawled: list[Step]) -> None:
    """Three a row and five rows, as the house rule wants it, and beneath them the one row that leads away."""
    for step in crawled:
        rows = [[read_data(key.data) for key in row] for row in step.message.rows]
        assert max(map(len, rows), default=0) <= 3, (step.screen, step.event)
        leads_away = bool(rows) and any(tapped and tapped.action in AWAY for tapped in rows[-1])
        assert len(rows) - leads_away <= ROWS, (step.screen, step.event, step.message.rows)


def test_no_screen_has_two_buttons_that_do_the_same_or_look_the_same(crawled: list[Step]) -> None:
    for step in crawled:
        actions = Counter(tapped.action for tapped in taps(step.message))
        assert not actions or max(actions.values()) == 1, (step.screen, actions.most_common(1))
        labels = Counter(key.label for row in step.message.rows for key in row)
        assert not labels or max(labels.values()) == 1, (step.screen, labels.most_common(1))


def test_everything_is_answered(crawled: list[Step]) -> None:
    silent = {(step.screen, step.event) for step in crawled if not step.message.html and not step.reply.toast}
    assert not silent


def test_a_turn_costs_few_statements(crawled: list[Step]) -> None:
    worst = max((step for step in crawled if step.screen != THOROUGH), key=lambda step: step.statements)
    assert worst.statements <= BUDGET, f"{worst.statements} at {worst.screen} for {worst.event}"


def test_nothing_of_others_is_shown(crawled: list[Step]) -> None:
    """The first team's leader sees the team, and never the second team."""
    for step in crawled:
        assert f"{SECRET} Rival" not in step.message.html
        assert all(f"{SECRET} Rival" not in key.label for row in step.message.rows for key in row)

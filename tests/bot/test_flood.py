"""A flood is kept out of the inbox, a hand never is."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.flood import A_SECOND, BURST, Flood


class Hands:
    """Accounts that send, and the clock they send by."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.number = 0
        self.flood = Flood(clock=lambda: self.now)

    def sends(self, account: int, count: int = 1) -> list[dict[str, Any]]:
        updates = []
        for _ in range(count):
            self.number += 1
            updates.append({"update_id": self.number, "message": {"from": {"id": account}}})
        return [dict(update) for update in self.flood.let_in(updates)]


def test_two_hundred_a_second_is_told_once_and_costs_a_few_updates_a_second() -> None:
    hands, let_in = Hands(), []
    for _ in range(60 * 20):
        let_in += hands.sends(7, 10)
        hands.now += 0.05
    told = [update for update in let_in if "flood" in update]
    assert told == [{"update_id": told[0]["update_id"], "flood": 7}]
    assert len(let_in) <= 1 + BURST + 60 * A_SECOND


def test_who_is_quiet_again_is_heard_again_and_told_again() -> None:
    hands = Hands()
    for _ in range(2):
        let_in = hands.sends(7, 3 * BURST)
        assert [("flood" in update) for update in let_in] == [False] * BURST + [True]
        hands.now += BURST / A_SECOND + 1


@given(st.lists(st.tuples(st.sampled_from([7, 8]), st.floats(0.2, 3.0)), max_size=450))
def test_five_taps_a_second_for_a_minute_and_a_half_are_all_heard(taps: list[tuple[int, float]]) -> None:
    hands = Hands()
    for account, pause in taps:
        assert len(hands.sends(account)) == 1
        hands.now += pause


def test_a_hundred_cards_at_once_while_ticking_are_all_heard() -> None:
    hands = Hands()
    assert len(hands.sends(7, 100)) == 100
    for _ in range(60):
        assert len(hands.sends(7)) == 1
        hands.now += 0.2


def test_what_is_nobodys_is_let_in_and_a_lifted_limit_lets_in_all() -> None:
    updates: list[dict[str, Any]] = [{"update_id": n, "my_chat_member": {}} for n in range(3 * BURST)]
    assert len(Flood().let_in(updates)) == len(updates)
    flood = [{"update_id": n, "message": {"from": {"id": 7}}} for n in range(3 * BURST)]
    assert Flood(lifted=True).let_in(flood) == flood

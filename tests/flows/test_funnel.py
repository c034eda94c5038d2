"""The funnel: what may move where, and what never happens, whatever is asked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import funnel
from flows.coach import Coach
from flows.funnel import MINIMUMS, STATES, Funnel, NotAllowed
from flows.model import LAYERS, LOST, NOTHING, WON, Customer, Line, Team

SAID = Line("sign", "asked for a quote")
THEN = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)
NOW = THEN + timedelta(days=23)

layers = st.sampled_from(LAYERS)
states = st.sampled_from(STATES)
proofs = st.sampled_from([NOTHING, Line("", "   "), SAID])


def in_state(state: str, lost_from: str = "") -> Customer:
    return Customer(1, 1, 1, "Zhang Wei", layer=state, lost_from=lost_from, layer_since=THEN)


@st.composite
def customers(draw: st.DrawFn) -> Customer:
    state = draw(states)
    return in_state(state, draw(st.sampled_from(("", *LAYERS))) if state == LOST else "")


def moved(customer: Customer, to: str, proof: Line, skipping: bool) -> Customer | None:
    try:
        return funnel.move(customer, to, proof, NOW, skipping)
    except NotAllowed:
        return None


@given(customers(), states, proofs, st.booleans())
def test_a_move_sets_the_layer_and_its_clock_or_changes_nothing(
    customer: Customer, to: str, proof: Line, skipping: bool
) -> None:
    before = replace(customer)
    after = moved(customer, to, proof, skipping)
    assert customer == before
    if after:
        lost_from = customer.layer if to == LOST else ""
        assert after == replace(customer, layer=to, layer_since=NOW, lost_from=lost_from)
        assert to != customer.layer


@given(layers, layers, proofs)
def test_no_layer_is_skipped_silently(one: str, other: str, proof: Line) -> None:
    after = moved(in_state(one), other, proof, skipping=False)
    if after and LAYERS.index(other) > LAYERS.index(one):
        assert LAYERS.index(other) == LAYERS.index(one) + 1


@given(layers, states, st.booleans())
def test_forward_and_out_need_what_the_customer_said(one: str, to: str, skipping: bool) -> None:
    ahead = to in (WON, LOST) or LAYERS.index(to) > LAYERS.index(one)
    for nothing in (NOTHING, Line("", " \n")):
        assert (moved(in_state(one), to, nothing, skipping) is None) == (ahead or to == one)
    if skipping and ahead:
        assert moved(in_state(one), to, SAID, skipping)


@given(layers, layers)
def test_back_is_always_possible_and_needs_no_proof(one: str, other: str) -> None:
    if LAYERS.index(other) < LAYERS.index(one):
        assert moved(in_state(one), other, NOTHING, skipping=False)
    assert moved(in_state(WON), other, NOTHING, skipping=False)


@given(layers, st.lists(st.tuples(states, proofs, st.booleans()), max_size=6))
def test_a_lost_customer_returns_to_exactly_where_it_was_lost(
    start: str, tries: list[tuple[str, Line, bool]]
) -> None:
    lost = moved(in_state(start), LOST, SAID, skipping=False)
    assert lost is not None
    assert lost.lost_from == start
    for to, proof, skipping in tries:
        after = moved(lost, to, proof, skipping)
        assert (after is not None) == (to == start)
        if after:
            assert (after.layer, after.lost_from) == (start, "")


@given(st.lists(st.tuples(states, proofs, st.booleans()), max_size=20))
def test_any_walk_stays_among_the_states(steps: list[tuple[str, Line, bool]]) -> None:
    customer = in_state("L1")
    for to, proof, skipping in steps:
        customer = moved(customer, to, proof, skipping) or customer
        assert customer.layer in STATES
        assert bool(customer.lost_from) == (customer.layer == LOST)


@pytest.mark.parametrize(
    ("state", "lost_from", "to", "proof", "skipping", "why"),
    [
        ("L1", "", "L1", SAID, True, "already-there"),
        ("L1", "", "L3", SAID, False, "skips-layers"),
        ("L1", "", "L6", NOTHING, False, "skips-layers"),
        ("L1", "", "L2", NOTHING, False, "needs-evidence"),
        ("L1", "", "L4", NOTHING, True, "needs-evidence"),
        ("L6", "", WON, NOTHING, False, "needs-evidence"),
        ("L3", "", LOST, NOTHING, False, "needs-evidence"),
        (LOST, "L4", "L5", SAID, True, "restore-only"),
        (LOST, "L4", "L3", NOTHING, False, "restore-only"),
        (LOST, "L4", WON, SAID, True, "restore-only"),
        (LOST, "", "L2", SAID, True, "restore-only"),
        (WON, "", LOST, SAID, False, "not-from-here"),
        ("L2", "", "L9", SAID, True, "no-such-layer"),
        ("L2", "", "", SAID, True, "no-such-layer"),
    ],
)
def test_every_refusal_says_why(
    state: str, lost_from: str, to: str, proof: Line, skipping: bool, why: str
) -> None:
    with pytest.raises(NotAllowed) as refused:
        funnel.move(in_state(state, lost_from), to, proof, NOW, skipping)
    assert getattr(refused.value.words, "id", None) == why


# ---- a team's own funnel


@pytest.fixture(scope="module")
def playbook(coaches: dict[str, Coach]):  # type: ignore[no-untyped-def]
    return coaches["en"].playbooks["en"]


def test_a_team_renames_layers_and_sets_what_they_need(playbook) -> None:  # type: ignore[no-untyped-def]
    usual = Funnel.of(Team(1, "One"), playbook)
    own = Funnel.of(
        Team(1, "One", layers={"L2": {"name": "Rung", "minimum": 3}, "L3": {"days": 5}}), playbook
    )
    assert (own.name("L2"), own.layers["L2"].minimum) == ("Rung", 3)
    assert (own.layers["L3"].target_days, own.layers["L3"].name) == (5, usual.layers["L3"].name)
    assert own.layers["L4"] == usual.layers["L4"]
    assert own.full("L2") == "L2 Rung"
    assert own.full(WON) == own.short(WON) == own.name(WON)


def test_thin_layers_come_latest_first_with_what_feeds_them(playbook) -> None:  # type: ignore[no-untyped-def]
    own = Funnel.of(Team(1, "One"), playbook)
    thin = own.thin({**MINIMUMS, "L3": MINIMUMS["L3"] - 1, "L5": 0})
    assert [(each.layer.id, each.feeder.id, each.count) for each in thin] == [
        ("L5", "L4", 0),
        ("L3", "L2", 11),
    ]
    assert own.thin(MINIMUMS) == ()


@given(st.dictionaries(layers, st.integers(0, 10_000)))
def test_the_picture_shows_every_layer_that_has_somebody(
    coaches: dict[str, Coach], counts: dict[str, int]
) -> None:
    own = Funnel.of(Team(1, "One"), coaches["en"].playbooks["en"])
    lines = own.picture(counts)
    assert len(lines) == len(LAYERS)
    for layer, line in zip(LAYERS, lines, strict=True):
        assert line.startswith(layer)
        assert ("▇" in line) == bool(counts.get(layer))
        assert f" {counts.get(layer, 0)}/" in line
        assert line.count("▇") <= funnel.BAR

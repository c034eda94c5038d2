"""The rules of the profile: which question is next, which type, which standard."""

from datetime import UTC, datetime, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.entries import PERSONALITIES
from flows.model import LAYERS, LOST, WON, Customer, Finding
from flows.profile.growing import BY_LAYER, RELATING, Wanted, is_known, might_be_vip, next_question
from flows.profile.kinds import FIVE_W, KINDS, Found, applied, completeness, known
from flows.profile.personality import OBSERVATIONS, guess
from flows.profile.standards import CLASSES, served_as, standard_of

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def customer(layer: str = "L1", **more) -> Customer:
    return Customer(1, 1, 1, "Zhang Wei", layer=layer, **more)


def finding(kind: str, value: str = "", days: int = 0) -> Finding:
    return Finding(1, 1, 1, 1, None, kind, value, "", "", NOW - timedelta(days=days))


layers = st.sampled_from([*LAYERS, WON, LOST])
kinds = st.sampled_from(sorted(KINDS))
some = st.lists(st.builds(finding, kinds, st.just(""), st.integers(0, 400)), max_size=12).map(
    lambda found: sorted(found, key=lambda each: each.at, reverse=True)
)


def test_every_layer_asks_for_known_kinds_once() -> None:
    assert BY_LAYER.keys() == {*LAYERS, WON, LOST}
    for kinds_of_layer in (*BY_LAYER.values(), RELATING):
        assert len(set(kinds_of_layer)) == len(kinds_of_layer)
        assert set(kinds_of_layer) <= KINDS.keys()


@given(layers, some, st.sampled_from(["", "sell", "relationship"]))
def test_what_is_missing_is_asked_before_what_is_old(layer, found, orientation) -> None:
    asked = next_question(customer(layer), found, orientation, NOW)
    held = known(found)
    matters = {*BY_LAYER[layer], *(RELATING if orientation == "relationship" else ())}
    missing = {kind for kind in matters if not is_known(kind, customer(layer), held)}
    if might_be_vip(customer(layer), held):
        assert asked == Wanted("vip", again=False)
    elif missing:
        assert asked is not None
        assert asked.kind in missing
        assert not asked.again
    elif asked:
        assert asked.again
        assert held[asked.kind][0].at < NOW - timedelta(days=KINDS[asked.kind].stale)


def test_a_call_for_the_relationship_asks_about_trust_first() -> None:
    selling, relating = (next_question(customer("L4"), [], each, NOW) for each in ("sell", "relationship"))
    assert selling is not None
    assert relating is not None
    assert (selling.kind, relating.kind) == ("decider", "trust")


@given(layers)
def test_answering_every_question_ends_them(layer) -> None:
    who, found = customer(layer), []
    for _ in range(20):
        asked = next_question(who, found, "", NOW)
        if asked is None:
            return
        new = Found(asked.kind, next(iter(KINDS[asked.kind].choices), ""), "words")
        who = applied(who, new)
        found.insert(0, finding(new.kind, new.value))
    raise AssertionError("it goes on asking")


def test_who_is_loyal_is_proposed_as_a_vip_once() -> None:
    loyal = [finding("loyalty", "4", 1)]
    assert next_question(customer(WON), loyal, "", NOW) == Wanted("vip", again=False)
    assert next_question(customer(WON), [finding("vip", "no", 1), *loyal], "", NOW) != Wanted(
        "vip", again=False
    )
    assert next_question(customer(WON, vip=True), loyal, "", NOW) != Wanted("vip", again=False)
    assert next_question(customer(WON), [finding("loyalty", "3", 1)], "", NOW) != Wanted("vip", again=False)


def test_the_latest_of_a_kind_holds_and_all_of_several() -> None:
    held = known(
        [
            finding("trust", "3", 1),
            finding("decider", "boss", 2),
            finding("decider", "user", 3),
            finding("trust", "1", 9),
        ]
    )
    assert [each.value for each in held["trust"]] == ["3"]
    assert [each.value for each in held["decider"]] == ["boss", "user"]


def test_completeness_counts_the_six() -> None:
    assert completeness(customer(profile={"who": "x", "why": "", "other": "y"})) == (1, len(FIVE_W))


def test_every_mixture_of_observations_names_two_types() -> None:
    names = list(OBSERVATIONS)
    sure = []
    for answers in product(*(OBSERVATIONS[name] for name in names)):
        found = guess(dict(zip(names, answers, strict=True)))
        assert found.dominant != found.secondary
        assert found.dominant in PERSONALITIES
        assert 1 / 3 <= found.confidence <= 2 / 3
        sure.append(found.confidence)
    assert max(sure) == 2 / 3


def test_three_observations_that_agree_name_the_type() -> None:
    assert guess({"pace": "quick", "topic": "people", "wants": "praise"}).dominant == "lively"
    assert guess({"pace": "quick", "topic": "matter", "wants": "choice"}).dominant == "powerful"
    assert guess({"pace": "calm", "topic": "people", "wants": "safety"}).dominant == "peaceful"
    assert guess({"pace": "calm", "topic": "matter", "wants": "proof"}).dominant == "analytical"


def test_a_vip_is_served_as_one_whatever_the_grade_and_nobody_who_said_no() -> None:
    assert served_as(customer(vip=True, grade="D")) == "vip"
    assert served_as(customer(grade="B", nurture=True)) == "B"
    assert served_as(customer(nurture=True)) == "nurture"
    assert served_as(customer()) == ""
    assert served_as(customer(vip=True, do_not_call=True)) == ""
    assert served_as(customer(vip=True, status="merged")) == ""


def test_a_team_may_set_its_own_days() -> None:
    days = [standard_of(served, None) for served in CLASSES]
    assert days == sorted(days)
    assert standard_of("A", {"A": 3}) == 3
    assert standard_of("B", {"A": 3}) == 30

"""Tomorrow's list: who is on it, in which order, for which reason; and when a customer is left in peace."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.due import Due
from flows.funnel import Layer, Thin
from flows.model import LAYERS
from flows.plan import KINDS, Candidate, Listed, composition, list_for, may_call
from flows.plan.queues import QUEUES
from flows.profile.standards import CLASSES
from flows.talk import text

SHANGHAI = ZoneInfo("Asia/Shanghai")
TUESDAY = date(2026, 11, 24)
MONDAY_EVENING = datetime(2026, 11, 23, 17, 35, tzinfo=SHANGHAI)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Shanghai, as storage gives it."""
    return datetime(2026, 11, day, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)


def layer(id: str, minimum: int) -> Layer:
    return Layer(id, id, "", (), minimum, 14)


L4_IS_THIN = (Thin(layer("L4", 6), 2, layer("L3", 12)),)
"""Four places are free, so eight customers of L3 are needed."""


def listed(
    *candidates: Candidate,
    thin: tuple[Thin, ...] = L4_IS_THIN,
    target: int = 60,
    now: datetime = MONDAY_EVENING,
) -> tuple[Listed, ...]:
    return list_for(TUESDAY, candidates, thin, target, now, SHANGHAI)


def order(*candidates: Candidate) -> list[int]:
    return [each.customer for each in listed(*candidates)]


# ---- by example ------------------------------------------------------------------------------------

TALKED = at(12, 10)
OVERDUE = Candidate(1, "L2", due_at=at(20, 15), last_contact=TALKED)
AT_TEN = Candidate(2, "L4", due_at=at(24, 10), last_contact=TALKED)
SOME_TIME = Candidate(3, "L1", due_at=at(24, 9), timed=False)
MOVE = Candidate(4, "L5", promised_layer="L6", promised_by=TUESDAY, last_contact=TALKED)
FEEDER = Candidate(5, "L3", last_contact=TALKED)
RETRY = Candidate(6, "L1", due_at=at(24, 14, 10), tries=2)
IN_VAIN = Candidate(7, "L1", tries=3)
NEW = Candidate(8, "L1")
CARE = Candidate(9, "won", care_due=True, last_contact=at(1, 9))
FORGOTTEN = Candidate(10, "L5", last_contact=at(1, 9))
EVERYBODY = (NEW, FORGOTTEN, CARE, IN_VAIN, RETRY, FEEDER, MOVE, AT_TEN, SOME_TIME, OVERDUE)


def test_the_queues_stand_one_behind_the_other_each_with_its_reason():
    assert [(each.customer, each.kind, each.reason, each.why.rule) for each in listed(*EVERYBODY)] == [
        (1, "promised", text("why-overdue", due=Due(date(2026, 11, 20), time(15))), "rule-list-overdue"),
        (3, "promised", text("why-promised", when=TUESDAY), "rule-list-promised"),
        (2, "promised", text("why-promised", when=time(10)), "rule-list-promised"),
        (4, "promised", text("why-move-promised", layer="L6", by=TUESDAY), "rule-list-move"),
        (5, "thin", text("why-fills", layer="L4", count=2, minimum=6), "rule-list-thin"),
        (6, "retry", text("why-no-answer", tries=2), "rule-list-retry"),
        (7, "retry", text("why-no-answer", tries=3), "rule-list-retry"),
        (8, "new", text("why-new"), "rule-list-new"),
        (9, "care", text("why-care"), "rule-list-care"),
        (10, "care", text("why-no-step"), "rule-list-no-step"),
    ]


def test_the_list_says_what_it_is_made_of():
    assert composition(listed(*EVERYBODY)) == {"promised": 4, "thin": 1, "retry": 2, "new": 1, "care": 2}
    assert composition(listed(*EVERYBODY, target=5)) == {
        "promised": 4,
        "thin": 1,
        "retry": 0,
        "new": 0,
        "care": 0,
    }
    assert composition(()) == dict.fromkeys(KINDS, 0)


@pytest.mark.parametrize(
    "left_out",
    [
        Candidate(1, "L3", do_not_call=True),
        Candidate(1, "L3", due_at=at(20, 15), do_not_call=True),
        Candidate(1, "L3", due_at=at(25, 0), last_contact=TALKED),  # agreed for a later day
        Candidate(1, "L3", due_at=at(25, 0), promised_layer="L4", promised_by=TUESDAY),
        Candidate(1, "lost", last_contact=TALKED, care_due=True),
        Candidate(1, "won", last_contact=TALKED),
    ],
)
def test_who_is_left_alone(left_out):
    assert listed(left_out) == ()


def test_what_was_due_this_morning_is_overdue_at_noon_but_was_promised_at_dawn():
    assert listed(AT_TEN, now=at(24, 8))[0].reason.id == "why-promised"
    assert listed(AT_TEN, now=at(24, 12))[0].reason.id == "why-overdue"


PLAIN = Candidate(1, "L3", last_contact=at(13, 10), days_in_layer=10, own_median_days=12)
"""Somebody in the layer that fills L4."""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"promised_by": date(2026, 11, 25)}, {"promised_by": date(2026, 11, 27), "positive": True}),
        ({"promised_by": date(2026, 12, 1)}, {"positive": True}),
        ({"positive": True}, {"promised_by": date(2026, 12, 2), "grade": "A"}),
        ({"positive": True, "last_contact": at(20, 9)}, {"positive": True, "value": 9_000_000}),
        ({"positive": True}, {"grade": "A", "value": 9_000_000, "days_in_layer": 90}),
        ({"grade": "A"}, {"grade": "B", "value": 9_000_000}),
        ({"grade": "B"}, {}),
        ({}, {"grade": "C", "value": 9_000_000}),
        ({"value": 500}, {"value": 400, "days_in_layer": 90}),
        ({"value": 1}, {"days_in_layer": 90}),
        ({"days_in_layer": 30}, {"days_in_layer": 29}),
        ({"days_in_layer": 13}, {"days_in_layer": 99, "own_median_days": None}),
        ({}, {}),  # alike: the one known longer
    ],
)
def test_who_of_the_feeding_layer_comes_first(first, second):
    one, other = PLAIN._replace(**first), PLAIN._replace(customer=2, **second)
    assert order(other, one) == [1, 2]


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        (
            {"promised_by": date(2026, 11, 27), "positive": True},
            text("why-fills-promise", layer="L4", by=date(2026, 11, 27)),
        ),
        ({"positive": True}, text("why-fills-good-talk", layer="L4", day=date(2026, 11, 13))),
        ({"positive": True, "last_contact": at(1, 9) - timedelta(days=7)}, None),
        ({"days_in_layer": 19}, text("why-fills-stay", layer="L4", days=19, median=12)),
        ({"days_in_layer": 12}, None),
        ({"days_in_layer": 90, "own_median_days": None}, None),
    ],
)
def test_the_reason_is_the_weightiest(known, reason):
    plain = text("why-fills", layer="L4", count=2, minimum=6)
    assert listed(PLAIN._replace(**known))[0].reason == (reason or plain)


def test_why_shows_what_a_place_rests_on():
    one = PLAIN._replace(positive=True, grade="B", value=500, days_in_layer=18)
    why = listed(one, PLAIN._replace(customer=2))[0].why
    assert (why.inputs, why.sample) == ({"good-talk": 1, "grade": 1, "value": 500, "stay": 1.5}, 2)
    assert listed(OVERDUE)[0].why.inputs == {"due": -(3 * 24 + 9) * 60, "tries": 0}


def test_a_thin_layer_takes_twice_its_free_places_before_the_others_and_the_rest_after_them():
    feeders = [PLAIN._replace(customer=100 + number) for number in range(10)]
    kinds = [(each.kind, each.why.rule) for each in listed(*feeders, RETRY, NEW, CARE, FORGOTTEN)]
    assert kinds == [
        *[("thin", "rule-list-thin")] * 8,
        *[("retry", "rule-list-retry"), ("new", "rule-list-new"), ("care", "rule-list-care")],
        *[("thin", "rule-list-more")] * 2,
        ("care", "rule-list-no-step"),
    ]


def test_the_thin_layer_closest_to_a_deal_is_filled_first():
    thin = (Thin(layer("L6", 2), 1, layer("L5", 3)), *L4_IS_THIN)
    four, two = PLAIN._replace(layer="L5"), PLAIN._replace(customer=2, positive=True)
    assert [(each.customer, each.reason.args["layer"]) for each in listed(two, four, thin=thin)] == [
        (1, "L6"),
        (2, "L4"),
    ]


def test_whoever_was_not_cared_for_longest_comes_first():
    cared = [CARE._replace(customer=day, last_contact=at(day, 9)) for day in (3, 1, 2)]
    assert order(*cared) == [1, 2, 3]


def test_a_list_ends_where_the_day_is_full():
    newcomers = [NEW._replace(customer=number) for number in (3, 1, 2)]
    assert [each.customer for each in listed(*newcomers, target=2)] == [1, 2]
    assert listed(*newcomers, target=0) == ()


@pytest.mark.parametrize(
    ("zone", "now", "today", "week", "reason"),
    [
        ("Asia/Shanghai", at(24, 7, 59), 0, 0, "guard-hours"),
        ("Asia/Shanghai", at(24, 8), 0, 0, ""),
        ("Asia/Shanghai", at(24, 20, 59), 2, 4, ""),
        ("Asia/Shanghai", at(24, 21), 0, 0, "guard-hours"),
        ("Asia/Urumqi", at(24, 9), 0, 0, "guard-hours"),  # seven in the morning there
        ("Europe/Berlin", at(24, 14), 0, 0, "guard-hours"),
        (None, at(24, 3), 0, 0, ""),
        ("Asia/Shanghai", at(24, 10), 3, 3, "guard-today"),
        ("Asia/Shanghai", at(24, 10), 2, 5, "guard-week"),
        (None, at(24, 10), 4, 9, "guard-today"),
    ],
)
def test_when_a_customer_is_left_in_peace(zone, now, today, week, reason):
    assert may_call(zone and ZoneInfo(zone), now, today, week) == reason


# ---- by what must hold -----------------------------------------------------------------------------

MOMENTS = st.integers(-10 * 24 * 60, 3 * 24 * 60).map(lambda minutes: at(24, 0) + timedelta(minutes=minutes))
CANDIDATES = st.builds(
    Candidate,
    customer=st.just(0),
    layer=st.sampled_from([*LAYERS, "won", "lost"]),
    due_at=st.none() | MOMENTS,
    tries=st.sampled_from([0, 0, 1, 3]),
    last_contact=st.none() | MOMENTS.map(lambda moment: moment - timedelta(days=3)),
    positive=st.booleans(),
    days_in_layer=st.integers(0, 60),
    own_median_days=st.none() | st.sampled_from([1.0, 12.5]),
    promised_by=st.none() | st.integers(-3, 10).map(lambda days: TUESDAY + timedelta(days=days)),
    value=st.none() | st.integers(0, 1000),
    grade=st.sampled_from(["", "A", "D"]),
    care_due=st.booleans(),
    timed=st.booleans(),
    promised_layer=st.just(""),
    occasion=st.just("birthday"),
    occasion_day=st.none() | st.none() | st.integers(0, 7).map(lambda days: TUESDAY + timedelta(days=days)),
    served=st.sampled_from(["", "", *CLASSES]),
    waited=st.integers(0, 100),
    standard=st.sampled_from([0, 7, 90]),
    do_not_call=st.sampled_from([False, False, False, True]),
)
CROWDS = st.lists(CANDIDATES, max_size=20).map(
    lambda crowd: [one._replace(customer=number) for number, one in enumerate(crowd, 1)]
)
THINS = st.lists(st.integers(1, 5), unique=True, max_size=3).map(
    lambda places: tuple(
        Thin(layer(LAYERS[place], 4), 2, layer(LAYERS[place - 1], 4))
        for place in sorted(places, reverse=True)
    )
)
A_FEW = settings(max_examples=40)  # a crowd takes its time to be drawn
RULES = tuple(queue.name for queue in QUEUES)


@A_FEW
@given(CROWDS, THINS, st.integers(0, 40), st.randoms(use_true_random=False))
def test_the_same_customers_make_the_same_list_in_whatever_order_they_come(crowd, thin, target, chance):
    made = listed(*crowd, thin=thin, target=target)
    chance.shuffle(crowd)
    assert listed(*crowd, thin=thin, target=target) == made


@A_FEW
@given(CROWDS, THINS, st.integers(-1, 8))
def test_a_list_is_the_beginning_of_a_longer_one_and_names_nobody_twice(crowd, thin, target):
    whole = listed(*crowd, thin=thin, target=len(crowd))
    assert listed(*crowd, thin=thin, target=target) == whole[: max(target, 0)]
    assert len({each.customer for each in whole}) == len(whole)
    assert sum(composition(whole).values()) == len(whole)


@A_FEW
@given(CROWDS, THINS)
def test_nobody_is_forgotten_and_nobody_disturbed(crowd, thin):
    called = {each.customer for each in listed(*crowd, thin=thin)}
    for one in crowd:
        agreed_later = one.due_at is not None and one.due_at >= at(25, 0)
        due = one.due_at is not None and not agreed_later
        moves = one.promised_by is not None and one.promised_by <= TUESDAY and one.layer != "won"
        wanted = moves or one.occasion_day is not None or one.waits_too_long
        at_an_end = one.layer == "lost" or (one.layer == "won" and not (one.care_due or wanted))
        # Who is a potential customer is called at the slow pace of that class, once somebody has talked to them.
        rests = one.served == "nurture" and one.last_contact and one.layer != "won" and not wanted
        left_alone = agreed_later or at_an_end or rests
        assert (one.customer in called) is (not one.do_not_call and (due or not left_alone))


@A_FEW
@given(CROWDS, THINS)
def test_queues_keep_their_order_and_promises_their_time(crowd, thin):
    made = listed(*crowd, thin=thin)
    places = [RULES.index(each.why.rule.removeprefix("rule-list-")) for each in made]
    assert places == sorted(places)
    for one, other in pairwise(made):
        if one.why.rule == other.why.rule and one.why.rule in ("rule-list-overdue", "rule-list-promised"):
            assert one.why.inputs["due"] <= other.why.inputs["due"]
    for each in thin:
        needed = 2 * (each.layer.minimum - each.count)
        filling = [
            one
            for one in made
            if one.why.rule == "rule-list-thin" and one.reason.args["layer"] == each.layer.id
        ]
        assert len(filling) == min(needed, filling[0].why.sample if filling else 0)


BETTER = st.sampled_from(
    [
        {"promised_by": TUESDAY + timedelta(days=1)},
        {"positive": True, "last_contact": at(23, 9)},
        {"grade": "A"},
        {"value": 2000},
        {"days_in_layer": 100, "own_median_days": 1.0},
    ]
)


@A_FEW
@given(st.lists(CANDIDATES, min_size=2, max_size=12), BETTER, st.data())
def test_who_ripens_never_falls_behind(crowd, better, data):
    feeders = [
        one._replace(
            customer=number, layer="L3", due_at=None, tries=0, last_contact=one.last_contact or TALKED
        )
        for number, one in enumerate(crowd, 1)
    ]
    feeders = [
        one._replace(do_not_call=False, promised_by=None, occasion_day=None, served="", standard=0)
        for one in feeders
    ]
    ripe = data.draw(st.sampled_from(feeders))
    others = [one for one in feeders if one is not ripe]
    riper = ripe._replace(**better)
    assert order(*others, riper).index(ripe.customer) <= order(*others, ripe).index(ripe.customer)


# ---- the service standard --------------------------------------------------------------------------

VIP_WAITS = Candidate(11, "L2", last_contact=TALKED, served="vip", waited=9, standard=7)
B_WAITS = Candidate(12, "won", last_contact=TALKED, grade="B", served="B", waited=40, standard=30)
POTENTIAL = Candidate(13, "L1", last_contact=at(1, 9), served="nurture", waited=22, standard=90)


def test_who_waits_beyond_the_standard_stands_behind_the_promises_by_class():
    found = listed(FEEDER, B_WAITS, VIP_WAITS, MOVE)
    assert [each.customer for each in found] == [4, 11, 12, 5]
    assert found[1].reason == text("why-waits", served=text("served.vip"), days=9, standard=7)
    assert found[1].why.inputs == {"class": 0, "beyond": 2, "standard": 7}
    assert found[1].kind == "care"


def test_within_the_standard_nothing_changes_and_a_date_agreed_is_kept():
    assert order(VIP_WAITS._replace(layer="L3", waited=7)) == [11]
    assert listed(VIP_WAITS._replace(layer="L3", waited=7))[0].why.rule == "rule-list-thin"
    assert order(VIP_WAITS._replace(due_at=at(26, 9))) == []


def test_a_potential_customer_is_called_when_the_days_are_up_and_not_before():
    assert order(POTENTIAL, POTENTIAL._replace(customer=14, layer="L3")) == []
    assert order(POTENTIAL._replace(waited=91), CARE) == [9, 13]
    assert order(POTENTIAL._replace(last_contact=None)) == [13]  # the first call is like any other

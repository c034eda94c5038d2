"""Hints by what followed them, and interviews by what they were about."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from flows.figures.hinting import by_hint
from flows.figures.share import ENOUGH_TALKS
from flows.leading.voices import heard
from flows.model import Finding
from flows.ports import HintTally

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


def test_a_hint_sinks_where_no_better_result_follows_and_only_with_enough_calls() -> None:
    calls = (
        HintTally(("type", "layer"), "met", 2),
        HintTally(("type", "layer"), "refused", 18),
        HintTally(("reason",), "met", 15),
        HintTally(("reason",), "refused", 5),
    )
    found = by_hint(calls)
    assert found["type"].sinks
    assert not found["reason"].sinks
    few = by_hint([each._replace(calls=each.calls // 4) for each in calls])
    assert not few["type"].sinks


@given(
    st.lists(
        st.builds(
            HintTally,
            st.sets(st.sampled_from("abc")).map(lambda each: tuple(sorted(each))),
            st.sampled_from(("met", "partly", "refused", "callback")),
            st.integers(1, 40),
        ),
        max_size=12,
    )
)
def test_with_and_without_it_are_all_calls(tallies: list[HintTally]) -> None:
    talked = sum(each.calls for each in tallies)
    for each in by_hint(tallies).values():
        assert each.with_it.why.sample + each.without.why.sample == talked
        if each.sinks:
            assert min(each.with_it.why.sample, each.without.why.sample) >= ENOUGH_TALKS


def finding(id: int, customer: int, kind: str, words: str = "", value: str = "") -> Finding:
    return Finding(id, 1, 2, customer, None, kind, value, words, "", NOW)


def test_themes_are_what_customers_name_each_once() -> None:
    told = heard(
        [
            finding(1, 1, "satisfaction", value="4"),
            finding(2, 2, "satisfaction", value="2"),
            finding(3, 1, "disliked", "delivery took three weeks"),
            finding(4, 2, "disliked", "送货太慢"),
            finding(5, 2, "disliked", "等货等了半个月"),
            finding(6, 1, "missing", "an umbrella stand"),
        ],
        "en",
    )
    assert (told.score, told.scores) == (3.0, 2)
    first = told.themes[0]
    assert (first.asked, first.name, first.times) == ("disliked", "delivery", 2)
    assert first.example == "delivery took three weeks"
    assert ("missing", "other") in {(theme.asked, theme.name) for theme in told.themes}

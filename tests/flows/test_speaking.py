"""Figures about what the rep says: openings, questions, types of customers."""

from hypothesis import given
from hypothesis import strategies as st

from flows.figures import Gap, TooFew, by_opening, effect_by_type, gap, lost_in_opening, question_yield
from flows.model import Line
from flows.ports import AskedTally, LearnedTally, OpeningTally, TypeTally

WHO, WHEN, OWN = Line("who", "Who decides?"), Line("when", "When do you buy?"), Line("", "And your brother?")
FILLS = {"who": "deciders", "when": "when"}


def test_an_opening_is_judged_by_its_hangups() -> None:
    share = lost_in_opening(OpeningTally(Line("a", "Hello"), 20, 5))
    assert share.value == 0.25
    assert share.why.sample == 20
    assert lost_in_opening(OpeningTally(Line("a", "Hello"), 0, 0)).value is None


def test_an_opening_is_the_same_whomever_it_greets() -> None:
    tallies = [OpeningTally(Line("a", f"Hello {name}"), 10, 1) for name in ("Wei", "Na")]
    own = OpeningTally(Line("", "It is me"), 3, 3)
    assert by_opening([*tallies, own]) == (OpeningTally(Line("a", "Hello Wei"), 20, 2), own)


def test_a_question_is_credited_with_facts_of_its_own_kind_and_with_moves() -> None:
    asked = [AskedTally((WHO, WHEN), True, 2), AskedTally((WHO, OWN), False, 3)]
    learned = [LearnedTally((WHO, WHEN), "deciders", 1), LearnedTally((WHO, OWN), "when", 1)]
    found = {
        each.question: (each.asked, each.told, each.moved) for each in question_yield(asked, learned, FILLS)
    }
    assert found == {WHO: (5, 1, 2), WHEN: (2, 0, 2), OWN: (3, 0, 0)}


@given(
    st.lists(
        st.tuples(
            st.sampled_from([(WHO,), (WHEN, OWN), (WHO, WHEN, OWN), ()]), st.booleans(), st.integers(1, 9)
        )
    )
)
def test_no_question_yields_more_than_it_was_asked(rows) -> None:
    found = question_yield([AskedTally(*row) for row in rows], [], FILLS)
    assert all(0 <= each.moved <= each.asked for each in found)
    assert sum(each.asked for each in found) == sum(len(asked) * calls for asked, _, calls in rows)
    assert [each.value for each in found] == sorted((each.value for each in found), reverse=True)


def test_too_few_talks_with_a_type_say_nothing() -> None:
    own = effect_by_type([TypeTally("lively", "met", 3), TypeTally("lively", "refused", 11)])
    team = effect_by_type([TypeTally("lively", "met", 30), TypeTally("lively", "refused", 30)])
    assert gap("lively", own, team) == TooFew(14, 15)
    assert gap("peaceful", own, team) == TooFew(0, 15)
    more = effect_by_type([TypeTally("lively", "met", 3), TypeTally("lively", "refused", 12)])
    found = gap("lively", more, team)
    assert isinstance(found, Gap)
    assert (found.own.value, found.team.value) == (0.2, 0.5)

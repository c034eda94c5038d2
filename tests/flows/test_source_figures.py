"""Sources and contacts add up: nobody is counted twice, and nobody is left out."""

from hypothesis import given
from hypothesis import strategies as st

from flows.counted import Contacted, FromSource
from flows.figures.sources import compared, contacts
from flows.model import LAYERS, LOST, WON

LAYER = st.sampled_from((*LAYERS, WON, LOST))
SOME = st.integers(1, 60)


@given(st.lists(st.builds(FromSource, st.sampled_from(("", "fair", "advert")), LAYER, SOME)))
def test_sources_add_up_to_all_customers(rows: list[FromSource]) -> None:
    sources = compared(rows)
    assert sum(source.customers for source in sources) == sum(row.customers for row in rows)
    assert sum(source.won for source in sources) == sum(row.customers for row in rows if row.layer == WON)
    assert len({source.name for source in sources}) == len(sources)
    assert all(source.won <= source.deep <= source.customers - source.lost for source in sources)
    assert [source.customers for source in sources] == sorted((s.customers for s in sources), reverse=True)


@given(st.lists(st.builds(Contacted, LAYER, st.booleans(), SOME)))
def test_calls_are_to_new_names_or_in_the_funnel_or_to_who_has_bought(rows: list[Contacted]) -> None:
    assert sum(contacts(rows)) == sum(row.times for row in rows)

"""How am I doing: figures with their sample, an honest too-few, and the rules behind them."""

from tests.talk import Talk


def test_an_empty_room_says_how_to_fill_it(talk: Talk) -> None:
    talk("""
        rep /coach
        coach Type what [How am I doing]
        rep [How am I doing]
        coach How you are doing · the last 30 days … Nothing to count yet [Why?] [‹ Back]
        rep [Why?]
        coach Predicted … Heard … Openings … Questions … Types … You lead
        rep [‹ Back]
        coach Nothing to count yet
    """)


def test_a_prepared_call_is_counted_with_its_opening_and_questions(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep [✎ Edit]
        rep [Personality]
        rep [Analytical]
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
        rep [☐ We have a supplier]
        rep [⋯ More]
        rep [☐ A friend does this for us]
        rep [✓ That's it]
        rep [1]
        rep [☐ 1]
        rep [☐ We have a supplier]
        rep too expensive
        rep [⏹ Done]
        rep [Goal met]
        rep [L2: ]
        rep tomorrow 10:00
    """)
    talk("""
        rep /coach
        coach Type what
        rep [How am I doing]
        coach Li Na · foreseen 1 of 2 predicted (50%), 1 of 2 heard (50%)
            … Openings … 0 of 1, too few to judge (from 15) · Hello …
            … Questions that yield … asked 1 · told something new 0 · moved on 1
            … Analytical: 1 of 15 talks, too few to judge [Why?]
    """)

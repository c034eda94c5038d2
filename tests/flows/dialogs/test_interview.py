"""The four questions and the team's edge."""

from tests.talk import Talk


def test_four_questions_are_kept_and_counted(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep [Profile]
        coach 5W1H [Four questions]
        rep [Four questions]
        coach 0 of 5 today … Are you satisfied, from 1 to 5? [1] [2] [3] [4] [5]
        rep 4
        coach What do you like most?
        rep it never breaks
        coach And what least?
        rep [Skip]
        coach What is missing?
        rep a smaller one
        coach Zhang Wei asked · 1 of 5 today
        coach Satisfied: 4 … Liked most: it never breaks … Missing: a smaller one
        rep /interview Zhang Wei
        coach 1 of 5 today
    """)


def test_the_edge_stands_where_the_price_is_expected(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /coach
        coach Type what [Our edge]
        rep [Our edge]
        coach What do you have that no competitor can offer? … One line only you can say:
        rep Repair within four hours
        coach our edge
        coach Type what
    """)
    talk.quietly("""
        rep Zhang Wei
        rep [☎ Prepare]
        rep [Qualify]
        rep [Confirmed]
        rep [✓ That's it]
        rep [☐ We have a supplier]
        rep [✓ That's it]
    """)
    talk("""
        rep [1]
        coach We have a supplier … Our edge Repair within four hours
    """)

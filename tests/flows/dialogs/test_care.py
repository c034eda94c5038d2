"""Who waits too long, by the standard of the class; and what the sheet says about it."""

from tests.talk import Talk


def graded(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep [Profile]
        rep [＋ Something else]
        rep [⋯ More]
        rep [⋯ More]
        rep [VIP]
        rep [yes]
        rep buys every week
    """)


def test_a_breach_comes_with_the_name_and_the_days(talk: Talk) -> None:
    graded(talk)
    talk("""
        rep /care
        coach Who waits too long … Nobody waits too long … VIP 7 · Grade A 14 [✎ Change the days] [Why?]
        + 9 d
        rep /care
        coach Zhang Wei · VIP · 9 d without contact (at most 7) [Zhang Wei]
        rep [Why?]
        coach A customer's class is VIP, else the credit grade
        rep [‹ Back]
        coach Zhang Wei
        rep [Zhang Wei]
        coach Zhang Wei [Profile]
        rep [☎ Prepare]
        coach Why are you calling?
        rep [Skip preparation]
        coach VIP: 9 days without contact. Say so yourself
    """)


def test_a_leader_changes_the_days(talk: Talk) -> None:
    graded(talk)
    talk("""
        + 9 d
        rep /care
        coach Zhang Wei · VIP
        rep [✎ Change]
        coach Type six numbers
        rep 10 20
        coach “10 20” are not six numbers
        rep 10, 20, 30, 60, 90, 90
        coach Nobody waits too long … VIP 10 · Grade A 20
        rep /undo
        coach Undone: service standards
        coach Zhang Wei · VIP · 9 d
    """)


def test_a_rep_sees_the_own_and_changes_no_standard(talk: Talk) -> None:
    graded(talk)
    talk.join("other", "Zhao Lei")
    talk("""
        + 9 d
        other /care
        coach Nobody waits too long [-✎ Change] [Why?]
    """)


def test_who_must_not_be_called_waits_for_nobody(talk: Talk) -> None:
    graded(talk)
    talk.quietly("""
        rep [‹ Back]
        rep [⋯ More]
        rep [🚫 Do not call]
    """)
    talk("""
        + 9 d
        rep /care
        coach Nobody waits too long
    """)

"""What is known of a person: shown, handed out, erased only when it is typed; and what is kept about a member."""

from tests.talk import Talk


def test_a_leader_shows_hands_out_and_erases(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep /log Zhang
        rep [Refused]
        rep /cancel
    """)
    talk("""
        rep /person 13800138000
        coach What is kept about Zhang Wei 138 0013 8000 … With Li Na … One contact [📎 As a file][🗑 Erase…]
        rep [📎 As a file]
        coach 📎 What is kept about Zhang Wei [↻ A fresh copy]
    """)
    assert talk.message("📎 What is kept").document is not None
    talk("""
        rep /person Zhang
        coach What is kept about Zhang Wei
        rep [🗑 Erase…]
        coach ⚠ Erase Zhang Wei for good? … the last four digits [Keep it]
        rep 1234
        coach That is not it, and nothing was erased.
        rep [Keep it]
        coach What is kept about Zhang Wei
        rep [🗑 Erase…]
        coach ⚠ Erase
        rep 8000
        coach ✓ Erased: the customer and one record. [📎 Certificate]
        rep [📎 Certificate]
        coach 📎 Certificate of erasure
        rep Zhang Wei
        coach Nothing found
        rep /undo
        coach Nothing to undo
    """)


def test_a_rep_has_no_such_command(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk("""
        zhao /person Zhang
        coach There is no /person
    """)


def test_what_is_kept_about_a_member(talk: Talk) -> None:
    talk("""
        rep /mydata
        coach What is kept about you Li Na · Telegram number 7 … Your leader sees [📎 As a file][Export]
        rep [📎 As a file]
        coach 📎 What is kept about Li Na As it was today
    """)
    assert "Customers' data" not in str(talk.message("📎 What is kept").html)
    talk("""
        rep [↻
        coach 📎 What is kept about Li Na
    """)

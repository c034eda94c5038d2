"""Lessons, cards and what a day's calls ask for, as the rep sees them."""

from flows.learning.deck import shuffled
from tests.talk import Talk


def number_of(talk: Talk, exercise: str, asked: int = 0, right: bool = True) -> int:
    """The number under which a right (or a wrong) choice of a card stands."""
    card = talk.coach.playbooks[talk.language].exercises[exercise]
    order = shuffled(card.options, card.id, asked)
    return next(number for number, option in enumerate(order, 1) if (option.id in card.right) is right)


def test_a_lesson_and_its_self_check(talk: Talk) -> None:
    first, second = number_of(talk, "prep-which-purpose"), number_of(talk, "prep-two-purposes", right=False)
    talk(
        f"""
        rep /lesson
        coach Lessons … 0/26 read … Golden hours until 11:30 … One lesson is a minute
        ... ● known ◐ learning ○ new … 1 Preparation · ● 0 ◐ 0 ○ 11
        ... [Know why you dial ★] [1] [2] [6] [›] [🃏 Five cards] [-‹ Back]
        rep [Know why
        coach Know why you dial · Preparation … Choose one … For instance: Two reps … ➤ No purpose, no dial.
        ... [✓ Check yourself] [Next lesson] [‹ Back]
        rep [✓ Check
        coach 1/2 · Preparation … You want nothing from him today … 1 … 4 … Tap or type a number. [1] [2] [3] [4]
        ... [‹ Back] [Skip] [✕ Later]
        rep {first}
        coach ✓ Right. … ✓ {first} Care … Selling on under cover … Comes again Fri 27 Nov.
        ... [▶ Next card] [↩ Undo] [📖 Lesson]
        rep [▶ Next
        coach 2/2 … What is the trouble with that?
        rep [{second}]
        coach ✗ Not this time. … ✗ {second} … ✓ … Each purpose weakens the other … Comes again Thu 26 Nov. [▶ Finish]
        rep [▶ Finish]
        coach Done: 1 of 2 right. … Known 0 · learning 2 · new 123 [📖 Next lesson ★] [📖 Lessons] [‹ Back]
        rep [📖 Next lesson
        coach The goal is what is left after you hang up
        rep [‹ Back]
        coach Lessons … 1/26 read … ◐ 2 ○ 9 [The goal is what is left]
    """.replace("...", "…")
    )


def test_an_answer_is_taken_back_and_given_again(talk: Talk) -> None:
    wrong, right = (number_of(talk, "prep-which-purpose", right=each) for each in (False, True))
    talk.quietly("rep /lesson\nrep [Know\nrep [✓ Check")
    talk(f"""
        rep [{wrong}]
        coach ✗ Not this time.
        rep [↩ Undo]
        coach 1/2 · Preparation … Tap or type a number. [1]
        toast Undone: card “You call a customer of two years
        rep [{right}]
        coach ✓ Right. … Comes again Fri 27 Nov.
        rep /undo
        coach ↩ Undone
        coach 1/2 · Preparation [1]
    """)


def test_golden_hours_belong_to_calls(talk: Talk) -> None:
    talk.quietly("rep Anna Fresh 13800000001\nrep [✓ Save]")
    talk("""
        rep /quiz
        coach Golden hours until 11:30: a call first. 5 cards wait until then. [▶ Next: Anna Fresh] [Cards anyway]
        rep [Cards anyway]
        coach 1/5 · Preparation [1]
        + 2 h
        rep /quiz
        coach 1/5 · Preparation [1]
    """)


def test_five_cards_make_a_day_and_days_make_a_streak(talk: Talk) -> None:
    talk.quietly("+ 2 h")
    for day in range(2):
        talk.quietly("rep /quiz" + "\nrep [Skip]" * 5)
        assert "0 of 5 right" in talk.message("Done").html.replace("<b>", "").replace("</b>", "") or day
        talk.quietly("+ 1 d")
    talk.quietly("rep /quiz")
    for _ in range(5):
        answer_right(talk)
    talk("""
        rep /quiz
        coach Nothing left today. … 🔥 One day of five cards. … learning 5 · new 120 [🃏 Five more]
        rep [🃏 Five more]
        coach 1/5
        + 1 d
        rep /quiz
        coach 1/5
    """)


def answer_right(talk: Talk) -> None:
    """Answers the open card, whatever its form, and goes on."""
    member = talk.member()
    with talk.database.unit() as unit:
        place = unit.places.latest(member.id)
        asked = {each.exercise: each.asked for each in unit.learning.recalls(member)}
    assert place is not None
    session = place.stack[-1]
    card = talk.coach.playbooks[talk.language].exercises[session.about["queue"][session.about["at"]]]
    if card.form == "single":
        talk.quietly(f"rep {number_of(talk, card.id, asked.get(card.id, 0))}")
    elif card.form == "multiple":
        order = shuffled(card.options, card.id, asked.get(card.id, 0))
        numbers = [str(n) for n, option in enumerate(order, 1) if option.id in card.right]
        talk.quietly(f"rep {' '.join(numbers)}\nrep [✓ ")
    elif card.form == "open":
        talk.quietly("rep By Friday she sends the list\nrep [✓ Had it]")
    else:
        raise AssertionError(card.form)
    talk.quietly("rep [▶ ")


def of_chapter(talk: Talk, number: int, skipped: int) -> None:
    """All cards of a chapter, from the one behind those ``skipped``."""
    cards, skip = ("做这一章", "跳过") if talk.language == "zh" else ("All", "Skip")
    talk.quietly(f"rep /lesson\nrep {number}\nrep [🃏 {cards}" + f"\nrep [{skip}]" * skipped)


def test_several_choices_are_ticked_or_typed(talk: Talk) -> None:
    of_chapter(talk, 1, skipped=3)
    talk(
        """
        rep [☐ 2]
        coach 4/11 · Preparation … More than one may be right [☑ 2]
        rep [✓ That's it]
        coach ◐ Partly … [▶ Next card]
    """.replace("◐ Partly …", "")
    )


def test_a_match_is_filled_by_letters(talk: Talk) -> None:
    of_chapter(talk, 1, skipped=9)
    talk("""
        rep [A]
        coach 10/11 … ▸ 2. Book a demo … B … C … D [B] [C] [D] [↺ From the start]
        rep nonsense
        coach Tap a letter
        rep [↺ From
        coach ▸ 1. Qualify [A]
        rep ABCD
        coach ✗ 1 Qualify · you said: She has told us how the machine is running
        … ✓ right is: We know whether they have the problem … A goal grows out of its purpose
    """)


def test_a_table_is_filled_column_by_column(talk_zh: Talk) -> None:
    of_chapter(talk_zh, 12, skipped=0)
    talk_zh("""
        rep abcd
        coach ▸ 1. 导入期 → … 手段： … A [A] [B] [C] [D]
        rep ABC
        coach ✗ 1 导入期 · 你选的：提升销量，认产品也认品牌 → …
        … ✓ 对的是：让人认识产品 → 讲清产品概念 … 目的跟着阶段走 [为什么？]
        rep [为什么
        coach 一天五张。上次没答对的最多隔一张来一张 … 等着的：没答对的 0 张，快忘的 0 张。今天答了 1 张。 [‹ 返回]
    """)


def test_an_open_question_shows_its_reference_after_the_attempt(talk: Talk) -> None:
    of_chapter(talk, 1, skipped=8)
    talk("""
        rep She says what is missing for a yes
        coach “She says what is missing for a yes” … For instance … How close were you?
        … [✓ Had it] [◐ Partly] [✗ Missed it]
        rep [◐ Partly]
        coach Partly. … Comes again
        rep [↩ Undo]
        coach Type your answer [I don't know: show it]
        toast Undone
        rep [I don't know
        coach Read it through [✗ Missed it] [-✓ Had it]
    """)


def test_a_card_about_own_customers_tags_them(talk: Talk) -> None:
    of_chapter(talk, 8, skipped=8)
    talk(
        """
        rep [✕ Later]
        coach ⏸ Cards put away
        toast Put away
        rep Anna Fresh 13800000001
        coach One line, 1 new
        rep [✓ Save]
        coach Anna Fresh
        rep /resume
        coach Cards goes on below
        coach most clearly the powerful type [Anna Fresh] [Skip]
        rep [Anna Fresh]
        coach ✓ Right. … “Anna Fresh” … Result first, two options
        … [▶ Next card]
        rep Anna Fresh
        coach Anna Fresh
    """.replace("… Result first, two options\n        … ", "… ")
    )
    member = talk.member()
    with talk.database.unit() as unit:
        assert unit.customers.recent(member, 1)[0].personality == "powerful"


def test_a_card_about_own_customers_takes_a_new_one_as_it_says(talk: Talk) -> None:
    of_chapter(talk, 8, skipped=8)
    talk("""
        rep nobody
        coach Nobody found for “nobody”. Type another name … ✕ Later leads out.
        rep Anna Fresh 13800000001
        coach One line, 1 new: … Anna Fresh
    """)


def test_what_was_told_of_a_customer_goes_into_the_profile(talk: Talk) -> None:
    talk.quietly("rep Anna Fresh 13800000001\nrep [✓ Save]")
    of_chapter(talk, 1, skipped=10)
    talk("""
        rep anna
        coach Anna Fresh: type it in a line. [↺ From the start]
        rep The brother signs
        coach Right. … “Anna Fresh: The brother signs”
    """)
    assert profile_of_latest(talk) == {"deciders": "The brother signs"}
    talk.quietly("rep [↩ Undo]")
    assert profile_of_latest(talk) == {}


def profile_of_latest(talk: Talk) -> dict[str, str] | None:
    member = talk.member()
    with talk.database.unit() as unit:
        return unit.customers.recent(member, 1)[0].profile


def test_three_hang_ups_offer_the_opening_lesson_and_a_week_later_it_is_measured(talk: Talk) -> None:
    talk.quietly("rep Anna Fresh 13800000001\nrep [✓ Save]")
    for _ in range(2):
        talk.quietly("rep /log Anna\nrep [Hung up\nrep [No next")
    talk("""
        rep /log Anna
        coach How did it end?
        rep [Hung up
        coach What comes next, and when?
        rep [No next
        coach 3 of 3 talks today ended in the opening. One minute on it: Twenty seconds [📖 One-minute lesson]
        rep /reflect
        coach Wed 25 Nov · 3/60 calls … 3 of 3 talks today ended in the opening. One minute on it: Twenty seconds
        … [📖 One-minute lesson] [📋 Tomorrow's list]
        rep [📖 One-minute
        coach Twenty seconds to be worth a minute [✓ Check yourself]
        rep [✓ Check
        coach 1/5 · Opening
        + 8 d
        rep /lesson
        coach 📏 Lesson of Wed 25 Nov: 3 of 3 hung up in the opening that day; since then 0 of 0. Too few
        rep /week
        coach calls made / planned … 📏 Lesson of Wed 25 Nov: 3 of 3 hung up … Was that enough calls?
    """)


def test_typing_a_name_leaves_the_cards_for_the_customer(talk: Talk) -> None:
    talk.quietly("rep Anna Fresh 13800000001\nrep [✓ Save]\nrep /lesson\nrep [Know\nrep [✓ Check")
    talk("""
        rep Anna
        coach Anna Fresh
        rep 0001
        coach Anna Fresh
    """)

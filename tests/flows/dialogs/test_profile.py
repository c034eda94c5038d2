"""The profile grows by one question after a call, and is shown with what follows from it."""

from tests.talk import Talk

LOGGED = """
    rep /log Zhang Wei
    rep [Goal met]
    rep [L3: Named]
    rep tomorrow 10:00
"""


def test_a_receipt_asks_one_thing_and_undo_takes_back_the_call_as_a_whole(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep /log Zhang Wei
        rep [Goal met]
        rep [L3: Named]
    """)
    talk("""
        rep tomorrow 10:00
        coach ✓ Zhang Wei · Goal met · L1→L3 … What makes them look at it at all? Without a reason
            [↩ Undo] [Open] … [✍ Why they buy]
        rep [✍ Why they buy]
        coach In a few words: … What makes them look at it at all? [‹ Back]
        rep Two pallets broke last month
        coach ✓ Noted: Why they buy: Two pallets broke last month [↩ Undo] [-✍ Why]
        rep [Open]
        coach Zhang Wei [Profile]
        rep [Profile]
        coach 5W1H 1 of 6 (17%) … Why they buy: Two pallets … Not known yet: Who uses it
            … Do they want to get away from a problem [✍ Motive ★] [＋ Something else] [Guess the type] [Why?]
        rep [Why?]
        coach In L3
        rep [‹ Back]
        coach 5W1H
        rep /undo
        coach Undone: Zhang Wei · Goal met
        coach 5W1H 0 of 6
    """)


def test_the_motive_is_one_tap_and_brings_its_talk_track(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly(LOGGED)
    talk.quietly("""
        rep [✍ Why they buy]
        rep Two pallets broke
    """)
    talk.quietly("+ 1 d")
    talk.quietly("""
        rep /log Zhang Wei
        rep [Partly]
        rep [Stays]
    """)
    talk("""
        rep tomorrow 10:00
        coach Do they want to get away from a problem … It decides whether you speak of the loss
            [away from a problem] [towards something good]
        rep [away from]
        coach ✓ Noted: Motive: away from a problem [-away from]
        rep [Open]
        coach Zhang Wei
        rep [Profile]
        coach Motive: away from a problem … Ask what happens if it stays as it is … When do they buy?
    """)


def test_nothing_is_asked_of_who_was_not_reached(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /log Zhang Wei
        coach How did it end?
        rep [No answer]
        coach ✓ Zhang Wei · No answer [↩ Undo] [Open] [-✍ Who]
    """)


def test_what_was_noticed_is_noted_from_the_profile(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep [Profile]
        coach 5W1H 0 of 6 [✍ Who uses it ★] [＋ Something else]
        rep [＋ Something else]
        coach What do you know now? [Who uses it] … [⋯ More]
        rep [⋯ More]
        coach What do you know now? … [Credit grade] … [A frown]
        rep [A frown]
        coach In a few words: … What did you notice?
        rep he sighed when I named the price
        coach Which one is it? [once] [again and again]
        rep [again]
        coach Why do you think so? … What do you think it means? [Skip]
        rep somebody beats him down
        coach Zhang Wei · A frown noted
        coach A frown: again and again · he sighed when I named the price (somebody beats him down)
        rep [＋ Something else]
        coach What do you know now?
        rep [⋯ More]
        coach What do you know now?
        rep [Credit grade]
        coach Which one is it? … How well do they pay? [A] [B] [C] [D]
        rep [B]
        coach Why do you think so? … Why this grade?
        rep pays late but pays
        coach Zhang Wei · Credit grade noted
        coach Credit grade: B · (pays late but pays) · since Wed 25 Nov
            … Grade B: at most 30 days without contact, now 0
    """)


def test_the_type_is_guessed_by_three_observations_and_may_be_corrected(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep [Profile]
        coach 5W1H
        rep [Guess the type]
        coach How do they talk? [talks and decides fast] [takes the time]
        rep [takes the time]
        coach What do they talk about by themselves?
        rep [the matter]
        coach What do they ask for?
        rep [proof]
        coach Is that how you see them? … Analytical 67%, then Powerful
            … you saw: takes the time · the matter itself · proof
            [Analytical ★] [Lively]
        rep [Analytical]
        coach Type: Analytical 67%, then Powerful
        toast Zhang Wei · Type noted
        rep [Guess the type]
        coach How do they talk?
        rep 1
        coach What do they talk about
        rep 1
        coach What do they ask for?
        rep 1
        coach Lively 67%
        rep [Peaceful]
        coach Type: Peaceful
        toast Type noted
    """)


def test_after_three_contacts_that_asked_it_is_time_to_give(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    for _ in range(3):
        talk.quietly("+ 1 d")
        talk.quietly("""
            rep /log Zhang Wei
            rep [Refused]
            rep in 2 weeks
        """)
    talk("""
        rep Zhang Wei
        coach Zhang Wei [Profile]
        rep [Profile]
        coach The last three contacts all asked for something. Give first:
    """)


def test_in_chinese(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000 恒通")
    talk_zh("""
        rep [画像]
        coach 5W1H 6 项知道 0 项（0%） … 还不知道：谁在用 · 做什么的 … 他那边谁在用？ … 谁在用，谁最先觉得难受
            [✍ 谁在用 ★] [＋ 记点别的] [猜性格] [为什么？]
    """)


def test_who_is_loyal_is_proposed_as_a_vip(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk.quietly("""
        rep Zhang Wei
        rep [Profile]
        rep [＋ Something else]
        rep [⋯ More]
        rep [Loyalty]
    """)
    talk("""
        rep [5]
        coach Is this a VIP? They are loyal. … [✍ VIP ★]
        toast Zhang Wei
        rep [✍ VIP]
        coach Is this a VIP? [yes] [no]
        rep [yes]
        coach What do they spend it on, and what can you do for just that?
        rep the winter pallets; a truck of their own
        coach Zhang Wei · VIP noted
        coach VIP … the winter pallets; a truck of their own
    """)

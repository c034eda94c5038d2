"""The objection library: a rep's own answer, a colleague's with its record, a leader's editing, the third surprise."""

from tests.talk import Talk

CALL_WITH = """
    rep /log {name}
    rep [{outcome}]
    rep [Stays]
    rep [tomorrow
    rep [What they said]
    rep {said}
    rep [✓ That's it]
"""


def call(talk: Talk, said: str) -> None:
    """A call that met its goal, in which this was said."""
    talk.quietly(CALL_WITH.format(name="Zhang Wei", outcome="Goal met", said=said))


def test_an_own_answer_is_offered_first_and_says_whose_it_is(talk: Talk) -> None:
    talk("""
        rep too expensive
        coach They say: Too expensive [All answers] [✍ My answer]
        rep [✍ My answer]
        coach They say: Too expensive … What will you say? … Accept, ask what is meant
        rep Fair. What would it have to cost?
        coach Who may use it? [The whole team ★] [Only me]
        rep [The whole team]
        coach They say: Too expensive … Fair. What would it have to cost? … Li Na's · not tried yet
        toast Kept
        rep [All answers]
        coach Price and money … 1 Fair. What would it have to cost? (Li Na's) … 2 Fair point … 3 I understand
        rep 1
        coach Fair. What would it have to cost? … Written by Li Na … Offered 0 · used 0 · goal reached 0
            [✎ Edit] [Retire] [‹ Back]
        rep [Retire]
        coach … 1 Fair point … 2 I understand [1] [2] [-3]
        rep /undo
        coach Undone: answer retired
        coach 1 Fair. What would it have to cost?
    """)


def test_an_answer_that_does_not_hand_the_word_back_is_doubted(talk: Talk) -> None:
    talk.quietly("""
        rep too expensive
        rep [✍ My answer]
    """)
    talk("""
        rep It is worth it.
        coach It does not end with a question [Keep mine]
        rep [Keep mine]
        coach Who may use it?
        rep [Only me]
        coach They say: Too expensive … It is worth it.
    """)


def test_a_colleague_inherits_the_answer_with_its_author_and_record(talk: Talk) -> None:
    talk.join("other", "Zhao Lei")
    talk.add("Zhang Wei 13800138000")
    talk.quietly("""
        rep too expensive
        rep [✍ My answer]
        rep Fair. What would it have to cost?
        rep [The whole team]
    """)
    call(talk, "Too expensive")
    call(talk, "Too expensive")
    talk("""
        other too expensive
        coach Fair. What would it have to cost? … Li Na's · worked 2 of 2 times [All answers] [✍ My answer]
        other [All answers]
        coach 1 Fair. What would it have to cost? (Li Na's, worked 2 of 2) [-✎ Edit]
        other [1]
        coach Written by Li Na … Offered 2 · used 2 · goal reached 2 [-✎ Edit] [-Retire] [‹ Back]
    """)


def test_what_is_kept_for_oneself_is_nobody_elses(talk: Talk) -> None:
    talk.join("other", "Zhao Lei")
    talk("""
        other too expensive
        coach They say: Too expensive
        other [✍ My answer]
        coach What will you say?
        other And free of charge, would you take it?
        coach Who may use it?
        other [Only me]
        coach And free of charge
        rep too expensive
        coach They say: Too expensive [All answers]
        rep [All answers]
        coach 1 Fair point … 2 I understand [1] [2] [-3]
        other [All answers]
        coach 1 And free of charge
        other [1]
        coach Only you see it. [Share with the team]
        other [Share]
        coach And free of charge [-Share] [✎ Edit]
        toast shared
        rep /coach
        coach Type what the customer said
        rep [Too expensive]
        coach And free of charge, would you take it? (Zhao Lei's)
    """)


def test_the_third_surprise_opens_a_writing_task_after_the_golden_hours(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    for said in (
        "My horoscope advises against it",
        "my horoscope advises against this",
        "My horoscope advises against it!",
    ):
        call(talk, said)
    talk("""
        rep /coach
        coach Type what the customer said [-✍ Write it]
        rep /reflect
        coach Wed 25 Nov … New to you: “My horoscope advises against it” ×3 [-✍ Write it]
        + 9 h
        rep /reflect
        coach You heard “My horoscope advises against it” 3 times … [✍ Write it] [📋 Tomorrow's list]
        rep /coach
        coach You heard “My horoscope advises against it” 3 times and have no answer yet [✍ Write it ★]
        rep [✍ Write it]
        coach They say: My horoscope advises against it … What is it about? [Price and money] … [Doubts]
        rep [Doubts]
        coach What will you say?
        rep Which day does it advise instead?
        coach Who may use it?
        rep [The whole team]
        coach Type what the customer said [-✍ Write it]
        toast Kept
        rep but my horoscope advises against that
        coach They say: My horoscope advises against it … Which day does it advise instead? … Li Na's
    """)


def test_a_leader_edits_merges_and_brings_back(talk: Talk) -> None:
    talk("""
        rep /coach
        coach Type what [📚 Library]
        rep [Too expensive]
        coach Too expensive [✎ Edit]
        rep [✎ Edit]
        coach What shall be changed? [The words] [More ways to say it] … [Merge into another] [Retire it]
        rep [More ways]
        coach How else do they say it? … Known by
        rep costs an arm and a leg, Daylight robbery
        coach more ways to say “Too expensive”
        coach They say: Too expensive
        rep daylight robbery!
        coach They say: Too expensive
        rep [All answers]
        coach Too expensive [✎ Edit]
        rep [✎ Edit]
        coach What shall be changed?
        rep [Merge]
        coach Which card says the same?
        rep your competitor is cheaper
        coach “Too expensive” merged
        coach They say: Others are cheaper … Fair point
        rep daylight robbery
        coach They say: Others are cheaper
        rep /coach
        coach Type what [-Too expensive] [📚 Library]
        rep [📚 Library]
        coach Retired or merged [Too expensive]
        rep [Too expensive]
        coach No card was put away
        toast is back
        rep daylight robbery
        coach They say: Too expensive
    """)


def test_a_rep_may_not_edit_the_teams_cards(talk: Talk) -> None:
    talk.join("other", "Zhao Lei")
    talk("""
        other /coach
        coach Type what the customer said [-📚 Library]
        other [Too expensive]
        coach Too expensive [✍ My answer] [-✎ Edit] [Another one]
    """)


def test_the_coach_asks_when_it_is_not_sure(talk: Talk) -> None:
    talk("""
        rep /coach
        coach Type what the customer said
        rep too expensive and i have to ask my boss
        coach which of these do they mean? [Too expensive] [I must ask my boss] [None of these]
        rep [Too expensive]
        coach They say: Too expensive … 1 Fair point
        rep [Another one]
        coach Type what
        rep the moon is made of cheese
        coach No answer fits “the moon is made of cheese” yet [✍ Write an answer]
    """)


def test_in_chinese(talk_zh: Talk) -> None:
    talk_zh("""
        rep 太贵了
        coach 他说：太贵了 [全部答法] [✍ 我的答法]
        rep [✍ 我的答法]
        coach 你会怎么说
        rep 理解，您是跟哪家比的呢？
        coach 谁可以用
        rep [全队都能用]
        coach 理解，您是跟哪家比的呢？ … 李娜的答法 · 还没试过
        toast 记下了
    """)

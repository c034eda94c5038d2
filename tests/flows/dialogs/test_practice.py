"""A role-play as the rep sees it: chosen, played, taken back, put away, judged."""

from tests.flows.test_rehearsal import GOOD
from tests.talk import Talk


def test_a_role_play_from_its_choice_to_its_marks(talk: Talk) -> None:
    lines = GOOD["en"]
    talk.quietly("rep /practice\nrep [Powerful\nrep [↻ Other\nrep [▶ Start\nrep He agrees to Thursday at ten")
    talk(f"""
        rep {lines[0]}
        coach Powerful · L3 … Goal: He agrees to Thursday at ten … Yes? … {lines[0]} …
        … Two people do it, by hand … Type what you say. [↶ Take back a line] [⏹ Hang up] [✕ Later]
        rep [↶ Take back
        coach Yes? … Type what you say.
        rep We offer the best price on the market.
        coach We offer the best … Type
        rep [⏹ Hang up]
        coach 1 of 5 marks … ✓ Purpose. … ✗ Asked first. line 1 “We offer … presents before anything was asked
        … ✗ Objections. … ✗ Closing. … ✗ Their type. line 1 … nothing to choose from
        [↻ Once more] [📖 Lesson] [↶ Take back]
    """)
    member = talk.member()
    with talk.database.unit() as unit:
        (kept,) = unit.learning.rehearsals(member, 9)
    assert kept.personality == "powerful"
    assert kept.marks == {"purpose": True, "asked": False, "handled": False, "closed": False, "fit": False}
    talk("""
        rep [↶ Take back
        coach We offer the best … Type what you say.
        toast Undone
        rep [✕ Later]
        coach Role-play: Powerful put away
        toast Put away
        + 1 h
        rep /resume
        coach goes on below
        coach We offer the best … Type what you say. [↶ Take back]
    """)
    with talk.database.unit() as unit:
        assert unit.learning.rehearsals(member, 9) == ()


def test_what_was_lost_lately_comes_up(talk_zh: Talk) -> None:
    talk_zh.quietly("""
        rep 张伟 13800138000
        rep [✓
        rep 张伟
        rep 拒绝了，太贵了
        rep [✓
    """)
    talk_zh("""
        rep /practice
        coach 对练 … 他会说：太贵了 … 最近丢在这上面：太贵了 [▶ 开始] [● 活泼型] [力量型]
    """)


def test_a_whole_talk_in_chinese(talk_zh: Talk) -> None:
    talk_zh.quietly("rep /practice\nrep [▶ 开始\nrep 他答应周四十点见面")
    for line in GOOD["zh"]:
        talk_zh.quietly(f"rep {line}")
    talk_zh("""
        rep [⏹ 挂断
        coach 得了 3 条，共 5 条 … ✓ 目标。“他答应周四十点见面” … ✓ 先问。第 1 句 … ✗ 收尾。第 7 句
        … 拒绝还没化解，就要下一步
        rep 再说一句
        coach 这通已经打完了
    """)


def test_a_greeting_is_no_goal_and_a_vague_one_is_doubted(talk: Talk) -> None:
    talk.quietly("rep /practice\nrep [▶ Start")
    talk("""
        rep hello
        coach What is true when you hang up? … “hello” … That is said to the customer; keep it for the first line.
        … → The customer says what happens next [Use this ★] [Keep mine] [No goal] [‹ Choose again]
        rep Hello Mary, have you got two minutes?
        coach “Hello Mary, have you got two minutes?” … That is said to the customer [Keep mine] [-Use this]
        rep How do you ship it today?
        coach “How do you ship it today?” … That is said to the customer
        rep ask before I pitch
        coach “ask before I pitch” … That says what you do. … → The customer says what happens next
        rep [Use this ★]
        coach Goal: The customer says what happens next, and on which day … Type what you say.
    """)


def test_a_greeting_is_the_goal_of_who_insists(talk_zh: Talk) -> None:
    talk_zh.quietly("rep /practice\nrep [▶ 开始")
    talk_zh("""
        rep 喂，张总您好
        coach “喂，张总您好” … 这句是说给客户听的 … [用这句 ★] [就用我的]
        rep [就用我的]
        coach 目标：喂，张总您好 … 打字，说你要说的话
    """)

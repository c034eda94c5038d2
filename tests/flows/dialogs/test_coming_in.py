"""Who comes in and how: the owner's link, invitations, strangers, a new account, and the settling in."""

import pytest

from flows.coach import Coach
from flows.talk import Said
from storage.database import Database
from tests.talk import Talk


@pytest.fixture
def nobody(coaches: dict[str, Coach], memory: Database) -> Talk:
    """A chat in Chinese with a house where nobody is in yet."""
    return Talk(coaches["zh"], memory, "zh")


def test_the_owner_settles_in_by_defaults_and_own_words(nobody: Talk) -> None:
    nobody.act(f"/start {nobody.owner_code()}")
    nobody("""
        coach 李娜，你好！点几下就能开始。 … 用哪种语言？ [中文 ★] [English]
        rep [中文]
        coach ✓ 中文 … 哪个时区？ … 那里现在是 10:00 [Asia/Shanghai ★]
        rep 纳尼亚
        coach 没有“纳尼亚”这个时区。请输入城市
        rep 乌鲁木齐
        coach ✓ 中文 · Asia/Urumqi … 你的黄金时间？ [09:00-11:30 14:00-17:30 ★]
        rep 25点到30点
        coach “25点到30点”里没看出时间段。请写成 9-12 14-18 这样。
        rep 9-12 14-18
        coach Asia/Urumqi · 09:00-12:00 14:00-18:00 … 一天打多少个电话？ [60 ★] [20]
        rep ²
        coach “²”不是每日目标。请输入 1 到 1000 的数字。
        rep 0
        coach “0”不是每日目标
        rep 80
        coach 打电话时怎么报公司名？ [我们公司 ★]
        rep 张伟 13800138000 云帆科技
        coach 这像是一位客户。先输入你的公司名
        rep 恒通物流
        coach 好了。点 ▶ 下一个，从第一位客户开始。 … 你能看到组员的通话、结果、层面和备注，他们也知道。
        coach 李娜 · 恒通物流 … 还没有客户。 … 发 /invite 邀请组员。 [📋 今天] [🔻 漏斗] [帮助] [邀请] [团队]
    """)
    member = nobody.member()
    assert (member.zone, member.hours, member.daily_target) == ("Asia/Urumqi", "09:00-12:00 14:00-18:00", 80)
    assert member.role == "leader"
    with nobody.database.unit() as unit:
        team = unit.people.team(member.team_id)
    assert team
    assert (team.zone, team.currency) == ("Asia/Urumqi", "CNY")


def test_the_six_keys_come_with_the_end_of_settling_in(nobody: Talk) -> None:
    nobody.act(f"/start {nobody.owner_code()}")
    for _ in range(5):
        nobody.heard.clear()
        nobody.tap(nobody.best())
    keyboards = [
        outgoing.message.keyboard for outgoing in nobody.heard if outgoing.message.keyboard is not None
    ]
    assert keyboards == [(("▶ 下一个", "📥 来电", "📋 今天"), ("🔻 漏斗", "🎯 应答", "⋯"))]


def test_the_team_stays_where_its_founder_is_when_all_else_is_taken_as_offered(nobody: Talk) -> None:
    nobody.act(f"/start {nobody.owner_code()}")
    nobody.quietly("""
        rep [中文 ★]
        rep 伦敦
        rep [09:00-11:30 14:00-17:30 ★]
        rep [60 ★]
        rep [我们公司 ★]
    """)
    member = nobody.member()
    with nobody.database.unit() as unit:
        team = unit.people.team(member.team_id)
    assert team
    assert (team.zone, team.currency, team.language) == ("Europe/London", "GBP", "zh")


def test_settling_in_speaks_the_language_chosen_goes_back_and_is_put_away(nobody: Talk) -> None:
    nobody.act(f"/start {nobody.owner_code()}")
    nobody.heard.clear()
    nobody("""
        rep 2
        coach ✓ English … Which time zone? [Asia/Shanghai ★] [‹ Back] [✕ Later]
        rep [Asia/Shanghai]
        coach ✓ English · Asia/Shanghai … Your golden hours?
        rep [‹ Back]
        coach Which time zone?
        rep [✕ Later]
        coach ⏸ Settling in put away for 24 hours. [▶ Resume]
        toast Put away: Settling in. ▶ Resume or /resume goes on.
        rep /resume
        coach Settling in goes on below ↓
        coach Which time zone? [Asia/Shanghai ★]
        rep london
        coach ✓ English · Europe/London … Your golden hours? [09:00-11:30 14:00-17:30 ★]
        rep [‹ Back]
        coach There it is 02:00 now. [Europe/London ★]
    """)


def test_the_owners_link_works_once(nobody: Talk) -> None:
    code = nobody.owner_code()
    nobody.meet("wang", "王强")
    nobody.act(f"/start {code}")
    nobody.heard.clear()
    nobody(f"""
        wang /start {code}
        coach 这是销售团队内部用的机器人，请向组长要邀请链接。
    """)


def test_a_stranger_gets_one_neutral_line_a_minute_and_is_forgotten(talk: Talk) -> None:
    talk.meet("eve", "Eve", "zh")
    talk("""
        eve 你好
        coach 这是销售团队内部用的机器人，请向组长要邀请链接。
        eve 在吗
        eve /start inv_AAAAAAAAAAAAAAAAAAAAAA
        + 1 min
        eve <voice>
        coach 这是销售团队内部用的机器人
        + 1 min
        eve /start own_AAAAAAAAAAAAAAAAAAAAAA
        coach 这是销售团队内部用的机器人
    """)
    assert talk.turn(Said("let me in"), talk.people["eve"].account).forget


def test_an_invitation_is_asked_of_the_leader(talk: Talk) -> None:
    talk.meet("wang", "王强", "zh")
    talk("""
        rep /invite
        coach A link lets up to 10 people ask to join within 72 hours. [Make a link]
        rep [Make a link]
        coach Good for 72 hours and 10 people. Forward it: … /start inv_
        wang /start {code}
        coach “our company”：已经告诉组长，同意后我会在这里通知你。
        coach to rep 王强 wants to join our company. [✓ Let in] [Refuse]
        wang 13800138000
        coach 已经告诉组长
        wang /next
        coach 已经告诉组长
        rep [✓ Let in][✓ Let in]
        coach to wang 王强，你好！ … 用哪种语言？ [中文 ★]
        coach 王强 is in
        toast This card is closed.
    """)
    assert talk.member(talk.people["wang"].account).status == "active"


def test_a_refused_person_is_a_stranger_again(talk: Talk) -> None:
    talk.meet("wang", "Wang Qiang")
    talk.quietly("""
        rep /invite
        rep [Make a link]
        wang /start {code}
    """)
    talk("""
        rep [Refuse]
        coach Wang Qiang was refused
        wang hello
        coach This bot belongs to a sales team. Ask your leader for an invitation.
        rep /team
        coach our company · 1 … You are alone so far [-Wang Qiang]
    """)


def test_an_invitation_ends_with_its_uses_and_its_hours(talk: Talk) -> None:
    talk.quietly("""
        rep /invite
        rep [Make a link]
    """)
    for number in range(10):
        talk.meet(f"rep{number}", f"Rep {number}")
        talk.quietly(f"rep{number} /start {{code}}")
    talk.meet("late", "Late")
    talk("""
        late /start {code}
        coach This bot belongs to a sales team.
    """)
    talk.quietly("""
        rep /invite
        rep [Make a link]
    """)
    talk("""
        + 72 h
        late /start {code}
        coach This bot belongs to a sales team.
    """)


def test_who_is_in_learns_so_from_an_invitation(talk: Talk) -> None:
    talk.quietly("""
        rep /invite
        rep [Make a link]
    """)
    talk("""
        rep /start {code}
        coach You are in “our company” already.
    """)


def test_a_member_comes_back_with_a_new_account_and_everything(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.meet("zhao2", "Zhao Lei")
    talk.quietly("""
        zhao Zhang Wei 13800138000
        zhao [✓ Save]
    """)
    talk("""
        rep /team
        coach our company · 2 … Li Na · leader · active … Zhao Lei · rep · active [Zhao Lei] [Invite]
        rep [Zhao Lei]
        coach Zhao Lei · rep · active … Today 0/60 calls [New Telegram account] [‹ Back]
        rep [New Telegram account]
        coach Good for 72 hours and one person.
        zhao2 /start {code}
        coach Zhao Lei · our company … One customer in your funnel. [▶ Next: Zhang Wei]
        coach Here are your keys.
        zhao hello
        coach This bot belongs to a sales team.
        zhao2 zw
        coach Zhang Wei
    """)


def test_only_a_leader_sees_the_team(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk("""
        zhao /team
        coach There is no /team. /help lists what there is.
        zhao /invite
        coach There is no /invite.
        zhao /help
        coach What you can do … [-Team] [-Invite]
    """)


def test_nobody_undoes_their_own_coming_in(talk: Talk) -> None:
    talk.meet("wang", "Wang Qiang")
    talk.quietly("""
        rep /team
    """)
    talk("""
        rep /undo
        coach Nothing to undo in the last 10 minutes.
        rep /invite
        coach A link lets up to 10 people
        rep [Make a link]
        coach Good for 72 hours
        wang /start {code}
        coach “our company”: your leader has been asked.
        coach to rep Wang Qiang wants to join
        rep [✓ Let in]
        coach to wang Hello Wang Qiang!
        coach Wang Qiang is in
        wang /undo
        coach Nothing to undo in the last 10 minutes.
    """)

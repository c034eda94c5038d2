"""Settings, help, commands, the keys, and the leader's funnel."""

from flows.model import Line, Move
from flows.ports import Deed
from flows.talk import Said
from tests.talk import Talk


def test_each_setting_opens_its_question(talk: Talk) -> None:
    talk("""
        rep /settings
        coach Settings … Language: English … Time zone: Asia/Shanghai (now 10:00) … Calls a day: 60
        … Keys under the typing field: yes [Language] [Time zone] [Golden hours] [Daily target] [Hide the keys]
        rep [Time zone]
        coach Which time zone? [Asia/Shanghai ★] [‹ Back]
        rep Tokyo
        coach Time zone: Asia/Tokyo (now 11:00)
        rep [Golden hours]
        coach Your golden hours?
        rep 8-10 16-20
        coach Golden hours: 08:00-10:00 16:00-20:00
        rep [Daily target]
        coach How many calls a day? [60 ★]
        rep [‹ Back]
        coach Calls a day: 60
        rep [Daily target]
        coach How many calls a day?
        rep [100]
        coach Calls a day: 100
    """)


def test_a_name_stands_in_a_group_only_where_its_owner_says_so(talk: Talk) -> None:
    talk("""
        rep /settings
        coach Settings … Your name on a group's scoreboard: no … [👥 Show my name in groups]
        rep [👥 Show]
        coach Your name on a group's scoreboard: yes … [👥 Hide my name in groups]
        rep /undo
        coach ↩ Undone: settings
        coach Your name on a group's scoreboard: no
    """)


def test_a_leader_says_where_the_team_is_and_its_money(talk: Talk) -> None:
    talk("""
        rep /settings
        coach Settings … The team is in Asia/Shanghai, its money is CNY … [Company] [Team's place] [Currency]
        rep [Team's place]
        coach Where is the team? … [Asia/Shanghai ★]
        rep London
        coach Settings … The team is in Europe/London, its money is GBP
        rep [Currency]
        coach Which currency are deals in? … [GBP ★] [CNY]
        rep pounds
        coach I know no currency “pounds”.
        rep chf
        coach … its money is CHF
        rep [Team's place]
        coach Where is the team?
        rep [America/New_York]
        coach The team is in America/New_York, its money is CHF
        rep Ann Lee 415 555 2671
        coach 1. Ann Lee · (415) 555-2671
    """)


def test_a_leader_changes_the_company_that_stands_in_every_opening(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk("""
        rep /settings
        coach Settings … Company as you say it: [Company]
        rep [Company]
        coach Your company, as you say it on the phone? [‹ Back]
        rep Zhang Wei 13800138000
        coach That looks like a customer.
        rep Northgate Packaging
        coach Settings … Company as you say it: Northgate Packaging
        rep /undo
        coach ↩ Undone: settings
        coach Settings … Company as you say it: our company
    """)


def test_a_rep_has_no_say_in_the_company(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk("""
        zhao /settings
        coach Settings … Calls a day: [Language] [-Company]
    """)


def test_the_language_is_changed_with_the_keys(talk: Talk) -> None:
    talk.quietly("""
        rep /settings
        rep [Language]
    """)
    talk("""
        rep [中文]
        coach 现在用中文。
        coach 设置 … 语言：中文 [语言] [时区]
        rep 📋 Today
        coach 今天没有到点的了。
        rep 📋 今天
        coach 📋 今天 在下面继续 ↓
        coach 今天没有到点的了。
    """)


def test_the_keys_are_hidden_and_shown(talk_zh: Talk) -> None:
    talk_zh.quietly("rep /settings")
    reply = talk_zh.tap("收起按键")
    assert [
        outgoing.message.keyboard for outgoing in reply.outgoing if outgoing.message.keyboard is not None
    ] == [()]
    talk_zh.heard.clear()
    reply = talk_zh.tap("显示按键")
    keyboards = [
        outgoing.message.keyboard for outgoing in reply.outgoing if outgoing.message.keyboard is not None
    ]
    assert [len(row) for row in keyboards[0]] == [3, 3]


def test_every_key_works_in_both_languages(talk: Talk) -> None:
    for english, chinese in (
        ("▶ Next", "▶ 下一个"),
        ("📥 Inbound", "📥 来电"),
        ("📋 Today", "📋 今天"),
        ("🔻 Funnel", "🔻 漏斗"),
        ("🎯 Coach", "🎯 应答"),
        ("⋯", "⋯"),
    ):
        said = [
            [outgoing.message.html for outgoing in talk.turn(Said(key)).outgoing][-1:]
            for key in (english, chinese)
        ]
        assert said[0] == said[1] != []


def test_help_says_what_can_be_done(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei", "zh")
    talk("""
        rep /help
        coach What you can do … Just type: … /next … /undo [📋 Today] [🔻 Funnel] [Settings]
        rep [Settings]
        coach Settings [‹ Back]
        rep [‹ Back]
        coach What you can do
        rep [🔻 Funnel]
        coach from source to care [‹ Back]
        zhao ⋯
        coach 能做什么 … /next 打下一个 [-团队]
    """)


def test_unknown_commands_and_unreadable_things_are_answered(talk_zh: Talk) -> None:
    talk_zh("""
        rep /bogus
        coach 没有 /bogus 这个命令。/help 列出全部。
        rep /
        coach 没有 / 这个命令。
        rep <voice>
        coach 这个我看不懂（voice），请用文字写。
    """)


def test_start_shows_what_to_do_first(talk: Talk) -> None:
    talk("""
        rep /start
        coach Li Na · our company … No customers yet. … /invite brings your team in. [📋 Today] [Invite] [Team]
        rep [Team]
        coach our company · 1 … You are alone so far: everything works. [🎯 Targets] [Invite] [‹ Back]
        rep [‹ Back]
        coach Li Na · our company
    """)


def test_what_a_layer_needs_is_reckoned_from_how_the_team_went_on(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    member = talk.member()
    with talk.database.unit() as unit:
        (customer,) = unit.customers.recent(member, 1)
        moves = [
            Move(
                (1 << 40) + number, member.team_id, member.id, customer.id, None,
                "L4", "L5" if number < 3 else "lost", Line("", "said so"), 9, talk.now,
            )
            for number in range(12)
        ]  # fmt: skip
        unit.journal.keep(Deed(1 << 41, 0, "", talk.now), moves)
    talk.quietly("""
        rep /team
        rep [🎯 Targets]
        rep [Funnel layers]
        rep [L4]
    """)
    talk("""
        rep [Customers needed]
        coach How many? … 3 of 12 went on from here. For L5 to have its 3, this layer needs 12. [12 ★]
        rep 1
        coach L4 Ready to solve it · at least 1 ·
    """)


def test_a_leader_names_the_layers_and_sets_what_they_need(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep /team
        coach [🎯 Targets]
        rep [🎯 Targets]
        coach [Funnel layers]
        rep [Funnel layers]
        coach Funnel of our company … L1 New or content · at least 60 · 30 d [L1] [L6] [‹ Back]
        rep [L1]
        coach What shall be changed? [‹ Back]
        rep 1
        coach Type the new name:
        rep Fresh
        coach L1 Fresh · at least 60
        rep [L1]
        coach What shall be changed?
        rep 2
        coach How many? (type a number)
        rep many
        coach “many”
        rep 5
        coach L1 Fresh · at least 5
        rep Zhang Wei
        coach Zhang Wei · L1 Fresh
        zhao /funnel
        coach L1 0/5 Fresh
        rep /undo
        coach ↩ Undone: L1 changed
        zhao /funnel
        coach L1 0/60 Fresh
    """)

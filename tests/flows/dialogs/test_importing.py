"""A list that comes in: shown as understood, changed by a tap, kept with one, taken back with another."""

from datetime import timedelta

from bot.files.sheets import Refused
from bot.files.staging import settle, so_far
from flows.facts import Facts
from flows.lists.staged import Import
from flows.papers.kept_back import KEPT_BACK
from flows.papers.paper import Book
from flows.talk import FileSent, ListRead, Said
from tests.talk import Talk

LIST = """客户名称,联系人,联系电话,阶段,预计金额,下次跟进,备注
恒通物流,张伟,13800138001,已报价,8.6万,2026-12-03,要发票
宏图科技,,,新客户,,,
,李四,13800138002,有意向,,2025-03-01,嫌贵
,王五,123,,,,
,赵六,13800138001,,,,
"""


def test_a_list_is_shown_saved_and_taken_back(talk_zh: Talk) -> None:
    talk_zh.send(LIST.encode("gbk"), "名单.csv")
    talk_zh("""
        coach ⏳ 正在接收 名单.csv… [取消]
        coach 📄 名单.csv · 共 5 行
        … 2. 张伟 · 138 0013 8001 · 恒通物流 · 已报价 = L4 · ¥86,000 · 下次 周四 12/3 · 要发票
        … 新客户 3 个 … 2 行先留着 … 什么都没有保存 [✓ 保存 3 个][▤ 各列][⚙ 怎么读][⚠ 没导入的（2）][取消]
        rep [⚠ 没导入的
        coach 5. 号码打不通：王五 | 123 … 6. 和第 2 行号码相同：赵六
        rep [‹
        coach 📄 名单.csv
        rep [✓ 保存
        coach ✓ 3 个客户已经进来了。 … 2 行没有导入。[📋 今天][🔻 漏斗][⚠ 没导入的][↩ 撤回导入]
        rep 张伟
        coach 张伟 … L4
        + 3 h
        rep [↩ 撤回] in 已经进来了
        toast 已撤销：从名单导入 3 个客户
        coach ↩ 这份名单已撤回
        rep 张伟
        coach 没找到
    """)


def test_dates_and_what_nobody_can_read_stay_with_the_customer(talk_zh: Talk) -> None:
    talk_zh.send(LIST.encode(), "名单.csv")
    talk_zh.quietly("rep [✓ 保存")
    talk_zh("""
        rep 李四
        coach 李四 … L3 … 嫌贵 · 2025-03-01
        rep 宏图科技
        coach 宏图科技 … L1
    """)
    assert talk_zh.next_step_of("张伟")


def test_a_column_and_the_row_of_headings_are_changed_by_a_tap(talk: Talk) -> None:
    talk("""
        rep <file old.csv> Ann Lee;+14155552671;Acme\\nTom Fox;+14155552672;Box\\nKim Ray;+14155552673;Cub
        coach ⏳ Getting old.csv…
        coach no headings … 1. Ann Lee · +1 415-555-2671 · Acme … 3 new customers [✓ Save 3]
        rep [▤ Columns
        coach 1. (no heading) → Name: Ann Lee · Tom Fox … 3. (no heading) → Note [1 Name][2 Phone][3 Note][‹ Back]
        rep [3 Note
        coach 3. (no heading) → Note: Acme [Name][Phone][Company][☑ Note][Leave out]
        rep [Company
        coach 3. (no heading) → Company
        rep [‹
        coach ⏳ Reading old.csv… [Cancel]
    """)
    talk.read_lists()
    talk("""
        coach 1. Ann Lee · +1 415-555-2671 · Acme
        rep [⚙
        coach Ann Lee | +14155552671 | Acme [☑ no headings][Headings: 1] … [☑ Semicolon ;][☑ UTF-8]
        rep [Headings: 1
        coach ⏳ Reading old.csv…
    """)
    talk.read_lists()
    talk("""
        coach headings in row 1 … 2. Tom Fox [✓ Save 2][Cancel]
        rep [Cancel
        coach Nothing was saved from that list. [-Cancel]
    """)


def test_known_customers_are_left_or_filled_in(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk("""
        rep <file new.csv> Name,Phone,Company,Notes\\nAnne,+1 415 555 2671,Acme,likes tea\\nTom,+1 415 555 2672,,
        coach Getting
        coach One new customer … = 1 known already, left as they are [✓ Save 1][⇄ Fill in known ones]
        rep [⇄
        coach = 1 known already: what is empty gets filled [✓ Save 2][⇄ Leave known ones]
        rep [✓ Save 2
        coach ✓ 2 customers are in. … 1 of them were known
        rep Ann Lee
        coach Ann Lee … Acme … likes tea
        rep [↩ Undo] in are in
        toast Undone
        coach ↩ The list was taken back
        rep Ann Lee
        coach Ann Lee … L1
    """)


def test_a_file_that_is_no_list_is_refused_in_one_sentence_and_nothing_is_in_the_way(talk: Talk) -> None:
    talk("""
        rep <file cat.pdf> %PDF-1.7 and so on
        coach Getting cat.pdf
        coach I read customer lists as CSV, Excel (.xlsx) or contact cards (.vcf). This is something else. [-Cancel]
        rep Ann Lee +14155552671
        coach Ann Lee [✓ Save]
    """)
    talk.heard.clear()


def test_a_file_in_the_middle_of_a_preparation_puts_it_away(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk("""
        rep /prep Ann
        coach … [Qualify]
        rep [Qualify
        coach …
        rep <file new.csv> Name,Phone\\nTom,+1 415 555 2672
        coach ⏸ … Ann Lee … put away [▶ Resume]
        coach Getting
        coach One new customer [✓ Save 1]
        rep [✓ Save
        coach ✓ One customer is in.
        rep /resume
        coach …
        coach …
    """)


def test_a_pasted_table_of_another_system_is_a_list(talk: Talk) -> None:
    talk.turn(Said("Name\tPhone\tDeal stage\nTom\t+1 415 555 2672\tProposal"))
    talk("""
        coach ⏳ Reading Your table… [Cancel]
    """)
    talk.read_lists()
    talk("""
        coach 2. Tom · +1 415-555-2672 · Proposal = L4 [✓ Save 1]
    """)


def test_a_rep_imports_own_customers_and_is_told_of_a_colleagues(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.join("wang", "Wang Fang")
    talk("""
        wang <file own.csv> Name,Phone,Owner\\nAnne,+1 415 555 2671,Li Na\\nTom,+1 415 555 2672,Li Na
        coach Getting
        coach One new customer … ✋ 1 are a colleague's, left out [✓ Save 1]
        wang [✓ Save
        coach ✓ One customer is in.
        wang Tom
        coach Tom … Li Na
        rep Tom
        coach Tom
        wang Anne
        coach …
    """)


def test_a_leaders_list_keeps_the_owners(talk: Talk) -> None:
    talk.join("wang", "Wang Fang")
    talk("""
        rep <file team.csv> Name,Phone,Owner,Created\\nTom,+1 415 555 2672,Wang Fang,2025-03-04
        coach Getting
        coach 2. Tom · +1 415-555-2672 · Wang Fang
        rep [✓ Save
        coach ✓ One customer is in.
        wang Tom
        coach Tom
    """)
    leader, wang = talk.member(), talk.member(talk.people["wang"].account)
    with talk.database.unit() as unit:
        (tom,) = unit.customers.recent(leader, 9)
    assert (tom.owner_id, f"{tom.created_at:%Y-%m}") == (wang.id, "2025-03")


def test_what_was_worked_with_stays_when_a_list_is_taken_back(talk: Talk) -> None:
    talk("""
        rep <file new.csv> Name,Phone\\nAnn Lee,+1 415 555 2671\\nTom Fox,+1 415 555 2672
        coach Getting
        coach 2 new customers
        rep [✓ Save
        coach ✓ 2 customers are in.
    """)
    talk.quietly("""
        rep /log Ann Lee
        rep [Call back
        rep tomorrow 10am
    """)
    talk("""
        rep [↩ Undo] in are in
        toast ↩ One customer taken back; one stays, because somebody has worked with this one since.
        coach ↩ The list was taken back
        rep Tom Fox
        coach Nothing found
        rep Ann Lee
        coach Ann Lee
    """)


def test_rows_that_were_kept_back_come_as_a_file(talk: Talk) -> None:
    talk("""
        rep <file new.csv> Name,Phone\\nAnn Lee,+1 415 555 2671\\nTom Fox,123
        coach Getting
        coach ⚠ 1 kept back
        rep [⚠
        coach 3. no number one can dial: Tom Fox | 123 [📄 Get them]
        rep [📄
        coach … Kept back from new.csv
    """)
    member = talk.member()
    with talk.database.unit() as unit:
        facts = Facts(unit, member, talk.now, 1, talk.coach.playbooks, talk.coach.wording)
        place = unit.places.latest(facts.member.id)
        assert place is not None
        book = KEPT_BACK.content(place.stack[-1].about["about"], facts)
        assert isinstance(book, Book)
        (table,) = book.tables
        assert [*table.headings] == ["Row", "Why", "Name", "Phone"]
        assert [*table.rows] == [(3, "no number one can dial", "Tom Fox", "123")]


def test_an_owner_is_known_in_either_spelling(talk: Talk) -> None:
    talk.join("wang", "王芳")
    table = "Name,Phone,Owner\nTom,+14155552672,Wang Fang\nAnn,+14155552671,王芳\nEve,+14155552670,Wang Fan"
    talk.send(table.encode(), "a.csv")
    talk.heard.clear()
    talk("""
        rep [👥
        coach Whose customers these are. … Wang Fan (1) = ? … Wang Fang (1) = 王芳 … 王芳 (1) = 王芳
    """)


def test_a_stage_and_an_owner_nobody_knows_are_told_once(talk: Talk) -> None:
    talk.join("wang", "Wang Fang")
    table = "Name,Phone,Owner,Deal stage\\nTom,+1 415 555 2672,W. Fang,A class\\nAnn,+1 415 555 2671,Li Na,Proposal"
    talk(f"""
        rep <file a.csv> {table}
        coach Getting
        coach 2. Tom · +1 415-555-2672 · A class = ? … One stage I don't know, taken as L1: A class
        … One owner is nobody here, taken as yours: W. Fang [⚑ Stages (1?)][👥 Owners (1?)]
        rep [⚑
        coach A class (1) = ? … Proposal (1) = L4 [A class][Proposal][‹ Back]
        rep [A class
        coach “A class” is which layer? [L1][L2][L3][L4][L5]
        rep [L5
        coach A class (1) = L5
        rep [‹
        coach A class = L5 [⚑ Stages]
        rep [👥
        coach W. Fang (1) = ? … Li Na (1) = Li Na
        rep [W. Fang
        coach “W. Fang” is who? [Li Na][Wang Fang]
        rep [Wang Fang
        coach W. Fang (1) = Wang Fang
        rep [‹
        coach 2. Tom · +1 415-555-2672 · A class = L5 · Wang Fang [-? ]
        rep [✓ Save 2
        coach ✓ 2 customers are in.
        wang Tom
        coach Tom … L5
        rep <file b.csv> Name,Phone,Owner,Deal stage\\nKim,+1 415 555 2673,w fang,a-class
        coach Getting
        coach 2. Kim · +1 415-555-2673 · a-class = L5 · Wang Fang
    """)


def test_a_file_and_what_was_kept_back_of_it_are_forgotten(talk: Talk) -> None:
    talk.quietly("""
        rep <file a.csv> Name,Phone\\nTom,+1 415 555 2672\\nAnn,12
        rep [✓ Save
    """)
    with talk.database.unit() as unit:
        assert not unit.lists.prune(talk.now - timedelta(days=2))
        while unit.lists.prune(talk.now + timedelta(days=2)):
            pass
    talk("""
        rep [⚠
        coach No row was kept back.
    """)


def test_a_list_is_told_its_campaign_with_one_tap_and_each_lead_is_asked_about_after_the_first_talk(
    talk: Talk,
) -> None:
    talk("""
        rep <file Spring fair.csv> Name,Phone\\nTom Fox,+1 415 555 2672\\nAnn Lee,+1 415 555 2671
        coach Getting
        coach 2 new customers [✓ Save 2] … [🏷 Campaign]
        rep [🏷
        coach Spring fair.csv … Where do they come from? [Spring fair ★][‹ Back]
        rep [Spring fair
        coach 🏷 New ones come from Spring fair: after the first talk you are asked whether each fits [🏷 Spring fair]
        rep [🏷
        coach Where do they come from? [Spring fair ★][No campaign]
        rep Autumn fair
        coach 🏷 New ones come from Autumn fair [✓ Save 2]
        rep [✓ Save
        coach ✓ 2 customers are in.
        rep /campaigns
        coach Autumn fair · 2 leads
    """)


def on_its_way(talk: Talk) -> Import:
    """A list that is being read, and tells how far it is."""
    talk.turn(FileSent("handle", "list.csv", 40))
    talk("coach ⏳ Getting list.csv")
    with talk.database.unit() as unit:
        (staged,) = unit.lists.errands()
        unit.lists.fetched(staged, b"Name,Phone\nAnn Lee,+14155552671\n")
    talk.heard.clear()
    talk.turn(ListRead(staged.id, 4500), staged.chat)
    talk("coach ⏳ Reading list.csv… 4500 rows so far [Cancel]")
    return staged


def test_a_long_list_says_how_far_it_is_and_can_be_cancelled_meanwhile(talk: Talk) -> None:
    staged = on_its_way(talk)
    talk.read_lists()
    talk("coach 📄 list.csv · one row … [✓ Save 1]")
    talk.turn(ListRead(staged.id, 9000), staged.chat)  # a word that comes too late
    assert not talk.heard


def test_a_long_list_that_is_given_up_on_its_way_says_why(talk: Talk) -> None:
    staged = on_its_way(talk)
    with talk.database.unit() as unit:
        assert so_far(staged, 9000, talk.now, unit)
        assert settle(staged, Refused("too-heavy"), talk.now, unit)
        assert not so_far(staged, 9500, talk.now, unit)
    talk.turn(ListRead(staged.id, 9000), staged.chat)  # on its way already
    talk("coach This file takes too long to read.")
    talk.turn(ListRead(staged.id), staged.chat)
    assert not talk.heard


def test_a_button_is_typed_without_its_count(talk: Talk) -> None:
    talk.send(b"Name,Phone,Status\nAnn,+14155552671,Strange\nTom,+14155552672,\nEve,12,\n")
    talk.heard.clear()
    talk("""
        rep kept back
        coach … 4. no number one can dial
        rep back
        coach [✓ Save 2]
        rep stages
        coach … Strange (1) = ?
        rep back
        coach [✓ Save 2]
        rep save
        coach ✓ 2 customers are in.
    """)

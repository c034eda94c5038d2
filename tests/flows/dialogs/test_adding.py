"""New customers: one line, many pasted ones, a number, a contact card; what is known already is recognised."""

from tests.talk import Talk


def test_one_line_becomes_a_customer_with_company_and_note(talk_zh: Talk) -> None:
    talk_zh("""
        rep 张伟 13800138000 恒通物流 做冷链
        coach 共 1 行，1 个新客户： … 1. 张伟 · 138 0013 8000 · 恒通物流 · 做冷链 [✓ 保存 1 个] [取消]
        rep [✓ 保存]
        coach 张伟 · 恒通物流 · L1 … 138 0013 8000 … 还没联系过 … 没有下一步 … ✎ 做冷链 [☎ 准备] [记电话]
        rep /undo
        coach ↩ 已撤销：添加 张伟
        coach 找不到这位客户
        rep 张伟
        coach 没找到“张伟”。
    """)


def test_many_pasted_lines_are_understood_line_by_line_saved_at_once_and_undone(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138000")
    talk_zh(r"""
        rep 张三\t13900000001\t三一贸易\n李四,13900000002\n王五 1390000\n只有名字\n张伟 13800138000\n李四 13900000002
        coach 共 6 行，2 个新客户：
        … 1. 张三 · 139 0000 0001 · 三一贸易 … 2. 李四 · 139 0000 0002
        … 3. 王五 · 1390000 · 号码不完整，跳过 … 4. 只有名字 · 没找到电话，跳过
        … 5. 张伟 · 138 0013 8000 · 已经是你的客户 … 6. 李四 · 139 0000 0002 · 重复，跳过
    """)
    talk_zh("""
        rep [✓ 保存 2 个]
        coach ✓ 已保存 2 个客户，都在 L1。 [张三] [李四] [↩ 撤销]
        rep [张三]
        coach 张三 · 三一贸易 [‹ 返回]
        rep [‹ 返回]
        coach ✓ 已保存 2 个客户
        rep [↩ 撤销]
        coach ↩ 已撤销：没有添加客户。
        toast 已撤销：添加 2 个客户
        rep 李四
        coach 没找到“李四”。
        rep 张伟
        coach 张伟 · L1
    """)


def test_a_long_paste_is_shown_in_pages(talk: Talk) -> None:
    lines = r"\n".join(f"Lin{chr(64 + number)} Yu 139000000{number:02}" for number in range(1, 21))
    talk(f"""
        rep {lines}
        coach 20 lines, 20 new: … 1. LinA Yu … 8. LinH Yu [✓ Save 20] [›] [Cancel]
        rep [›]
        coach 9. LinI Yu … 16. LinP Yu [✓ Save 20] [‹] [›]
        rep [›]
        coach 17. LinQ Yu … 20. LinT Yu [‹]
        rep [✓ Save 20]
        coach ✓ 20 customers saved, all in L1.
    """)
    member = talk.member()
    with talk.database.unit() as unit:
        assert unit.customers.counts(member) == {"L1": 20}


def test_nothing_is_saved_when_the_paste_is_cancelled(talk: Talk) -> None:
    talk("""
        rep Zhang Wei 13800138000
        coach One line, 1 new: [✓ Save] [Cancel]
        rep [Cancel]
        coach Nothing was saved.
        rep Zhang Wei
        coach Nothing found for “Zhang Wei”.
    """)


def test_a_number_alone_asks_for_the_name(talk: Talk) -> None:
    talk("""
        rep ＋８６ １３８ ００１３ ８０００
        coach 1. (no name yet) · 138 0013 8000 … Who is it? Type the name. [✓ Save]
        rep Zhang Wei
        coach 1. Zhang Wei · 138 0013 8000 [✓ Save]
        rep [✓ Save]
        coach Zhang Wei · L1
        rep 138-0013-8000
        coach Zhang Wei · L1
    """)


def test_a_number_without_a_name_is_called_by_its_number(talk: Talk) -> None:
    talk("""
        rep 400-800-1234
        coach (no name yet) · 400 800 1234
        rep [✓ Save]
        coach 400 800 1234 · L1
    """)


def test_a_known_number_in_a_line_offers_its_customer(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep Wei Zhang 138 0013 8000
        coach Zhang Wei · L1
        rep Wei Zhang 13800138000\\nTom Brown 13900139000
        coach 2 lines, 1 new: … is yours already … 2. Tom Brown [✓ Save] [Open Zhang Wei] [Cancel]
        rep [Open Zhang Wei]
        coach Zhang Wei · L1 [‹ Back]
        rep [‹ Back]
        coach 2 lines, 1 new: [✓ Save]
    """)


def test_a_colleagues_customer_is_named_but_neither_opened_nor_taken(talk: Talk) -> None:
    talk.join("zhao", "Zhao Lei")
    talk.add("Zhang Wei 13800138000 Hengtong")
    talk("""
        zhao Zhang Wei 13800138000
        coach One line, 0 new: … 1. Zhang Wei · 138 0013 8000 · a colleague's customer, skipped
        [Cancel] [-✓ Save] [-Open]
        zhao [Cancel]
        coach Nothing was saved.
        zhao Zhang Wei
        coach Nothing found for “Zhang Wei”.
        zhao 8000
        coach Nothing found
    """)


def test_a_shared_contact_is_added_or_opened(talk_zh: Talk) -> None:
    talk_zh("""
        rep <contact> 钱多多, +8613911113333
        coach 1. 钱多多 · 139 1111 3333 [✓ 保存 1 个]
        rep [✓ 保存]
        coach 钱多多 · L1
        rep <contact> 老钱, 8613911113333
        coach 钱多多 · L1
    """)


def test_a_vcard_brings_all_it_knows(talk: Talk) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Brown\nORG:Brown & Sons\nTEL;TYPE=CELL:+8613900139000\nEND:VCARD"
    talk.share("Tom", "+8613900139000", card)
    talk("""
        coach 1. Tom Brown · 139 0013 9000 · Brown & Sons
        rep [✓ Save]
        coach Tom Brown · Brown & Sons · L1
    """)


def test_a_contact_without_a_number_keeps_nobody_in(talk: Talk) -> None:
    talk.add("Zhang Wei 13800138000")
    talk("""
        rep <contact> Nobody,
        coach no number found, skipped [Cancel]
        rep Zhang Wei
        coach Zhang Wei · L1
    """)


def test_how_to_add_is_told_on_request(talk: Talk) -> None:
    talk("""
        rep /add
        coach Type “Name +44…” in one line, paste many lines, or share a contact.
        rep /add Tom Brown 13900139000
        coach 1. Tom Brown · 139 0013 9000 [✓ Save]
    """)


def test_what_is_typed_cannot_break_a_message(talk: Talk) -> None:
    talk.add('Bob 13800138000 "<b>Bob</b> & Co"')
    assert "&lt;b&gt;" in talk.buttons[7].html
    assert "<b>Bob</b> ·" in talk.buttons[7].html


def test_a_number_nobody_can_dial_is_said_to_be_none(talk: Talk) -> None:
    talk("""
        rep Anna Bell 1390 0000
        coach There is no number one can dial in “Anna Bell 1390 0000”.
        … With its country code, such as +44 20 7946 0991, it becomes a new customer.
        rep Anna Bell +44 20 7946 0991
        coach One line, 1 new: … 1. Anna Bell · +44 20 7946 0991 [✓ Save]
    """)

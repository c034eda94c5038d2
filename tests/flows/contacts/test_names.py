import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.contacts import names

# ---- made safe -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  张伟 ", "张伟"),
        ("Anna \t\n Lee", "Anna Lee"),
        ("张\u200b\ufeff\u2060伟", "张伟"),
        ("\u202eeel anna\u202c", "eel anna"),
        ("\u2066张伟\u2069\u200e", "张伟"),
        ("a\x00b\x1b\x85c", "ab c"),
        ("Ame\u0301lie", "Amélie"),
        ("e\u200b\u0301", "é"),
        ("张伟\ud800", "张伟"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("\u200d\u200c", ""),
        ("\u3164\u2800", ""),
        ("\u3000张\u3000伟\u3000", "张 伟"),
        ("", ""),
    ],
)
def test_what_is_kept_of_a_name(typed: str, kept: str):
    assert names.clean(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("长" * 70, "长" * 64),
        ("e\u0323\u0302" * 70, unicodedata.normalize("NFC", "e\u0323\u0302") * 64),
        ("👍🏽" * 70, "👍🏽" * 64),
        ("x" * 63 + " y", "x" * 63),
        ("👩\u200d🚀" * 70, "👩\u200d🚀" * 64),
    ],
)
def test_a_long_name_is_cut_between_graphemes(typed: str, kept: str):
    assert names.clean(typed) == kept


def test_a_tower_of_marks_is_cut_too():
    assert len(names.clean("x" + "\u0335" * 10_000)) == 256


anything = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("\u200d\u200b\u0301\u202e \t\ud800e👍🏽\u3164")),
    max_size=200,
)


@given(anything, st.integers(1, 80))
def test_cleaning_twice_changes_nothing(text: str, limit: int):
    once = names.clean(text, limit)
    assert names.clean(once, limit) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == " ".join(once.split())
    once.encode()


# ---- found -----------------------------------------------------------------------------------------

CUSTOMERS = [
    ("张伟", "恒通物流"),
    ("曾小林", ""),
    ("单立强", "红星机械厂"),
    ("Michael Wong", "Acme Logistics"),
    ("李娜", "恒通科技"),
    ("章薇", ""),
    ("張偉", "華信貿易"),
    ("王总", "张氏餐饮"),
    ("Lisa姐", ""),
    ("吕布布", ""),
    ("张大年", ""),
    ("Anna Lee", "Northwind Trading"),
    ("José Núñez", ""),
    ("解晓兰", "K12教育"),
]
KEYS = [(number, names.search_key(*customer)) for number, customer in enumerate(CUSTOMERS)]


def found(query: str) -> list[str]:
    """As storage and the chat do it: what holds a needle, else everything."""
    held = [(id, key) for id, key in KEYS if any(needle in key for needle in names.needles(query))]
    return [CUSTOMERS[id][0] for id in names.rank(query, held or KEYS)]


@pytest.mark.parametrize(
    ("query", "customers"),
    [
        ("张伟", ["张伟", "章薇", "張偉"]),
        ("張偉", ["張偉", "张伟", "章薇"]),
        ("张", ["张伟", "张大年", "章薇", "張偉", "王总"]),
        ("伟", ["张伟"]),
        ("小林", ["曾小林"]),
        ("娜", ["李娜"]),
        ("张为", ["张伟", "章薇", "張偉"]),
        ("李纳", ["李娜"]),
        ("zhangwei", ["张伟", "章薇", "張偉"]),
        ("zhang wei", ["张伟", "章薇", "張偉"]),
        ("ZhangWei", ["张伟", "章薇", "張偉"]),
        ("zhangw", ["张伟", "章薇", "張偉"]),
        ("zw", ["张伟", "章薇", "張偉"]),
        ("ＺＷ", ["张伟", "章薇", "張偉"]),
        ("ln", ["李娜"]),
        ("zengxiaolin", ["曾小林"]),
        ("cengxiaolin", ["曾小林"]),
        ("zxl", ["曾小林"]),
        ("xiaolin", ["曾小林"]),
        ("shanliqiang", ["单立强"]),
        ("dan", ["单立强"]),
        ("xie", ["解晓兰"]),
        ("lvbubu", ["吕布布"]),
        ("lububu", ["吕布布"]),
        ("lyububu", ["吕布布"]),
        ("恒通", ["张伟", "李娜"]),
        ("hengtong", ["张伟", "李娜"]),
        ("htwl", ["张伟"]),
        ("恒通 李", ["李娜"]),
        ("李 恒通", ["李娜"]),
        ("机械厂", ["单立强"]),
        ("acme", ["Michael Wong"]),
        ("acme wong", ["Michael Wong"]),
        ("wong", ["Michael Wong"]),
        ("wong michael", ["Michael Wong"]),
        ("mw", ["Michael Wong"]),
        ("lisa", ["Lisa姐"]),
        ("lisajie", ["Lisa姐"]),
        ("jose nunez", ["José Núñez"]),
        ("张总", ["张伟", "张大年"]),
        ("王总", ["王总"]),
        ("k12", ["解晓兰"]),
        ("zhngwei", ["张伟", "章薇", "張偉"]),
        ("zhnagwei", ["张伟", "章薇", "張偉"]),
        ("micheal wong", ["Michael Wong"]),
        ("wong micheal", ["Michael Wong"]),
        ("micheal", ["Michael Wong"]),
        ("northwnd", ["Anna Lee"]),
        ("太贵了", []),
        ("qwertz", []),
        ("z", []),
        ("8000", []),
    ],
)
def test_customers_are_found_best_first(query: str, customers: list[str]):
    assert found(query) == customers


@pytest.mark.parametrize(
    ("query", "pieces"),
    [
        ("张伟", ("张伟", "zhangwei")),
        ("张总", ("张总", "zhangzong", "张")),
        ("zw", ("zw",)),
        ("Michael  WONG", ("michael",)),
        ("恒通 张", ("恒通", "hengtong")),
        ("单", ("单", "dan", "shan")),
        ("100%_\\", ()),
        ("a%", ()),
        ("张%伟_", ("张", "zhang")),
        ("z", ()),
        ("8000", ()),
        ("138 0013 8000", ()),
        ("太贵了,我再想想", ()),
        ("他说要先问老婆再决定到底要不要跟我们签这个合同", ()),
        ("he wants to think about it again", ()),
        ("", ()),
        ("……", ()),
    ],
)
def test_the_pieces_a_key_must_hold(query: str, pieces: tuple[str, ...]):
    assert names.needles(query) == pieces


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("8000", "8000"),
        ("８０００", "8000"),
        (" 013-8000 ", "0138000"),
        ("138 0013 8000", "13800138000"),
        ("尾号8000", "8000"),
        ("手机尾号是 8000", "8000"),
        ("后四位：8000", "8000"),
        ("ending in 8000", "8000"),
        ("ends 800", "800"),
        ("80", ""),
        ("L4", ""),
        ("8000元", ""),
        ("张伟 8000", ""),
        ("1" * 16, ""),
        ("", ""),
    ],
)
def test_the_last_digits_of_a_phone(query: str, number: str):
    assert names.digits(query) == number


def test_a_key_is_readable():
    assert names.search_key("曾小林", "恒通") == "曾小林/cengxiaolin,zengxiaolin/cxl,zxl|恒通/hengtong/ht"
    assert names.search_key("O'Brien, Pat") == "o brien pat/obrienpat/obp|//"


def test_equals_stay_in_the_order_they_came_in():
    key = names.search_key("张伟")
    assert names.rank("张伟", [(3, key), (1, key), (2, key)]) == [3, 1, 2]


people = st.text(alphabet="张王李曾单伟娜强敏AnnLe欧阳", min_size=2, max_size=6)


@given(people, st.lists(people, max_size=5))
def test_whoever_is_asked_for_by_name_comes_first(name: str, others: list[str]):
    keys = [names.search_key(each) for each in (*others, name)]
    assert all(any(needle in keys[-1] for needle in names.needles(query)) for query in (name, name.upper()))
    first = names.rank(name, list(enumerate(keys)))[0]
    assert keys[first] == keys[-1]


@given(anything, anything)
def test_no_name_and_no_query_is_too_strange(name: str, query: str):
    key = names.search_key(name, query)
    key.encode()
    assert key.count("|") == 1
    assert key.count("/") == 4
    assert not any(sign in needle for needle in names.needles(query) for sign in "%_\\")
    names.rank(query, [(1, key), (2, "")])
    names.digits(query)


def test_pinyin_is_loaded_only_when_chinese_is_looked_up():
    """A start should not wait a quarter of a second for tables that it does not need."""
    program = (
        "import sys; from flows.contacts import names; names.search_key('Anna'); "
        "sys.exit('pypinyin' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0

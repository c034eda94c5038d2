import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.contacts import roster, vcard
from flows.contacts.phones import Phone


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])


def quoted(text: str, charset: str) -> str:
    return quopri.encodestring(text.encode(charset)).decode("ascii").replace("\n", "\r\n")


MOBILE = Phone("+8613800138000")


@pytest.mark.parametrize(
    ("text", "name", "phone", "company", "note"),
    [
        pytest.param(
            card("VERSION:3.0", "N:李;娜;;;", "FN:李娜", "TEL;TYPE=CELL:+8613800138000"),
            "李娜", MOBILE, "", "", id="as a chat sends it",
        ),
        pytest.param(
            card("VERSION:3.0", "FN:李娜", "TEL:13800138000", "ORG:恒通物流;采购部", "NOTE:老客户\\, 喜欢\\n茶"),
            "李娜", MOBILE, "恒通物流", "采购部，老客户, 喜欢 茶", id="3.0 with everything",
        ),
        pytest.param(
            card(
                "VERSION:2.1", f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted('李;娜;;;', 'utf-8')}",
                "TEL;CELL:138-0013-8000", "TEL;WORK;FAX:02161234567",
                f"ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{quoted('恒通物流' * 4, 'utf-8')}",
            ),
            "李娜", MOBILE, "恒通物流" * 4, "", id="2.1, quoted-printable over several lines, fax",
        ),
        pytest.param(
            card("VERSION:2.1", f"FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:{quoted('李娜', 'gbk')}", "TEL:13800138000"),
            "李娜", MOBILE, "", "", id="2.1 in GBK",
        ),
        pytest.param(
            card(
                "VERSION:4.0", "FN:Anna Lee", 'item1.TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+1-650-253-0000;ext=12',
                "ORG:Northwind\\, Inc", "TITLE:Head of Purchasing",
            ),
            "Anna Lee", Phone("+16502530000", "12"), "Northwind, Inc", "Head of Purchasing", id="4.0",
        ),
        pytest.param(
            card("FN:李娜", "TEL;TYPE=HOME:021-61234567", "TEL;TYPE=WORK;TYPE=PREF:021-61234568",
                 "TEL;TYPE=CELL:13800138000"),
            "李娜", MOBILE, "", "021-61234568，021-61234567", id="the mobile number first",
        ),
        pytest.param(
            card("N:Lee;Anna;Mae;Ms.;", "TEL:+86 138 0013 8000"),
            "Ms. Anna Mae Lee", MOBILE, "", "", id="a name from its parts",
        ),
        pytest.param(card("FN:", "ORG:恒通物流", "TEL:13800138000"), "恒通物流", MOBILE, "", "", id="a company only"),
        pytest.param(
            card("FN:Anna", " Lee", "TEL;X-LABEL=\"a:b\":138", "\t00138000", "PHOTO;ENCODING=b:AAAA", " BBBB", ""),
            "AnnaLee", MOBILE, "", "", id="folded lines, a picture, a colon in quotes",
        ),
        pytest.param(
            "begin:vcard\nfn:李娜\ntel:13800138000", "李娜", MOBILE, "", "", id="small letters, no end",
        ),
        pytest.param(
            card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=NO-SUCH:=41nna", "TEL:13800138000"),
            "Anna", MOBILE, "", "", id="an unknown character set",
        ),
    ],
)  # fmt: skip
def test_one_card(text: str, name: str, phone: Phone, company: str, note: str):
    (row,) = vcard.read(text)
    assert (row.line, row.name, row.phone, row.company, row.note, row.problem) == (
        1,
        name,
        phone,
        company,
        note,
        "",
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (card("FN:李娜"), "no-phone"),
        (card("FN:李娜", "TEL;TYPE=FAX:021-61234567"), "no-phone"),
        (card("FN:李娜", "TEL:1380013800"), "bad-phone"),
        (card("TEL:13800138000"), "no-name"),
        (card("FN:138 0013 8000", "TEL:13800138000"), "no-name"),
    ],
)
def test_what_a_card_lacks(text: str, problem: str):
    assert [row.problem for row in vcard.read(text)] == [problem]


def test_several_cards_keep_their_lines():
    text = (
        card("FN:李娜", "TEL:13800138000")
        + "\r\n"
        + card("FN:张伟")
        + "BEGIN:VCARD\nFN:王芳\n"
        + card("FN:Anna")
    )
    assert [(row.line, row.name) for row in vcard.read(text)] == [
        (1, "李娜"),
        (6, "张伟"),
        (9, "王芳"),
        (11, "Anna"),
    ]


def test_too_many_cards_end_with_a_mark():
    found = vcard.read(card("FN:李娜", "TEL:13800138000") * (roster.LIMIT + 5))
    assert len(found) == roster.LIMIT + 1
    assert [row.problem for row in found if row.problem] == ["too-many"]


@pytest.mark.parametrize("text", ["", "李娜 13800138000", "END:VCARD", "BEGIN:VEVENT\nEND:VEVENT"])
def test_no_card_no_row(text: str):
    assert vcard.read(text) == ()


WORDS = st.text(alphabet="李娜张伟恒通AnnaLee急客户", min_size=1, max_size=8)


@given(WORDS, WORDS, st.sampled_from(["", ";ext=302"]))
def test_a_card_s_line_reads_as_the_card(name: str, company: str, extension: str):
    (row,) = vcard.read(
        card(f"FN:{name}", f"TEL:+862161234567{extension}", f"ORG:{company}", "NOTE:VIP, ask\\; twice")
    )
    (again,) = roster.read(row.text)
    assert (
        (again.name, again.phone, again.company)
        == (row.name, row.phone, row.company)
        == (name, row.phone, company)
    )


BITS = ["BEGIN:VCARD", "END:VCARD", "FN:", "TEL", "N;ENCODING=QUOTED-PRINTABLE:=", ";TYPE=", "=E5=\n", "\n"]
SIGNS = [" ", ":", '"', ";", "\\"]


@given(st.lists(st.sampled_from(BITS + SIGNS) | st.text(max_size=8), max_size=40).map("".join))
def test_no_card_is_too_strange(text: str):
    for row in vcard.read(text):
        assert row.line >= 1
        (row.text + row.name + row.company + row.note).encode()

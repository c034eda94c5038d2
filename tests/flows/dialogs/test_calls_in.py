"""Past calls that come in: shown as understood, asked where unsure, kept with one tap, taken back with another."""

from datetime import UTC, date, datetime

from flows.facts import Facts
from flows.papers.kept_back import KEPT_BACK
from flows.papers.paper import Book
from tests.talk import Talk

LIST = """Call date,Phone,Contact,Result,Agent,Notes
2026-11-03 14:20,+14155552671,Ann Lee,Left voicemail,Li Na,
2026-11-04,+14155552671,Ann Lee,Interested,Zhao Lei,wants a demo
2026-11-05 09:30,,Ann Lee,Ghosted,Li Na,
2026-11-06,+14155552672,Tom Fox,Not interested,,too dear
2026-12-24,+14155552671,Ann Lee,Interested,,
soon,+14155552671,Ann Lee,Interested,,
2026-11-07,+14155552671,Ann Lee,Interested,Somebody,
"""


def calls(talk: Talk, name: str) -> list[tuple[str, str, str, date]]:
    """Outcome, author, note and day of each, the first first."""
    me = talk.member(7)
    with talk.database.unit() as unit:
        customer = next(each for each in unit.customers.recent(me, 100) if each.name == name)
        called = {each.id: each.name for each in unit.people.of_team(me)}
        found = unit.calls.history(me, customer.id, 100)
        return [(each.outcome, called[each.member_id], each.note, each.day) for each in reversed(found)]


def test_calls_are_shown_mapped_saved_and_taken_back(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.join("zhao", "Zhao Lei")
    talk(f"""
        rep <file calls.csv> {LIST.replace(chr(10), chr(92) + "n")}
        coach Getting
        coach ☎ calls.csv · past calls · 7 rows
        … 2. 2026-11-03 14:20 · Ann Lee · Left voicemail = No answer · Li Na
        … 3. 2026-11-04 09:00 · Ann Lee · Interested = Goal met · Zhao Lei · wants a demo
        … ✓ 2 calls … One is about somebody who is not among your customers, left out … 4 kept back
        … One result I don't know, left out: Ghosted … One caller is nobody here, left out: Somebody
        … [✓ Save 2 calls][▤ Columns][⚙][⚑ Results (1?)][👥 Who called (1?)][+ Make them customers][⚠ Kept back (5)]
        rep [⚑ Results
        coach How these calls ended. … Ghosted (1) = ? … [Ghosted]
        rep [Ghosted
        coach “Ghosted”: how did such a call end? [Goal met][Partly][Refused][Call back][Hung up][Busy][No answer]
        rep [No answer
        coach … Ghosted (1) = No answer
        rep [‹
        coach ☎ … [✓ Save 3 calls][+ Make them customers]
        rep [+ Make
        coach One person becomes a new customer … [✓ Save 4 calls] … [✋ Leave them out][⚠ Kept back (3)]
        rep [⚠
        coach 6. a date that has not come … 7. no date of the call … 8. who made it is nobody here
        rep [‹
        coach ☎
        rep [✓ Save 4
        coach ✓ 4 past calls are in. + One new customer came with them. … 3 rows were kept back.
        … [📊 The week][⚠ Kept back (3)][↩ Undo the import]
    """)
    assert calls(talk, "Ann Lee") == [
        ("noanswer", "Li Na", "", date(2026, 11, 3)),
        ("met", "Zhao Lei", "wants a demo", date(2026, 11, 4)),
        ("noanswer", "Li Na", "", date(2026, 11, 5)),
    ]
    assert calls(talk, "Tom Fox") == [("refused", "Li Na", "too dear", date(2026, 11, 6))]
    talk("""
        + 3 h
        rep [↩ Undo] in past calls are in
        toast Undone
        coach ↩ The past calls were taken back.
        rep Tom Fox
        coach Nothing found
    """)
    assert calls(talk, "Ann Lee") == []


def test_calls_that_came_in_are_told_from_those_that_went_out(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    listed = "通话时间,呼叫类型,客户姓名,客户号码,通话结果\n2026-11-03 14:20,呼出,Ann Lee,+14155552671,未接\n"
    talk.send(f"{listed}2026-11-03 15:00,来电,Ann Lee,+14155552671,接通\n".encode(), "calls.csv")
    talk.heard.clear()
    talk("""
        rep [▤
        coach … 2. 呼叫类型 → In or out: 呼出 · 来电
        rep [‹
        coach 2. 2026-11-03 14:20 · Ann Lee … 3. 2026-11-03 15:00 · rang in · Ann Lee
        … ✓ 2 calls … 📥 One of them inbound [✓ Save 2 calls]
        rep [✓ Save 2
        coach ✓ 2 past calls are in.
    """)
    me = talk.member(7)
    with talk.database.unit() as unit:
        (ann,) = unit.customers.recent(me, 9)
        assert [each.kind for each in unit.calls.history(me, ann.id, 9)] == ["inbound", "call"]


def test_history_counts_on_its_own_days_and_plans_nothing(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.send(LIST.encode(), "calls.csv")
    talk.quietly("rep [✓ Save")
    me = talk.member(7)
    with talk.database.unit() as unit:
        dials = unit.figures.dials(me, date(2026, 11, 1), date(2026, 11, 30))
        assert [(each.day, each.outcome, each.times) for each in dials] == [
            (date(2026, 11, 3), "noanswer", 1),
        ]
        (ann,) = unit.customers.recent(me, 9)
        assert unit.calls.next_step(me, ann.id) is None


def test_the_same_list_brings_nothing_twice(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    for _ in range(2):
        talk.send(LIST.encode(), "calls.csv")
        talk.heard.clear()
        labels = [key.label for row in talk.buttons[7].rows for key in row]
        if any(label.startswith("✓ Save") for label in labels):
            talk.quietly("rep [✓ Save")
    assert not any(label.startswith("✓ Save") for label in labels)
    assert len(calls(talk, "Ann Lee")) == 1


def test_where_the_headings_do_not_tell_it_is_asked(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk("""
        rep <file list.csv> Name,Phone,Last contact,Outcome\\nAnn Lee,+14155552671,2026-11-03,No answer
        coach Getting
        coach list.csv: is each row a customer, or a call that was made? … Ann Lee | +14155552671
        … [👤 Customers][☎ Calls][Cancel]
        rep [☎ Calls
        coach ⏳ Reading list.csv
    """)
    talk.read_lists()
    talk("""
        coach ☎ list.csv · past calls · one row … 2. 2026-11-03 09:00 · Ann Lee · No answer = No answer
        … [✓ Save one call]
        rep [⚙
        coach … [👤 Customers][☑ ☎ Calls]
        rep [👤
        coach ⏳ Reading
    """)
    talk.read_lists()
    talk("coach list.csv … 1 known already … [⇄ Fill in known ones]")


def test_a_rep_takes_in_the_own_calls_with_the_own_customers(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.join("zhao", "Zhao Lei")
    talk.quietly("""
        zhao /add Tom Fox +14155552672
        zhao [✓]
    """)
    talk(f"""
        zhao <file calls.csv> {LIST.replace(chr(10), chr(92) + "n")}
        coach Getting
        coach ☎ calls.csv · past calls · 7 rows … 5. 2026-11-06 09:00 · Tom Fox · Not interested = Refused · Zhao Lei
        … [✓ Save one call] … [⚠ Kept back (6)]
        zhao [⚠
        coach 2. who made it is nobody here … 3. a colleague's customer … 4. who made it
    """)


def test_what_is_kept_back_comes_as_a_file(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.send(LIST.encode(), "calls.csv")
    talk.heard.clear()
    me = talk.member(7)
    with talk.database.unit() as unit:
        facts = Facts(unit, me, talk.now, 1, talk.coach.playbooks, talk.coach.wording)
        place = unit.places.latest(me.id)
        book = KEPT_BACK.content({"list": place.stack[-1].about["list"]}, facts)
        assert isinstance(book, Book)
        rows = [tuple(row) for row in book.tables[0].rows]
    assert rows[-1] == (
        8, "who made it is nobody here", "2026-11-07", "+14155552671", "Ann Lee", "Interested", "Somebody",
    )  # fmt: skip


def test_in_chinese(talk_zh: Talk) -> None:
    talk_zh.add("张伟 13800138001")
    talk_zh.send(
        "通话时间,被叫号码,拨打结果,备注\n2026-11-03 14:20,13800138001,无人接听,\n"
        "2026/11/4 10:05,138 0013 8001,秒挂,\n2026年11月5日,13800138009,有意向,要报价\n".encode("gbk"),
        "通话.csv",
    )
    talk_zh("""
        coach ⏳
        coach ☎ 通话.csv · 以前的电话 · 共 3 行 … 2. 2026-11-03 14:20 · 张伟 · 无人接听 = 没接 · 李娜
        … 3. 2026-11-04 10:05 · 张伟 · 秒挂 = … ✓ 2 通电话 … 1 通的对方不在客户里
        … [✓ 保存 2 通][▤ 各列][⚙ 怎么读][⚑ 结果][+ 建成客户][⚠ 没导入的（1）][取消]
        rep [✓ 保存
        coach ✓ 2 通以前的电话已经进来了。 … 每通都算在当天 [📊 一周][⚠ 没导入的（1）][↩ 撤回导入]
    """)


def test_a_call_logged_since_stays_when_the_list_is_taken_back(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.send(LIST.encode(), "calls.csv")
    talk.quietly("""
        rep [✓ Save
        rep /log Ann Lee
        rep [No answer
        rep [↩ Undo] in past call is in
    """)
    assert [outcome for outcome, *_ in calls(talk, "Ann Lee")] == ["noanswer"]
    assert calls(talk, "Ann Lee")[0][3] == datetime(2026, 11, 25, tzinfo=UTC).date()


def test_where_a_part_has_moved_on_calls_are_what_is_counted(talk: Talk) -> None:
    talk.add("Ann Lee +14155552671")
    talk.send(
        b"Call date,Phone,Contact,Result\n2026-11-03,+14155552671,Ann Lee,Interested\n"
        b"2026-11-04,+14155552671,Ann Lee,Interested\n2026-11-05,+14155552672,Tom Fox,Busy\n",
        "calls.csv",
    )
    talk.quietly("""
        rep [+ Make
        rep [✓ Save 3
        rep /log Ann Lee
        rep [Refused
    """)
    talk("""
        rep [↩ Undo] in past calls are in
        toast ↩ One call taken back; 2 stay, because their customers have moved on since.
        coach … taken back
    """)
    assert [outcome for outcome, *_ in calls(talk, "Ann Lee")] == ["met", "met", "refused"]

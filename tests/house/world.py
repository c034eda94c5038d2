"""A small world in which every room has something to show: two teams, a leader with two reps, customers in all states.

``built`` is slow and done once a language; everything else works on copies of its database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from flows.coach import Coach
from flows.model import FollowUp, Member, Team
from flows.ports import Deed
from flows.reply import Reply
from flows.talk import Event, Opened, Sender
from storage.database import Database, driver_of
from storage.tables import metadata
from storage.unit import SqlUnit
from tests.copies import content_of, lay
from tests.talk import Talk

FIRST_TURN = 10**9
"""Turns are numbered from here, so that ids are as long as they get in years."""
SECOND = 7
"""The number of the second team."""
LATE = 1 << 50
"""Ids of the steps that came late are counted from here."""
SECRET = "Sesam"
"""Stands in the name of every customer whom the first team's other rep must never see."""
TABLES = tuple(
    table.name
    for table in metadata.sorted_tables
    if table.name not in ("inbox", "outbox", "deeds", "journal", "strangers")
)


class Walk(Talk):
    """A chat that counts the statements of its turns."""

    statements: list[str]

    def hear(self, unit: SqlUnit, turn: int, sender: Sender, event: Event) -> Reply:
        self.statements = []
        driver = unit.query._driver
        driver.set_trace_callback(self.statements.append)  # type: ignore[attr-defined]
        try:
            return super().hear(unit, turn, sender, event)
        finally:
            driver.set_trace_callback(None)  # type: ignore[attr-defined]

    def records(self) -> Mapping[str, list[tuple[object, ...]]]:
        """What the tables hold, but for the queues and the journal."""
        with self.database.engine.connect() as connection:
            driver = driver_of(connection)
            return {table: sorted(driver.execute(f"SELECT * FROM {table}").fetchall()) for table in TABLES}


@dataclass(frozen=True)
class World:
    """A chat as it stands, and the database under it."""

    chat: Walk
    content: bytes

    def over(self, database: Database) -> Walk:
        """The chat as it stood, over this database, which is made to hold what it held then."""
        lay(self.content, database)
        return self.chat.over(database)


def kept(chat: Walk) -> World:
    return World(chat, content_of(chat.database))


SCRIPTS = {
    "en": """
        rep Anna Fresh 13800000001 Fresh Foods
        rep [✓ Save]
        rep Ben Heard 13800000002 Hengtong
        rep [✓ Save]
        rep Clara Lost 13800000003
        rep [✓ Save]
        rep Dan Won 13800000004
        rep [✓ Save]
        rep Eve Silent 13800000005
        rep [✓ Save]
        rep Ben Heard
        rep [✎ Edit]
        rep [Personality]
        rep [Powerful]
        rep [⋯ More]
        rep [🎯 Promise]
        rep [L4]
        rep friday
        rep [‹ Back]
        rep [☎ Prepare]
        rep [Qualify]
        rep [
        rep [✓ That's it]
        rep [☐ We have]
        rep [✓ That's it]
        rep [1]
        rep [☐ 1]
        rep [☐ We have]
        rep [⏹ Done]
        rep [Goal met]
        rep [L2: ]
        rep today 11:00
        rep [Real reason]
        rep [
        rep [trust]
        rep Clara Lost
        rep [⇄ Move]
        rep [Lost]
        rep [
        rep Dan Won
        rep [Log a call]
        rep [🎉 Won]
        rep Eve Silent
        rep [⋯ More]
        rep [🚫 Do not call]
        rep Anna Fresh
        rep [⏰ Next step]
        rep in 20 minutes
        rep [☎ Prepare]
        rep [Qualify]
        rep /cancel
        rep /log Ben
        rep [Busy]
    """,
    "zh": """
        rep 安娜 13800000001 鲜达食品
        rep [✓ 保存]
        rep 贝贝 13800000002 恒通物流
        rep [✓ 保存]
        rep 陈丢 13800000003
        rep [✓ 保存]
        rep 戴成 13800000004
        rep [✓ 保存]
        rep 尤静 13800000005
        rep [✓ 保存]
        rep 贝贝
        rep [✎ 修改]
        rep [性格]
        rep [力量型]
        rep [⋯ 更多]
        rep [🎯 承诺]
        rep [L4]
        rep 周五
        rep [‹ 返回]
        rep [☎ 准备]
        rep [筛选客户]
        rep [
        rep [✓ 就这些]
        rep [☐ 我们有供应商了]
        rep [✓ 就这些]
        rep [1]
        rep [☐ 1]
        rep [☐ 我们有供应商了]
        rep [⏹ 打完了]
        rep [达成目标]
        rep [L2：]
        rep 今天11点
        rep [真正的原因]
        rep [
        rep [信任]
        rep 陈丢
        rep [⇄ 换层]
        rep [丢单]
        rep [
        rep 戴成
        rep [记电话]
        rep [🎉 成交]
        rep 尤静
        rep [⋯ 更多]
        rep [🚫 不要再打]
        rep 安娜
        rep [⏰ 下一步]
        rep 20分钟后
        rep [☎ 准备]
        rep [筛选客户]
        rep /cancel
        rep /log 贝贝
        rep [占线]
    """,
}

LISTS = {
    "en": "Company,Contact,Phone,Stage,Owner,Next contact\n"
    "Acme,Mia,13700000001,Proposal,Zhao Lei,2026-12-03\n,Ben Heard,13800000002,,Li Na,\n"
    ",Max,12,my own stage,Somebody,\n",
    "zh": "公司,联系人,电话,阶段,负责人,下次联系\n"
    "宏图科技,米娅,13700000001,已报价,Zhao Lei,2026-12-03\n,贝贝,13800000002,,李娜,\n,马克,12,我们的阶段,某人,\n",
}
"""A list with a new customer, one that is known, and a row that is kept back."""
CALLS = {
    "en": "Call date,Phone,Contact,Result,Agent\n2026-11-03 10:00,13800000002,Ben Heard,No answer,Li Na\n"
    "2026-11-04,13700000009,New Nick,ghosted,Somebody\n2026-11-05,13700000009,New Nick,Busy,\n",
    "zh": "通话时间,电话,联系人,通话结果,拨打人\n2026-11-03 10:00,13800000002,贝贝,未接,李娜\n"
    "2026-11-04,13700000009,新来的,晾着,某人\n2026-11-05,13700000009,新来的,忙,\n",
}
"""Past calls with somebody who is known, somebody who is not, a result and a caller that nobody knows."""
LIBRARIES = {
    "en": "Key,They say,About,Answer\nprice,Too dear,,\n,Not on a Friday,Putting off,Monday?\n,Who knows,Weather,\n",
    "zh": "编号,客户说,关于,回答\nprice,贵得离谱,,\n,周五不谈事,拖一拖,那周一呢？\n,谁知道,天气,\n",
}
"""A card that is reworded, a new one, and a line that is refused."""

ANNA = {"en": "Anna Fresh", "zh": "安娜"}


def built(coach: Coach, database: Database, language: str) -> World:
    """The world, in which ``rep`` leads the first team, ``other`` works in it, and ``rival`` leads the second."""
    metadata.create_all(database.engine)
    chat = Walk(coach, database, language)
    with database.unit() as unit:
        unit.query._driver.execute(
            "INSERT INTO sqlite_sequence (name, seq) VALUES ('inbox', ?)", (FIRST_TURN,)
        )
    chat.settle_in()
    chat.join("other", "Zhao Lei")
    calls_in_the_afternoon(chat)
    found_second_team(chat)
    for who, number in (("other", 6), ("rival", 7)):
        chat.quietly(f"""
            {who} {SECRET} {who.title()} 1390000000{number} {SECRET} Ltd
            {who} [✓]
            {who} /log {SECRET}
            {who} [
            {who} [
            {who} [
        """)
    chat.quietly(f"""
        other {SECRET} Deeper 13900000008
        other [✓
        other [⇄
        other [⇥
        other [
    """)
    chat.quietly("rival /teams")  # the lower number makes her the owner
    chat.quietly(SCRIPTS[language])
    won, skip = {"en": ("Dan", "Skip preparation"), "zh": ("戴成", "跳过准备")}[language]
    chat.quietly(f"""
        rep /prep {won}
        rep [{skip}]
    """)
    send = {"en": "Send it", "zh": "发出去"}[language]
    tell = {"en": "Tell the team", "zh": "告诉大家"}[language]
    chat.quietly(f"""
        rep /summary
        rep [Zhao Lei]
        rep [
        rep 1
        rep [💬
        rep [👍
        rep well asked
        rep [
        come other
        other [↩] in well asked
        other thanks
        rep /team
        rep [Zhao Lei]
        rep [📌
        rep [🎉
        rep well done, all of you
        rep [{send}]
        other [{tell}] in well done, all
        rep [📌
        rep [📖
        rep [
        rep [{send}]
        other [✓
    """)
    chat.quietly("+ 30 min")
    chat.come_due(chat.next_step_of(ANNA[language]))
    come_late(chat)
    chat.send(LISTS[language].encode(), "list.csv")
    chat.send(CALLS[language].encode(), "calls.csv")
    chat.send(LIBRARIES[language].encode(), "library.csv")
    chat.heard.clear()
    a_larger_team(chat)
    chat.meet("newcomer", "Nora")
    chat.quietly(f"""
        rep /invite
        rep [{"生成链接" if language == "zh" else "Make a link"}]
        newcomer /start {{code}}
        rep /today
    """)
    return kept(chat)


def a_larger_team(chat: Walk) -> None:
    """Two more reps, who have done nothing yet: with them a summary has more names than room for their buttons."""
    other = chat.member(chat.people["other"].account)
    names = ("Wang Qiang of the western branch", "Maximiliane of the eastern branch")
    more = [
        replace(other, id=LATE - 1 - number, name=name, account=900 + number, chat=None, feed=None)
        for number, name in enumerate(names)
    ]
    with chat.database.unit() as unit:
        unit.journal.keep(Deed(SECOND + 1, 0, "", chat.now), more)


def calls_in_the_afternoon(chat: Walk) -> None:
    """The other rep's mornings are free, so that a leader's word reaches him at once."""
    other = chat.member(chat.people["other"].account)
    with chat.database.unit() as unit:
        unit.journal.keep(Deed(SECOND, 0, "", chat.now), [replace(other, hours="14:00-17:30")])


def come_late(chat: Walk) -> None:
    """Three next steps of half an hour ago at once: what the coach says after a silence."""
    member, due_at = chat.member(), chat.now - timedelta(minutes=30)
    with chat.database.unit() as unit:
        free = [
            each for each in unit.customers.recent(member, 9) if not unit.calls.next_step(member, each.id)
        ]
        about = (None, "call", due_at.date(), due_at.time(), member.zone, due_at)
        steps = [FollowUp(LATE + each.id, member.team_id, member.id, each.id, *about) for each in free[:3]]
        unit.journal.keep(Deed(LATE, 0, "", chat.now), steps)
    chat.come_due(*(step.id for step in steps))


def founded(coach: Coach, database: Database) -> World:
    """The first minute: the owner's link was opened, and the first question is asked."""
    metadata.create_all(database.engine)
    chat = Walk(coach, database, coach.language)
    chat.turn(Opened(chat.owner_code()))
    return kept(chat)


def found_second_team(chat: Walk) -> None:
    rival = chat.meet("rival", "Rita")
    team = Team(SECOND, "Rivals", chat.language)
    leader = Member(
        SECOND + 1, team.id, rival.name, rival.account, rival.account, role="leader", language=chat.language
    )
    with chat.database.unit() as unit:
        unit.journal.keep(Deed(SECOND + 2, 0, "", chat.now), [team, leader])

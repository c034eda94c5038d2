"""How long a foreign list takes: read by the child and shown, then kept; beside openpyxl and csv, which only read."""

import asyncio
import csv
import io
import resource
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import perf_counter

from openpyxl import Workbook, load_workbook

from bot.files.reading import read
from bot.files.staging import kept, settle
from flows.coach import Coach
from flows.model import Member, Record, Team
from flows.ports import Deed
from flows.talk import Event, FileSent, ListRead, Sender, Tapped
from storage.database import Database
from storage.migrate import upgrade
from storage.queues import Arrived

HEADINGS = (
    "客户名称", "联系人", "联系电话", "负责人", "阶段", "预计金额", "来源", "创建时间", "最后联系", "下次跟进", "备注",
)  # fmt: skip
SURNAMES, GIVEN = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗",
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂",
)
FIRMS = ("恒通物流", "宏图科技", "鲜达食品", "远航贸易", "金桥机械", "大同电子")
STAGES = ("新客户", "已报价", "有意向", "成交", "A类", "流失")
REMARKS = ("要发票", "价格太高，等年底预算", "下周再打", "采购是刘经理，电话里说要先看样品")
LEADER = Sender(1, 1)


def measure(where: Path, rows: int) -> dict[str, float]:
    """Seconds until the list is shown, and from the tap until it is kept, as Excel and as CSV; the child's megabytes;
    and what openpyxl and csv take to read the same cells and understand none."""
    table = list(lines(rows))
    files = {"xlsx": workbook(table), "csv": separated(table)}
    taken = {}
    for form, octets in files.items():
        taken[f"{form} shown"], taken[f"{form} kept"] = taken_in(where / f"list-{form}.db", octets)
    taken["megabytes"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    began = perf_counter()
    sheet = load_workbook(io.BytesIO(files["xlsx"]), read_only=True).worksheets[0]
    assert sum(1 for _ in sheet.iter_rows(values_only=True)) == rows + 1
    taken["openpyxl"] = perf_counter() - began
    began = perf_counter()
    assert sum(1 for _ in csv.reader(io.StringIO(files["csv"].decode("utf-8-sig")))) == rows + 1
    taken["csv"] = perf_counter() - began
    return taken


def taken_in(file: Path, octets: bytes) -> tuple[float, float]:
    """Seconds until the preview, and from Save to the receipt."""
    for old in file.parent.glob(f"{file.name}*"):
        old.unlink()
    url = f"sqlite:///{file}"
    upgrade(url)
    with Database(url) as database:
        now = datetime.now(UTC)
        leader = Member(3, 2, "Leader", LEADER.account, LEADER.chat, role="leader", joined_at=now)
        with database.unit() as unit:
            people: list[Record] = [Team(2, "Northgate"), leader]
            unit.journal.keep(Deed(1, 0, "", now), people)
        coach = Coach()
        turn(coach, database, FileSent("handle", "list", len(octets)))
        began = perf_counter()
        with database.unit() as unit:
            (staged,) = unit.lists.errands()
            unit.lists.fetched(staged, octets)
            asked = kept(staged, unit)
        found = asyncio.run(read(*asked))
        with database.unit() as unit:
            settle(staged, found, datetime.now(UTC), unit)
        turn(coach, database, ListRead(staged.id))
        shown = perf_counter() - began
        began = perf_counter()
        turn(coach, database, Tapped(staged.id, 1, "save"))
        done = perf_counter() - began
        with database.unit() as unit:
            assert sum(unit.customers.counts(leader).values()) > 0.9 * len(found.rows)
    return shown, done


def turn(coach: Coach, database: Database, event: Event) -> None:
    now = datetime.now(UTC)
    with database.unit() as unit:
        (id,) = unit.inbox.put([Arrived(f"bench:{now.isoformat()}", LEADER.chat, "{}", now)])
        reply = coach.hear(unit, id, LEADER, event, now)
        unit.outbox.put(id, reply.outgoing, now)
        unit.inbox.done(id, reply.forget)


# ---- the list


def lines(rows: int) -> Iterator[tuple[str, ...]]:
    random = Random(5)
    yield HEADINGS
    for _ in range(rows):
        name = random.choice(SURNAMES) + "".join(random.choices(GIVEN, k=random.randint(1, 2)))
        yield (
            f"{random.choice(FIRMS)}{random.randrange(900)}有限公司",
            name,
            f"13{random.randrange(10**9):09}",
            random.choice(("李娜", "王强", "赵磊")),
            random.choice(STAGES),
            str(random.randrange(1_000, 900_000)),
            random.choice(("展会", "转介绍", "官网")),
            f"2025/{random.randint(1, 12)}/{random.randint(1, 28)}",
            f"2026-{random.randint(1, 10)}-{random.randint(1, 28)} 10:30",
            f"2026-12-{random.randint(1, 28)}",
            random.choice(REMARKS),
        )


def workbook(table: list[tuple[str, ...]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in table:
        sheet.append(row)
    book.save(file := io.BytesIO())
    return file.getvalue()


def separated(table: list[tuple[str, ...]]) -> bytes:
    csv.writer(text := io.StringIO(newline="")).writerows(table)
    return text.getvalue().encode("utf-8-sig")

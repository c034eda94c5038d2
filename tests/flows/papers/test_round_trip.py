"""What goes out as a file comes in again as it was: an export, read by a fresh team, is the same customers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.files.forms import octets
from flows.contacts import names
from flows.model import Customer, FollowUp, Record
from flows.papers.paper import Book
from flows.ports import Deed
from tests.flows.conftest import copied
from tests.flows.papers.test_export import content
from tests.talk import Talk

SHANGHAI = ZoneInfo("Asia/Shanghai")
CAME, SPOKEN, MOVED = (
    datetime(2025, 3, 4, 10, 30, tzinfo=SHANGHAI),
    datetime(2026, 11, 20, 16, 5, tzinfo=SHANGHAI),
    datetime(2026, 10, 9, 9, 0, tzinfo=SHANGHAI),
)


def customers(team: int, mine: int, colleague: int) -> Iterator[Customer]:
    """One of each sort that a list could spoil."""
    plain = Customer(0, team, mine, "Zhang Wei", created_at=CAME, layer_since=CAME, profile={})
    yield replace(
        plain, phone="+8613800138001", company="Hengtong, Ltd", layer="L4", layer_since=MOVED, value=8600050,
        source="展会", personality="analytical", last_contact=SPOKEN, grade="B", vip=True, campaign="Autumn fair",
        note="要发票；“quoted”, and a comma",
    )  # fmt: skip
    yield replace(plain, name="-Vorsicht GmbH", phone="+4930901820", note="=1+1", do_not_call=True)
    yield replace(
        plain, name="'Quoted'", phone="+14155552671", wrong_number=True, personality="peaceful", value=0
    )
    yield replace(
        plain,
        name="王芳",
        company="恒通物流有限公司",
        owner_id=colleague,
        nurture=True,
        layer="won",
        grade="A",
    )
    yield replace(
        plain, name="Tom 2026-11-20", phone="+85223456789", layer="lost", lost_from="L1", note="+1 more"
    )


@pytest.fixture(params=["en", "zh"])
def team(request, settled, shared) -> Talk:
    talk = copied(*settled[request.param], shared)
    talk.join("zhao", "Zhao Lei")
    return talk


def kept(talk: Talk) -> dict[str, tuple[Customer, str, datetime | None]]:
    """By name: what is the customer's own, the owner's name, the next step's instant."""
    me = talk.member(7)
    with talk.database.unit() as unit:
        called = {member.id: member.name for member in unit.people.of_team(me)}
        found = {}
        for each in unit.customers.recent(me, 100):
            step = unit.calls.next_step(me, each.id)
            same = replace(each, id=0, team_id=0, owner_id=0, search="")
            found[each.name] = (same, called[each.owner_id], step and step.due_at)
        return found


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_an_export_taken_in_by_a_fresh_team_gives_everything_back(team: Talk, settled, form: str) -> None:
    me, other = team.member(7), team.member(team.people["zhao"].account)
    records: list[Record] = []
    for id, each in enumerate(customers(me.team_id, me.id, other.id), 1):
        search = names.search_key(each.name, each.company)
        records.append(replace(each, id=id << 20, search=search))
        if id == 1:
            due = (team.now + timedelta(days=3)).replace(second=0)
            day = due.astimezone(SHANGHAI)
            about = (me.team_id, me.id, id << 20, None)
            records.append(FollowUp(99, *about, "call", day.date(), day.time(), me.zone, due))
    with team.database.unit() as unit:
        unit.journal.keep(Deed(1, me.id, "", team.now), records)
    before = kept(team)
    assert len(before) == 5
    book = content(team, what="customers", form=form)
    assert isinstance(book, Book)
    file = octets(book, f"export.{form}")
    for language in ("en", "zh"):  # a team reads the other language's export, too
        chat, content_of_it = settled[language]
        fresh = copied(chat, content_of_it, team.database)
        fresh.join("zhao", "Zhao Lei")
        called_as(fresh, me.name)
        fresh.send(file, f"export.{form}")
        fresh.quietly(f"rep [{'✓ Save' if language == 'en' else '✓ 保存'}")
        assert kept(fresh) == before


def called_as(talk: Talk, name: str) -> None:
    me = talk.member(7)
    with talk.database.unit() as unit:
        unit.journal.keep(Deed(2, me.id, "", talk.now), [replace(me, name=name)])

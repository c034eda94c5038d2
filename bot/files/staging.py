"""A list that was read: what is kept of it until the member's word, and the event that tells the chat, at once."""

from dataclasses import replace
from datetime import datetime

from bot.files.reading import Read
from bot.files.sheets import Refused
from flows.contacts import phones
from flows.lists.staged import How, Import, StagedRow
from storage.queues import Arrived
from storage.unit import SqlUnit


def kept(of: Import, unit: SqlUnit) -> tuple[bytes, How, str]:
    """What ``bot.files.reading.read`` wants to know: the file, how it is to be read, the region of its phones."""
    team = unit.people.team(of.team_id)
    return unit.lists.octets(of), of.how, phones.region_of(team.zone if team else "")


def so_far(of: Import, rows: int, now: datetime, unit: SqlUnit) -> list[int]:
    """The inbox's new row that tells how many rows are understood; none where nobody waits for it any more."""
    if not any((each.id, each.version) == (of.id, of.version) for each in unit.lists.errands()):
        return []
    body = f'{{"list": {of.id}, "chat": {of.chat}, "rows": {rows}}}'
    return unit.inbox.put([Arrived(f"list:{of.id}:{of.version}:{rows}", of.chat, body, now)])


def settle(of: Import, found: Read | Refused, now: datetime, unit: SqlUnit) -> list[int]:
    """The inbox's new row, none where somebody wants the list read otherwise by now, or not at all."""
    rows: list[StagedRow] = []
    if isinstance(found, Refused):
        told = replace(of, state="refused", problem=found.problem)
    else:
        told = replace(of, state="read", problem="", kind=found.kind, read_as=found.how, titles=found.titles)
        rows = found.rows
    if not unit.lists.settle(told, rows):
        return []
    body = f'{{"list": {of.id}, "chat": {of.chat}}}'
    return unit.inbox.put([Arrived(f"list:{of.id}:{of.version}", of.chat, body, now)])

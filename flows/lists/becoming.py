"""What the rows of a list become: customers with owner, layer, dates and next step; known ones brought together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows import schedule
from flows.contacts import names, phones
from flows.due import Due
from flows.lists.entries import Entry
from flows.model import LAYERS, LOST, WON, Customer, FollowUp, Member
from flows.money import money

LATE = timedelta(days=7)
"""A next contact that should have been so long ago is no plan any more: it stays in the note."""
NOTE = 1000


def due(next: datetime) -> Due:
    """A day, and the time where the list has one: midnight is none."""
    return Due(next.date(), next.time() if next.time() != time() else None)


@lru_cache(maxsize=64)
def opening(hours: str) -> time:
    """When somebody's day begins."""
    return schedule.parse_hours(hours)[0].start


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a list's words mean in the team: the layer of each stage, the member of each owner; what is not among
    them is L1, or the importing member's own."""

    stages: Mapping[str, str]
    owners: Mapping[str, Member]


@dataclass(frozen=True, slots=True)
class Becoming:
    """One import about to be kept by ``member`` at ``now``; ``zone`` is the wall clock of the list's times, ``new_id``
    gives out ids; ``campaign`` is where new customers come from whose rows do not say it, ``currency`` the team's."""

    member: Member
    meaning: Meaning
    now: datetime
    zone: ZoneInfo
    new_id: Callable[[], int]
    campaign: str = ""
    currency: str = ""

    def records(
        self, entries: Iterable[Entry], known: Mapping[int, Customer]
    ) -> Iterator[Customer | FollowUp]:
        """New customers with their next steps, and the ``known`` ones (by line) with what the list adds."""
        brought: dict[int, Customer] = {}
        for entry in entries:
            there = known.get(entry.line)
            if there is None:
                yield from self.new(entry)
            else:  # two rows may be about one firm
                brought[there.id] = self.together(brought.get(there.id, there), entry)
        yield from brought.values()

    def new(self, entry: Entry) -> Iterator[Customer | FollowUp]:
        owner = self.meaning.owners.get(entry.owner, self.member)
        layer = self.meaning.stages.get(entry.stage, LAYERS[0])
        came, last = self.past(entry.created) or self.now, self.past(entry.last)
        customer = Customer(
            self.new_id(), self.member.team_id, owner.id, entry.name, entry.phone, entry.company, self.note(entry),
            entry.search, layer, self.past(entry.since) or self.now,
            (entry.lost_from or LAYERS[0]) if layer == LOST else "",
            self.value(entry), source=entry.source, personality=entry.personality, do_not_call=entry.do_not_call,
            wrong_number=entry.wrong_number, last_contact=last, created_at=came, profile={}, grade=entry.grade,
            vip=entry.vip, nurture=entry.nurture, campaign=entry.campaign or self.campaign,
            qualified=entry.qualified,
        )  # fmt: skip
        yield customer
        if entry.next and layer not in (WON, LOST) and self.is_plan(entry.next):
            yield self.step(entry.next, customer, owner)

    def together(self, there: Customer, entry: Entry) -> Customer:
        """Whoever is known keeps name, owner, layer and plan; the list fills what is empty, and adds to the note. Who
        wants no calls is called no more, whoever knows it."""
        came, last = self.past(entry.created), self.past(entry.last)
        named = (
            there.phone
            and there.name in (there.phone, phones.show(there.phone))
            and entry.name != entry.phone
        )
        name = entry.name if named else there.name
        company = there.company or entry.company
        note = self.note(entry)
        return replace(
            there,
            name=name,
            company=company,
            search=names.search_key(name, company)
            if (name, company) != (there.name, there.company)
            else there.search,
            note=there.note
            if note in there.note
            else names.clean(" · ".join(filter(None, (there.note, note))), NOTE),
            value=there.value if there.value is not None else self.value(entry),
            source=there.source or entry.source,
            personality=there.personality or entry.personality,
            grade=there.grade or entry.grade,
            vip=there.vip or entry.vip,
            nurture=there.nurture or entry.nurture,
            campaign=there.campaign or entry.campaign,
            qualified=there.qualified or entry.qualified,
            do_not_call=there.do_not_call or entry.do_not_call,
            created_at=min(filter(None, (there.created_at, came)), default=None),
            last_contact=max(filter(None, (there.last_contact, last)), default=None),
        )

    def step(self, next: datetime, customer: Customer, owner: Member) -> FollowUp:
        zone, wish = ZoneInfo(owner.zone), due(next)
        due_at = schedule.instant(wish.day, wish.time or opening(owner.hours), zone)
        about = (customer.team_id, owner.id, customer.id, None)
        return FollowUp(self.new_id(), *about, "call", wish.day, wish.time, owner.zone, due_at)

    def value(self, entry: Entry) -> int | None:
        """None for other money than the team's: nobody knows at what rate."""
        return entry.value if entry.currency in ("", self.currency) else None

    def note(self, entry: Entry) -> str:
        """What the list says beside: an owner whom nobody knows, a plan that is long past, other money among it."""
        stale = entry.next if entry.next and not self.is_plan(entry.next) else None
        nobody = entry.owner if entry.owner and entry.owner not in self.meaning.owners else ""
        other = (
            "" if entry.value is None or self.value(entry) is not None else money(entry.value, entry.currency)
        )
        if not (stale or nobody or other):
            return entry.note
        parts = (entry.note, nobody, f"{stale:%Y-%m-%d}" if stale else "", other)
        return names.clean(" · ".join(filter(None, parts)), NOTE)

    def past(self, at: datetime | None) -> datetime | None:
        """The instant, None for one that has not come: nothing was done then."""
        if at is None:
            return None
        found = schedule.instant(at.date(), at.time(), self.zone)
        return found if found <= self.now else None

    def is_plan(self, wish: datetime) -> bool:
        return schedule.instant(wish.date(), wish.time(), self.zone) >= self.now - LATE

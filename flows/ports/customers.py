"""Customers, what is known of them, and how it goes for good."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from flows.model import Customer, Finding, Member, Occasion
from flows.ports.journal import Deed


class Campaign(NamedTuple):
    """What became of a batch of leads: how many, talked to, qualified yes and no, won."""

    name: str
    leads: int
    talked: int
    qualified: int
    unqualified: int
    won: int


class Customers(Protocol):
    def get(self, actor: Member, id: int) -> Customer | None: ...
    def campaigns(self, actor: Member, limit: int) -> tuple[Campaign, ...]: ...  # the latest batch first
    def by_phone(
        self, team_id: int, phone: str
    ) -> Customer | None: ...  # whoever owns it: to recognise a duplicate
    def by_phones(self, team_id: int, phones: Collection[str]) -> Mapping[str, Customer]: ...
    def called(self, actor: Member, names: Collection[str]) -> tuple[Customer, ...]: ...  # exactly so
    def like(self, actor: Member, needles: Sequence[str], limit: int) -> tuple[Customer, ...]: ...
    def ending(self, actor: Member, digits: str, limit: int) -> tuple[Customer, ...]: ...
    def keys(
        self, actor: Member, limit: int
    ) -> tuple[tuple[int, str], ...]: ...  # (id, search), the latest first
    def some(self, actor: Member, ids: Sequence[int]) -> tuple[Customer, ...]: ...  # in the order of ids
    def in_layer(self, actor: Member, layer: str, limit: int, offset: int = 0) -> tuple[Customer, ...]: ...
    def recent(self, actor: Member, limit: int, offset: int = 0) -> tuple[Customer, ...]: ...
    def untouched(
        self, actor: Member, limit: int
    ) -> tuple[Customer, ...]: ...  # callable, no contact, no open follow-up
    def owned(self, actor: Member, owner_id: int) -> tuple[Customer, ...]: ...  # all a member of the team has
    def counts(self, actor: Member) -> Mapping[str, int]: ...  # per layer, of active customers
    def days_in(
        self, actor: Member, layer: str, now: datetime
    ) -> float | None: ...  # median of finished stays
    def waiting(
        self, actor: Member, served: str, since: datetime, limit: int
    ) -> tuple[Customer, ...]: ...  # of a class of service, without contact since then, the longest first


class Findings(Protocol):
    def get(self, actor: Member, id: int) -> Finding | None: ...
    def of(self, actor: Member, customer_id: int, limit: int) -> tuple[Finding, ...]: ...  # the latest first
    def of_call(self, actor: Member, call_id: int) -> tuple[Finding, ...]: ...
    def count(self, member: Member, kind: str, since: datetime) -> int: ...
    def voices(
        self, actor: Member, members: Collection[int], kinds: Collection[str], since: datetime
    ) -> tuple[Finding, ...]: ...  # the latest first


class Occasions(Protocol):
    def open(self, actor: Member, customer_id: int) -> tuple[Occasion, ...]: ...  # the first to come first
    def coming(self, member: Member, until: date) -> Mapping[int, tuple[str, date]]: ...  # by own customer


class Erasure(Protocol):
    """For leaders: what is known of a customer, and how it goes for good."""

    def same_person(self, actor: Member, customer: Customer) -> tuple[Customer, ...]: ...
    def counts(self, actor: Member, customer: Customer) -> Mapping[str, int]: ...  # by the record's kind
    def fingerprint(self, customer: Customer) -> str: ...  # by which a certificate is checked
    def erase(self, actor: Member, customer: Customer, deed: Deed) -> None: ...

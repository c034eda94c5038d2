"""Who was erased, by fingerprints: a backup that is older still holds them, and must not bring them back."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import bindparam, insert, select

from storage.blanking import ERASED
from storage.house import erased
from storage.statements import Query
from storage.tables import customers

PAGE = 5000

FINGERPRINTS = select(erased.c.fingerprint)
NOTED_AT = select(erased.c.at).where(erased.c.fingerprint == bindparam("fingerprint"))
NOTE = insert(erased).values(fingerprint=bindparam("fingerprint"), at=bindparam("at"))
EVERYBODY = (
    select(customers.c.id, customers.c.team_id, customers.c.phone, customers.c.name)
    .where(customers.c.id > bindparam("after"), customers.c.status != ERASED)
    .order_by(customers.c.id)
    .limit(bindparam("limit"))
)


def fingerprint(id: int, known_by: str) -> str:
    """Of one record of one person, by the number or else the name: nobody is recognised by it who is not known."""
    return blake2b(f"{id}:{known_by}".encode(), digest_size=16).hexdigest()


def known(query: Query) -> set[str]:
    return {told for (told,) in query.rows(FINGERPRINTS)}


def noted_at(query: Query, fingerprint: str) -> datetime | None:
    row = query.row(NOTED_AT, fingerprint=fingerprint)
    return row[0] if row else None


def note(query: Query, fingerprints: Iterable[str], now: datetime) -> None:
    for each in sorted(set(fingerprints) - known(query)):
        query.run(NOTE, fingerprint=each, at=now)


def still_here(query: Query, fingerprints: Collection[str]) -> Mapping[int, list[int]]:
    """By team the customers who were erased elsewhere, and are here all the same."""
    found: dict[int, list[int]] = {}
    after = 0
    while page := query.rows(EVERYBODY, after=after, limit=PAGE):
        for id, team, phone, name in page:
            if fingerprint(id, phone or name) in fingerprints:
                found.setdefault(team, []).append(id)
        after = page[-1][0]
    return found

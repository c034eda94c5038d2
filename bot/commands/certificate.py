"""`prelude certificate`: whether the person of a certificate was erased here, told by what nobody keeps any more."""

import argparse
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from bot.plain_words import plain_words
from bot.settings import Settings
from flows.contacts import names, phones
from flows.model import Customer
from flows.talk import text
from storage.audit import everybody
from storage.database import Database
from storage.erased import fingerprint, noted_at
from storage.kinds import kind_of
from storage.migrate import upgrade
from storage.unit import SqlUnit


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where nobody known so was erased."""
    parser = argparse.ArgumentParser(
        prog="prelude certificate", description="Check a certificate of erasure."
    )
    parser.add_argument("record", type=int, help="the record, as the certificate names it")
    parser.add_argument("person", nargs="+", help="the number as you write it; the name where there was none")
    wish = parser.parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    with Database(settings.database_url) as database, database.unit() as unit:
        said = " ".join(wish.person)
        number = phones.read(said, phones.region_of(_zone(unit, wish.record) or settings.zone))
        known_by = str(number) if number else names.clean(said)
        mark = fingerprint(wish.record, known_by)
        at = noted_at(unit.query, mark)
    by = "number" if number else "name"
    write(words(text(f"admin-certificate-by.{by}", record=str(wish.record), person=known_by)))
    write(words(text("admin-certificate-mark", fingerprint=mark)))
    if at is None:
        write(words(text(f"admin-certificate-not.{by}")))
        return 1
    write(
        words(text("admin-certificate-erased", at=f"{at.astimezone(ZoneInfo(settings.zone)):%Y-%m-%d %H:%M}"))
    )
    return 0


def _zone(unit: SqlUnit, record: int) -> str:
    """Of the team that the record is left to: by it a number is read that has no country code."""
    left = kind_of(Customer).get(unit.query, record)
    return next((team.zone for team, _ in everybody(unit.query) if left and team.id == left.team_id), "")

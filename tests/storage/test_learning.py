"""What a member learns is found again, per member, day and objection."""

from dataclasses import replace
from datetime import timedelta

from flows.model import Attempt, Heard, Line, Taken
from flows.ports import Deed
from storage.database import Database
from tests.storage.worlds import LI, NOW, PRICE, TODAY, ZHAO, everything, keep, passing


def test_cards_are_counted_per_day(shared_database: Database):
    yesterday = TODAY - timedelta(days=1)
    made = [Attempt(900 + n, 1, LI.id, "x", True, "", NOW, yesterday if n else TODAY) for n in range(4)]
    with passing(shared_database) as unit:
        keep(unit, [(LI, record) for _, record in everything() if not isinstance(record, Attempt)])
        unit.journal.keep(Deed(9, LI.id, "", NOW), made)
        assert unit.learning.attempts(LI, yesterday) == {TODAY: 1, yesterday: 3}
        assert unit.learning.attempts(LI, TODAY) == {TODAY: 1}
        assert unit.learning.attempts(ZHAO, yesterday) == {}


def test_lessons_come_latest_first(shared_database: Database):
    with passing(shared_database) as unit:
        keep(unit, everything())
        later = Taken(901, 1, LI.id, "prep-sheet", "", 0, 0, NOW + timedelta(days=1), TODAY)
        unit.journal.keep(Deed(9, LI.id, "", NOW), [later])
        assert [taken.lesson for taken in unit.learning.taken(LI, 9)] == ["prep-sheet", "prep-goal"]
        assert unit.learning.taken(LI, 1) == (later,)


def test_what_calls_were_lost_to_counts_misses_since_then(shared_database: Database):
    with passing(shared_database) as unit:
        keep(unit, everything())
        known = next(
            record for _, record in everything() if isinstance(record, Heard) and record.member_id == LI.id
        )
        lost = [
            replace(known, id=910, met=False),
            replace(known, id=911, met=False),
            replace(known, id=912, met=False, objection=Line("", "Not now")),
            replace(known, id=913, met=False, heard=False),
            replace(known, id=914, met=False, at=NOW - timedelta(days=30)),
        ]
        unit.journal.keep(Deed(9, LI.id, "", NOW), lost)
        assert list(unit.learning.lost_to(LI, NOW - timedelta(days=7)).items()) == [
            (PRICE.id, 2),
            ("Not now", 1),
        ]
        assert unit.learning.lost_to(ZHAO, NOW - timedelta(days=7)) == {}

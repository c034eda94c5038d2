"""What a list of past calls asks: who is called so, which calls are there; and what a command leaves for the bot."""

from flows.model import Call
from storage.database import Database
from storage.queues import BESIDE, Arrived
from tests.storage.worlds import LEADER, LI, NOW, ZHAO, everything, keep


def test_people_are_found_by_name_among_those_one_may_see(database: Database) -> None:
    with database.unit() as unit:
        keep(unit, everything())
        mine, his = unit.customers.recent(LI, 1)[0], unit.customers.recent(ZHAO, 1)[0]
        names = {mine.name, his.name, "Nobody"}
        assert {each.owner_id for each in unit.customers.called(LI, names)} == {LI.id}
        assert {mine.id, his.id} <= {each.id for each in unit.customers.called(LEADER, names)}
        assert unit.customers.called(LI, {""}) == ()


def test_calls_that_are_there_are_known_by_customer_author_outcome_and_moment(database: Database) -> None:
    with database.unit() as unit:
        keep(unit, everything())
        mine, his = unit.customers.recent(LI, 1)[0], unit.customers.recent(ZHAO, 1)[0]
        kept = unit.calls.history(LI, mine.id, 9)
        assert kept
        assert isinstance(kept[0], Call)
        there = {(each.customer_id, each.member_id, each.outcome, each.at) for each in kept}
        assert set(unit.calls.there(LI, {mine.id, his.id})) == there
        assert len(unit.calls.there(LEADER, {mine.id, his.id})) > len(there)
        assert unit.calls.there(LI, set()) == ()


def test_what_a_command_left_is_taken_up_until_it_was_heard(database: Database) -> None:
    with database.unit() as unit:
        (left,) = unit.inbox.put([Arrived(f"{BESIDE}1", 7, "{}", NOW)])
        unit.inbox.put([Arrived("tg:1", 8, "{}", NOW)])
        assert unit.inbox.left_beside() == [(left, 7)]
        unit.inbox.done(left, forget=True)
        assert unit.inbox.left_beside() == []

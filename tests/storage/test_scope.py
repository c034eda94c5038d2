"""Nobody is told anything about what is out of sight: every answer is the same as if it did not exist."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows.model import (
    LAYERS,
    Assignment,
    Attempt,
    Call,
    CoachingNote,
    Customer,
    Invite,
    Member,
    Move,
    Prep,
    Recall,
    Record,
    Rehearsal,
    Taken,
    Team,
    TeamAnswer,
    TeamCard,
    Workday,
)
from flows.ports import Deed
from storage.behind import CALLS, Behind
from storage.calls import Calls
from storage.coaching import Coaching
from storage.counted import Counted
from storage.customers import Customers
from storage.database import Database
from storage.days import Days
from storage.exports import Exports
from storage.figures import Figures
from storage.findings import Findings
from storage.journal import Journal
from storage.learning import Learning
from storage.library import Library
from storage.occasions import Occasions
from storage.people import People
from storage.planning import Planning
from storage.sources import REACHED, Sources
from storage.unit import SqlUnit
from storage.wordings import Wordings
from storage.work import Work
from tests.storage.worlds import (
    LEADER,
    LI,
    MEMBERS,
    NOW,
    OTHER_LEADER,
    OTHER_REP,
    OWN_WORDS,
    TODAY,
    ZHAO,
    everything,
    keep,
    passing,
)

RECORDS = [record for _, record in everything()]
CUSTOMERS = [record for record in RECORDS if isinstance(record, Customer)]
OWN = [record for record in RECORDS if isinstance(record, Recall | Attempt | Taken | Rehearsal)]
BELONGING = [
    record
    for record in RECORDS
    if record not in OWN
    and not isinstance(
        record, Customer | Member | Team | Invite | Workday | Assignment | TeamCard | TeamAnswer
    )
]


def each(question: Callable[..., Any], actor: Member, *more: Any) -> list[Any]:
    """The question about every customer there is."""
    return [question(actor, customer.id, *more) for customer in CUSTOMERS]


def by_id(question: Callable[..., Any], actor: Member) -> list[Any]:
    """The question about every record that belongs to a customer."""
    return [question(actor, record.id) for record in BELONGING]


Question = Callable[[SqlUnit, Member], Any]

SEEN: dict[str, Question] = {  # what is about customers, or about the team itself
    "People.get": lambda unit, actor: [unit.people.get(actor, member.id) for member in MEMBERS],
    "People.of_team": lambda unit, actor: unit.people.of_team(actor),
    "Customers.get": lambda unit, actor: each(unit.customers.get, actor),
    "Customers.like": lambda unit, actor: unit.customers.like(actor, ["zhang", "wang"], 99),
    "Customers.ending": lambda unit, actor: unit.customers.ending(actor, "000", 99),
    "Customers.keys": lambda unit, actor: unit.customers.keys(actor, 99),
    "Customers.some": lambda unit, actor: unit.customers.some(actor, [record.id for record in CUSTOMERS]),
    "Customers.called": lambda unit, actor: unit.customers.called(
        actor, [record.name for record in CUSTOMERS]
    ),
    "Calls.there": lambda unit, actor: sorted(
        unit.calls.there(actor, [record.id for record in CUSTOMERS]), key=str
    ),
    "Customers.in_layer": lambda unit, actor: unit.customers.in_layer(actor, "L1", 99),
    "Customers.recent": lambda unit, actor: unit.customers.recent(actor, 99),
    "Customers.untouched": lambda unit, actor: unit.customers.untouched(actor, 99),
    "Figures.standing": lambda unit, actor: unit.figures.standing(actor),
    "Customers.counts": lambda unit, actor: unit.customers.counts(actor),
    "Calls.get": lambda unit, actor: by_id(unit.calls.get, actor),
    "Calls.history": lambda unit, actor: each(unit.calls.history, actor, 99),
    "Calls.heard_in": lambda unit, actor: by_id(unit.calls.heard_in, actor),
    "Calls.prep": lambda unit, actor: by_id(unit.calls.prep, actor),
    "Calls.last_prep": lambda unit, actor: each(unit.calls.last_prep, actor),
    "Calls.moves": lambda unit, actor: each(unit.calls.moves, actor, 99),
    "Calls.promise": lambda unit, actor: each(unit.calls.promise, actor),
    "Calls.follow_up": lambda unit, actor: by_id(unit.calls.follow_up, actor),
    "Calls.next_step": lambda unit, actor: each(unit.calls.next_step, actor),
    "Customers.owned": lambda unit, actor: [unit.customers.owned(actor, member.id) for member in MEMBERS],
    "Calls.of_customer": lambda unit, actor: each(unit.calls.of_customer, actor),
    "Calls.tries": lambda unit, actor: each(unit.calls.tries, actor, NOW - timedelta(days=9)),
    "Coaching.get": lambda unit, actor: by_id(unit.coaching.get, actor),
    "Coaching.of_call": lambda unit, actor: by_id(unit.coaching.of_call, actor),
    "Coaching.assignment": lambda unit, actor: [
        unit.coaching.assignment(actor, record.id) for record in RECORDS if isinstance(record, Assignment)
    ],
    "Coaching.assigned": lambda unit, actor: [
        unit.coaching.assigned(actor, member.id, 9) for member in MEMBERS
    ],
    "Coaching.of_member": lambda unit, actor: [
        unit.coaching.of_member(actor, member.id, 9) for member in MEMBERS
    ],
    "Sources.counts": lambda unit, actor: sorted(unit.sources.counts(actor)),
    "Sources.customers": lambda unit, actor: unit.sources.customers(actor, "", 99),
    "Coaching.pinned": lambda unit, actor: unit.coaching.pinned(actor, 99),
    "Exports.page": lambda unit, actor: [
        unit.exports.page(kind, actor, 0, 99) for kind in (Customer, Call, Prep, Move)
    ],
    "Exports.heard_in": lambda unit, actor: unit.exports.heard_in(actor, [each.id for each in BELONGING]),
    "Exports.next_steps": lambda unit, actor: unit.exports.next_steps(actor, [each.id for each in CUSTOMERS]),
    "Exports.own": lambda unit, actor: [
        unit.exports.own(kind, actor, 0, 99) for kind in (Workday, Attempt, Taken, Rehearsal, CoachingNote)
    ],
    "Days.get": lambda unit, actor: [unit.days.get(actor, TODAY)],
    "Days.between": lambda unit, actor: unit.days.between(actor, TODAY, TODAY),
    "Customers.waiting": lambda unit, actor: unit.customers.waiting(actor, "vip", NOW, 99),
    "Findings.get": lambda unit, actor: by_id(unit.findings.get, actor),
    "Findings.of": lambda unit, actor: each(unit.findings.of, actor, 99),
    "Findings.of_call": lambda unit, actor: by_id(unit.findings.of_call, actor),
    "Customers.campaigns": lambda unit, actor: unit.customers.campaigns(actor, 9),
    "Occasions.open": lambda unit, actor: each(unit.occasions.open, actor),
    "Library.cards": lambda unit, actor: unit.library.cards(actor),
    "Library.answers": lambda unit, actor: unit.library.answers(actor),
    "Journal.changes": lambda unit, actor: [
        [
            (change.kind, change.after)
            for change in unit.journal.changes(actor, type(record).__name__, record.id, 9)
        ]
        for record in RECORDS
    ],
}
DONE: dict[str, Question] = {  # what counts somebody's own work
    "Calls.due": lambda unit, actor: unit.calls.due(actor, NOW + timedelta(days=9), 99),
    "Calls.prediction": lambda unit, actor: unit.calls.prediction(
        actor, NOW - timedelta(days=9), NOW + timedelta(days=1)
    ),
    "Findings.count": lambda unit, actor: unit.findings.count(actor, "decider", NOW - timedelta(days=9)),
    "Library.unanswered": lambda unit, actor: unit.library.unanswered(actor, NOW - timedelta(days=9)),
    "Counted.openings": lambda unit, actor: unit.counted.openings(actor.team_id, [actor.id], TODAY),
    "Counted.hinted": lambda unit, actor: unit.counted.hinted(actor.team_id, [actor.id], TODAY),
    "Counted.asked": lambda unit, actor: unit.counted.asked(actor.team_id, [actor.id], TODAY),
    "Counted.learned": lambda unit, actor: unit.counted.learned(actor.team_id, [actor.id], TODAY),
    "Counted.types": lambda unit, actor: unit.counted.types(actor.team_id, [actor.id], TODAY),
    "Planning.stays": lambda unit, actor: unit.planning.stays(actor, NOW + timedelta(days=1)),
    "Work.calls_on": lambda unit, actor: unit.work.calls_on(actor, TODAY),
    "Work.by_layer": lambda unit, actor: unit.work.by_layer(actor, TODAY, TODAY),
    "Learning.recalls": lambda unit, actor: unit.learning.recalls(actor),
    "Learning.attempts": lambda unit, actor: unit.learning.attempts(actor, TODAY - timedelta(days=9)),
    "Learning.taken": lambda unit, actor: unit.learning.taken(actor, 99),
    "Learning.rehearsals": lambda unit, actor: unit.learning.rehearsals(actor, 99),
    "Learning.outcomes": lambda unit, actor: unit.learning.outcomes(actor, TODAY, TODAY),
}
OWNED: dict[str, Question] = {  # whom to call: the own customers, a leader's too
    "Occasions.coming": lambda unit, actor: unit.occasions.coming(actor, TODAY),
    "Planning.to_call": lambda unit, actor: unit.planning.to_call(actor, NOW, NOW + timedelta(days=9)),
    "Planning.stepless": lambda unit, actor: unit.planning.stepless(actor, LAYERS, 99),
    "Planning.no_steps": lambda unit, actor: unit.planning.no_steps(actor, LAYERS),
    "Planning.stalled": lambda unit, actor: unit.planning.stalled(actor, dict.fromkeys(LAYERS, NOW), 99),
    "Planning.unlogged": lambda unit, actor: unit.planning.unlogged(
        actor, NOW - timedelta(days=9), NOW + timedelta(days=9)
    ),
}
STAYS: dict[str, Question] = {  # the own work for a rep, the team's for a leader
    "Sources.contacted": lambda unit, actor: sorted(unit.sources.contacted(actor, TODAY, TODAY)),
    "Sources.reached": lambda unit, actor: [
        call for whom in REACHED for call in unit.sources.reached(actor, whom, TODAY, TODAY, 99)
    ],
    "Calls.open_of": lambda unit, actor: [
        record for member in MEMBERS for record in unit.calls.open_of(actor, member.id)
    ],
    "Figures.first_talks": lambda unit, actor: unit.figures.first_talks(actor, TODAY, TODAY),
    "Figures.promises": lambda unit, actor: unit.figures.promises(actor, TODAY, TODAY + timedelta(days=9)),
    "Figures.moments": lambda unit, actor: unit.figures.moments(
        actor, (TODAY, TODAY), (NOW, NOW + timedelta(days=9))
    ),
    "Figures.sheets": lambda unit, actor: unit.figures.sheets(actor, NOW, NOW + timedelta(days=9)),
    "Behind.calls": lambda unit, actor: [
        unit.behind.calls(actor, what, TODAY, TODAY, 99, outcome="met") for what in CALLS
    ],
    "Behind.moves": lambda unit, actor: unit.behind.moves(
        actor, NOW - timedelta(days=1), NOW + timedelta(days=1)
    ),
    "Behind.surprises": lambda unit, actor: unit.behind.surprises(
        actor, OWN_WORDS.words, NOW - timedelta(days=1), NOW + timedelta(days=1)
    ),
    "Days.targets": lambda unit, actor: unit.days.targets(actor, TODAY, TODAY),
    "Findings.voices": lambda unit, actor: unit.findings.voices(
        actor, [member.id for member in MEMBERS], ["decider"], NOW - timedelta(days=9)
    ),
    "Figures.dials": lambda unit, actor: unit.figures.dials(actor, TODAY, TODAY),
    "Figures.moves": lambda unit, actor: unit.figures.moves(
        actor, NOW - timedelta(days=1), NOW + timedelta(days=1)
    ),
    "Figures.surprises": lambda unit, actor: unit.figures.surprises(
        actor, NOW - timedelta(days=1), NOW + timedelta(days=1), 9
    ),
    "Customers.days_in": lambda unit, actor: unit.customers.days_in(actor, "L1", NOW + timedelta(days=1)),
}
OF_TEAM: dict[str, Question] = {  # what a team knows of itself, whoever asks
    "People.leaders": lambda unit, actor: unit.people.leaders(actor.team_id),
    "Customers.by_phone": lambda unit, actor: [
        unit.customers.by_phone(actor.team_id, record.phone) for record in CUSTOMERS
    ],
    "Customers.by_phones": lambda unit, actor: unit.customers.by_phones(
        actor.team_id, {record.phone for record in CUSTOMERS}
    ),
    "Calls.answer_records": lambda unit, actor: unit.calls.answer_records(
        actor.team_id, ["price", OWN_WORDS.words, "other"]
    ),
    "Library.prepared_in_vain": lambda unit, actor: unit.library.prepared_in_vain(
        actor.team_id, ["price", "other"]
    ),
    "Coaching.shared": lambda unit, actor: [
        unit.coaching.shared(actor, record.id) for record in RECORDS if isinstance(record, Assignment)
    ],
    "Calls.objection_counts": lambda unit, actor: unit.calls.objection_counts(actor.team_id),
}
OF_NO_TEAM = {  # what is asked before anybody is known, and an act of one's own
    "People.by_account", "People.by_feed", "People.team", "People.invite", "People.anybody", "People.owner",
    "People.teams", "People.leaderless", "Figures.of_teams",  # the owner asks alone (flows.leading.rights)
    "Wordings.of", "Wordings.keep",  # by the member's own number, tests/bot/test_muse.py
    "Learning.lost_to",  # tests/storage/test_learning.py: nobody here has lost anything
    "Journal.keep", "Journal.undo", "Journal.get", "Journal.last", "Journal.before", "Journal.found",
    "Journal.undo_untouched",
}  # fmt: skip


def seen_by(actor: Member, record: Record) -> bool:
    match record:
        case Team(id=team) | Member(team_id=team):
            return team == actor.team_id
        case Invite(team_id=team):
            return team == actor.team_id and actor.role == "leader"
        case Workday(team_id=team, member_id=member) | Assignment(team_id=team, member_id=member):
            return team == actor.team_id and (actor.role == "leader" or member == actor.id)
        case TeamCard(team_id=team, member_id=member) | TeamAnswer(team_id=team, member_id=member):
            return team == actor.team_id and (not record.personal or member == actor.id)
        case Customer(team_id=team, owner_id=owner):
            return team == actor.team_id and (actor.role == "leader" or owner == actor.id)
        case CoachingNote(member_id=member) if actor.role != "leader" and member != actor.id:
            return False
        case Recall() | Attempt() | Taken() | Rehearsal():
            return of_team_of(actor, record)
    return any(seen_by(actor, customer) for customer in CUSTOMERS if customer.id == record.customer_id)


def done_by(actor: Member, record: Record) -> bool:
    return record not in [*BELONGING, *OWN] or record.member_id == actor.id


def of_team_of(actor: Member, record: Record) -> bool:
    return (record.id if isinstance(record, Team) else record.team_id) == actor.team_id


def answers(
    database: Database, questions: dict[str, Question], actor: Member, remains: Callable[[Record], bool]
):
    with passing(database) as unit:
        keep(unit, [(member, record) for member, record in everything() if remains(record)])
        return {name: question(unit, actor) for name, question in questions.items()}


def everybody_asks(test: Callable[..., None]) -> Callable[..., None]:
    actors = (LEADER, LI, ZHAO, OTHER_LEADER, OTHER_REP)
    return pytest.mark.parametrize("actor", actors, ids=lambda actor: actor.name)(test)


@everybody_asks
def test_what_is_out_of_sight_does_not_exist(shared_database: Database, actor: Member):
    whole = answers(shared_database, SEEN, actor, lambda record: True)
    alone = answers(shared_database, SEEN, actor, lambda record: seen_by(actor, record))
    for name in SEEN:
        assert whole[name] == alone[name], name
        assert any(whole[name]), f"{name} found nothing at all, so it proves nothing"


@everybody_asks
def test_tallies_count_the_own_work(shared_database: Database, actor: Member):
    whole = answers(shared_database, DONE, actor, lambda record: True)
    alone = answers(shared_database, DONE, actor, lambda record: done_by(actor, record))
    assert whole == alone
    assert all(whole.values())


@everybody_asks
def test_whom_to_call_is_a_question_about_the_own_customers(shared_database: Database, actor: Member):
    rep = replace(actor, role="rep")
    whole = answers(shared_database, OWNED, actor, lambda record: True)
    alone = answers(shared_database, OWNED, actor, lambda record: seen_by(rep, record))
    assert whole == alone
    found = {name for name, answer in whole.items() if answer}
    assert found == {*OWNED} - {"Planning.unlogged"}


@everybody_asks
def test_stays_in_a_layer_are_the_own_or_the_teams(shared_database: Database, actor: Member):
    remains = seen_by if actor.role == "leader" else done_by
    whole = answers(shared_database, STAYS, actor, lambda record: True)
    assert whole == answers(shared_database, STAYS, actor, lambda record: remains(actor, record))
    assert all(whole.values())


@everybody_asks
def test_teams_know_nothing_of_each_other(shared_database: Database, actor: Member):
    whole = answers(shared_database, OF_TEAM, actor, lambda record: True)
    alone = answers(shared_database, OF_TEAM, actor, lambda record: of_team_of(actor, record))
    assert whole == alone
    assert all(whole.values())


def test_a_transferred_customer_brings_its_history(shared_database: Database):
    with passing(shared_database) as unit:
        keep(unit, everything())
        assert [call.member_id for call in unit.calls.history(LI, 1201, 9)] == [ZHAO.id, ZHAO.id]
        assert unit.calls.history(ZHAO, 1201, 9) == ()


def test_every_question_is_put_here():
    asked = {
        f"{repository.__name__}.{name}"
        for repository in (
            People,
            Customers,
            Calls,
            Coaching,
            Days,
            Behind,
            Figures,
            Findings,
            Learning,
            Library,
            Occasions,
            Counted,
            Sources,
            Exports,
            Planning,
            Wordings,
            Work,
            Journal,
        )
        for name, _ in inspect.getmembers(repository, inspect.isfunction)
        if not name.startswith("_")
    }
    assert asked == {*SEEN, *DONE, *OWNED, *STAYS, *OF_TEAM, *OF_NO_TEAM}


def test_a_phone_is_known_whoever_owns_it(shared_database: Database):
    with passing(shared_database) as unit:
        keep(unit, everything())
        own = next(record for record in CUSTOMERS if record.owner_id == ZHAO.id)
        found = unit.customers.by_phone(1, own.phone)
        assert found is not None
        assert found.team_id == 1
        assert unit.customers.by_phone(1, "") is None


def test_a_reflection_is_its_writers_alone(shared_database: Database):
    with passing(shared_database) as unit:
        keep(unit, everything())
        mine = unit.days.get(LI, TODAY)
        assert mine is not None
        told = replace(mine, reflection="I talked too much", remark="many were ill")
        unit.journal.keep(Deed(99, LI.id, "reflected", NOW), [told])
        (leaders,) = [day for day in unit.days.between(LEADER, TODAY, TODAY) if day.member_id == LI.id]
        assert (leaders.reflection, leaders.remark) == ("", "many were ill")
        assert unit.days.between(LI, TODAY, TODAY) == (told,)
        assert unit.journal.changes(LEADER, "Workday", told.id, 9) == ()
        assert len(unit.journal.changes(LI, "Workday", told.id, 9)) == 2

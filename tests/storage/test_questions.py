"""What a question answers, in which order, and what it leaves out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.model import Call, Finding, FollowUp, Heard, Invite, Line, Member, Move, Prep, Promise, Team
from flows.ports import AnswerRecord, Deed, Place, Prediction
from flows.talk import Session
from storage.database import Database
from storage.unit import SqlUnit
from tests.storage.worlds import LEADER, LI, NOW, TEAMS, TODAY, ZHAO, customer, keep_all, passing

BASE = (TEAMS[0], LEADER, LI, ZHAO)
DAY = timedelta(days=1)


def ids(records) -> list[int]:
    return [record.id for record in records]


def test_people(shared_database: Database):
    with passing(shared_database) as unit:
        assert not unit.people.anybody()
        left = Member(14, 1, "Qian", None, None, role="leader", status="left")
        invite = Invite(5, "hash", None, "leader", None, 1, NOW)
        keep_all(unit, [*BASE, left, invite])
        assert unit.people.anybody()
        assert unit.people.by_account(1012) == LI
        assert unit.people.by_account(5) is None
        assert unit.people.leaders(1) == (LEADER,)
        assert unit.people.of_team(LI) == (LEADER, LI, ZHAO, left)
        assert unit.people.team(1) == TEAMS[0]
        assert unit.people.team(2) is None
        assert unit.people.invite("hash") == invite
        assert unit.people.invite("other") is None


def test_a_search_holds_one_of_the_needles_and_nothing_is_a_wildcard(shared_database: Database):
    with passing(shared_database) as unit:
        keys = {1: "张伟/zhangwei/zw", 2: "zhao_lei/zhaolei/zl", 3: "100% wool/100wool/w", 4: "merged"}
        records = [customer(id, LI, search=key) for id, key in keys.items()]
        records[3] = replace(records[3], status="merged", search="zhangwei")
        keep_all(unit, [*BASE, *records])

        def like(*needles: str) -> list[int]:
            return ids(unit.customers.like(LI, needles, 9))

        assert like("张伟", "zhangwei") == [1]
        assert like("zl", "zw") == [1, 2]
        assert like("_") == [2]
        assert like("%") == [3]
        assert like("\\") == []
        assert like() == []
        assert like(*(f"none{number}" for number in range(20)), "zw") == []


def test_numbers_by_their_end(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(
            unit, [*BASE, customer(1, LI, phone="+8613800138000"), customer(2, LI, phone="+864008001234")]
        )
        assert ids(unit.customers.ending(LI, "8000", 9)) == [1]
        assert ids(unit.customers.ending(LI, "%", 9)) == []
        keep_all(unit, [customer(3, LI, phone="+862161234567;ext=302")], deed=2)
        assert ids(unit.customers.ending(LI, "4567", 9)) == ids(unit.customers.ending(LI, "302", 9)) == [3]
        assert ids(unit.customers.ending(LI, "456", 9)) == []


def test_by_phone_finds_the_first_active_one(shared_database: Database):
    with passing(shared_database) as unit:
        same = {"phone": "+861"}
        merged = customer(1, LI, status="merged", merged_into=3, **same)
        keep_all(
            unit,
            [*BASE, merged, customer(2, ZHAO, **same), customer(3, LI, **same), customer(4, LI, phone="")],
        )
        found = unit.customers.by_phone(1, "+861")
        assert found is not None
        assert found.id == 2
        assert set(unit.customers.by_phones(1, ["+861", "+862", ""])) == {"+861"}
        assert unit.customers.by_phones(1, []) == {}


def test_the_latest_contact_first_and_who_had_none_by_when_they_came(shared_database: Database):
    with passing(shared_database) as unit:
        came = {1: NOW - 5 * DAY, 2: NOW - 3 * DAY, 3: NOW - 4 * DAY}
        records = [customer(id, LI, created_at=at) for id, at in came.items()]
        records.append(customer(4, LI, created_at=None))
        records[0] = replace(records[0], last_contact=NOW - DAY)
        keep_all(unit, [*BASE, *records])
        assert ids(unit.customers.recent(LI, 9)) == [1, 2, 3, 4]
        assert ids(unit.customers.recent(LI, 2, offset=1)) == [2, 3]
        assert [id for id, _ in unit.customers.keys(LI, 3)] == [1, 2, 3]
        assert ids(unit.customers.in_layer(LI, "L1", 9)) == [2, 3, 4, 1]  # the longest without contact first
        assert unit.customers.in_layer(LI, "L2", 9) == ()


def test_a_contact_brings_a_customer_to_the_front(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, [*BASE, customer(1, LI), customer(2, LI, created_at=NOW - 60 * DAY)])
        assert ids(unit.customers.recent(LI, 9)) == [1, 2]
        unit.journal.keep(
            Deed(2, LI.id, "", NOW), [customer(2, LI, created_at=NOW - 60 * DAY, last_contact=NOW)]
        )
        assert ids(unit.customers.recent(LI, 9)) == [2, 1]


def test_some_come_in_the_order_they_were_asked_for(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, [*BASE, *(customer(id, LI) for id in (1, 2, 3)), customer(4, ZHAO)])
        assert ids(unit.customers.some(LI, [3, 1, 4, 9, 2])) == [3, 1, 2]
        assert unit.customers.some(LI, []) == ()


def test_untouched_are_those_one_could_call_first(shared_database: Database):
    with passing(shared_database) as unit:
        not_these = [
            customer(2, LI, last_contact=NOW),
            customer(3, LI, do_not_call=True),
            customer(4, LI, wrong_number=True),
            customer(5, LI, phone=""),
            customer(6, LI, layer="lost"),
            customer(7, LI, layer="won"),
            customer(8, LI, status="merged"),
            customer(9, LI),
        ]
        step = FollowUp(1, 1, LI.id, 9, None, "call", TODAY, None, "Asia/Shanghai", NOW)
        done = FollowUp(2, 1, LI.id, 1, None, "call", TODAY, None, "Asia/Shanghai", NOW, status="done")
        keep_all(unit, [*BASE, customer(1, LI), *not_these, step, done])
        assert ids(unit.customers.untouched(LI, 99)) == [1]


def test_counts_are_of_active_customers(shared_database: Database):
    with passing(shared_database) as unit:
        layers = ["L1", "L1", "L2", "lost"]
        records = [customer(id, LI, layer=layer) for id, layer in enumerate(layers, start=1)]
        keep_all(unit, [*BASE, *records, customer(9, LI, status="removed"), customer(10, ZHAO)])
        assert unit.customers.counts(LI) == {"L1": 2, "L2": 1, "lost": 1}
        assert unit.customers.counts(LEADER) == {"L1": 3, "L2": 1, "lost": 1}


def test_days_in_a_layer_are_the_median_of_a_year(shared_database: Database):
    def move(id: int, days: int, at: datetime = NOW, from_layer: str = "L1") -> Move:
        return Move(id, 1, LI.id, 1, None, from_layer, "L2", Line("", ""), days, at)

    with passing(shared_database) as unit:
        stays = [
            move(1, 3),
            move(2, 10),
            move(3, 4),
            move(4, 90, at=NOW - 400 * DAY),
            move(5, 1, from_layer="L2"),
        ]
        keep_all(unit, [*BASE, customer(1, LI), *stays])
        assert unit.customers.days_in(LI, "L1", NOW) == 4.0
        assert unit.customers.days_in(LI, "L3", NOW) is None


def call(id: int, outcome: str, at: datetime = NOW, kind: str = "call") -> Call:
    return Call(id, 1, LI.id, 1, None, kind, outcome, "", (), "", "", "", at, at.date())


def test_calls_of_a_customer_and_of_a_day(shared_database: Database):
    with passing(shared_database) as unit:
        calls = [
            call(1, "noanswer", NOW - 2 * DAY),
            call(2, "noanswer", NOW - DAY),
            call(3, "met"),
            call(4, "met", kind="inbound"),
            call(5, "met", kind="message"),
        ]
        keep_all(unit, [*BASE, customer(1, LI), *calls])
        assert ids(unit.calls.history(LI, 1, 3)) == [5, 4, 3]
        assert ids(unit.calls.history(LI, 1, 9, offset=3)) == [2, 1]
        assert [each.times for each in unit.figures.dials(LI, TODAY, TODAY)] == [2]
        assert ids(unit.behind.calls(LI, "outcome", TODAY, TODAY, 9, outcome="met")) == [3, 4]
        assert unit.calls.tries(LI, 1, NOW - 1.5 * DAY) == (NOW - DAY,)


def test_the_last_prep_is_one_that_was_made(shared_database: Database):
    def prep(id: int, skipped: bool) -> Prep:
        nothing = Line("", "")
        return Prep(id, 1, LI.id, 1, nothing, nothing, (), (), nothing, False, skipped, NOW + id * DAY)

    with passing(shared_database) as unit:
        keep_all(unit, [*BASE, customer(1, LI), prep(1, False), prep(2, False), prep(3, True)])
        assert unit.calls.last_prep(LI, 1) == prep(2, False)


def test_follow_ups_that_are_open_the_first_due_first(shared_database: Database):
    def step(id: int, hours: int, status: str = "open", reminded_at: datetime | None = None) -> FollowUp:
        at = NOW + timedelta(hours=hours)
        return FollowUp(id, 1, LI.id, 1, None, "call", TODAY, None, "Asia/Shanghai", at, status, reminded_at)

    with passing(shared_database) as unit:
        steps = [step(1, 3), step(2, 1), step(3, 0, "done"), step(4, 2, reminded_at=NOW)]
        keep_all(unit, [*BASE, customer(1, LI), *steps])
        assert unit.calls.next_step(LI, 1) == step(2, 1)
        assert ids(unit.calls.due(LI, NOW + timedelta(hours=2), 9)) == [2, 4]
        assert ids(unit.calls.due(LI, NOW + 9 * DAY, 1, offset=1)) == [4]


def test_the_open_promise(shared_database: Database):
    def promise(id: int, status: str) -> Promise:
        return Promise(id, 1, LI.id, 1, "L4", TODAY, status, NOW + id * DAY)

    with passing(shared_database) as unit:
        keep_all(unit, [*BASE, customer(1, LI), promise(1, "open"), promise(2, "broken")])
        assert unit.calls.promise(LI, 1) == promise(1, "open")


def test_objections_are_counted_by_id_or_by_own_words(shared_database: Database):
    price, compare, prove = Line("price", "太贵"), Line("compare", "跟谁比"), Line("prove", "算一算")
    own, none = Line("", "要问老婆"), Line("", "")
    told = [  # objection, answer, predicted, heard, met
        (price, compare, True, True, True),
        (Line("price", "Too expensive"), compare, True, True, False),
        (price, prove, True, True, False),
        (price, compare, True, False, True),  # it never came
        (price, none, False, True, False),  # nothing was answered
        (own, Line("", "我来跟她谈"), False, True, True),
    ]

    with passing(shared_database) as unit:
        records = [Heard(id, 1, LI.id, 1, 1, *each, NOW) for id, each in enumerate(told, start=1)]
        keep_all(unit, [*BASE, customer(1, LI), call(1, "met"), *records])
        assert unit.calls.answer_records(1, ["price", "要问老婆"]) == (
            AnswerRecord("price", "compare", 2, 1),
            AnswerRecord("price", "prove", 1, 0),
            AnswerRecord("要问老婆", "我来跟她谈", 1, 1),
        )
        assert unit.calls.answer_records(1, []) == ()
        assert unit.calls.objection_counts(1) == {"price": 4, "要问老婆": 1}
        assert unit.calls.prediction(LI, NOW, NOW + DAY) == Prediction(predicted=4, heard=5, both=3)
        assert unit.calls.prediction(LI, NOW + DAY, NOW + 2 * DAY) == Prediction(0, 0, 0)
        unit.journal.keep(Deed(2, LI.id, "", NOW), [replace(records[0], objection=own)])
        assert unit.calls.objection_counts(1) == {"price": 3, "要问老婆": 2}


def test_a_call_without_a_talk_says_nothing_about_predictions(shared_database: Database):
    with passing(shared_database) as unit:
        expected = Heard(1, 1, LI.id, 1, 1, Line("price", ""), Line("", ""), True, False, False, NOW)
        keep_all(unit, [*BASE, customer(1, LI), call(1, "noanswer"), expected])
        assert unit.calls.prediction(LI, NOW, NOW + DAY) == Prediction(0, 0, 0)


def test_everything_of_a_customer(shared_database: Database):
    with passing(shared_database) as unit:
        step = FollowUp(1, 1, LI.id, 1, 1, "call", TODAY, None, "Asia/Shanghai", NOW)
        keep_all(unit, [*BASE, customer(1, LI), customer(2, LI), call(1, "met"), step])
        assert unit.calls.of_customer(LI, 1) == (call(1, "met"), step)
        assert unit.calls.of_customer(LI, 2) == ()


# ---- places


def place(id: int, status: str = "open", minutes: int = 0, until: datetime | None = None) -> Place:
    return Place(
        id, LI.id, 1012, (Session("prep"),), 1, status, NOW + timedelta(minutes=minutes), until=until
    )


def test_a_place_keeps_its_rooms_as_they_are(shared_database: Database):
    rooms = (
        Session("customer", about={"customer": 7}),
        Session(
            "prep", {"customer": 7, "page": 0}, "questions", {"purpose": ["demo", "约演示"], "goal": None},
            ("purpose", "goal"), {"ticked": [1, 2], "own": {"a": True}}, deed=9,
        ),
    )  # fmt: skip
    with passing(shared_database) as unit:
        kept = replace(place(1), stack=rooms, message=5, until=NOW)
        unit.places.keep(kept)
        assert unit.places.get(1) == kept
        changed = replace(kept, stack=rooms[:1], revision=2, message=None)
        unit.places.keep(changed)
        assert unit.places.get(1) == changed
        assert unit.places.get(2) is None


def test_the_latest_place_is_the_open_one_shown_last(shared_database: Database):
    with passing(shared_database) as unit:
        for each in (place(1, minutes=1), place(2, minutes=3), place(3, "closed", 9), place(4, "parked", 9)):
            unit.places.keep(each)
        assert unit.places.latest(LI.id) == place(2, minutes=3)
        assert unit.places.latest(ZHAO.id) is None


def test_drafts_are_kept_until_their_time(shared_database: Database):
    with passing(shared_database) as unit:
        drafts = [place(1, "parked", 1, NOW + DAY), place(2, "parked", 2), place(3, "parked", 3, NOW)]
        for draft in drafts:
            unit.places.keep(draft)
        assert unit.places.parked(LI.id, NOW) == (drafts[1], drafts[0])


# ---- strangers, and small things


def test_a_stranger_is_answered_once_a_minute(shared_database: Database):
    def answered(unit: SqlUnit, seconds: float, account: int = 5) -> bool:
        return unit.stranger_may_be_answered(account, NOW + timedelta(seconds=seconds))

    with passing(shared_database) as unit:
        assert [answered(unit, seconds) for seconds in (0, 0, 59, 60, 61, 119, 120)] == [
            True, False, False, True, False, False, True,
        ]  # fmt: skip
        assert answered(unit, 61, account=6)
        assert answered(unit, -3600)  # the clock was set back


def test_small_things_are_remembered(shared_database: Database):
    with passing(shared_database) as unit:
        assert unit.kept.get("offset") is None
        unit.kept.set("offset", "7")
        unit.kept.set("offset", "8")
        assert unit.kept.get("offset") == "8"


def test_moments_come_back_in_utc(shared_database: Database):
    with passing(shared_database) as unit:
        zone = NOW.astimezone().tzinfo
        keep_all(unit, [*BASE, customer(1, LI, last_contact=NOW.astimezone(zone))])
        found = unit.customers.get(LI, 1)
        assert found is not None
        assert found.last_contact == NOW
        assert found.last_contact.utcoffset() == timedelta(0)
        assert found.last_contact.tzinfo in (UTC, found.created_at.tzinfo)


def test_an_empty_team_answers_nothing(shared_database: Database):
    with passing(shared_database) as unit:
        keep_all(unit, [Team(1, "East"), LEADER])
        assert unit.customers.counts(LEADER) == {}
        assert unit.customers.recent(LEADER, 9) == ()
        assert unit.calls.objection_counts(1) == {}


def test_who_waits_is_asked_by_class_the_longest_first(shared_database: Database):
    with passing(shared_database) as unit:
        vips = [customer(id, LI, vip=True, last_contact=NOW - id * DAY) for id in (1, 2, 3)]
        others = [
            customer(4, LI, grade="A", last_contact=NOW - 9 * DAY),
            customer(5, LI, vip=True, do_not_call=True, last_contact=NOW - 9 * DAY),
            customer(6, ZHAO, vip=True, last_contact=NOW - 9 * DAY),
        ]
        keep_all(unit, [*BASE, *vips, *others])
        assert ids(unit.customers.waiting(LI, "vip", NOW - DAY, 9)) == [3, 2]
        assert ids(unit.customers.waiting(LI, "vip", NOW - DAY, 1)) == [3]
        assert ids(unit.customers.waiting(LI, "A", NOW, 9)) == [4]
        assert ids(unit.customers.waiting(LEADER, "vip", NOW - DAY, 9)) == [6, 3, 2]


def test_questions_and_findings_of_a_call_are_counted_together(shared_database: Database):
    who, when = Line("who", "Who?"), Line("when", "When?")
    with passing(shared_database) as unit:
        calls = [
            Call(id, 1, LI.id, 1, None, "call", outcome, "", asked, "", "", "", NOW, TODAY)
            for id, outcome, asked in (
                (1, "met", (who,)),
                (2, "met", (who,)),
                (3, "refused", (who, when)),
                (4, "busy", (when,)),
            )
        ]
        move = Move(9, 1, LI.id, 1, 2, "L1", "L2", who, 1, NOW)
        learned = [Finding(id, 1, LI.id, 1, 3, "who", "", "he", "", NOW) for id in (11, 12)]
        keep_all(unit, [*BASE, customer(1, LI), *calls, move, *learned])
        assert set(unit.counted.asked(1, [LI.id], TODAY)) == {
            ((who,), False, 1),
            ((who,), True, 1),
            ((who, when), False, 1),
        }
        assert unit.counted.learned(1, [LI.id], TODAY) == (((who, when), "who", 1),)
        assert unit.counted.asked(1, [ZHAO.id], TODAY) == ()
        assert unit.counted.types(1, [LI.id], TODAY + DAY) == ()

"""The queues: once in, in order, and out of the way when done, dead or unreachable."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from flows.ports import Place
from flows.reply import Key, Message, Outgoing
from flows.talk import Session
from storage.database import Database
from storage.house import inbox, outbox
from storage.queues import Arrived
from storage.unit import SqlUnit
from tests.storage.worlds import NOW, passing

HOUR = timedelta(hours=1)


def arrived(key: str, chat: int = 7, at=NOW) -> Arrived:
    return Arrived(key, chat, '{"text": "太贵了"}', at)


def put(unit: SqlUnit, *keys: str) -> list[int]:
    return unit.inbox.put([arrived(key) for key in keys])


def body_of(unit: SqlUnit, id: int) -> str | None:
    row = unit.query.row(select(inbox.c.body).where(inbox.c.id == id))
    return row and row[0]


# ---- what arrived


def test_what_arrived_waits_in_order(shared_database: Database):
    with passing(shared_database) as unit:
        first, second, third = put(unit, "tg:9", "tg:3", "due:1:x")
        assert first < second < third
        assert [row.key for row in unit.inbox.waiting(9)] == ["tg:9", "tg:3", "due:1:x"]
        assert [row.id for row in unit.inbox.waiting(2)] == [first, second]
        row = unit.inbox.get(second)
        assert row is not None
        assert (row.id, row.key, row.chat, row.body, row.at, row.attempts) == (
            second, "tg:3", 7, '{"text": "太贵了"}', NOW, 0,
        )  # fmt: skip


def test_a_key_is_heard_once_even_when_it_is_done(shared_database: Database):
    with passing(shared_database) as unit:
        (id,) = put(unit, "tg:1", "tg:1")
        assert put(unit, "tg:1") == []
        unit.inbox.done(id, forget=False)
        (second,) = put(unit, "tg:1", "tg:2")
        assert second > id
        assert unit.inbox.get(id) is None
        assert [row.key for row in unit.inbox.waiting(9)] == ["tg:2"]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.lists(st.integers(0, 12), max_size=6), max_size=5))
def test_any_repetition_is_heard_once(shared_database: Database, polls):
    with passing(shared_database) as unit:
        new = [put(unit, *(f"tg:{number}" for number in poll)) for poll in polls]
        heard = list(dict.fromkeys(number for poll in polls for number in poll))
        assert [row.key for row in unit.inbox.waiting(99)] == [f"tg:{number}" for number in heard]
        ids = [id for each in new for id in each]
        assert ids == sorted(set(ids))
        assert len(ids) == len(heard)


def test_a_forgotten_body_is_blank_at_once(shared_database: Database):
    with passing(shared_database) as unit:
        kept, forgotten = put(unit, "tg:1", "tg:2")
        unit.inbox.done(kept, forget=False)
        unit.inbox.done(forgotten, forget=True)
        assert body_of(unit, kept)
        assert body_of(unit, forgotten) == ""


def test_the_third_failure_is_the_last(shared_database: Database):
    with passing(shared_database) as unit:
        bad, good = put(unit, "tg:1", "tg:2")
        assert [unit.inbox.failed(bad, "ValueError") for _ in range(2)] == [False, False]
        waiting = unit.inbox.get(bad)
        assert waiting is not None
        assert waiting.attempts == 2
        assert unit.inbox.failed(bad, "ValueError") is True
        assert unit.inbox.get(bad) is None
        assert [row.id for row in unit.inbox.waiting(9)] == [good]
        assert put(unit, "tg:1") == []


def test_what_is_done_stays_done(shared_database: Database):
    with passing(shared_database) as unit:
        (id,) = put(unit, "tg:1")
        unit.inbox.done(id, forget=True)
        assert [unit.inbox.failed(id, "late") for _ in range(4)] == [False] * 4
        assert unit.inbox.waiting(9) == []


def test_old_rows_lose_their_words_and_then_go(shared_database: Database):
    with passing(shared_database) as unit:
        ages = {"new": HOUR, "day": 25 * HOUR, "month": 31 * 24 * HOUR, "waiting": 31 * 24 * HOUR}
        ids = dict(
            zip(ages, unit.inbox.put([arrived(key, at=NOW - age) for key, age in ages.items()]), strict=True)
        )
        for key in ("new", "day", "month"):
            unit.inbox.done(ids[key], forget=False)
        unit.inbox.prune(NOW)
        assert body_of(unit, ids["new"])
        assert body_of(unit, ids["day"]) == ""
        assert body_of(unit, ids["month"]) is None
        assert body_of(unit, ids["waiting"])
        assert unit.inbox.get(ids["waiting"]) is not None
        assert put(unit, "day") == []


def test_numbers_are_never_given_out_again(database: Database):
    with database.unit() as unit:
        (id,) = unit.inbox.put([arrived("tg:1", at=NOW - 40 * 24 * HOUR)])
        unit.inbox.done(id, forget=True)
        unit.inbox.prune(NOW)
        assert unit.query.row(select(func.count()).select_from(inbox)) == (0,)
    with database.unit() as unit:
        (again,) = put(unit, "tg:1")
        assert again > id


# ---- what is to be sent


def message(words: str) -> Message:
    return Message(
        f"<b>{words}</b>", ((Key("达成", "p1:2:met", "best"), Key("No", "p1:2:no")),), (("▶", "📋"), ())
    )


def outgoing(words: str = "hello", kind: str = "tell", place: int | None = None, chat: int = 7) -> Outgoing:
    return Outgoing(chat, 12, place, kind, message(words))


def put_out(unit: SqlUnit, turn: int, said: Sequence[Outgoing], now: datetime) -> list[int]:
    """The ids of what is put into the outbox, in order; it is handed on exactly as it can be read."""
    rows = unit.outbox.put(turn, said, now)
    ids = [row.id for row in rows]
    assert rows == unit.outbox.unsent_for(ids)
    return ids


def stand(unit: SqlUnit, id: int, message: int | None = None) -> Place:
    place = Place(id, 12, 7, (Session("customer"),), 1, "open", NOW, message)
    unit.places.keep(place)
    return place


def test_messages_go_out_as_they_were_said(shared_database: Database):
    with passing(shared_database) as unit:
        said = [outgoing("a"), outgoing("b", chat=8), Outgoing(7, None, None, "push", Message("c"))]
        ids = put_out(unit, 5, said, NOW)
        rows = unit.outbox.unsent(9)
        assert [row.id for row in rows] == ids == sorted(ids)
        assert [Outgoing(row.chat, row.member, row.place, row.kind, row.message) for row in rows] == said
        assert {(row.turn, row.created_at, row.not_before, row.attempts, row.ambiguous) for row in rows} == {
            (5, NOW, None, 0, 0)
        }
        assert unit.outbox.unsent(9, after=ids[0]) == rows[1:]
        assert unit.outbox.unsent(1) == rows[:1]
        assert unit.outbox.unsent_for([ids[2], ids[0], 999]) == [rows[0], rows[2]]


def test_a_newer_face_takes_the_slot_of_one_not_sent_yet(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1)
        pushed, told = put_out(unit, 1, [outgoing("one", "push", 1), outgoing("other")], NOW)
        assert put_out(unit, 2, [outgoing("two", "show", 1)], NOW + HOUR) == [pushed]
        row, other = unit.outbox.unsent(9)
        assert (row.id, row.kind, row.message, row.version, row.created_at) == (
            pushed,
            "push",
            message("two"),
            2,
            NOW,
        )
        assert other.id == told


def test_other_places_and_messages_of_their_own_replace_nothing(shared_database: Database):
    with passing(shared_database) as unit:
        said = [
            outgoing("a", "show", 1),
            outgoing("b", "show", 2),
            outgoing("c"),
            outgoing("d", "push"),
            outgoing("e"),
        ]
        assert len(set(put_out(unit, 1, said, NOW))) == len(said)


def test_sent_is_sent_and_the_place_stands_in_that_message(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1)
        (id,) = put_out(unit, 1, [outgoing("one", "show", 1)], NOW)
        (row,) = unit.outbox.unsent_for([id])
        assert row.shown_as is None
        assert unit.outbox.seen(id) == ""
        unit.outbox.sent(id, row.version, 555, NOW)
        assert unit.outbox.unsent(9) == []
        place = unit.places.get(1)
        assert place is not None
        assert place.message == 555
        assert unit.outbox.seen(id) == row.face

        (edit,) = put_out(unit, 2, [outgoing("two", "show", 1)], NOW)
        assert edit != id
        (row,) = unit.outbox.unsent_for([edit])
        assert row.shown_as == 555
        assert row.face != unit.outbox.seen(edit)
        unit.outbox.sent(edit, row.version, None, NOW)
        place = unit.places.get(1)
        assert place is not None
        assert place.message == 555


def test_equal_content_has_an_equal_face(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1, message=5)
        faces = []
        for words in ("one", "one", "two"):
            (id,) = put_out(unit, 1, [outgoing(words, "show", 1)], NOW)
            (row,) = unit.outbox.unsent_for([id])
            faces.append((row.face, unit.outbox.seen(id)))
            unit.outbox.sent(id, row.version, None, NOW)
        (one, before), (again, seen), (two, _) = faces
        assert before == ""
        assert one == again == seen != two


def test_what_was_replaced_while_it_was_sent_is_sent_again(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1)
        (id,) = put_out(unit, 1, [outgoing("one", "show", 1)], NOW)
        (read,) = unit.outbox.unsent_for([id])
        put_out(unit, 2, [outgoing("two", "show", 1)], NOW)
        unit.outbox.sent(id, read.version, 555, NOW)
        (row,) = unit.outbox.unsent(9)
        assert (row.message, row.shown_as) == (message("two"), 555)
        assert unit.outbox.seen(id) == ""  # what is shown is neither the one nor the other for sure


def test_a_place_keeps_its_face_while_it_stands_in_its_message(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1)
        (id,) = put_out(unit, 1, [outgoing("one", "show", 1)], NOW)
        (row,) = unit.outbox.unsent_for([id])
        unit.outbox.sent(id, 1, 555, NOW)
        stand(unit, 1, message=555)
        assert unit.outbox.seen(id) == row.face


def test_a_place_that_lost_its_message_has_no_face(shared_database: Database):
    with passing(shared_database) as unit:
        place = stand(unit, 1)
        (id,) = put_out(unit, 1, [outgoing("one", "show", 1)], NOW)
        unit.outbox.sent(id, 1, 555, NOW)
        unit.places.keep(place)  # without its message
        assert unit.outbox.seen(id) == ""


def test_later_ambiguous_and_dead(shared_database: Database):
    with passing(shared_database) as unit:
        stand(unit, 1)
        late, unsure, bad = put_out(unit, 1, [outgoing(), outgoing("x", "show", 1), outgoing()], NOW)
        unit.outbox.later(late, NOW + HOUR)
        unit.outbox.ambiguous(unsure)
        unit.outbox.dead(bad, "can't parse entities")
        first, second = unit.outbox.unsent(9)
        assert (first.not_before, first.attempts) == (NOW + HOUR, 1)
        assert second.ambiguous == 1
        put_out(unit, 2, [outgoing("y", "show", 1)], NOW)
        (second,) = unit.outbox.unsent_for([unsure])
        assert (second.ambiguous, second.attempts) == (0, 0)  # other content has its own tries
        unit.outbox.sent(bad, 1, 5, NOW)
        unit.outbox.later(bad, NOW)
        assert unit.outbox.unsent_for([bad]) == []


def test_a_settled_row_is_forgotten_after_a_month(shared_database: Database):
    with passing(shared_database) as unit:
        old, waiting = put_out(unit, 1, [outgoing(), outgoing()], NOW - 31 * 24 * HOUR)
        (new,) = put_out(unit, 1, [outgoing()], NOW)
        for id in (old, new):
            unit.outbox.sent(id, 1, 5, NOW)
        unit.outbox.prune(NOW)
        left = unit.query.rows(select(outbox.c.id, outbox.c.message == "").order_by(outbox.c.id))
        assert left == [(waiting, False), (new, True)]  # a message that was sent is not kept twice


def test_who_cannot_be_reached_gets_nothing_until_they_are_back(shared_database: Database):
    with passing(shared_database) as unit:
        put_out(unit, 1, [outgoing(), outgoing(chat=8)], NOW)
        unit.chats.unreachable(7, "bot was blocked", NOW)
        unit.chats.unreachable(7, "bot was blocked", NOW + HOUR)
        assert not unit.chats.reachable(7)
        assert unit.chats.reachable(8)
        assert [row.chat for row in unit.outbox.unsent(9)] == [8]
        unit.chats.back(7)
        assert unit.chats.reachable(7)
        assert [row.chat for row in unit.outbox.unsent(9)] == [8]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.sampled_from(["put", "read", "sent"]), st.integers(1, 2)), max_size=14))
def test_the_last_face_is_always_delivered(shared_database: Database, steps):
    """However putting, reading and confirming interleave, a place ends up with its last content, and nothing waits."""
    with passing(shared_database) as unit:
        newest: dict[int, str] = {}
        shown: dict[int, str] = {}
        read: dict[int, tuple] = {}

        def deliver(place: int) -> None:
            row = read.pop(place)
            shown[place] = row.message.html
            unit.outbox.sent(row.id, row.version, 100 + place, NOW)

        for number, (step, place) in enumerate(steps):
            if step == "put":
                newest[place] = f"<b>{number}</b>"
                stand_if_new(unit, place)
                put_out(unit, 1, [outgoing(str(number), "show", place)], NOW)
            elif step == "read" and place not in read:
                for row in unit.outbox.unsent(9):
                    if row.place == place:
                        read[place] = row
            elif step == "sent" and place in read:
                deliver(place)
        for place in list(read):
            deliver(place)
        while rows := unit.outbox.unsent(9):
            for row in rows:
                read[row.place] = row
                deliver(row.place)
        assert shown == newest


def stand_if_new(unit: SqlUnit, id: int) -> None:
    if unit.places.get(id) is None:
        stand(unit, id)

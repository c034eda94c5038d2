"""What is trouble, who is told of it, and that it is once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.alarm import ALL, UNTELLABLE, Alarm, say
from bot.durations import Durations
from bot.vitals import DEADLY, Vitals, metrics
from flows.languages import LANGUAGES
from flows.reply import Message, Outgoing
from flows.wording import Wording
from storage.queues import ATTEMPTS, Arrived
from storage.signs import Signs, read
from tests.storage.worlds import LEADER, LI, NOW, everything, keep

WELL = Vitals(Signs(0, 0, 0, 0, 0, False, 0, 0, 0, 0), 3.0, 3600.0, "", 2**40, Durations())
ILL = {
    "storage": replace(WELL, signs=None),
    "poll": replace(WELL, poll_for=121.0),
    "heard": replace(WELL, signs=replace(WELL.signs, heard=1, heard_for=121.0)),
    "unsent": replace(WELL, signs=replace(WELL.signs, unsent=1, unsent_for=601.0)),
    "failed": replace(WELL, signs=replace(WELL.signs, failed=1, failed_lately=True)),
    "late": replace(WELL, signs=replace(WELL.signs, late=1, late_for=301.0)),
    "crm": replace(WELL, signs=replace(WELL.signs, untold=1, untold_for=1801.0)),
    "backup": replace(WELL, backup_for=51 * 3600.0),
    "disk": replace(WELL, free=1),
}


def test_each_trouble_is_seen_alone_and_only_some_are_deadly():
    assert WELL.troubles() == ()
    assert {name: vitals.troubles() for name, vitals in ILL.items()} == {name: (name,) for name in ALL}
    assert {name for name, vitals in ILL.items() if not vitals.alive} == set(DEADLY)
    assert replace(WELL, backup_trouble="disk full").troubles() == ("backup",)
    assert replace(WELL, poll_for=None, backup_for=None, free=None).troubles() == ()


def test_the_figures_are_what_prometheus_reads():
    turns = Durations()
    for seconds in (0.004, 0.02, 0.02, 99.0):
        turns.note(seconds)
    told = metrics(replace(ILL["storage"], turns=turns))
    assert "prelude_alive 0\n" in told
    assert "prelude_inbox_waiting" not in told
    assert 'prelude_turn_seconds_bucket{le="0.025"} 3\n' in told
    assert 'prelude_turn_seconds_bucket{le="+Inf"} 4\nprelude_turn_seconds_sum 99.044\n' in told
    for line in metrics(WELL).splitlines():
        assert line.startswith("#") or float(line.split()[-1]) >= 0


def test_the_queues_tell_how_they_do(database):
    with database.unit() as unit:
        keep(unit, everything())
        _, dying = unit.inbox.put([Arrived(f"tg:{n}", 1, "{}", NOW) for n in range(2)])
        for _ in range(ATTEMPTS):
            unit.inbox.failed(dying, "no good")
        message = Outgoing(1, None, None, "tell", Message("x"))
        ids = [row.id for row in unit.outbox.put(1, [message] * 4, NOW)]
        unit.outbox.later(ids[0], NOW + timedelta(days=1))
        unit.outbox.dead(ids[1], "no good")
        unit.outbox.ambiguous(ids[2])
        signs = read(unit.query, NOW + timedelta(minutes=10))
        assert signs == Signs(1, 600, 2, 600, 1, True, 1, 1, 0, 0)
        tomorrow = read(unit.query, NOW + timedelta(days=1))
        assert not tomorrow.failed_lately
        assert tomorrow.late > 0
        assert tomorrow.late_for > 3600


@pytest.fixture
def tell(database):
    """Tells of troubles at a minute; answers what goes to which chat."""

    def tell(lasting=(), gone=(), chat=None, language="en"):
        with database.unit() as unit:
            rows = say(Wording(), language, chat, lasting, gone, datetime.now(UTC), unit)
            return [(row.chat, row.kind, row.message.html) for row in rows]

    return tell


def test_once_when_it_begins_and_once_when_it_is_over(database, tell):
    with database.unit() as unit:
        keep(unit, everything())
    ((chat, kind, words),) = tell({"backup", "poll"})
    assert (chat, kind) == (LEADER.chat, "push")
    assert words.startswith("⚠ 备份没有做成")  # the owner's own language
    assert tell({"backup"}) == tell({"backup"}, gone={"disk"}) == []
    ((_, _, words),) = tell({"disk"}, gone={"backup"})
    assert words.startswith("⚠ 硬盘")
    assert words.endswith("✓ 已恢复：备份已做好。")
    assert tell(gone={"backup"}) == []


def test_what_was_given_up_is_not_told_as_taken(database, tell):
    with database.unit() as unit:
        keep(unit, everything())
    tell({"crm"})
    ((_, _, words),) = tell(gone={"crm"})
    assert words == "✓ 已恢复：没有等着 CRM 收的通知了。"


def test_a_chat_of_the_administrators_own(database, tell):
    assert tell({"backup"}) == []  # nobody is in yet
    with database.unit() as unit:
        keep(unit, everything())
    assert tell({"disk"}, chat=LI.chat)[0][2].startswith("⚠ 硬盘")
    assert tell({"late"}, chat=-99)[0][::2] == (-99, Wording().text("en", "trouble-late"))


def test_every_trouble_that_can_be_told_has_its_words():
    wording = Wording()
    for language in LANGUAGES:
        for name in set(ALL) - UNTELLABLE:
            assert wording.text(language, f"trouble-{name}").startswith("⚠")
            assert wording.text(language, f"trouble.{name}")


async def test_a_trouble_must_last_two_looks(monkeypatch):
    monkeypatch.setattr("bot.alarm.EVERY", 0)
    looks = iter([WELL, ILL["disk"], WELL, ILL["disk"], ILL["disk"], WELL, WELL])
    said = []

    class Ended(Exception):
        pass

    async def feel():
        try:
            return next(looks)
        except StopIteration:
            raise Ended from None

    class Recording:
        async def do(self, job):
            said.append((set(job.args[3]), "disk" in job.args[4]))
            return ()

        def take(self, rows):
            pass

    alarm = Alarm(feel, Recording(), Recording(), Wording(), "en", None)
    with pytest.raises(Ended):
        await alarm.run()
    assert said == [
        (set(), False),
        (set(), False),
        (set(), False),
        ({"disk"}, False),
        (set(), False),
        (set(), True),
    ]

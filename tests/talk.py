"""The script player: a dialog's test is the transcript exactly as the rep sees it.

A script is lines of ``who what``, indented as one likes::

    rep [Log a call]                    a tap, by the beginning of the button's label
    rep [☐ 1][☐ 1]                      taps that are faster than the screen changes
    rep [▶ Resume] in put away          a tap on the latest message that holds these words
    rep 张伟 13800138000                 typed words, with \\n and \\t; /words are a command
    rep <contact> Zhang Wei, 13800138000
    rep <file list.csv> name,phone\\nAnn,13800138000      a file with this text, fetched and read at once
    rep <voice>                         what nobody can read here
    due Zhang Wei                       the moment of this customer's next step, or of several: due A, B
    come zhao                           what the clock has for somebody by now; others' is not listened to
    coach How did it end? [Goal met]    the next message holds these words, and buttons that begin
                                        like these, both in this order; … stands for what is left out,
                                        [-Undo] for a button that must not be there
    coach to wang You are in            the next message, in another's chat
    toast Undone                        the notice at the tapped button
    + 90 min                            the clock goes on (min, h or d)
    wang /start {code}                  everybody else by the name they were met by; {code} is the last
                                        invitation that was shown

A line that begins with … or [ goes on with the line before.
Every message must be in the script, in its order; of its lines and buttons a script names those it is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from bot.clock import look_at_all
from bot.files.reading import Read, understood
from bot.files.sheets import Refused
from bot.files.staging import kept, settle
from flows.coach import Coach
from flows.model import Member
from flows.reminders import row_for_call
from flows.reply import Key, Message, Outgoing, Reply
from flows.talk import (
    CameDue,
    Command,
    Event,
    FileSent,
    ListRead,
    Opened,
    Said,
    Sender,
    SharedContact,
    Tapped,
    Unreadable,
)
from flows.wording import plain, read_data
from storage.database import Database
from storage.queues import Arrived
from storage.unit import SqlUnit

WEDNESDAY = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
"""Wednesday 10:00 in Shanghai, inside the golden hours."""
STEP = {"min": "minutes", "h": "hours", "d": "days"}
CODE = re.compile(r"\b(?:own|inv)_[\w-]+")


@dataclass(frozen=True)
class Person:
    """Somebody with an account; it is the number of the private chat too."""

    account: int
    name: str
    language: str


class Talk:
    """A chat with the coach, over a real database."""

    def __init__(self, coach: Coach, database: Database, language: str, now: datetime = WEDNESDAY) -> None:
        self.coach = coach
        self.database = database
        self.language = language
        self.now = now
        self.account = 7
        self.people = {"rep": Person(7, "Li Na" if language == "en" else "李娜", language)}
        self.heard: list[Outgoing] = []
        self.toast = ""
        self.buttons: dict[int, Message] = {}
        self.shown: dict[int, list[Outgoing]] = {}
        self.code = ""
        self.turns = 0

    def meet(self, who: str, name: str, language: str = "") -> Person:
        """Somebody new, whom scripts call ``who``."""
        person = Person(7 + len(self.people), name, language or self.language)
        self.people[who] = person
        return person

    def over(self, database: Database) -> Self:
        """The same chat as it stands, over a copy of its database."""
        other = type(self)(self.coach, database, self.language, self.now)
        other.people, other.buttons = dict(self.people), dict(self.buttons)
        other.shown = {chat: list(messages) for chat, messages in self.shown.items()}
        other.code, other.turns = self.code, self.turns
        return other

    # ---- playing a script

    def __call__(self, script: str) -> None:
        for line in lines_of(script):
            self.play(line)
        self.none_left("the end")
        self.account = self.people["rep"].account

    def quietly(self, script: str) -> None:
        """Plays a script without listening to the coach, on the way to what a test is about."""
        self.heard.clear()
        for line in lines_of(script):
            self.play(line)
            self.heard.clear()
        self.account = self.people["rep"].account

    def play(self, line: str) -> None:
        who, _, what = line.partition(" ")
        match who:
            case "coach":
                self.expect(what.strip())
            case "toast":
                assert what.strip() in self.toast, f"expected the toast {what!r}, got {self.toast!r}"
            case "+":
                count, unit = what.split()
                self.now += timedelta(**{STEP[unit]: int(count)})
            case "due":
                self.none_left(line)
                self.come_due(*(self.next_step_of(name.strip()) for name in what.split(",")))
            case "come":
                self.none_left(line)
                self.come(what.strip())
            case _ if who in self.people:
                self.none_left(line)
                self.account = self.people[who].account
                self.act(what.strip())
            case _:
                raise ValueError(
                    f"a script line begins with coach, toast, due, come, + or a person: {line!r}"
                )

    def act(self, what: str) -> None:
        kind, _, rest = what.partition(" ")
        if what.startswith("["):
            taps, _, within = what.partition("] in ")
            keys = [self.button(label, within=within) for label in re.findall(r"\[([^\]]*)", taps)]
            for key in keys:
                self.again(key)
        elif kind == "/start" and rest:
            self.turn(Opened(rest.replace("{code}", self.code)))
        elif what.startswith("/"):
            self.turn(Command(kind[1:], typed(rest)))
        elif kind == "<contact>":
            name, _, phone = rest.partition(",")
            self.share(name.strip(), phone.strip())
        elif kind == "<file":
            name, _, words = rest.partition("> ")
            self.send(typed(words).encode(), name)
        elif what == "<voice>":
            self.turn(Unreadable("voice"))
        else:
            self.turn(Said(typed(what)))

    def expect(self, what: str) -> None:
        assert self.heard, f"expected {what!r}, but the coach said nothing more"
        outgoing = self.heard.pop(0)
        addressed = re.match(r"to (\w+) ", what)
        to = self.people[addressed[1]].account if addressed else self.account
        drawn = self.drawn(outgoing.message)
        assert outgoing.chat == to, (
            f"expected {what!r} in chat {to}, but in chat {outgoing.chat} came:\n{drawn}"
        )
        words, labels = re.sub(r"\[[^\]]*\]", "", what), re.findall(r"\[([^\]]*)\]", what)
        self.holds(words[addressed.end() if addressed else 0 :], outgoing.message)
        keys = [key.label for row in outgoing.message.rows for key in row]
        left = iter(keys)
        for label in labels:
            if label.startswith("-"):
                assert not any(key.startswith(label[1:]) for key in keys), (
                    f"no [{label[1:]}] wanted in:\n{drawn}"
                )
            else:
                assert any(key.startswith(label) for key in left), f"expected [{label}] in:\n{drawn}"

    def holds(self, words: str, message: Message) -> None:
        shown, at = " ".join(plain(message.html).split()), 0
        for part in filter(None, (" ".join(part.split()) for part in words.split("…"))):
            found = shown.find(part, at)
            assert found >= 0, f"expected {part!r} in:\n{self.drawn(message)}"
            at = found + len(part)

    def none_left(self, before: str) -> None:
        left = "\n\n".join(self.drawn(outgoing.message) for outgoing in self.heard)
        assert not self.heard, f"before {before!r} the coach also said:\n{left}"

    # ---- one turn

    def turn(self, event: Event, account: int | None = None) -> Reply:
        person = self.person(account)
        self.turns += 1
        self.now += timedelta(seconds=5)
        with self.database.unit() as unit:
            (id,) = unit.inbox.put([Arrived(f"test:{self.turns}", person.account, "{}", self.now)])
            sender = Sender(person.account, person.account, person.name, person.language)
            reply = self.hear(unit, id, sender, event)
            unit.outbox.put(id, reply.outgoing, self.now)
            unit.inbox.done(id, reply.forget)
        self.toast = reply.toast
        self.heard.extend(outgoing for outgoing in reply.outgoing if self.is_seen(outgoing))
        return reply

    def hear(self, unit: SqlUnit, turn: int, sender: Sender, event: Event) -> Reply:
        return self.coach.hear(unit, turn, sender, event, self.now)

    def is_seen(self, outgoing: Outgoing) -> bool:
        """Puts a message into its chat, where a place has one message with its latest face; an unchanged face is
        not sent again."""
        chat = self.shown.setdefault(outgoing.chat, [])
        edited = [old for old in chat if old.place is not None and old.place == outgoing.place]
        if edited and edited[0].message == outgoing.message:
            return False
        if edited:
            chat[chat.index(edited[0])] = outgoing
        else:
            chat.append(outgoing)
        if outgoing.message.rows:
            self.buttons[outgoing.chat] = outgoing.message
        codes = CODE.findall(plain(outgoing.message.html))
        self.code = codes[-1] if codes else self.code
        return True

    def tap(self, label: str, account: int | None = None) -> Reply:
        return self.again(self.button(label, account), account)

    def again(self, key: Key, account: int | None = None) -> Reply:
        """A tap on a button that was seen, whatever became of its message since."""
        tapped = read_data(key.data)
        assert isinstance(tapped, Tapped)
        return self.turn(tapped, account)

    def button(self, label: str, account: int | None = None, within: str = "") -> Key:
        """By the beginning of its label: on the message that showed buttons last, or on one that holds the words
        ``within``."""
        chat = account or self.account
        message = self.message(within, chat) if within else self.buttons[chat]
        for key in (key for row in message.rows for key in row):
            if key.label.startswith(label):
                return key
        raise AssertionError(f"no button [{label}] in:\n{self.drawn(message)}")

    def message(self, words: str, account: int | None = None) -> Message:
        """The latest message in the chat that holds the words."""
        for outgoing in reversed(self.shown[account or self.account]):
            if words in plain(outgoing.message.html):
                return outgoing.message
        raise AssertionError(f"no message holds {words!r}")

    def share(self, name: str, phone: str, vcard: str = "") -> Reply:
        return self.turn(SharedContact(name, phone, vcard))

    def send(self, octets: bytes, name: str = "list.csv", account: int | None = None) -> None:
        """A file comes, is fetched, and read."""
        self.turn(FileSent("handle", name, len(octets)), account)
        with self.database.unit() as unit:
            for staged in unit.lists.errands():
                unit.lists.fetched(staged, octets)
        self.read_lists()

    def read_lists(self) -> None:
        """What turns have left to be read is read, and the chats hear of it."""
        with self.database.unit() as unit:
            left = unit.lists.errands()
        for staged in left:
            with self.database.unit() as unit:
                asked = kept(staged, unit)
            try:
                found: Read | Refused = understood(*asked)
            except Refused as refused:
                found = refused
            with self.database.unit() as unit:
                settle(staged, found, self.now, unit)
            self.turn(ListRead(staged.id), staged.chat)

    def come_due(self, *follow_ups: int) -> Reply:
        """The moment of these next steps, all at once."""
        member = self.member()
        with self.database.unit() as unit:
            steps = [unit.calls.follow_up(member, id) for id in follow_ups]
            unit.reminders.plan(
                [
                    row_for_call(member.id, step.id, step.due_at, ZoneInfo(member.zone))
                    for step in steps
                    if step is not None and not step.reminded_at
                ]
            )
        return self.turn(CameDue())

    def come(self, who: str) -> None:
        """What the clock brings somebody by now, planned as the bot plans it."""
        self.account = self.people[who].account
        with self.database.unit() as unit:
            come = look_at_all(self.now, unit)
            for row in come:
                unit.inbox.done(row.id, True)
        for chat in [row.chat for row in come]:
            self.turn(CameDue(), chat)
        self.heard = [outgoing for outgoing in self.heard if outgoing.chat == self.account]

    def next_step_of(self, name: str) -> int:
        """The open follow-up of the customer with this name."""
        member = self.member()
        with self.database.unit() as unit:
            customer = next(each for each in unit.customers.recent(member, 100) if each.name == name)
            step = unit.calls.next_step(member, customer.id)
        assert step is not None, f"{name} has no next step"
        return step.id

    def person(self, account: int | None = None) -> Person:
        account = account or self.account
        known = [person for person in self.people.values() if person.account == account]
        return known[0] if known else Person(account, f"Rep {account}", self.language)

    def member(self, account: int | None = None) -> Member:
        with self.database.unit() as unit:
            found = unit.people.by_account(account or self.account)
        assert found is not None
        return found

    def said(self) -> Iterator[str]:
        """What the coach said since the last look, as text."""
        while self.heard:
            yield plain(self.heard.pop(0).message.html)

    # ---- coming in

    def settle_in(self) -> None:
        """The owner's link and an onboarding of defaults."""
        self.turn(Opened(self.owner_code()))
        for _ in range(5):
            self.tap(self.best())
        self.heard.clear()

    def join(self, who: str, name: str, language: str = "") -> Person:
        """Somebody is invited, let in and settled by defaults."""
        person = self.meet(who, name, language)
        self.quietly(f"""
            rep /invite
            rep [{"生成链接" if self.language == "zh" else "Make a link"}]
            {who} /start {{code}}
            rep [✓]
        """)
        for _ in range(4):
            self.tap(self.best(person.account), person.account)
        self.heard.clear()
        return person

    def add(self, *lines: str) -> None:
        """Customers, saved."""
        for line in lines:
            self.quietly(f"""
                rep /add {line}
                rep [✓]
            """)

    def owner_code(self) -> str:
        with self.database.unit() as unit:
            (id,) = unit.inbox.put([Arrived("test:owner", 0, "{}", self.now)])
            code = self.coach.owner_invite(unit, id, self.now)
            unit.inbox.done(id, True)
        assert code is not None, "there is somebody in already"
        return code

    def best(self, account: int | None = None) -> str:
        """The label of the suggested button."""
        message = self.buttons[account or self.account]
        return next(key.label for row in message.rows for key in row if key.style == "best")

    @staticmethod
    def drawn(message: Message) -> str:
        rows = [" ".join(f"[{key.label}]" for key in row) for row in message.rows]
        return "\n".join([plain(message.html), *rows])


def lines_of(script: str) -> list[str]:
    """The script's lines; one that begins with … or [ goes on with the line before."""
    lines: list[str] = []
    for line in filter(None, map(str.strip, script.splitlines())):
        if line[0] in "…[":
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return lines


def typed(what: str) -> str:
    return what.replace("\\n", "\n").replace("\\t", "\t")

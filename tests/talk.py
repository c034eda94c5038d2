"""The script player: a dialog's test is the transcript exactly as the rep sees it.

A script is lines of ``who what``, indented as one likes::

    rep [Log a call]                    a tap, by the beginning of the button's label
    rep 张伟 13800138000                 typed words; /words are a command
    coach How did it end? [Goal met]    the next message holds these words, and its buttons begin like
    these, in this order toast Undone                        the notice at the tapped button
    + 90 min                            the clock goes on (min, h or d)

Every message must be in the script, in its order; of its lines and buttons a script names those it is about.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from flows.coach import Coach
from flows.model import Member
from flows.reply import Key, Message, Outgoing, Reply
from flows.talk import CameDue, Command, Event, Opened, Said, Sender, SharedContact, Tapped
from flows.wording import plain, read_data
from storage.database import Database
from storage.queues import Arrived

WEDNESDAY = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
"""Wednesday 10:00 in Shanghai, inside the golden hours."""
STEP = {"min": "minutes", "h": "hours", "d": "days"}


class Talk:
    """A chat with the coach, over a real database."""

    def __init__(self, coach: Coach, database: Database, language: str, now: datetime = WEDNESDAY) -> None:
        self.coach = coach
        self.database = database
        self.language = language
        self.now = now
        self.account = 7
        self.names = {7: "Li Na" if language == "en" else "李娜"}
        self.heard: list[Outgoing] = []
        self.toast = ""
        self.buttons: dict[int, Message] = {}
        self.turns = 0

    # ---- playing a script

    def __call__(self, script: str) -> None:
        for line in filter(None, (line.strip() for line in script.splitlines())):
            who, _, what = line.partition(" ")
            match who:
                case "rep":
                    self.none_left(line)
                    self.act(what.strip())
                case "coach":
                    self.expect(what.strip())
                case "toast":
                    assert what.strip() in self.toast, f"expected the toast {what!r}, got {self.toast!r}"
                case "+":
                    count, unit = what.split()
                    self.now += timedelta(**{STEP[unit]: int(count)})
                case _:
                    raise ValueError(f"a script line begins with rep, coach, toast or +: {line!r}")
        self.none_left("the end")

    def act(self, what: str) -> None:
        if what.startswith("[") and what.endswith("]"):
            self.tap(what[1:-1])
        elif what.startswith("/"):
            name, _, rest = what[1:].partition(" ")
            self.turn(Opened(rest) if name == "start" and rest else Command(name, rest))
        else:
            self.turn(Said(what.replace("\\n", "\n").replace("\\t", "\t")))

    def expect(self, what: str) -> None:
        assert self.heard, f"expected {what!r}, but the coach said nothing more"
        message = self.heard.pop(0).message
        words, labels = re.sub(r"\[[^\]]*\]", "", what).strip(), re.findall(r"\[([^\]]*)\]", what)
        shown = plain(message.html)
        for part in filter(None, (part.strip() for part in words.split("…"))):
            assert part in shown.replace("\n", " ") or part in shown, (
                f"expected {part!r} in:\n{self.drawn(message)}"
            )
        keys = iter([key.label for row in message.rows for key in row])
        for label in labels:
            assert any(key.startswith(label) for key in keys), (
                f"expected [{label}] in:\n{self.drawn(message)}"
            )

    def none_left(self, before: str) -> None:
        left = "\n\n".join(self.drawn(outgoing.message) for outgoing in self.heard)
        assert not self.heard, f"before {before!r} the coach also said:\n{left}"

    # ---- one turn

    def turn(self, event: Event, account: int | None = None) -> Reply:
        account = account or self.account
        self.turns += 1
        self.now += timedelta(seconds=5)
        with self.database.unit() as unit:
            (id,) = unit.inbox.put([Arrived(f"test:{self.turns}", account, "{}", self.now)])
            sender = Sender(account, account, self.names.get(account, f"Rep {account}"), self.language)
            reply = self.coach.hear(unit, id, sender, event, self.now)
            unit.outbox.put(id, reply.outgoing, self.now)
            unit.inbox.done(id, reply.forget)
        self.toast = reply.toast
        for outgoing in reply.outgoing:
            if outgoing.message.rows:
                self.buttons[outgoing.chat] = outgoing.message
        self.heard.extend(reply.outgoing)
        return reply

    def tap(self, label: str, account: int | None = None) -> Reply:
        account = account or self.account
        key = self.button(label, account)
        tapped = read_data(key.data)
        assert isinstance(tapped, Tapped)
        return self.turn(tapped, account)

    def button(self, label: str, account: int | None = None) -> Key:
        message = self.buttons[account or self.account]
        for key in (key for row in message.rows for key in row):
            if key.label.startswith(label):
                return key
        raise AssertionError(f"no button [{label}] in:\n{self.drawn(message)}")

    def share(self, name: str, phone: str, vcard: str = "") -> Reply:
        return self.turn(SharedContact(name, phone, vcard))

    def come_due(self, follow_up: int) -> Reply:
        return self.turn(CameDue(follow_up))

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
        with self.database.unit() as unit:
            (id,) = unit.inbox.put([Arrived("test:owner", 0, "{}", self.now)])
            code = self.coach.owner_invite(unit, id, self.now)
            unit.inbox.done(id, True)
        assert code is not None
        self.turn(Opened(code))
        for _ in range(5):
            self.tap(self.best())
        self.heard.clear()

    def best(self) -> str:
        """The label of the suggested button."""
        message = self.buttons[self.account]
        return next(key.label for row in message.rows for key in row if key.style == "best")

    @staticmethod
    def drawn(message: Message) -> str:
        rows = [" ".join(f"[{key.label}]" for key in row) for row in message.rows]
        return "\n".join([plain(message.html), *rows])

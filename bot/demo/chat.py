"""One person's chat on a terminal: what is typed goes into the inbox, has its turn, and the outbox is printed.

The way is the bot's own: nothing is answered before it is committed, and nothing counts as sent before it was printed.
So whenever the process dies, the next one finishes what was typed and prints what was not.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.demo.clock import Clock
from bot.files.staging import settle
from bot.terminal.side import Screen, Typed, body_of, event_of
from bot.terminal.text import GREEN
from flows.coach import Coach
from flows.commands import MENU
from flows.documents import Document
from flows.due import Due
from flows.model import Member
from flows.talk import Command, Sender, Tapped, Text, Words, text
from flows.wording import plain
from storage.database import Database
from storage.queues import Arrived
from storage.unit import SqlUnit

if TYPE_CHECKING:
    from bot.turns import Row  # it brings Telegram's library along, which the demo does without

ABOVE = "^"
"""Typed alone it goes back to the card above: on paper nobody can tap it there."""
PLENTY = 1000
"""Rows looked at when a chat is taken up; a terminal leaves one or two."""

Print = Callable[[Iterable[str]], None]
Look = Callable[[datetime, SqlUnit], Sequence["Row"]]

logger = logging.getLogger(__name__)


class Chat:
    """``me`` is who sits at the terminal, a member already; ``folder`` is where files are laid down; ``failed`` says
    whether a turn was given up."""

    def __init__(
        self, coach: Coach, database: Database, screen: Screen, me: Sender, print: Print, folder: Path
    ) -> None:
        self._coach = coach
        self._folder = folder
        self._database = database
        self.clock = Clock(database)
        self.screen = screen
        self.me = me
        self.print = print
        self.failed = False

    def words(self, said: Words) -> str:
        """As the person reads them, without tags."""
        return plain(self._coach.wording.html(said, self._language()))

    def tell(self, said: Text) -> None:
        """A word of the terminal's own."""
        self.print(self.screen.notice(self.words(said)))

    def narrate(self, said: Text) -> None:
        """What somebody beside the person says."""
        self.print(["", *self.screen.notice(self.words(said), GREEN)])

    def introduced(self) -> dict[str, str]:
        """The person's name and the team's."""
        member = self._member()
        with self._database.unit() as unit:
            team = unit.people.team(member.team_id)
        return {"me": member.name, "team": team.name if team else ""}

    def menu(self) -> list[tuple[str, str]]:
        """The commands worth completing, each with its meaning."""
        wording, language = self._coach.wording, self._language()
        own = [(name, wording.text(language, f"terminal-menu-{name}")) for name in ("clock", "file")]
        return [*((name, wording.text(language, f"menu-{name}")) for name in MENU), *own]

    def take_up(self) -> None:
        """Finish what an earlier process left, then show where the person was; at first the coach's welcome."""
        now = self.clock.now()
        with self._database.unit() as unit:
            unit.inbox.prune(now)
            unit.outbox.prune(now)
            left = [row.id for row in unit.inbox.waiting(PLENTY) if row.chat == self.me.chat]
        self._deliver()
        self._turns(left)
        self._read_lists()
        with self._database.unit() as unit:
            again = self._where(unit)
        if isinstance(again, Tapped):
            self.tell(text("terminal-again"))
        if again is not None:
            self._turns(self._put(again), answered=False)

    def _where(self, unit: SqlUnit) -> Tapped | Command | None:
        """How the coach is asked for the open card: a tap that is out of date is answered by drawing it anew."""
        member = unit.people.by_account(self.me.account)
        place = unit.places.latest(member.id) if member else None
        if place is None or not self._coach.rooms[place.stack[-1].room].takes_words(place.stack[-1]):
            return Command("start")
        return None if self.screen.shows(place.id) else Tapped(place.id, 0, "again")

    def line(self, words: str, echo: str = "") -> None:
        """A typed line; ``echo`` is printed once nothing can be lost any more."""
        if words.strip() == ABOVE:
            return self.print([*filter(None, [echo]), *self.screen.above()])
        self.hear(self.screen.understand(words, self.local_now()), echo)

    def local_now(self) -> datetime:
        return self.clock.now().astimezone(ZoneInfo(self._member().zone))

    def put_clock_forward(self, words: str, look: Look) -> None:
        """To the time that the words say; what has come by then arrives. Without words it only says the time."""
        self.look(look)  # what the hours ahead will bring is planned before they are jumped over
        if words and not self.clock.jump(words, ZoneInfo(self._member().zone)):
            return self.tell(text("terminal-clock-unread", words=words))
        now = self.local_now()
        self.tell(text("terminal-clock", due=Due(now.date(), now.time().replace(second=0, microsecond=0))))
        self.look(look)

    def hear(self, event: Typed, echo: str = "") -> None:
        new = self._put(event)
        self.print(filter(None, [echo]))
        self._turns(new)
        self._read_lists()

    def look(self, look: Look) -> None:
        """Reminders whose moment has come; ``look`` is ``bot.clock``'s."""
        with self._database.unit() as unit:
            new = [row.id for row in look(self.clock.now(), unit) if row.chat == self.me.chat]
        self._turns(new)

    def _read_lists(self) -> None:
        """Files that were named are read, as ``bot.files.errands`` does it for Telegram; what is read arrives."""
        with self._database.unit() as unit:
            left = [each for each in unit.lists.errands() if each.chat == self.me.chat]
        for each in left:
            from bot.demo.files import read_file  # few ever name one

            found = read_file(each, self._database)
            with self._database.unit() as unit:
                new = settle(each, found, self.clock.now(), unit)
            self._turns(new)

    # ---- turns

    def _put(self, event: Typed) -> list[int]:
        now = self.clock.now()
        with self._database.unit() as unit:
            return unit.inbox.put([Arrived(f"tty:{uuid4().hex}", self.me.chat, body_of(event), now)])

    def _turns(self, ids: Iterable[int], answered: bool = True) -> None:
        for id in ids:
            toast = self._turn(id)
            shown, told = self._deliver()
            notice = self.screen.notice(toast) if toast and answered and toast not in told else []
            after = [*notice, *self.screen.settled()]
            self.print(after if shown or after else self.screen.in_hand())

    def _turn(self, id: int) -> str:
        """The tap's answer. A turn that fails is tried again, and in the end given up, so that others go on."""
        while True:
            try:
                with self._database.unit() as unit:
                    return one_turn(self._coach, self.me, id, unit)
            except Exception as error:  # whatever it is, it is this turn's own
                with self._database.unit() as unit:
                    given_up = unit.inbox.failed(id, type(error).__name__)
                if given_up:
                    logger.exception("turn %d is given up", id)
                    self.failed = True
                    return self._coach.wording.text(self._coach.language, "sorry-failed")

    def _deliver(self) -> tuple[bool, set[str]]:
        """Print what is in the outbox: whether that was anything to be seen, and what it said, line by line."""
        with self._database.unit() as unit:
            rows = [row for row in unit.outbox.unsent(PLENTY) if row.chat == self.me.chat]
        lines = self.screen.show(rows)
        self.print(lines)
        for row in rows:
            if row.message.document is not None and row.shown_as is None:
                self.tell(self._laid_down(row.message.document))
        if rows:
            with self._database.unit() as unit:
                for row in rows:
                    # What stands on paper is never edited, so a row's own number is as good as any.
                    unit.outbox.sent(row.id, row.version, row.shown_as or row.id, self.clock.now())
        return bool(lines), {plain(line) for row in rows for line in row.message.html.split("\n")}

    def _laid_down(self, document: Document) -> Text:
        """Write the file beside the data: where it is."""
        from bot.files.papers import NotYours, Scribe, write  # what it needs takes its time to load

        place = self._folder / Path(document.name).name
        scribe = Scribe(self._coach.wording, self._coach.playbooks)
        try:
            with self._database.reading() as unit:
                place.write_bytes(write(scribe, unit, self.me.account, document, self.clock.now()))
        except (NotYours, OSError):
            return text("terminal-no-file", path=str(place))
        return text("terminal-file", path=str(place))

    def _member(self) -> Member:
        with self._database.unit() as unit:
            member = unit.people.by_account(self.me.account)
        assert member is not None, "whoever sits at the terminal is in the team"
        return member

    def _language(self) -> str:
        return self._member().language


def one_turn(coach: Coach, me: Sender, id: int, unit: SqlUnit) -> str:
    """The whole turn in one transaction, as ``bot.turns`` has it for Telegram: the answer to a tap, if any."""
    row = unit.inbox.get(id)
    if row is None:
        return ""
    reply = coach.hear(unit, id, me, event_of(row.body), row.at)
    unit.outbox.put(id, reply.outgoing, row.at)
    unit.inbox.done(id, reply.forget)
    return reply.toast

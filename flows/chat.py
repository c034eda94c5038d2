"""A member's chat during one turn: messages drawn, parked, resumed, closed, and what is only told."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.commands import KEYS
from flows.contacts import phones
from flows.facts import Facts, Gone
from flows.layout import bare
from flows.model import Member
from flows.ports import Place, Unit
from flows.reminders import hushed
from flows.reply import Contact, Kind, Outgoing, Reply
from flows.room import Room
from flows.talk import Button, Event, Json, Say, Session, Tapped, Words, say, text

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""When a member turned to a pushed message that was not opened yet."""
DRAFT_HOURS = 24
BOARD = "board"
"""The room of which a chat has one message a day, kept on top and up to date."""
WORK = ("prep", "sheet")
"""The rooms of one call's preparation: what is in the middle there is gone on with, never begun a second time."""
LONGEST_LABEL = 24
"""Characters; longer words are an answer, and options are matched by their own questions."""
TICKS = "☐☑"
COUNT = re.compile(r"[\s(（]+\d.*$")
"""How many a button is about, at its end: *Save 12*, *Kept back (4)*."""


class Chat:
    """What is said in one turn, in the order it is said."""

    def __init__(self, rooms: Mapping[str, Room], facts: Facts, event: Event) -> None:
        self.rooms = rooms
        self.facts = facts
        self.tapped = isinstance(event, Tapped)
        self.outgoing: list[Outgoing] = []
        self.put_away: set[int] = set()
        self.toast: Words = ""
        self.errand = False
        self.erased = False

    @property
    def unit(self) -> Unit:
        return self.facts.unit

    @property
    def member(self) -> Member:
        return self.facts.member

    def reply(self) -> Reply:
        toast = self.facts.shown(self.toast)[:200] if self.toast else ""
        return Reply(tuple(self.outgoing), toast, errand=self.errand, erased=self.erased)

    # ---- places

    def opened(self, room: str, about: Mapping[str, Json]) -> Session:
        return self.rooms[room].open(Session(room, about), self.facts)

    def entered(
        self, stack: tuple[Session, ...], room: str, about: Mapping[str, Json]
    ) -> tuple[Session, ...]:
        """Into another room within the message. A preparation goes on where it stood, when it waits beneath."""
        waiting = self.work_in(stack, room, about)
        if waiting:
            return (*(session for session in stack if session is not waiting), waiting)
        return (*stack, self.opened(room, about))

    def work_in(self, stack: tuple[Session, ...], room: str, about: Mapping[str, Json]) -> Session | None:
        """The preparation or call sheet of this very customer that somebody is in the middle of."""
        if room != WORK[0]:
            return None
        same = (
            session
            for session in stack
            if session.room in WORK and session.about.get("customer") == about.get("customer")
        )
        return next((session for session in same if self.in_the_middle(session)), None)

    def stand(self, place: Place, stack: tuple[Session, ...], status: str = "open") -> None:
        """The place shows the top of ``stack``; its buttons get a new revision when where it stands has changed."""
        moved = [where(session) for session in stack] != [where(session) for session in place.stack]
        self.draw(
            replace(
                place,
                stack=stack,
                revision=place.revision + moved,
                status=status,
                shown_at=self.facts.now,
                until=None,
            )
        )

    def draw(
        self,
        place: Place,
        kind: Kind = "show",
        facts: Facts | None = None,
        silent: bool = False,
    ) -> None:
        facts = facts or self.facts
        session = place.stack[-1]
        try:
            shown = with_ways_back(self.rooms[session.room].show(session, facts), place)
        except Gone as gone:
            shown, place = say(gone.words), replace(place, status="closed")
        self.unit.places.keep(place)
        self.send(place, shown, kind, facts, silent)

    def shown_in(self, place: Place, facts: Facts) -> Say:
        """What the place shows, with Back only where there is a way back. Raises Gone."""
        session = place.stack[-1]
        return with_ways_back(self.rooms[session.room].show(session, facts), place)

    def send(
        self,
        place: Place,
        shown: Say,
        kind: Kind = "show",
        facts: Facts | None = None,
        silent: bool = False,
    ) -> None:
        """A day's board is on top of the chat for as long as it is open."""
        facts = facts or self.facts
        pin = place.board is not None and place.status == "open"
        message = facts.wording.message(shown, facts.member.language, place.id, place.revision)
        self.outgoing.append(Outgoing(place.chat, place.member_id, place.id, kind, message, silent, pin))

    def start(self, stack: tuple[Session, ...], id: int = 0) -> None:
        """A new message; what was in the middle elsewhere is parked, so that nothing is open twice."""
        latest = self.unit.places.latest(self.member.id)
        if draft := self.draft_of(stack[-1], latest):
            return self.resume(draft)
        if latest and self.busy(latest):
            self.park(latest)
        self.draw(self.new_place(self.facts, stack, id=id))

    def push(self, room: str, about: Mapping[str, Json], silent: bool = False) -> int:
        """A new message that nobody asked for: its place. It takes nothing away, typed words still go to what the rep
        was at."""
        place = self.new_place(self.facts, (self.opened(room, about),), NEVER)
        self.draw(place, "push", silent=silent)
        return place.id

    def new_place(
        self, facts: Facts, stack: tuple[Session, ...], turned_to: datetime | None = None, id: int = 0
    ) -> Place:
        assert facts.member.chat is not None, "only members with a chat are shown anything"
        board = facts.today if stack[0].room == BOARD else None
        if board:
            self.end_board()
        return Place(
            id or facts.new_id(),
            facts.member.id,
            facts.member.chat,
            stack,
            1,
            "open",
            turned_to or facts.now,
            board=board,
        )

    # ---- the day's board

    def end_board(self) -> None:
        """There is one board: where today's stood before, it says that it went on; an earlier day's tells how that day
        ended, so that the chat reads like a diary."""
        old = self.unit.places.board(self.member.id)
        if old and old.board == self.facts.today:
            self.close(old, say(text("went-below", what=self.name_of(old))))
        elif old:
            self.close(old, self.shown_in(old, self.facts))

    def redraw_board(self) -> None:
        """What the turn kept may be shown on the board. An equal face is not sent, and the rep did not turn to it."""
        board = self.unit.places.board(self.member.id)
        drawn = {outgoing.place for outgoing in self.outgoing}
        if board and board.board == self.facts.today and board.id not in drawn:
            self.send(board, self.shown_in(board, self.facts))
            self.outgoing.insert(0, self.outgoing.pop())  # what the rep is at comes last

    # ---- a button called by its words

    def action_named(self, place: Place, words: str) -> str | None:
        """The action of the place's button that was typed by its label, signs and stars left out, and where only one is
        called so, its count. Ticks are no such buttons: what a customer says twice is not unsaid; and at a question
        "tomorrow" is an answer, and not the button "tomorrow 10:00"."""
        wanted = bare(words)
        if not wanted or len(words) > LONGEST_LABEL:
            return None
        try:
            shown = self.shown_in(place, self.facts)
        except Gone:
            return None
        all = ((self.facts.shown(button.label), button.action) for row in shown.rows for button in row)
        labels = [(label, action) for label, action in all if label[0] not in TICKS]
        named = [action for label, action in labels if bare(label) == wanted]
        counted = [] if place.stack[-1].step else labels
        called = [action for label, action in counted if bare(COUNT.sub("", label)) == wanted]
        return named[0] if named else called[0] if len(called) == 1 else None

    # ---- put away, and gone on with

    def busy(self, place: Place) -> bool:
        return any(self.in_the_middle(session) for session in place.stack)

    def in_the_middle(self, session: Session) -> bool:
        return self.rooms[session.room].in_the_middle(session)

    def park(self, place: Place) -> None:
        """A draft about what is gone (handed over, erased) is closed: nobody could go on with it."""
        self.put_away.add(place.id)
        if self.gone(place):
            return self.close(place, say(self.name_of(place)))
        until = self.facts.now + timedelta(hours=DRAFT_HOURS)
        parked = replace(place, status="parked", revision=place.revision + 1, until=until)
        self.unit.places.keep(parked)
        self.send(parked, self.parked_face(parked))

    def parked_face(self, place: Place) -> Say:
        name = self.name_of(place)
        return say(text("parked", what=name), rows=[(Button(text("resume"), "resume"),)])

    def name_of(self, place: Place) -> Words:
        session = place.stack[-1]
        try:
            return self.rooms[session.room].name_of(session, self.facts)
        except Gone as gone:
            return gone.words

    def gone(self, place: Place) -> bool:
        session = place.stack[-1]
        try:
            self.rooms[session.room].name_of(session, self.facts)
        except Gone:
            return True
        return False

    def resume(self, place: Place) -> None:
        """The draft goes on in a new message, where the rep looks; the old one says where it went."""
        old = replace(place, status="closed", revision=place.revision + 1)
        self.unit.places.keep(old)
        self.send(old, say(text("went-below", what=self.name_of(place))))
        latest = self.unit.places.latest(self.member.id)
        if latest and latest.id != place.id and self.busy(latest):
            self.park(latest)
        self.draw(self.new_place(self.facts, place.stack))

    def draft_of(self, session: Session, latest: Place | None) -> Place | None:
        """Where the same customer's call is being prepared already: nothing is prepared twice."""
        if session.room != WORK[0]:
            return None
        fresh = latest and self.facts.now - latest.shown_at < timedelta(hours=DRAFT_HOURS)
        parked = self.unit.places.parked(self.member.id, self.facts.now)
        places = (*((latest,) if latest and fresh else ()), *parked)
        return next(
            (place for place in places if self.work_in(place.stack, session.room, session.about)), None
        )

    def park_latest(self) -> None:
        """What is in the middle is put away; what was only opened is closed."""
        place = self.unit.places.latest(self.member.id)
        if place is None:
            return self.say_shortly(text("nothing-to-cancel"))
        if not self.busy(place):
            return self.close(place, say(text("closed-here")))
        self.park(place)
        name = self.name_of(place)
        self.say_shortly(name if self.gone(place) else text("parked-toast", what=name))

    def resume_latest(self) -> None:
        parked = self.unit.places.parked(self.member.id, self.facts.now)
        if not parked:
            return self.say_shortly(text("nothing-parked"))
        self.resume(parked[0])

    def close(self, place: Place, last: Say, facts: Facts | None = None) -> None:
        closed = replace(place, status="closed", revision=place.revision + 1)
        self.unit.places.keep(closed)
        self.send(closed, replace(last, rows=()), facts=facts)

    # ---- messages of their own

    def tell(self, said: Say, kind: Kind = "tell") -> None:
        message = self.facts.wording.message(said, self.member.language)
        assert self.member.chat is not None, "only members with a chat are told anything"
        self.outgoing.append(Outgoing(self.member.chat, self.member.id, None, kind, message))

    def hand_over(self, name: str, phone: str) -> None:
        """A contact card; where a chat has none, the name and the number to dial."""
        shown = say(text("contact-card", name=name, phone=phones.show(phone, self.facts.region)))
        message = self.facts.wording.message(shown, self.member.language)
        card = Contact(name, phone.partition(";")[0])
        assert self.member.chat is not None, "only members with a chat are told anything"
        self.outgoing.append(
            Outgoing(self.member.chat, self.member.id, None, "tell", replace(message, contact=card))
        )

    def tell_member(self, id: int, room: str, about: Mapping[str, Json], team: int = 0) -> None:
        """Somebody else's new place, without a sound where that one had better not be disturbed; who has no chat (or
        has left) is told nothing."""
        other = self.unit.people.get(replace(self.member, team_id=team or self.member.team_id), id)
        if other is None or other.chat is None or other.status == "left":
            return
        facts = self.facts.as_member(other)
        session = self.rooms[room].open(Session(room, about), facts)
        silent = hushed(self.facts.now, facts.habits)
        self.draw(self.new_place(facts, (session,), NEVER), "push", facts, silent)

    def silence(self, member: Member, last: Say) -> None:
        """Nothing that was for this member is open or on its way any more; the last words take the keys along."""
        self.unit.fall_silent(member.id)
        if member.chat is None:
            return
        message = replace(self.facts.wording.message(last, member.language), keyboard=())
        self.outgoing.append(Outgoing(member.chat, None, None, "tell", message))

    def say_shortly(self, words: Words) -> None:
        """A toast at the tapped button; in answer to typed words a message."""
        if self.tapped:
            self.toast = words
        else:
            self.tell(say(words))

    def keyboard(self, said: Say, shown: bool) -> None:
        language = self.member.language
        keys = (
            tuple(tuple(self.facts.shown(text(f"key-{name}")) for name in row) for row in KEYS)
            if shown
            else ()
        )
        message = replace(self.facts.wording.message(said, language), keyboard=keys)
        assert self.member.chat is not None, "only members with a chat are told anything"
        self.outgoing.append(Outgoing(self.member.chat, self.member.id, None, "tell", message))


def with_ways_back(shown: Say, place: Place) -> Say:
    """Back stands only where there is a way back."""
    if len(place.stack) > 1 or place.stack[-1].path:
        return shown
    rows = (tuple(button for button in row if button.action != "<") for row in shown.rows)
    return replace(shown, rows=tuple(row for row in rows if row))


def where(session: Session) -> tuple[object, ...]:
    """What makes a button out of date when it changes: not the ticks, which may be tapped as fast as one likes."""
    return (session.room, session.step, dict(session.about), dict(session.answers), "doubt" in session.draft)

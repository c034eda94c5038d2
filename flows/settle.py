"""Settles a turn: keeps its records as one deed, moves between rooms, takes back what shall be undone."""

from collections.abc import Mapping
from datetime import timedelta

from flows.chat import Chat
from flows.facts import Facts
from flows.lists.staged import ERRANDS
from flows.model import Customer, Member, Record
from flows.ports import Deed, MovedOn, Place
from flows.reply import Reply
from flows.room import Room
from flows.taken_back import tell_others
from flows.talk import (
    UNDO,
    Become,
    Close,
    Did,
    Effect,
    Enter,
    Erase,
    Event,
    Finish,
    HandOver,
    Keep,
    Keyboard,
    Leave,
    Park,
    Resume,
    Say,
    Session,
    Silence,
    Stage,
    Start,
    Stay,
    Tell,
    TellMember,
    Toast,
    Turn,
    UndoDeed,
    Words,
    say,
    text,
)

UNDO_MINUTES = UNDO // timedelta(minutes=1)
WAYS_OUT = {"Assignment": "moved-on.assignment", "CoachingNote": "moved-on.note"}
"""What is said where an act can't be undone any more, by the kind of record that was changed since."""


class Settling:
    """One turn being settled in its transaction."""

    def __init__(self, rooms: Mapping[str, Room], facts: Facts, event: Event) -> None:
        self.facts = facts
        self.chat = Chat(rooms, facts, event)
        self.changed = False

    def reply(self) -> Reply:
        """What the turn says; the board says it too, where something was kept that it shows."""
        if self.changed:
            self.chat.redraw_board()
        return self.chat.reply()

    def turn(self, place: Place | None, turn: Turn) -> None:
        """Apply a room's answer to the place it was given in; without a place only the effects count."""
        self.keep(turn)
        stack = (*place.stack[:-1], turn.session) if place else ()
        closing: Say | None = None
        for effect in turn.effects:
            match effect:
                case Keep() | Did():
                    pass
                case Stay(session):
                    stack = (*stack[:-1], session)
                case Enter(room, about):
                    stack = self.chat.entered(stack, room, about)
                case Become(room, about):
                    stack = (*stack[:-1], self.chat.opened(room, about))
                case Finish(room, about):
                    beneath = (session for session in stack[:-1] if not self.chat.in_the_middle(session))
                    stack = (*beneath, self.chat.opened(room, about))
                case Leave(keeping):
                    stack = (stack[-1], *stack[:-1]) if keeping else stack[:-1]
                case Close(last):
                    closing = last
                case _:
                    self.apart(effect)
        if place and closing:
            self.chat.close(place, closing)
        elif place and stack:
            if place.id not in self.chat.put_away:
                self.chat.stand(place, stack)
        elif place:
            self.chat.close(place, say(text("closed-here")))
        elif stack:
            self.chat.start(stack)

    def keep(self, turn: Turn) -> None:
        """The turn's records, as one deed: the session's own, which every answer amends, or a new one."""
        records: list[Record] = [effect.record for effect in turn.effects if isinstance(effect, Keep)]
        did = next((effect for effect in turn.effects if isinstance(effect, Did)), Did(""))
        deed = turn.session.deed or did.deed
        if not records:
            return
        self.facts.unit.journal.keep(
            Deed(
                deed or self.facts.new_id(), self.facts.member.id, self.facts.shown(did.words), self.facts.now
            ),
            records,
        )
        me = next(
            (
                record
                for record in records
                if isinstance(record, Member) and record.id == self.facts.member.id
            ),
            None,
        )
        if me:
            self.facts.member = me
        self.facts.fresh()
        self.changed = True

    def apart(self, effect: Effect) -> None:
        """Effects that concern no place, or a new one."""
        match effect:
            case Start(room, about, place):
                self.chat.start((self.chat.opened(room, about),), place)
            case Stage(staged, octets):
                self.facts.unit.lists.keep(staged, octets)
                self.facts.fresh()
                self.chat.errand |= staged.state in ERRANDS
            case Tell(said):
                self.chat.tell(said)
            case HandOver(name, phone):
                self.chat.hand_over(name, phone)
            case TellMember(member, room, about, team):
                self.chat.tell_member(member, room, about, team)
            case Silence(member, last):
                self.chat.silence(member, last)
            case Erase(customer, words):
                self.erase(customer, words)
            case Toast(words):
                self.chat.say_shortly(words)
            case UndoDeed(deed, within, partly):
                self.undo(deed, within, partly)
            case Keyboard(said, shown):
                self.chat.keyboard(said, shown)
            case Park():
                self.chat.park_latest()
            case Resume():
                self.chat.resume_latest()

    def erase(self, customer: Customer, words: Words) -> None:
        deed = Deed(self.facts.new_id(), self.facts.member.id, self.facts.shown(words), self.facts.now)
        self.facts.unit.erasure.erase(self.facts.member, customer, deed)
        self.chat.erased = True
        self.facts.fresh()
        self.changed = True

    # ---- undo

    def undo(self, deed_id: int, within: timedelta, partly: type[Record] | None) -> None:
        """Take back one deed, named, in time and as long as its records have not moved on."""
        journal = self.facts.unit.journal
        since = self.facts.now - within
        deed = (
            journal.get(self.facts.member.id, deed_id)
            if deed_id
            else journal.last(self.facts.member.id, since)
        )
        if deed is None:
            return self.chat.say_shortly(text("nothing-to-undo", minutes=UNDO_MINUTES))
        if deed.undone:
            return self.chat.say_shortly(text("undone-already", what=deed.words))
        if deed.at < since:
            return self.chat.say_shortly(text("undo-too-late", what=deed.words, minutes=UNDO_MINUTES))
        by = Deed(self.facts.new_id(), self.facts.member.id, deed.words, self.facts.now)
        undone = text("undone", what=deed.words)
        try:
            journal.undo(deed, by)
        except MovedOn as moved:
            if partly is None:
                return self.chat.say_shortly(text(WAYS_OUT.get(moved.kind, "moved-on"), what=deed.words))
            went, stayed = journal.undo_untouched(deed, by, partly)
            undone = text(f"undone-partly.{partly.__name__.lower()}", went=went, stayed=stayed)
        self.facts.fresh()
        self.changed = True
        self.facts.member = (
            self.facts.unit.people.get(self.facts.member, self.facts.member.id) or self.facts.member
        )
        self.chat.say_shortly(undone)
        tell_others(deed, self.chat)
        latest = self.facts.unit.places.latest(self.facts.member.id)
        if latest and not self.chat.tapped:
            self.chat.stand(latest, self.without(deed, latest.stack))

    def without(self, deed: Deed, stack: tuple[Session, ...]) -> tuple[Session, ...]:
        """The sessions that kept a deed begin anew; one that only added to it is left."""
        return tuple(
            self.chat.opened(session.room, session.about) if session.deed == deed.id else session
            for session in stack
            if session.deed != deed.id or "deed" not in session.about
        )

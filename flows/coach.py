"""One turn: who is it and what may they do, where do they stand, what do they mean; heard, settled, answered."""

from collections.abc import Mapping
from datetime import datetime

from flows import commands, imports, links, typed
from flows.coaching.playbook import Playbook, read_playbooks
from flows.day.pushes import PUSHES, Push
from flows.day.remind import remind
from flows.door import hear_stranger
from flows.facts import Facts, Gone
from flows.group import hear_group
from flows.layout import bare
from flows.leading.invites import HOUSE, OWNER, new_code, owner_invite
from flows.leading.rights import deputy_is_over, stood_down
from flows.lists.staged import LARGEST
from flows.model import Member
from flows.ports import Deed, MovedOn, Place, Unit
from flows.reminders import hushed
from flows.reply import Reply
from flows.room import Room
from flows.rooms import ROOMS
from flows.settle import Settling
from flows.talk import (
    Become,
    CameDue,
    Command,
    Effect,
    Event,
    FileSent,
    InGroup,
    ListKept,
    ListRead,
    OffTopic,
    Opened,
    Said,
    Sender,
    Session,
    SharedContact,
    Tapped,
    TooFast,
    Turn,
    Unclear,
    Unreadable,
    say,
    text,
)
from flows.wording import Wording


class Coach:
    """``language`` and ``zone`` are what a new team starts with; ``bot`` is the bot's name, for links, ``feeds``
    the address under which calendars can be subscribed to ('' where there is none).
    """

    def __init__(
        self,
        wording: Wording | None = None,
        playbooks: Mapping[str, Playbook] | None = None,
        language: str = "zh",
        zone: str = "Asia/Shanghai",
        bot: str = "",
        feeds: str = "",
        rooms: tuple[Room, ...] = ROOMS,
        pushes: Mapping[str, Push] = PUSHES,
    ) -> None:
        self.wording = wording or Wording()
        self.playbooks = playbooks or read_playbooks()
        self.language = language
        self.zone = zone
        self.bot = bot
        self.feeds = feeds
        self.rooms = {room.name: room for room in rooms}
        self.pushes = pushes
        self.keys = commands.keys(self.wording)
        self.words = commands.words(self.wording, commands.WORDS)
        self.anywhere = commands.words(self.wording, commands.ANYWHERE)

    def hear(self, unit: Unit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        """The whole turn, within the caller's transaction. ``turn`` is its number, ``now`` an aware instant."""
        if isinstance(event, InGroup):
            return hear_group(self, unit, turn, sender, event, now)
        member = unit.people.by_account(sender.account)
        if member is None or (member.status == "left" and not isinstance(event, CameDue)):
            return hear_stranger(self, unit, turn, sender, event, now)
        facts = Facts(unit, member, now, turn, self.playbooks, self.wording, self.bot, self.feeds)
        over = deputy_is_over(member, facts.today)
        if over:
            facts.member = member = stood_down(facts)
        settling = Settling(self.rooms, facts, event)
        if over and member.chat is not None:
            settling.chat.tell(say(text("deputy-over")))
        if isinstance(event, CameDue):
            remind(settling, self.pushes)
            return settling.reply()
        try:
            self.route(settling, member, event)
        except Unclear as unclear:
            settling.chat.say_shortly(unclear.words)
        except Gone as gone:
            settling.chat.say_shortly(gone.words)
        except MovedOn:
            settling.chat.say_shortly(text("moved-on-since"))
        return settling.reply()

    def owner_invite(self, unit: Unit, turn: int, now: datetime) -> str | None:
        """The code of the owner's link while nobody is in yet, None afterwards."""
        if unit.people.anybody():
            return None
        code = new_code(OWNER)
        invite = owner_invite(turn << 16, code, now)
        unit.journal.keep(Deed((turn << 16) + 1, HOUSE, "", now), [invite])
        return code

    # ---- what is meant

    def route(self, settling: Settling, member: Member, event: Event) -> None:
        facts = settling.facts
        if member.status == "waiting":
            return settling.chat.say_shortly(text("waiting-for-leader", team=facts.team.name))
        match event:
            case Tapped():
                self.tap(settling, event)
            case Said(words):
                self.say(settling, words)
            case Command(name, rest):
                self.do(settling, commands.effects(name, rest, facts))
            case Opened(code):
                self.do(settling, links.effects(code, facts))
            case SharedContact():
                self.do(settling, typed.shared(event, facts))
            case FileSent():
                self.do(settling, imports.received(event, facts))
            case ListRead(id, rows):
                self.show_list(settling, id, rows)
            case TooFast():
                settling.chat.say_shortly(text("too-fast"))
            case ListKept(room, about):
                settling.chat.push(room, about, hushed(facts.now, facts.habits))
            case Unreadable(kind):
                settling.chat.say_shortly(text("unreadable", kind=kind))

    def show_list(self, settling: Settling, id: int, rows: int) -> None:
        """A list is read, or ``rows`` of it are: its place shows it, if it is still there; one that was refused says
        why and is done with."""
        place, staged = (
            settling.facts.unit.places.get(id),
            settling.facts.unit.lists.get(settling.facts.member, id),
        )
        if place is None or staged is None or place.status != "open":
            return
        if staged.state == "refused":
            return settling.chat.close(place, say(text(f"file-{staged.problem}", most=LARGEST)))
        here, room = place.stack[-1].room, imports.room_of(staged)
        if here != room and here in imports.ROOMS:
            return settling.turn(place, Turn(place.stack[-1], (Become(room, {"list": id}),)))
        settling.chat.draw(imports.so_far(place, rows))

    def do(self, settling: Settling, effects: tuple[Effect, ...]) -> None:
        """Effects that no open room asked for."""
        settling.turn(None, Turn(Session(""), effects))

    def say(self, settling: Settling, words: str) -> None:
        """Typed words: a key's label, a button's, an answer to what is open, else whatever they can mean anywhere."""
        facts = settling.facts
        key = self.keys.get(words.strip())
        if key:
            return self.do(settling, commands.effects(key, "", facts))
        if slash := commands.SLASH.match(words):
            command = self.anywhere.get(slash["name"].casefold(), slash["name"])
            return self.do(settling, commands.effects(command, slash["rest"], facts))
        place = facts.unit.places.latest(facts.member.id)
        attending = place is not None and facts.now - place.shown_at < typed.ATTENTION
        if place and attending and (action := settling.chat.action_named(place, words)):
            return self.press(settling, place, Tapped(place.id, place.revision, action))
        asked = place is not None and attending and place.stack[-1].step
        if name := (self.words if asked else self.anywhere).get(bare(words)):
            return self.do(settling, commands.effects(name, "", facts))
        if place and attending and self.listens(place):
            return self.answer(settling, place, words)
        self.do(settling, typed.effects(words, facts))

    def answer(self, settling: Settling, place: Place, words: str) -> None:
        """The open room's answer to typed words; what is none may still name a customer, a number or a command."""
        session, facts = place.stack[-1], settling.facts
        try:
            turn = self.rooms[session.room].hear(session, Said(words), facts)
        except OffTopic as unasked:
            away = self.command_named(words, facts) or (
                typed.elsewhere(words, facts) if unasked.words else typed.effects(words, facts)
            )
            if not away:
                raise
            return self.do(settling, away)
        settling.turn(place, turn)

    def command_named(self, words: str, facts: Facts) -> tuple[Effect, ...]:
        name = self.anywhere.get(bare(words))
        return commands.effects(name, "", facts) if name else ()

    def listens(self, place: Place) -> bool:
        return self.rooms[place.stack[-1].room].takes_words(place.stack[-1])

    def tap(self, settling: Settling, tapped: Tapped) -> None:
        """A tap names its place and revision: what is out of date is answered, and written nowhere."""
        place = settling.facts.unit.places.get(tapped.place)
        if place is None or place.member_id != settling.facts.member.id:
            return settling.chat.say_shortly(text("out-of-date"))
        kept = place.until is not None and place.until > settling.facts.now
        if place.status == "parked" and tapped.action == "resume" and kept:
            return settling.chat.resume(place)
        if place.status != "open":
            return settling.chat.say_shortly(text("closed-tap" if place.status == "closed" else "parked-tap"))
        if tapped.revision != place.revision:
            settling.chat.say_shortly(text("updated-above"))
            return settling.chat.draw(place)
        self.press(settling, place, tapped)

    def press(self, settling: Settling, place: Place, tapped: Tapped) -> None:
        """A button of an open place, tapped or called by its name."""
        if tapped.action == "park":
            settling.chat.park(place)
            return settling.chat.say_shortly(text("parked-toast", what=settling.chat.name_of(place)))
        self.hear_in(settling, place, tapped)

    def hear_in(self, settling: Settling, place: Place, event: Tapped) -> None:
        session = place.stack[-1]
        settling.turn(place, self.rooms[session.room].hear(session, event, settling.facts))

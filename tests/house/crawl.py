"""Taps and types its way through everything that can be reached, once for each kind of screen."""

import json
from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import NamedTuple

from flows.coach import Coach
from flows.facts import Facts
from flows.languages import LANGUAGES
from flows.ports import Place
from flows.reply import Message, Outgoing, Reply
from flows.room import Room
from flows.talk import (
    Command,
    Event,
    FileSent,
    Json,
    Opened,
    Said,
    Say,
    Session,
    SharedContact,
    Stay,
    Tapped,
    Turn,
    Unreadable,
    Words,
)
from flows.wording import read_data
from storage.database import Database
from tests.house.world import Walk, World, kept

NAMES = ("Ben", "Clara", "Dan", "贝贝", "陈丢", "戴成")
COMMANDS = (
    "start", "next", "prep", "log", "inbound", "customer", "add", "today", "funnel", "coach", "resume", "cancel",
    "lesson", "quiz", "practice",
    "undo", "settings", "help", "more", "team", "invite", "bogus", "plan", "week", "review", "reflect", "pause",
    "pause until Monday", "summary", "me", "export", "targets", "teams",
    "mydata", "calendar", "news",
    "coach my horoscope advises against it", "care",
    *(f"{command} {name}" for command in ("customer", "prep", "log", "inbound", "person") for name in NAMES),
)  # fmt: skip
TYPED = (
    "Ben", "贝贝", "138", "Gus Green 13712345678", "13712345679", "Gus 13712345678\nHal 137\nIda 13712345670",
    f"Zoe 13900000006\nBen 13800000002\n{'x' * 2000}", "too expensive", "嫌贵", "call back Thursday 10am, too pricey",
    "周四10点可以，嫌贵，采购是刘经理", "call back 3/4", "3/4再打", "3pm", "3/4", "nothing in particular", "没什么",
)  # fmt: skip
ANSWERS = (
    "tomorrow 3pm", "明天下午3点", "3/4", "introduce the product", "介绍产品", "He agrees to a demo on Thursday at 10",
    "5", "2", "8.6k", "Clara", "陈丢", "13712345671", "you should buy our premium product today", "London",
)  # fmt: skip
DIGITS = ("0001", "0002", "0003", "0004", "0005")
"""The ends of the customers' numbers, which erase them."""
ALWAYS = ("outcome", "kind", "part", "field", "detail", "ask", "room", "setting", "purpose")
"""Buttons of which every value leads elsewhere."""
BY_CUSTOMER = ("move", "log", "promise", "customer")
"""Rooms that look different for a customer in another layer."""


class Step(NamedTuple):
    """What was done to a screen, and what came of it."""

    screen: str
    event: Event
    reply: Reply
    statements: int
    message: Message


@dataclass(frozen=True)
class Watched:
    """A room that is watched: it leaves the session it was given alone, hands on what JSON can carry, and says
    everything in every language. ``stood`` collects the rooms and steps that were shown."""

    room: Room
    stood: set[tuple[str, str]]

    @property
    def name(self) -> str:
        return self.room.name

    def open(self, session: Session, facts: Facts) -> Session:
        return natural(self.room.open(session, facts))

    def show(self, session: Session, facts: Facts) -> Say:
        before = deepcopy(session)
        shown = self.room.show(session, facts)
        assert session == before, f"showing {self.name} changed its session"
        for language in LANGUAGES:
            facts.wording.message(shown, language)
        self.stood.add((session.room, session.step))
        return shown

    def hear(self, session: Session, event: Event, facts: Facts) -> Turn:
        before = deepcopy(session)
        turn = self.room.hear(session, event, facts)
        assert session == before, f"hearing {event} changed the session of {self.name}"
        natural(turn.session)
        for effect in turn.effects:
            if isinstance(effect, Stay):
                natural(effect.session)
        return turn

    def takes_words(self, session: Session) -> bool:
        return self.room.takes_words(session)

    def in_the_middle(self, session: Session) -> bool:
        return self.room.in_the_middle(session)

    def name_of(self, session: Session, facts: Facts) -> Words:
        return self.room.name_of(session, facts)


def natural(session: Session) -> Session:
    held: Json = [
        session.about,
        session.answers,
        session.draft,
        list(session.path),
        session.step,
        session.deed,
    ]
    assert json.loads(json.dumps(held)) == held, f"no JSON: {held}"
    return session


def watching(coach: Coach) -> tuple[Coach, set[tuple[str, str]]]:
    """The same coach with all rooms watched, and the rooms and steps that were stood in."""
    stood: set[tuple[str, str]] = set()
    rooms = tuple(Watched(room, stood) for room in coach.rooms.values())
    return Coach(coach.wording, coach.playbooks, coach.language, coach.zone, rooms=rooms), stood


class Crawl:
    """Walks a world as ``rep``, going on only from the rooms ``within`` where these are given; ``steps`` is
    everything that happened."""

    def __init__(self, world: World, database: Database, within: Collection[str] = ()) -> None:
        self.world = world
        self.database = database
        self.within = within
        self.steps: list[Step] = []
        self.seen: set[tuple[object, ...]] = set()
        self.typed: set[str] = set()
        self.waiting: list[tuple[World, Place]] = []

    def run(self) -> "Crawl":
        for event in entrances(self.world.chat):
            self.go(self.world, "", event)
        while self.waiting:
            here, place = self.waiting.pop()
            for event in [*ways(here.chat, place), *self.words_for(place)]:
                self.go(here, name(place), event)
        return self

    def words_for(self, place: Place) -> Iterator[Event]:
        """What is typed at a question, the first time it is asked."""
        if place.stack[-1].step and name(place) not in self.typed:
            self.typed.add(name(place))
            yield from (Said(words) for words in ANSWERS)
        if place.stack[-1].room == "person" and place.stack[-1].about.get("sure"):
            yield from (Said(digits) for digits in ("9999", *DIGITS))

    def go(self, world: World, screen: str, event: Event) -> None:
        chat = world.over(self.database)
        reply = chat.turn(event)
        chat.heard.clear()
        for outgoing in reply.outgoing:
            self.steps.append(Step(screen, event, reply, len(chat.statements), outgoing.message))
        if not reply.outgoing:
            self.steps.append(Step(screen, event, reply, len(chat.statements), Message("")))
        place = latest(chat)
        if place is None or (self.within and place.stack[-1].room not in self.within):
            return
        drawn = face(chat, place)
        looks = kind_of(place, drawn)
        if drawn and looks not in self.seen:
            self.seen.add(looks)
            self.waiting.append((kept(chat), place))


def entrances(chat: Walk) -> Iterator[Event]:
    for shown in chat.shown[chat.account]:
        yield from taps(shown.message)
    for typed in COMMANDS:
        name, _, rest = typed.partition(" ")
        yield Command(name, rest)
    yield from (Said(words) for words in TYPED)
    yield SharedContact("Gus Green", "+8613712345678")
    yield SharedContact("Nobody", "")
    yield Unreadable("voice")
    yield FileSent("handle", "list.csv", 900)
    yield FileSent("handle", "../cat.png", 10**9)
    yield Opened("nonsense")
    yield Opened(chat.code)


def ways(chat: Walk, place: Place) -> Iterator[Event]:
    """The taps worth trying here: of many alike buttons the first, one in the middle and the last."""
    drawn = face(chat, place)
    assert drawn is not None
    by_name: dict[str, list[Tapped]] = {}
    for tapped in taps(drawn.message):
        by_name.setdefault(tapped.action.partition("=")[0], []).append(tapped)
    for name, alike in by_name.items():
        yield from (
            alike if name in ALWAYS or len(alike) < 4 else (alike[0], alike[len(alike) // 2], alike[-1])
        )


def taps(message: Message) -> Iterator[Tapped]:
    for key in (key for row in message.rows for key in row):
        tapped = read_data(key.data)
        assert tapped is not None, f"no data of ours: {key.data}"
        yield tapped


def latest(chat: Walk) -> Place | None:
    member = chat.member()
    with chat.database.unit() as unit:
        return unit.places.latest(member.id)


def face(chat: Walk, place: Place) -> Outgoing | None:
    """What the place shows in the chat."""
    shown = [outgoing for outgoing in chat.shown.get(place.chat, ()) if outgoing.place == place.id]
    return shown[-1] if shown else None


def name(place: Place) -> str:
    session = place.stack[-1]
    return f"{session.room}-{session.step}" if session.step else session.room


def kind_of(place: Place, drawn: Outgoing | None) -> tuple[object, ...]:
    """What makes a screen worth visiting: where one stands, and which kinds of buttons there are."""
    session = place.stack[-1]
    actions = {tapped.action.partition("=")[0] for tapped in taps(drawn.message)} if drawn else set()
    beneath = place.stack[-2].room if len(place.stack) > 1 else ""
    customer = session.about.get("customer") if session.room in BY_CUSTOMER else None
    kind = session.answers.get("kind")  # what follows depends on it
    several = "\n" in str(session.about.get("words", ""))
    return (
        session.room,
        session.step,
        beneath,
        customer,
        several,
        str(kind),
        frozenset(session.draft),
        frozenset(actions),
    )

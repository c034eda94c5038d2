"""What is known: a read-only view of storage, the playbook and the clock, for guards, options, cards and ``finish``.

Nothing is read before it is asked for, and nothing twice in one turn.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import count
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from flows import schedule
from flows.coaching import heard, market
from flows.coaching.entries import Answer
from flows.coaching.library import laid_over
from flows.coaching.playbook import Playbook
from flows.contacts import phones
from flows.due import Due
from flows.funnel import Funnel
from flows.model import NOTHING, Call, Customer, FollowUp, Line, Member, Prep, Record, Team
from flows.ports import Unit
from flows.reminders import Habits
from flows.talk import Text, Words, text
from flows.wording import Wording, plain

T = TypeVar("T")

PER_TURN = 1 << 16
"""Records one turn may make: ids are the turn's number and a count, so that deciding needs no storage."""

PER_DEED = 64
TIMELY = 0.1
"""What a rate gains by the season, the product's stage or the way the team sells."""
TRIES = 3
"""Calls in which a new answer of one's own is offered first: else it could never earn a record."""
CUSTOMER_GONE = text("customer-gone")


class Facts:
    """The facts of one turn of one member at ``now`` (aware)."""

    def __init__(
        self,
        unit: Unit,
        member: Member,
        now: datetime,
        turn: int,
        playbooks: Mapping[str, Playbook],
        wording: Wording,
        bot: str = "",
        feeds: str = "",
    ) -> None:
        self.unit = unit
        self.member = member
        self.now = now
        self.turn = turn
        self.playbooks = playbooks
        self.wording = wording
        self.bot = bot
        self.feeds = feeds
        self.made = count(1)
        self.read: dict[tuple[object, ...], Any] = {}

    def as_member(self, member: Member) -> "Facts":
        """The same turn as another member sees it; the ids it gives out go on counting."""
        other = Facts(
            self.unit, member, self.now, self.turn, self.playbooks, self.wording, self.bot, self.feeds
        )
        other.made = self.made
        return other

    def new_id(self) -> int:
        """Raises OverflowError past what one turn may make."""
        made = next(self.made)
        if made >= PER_TURN:
            raise OverflowError(f"one turn may make {PER_TURN} records")
        return self.turn * PER_TURN + made

    def new_deed(self) -> int:
        """The id of an act that may be amended: the numbers behind it stay free for its records, so that a record
        made again by an amendment is the same one."""
        deed = self.new_id()
        for _ in range(PER_DEED):
            self.new_id()
        return deed

    def fresh(self) -> None:
        """Forget what was read, after records were kept."""
        self.read.clear()
        for kept in ("team", "playbook"):
            self.__dict__.pop(kept, None)

    def once(self, question: Callable[..., T], *args: Any) -> T:
        key = (question.__qualname__, *args)
        if key not in self.read:
            self.read[key] = question(*args)
        found: T = self.read[key]
        return found

    # ---- the team, the clock, the language

    @cached_property
    def team(self) -> Team:
        team = self.unit.people.team(self.member.team_id)
        if team is None:
            raise LookupError(f"member {self.member.id} belongs to no team")
        return team

    @property
    def funnel(self) -> Funnel:
        return Funnel.of(self.team, self.playbooks[self.member.language])

    @property
    def own(self) -> Member:
        """The member as one who sees only the own customers: a leader's own work is not the whole team's."""
        return as_rep(self.member)

    @cached_property
    def playbook(self) -> Playbook:
        """The playbook with the team's own objection library in it."""
        library = self.unit.library
        cards, answers = (self.once(found, self.member) for found in (library.cards, library.answers))
        return laid_over(self.playbooks[self.member.language], cards, answers)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.member.zone)

    @property
    def region(self) -> str:
        """The country whose phone numbers are written without a prefix."""
        return phones.region_of(self.team.zone)

    @property
    def local_now(self) -> datetime:
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        return self.local_now.date()

    @property
    def habits(self) -> Habits:
        """When the member works, rests, and wants to be reminded."""
        return Habits.of(self.member)

    @property
    def hours(self) -> schedule.Hours:
        return schedule.parse_hours(self.member.hours)

    def shown(self, words: Words) -> str:
        """The words as the member reads them."""
        if isinstance(words, str):
            return words
        return plain(self.wording.html(words, self.member.language))

    def when(self, wish: Due | FollowUp, best: bool = False) -> Text:
        """A day and perhaps a time, as one says it: 'today 14:00', 'Thu 26 Nov'. An hour agreed in another zone is told
        by the member's own clock."""
        day, at = (wish.day, wish.time) if isinstance(wish, Due) else (wish.day, wish.at_time)
        if isinstance(wish, FollowUp) and at and wish.zone != self.member.zone:
            here = wish.due_at.astimezone(self.zone)
            day, at = here.date(), here.time()
        days = (day - self.today).days
        name = {0: "when-today", 1: "when-tomorrow", -1: "when-yesterday"}.get(days, "when-day")
        said = text(name, due=Due(day, at), at=f" {at:%H:%M}" if at else "")
        return text("best", words=said) if best else said

    def when_day(self, day: date) -> Text:
        """'tomorrow, Tue 24 Nov'."""
        name = {0: "on-today", 1: "on-tomorrow"}.get((day - self.today).days, "on-day")
        return text(name, day=day)

    def moment(self, at: datetime) -> Text:
        """A past instant in the member's zone."""
        local = at.astimezone(self.zone)
        return self.when(Due(local.date(), local.time().replace(second=0, microsecond=0)))

    def instant(self, day: date, at: time | None) -> datetime:
        """The instant of a wish of the wall clock: the start of the member's hours where no time was said."""
        return schedule.instant(day, at or self.hours[0].start, self.zone)

    def end_of_today(self) -> datetime:
        return schedule.instant(self.today, time(23, 59), self.zone)

    def link_to(self, code: str) -> str:
        """How a code is opened: a link where the bot's name is known, else the command to type."""
        return f"https://t.me/{self.bot}?start={code}" if self.bot else f"/start {code}"

    # ---- customers and their history

    def customer(self, id: int) -> Customer:
        """Raises Gone when it does not exist for this member."""
        found = self.found(id)
        if found is None:
            raise Gone
        if found.merged_into:
            return self.customer(found.merged_into)
        return found

    def found(self, id: int) -> Customer | None:
        """The customer as it stands there, merged or not; None where there is none for this member."""
        if ("customer", id) not in self.read:
            self.read["customer", id] = self.unit.customers.get(self.member, id)
        found: Customer | None = self.read["customer", id]
        return found

    def before(self, deed: int, kind: type[Any], id: int) -> Any:
        """A record as it was before a deed, as it is now where the deed is 0."""
        found: Record | None = self.unit.journal.before(deed, kind, id) if deed else self.customer(id)
        if found is None:
            raise Gone
        return found

    def history(self, customer_id: int, limit: int = 8, offset: int = 0) -> tuple[Call, ...]:
        return self.once(self.unit.calls.history, self.member, customer_id, limit, offset)

    def last_call(self, customer_id: int) -> Call | None:
        return next(iter(self.history(customer_id)), None)

    def prep(self, id: int) -> Prep:
        found = self.once(self.unit.calls.prep, self.member, id)
        if found is None:
            raise Gone(text("prep-gone"))
        return found

    def last_prep(self, customer_id: int) -> Prep | None:
        return self.once(self.unit.calls.last_prep, self.member, customer_id)

    def call(self, id: int) -> Call:
        found = self.once(self.unit.calls.get, self.member, id)
        if found is None:
            raise Gone(text("call-gone"))
        return found

    def next_step(self, customer_id: int) -> FollowUp | None:
        return self.once(self.unit.calls.next_step, self.member, customer_id)

    def days_in_layer(self, customer: Customer) -> int:
        since = customer.layer_since or customer.created_at or self.now
        return max(0, (self.now - since).days)

    def counts(self) -> Mapping[str, int]:
        return self.once(self.unit.customers.counts, self.own)

    def tally(self, member: Member, day: date) -> Mapping[str, int]:
        """The member's dials of a local day by outcome."""
        counts = Counter[str]()
        for row in self.once(self.unit.figures.dials, as_rep(member), day, day):
            counts[row.outcome] += row.times
        return counts

    def calls_today(self) -> Mapping[str, int]:
        return self.tally(self.member, self.today)

    def answers(self, objection: str) -> "tuple[Best, ...]":
        """The answers to an objection, the one to offer first: the team's own record decides, and one's own new answer
        is tried first until there is a record of it."""
        card = self.playbook.objection(objection)
        if card is None:
            return ()
        records = self.once(self.unit.calls.answer_records, self.member.team_id, card.keys)
        used, met = Counter[str](), Counter[str]()
        for record in records:
            used[record.answer] += record.used
            met[record.answer] += record.met

        timely = market.favoured(self.team, self.today)

        def rank(answer: Answer) -> float:
            new = answer.author == self.member.name and used[answer.id] < TRIES
            suits = TIMELY if any(answer.id in each.answers for each in timely) else 0
            return 1 if new else smoothed(met[answer.id], used[answer.id]) + suits

        ranked = sorted(card.answers, key=rank, reverse=True)
        return tuple(
            Best(Line(answer.id, answer.words), used[answer.id], met[answer.id], answer.author)
            for answer in ranked
        )

    def best_answer(self, objection: str) -> "Best":
        """The answer to offer, NOTHING where there is none."""
        return next(iter(self.answers(objection)), NO_ANSWER)

    def recognised(self, line: Line) -> Line:
        """A line in somebody's own words as the objection it surely means, else as it is."""
        if line.id:
            return line
        matches = heard.likely(line.words, self.playbook.objections.values())
        card = self.playbook.objections[matches[0].id] if heard.sure(matches) else None
        return Line(card.id, card.words) if card else line

    def belonging_to(self, customer: int, other: int) -> Iterator[Record]:
        """Everything that belongs to one customer, as it is when it belongs to another."""
        for record in self.unit.calls.of_customer(self.member, customer):
            yield replace(record, customer_id=other)

    def since_days(self, days: int) -> datetime:
        return self.now - timedelta(days=days)

    def day_before(self, days: int) -> date:
        """The local day so many days ago."""
        return self.since_days(days).astimezone(self.zone).date()

    def day_of(self, about: Mapping[str, Any]) -> date:
        """The day a room is about; today where it names none."""
        return date.fromisoformat(about["day"]) if "day" in about else self.today

    def stands(self, deed: int | None) -> bool:
        """Whether a deed of the member's was done and not undone."""
        found = self.unit.journal.get(self.member.id, deed) if deed else None
        return found is not None and not found.undone


def as_rep(member: Member) -> Member:
    """The member as one who is asked about the own work alone."""
    return member if member.role == "rep" else replace(member, role="rep")


class Best(NamedTuple):
    """An answer with its record: how often it was used and the goal met then; ``author`` is a colleague's name, ''
    for the playbook's."""

    line: Line
    used: int
    met: int
    author: str


NO_ANSWER = Best(NOTHING, 0, 0, "")


class Gone(Exception):
    """What was asked for does not exist, or not for this member: the same answer for both, ``words``."""

    def __init__(self, words: Words = CUSTOMER_GONE) -> None:
        super().__init__(words)
        self.words = words


def smoothed(met: int, used: int) -> float:
    """A success rate that a single lucky call does not carry away (one success and one failure are added)."""
    return (met + 1) / (used + 2)

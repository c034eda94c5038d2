"""Fills an empty database with the demo's team and its two weeks, kept by the same acts as a rep's own calls."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.resources import files
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo.story import Card, Episode, starts_in, story
from flows.calls.logbook import Contact, logged
from flows.coach import Coach
from flows.contacts import names, phones
from flows.facts import Facts
from flows.model import (
    LAYERS,
    LOST,
    NOT_TALKED,
    Customer,
    Expected,
    FollowUp,
    Line,
    Member,
    Prep,
    Promise,
    Team,
)
from flows.ports import Deed
from flows.talk import Did, Effect, Keep, Sender, Words, text
from storage.queues import Arrived
from storage.unit import SqlUnit

NOTHING = Line("", "")
TARGET = 12
MINIMUMS = {"L1": 6, "L2": 5, "L3": 6, "L4": 6, "L5": 3, "L6": 2}
"""Small ones, for a small team: one layer is thin, so that the funnel has something to say."""
HOURS = "09:00-11:30 14:00-17:30"


def seed(coach: Coach, me: Sender, language: str, zone: str, now: datetime, unit: SqlUnit) -> bool:
    """All of the demo's data in ``language``, as one turn of ``me``; False where it is there already."""
    if unit.people.by_account(me.account):
        return False
    (turn,) = unit.inbox.put([Arrived(f"demo:{language}", me.chat, "", now)])
    unit.inbox.done(turn, forget=True)
    Seeding(coach, me, language, zone, now, unit, turn).all()
    return True


class Seeding:
    """One turn that makes a past: ``facts.now`` goes through two weeks."""

    def __init__(
        self, coach: Coach, me: Sender, language: str, zone: str, now: datetime, unit: SqlUnit, turn: int
    ) -> None:
        told = tomllib.loads(files("bot.demo").joinpath("customers.toml").read_text("utf-8"))
        self.cards: list[Card] = told["customers"]
        self.notes: dict[str, dict[str, list[str]]] = told["notes"]
        self.words: dict[str, Any] = told[language]
        self.language = language
        self.me = me
        self.now = now.astimezone(ZoneInfo(zone))
        self.began = self.now - timedelta(days=45)
        self.random = Random(11)  # noqa: S311
        nobody = Member(0, 0, "", None, None, language=language, zone=zone)
        self.facts = Facts(unit, nobody, self.began, turn, coach.playbooks, coach.wording)

    def all(self) -> None:
        team, members = self.people()
        self.keep(text("did-team"), [team, *members], members[0])
        self.facts.member = members[1]
        customers = [self.customer(number, card, team, members) for number, card in enumerate(self.cards)]
        self.keep(text("did-add-many", count=len(customers)), customers, members[0])
        for episode in story(self.cards, self.now):
            self.facts.now = episode.at
            self.facts.member = self.owner(self.cards[episode.customer], members)
            self.promise(episode, customers[episode.customer])
            self.contact(episode, customers[episode.customer])

    def keep(self, words: Words, records: Sequence[Any], by: Member | None = None, deed: int = 0) -> None:
        """Records as one act of their owner, as a turn keeps them."""
        member = by or self.facts.member
        act = Deed(deed or self.facts.new_id(), member.id, self.facts.shown(words), self.facts.now)
        self.facts.unit.journal.keep(act, records)
        self.facts.fresh()

    # ---- who there is

    def people(self) -> tuple[Team, list[Member]]:
        """The team, and its leader, the person at the terminal, the colleagues."""
        layers = {layer: {"minimum": least} for layer, least in MINIMUMS.items()}
        words = self.words
        team = Team(
            self.facts.new_id(), words["team"], self.language, words["zone"], words["currency"], TARGET, layers
        )  # fmt: skip
        named = [words["leader"], words["me"], *words["colleagues"]]
        return team, [self.member(number, name, team) for number, name in enumerate(named)]

    def member(self, number: int, name: str, team: Team) -> Member:
        mine = number == 1
        return Member(
            self.facts.new_id(), team.id, name, self.me.account if mine else None, self.me.chat if mine else None,
            "rep" if number else "leader", "active", self.language, str(self.now.tzinfo), HOURS, TARGET,
            joined_at=self.began,
        )  # fmt: skip

    def owner(self, card: Card, members: Sequence[Member]) -> Member:
        return members[card["owner"] + 2 if "owner" in card else 1]

    def customer(self, number: int, card: Card, team: Team, members: Sequence[Member]) -> Customer:
        """As it was before the story: in the layer where it begins."""
        name, company, note = card[self.language]
        since = self.began + timedelta(days=self.random.randint(0, 25), minutes=self.random.randint(0, 400))
        source = self.facts.shown(text(f"source.{card['source']}")) if "source" in card else ""
        layer = starts_in(card)
        return Customer(
            self.facts.new_id(), team.id, self.owner(card, members).id, name, self.phone(number), company, note,
            names.search_key(name, company), layer, since,
            value=card["value"] * self.words["unit"] if "value" in card else None,
            direction="inbound" if card.get("inbound") else "outbound", source=source,
            personality=card.get("type", ""), created_at=since,
            profile={"problem": note} if note and layer in LAYERS[2:] else {},
        )  # fmt: skip

    def phone(self, number: int) -> str:
        forms = self.words["phones"]
        shown = forms[number % len(forms)].format(number + 101, number % 9 + 1)
        found = phones.read(shown, phones.region_of(self.words["zone"]))
        if found is None:
            raise ValueError(f"customers.toml: {shown} is no telephone number in {self.words['zone']}")
        return str(found)

    # ---- what happened

    def promise(self, episode: Episode, customer: Customer) -> None:
        """The rep's word on a layer by Friday, given before the last call."""
        card = self.cards[episode.customer]
        if episode.last and "promise" in card:
            friday = self.now.date() + timedelta(days=(4 - self.now.weekday()) % 7)
            made = Promise(
                self.facts.new_id(), customer.team_id, customer.owner_id, customer.id, card["promise"], friday,
                "open", self.facts.now,
            )  # fmt: skip
            words = text("did-promise", name=customer.name, layer=made.to_layer, day=friday)
            self.keep(words, [made])

    def contact(self, episode: Episode, customer: Customer) -> None:
        now = self.facts.customer(customer.id)
        prep = self.prepared(now) if self.random.random() < 0.75 else None
        if prep:
            self.keep(text("did-prep", name=now.name), [prep])
        deed = self.facts.new_deed()
        effects = tuple(logged(self.told(episode, now, prep), self.facts, deed))
        self.keep(
            did(effects),
            [self.reminded(effect.record) for effect in effects if isinstance(effect, Keep)],
            deed=deed,
        )

    def prepared(self, customer: Customer) -> Prep:
        playbook, layer = self.facts.playbook, customer.layer
        purpose = self.random.choice(playbook.purposes_for(layer)[:2])
        goal = self.random.choice(playbook.goals_for(purpose.id, layer)[:3])
        questions = playbook.questions_for(purpose.id, layer, customer.profile or {})[:3]
        expected = self.random.sample(
            playbook.objections_for(purpose.id, layer)[:4], self.random.choice((1, 1, 2))
        )
        opening = playbook.openings_for(purpose.id, layer)[0]
        said = opening.words.format(
            me=self.facts.member.name, customer=customer.name, company=self.facts.team.name
        )
        return Prep(
            self.facts.new_id(), customer.team_id, customer.owner_id, customer.id, Line(purpose.id, purpose.words),
            Line(goal.id, goal.words), tuple(Line(question.id, question.words) for question in questions),
            tuple(Expected(Line(card.id, card.words), self.answer(card)) for card in expected),
            Line(opening.id, said), insisted=False, skipped=False, at=self.facts.now - timedelta(minutes=2),
        )  # fmt: skip

    def answer(self, objection: Any) -> Line:
        chosen = self.random.choice(objection.answers)
        return Line(chosen.id, chosen.words)

    def told(self, episode: Episode, customer: Customer, prep: Prep | None) -> Contact:
        """The contact as the rep would have logged it."""
        talked = episode.outcome not in NOT_TALKED
        card = self.cards[episode.customer]
        heard = tuple(self.heard(customer, prep)) if talked and episode.outcome != "hangup" else ()
        lost = episode.to == LOST
        reason = self.facts.playbook.objections[card["reason"]] if lost else None
        return Contact(
            customer.id, episode.outcome, prep.id if prep else None,
            kind="inbound" if card.get("inbound") and customer.last_contact is None else "call",
            asked=prep.questions[:2] if prep and talked else (),
            heard=heard,
            to="" if lost else episode.to,
            evidence=self.evidence(episode.to),
            when=episode.then,
            lost=lost,
            reason=reason.words if reason else "",
            iceberg=reason.iceberg if reason else "",
            note=self.note(episode.outcome),
        )  # fmt: skip

    def heard(self, customer: Customer, prep: Prep | None) -> Iterator[Line]:
        """Some of what was predicted came, and now and then something else."""
        expected = [line for line, _ in prep.expected] if prep else []
        yield from (line for line in expected if self.random.random() < 0.6)
        usual = self.facts.playbook.objections_for("", customer.layer)[:5]
        other = self.random.choice(usual)
        if self.random.random() < 0.2 and other.id not in {line.id for line in expected}:
            yield Line(other.id, other.words)

    def evidence(self, to: str) -> Line:
        if to not in LAYERS:
            return NOTHING
        sign = self.random.choice(self.facts.funnel.layers[to].entry)
        return Line(sign.id, sign.words)

    def note(self, outcome: str) -> str:
        return self.random.choice(self.notes[outcome][self.language]) if outcome in self.notes else ""

    def reminded(self, record: Any) -> Any:
        """What came due before the demo began was reminded of then; nobody wants five reminders for a welcome."""
        if isinstance(record, FollowUp) and record.due_at <= self.now:
            return replace(record, reminded_at=record.due_at)
        return record


def did(effects: Sequence[Effect]) -> Words:
    return next(effect.words for effect in effects if isinstance(effect, Did))

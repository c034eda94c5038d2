"""A library that comes back from a spreadsheet: what each of its lines changes, and which are refused, and why.

A line changes all it says or nothing. What is empty stays as it is, and what the file does not name is not touched:
a card is retired in the chat, where one sees what goes with it.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from flows.coaching.entries import Objection
from flows.coaching.library import ACTIVE, MOST_SIGNS, UNDER, own_key, ways
from flows.coaching.playbook import Playbook
from flows.lists.cards import CardLine
from flows.model import Member, TeamAnswer, TeamCard

WORDS = 60
ANSWER = 300
AUTHOR = 48
"""Signs of a card's words, of an answer, of its author's name: what fits on a call sheet."""

NEW = "new"
"""Stands before the words of a card that has no key yet."""


class Refusal(NamedTuple):
    """Why a ``line`` changes nothing: ``problem`` is one of the texts ``library-problem``, ``said`` what it is about,
    ``twin`` the line that says otherwise."""

    line: int
    problem: str
    said: str
    twin: int = 0


class Refused(Exception):
    def __init__(self, problem: str, said: str = "", twin: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.said, self.twin = problem, said, twin


@dataclass(slots=True)
class Draft:
    """A card as the file has it so far: ``changes`` by field, each with the line that says it."""

    id: str
    now: Objection | None
    changes: dict[str, tuple[str | tuple[str, ...], int]] = field(default_factory=dict)
    reworded: dict[str, tuple[str, int]] = field(default_factory=dict)
    added: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def words(self) -> str:
        said = self.changes.get("words", ("", 0))[0]
        return str(said) or (self.now.words if self.now else "")

    @property
    def changed(self) -> bool:
        return bool(self.changes or self.reworded or self.added)


class Edited(NamedTuple):
    """What a file amounts to; ``new``, ``changed`` and ``same`` are its cards, ``refused`` lines."""

    new: tuple[Draft, ...]
    changed: tuple[Draft, ...]
    same: tuple[Draft, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The library a file is held against, in the file's language; ``categories`` and ``icebergs`` by folded label."""

    playbook: Playbook
    cards: Sequence[TeamCard]
    answers: Sequence[TeamAnswer]
    categories: Mapping[str, str]
    icebergs: Mapping[str, str]

    def judge(self, lines: Iterable[CardLine]) -> Edited:
        shared = {key: card for key, card in self.playbook.objections.items() if not card.personal}
        called = {folded(card.words): key for key, card in shared.items()}
        drafts: dict[str, Draft] = {}
        refused = []
        for line in lines:
            try:
                id = self.meant(line, shared, called)
                draft = drafts.get(id) or Draft(id, shared.get(id))
                self.take(line, draft)
            except Refused as why:
                refused.append(Refusal(line.line, why.problem, why.said, why.twin))
            else:
                drafts[id] = draft
                called[folded(draft.words)] = id
        known = [draft for draft in drafts.values() if draft.now]
        return Edited(
            tuple(draft for draft in drafts.values() if not draft.now),
            tuple(draft for draft in known if draft.changed),
            tuple(draft for draft in known if not draft.changed),
            tuple(refused),
        )

    def meant(self, line: CardLine, shared: Collection[str], called: Mapping[str, str]) -> str:
        """The card a line is about: by its key, else by its words, else a new one. Raises Refused."""
        if line.key and line.key not in shared:
            away = any(card.key == line.key and card.status != ACTIVE for card in self.cards)
            raise Refused("away" if away else "unknown-key", line.key)
        if not (line.key or folded(line.objection)):
            raise Refused("no-words")
        same = folded(line.objection)
        return line.key or called.get(same) or f"{NEW} {same}"

    def take(self, line: CardLine, draft: Draft) -> None:
        """Everything is looked at before anything is taken. Raises Refused."""
        changes = {
            name: said
            for name, said in self.said(line).items()
            if said and not (draft.now and same_words(getattr(draft.now, name), said))
        }
        if not line.key and draft.words:  # it was found by them: another way to write them is no new name
            changes.pop("words", None)
        for name, said in changes.items():
            if name in draft.changes and draft.changes[name][0] != said:
                raise Refused("otherwise", shown(said), draft.changes[name][1])
        if not draft.now and "category" not in {*changes, *draft.changes}:
            raise Refused("no-category", line.objection)
        answer = self.answer(line, draft)
        draft.changes.update(
            {name: (said, line.line) for name, said in changes.items() if name not in draft.changes}
        )
        if answer and line.answer_key:
            draft.reworded[line.answer_key] = (answer, line.line)
        elif answer:
            draft.added[folded(answer)] = (answer, line.author[:AUTHOR])

    def said(self, line: CardLine) -> dict[str, str | tuple[str, ...]]:
        """What a line says about its card. Raises Refused."""
        if len(line.objection) > WORDS:
            raise Refused("long-words", str(WORDS))
        category, iceberg = folded(line.category), folded(line.iceberg)
        if category and category not in self.categories:
            raise Refused("category", line.category)
        if iceberg and iceberg not in self.icebergs:
            raise Refused("iceberg", line.iceberg)
        return {
            "words": line.objection,
            "signs": ways(line.ways)[:MOST_SIGNS],
            "category": self.categories.get(category, ""),
            "iceberg": self.icebergs.get(iceberg, ""),
        }

    def answer(self, line: CardLine, draft: Draft) -> str:
        """The answer's new words, "" where they are no news. Raises Refused."""
        there = {
            each.id: each.words for each in (draft.now.answers if draft.now else ()) if not each.personal
        }
        if len(line.answer) > ANSWER:
            raise Refused("long-answer", str(ANSWER))
        if not line.answer_key:
            known = {*map(folded, there.values()), *draft.added}
            return line.answer if line.answer and folded(line.answer) not in known else ""
        if line.answer_key not in there:
            raise Refused("unknown-answer", line.answer_key)
        if not line.answer:
            raise Refused("empty-answer", line.answer_key)
        before, twin = draft.reworded.get(line.answer_key, ("", 0))
        if before and before != line.answer:
            raise Refused("otherwise", line.answer, twin)
        return line.answer if line.answer != there[line.answer_key] else ""

    # ---- what is kept of it

    def records(
        self, edited: Edited, member: Member, now: datetime, new_id: Callable[[], int]
    ) -> Iterable[TeamCard | TeamAnswer]:
        """The cards and answers as they are to be kept; a changed answer keeps its author and its record."""
        written = {card.key: card for card in self.cards}
        reworded = {answer.key: answer for answer in self.answers}
        for draft in (*edited.new, *edited.changed):
            key = draft.id
            if draft.changes:
                made = new_id()
                key = key if draft.now else own_key("o", made)
                blank = TeamCard(made, member.team_id, member.id, key, "", (), "", "", False, ACTIVE, "", now)
                yield amended(written.get(key, blank), draft)
            for answer, (words, _) in draft.reworded.items():
                there = reworded.get(answer) or self.own(new_id(), member, now, key, answer)
                yield replace(there, words=words)
            for words, author in draft.added.values():
                made = new_id()
                own = self.own(made, member, now, key, own_key("a", made))
                yield replace(own, words=words, author=author or member.name)

    def own(self, id: int, member: Member, now: datetime, card: str, key: str) -> TeamAnswer:
        return TeamAnswer(id, member.team_id, member.id, card, key, "", "", False, ACTIVE, now)


def amended(card: TeamCard, draft: Draft) -> TeamCard:
    """A card of the team's own needs all it is to be known by; one of the playbook's keeps what nobody changed."""
    said = {name: value for name, (value, _) in draft.changes.items()}
    if not draft.now:
        said.setdefault("iceberg", UNDER[str(said["category"])])
    return replace(card, **said)  # type: ignore[arg-type]


def folded(words: str) -> str:
    """Two of these that are equal are the same words to somebody who reads them."""
    return re.sub(r"[\W_]", "", words).casefold()


def same_words(now: str | tuple[str, ...], said: str | tuple[str, ...]) -> bool:
    return {*now} == {*said} if isinstance(now, tuple) else now == said


def shown(said: str | tuple[str, ...]) -> str:
    return said if isinstance(said, str) else "; ".join(said)

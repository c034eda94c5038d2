"""The playbook: what an experienced trainer knows, in every language, and which of it suits the call at hand.

It is read once from ``content/<language>/*.toml``. Ids, order and everything that is not words are the same
in every language. Order is advice: an entry names its layers and purposes best first, and of two that suit
alike the earlier in the file comes first.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

from flows.coaching.entries import (
    CATEGORIES,
    FIELDS,
    ICEBERG,
    KINDS,
    ORIENTATIONS,
    PERSONALITIES,
    STATES,
    Answer,
    Entry,
    Evidence,
    Goal,
    Layer,
    Objection,
    Opening,
    Purpose,
    Question,
    Tip,
)
from flows.coaching.entry_files import PlaybookError, read_entries, short
from flows.coaching.lessons import CHAPTERS, FORMS, MOMENTS, Exercise, Lesson, Voice, flaw
from flows.languages import LANGUAGES

__all__ = [
    "FIELDS",
    "Answer",
    "Evidence",
    "Exercise",
    "Goal",
    "Layer",
    "Lesson",
    "Objection",
    "Opening",
    "Playbook",
    "PlaybookError",
    "Purpose",
    "Question",
    "Tip",
    "read_playbooks",
]

CONTENT = Path(__file__).parents[1] / "content"
SPOKEN = ("words", "meaning", "signs", "points", "case", "summary", "why", "answer", "heads", "others")
"""The fields in which languages differ."""

Suggestion = TypeVar("Suggestion", Goal, Question, Objection, Opening)


@dataclass(frozen=True, slots=True, eq=False)
class Playbook:
    """The knowledge in one language, by id in the order of the files. A playbook equals only itself, so that what is
    chosen from it can be remembered.

    Suggestions are all that belong to the purpose, best first; those that do not name the layer come last.
    For a purpose in the rep's own words, unknown to the playbook, they are all that name the layer.
    """

    language: str
    purposes: Mapping[str, Purpose]
    goals: Mapping[str, Goal]
    questions: Mapping[str, Question]
    objections: Mapping[str, Objection]
    openings: Mapping[str, Opening]
    layers: Mapping[str, Layer]
    tips: Mapping[str, Tip]
    lessons: Mapping[str, Lesson]
    exercises: Mapping[str, Exercise]
    voices: Mapping[str, Voice]

    def objection(self, key: str) -> Objection | None:
        """The objection that a line's key means, also where it was merged into another one since."""
        return self.objections.get(key) or next(
            (card for card in self.objections.values() if key in card.also), None
        )

    def purposes_for(self, layer: str) -> tuple[Purpose, ...]:
        """Every purpose, best first."""

        def rank(purpose: Purpose) -> tuple[bool, int]:
            return layer not in purpose.layers, _place(layer, purpose.layers)

        return tuple(sorted(self.purposes.values(), key=rank))

    def goals_for(self, purpose: str, layer: str) -> tuple[Goal, ...]:
        return suited(self, "goals", purpose, layer)

    def questions_for(self, purpose: str, layer: str, known: Collection[str]) -> tuple[Question, ...]:
        """First what fills a gap in what is ``known`` (names of ``FIELDS``), then what names the layer, then
        open before closed; and each field once before any field a second time."""

        return filling(self, purpose, layer, frozenset(known))

    def objections_for(self, purpose: str, layer: str) -> tuple[Objection, ...]:
        return suited(self, "objections", purpose, layer)

    def openings_for(self, purpose: str, layer: str) -> tuple[Opening, ...]:
        return suited(self, "openings", purpose, layer)


@lru_cache(maxsize=4096)
def suited(playbook: Playbook, kind: str, purpose: str, layer: str) -> tuple[Any, ...]:
    """The entries of one kind that suit a call, best first. There are few kinds of call, so each is ranked once."""

    def suits(entry: Suggestion) -> bool:
        if purpose not in playbook.purposes:
            return layer in entry.layers
        return not entry.purposes or purpose in entry.purposes

    def rank(entry: Suggestion) -> tuple[bool, int]:
        return layer not in entry.layers, _place(layer, entry.layers) + _place(purpose, entry.purposes)

    return tuple(sorted(filter(suits, getattr(playbook, kind).values()), key=rank))


@lru_cache(maxsize=4096)
def filling(playbook: Playbook, purpose: str, layer: str, known: frozenset[str]) -> tuple[Question, ...]:
    """The questions of a call, those first that fill a gap in what is known."""

    def gap(question: Question) -> tuple[bool, bool, bool]:
        return question.asks in known, layer not in question.layers, question.kind == "closed"

    ranked = sorted(suited(playbook, "questions", purpose, layer), key=gap)
    asked: Counter[str] = Counter()
    turns = {}
    for question in ranked:
        turns[question.id] = asked[question.asks]
        asked[question.asks] += 1
    return tuple(sorted(ranked, key=lambda question: (gap(question), turns[question.id])))


def _place(name: str, names: tuple[str, ...]) -> int:
    """How far down its own list an entry names something; 0 where it does not."""
    return names.index(name) if name in names else 0


@cache
def read_playbooks(content: Path = CONTENT) -> Mapping[str, Playbook]:
    """The playbook of every language, by language, validated; read once a process. Raises PlaybookError."""
    playbooks = {language: _read(content / language) for language in LANGUAGES}
    for one, other in pairwise(playbooks.values()):
        for file in (field.name for field in fields(Playbook) if field.name != "language"):
            where = short(content / other.language / (file if file == "exercises" else f"{file}.toml"))
            _same(where, getattr(other, file), getattr(one, file), one.language)
    return playbooks


def _read(folder: Path) -> Playbook:
    choices: dict[str, Collection[str]] = {
        "layers": STATES,
        "orientation": ORIENTATIONS,
        "kind": KINDS,
        "asks": FIELDS,
        "iceberg": ICEBERG,
        "category": CATEGORIES,
        "about": (*PERSONALITIES, *ICEBERG),
        "chapter": CHAPTERS,
        "form": FORMS,
        "moment": MOMENTS,
        "tag": (*PERSONALITIES, *FIELDS),
    }
    layers = read_entries(folder / "layers.toml", Layer, choices)
    if tuple(layers) != STATES:
        raise PlaybookError(f"{short(folder / 'layers.toml')} must have {', '.join(STATES)}, in this order.")
    choices["lesson"] = lessons = _checked(
        read_entries(folder / "lessons.toml", Lesson, choices), folder / "lessons.toml"
    )
    choices["purposes"] = purposes = read_entries(folder / "purposes.toml", Purpose, choices)
    return Playbook(
        language=folder.name,
        purposes=purposes,
        goals=read_entries(folder / "goals.toml", Goal, choices),
        questions=read_entries(folder / "questions.toml", Question, choices),
        objections=read_entries(folder / "objections.toml", Objection, choices),
        openings=read_entries(folder / "openings.toml", Opening, choices),
        layers=layers,
        tips=read_entries(folder / "tips.toml", Tip, choices),
        lessons=lessons,
        exercises=_read_exercises(folder / "exercises", choices),
        voices=read_entries(folder / "voices.toml", Voice, choices),
    )


def _read_exercises(folder: Path, choices: Mapping[str, Collection[str]]) -> dict[str, Exercise]:
    """The exercises of every chapter, a file each, in the order of the chapters."""
    read: dict[str, Exercise] = {}
    for chapter in CHAPTERS:
        file = folder / f"{chapter}.toml"
        entries = _checked(read_entries(file, Exercise, choices), file)
        if twice := [id for id in entries if id in read]:
            raise PlaybookError(f"{short(file)} [{twice[0]}] stands in an earlier chapter too; rename one.")
        read |= entries
    return read


Learned = TypeVar("Learned", Lesson, Exercise)


def _checked(entries: dict[str, Learned], where: Path) -> dict[str, Learned]:
    for entry in entries.values():
        if wrong := flaw(entry):
            raise PlaybookError(f"{short(where)} [{entry.id}] {wrong}")
    return entries


def _same(where: str, ours: Mapping[str, Entry], theirs: Mapping[str, Entry], language: str) -> None:
    """Two languages differ in their words only."""
    if lacking := [id for id in theirs if id not in ours]:
        raise PlaybookError(f"{where} lacks [{lacking[0]}], which {language} has; write it in both.")
    for id, expected in zip(ours, theirs, strict=False):
        if id != expected:
            raise PlaybookError(
                f"{where} has [{id}] where {language} has [{expected}]; keep them in the same order."
            )
        for name, value in _bones(theirs[id]).items():
            if (found := _bones(ours[id])[name]) != value:
                raise PlaybookError(
                    f"{where} [{id}] {name} is {found}, but {value} in {language}; make them the same."
                )
    if extra := [id for id in ours if id not in theirs]:
        raise PlaybookError(f"{where} has [{extra[0]}], which {language} lacks; write it in both.")


def _bones(entry: Entry) -> dict[str, object]:
    """An entry without its words."""
    values = {field.name: getattr(entry, field.name) for field in fields(entry) if field.name not in SPOKEN}
    return {
        name: [part.id if isinstance(part, Entry) else part for part in value]
        if isinstance(value, tuple)
        else value
        for name, value in values.items()
    }

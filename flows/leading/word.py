"""A leader's word to one rep, about a call or by itself: how it is sent, who wrote it, and whom alone it is for."""

from collections.abc import Iterator, Sequence

from flows.facts import Facts, Gone
from flows.model import Assignment, CoachingNote
from flows.steps import Here, Option
from flows.talk import Did, Effect, Keep, Toast, Words, text

Word = CoachingNote | Assignment
LONGEST = 300
"""Letters: one sentence."""


def send(here: Here) -> Sequence[Option]:
    """What is said to somebody is read once more before it goes."""
    return [Option("send", text("word-send"), best=True)]


def sent(word: Word, did: Words) -> Iterator[Effect]:
    yield Keep(word)
    yield Did(did)
    yield Toast(did)


def author(word: Word, facts: Facts) -> str:
    """The name; '' where nobody of the team wrote it."""
    found = facts.unit.people.get(facts.member, word.author_id)
    return found.name if found else ""


def is_mine(word: Word, facts: Facts) -> bool:
    """Whether the reader is the one it is for; its author only sees what became of it."""
    return word.member_id == facts.member.id


def addressed(word: Word, facts: Facts, gone: Words) -> None:
    """Raises Gone for everybody but the one it is for: nobody else takes, pins, settles or answers it."""
    if not is_mine(word, facts):
        raise Gone(gone)


def state_of(note: CoachingNote) -> str:
    """How far it has come; whether it was read without a tap no bot can know."""
    if note.accepted:
        return "pinned" if note.pinned else "accepted"
    return "read" if note.seen_at else "told" if note.told_at else "waits"

"""A list that comes in: a file, or rows that were pasted, is staged, and gets a place of its own that shows it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from flows.contacts import names
from flows.contacts.sounds import HAN, spellings
from flows.facts import Facts, Gone
from flows.leading.rights import colleagues
from flows.lists import outcomes, stages
from flows.lists.becoming import Meaning
from flows.lists.entries import Entry
from flows.lists.headings import is_foreign
from flows.lists.staged import CALLS, LARGEST, PACKED, How, Import, State
from flows.lists.stages import folded
from flows.model import Member, Record
from flows.ports import Place
from flows.talk import (
    Close,
    Effect,
    FileSent,
    Session,
    Stage,
    Start,
    Stay,
    Tell,
    Text,
    Toast,
    UndoDeed,
    Words,
    say,
    text,
)

NAME = 48
"""Characters of a file's name that are shown; it is shown to nobody but its sender, and opens nothing."""
WORDS = 3
"""Words that nobody knows are named, so many of them."""
UNDO = timedelta(hours=24)
"""How long a list can be taken back: by then somebody has looked at it."""


def received(file: FileSent, facts: Facts) -> tuple[Effect, ...]:
    """A file is fetched and read, unless it is too large to be a list."""
    if file.size > PACKED:
        return (Tell(say(text("file-too-big", most=LARGEST))),)
    return begun(facts, names.clean(file.name, NAME) or facts.shown(text("import-file")), file.handle)


def pasted(words: str, facts: Facts) -> tuple[Effect, ...]:
    """A table with columns that a plain paste of new customers has not; none for any other words."""
    if not is_foreign(words):
        return ()
    return begun(facts, facts.shown(text("import-pasted")), octets=words.encode())


def begun(facts: Facts, name: str, handle: str = "", octets: bytes | None = None) -> tuple[Effect, ...]:
    """The list has the number of the place that shows it."""
    id, member = facts.new_id(), facts.member
    state: State = "fetching" if octets is None else "reading"
    assert member.chat is not None, "whoever sends something has a chat"
    new = Import(id, member.team_id, member.id, member.chat, handle, name, state, facts.now)
    return (Stage(new, octets), Start("import", {"list": id}, place=id))


ROOMS = ("import", "calls-in", "library-in")
"""Where a list is shown, by what its rows are."""


def room_of(staged: Import) -> str:
    if staged.kind == "library":
        return "library-in"
    return "calls-in" if staged.read_as.sort == CALLS else "import"


# ---- how far it is


def so_far(place: Place, rows: int) -> Place:
    """The place with so many rows understood, none where the list is done."""
    *below, here = place.stack
    about = {name: told for name, told in here.about.items() if name != "rows"}
    return replace(place, stack=(*below, replace(here, about=about | ({"rows": rows} if rows else {}))))


def under_way(staged: Import, session: Session) -> Text:
    """What is said while it is fetched and read."""
    rows = session.about.get("rows", 0) if staged.state == "reading" else 0
    return text("import-rows" if rows else f"import-{staged.state}", name=staged.name, rows=rows)


# ---- what its words mean


class Named(NamedTuple):
    """A stage, outcome or owner that ``rows`` of a list name: its ``meaning`` is a layer, an outcome, or a member's id,
    "" where nobody has told it."""

    word: str
    rows: int
    meaning: str


def named(staged: Import, field: str, facts: Facts) -> tuple[Named, ...]:
    """What a list calls stages, outcomes or owners: first what nobody knows, then what most rows name."""
    found = facts.once(facts.unit.lists.words, staged, field)
    told = [Named(word, rows, meant(word, field, facts)) for word, rows in found.items()]
    return tuple(sorted(told, key=lambda each: bool(each.meaning)))


def unknown_lines(staged: Import, fields: Sequence[str], beginning: str, facts: Facts) -> Iterator[Words]:
    """Of each field the words that nobody has told the meaning of; ``beginning`` is that of the text's id."""
    for field in fields:
        if unknown := [each.word for each in named(staged, field, facts) if not each.meaning]:
            yield text(f"{beginning}{field}", count=len(unknown), words=tuple(unknown[:WORDS]))


def words_offered(staged: Import, fields: Sequence[str], beginning: str, facts: Facts) -> dict[str, Text]:
    """What opens the words of each field, by the button's action, with how many of them nobody knows."""
    return {
        f"words={field}": text(f"{beginning}{field}", count=sum(not each.meaning for each in told))
        for field in fields
        if (told := named(staged, field, facts))
    }


def meant(word: str, field: str, facts: Facts) -> str:
    """As the team was taught, else as anybody would say; a rep's list is all the rep's own."""
    taught = (facts.team.words or {}).get(taught_key(field, word), "")
    if field == "stage":
        return taught or stages.meant(word)
    if field == "outcome":
        return taught or outcomes.meant(word)
    same = [
        member for member in people(facts) if str(member.id) == taught or folded(member.name) == folded(word)
    ]
    if not same and len(heard := [each for each in people(facts) if _sound_alike(word, each.name)]) == 1:
        same = heard
    return next((str(member.id) for member in same), "")


def _sound_alike(word: str, name: str) -> bool:
    """李娜 is Li Na in a list that came from a system without Chinese, and the other way round."""
    return bool(HAN.search(word)) != bool(HAN.search(name)) and bool(
        {folded(word), *spellings(folded(word))} & {folded(name), *spellings(folded(name))}
    )


def taught_key(field: str, word: str) -> str:
    """Under what a team keeps the meaning of a word: ``stage:closedwon``."""
    return f"{field}:{folded(word)}"


def meaning(staged: Import, facts: Facts) -> Meaning:
    """What the list's stages and owners mean, as far as anybody has told."""
    members = {str(member.id): member for member in people(facts)}
    return Meaning(
        {each.word: each.meaning for each in named(staged, "stage", facts) if each.meaning},
        {each.word: members[each.meaning] for each in named(staged, "owner", facts) if each.meaning},
    )


def people(facts: Facts) -> tuple[Member, ...]:
    """Whose customers the rows can become."""
    return colleagues(facts) if facts.member.role == "leader" else (facts.member,)


def staged(session: Session, facts: Facts) -> Import:
    """The list a room is about. Raises Gone."""
    return list_of(session.about["list"], facts)


def list_of(id: int, facts: Facts) -> Import:
    """One of the member's own. Raises Gone."""
    found = facts.once(facts.unit.lists.get, facts.member, id)
    if found is None:
        raise Gone(text("import-gone"))
    return found


def why_kept_back(entry: Entry) -> Text:
    return text(f"import-problem.{entry.problem}", twin=str(entry.twin))


def read_anew(staged: Import, how: How) -> Stage:
    """Somebody has said how it is to be read."""
    return Stage(replace(staged, how=how, state="reading", version=staged.version + 1))


# ---- what becomes of it


def dropped(session: Session, facts: Facts, said: str) -> Iterator[Effect]:
    """Nothing of it is kept."""
    yield Stage(replace(staged(session, facts), state="dropped"))
    yield Close(say(text(said)))


def taken_back(
    session: Session, facts: Facts, too_late: str, partly: type[Record] | None = None
) -> Iterator[Effect]:
    """All that its deed has kept, but for what has moved on since: ``partly`` as in ``UndoDeed``."""
    deed = facts.unit.journal.get(facts.member.id, session.about["deed"])
    if deed and not deed.undone and facts.now - deed.at > UNDO:
        yield Toast(text(too_late))
        return
    yield UndoDeed(session.about["deed"], UNDO, partly=partly)
    yield Stay(session)

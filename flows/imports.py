"""A list that comes in: a file, or rows that were pasted, is staged, and gets a place of its own that shows it."""

from dataclasses import replace

from flows.contacts import names
from flows.facts import Facts, Gone
from flows.lists import stages
from flows.lists.becoming import Meaning
from flows.lists.entries import Entry
from flows.lists.headings import is_foreign
from flows.lists.staged import LARGEST, PACKED, How, Import, State
from flows.lists.stages import folded
from flows.model import Member
from flows.rights import colleagues
from flows.talk import Effect, FileSent, Session, Stage, Start, Tell, Text, say, text

NAME = 48
"""Characters of a file's name that are shown; it is shown to nobody but its sender, and opens nothing."""


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


# ---- what its words mean


def meaning(staged: Import, facts: Facts) -> Meaning:
    """What the list's stages and owners mean, as far as anybody has told. A rep's list is all the rep's own."""
    words = facts.unit.lists.words
    layers = {word: stages.meant(word) for word in facts.once(words, staged, "stage")}
    named = {folded(member.name): member for member in people(facts)}
    owners = {word: named.get(folded(word)) for word in facts.once(words, staged, "owner")}
    return Meaning(
        {word: layer for word, layer in layers.items() if layer},
        {word: member for word, member in owners.items() if member},
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

"""A list before it is kept: three rows as understood, how many are new, known or unclear; one tap keeps them all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.cards import Card
from flows.contacts import names, phones
from flows.facts import Facts
from flows.imports import dropped, meaning, read_anew, staged, under_way, unknown_lines, words_offered
from flows.layout import in_rows
from flows.lists.becoming import Becoming, Meaning, due
from flows.lists.entries import Entry
from flows.lists.staged import CALLS, CUSTOMERS, ERRANDS, UNSURE, Field, Import
from flows.money import money
from flows.talk import (
    Become,
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Say,
    Session,
    Stage,
    Stay,
    Unclear,
    Words,
    say,
    text,
)

SHOWN = 3
"""Rows as understood: enough to see whether the columns are right."""
WIDTH = 120
"""Characters of a row that are shown."""
CAMPAIGN = 16
"""Characters of a campaign's name on its button."""
FIELDS = ("stage", "owner")
"""What is called otherwise in every list."""
ROOMS = ("columns", "reading", "bad")


@dataclass(frozen=True, slots=True)
class Count:
    """Rows of a list: ``new`` customers, ``known`` ones of whoever imports (a leader's are the whole team's), those of
    ``colleagues``, and ``bad`` ones."""

    new: int
    known: int
    colleagues: int
    bad: int


def count(list: Import, facts: Facts) -> Count:
    by_problem = facts.once(facts.unit.lists.problems, list)
    good, bad = by_problem.get("", 0), sum(number for problem, number in by_problem.items() if problem)
    owners = facts.once(facts.unit.lists.owners_of_known, list)
    leads = facts.member.role == "leader"
    mine = sum(number for owner, number in owners.items() if leads or owner == facts.member.id)
    others = sum(owners.values()) - mine
    return Count(good - mine - others, mine, others, bad)


def kept(list: Import, facts: Facts) -> int:
    """How many rows a tap on Save keeps."""
    found = count(list, facts)
    return found.new + (found.known if list.known == "merge" else 0)


def show(session: Session, facts: Facts) -> Say:
    list = staged(session, facts)
    if list.state in ERRANDS:
        return say(under_way(list, session), rows=[(cancel_button(),)])
    if list.read_as.sort == UNSURE:
        return ask_what(list, facts)
    found, keeps = count(list, facts), kept(list, facts)
    save = Button(text("import-save", count=keeps), "save", "best")
    return say(
        text("import-title", name=list.name, rows=found.new + found.known + found.colleagues + found.bad),
        how_line(list),
        *(row_line(entry, meaning(list, facts), facts) for entry in facts.unit.lists.first(list, SHOWN)),
        *count_lines(list, found, facts),
        rows=[(save,) if keeps else (), *in_rows(changes(list, found, facts)), (cancel_button(),)],
    )


def ask_what(list: Import, facts: Facts) -> Say:
    """Its headings fit customers and calls alike."""
    samples = facts.unit.lists.samples(list, SHOWN)
    return say(
        text("import-unsure", name=list.name),
        text("import-sample", words=names.clean(" | ".join(list.titles), WIDTH)),
        *(text("import-sample", words=names.clean(" | ".join(row), WIDTH)) for row in samples),
        rows=[
            tuple(Button(text(f"import-sort.{sort}"), f"sort={sort}") for sort in (CUSTOMERS, CALLS)),
            (cancel_button(),),
        ],
    )


def cancel_button() -> Button:
    return Button(text("cancel"), "cancel")


def changes(list: Import, found: Count, facts: Facts) -> Sequence[Button]:
    """What can be said differently, and looked at."""
    offered = {} if list.kind == "vcard" else {
        "room=columns": text("import-columns"), "room=reading": text("import-reading-as"),
    }  # fmt: skip
    if found.new:
        called = names.clean(list.campaign, CAMPAIGN)
        offered["campaign"] = text("import-campaign", name=called) if called else text("campaign")
    offered |= words_offered(list, FIELDS, "import-words.", facts)
    if found.known:
        offered[f"known={other(list.known)}"] = text(f"import-known.{list.known}")
    if found.bad:
        offered["room=bad"] = text("import-problems", count=found.bad)
    return [Button(facts.shown(words), action) for action, words in offered.items()]


def other(known: str) -> str:
    return "merge" if known == "skip" else "skip"


def how_line(list: Import) -> Words:
    """'CSV · UTF-8 · comma · headings in row 1'."""
    how = list.read_as
    parts = [text(f"import-kind.{list.kind}"), how.encoding.upper()]
    if how.separator:
        parts.append(text("import-separator", sign="⇥" if how.separator == "\t" else how.separator))
    if list.kind != "vcard":
        row = (how.heading or 0) + 1
        parts.append(text("import-heading", row=str(row)) if row else text("import-no-heading"))
    return text("import-how", parts=tuple(part for part in parts if part))


def row_line(entry: Entry, means: Meaning, facts: Facts) -> Words:
    """'2. Zhang Wei · 138 0013 8001 · Hengtong · L4 · Li Na · ¥86,000 · Thu 3 Dec · wants an invoice'."""
    layer, owner = means.stages.get(entry.stage, ""), means.owners.get(entry.owner)
    parts = (
        entry.name,
        phones.show(entry.phone, facts.region) if entry.phone and entry.phone != entry.name else "",
        entry.company,
        text("import-stage", words=entry.stage, layer=facts.funnel.short(layer) if layer else "?")
        if entry.stage
        else "",
        owner.name if owner else "",
        money(entry.value, entry.currency or facts.team.currency) if entry.value is not None else "",
        entry.source,
        text("import-next", due=due(entry.next)) if entry.next else "",
        *(text(f"import-field.{mark}") for mark, said in marks_of(entry) if said),
        entry.note[:40],
    )
    return text("import-row", line=str(entry.line), understood=tuple(part for part in parts if part))


def marks_of(entry: Entry) -> tuple[tuple[Field, bool], ...]:
    """What stands on a customer like a stamp."""
    return ("vip", entry.vip), ("no-calls", entry.do_not_call), ("wrong", entry.wrong_number)


def count_lines(list: Import, found: Count, facts: Facts) -> Iterator[Words]:
    if not found.new + found.known + found.colleagues:
        yield text("import-nobody")
    if found.new:
        yield text("import-new", count=found.new)
    if found.known:
        yield text(f"import-is-known.{list.known}", count=found.known)
    if found.colleagues:
        yield text("import-colleagues", count=found.colleagues)
    if found.bad:
        yield text("import-is-bad", count=found.bad)
    yield from unknown_lines(list, FIELDS, "import-unknown.", facts)
    if found.new and list.campaign:
        yield text("import-from", campaign=list.campaign)
    yield text("import-nothing-saved-yet")


# ---- what its buttons do


def sort(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Whether they are customers or calls; the list is read anew."""
    list = staged(session, facts)
    if list.state == "read" and value in (CUSTOMERS, CALLS):
        yield read_anew(list, replace(list.how, sort=value, fields=()))
        yield Stay(session)


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ROOMS:
        yield Enter(f"import-{value}", session.about)


def campaign(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("campaign", session.about)


def words(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in FIELDS:
        yield Enter("import-words", {"list": session.about["list"], "field": value})


def known(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ("skip", "merge"):
        yield Stage(replace(staged(session, facts), known=value))
        yield Stay(session)


def save(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """All of it is one deed, in one transaction: a kill leaves all or nothing."""
    list = staged(session, facts)
    if list.state != "read" or list.read_as.sort in (CALLS, UNSURE):
        raise Unclear(text("out-of-date"))
    there, leads = facts.unit.lists.known(list), facts.member.role == "leader"
    mine = {
        line: customer for line, customer in there.items() if leads or customer.owner_id == facts.member.id
    }
    if list.known == "skip":
        mine = {}
    entries = [
        entry for entry in facts.unit.lists.entries(list) if entry.line in mine or entry.line not in there
    ]
    if not entries:
        raise Unclear(text("import-nobody"))
    deed = facts.new_id()
    becoming = Becoming(
        facts.member, meaning(list, facts), facts.now, facts.zone, facts.new_id, list.campaign,
        facts.team.currency,
    )  # fmt: skip
    yield from (Keep(record) for record in becoming.records(entries, mine))
    yield Did(text("did-import", count=len(entries)), deed)
    yield Stage(replace(list, state="saved", deed=deed))
    about = {"list": list.id, "deed": deed, "new": len(entries) - len(mine), "merged": len(mine)}
    yield Become("imported", about)


def cancel(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from dropped(session, facts, "import-cancelled")


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT = Card(
    "import",
    show=show,
    title=title,
    actions={
        "sort": sort, "save": save, "room": room, "words": words, "known": known, "campaign": campaign,
        "cancel": cancel,
    },
)  # fmt: skip

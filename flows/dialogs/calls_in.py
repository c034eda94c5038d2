"""A list of past calls before it is kept: what each row is taken for, whom nobody knows; one tap keeps them all."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls.past import MAKE, PastCall, Sorted, records, sorted_out
from flows.cards import Card
from flows.facts import Facts
from flows.imports import dropped, staged, taken_back, under_way, unknown_lines, words_offered
from flows.layout import in_rows
from flows.lists.staged import ERRANDS, Import
from flows.lists.ways import INBOUND
from flows.model import Call
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
    Start,
    Stay,
    Unclear,
    Words,
    say,
    text,
)

SHOWN = 3
FIELDS = ("outcome", "owner")
"""What is called otherwise in every list."""
SAID = ("unknown", "there")
"""Reasons that have a line of their own."""
ROOMS = ("columns", "reading", "bad")


def show(session: Session, facts: Facts) -> Say:
    list, cancel = staged(session, facts), Button(text("cancel"), "cancel")
    if list.state in ERRANDS:
        return say(under_way(list, session), rows=[(cancel,)])
    found = sorted_out(list, facts)
    count = len(found.calls)
    save = Button(text("calls-in-save", count=count), "save", "best")
    return say(
        text("calls-in-title", name=list.name, rows=count + len(found.back)),
        *(row_line(each, facts) for each in found.calls[:SHOWN]),
        *count_lines(list, found, facts),
        text("import-nothing-saved-yet"),
        rows=[(save,) if count else (), *in_rows(changes(list, found, facts)), (cancel,)],
    )


def row_line(each: PastCall, facts: Facts) -> Words:
    """'2. 2026-11-03 14:20 · inbound · Zhang Wei · left voicemail = No answer · Li Na · wants an invoice'."""
    at = each.at.astimezone(facts.zone)
    parts = (
        f"{at:%Y-%m-%d %H:%M}",
        text("kind.inbound") if each.entry.direction == INBOUND else "",
        each.customer.name if each.customer else text("calls-in-new", name=each.entry.name),
        text("import-stage", words=each.entry.outcome, layer=text(f"outcome.{each.outcome}")),
        each.author.name,
        each.entry.note[:40],
    )
    return text("import-row", line=str(each.entry.line), understood=tuple(part for part in parts if part))


def count_lines(list: Import, found: Sorted, facts: Facts) -> Iterator[Words]:
    if found.calls:
        moments = [each.at for each in found.calls]
        first, last = (f"{at.astimezone(facts.zone):%Y-%m-%d}" for at in (min(moments), max(moments)))
        yield text("calls-in-count", count=len(found.calls), first=first, last=last)
        if rang := sum(each.entry.direction == INBOUND for each in found.calls):
            yield text("calls-in-inbound", count=rang)
    else:
        yield text("calls-in-nothing")
    if count := found.because("unknown"):
        yield text("calls-in-unknown", count=count)
    elif new := found.new:
        yield text("calls-in-make", count=new)
    if count := found.because("there"):
        yield text("calls-in-there", count=count)
    if others := Counter(entry.problem for entry, _ in found.back if entry.problem not in SAID):
        whys = tuple(
            text("calls-in-why", why=text(f"import-problem.{problem}", twin=""), count=count)
            for problem, count in others.most_common(SHOWN)
        )
        yield text("calls-in-back", count=others.total(), whys=whys)
    yield from unknown_lines(list, FIELDS, "calls-in-unknown-words.", facts)


def changes(list: Import, found: Sorted, facts: Facts) -> Sequence[Button]:
    offered = {"room=columns": text("import-columns"), "room=reading": text("import-reading-as")}
    offered |= words_offered(list, FIELDS, "calls-in-words.", facts)
    makes = list.known == MAKE
    if makes or found.because("unknown"):
        offered["unknown=skip" if makes else f"unknown={MAKE}"] = text(
            "calls-in-leave" if makes else "calls-in-make-them"
        )
    if found.back:
        offered["room=bad"] = text("import-problems", count=len(found.back))
    return [Button(facts.shown(words), action) for action, words in offered.items()]


# ---- what its buttons do


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ROOMS:
        yield Enter(f"import-{value}", session.about)


def words(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in FIELDS:
        yield Enter("import-words", {"list": session.about["list"], "field": value})


def unknown(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Whether people whom nobody knows become customers."""
    if value in ("skip", MAKE):
        yield Stage(replace(staged(session, facts), known=value))
        yield Stay(session)


def save(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """All of it is one deed, in one transaction: a kill leaves all or nothing."""
    list = staged(session, facts)
    if list.state != "read":
        raise Unclear(text("out-of-date"))
    found = sorted_out(list, facts)
    if not found.calls:
        raise Unclear(text("calls-in-nothing"))
    deed, count = facts.new_id(), len(found.calls)
    yield from (Keep(record) for record in records(found.calls, facts))
    yield Did(text("did-calls-in", count=count), deed)
    yield Stage(replace(list, state="saved", deed=deed))
    about = {"list": list.id, "deed": deed, "count": count, "new": found.new, "back": len(found.back)}
    yield Become("calls-are-in", about)


def cancel(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from dropped(session, facts, "import-cancelled")


def title(session: Session, facts: Facts) -> Words:
    return text("title-calls-in")


CALLS_IN = Card(
    "calls-in",
    show=show,
    title=title,
    actions={"save": save, "room": room, "words": words, "unknown": unknown, "cancel": cancel},
)

# ---- what became of it


def show_in(session: Session, facts: Facts) -> Say:
    about = session.about
    if not facts.stands(about["deed"]):
        return say(text("calls-in-undone"))
    back = Button(text("import-problems", count=about["back"]), "room=import-bad")
    return say(
        text("calls-are-in", count=about["count"]),
        text("calls-in-made", count=about["new"]) if about["new"] else None,
        text("imported-bad", count=about["back"]) if about["back"] else None,
        text("calls-in-next"),
        rows=[
            (Button(text("calls-in-week"), "room=week", "best"), *((back,) if about["back"] else ())),
            (Button(text("import-undo"), "undo"),),
        ],
    )


def room_in(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    match value:
        case "week":
            yield Start("week")
        case "import-bad":
            yield Enter("import-bad", {"list": session.about["list"]})


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from taken_back(session, facts, "calls-in-undo-late", partly=Call)


CALLS_ARE_IN = Card("calls-are-in", show=show_in, title=title, actions={"room": room_in, "undo": undo})

"""An edited objection library before it is taken over: how many cards are new, changed, as they were, refused."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.coaching.edited import Draft, Edited, Refusal, Shelf, folded
from flows.coaching.entries import CATEGORIES, ICEBERG
from flows.coaching.library import laid_over
from flows.facts import Facts
from flows.imports import dropped, staged, taken_back
from flows.languages import LANGUAGES
from flows.leading.rights import leaders_only
from flows.lists.cards import language_of
from flows.lists.staged import Import
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
    Unclear,
    Words,
    say,
    text,
)
from flows.wording import plain

SHOWN = 3
"""Cards named of each kind."""
WIDTH = 24


def shelf(list: Import, facts: Facts) -> Shelf:
    """The team's library in the language of the file, whoever reads it in another."""
    cards = facts.once(facts.unit.library.cards, facts.member)
    answers = facts.once(facts.unit.library.answers, facts.member)
    playbook = facts.playbooks[language_of(list.titles) or facts.member.language]
    return Shelf(
        laid_over(playbook, cards, answers),
        cards,
        answers,
        labels("category", CATEGORIES, facts),
        labels("iceberg", ICEBERG, facts),
    )


def labels(kind: str, ids: Sequence[str], facts: Facts) -> dict[str, str]:
    """Ids by what they are called in any language, with or without what stands in brackets."""
    called = {id: id for id in ids}
    for language in LANGUAGES:
        for id in ids:
            label = plain(facts.wording.text(language, f"{kind}.{id}"))
            called |= {folded(label): id, folded(re.split(r"[(（]", label)[0]): id}
    return called


def judged(list: Import, held: Shelf, facts: Facts) -> Edited:
    return held.judge(facts.once(facts.unit.lists.card_lines, list))


def show(session: Session, facts: Facts) -> Say:
    list, cancel = staged(session, facts), Button(text("cancel"), "cancel")
    if facts.member.role != "leader":
        return say(text("library-in-leaders", name=list.name), rows=[(cancel,)])
    found = judged(list, shelf(list, facts), facts)
    takes = len(found.new) + len(found.changed)
    return say(
        text("library-in-title", name=list.name),
        cards_line("library-in-new", found.new),
        cards_line("library-in-changed", found.changed),
        answers_line((*found.new, *found.changed)),
        text("library-in-same", count=len(found.same)) if found.same else None,
        text("library-in-refused", count=len(found.refused)) if found.refused else None,
        text("import-nothing-saved-yet") if takes else text("library-in-nothing"),
        rows=[
            (Button(text("library-in-save", count=takes), "save", "best"),) if takes else (),
            (Button(text("library-in-why", count=len(found.refused)), "refused"),) if found.refused else (),
            (cancel,),
        ],
    )


def cards_line(name: str, cards: Sequence[Draft]) -> Words | None:
    """'✎ 2 changed: “Too expensive”, “Send me something”'."""
    named = tuple(text("library-in-card", words=card.words[:WIDTH]) for card in cards[:SHOWN])
    return text(name, count=len(cards), cards=named, more=len(cards) - len(named)) if cards else None


def answers_line(cards: Sequence[Draft]) -> Words | None:
    added, reworded = sum(len(card.added) for card in cards), sum(len(card.reworded) for card in cards)
    return text("library-in-answers", added=added, reworded=reworded) if added or reworded else None


def save(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """All of it is one deed, judged anew: somebody may have changed a card meanwhile."""
    leaders_only(facts)
    list = staged(session, facts)
    held = shelf(list, facts)
    found = judged(list, held, facts)
    takes = len(found.new) + len(found.changed)
    if list.state != "read" or not takes:
        raise Unclear(text("out-of-date"))
    deed = facts.new_id()
    for record in held.records(found, facts.member, facts.now, facts.new_id):
        yield Keep(record)
    yield Did(text("did-library", count=takes), deed)
    yield Stage(replace(list, state="saved", deed=deed))
    about = {"list": list.id, "deed": deed, "new": len(found.new), "changed": len(found.changed)}
    yield Become("library-taken", about)


def refused(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("library-refused", {"list": session.about["list"]})


def cancel(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from dropped(session, facts, "library-in-cancelled")


def title(session: Session, facts: Facts) -> Words:
    return text("library-name")


LIBRARY_IN = Card(
    "library-in", show=show, title=title, actions={"save": save, "refused": refused, "cancel": cancel}
)

# ---- the lines that change nothing


def show_refused(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    list, start = staged(session, facts), page_of(session) * PAGE
    found = judged(list, shelf(list, facts), facts).refused
    return say(
        text("library-refused-title") if found else text("import-bad-none"),
        *(
            text("library-refused-line", line=str(each.line), why=why(each))
            for each in found[start : start + PAGE]
        ),
        rows=[(*page_row(session, len(found) > start + PAGE), BACK)],
    )


def why(refusal: Refusal) -> Words:
    return text(f"library-problem.{refusal.problem}", said=refusal.said[:60], twin=str(refusal.twin))


LIBRARY_REFUSED = Card("library-refused", show=show_refused, title=title)

# ---- what became of it


def show_taken(session: Session, facts: Facts) -> Say:
    about = session.about
    if not facts.stands(about["deed"]):
        return say(text("library-taken-undone"))
    return say(
        text("library-taken", new=about["new"], changed=about["changed"]),
        text("library-taken-next"),
        rows=[(Button(text("undo"), "undo"),)],
    )


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from taken_back(session, facts, "library-undo-late")


LIBRARY_TAKEN = Card("library-taken", show=show_taken, title=title, actions={"undo": undo})

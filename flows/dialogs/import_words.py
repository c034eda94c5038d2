"""What a list's stages, outcomes and owners mean in this team: told once by a tap, and remembered for the next list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from flows.buttons import mark
from flows.cards import BACK, Card, page_of, page_row
from flows.contacts import names
from flows.facts import Facts
from flows.imports import Named, named, people, staged, taught_key
from flows.lists import outcomes, stages
from flows.lists.staged import CALLS
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Row, Say, Session, Unclear, Words, say, text

PAGE = 8
WORD = 24
"""Characters of a word that are shown."""


def show(session: Session, facts: Facts) -> Say:
    field, start = session.about["field"], page_of(session) * PAGE
    found = named(staged(session, facts), field, facts)
    shown = found[start : start + PAGE]
    buttons = [Button(names.clean(each.word, WORD) or "?", f"word={mark(each.word)}") for each in shown]
    return say(
        text(f"import-words-title.{kind(session, facts)}"),
        *(
            text("import-word-line", word=each.word, count=each.rows, meaning=shown_as(each, field, facts))
            for each in shown
        ),
        rows=[*pairs(buttons), (*page_row(session, len(found) > start + PAGE), BACK)],
    )


def kind(session: Session, facts: Facts) -> str:
    """What is asked for: of calls an owner is who made them."""
    field: str = session.about["field"]
    calls = staged(session, facts).read_as.sort == CALLS
    return "author" if calls and field == "owner" else field


def pairs(buttons: Sequence[Button]) -> list[Row]:
    """Two side by side, so that a page has no more rows than a phone shows."""
    return [tuple(buttons[first : first + 2]) for first in range(0, len(buttons), 2)]


def shown_as(each: Named, field: str, facts: Facts) -> Words:
    if field == "stage":
        return facts.funnel.full(each.meaning) if each.meaning else text("import-word-unknown")
    if field == "outcome":
        return text(f"outcome.{each.meaning}") if each.meaning else text("import-word-unknown")
    return next(
        (member.name for member in people(facts) if str(member.id) == each.meaning),
        text("import-word-unknown"),
    )


def open_word(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("import-word", {**session.about, "word": word_at(session, value, facts).word, "page": 0})


def word_at(session: Session, value: str, facts: Facts) -> Named:
    """Raises Unclear for a button of a list that was read anew."""
    for each in named(staged(session, facts), session.about["field"], facts):
        if mark(each.word) == value:
            return each
    raise Unclear(text("out-of-date"))


def title(session: Session, facts: Facts) -> Words:
    return text("title-import")


IMPORT_WORDS = Card("import-words", show=show, title=title, actions={"word": open_word})

# ---- one word


def show_word(session: Session, facts: Facts) -> Say:
    choices = [Button(label, f"means={meaning}") for meaning, label in meanings(session, facts).items()]
    start = page_of(session) * PAGE
    return say(
        text(f"import-word-ask.{kind(session, facts)}", word=session.about["word"]),
        rows=[*pairs(choices[start : start + PAGE]), (*page_row(session, len(choices) > start + PAGE), BACK)],
    )


def meanings(session: Session, facts: Facts) -> Mapping[str, Words]:
    match session.about["field"]:
        case "stage":
            return {layer: facts.funnel.full(layer) for layer in stages.KNOWN}
        case "outcome":
            return {outcome: text(f"outcome.{outcome}") for outcome in outcomes.KNOWN}
        case _:
            return {str(member.id): member.name for member in people(facts)}


def means(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Remembered for the team; Undo takes it back."""
    field, word = session.about["field"], session.about["word"]
    if value not in meanings(session, facts):
        raise Unclear(text("out-of-date"))
    words = {**(facts.team.words or {}), taught_key(field, word): value}
    yield Keep(replace(facts.team, words=words))
    yield Did(text("did-import-word", word=word))
    yield Leave()


IMPORT_WORD = Card("import-word", show=show_word, title=title, actions={"means": means})

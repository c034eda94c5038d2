"""Writing an answer (practice 10): to a card of the library, or to what customers said and no card knows yet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls import answers
from flows.calls.answers import categories
from flows.coaching.library import ACTIVE, UNDER, own_key
from flows.dialog import Dialog
from flows.facts import Gone
from flows.model import Line, TeamAnswer, TeamCard
from flows.steps import Advice, Ask, Here, Option, Pick
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text

LONGEST = 300


def head(here: Here) -> Sequence[Words]:
    card = here.facts.playbook.objection(here.about.get("card", ""))
    said = card.words if card else here.about.get("said", "")
    if not said:
        raise Gone(text("answer-gone"))
    return [text("objection-they-say", words=said)]


def shape(here: Here) -> Sequence[Words]:
    """Accept, clarify, answer, hand the word back; the words to change where there are some."""
    written = answers.answer_of(here.about["answer"], here.facts) if "answer" in here.about else None
    return [text("objection-you-say", words=written.words)] if written else [text("answer-shape")]


def hands_back(answer: Line, here: Here) -> Advice | None:
    """An answer that ends without a question ends the talk."""
    return None if answer.words.rstrip().endswith(("?", "？")) else Advice(text("answer-no-question"))


def unknown(here: Here) -> bool:
    return "said" in here.about


def first_time(here: Here) -> bool:
    return "answer" not in here.about


def whom(here: Here) -> Sequence[Option]:
    return [Option("team", text("answer-for.team"), best=True), Option("me", text("answer-for.me"))]


def finish(here: Here) -> Iterator[Effect]:
    words = here.answers["words"].words
    if not first_time(here):
        yield from rewritten(here, words)
        return
    facts, personal = here.facts, here.answers["whom"].id == "me"
    key = here.about.get("card", "")
    if unknown(here):
        card = new_card(here, personal)
        key = card.key
        yield Keep(card)
    made = facts.new_id()
    yield Keep(
        TeamAnswer(
            made, facts.team.id, facts.member.id, key, own_key("a", made), words, facts.member.name, personal,
            ACTIVE, facts.now,
        )
    )  # fmt: skip
    yield Did(text("did-answer"))
    yield Toast(text("did-answer"))
    yield Leave()


def rewritten(here: Here, words: str) -> Iterator[Effect]:
    """A changed answer keeps its author and its record: it is the same answer, said better."""
    facts, key = here.facts, here.about["answer"]
    if not answers.may_change(key, facts):
        raise Gone(text("leaders-only"))
    written = answers.answer_of(key, facts) or TeamAnswer(
        facts.new_id(),
        facts.team.id,
        facts.member.id,
        here.about["card"],
        key,
        "",
        "",
        False,
        ACTIVE,
        facts.now,
    )
    yield Keep(replace(written, words=words))
    yield Did(text("did-answer-changed"))
    yield Toast(text("did-answer-changed"))
    yield Leave()


def new_card(here: Here, personal: bool) -> TeamCard:
    facts, category = here.facts, here.answers["category"].id
    made = facts.new_id()
    return TeamCard(
        made, facts.team.id, facts.member.id, own_key("o", made), here.about["said"],
        tuple(here.about.get("others", ())), category, UNDER[category], personal, ACTIVE, "", facts.now,
    )  # fmt: skip


def title(here: Here) -> Words:
    return text("title-answer")


ANSWER_WRITE = Dialog(
    "answer-write",
    steps=(
        Pick(name="category", options=categories, when=unknown),
        Ask(name="words", limit=LONGEST, advise=hands_back, remarks=shape),
        Pick(name="whom", options=whom, when=first_time),
    ),
    head=head,
    title=title,
    finish=finish,
)

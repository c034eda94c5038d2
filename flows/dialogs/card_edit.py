"""Editing an objection card: its words, the ways to say it, what it is about; merging it into another, retiring it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.calls import answers
from flows.calls.answers import categories
from flows.cards import BACK
from flows.cards import Card as Place
from flows.coaching import heard
from flows.coaching.entries import ICEBERG, Objection
from flows.coaching.library import ACTIVE, MERGED, MOST_SIGNS, RETIRED, ways
from flows.dialog import Dialog
from flows.facts import Facts, Gone
from flows.layout import in_rows
from flows.leading.rights import leaders_only
from flows.model import TeamCard
from flows.steps import Ask, Here, Option, Pick, chose
from flows.talk import (
    Button,
    Did,
    Effect,
    Keep,
    Leave,
    Say,
    Session,
    Start,
    Stay,
    Toast,
    Unclear,
    Words,
    say,
    text,
)

PARTS = ("words", "signs", "category", "iceberg", "merge", "retire")


def card(here: Here) -> Objection:
    """Raises Gone when it is no longer there, or not for this member to change."""
    found = here.facts.playbook.objection(here.about["card"])
    if found is None or not answers.may_edit(found.id, here.facts):
        raise Gone(text("leaders-only") if found else text("card-gone"))
    return found


def head(here: Here) -> Sequence[Words]:
    return [text("objection-they-say", words=card(here).words)]


def parts(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"card-part.{name}")) for name in PARTS]


def signs_so_far(here: Here) -> Sequence[Words]:
    return [text("card-signs", signs=card(here).signs)] if card(here).signs else []


def icebergs(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"iceberg.{name}")) for name in ICEBERG]


def others(here: Here) -> Sequence[Option]:
    """What sounds most alike first."""
    this = card(here)
    rest = {other.id: other for other in here.facts.playbook.objections.values() if other.id != this.id}
    alike = [match.id for match in heard.match(this.words, rest.values())]
    ranked = [*alike, *(id for id in rest if id not in alike)]
    return [Option(id, rest[id].words) for id in ranked]


def known_card(words: str, here: Here) -> str:
    """The words of the card that was meant by what was typed."""
    this = card(here)
    rest = [other for other in here.facts.playbook.objections.values() if other.id != this.id]
    matches = heard.match(words, rest)
    if not matches:
        raise Unclear(text("no-such-card", words=words[:60]))
    return here.facts.playbook.objections[matches[0].id].words


def sure(here: Here) -> Sequence[Option]:
    return [Option("yes", text("retire"), best=True)]


def changed(here: Here) -> TeamCard:
    this, facts, part = card(here), here.facts, here.answers["part"].id
    written = answers.card_of(this.id, facts) or TeamCard(
        facts.new_id(), facts.team.id, facts.member.id, this.id, "", (), "", "", False, ACTIVE, "", facts.now
    )
    match part:
        case "words":
            return replace(written, words=here.answers["words"].words)
        case "signs":
            return replace(written, signs=more_signs(this, here.answers["signs"].words))
        case "merge":
            into = here.answers["into"]
            other = into.id or next(option.key for option in others(here) if option.words == into.words)
            return replace(written, status=MERGED, merged_into=other)
        case "retire":
            return replace(written, status=RETIRED)
        case _:
            return replace(written, **{part: here.answers[part].id})


def more_signs(this: Objection, words: str) -> tuple[str, ...]:
    """Other ways to say it, set apart by commas or semicolons."""
    return tuple(dict.fromkeys((*this.signs, *ways(words))))[:MOST_SIGNS]


def finish(here: Here) -> Iterator[Effect]:
    part = here.answers["part"].id
    yield Keep(changed(here))
    did = text(f"did-card.{part}", words=card(here).words)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-card")


CARD_EDIT = Dialog(
    "card-edit",
    steps=(
        Pick(name="part", options=parts),
        Ask(name="words", when=chose("part", "words"), limit=60),
        Ask(name="signs", when=chose("part", "signs"), remarks=signs_so_far),
        Pick(name="category", options=categories, when=chose("part", "category")),
        Pick(name="iceberg", options=icebergs, when=chose("part", "iceberg")),
        Pick(name="into", options=others, own_words=True, check=known_card, when=chose("part", "merge")),
        Pick(name="sure", options=sure, when=chose("part", "retire")),
    ),
    head=head,
    title=title,
    finish=finish,
)


# ---- what was put away


def away(facts: Facts) -> list[TeamCard]:
    cards = {card.key: card for card in facts.once(facts.unit.library.cards, facts.member)}
    return [card for card in cards.values() if card.status != ACTIVE and answers.may_edit(card.key, facts)]


def words_of(card: TeamCard, facts: Facts) -> str:
    bare = facts.playbooks[facts.member.language].objections
    return card.words or bare[card.key].words


def show_retired(session: Session, facts: Facts) -> Say:
    cards = away(facts)
    leads = facts.member.role == "leader"
    return say(
        text("library-about", cards=shared(facts)) if leads else None,
        text("retired-title") if cards else text("retired-none"),
        rows=[
            *in_rows([Button(words_of(card, facts), f"back={card.id}") for card in cards[:9]])[:4],
            (*((Button(text("library-file"), "file", "best"),) if leads else ()), BACK),
        ],
    )


def shared(facts: Facts) -> int:
    return sum(not card.personal for card in facts.playbook.objections.values())


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    leaders_only(facts)
    yield Start("file", {"paper": "library", "about": {"form": "csv"}})


def bring_back(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    found = next((card for card in away(facts) if str(card.id) == value), None)
    if found is None:
        raise Unclear(text("out-of-date"))
    yield Keep(replace(found, status=ACTIVE, merged_into=""))
    did = text("did-card.back", words=words_of(found, facts))
    yield Did(did)
    yield Toast(did)
    yield Stay(session)


def retired_title(session: Session, facts: Facts) -> Words:
    return text("library-retired")


LIBRARY_RETIRED = Place(
    "library-retired", show=show_retired, title=retired_title, actions={"back": bring_back, "file": file}
)

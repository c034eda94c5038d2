"""How am I doing: what was foreseen, which openings are hung up on, which questions yield, who is hard to reach."""

from collections.abc import Iterator

from flows import figures
from flows.calls.hints import results
from flows.calls.personality import type_gaps
from flows.cards import BACK, Card
from flows.facts import Facts
from flows.figures import ENOUGH_TALKS, Share, TooFew
from flows.model import Line, Member
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text

OVER_DAYS = 30
OPENINGS, QUESTIONS = 4, 5
"""Lines of each kind: what a phone shows without scrolling."""
RULES = ("precision", "recall", "opening", "yield", "effect")


def show(session: Session, facts: Facts) -> Say:
    lines = [
        *foreseen_lines(facts),
        *opening_lines(facts),
        *question_lines(facts),
        *type_lines(facts),
        *hint_lines(facts),
    ]
    return say(
        text("doing-title", days=OVER_DAYS),
        *(lines or [text("doing-nothing")]),
        rows=[(Button(text("why"), "why"), BACK)],
    )


def members(facts: Facts) -> list[Member]:
    """A rep's own calls; a leader's are the team's."""
    if facts.member.role != "leader":
        return [facts.member]
    return [
        member for member in facts.once(facts.unit.people.of_team, facts.member) if member.status == "active"
    ]


def ids(facts: Facts) -> list[int]:
    return [member.id for member in members(facts)]


def foreseen_lines(facts: Facts) -> Iterator[Words]:
    """Predicted against heard, per rep: hits of what was predicted, and of what was heard."""
    for member in members(facts):
        span = facts.since_days(OVER_DAYS), facts.end_of_today()
        counted = facts.once(facts.unit.calls.prediction, member, *span)
        hit, caught = figures.precision(counted), figures.recall(counted)
        if counted.predicted or counted.heard:
            yield text(
                "doing-foreseen",
                name=member.name,
                both=counted.both,
                predicted=counted.predicted,
                precision=percent(hit),
                heard=counted.heard,
                recall=percent(caught),
            )


def opening_lines(facts: Facts) -> Iterator[Words]:
    """The openings by how often they were hung up on; too few calls are said to be too few."""
    tallies = facts.once(
        facts.unit.counted.openings, facts.team.id, tuple(ids(facts)), facts.day_before(OVER_DAYS)
    )
    used = [tally for tally in figures.by_opening(tallies) if tally.opening.words]
    if used:
        yield text("doing-openings")
    for tally in used[:OPENINGS]:
        share = figures.lost_in_opening(tally)
        enough = tally.calls >= ENOUGH_TALKS
        yield text(
            "doing-opening" if enough else "doing-opening-few",
            words=short(as_said_to_anybody(tally.opening, facts)),
            hangups=tally.hangups,
            calls=tally.calls,
            share=percent(share),
            needed=ENOUGH_TALKS,
        )


def as_said_to_anybody(opening: Line, facts: Facts) -> str:
    """The opening without the name of one customer."""
    known = facts.playbook.openings.get(opening.id)
    if known is None:
        return opening.words
    return known.words.format(me=facts.member.name, customer="…", company=facts.team.name)


def hint_lines(facts: Facts) -> Iterator[Words]:
    """Hints that are followed by no better result, which therefore come last."""
    for name, each in results(facts).items():
        if each.sinks:
            yield text(
                "doing-hint",
                hint=text(f"hint-kind.{name}"),
                own=percent(each.with_it),
                n=each.with_it.why.sample,
                without=percent(each.without),
            )


def question_lines(facts: Facts) -> Iterator[Words]:
    counted, about = facts.unit.counted, (facts.team.id, tuple(ids(facts)), facts.day_before(OVER_DAYS))
    fills = {question.id: question.asks for question in facts.playbook.questions.values()}
    found = figures.question_yield(
        facts.once(counted.asked, *about), facts.once(counted.learned, *about), fills
    )
    if found:
        yield text("doing-questions")
    for each in found[:QUESTIONS]:
        yield text(
            "doing-question", words=each.question.words, asked=each.asked, told=each.told, moved=each.moved
        )


def type_lines(facts: Facts) -> Iterator[Words]:
    """With analytical customers you reach the goal 12 %, the team 31 %: evidence first; or an honest too few."""
    for personality, found in type_gaps(facts).items():
        name = text(f"personality.{personality}")
        if isinstance(found, TooFew):
            yield text("doing-type-few", type=name, n=found.n, needed=found.needed)
        else:
            tip = next(tip.words for tip in facts.playbook.tips.values() if tip.about == personality)
            yield text(
                "doing-type",
                type=name,
                own=percent(found.own),
                n=found.own.whole,
                team=percent(found.team),
                tip=tip,
            )


def percent(share: Share) -> str:
    return "–" if share.value is None else f"{share.value:.0%}"


def short(words: str) -> str:
    return words if len(words) <= 48 else f"{words[:47].rstrip()}…"


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("doing-why")


def show_why(session: Session, facts: Facts) -> Say:
    """The rules behind the figures; the numbers they are made of stand beside each."""
    return say(
        *(text(f"doing-rule-{rule}") for rule in RULES),
        text("doing-leader") if facts.member.role == "leader" else None,
        rows=[(BACK,)],
    )


def title(session: Session, facts: Facts) -> Words:
    return text("doing")


DOING = Card("doing", show=show, title=title, actions={"why": why})
DOING_WHY = Card("doing-why", show=show_why, title=title)

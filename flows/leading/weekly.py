"""The week as the leader reads it on Friday: a caption with one next step for each rep, and small pictures."""

from collections.abc import Iterator
from typing import Final

from flows.counted import Surprise
from flows.facts import Facts
from flows.figures import TooFew
from flows.figures.pillars import PILLARS, Limit
from flows.figures.weeks import RepWeeks
from flows.leading.summary import lift_line, percent, rep_link
from flows.leading.teamweek import TeamWeek
from flows.pictures import Multiples, Picture, Point
from flows.talk import Words, text
from flows.wording import shorten

DRAWN: Final = 8
"""Reps in one picture."""
NAMED: Final = 6
ANSWER: Final = 40
"""Letters of an answer."""
TOLD: Final = 3
"""Of the surprises so many stand in the caption; all of them one tap further."""


def lines(week: TeamWeek, facts: Facts) -> Iterator[Words]:
    """The caption: the week in one line, what was kept and used, what preparing brought, and each rep's next step."""
    yield text(
        "week-of-team",
        first=week.mondays[-1],
        dials=int(week.calls.part),
        target=int(week.calls.whole),
        talked=week.talks,
    )
    if week.promises.whole:
        yield text("week-kept", kept=int(week.promises.part), promised=int(week.promises.whole))
    if week.golden.whole:
        yield text("week-golden", golden=percent(week.golden.value))
    yield lift_line(week.lift)
    yield from (limit_line(rep, facts, text(f"limit-do.{of_limit(rep)}")) for rep in week.reps[:NAMED])
    yield from (surprise_line(each, facts) for each in week.surprises[:TOLD])


def of_limit(rep: RepWeeks) -> str:
    return rep.limit.pillar if isinstance(rep.limit, Limit) else "few"


def held_back(rep: RepWeeks) -> str:
    """The pillar to work on, '' where none lies under its measure, or too little is known."""
    return rep.limit.pillar if isinstance(rep.limit, Limit) and not rep.limit.ahead else ""


def limit_line(rep: RepWeeks, facts: Facts, proposal: Words) -> Words:
    """Who, the pillar with its measure, and one thing to do."""
    name = rep_link(rep.member, facts)
    if isinstance(rep.limit, TooFew):
        return text("limit-few", name=name, n=rep.limit.n, needed=rep.limit.needed)
    told = {"proposal": proposal} if not rep.limit.ahead else {}
    return text(
        "limit-line" if told else "limit-ahead",
        name=name,
        pillar=text(f"pillar.{rep.limit.pillar}"),
        value=percent(rep.limit.share.value),
        against=percent(rep.limit.against),
        whose=text(f"limit-whose.{rep.limit.whose}"),
        **told,
    )


def surprise_line(surprise: Surprise, facts: Facts, whole: bool = False) -> Words:
    """What came unforeseen, with the answer that did best (shortened, or ``whole``) and whose it is."""
    card = facts.playbook.objection(surprise.key)
    words = card.words if card else surprise.words
    best = facts.best_answer(surprise.key)
    if not best.line.words:
        return text("week-surprise-open", words=words, count=surprise.times)
    return text(
        "week-surprise",
        words=words,
        count=surprise.times,
        answer=best.line.words if whole else shorten(best.line.words, ANSWER),
        whose=text("answer-whose", author=best.author) if best.author else "",
    )


def picture(week: TeamWeek, facts: Facts) -> Picture:
    """Small pictures of the same three lines, one for each rep."""
    names = {
        monday: facts.shown(text("picture-week", day=monday.day, month=monday.month))
        for monday in week.mondays
    }
    lines = {pillar: facts.shown(text(f"pillar.{pillar}")) for pillar in PILLARS}
    panels = tuple(
        (
            rep.member.name,
            tuple(
                Point(lines[pillar], names[monday], each.of(pillar).value)
                for pillar in PILLARS
                for monday, each in zip(week.mondays, rep.weeks, strict=True)
            ),
        )
        for rep in week.reps[:DRAWN]
    )
    small = Multiples(
        facts.shown(text("picture-pillars", more=len(week.reps) - len(panels))),
        tuple(names.values()),
        tuple(lines.values()),
        panels,
    )
    return Picture(
        facts.shown(text("picture-title-week", first=week.mondays[-1], team=facts.team.name)), (small,)
    )

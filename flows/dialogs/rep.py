"""One rep's day and week as the leader sees them, and the rep too: three pillars, and behind each what it counts."""

from collections.abc import Iterator
from datetime import date

from flows.cards import BACK, Card
from flows.day import dayfigures
from flows.day.planned import planned
from flows.facts import Facts
from flows.figures import DayOfWeek, dials, talks
from flows.figures.pillars import PILLARS
from flows.figures.weeks import RepWeeks
from flows.layout import in_rows
from flows.leading.behind import asked_of
from flows.leading.goals_of_team import TeamGoals
from flows.leading.rights import carried, led, member_led
from flows.leading.summary import percent
from flows.leading.teamweek import teammedian, weeks_of_rep
from flows.leading.weekly import held_back
from flows.model import LAYERS, OUTCOMES, Member
from flows.talk import Button, Effect, Enter, Say, Session, Words, say, text
from flows.why import open_why, why_button

LISTS = {"targeting": "first", "volume": "calls", "effect": "goal"}
"""What each pillar counts, as ``flows.leading.numbers`` lists it."""
MOST = 6
"""Outcomes that have a button; there are seldom more in one day."""


def seen(session: Session, facts: Facts) -> tuple[Member, Facts]:
    """Whose card it is, and the facts as its reader may see them: a leader sees everybody of the team, a rep the own
    card: the same, before the leader does."""
    id = session.about["member"]
    if id == facts.member.id:
        return facts.member, facts
    leader = led(session.about, facts)
    return member_led(id, leader), leader


def show(session: Session, facts: Facts) -> Say:
    mine = session.about["member"] == facts.member.id
    (member, facts), day = seen(session, facts), facts.day_of(session.about)
    weeks = weeks_of_rep(member, day, facts)
    tally = facts.tally(member, day)
    return say(
        text("rep-title", name=member.name, day=day),
        text("rep-today", dials=dials(tally), target=target_of(member, day, facts), talked=talks(tally)),
        *pillar_lines(weeks, member, day, facts),
        *(week_line(row) for row in dayfigures.week_of_member(member, day, facts).days if told(row, day)),
        funnel_line(member, facts),
        *goal_lines(weeks, dials(tally), facts),
        remark_line(member, day, facts),
        assignments_line(member, facts),
        rows=[
            *in_rows(
                [
                    Button(
                        facts.shown(text("rep-outcome", outcome=text(f"outcome.{name}"), count=tally[name])),
                        f"calls={name}",
                    )
                    for name in OUTCOMES
                    if tally.get(name)
                ][:MOST]
            )[:2],
            tuple(Button(text(f"pillar.{pillar}"), f"pillar={pillar}") for pillar in PILLARS),
            (
                *((Button(text("rep-remark"), "remark"),) if mine else ()),
                *((Button(text("assign"), "assign"),) if not mine and not carried(session.about) else ()),
                Button(text("numbers-name"), "numbers"),
            ),
            (why_button("rep"), BACK),
        ],
    )


def target_of(member: Member, day: date, facts: Facts) -> int:
    """Calls planned that day: its own target, or the usual one where the day is worked."""
    own = facts.unit.days.targets(facts.member, day, day)
    return sum(planned(member, (day,), own, facts.today).values())


def pillar_lines(weeks: RepWeeks, member: Member, day: date, facts: Facts) -> Iterator[Words]:
    """Each of this week, beside the middle of the team; the one that limits is marked."""
    team = facts.once(teammedian, member, day, facts)
    for pillar in PILLARS:
        share = weeks.weeks[-1].of(pillar)
        nothing = share.value is None
        yield text(
            "rep-pillar-none" if nothing else "rep-pillar",
            pillar=text(f"pillar.{pillar}"),
            value=percent(share.value),
            of=text(f"pillar-none.{pillar}")
            if nothing
            else text(f"pillar-of.{pillar}", count=round(share.whole)),
            team=text("rep-median", value=percent(team[pillar])) if team[pillar] is not None else "",
            limits=text("rep-limits") if held_back(weeks) == pillar else "",
        )


def told(row: DayOfWeek, day: date) -> bool:
    """The days up to this one on which something was planned or made."""
    return row.day <= day and bool(row.planned or row.made)


def week_line(row: DayOfWeek) -> Words:
    return text("rep-week", day=row.day, made=row.made, planned=row.planned)


def funnel_line(member: Member, facts: Facts) -> Words:
    counts = {
        stood.layer: stood.customers
        for stood in facts.unit.figures.standing(facts.member)
        if stood.owner == member.id
    }
    return text(
        "rep-funnel",
        layers=tuple(f"{id} {counts.get(id, 0)}/{facts.funnel.layers[id].minimum}" for id in LAYERS),
    )


def goal_lines(weeks: RepWeeks, made: int, facts: Facts) -> Iterator[Words]:
    """What the leader has set beside the base: a level that was reached, and new customers of the week."""
    goals = TeamGoals.of(facts.team)
    if level := goals.level(made):
        yield text("rep-level", level=text(f"level.{level}"), calls=getattr(goals, level))
    if goals.new:
        yield text("rep-new", count=round(weeks.weeks[-1].targeting.whole), target=goals.new)


def assignments_line(member: Member, facts: Facts) -> Words | None:
    """How many of the latest things asked for are done."""
    asked = asked_of(member, facts)
    done = sum(each.status == "done" for each in asked)
    return text("rep-assigned", done=done, count=len(asked)) if asked else None


def remark_line(member: Member, day: date, facts: Facts) -> Words | None:
    """What the rep says about the day; never what he has written for himself."""
    kept = (each for each in facts.unit.days.between(facts.member, day, day) if each.member_id == member.id)
    said = next((each.remark for each in kept if each.remark), "")
    return text("evening-remark", words=said) if said else None


# ---- what can be done


def open_calls(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("behind", {**about(session, facts), "what": "outcome", "key": value})


def open_pillar(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LISTS:
        yield Enter("behind", {**about(session, facts), "what": LISTS[value], "week": True})


def open_numbers(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("numbers", about(session, facts))


def about(session: Session, facts: Facts) -> dict[str, object]:
    member, _ = seen(session, facts)
    return {"member": member.id, "day": facts.day_of(session.about).isoformat(), **carried(session.about)}


def assign(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("assign", {"member": session.about["member"]})


def remark(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """One line of context to the own figures."""
    if session.about["member"] == facts.member.id:
        yield Enter("evening-line", {"day": facts.day_of(session.about).isoformat(), "line": "remark"})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, about(session, facts))


def title(session: Session, facts: Facts) -> Words:
    return seen(session, facts)[0].name


REP = Card(
    "rep",
    show=show,
    title=title,
    actions={
        "calls": open_calls,
        "pillar": open_pillar,
        "numbers": open_numbers,
        "remark": remark,
        "assign": assign,
        "why": why,
    },
)

"""The team's day as the leader reads it: asked of storage in five questions, told in a caption, shown as a picture."""

from collections.abc import Iterator
from datetime import date

from flows.counted import Surprise
from flows.day.dayfigures import bounds
from flows.day.planned import planned
from flows.facts import Facts
from flows.figures import Lift, TooFew, talks
from flows.figures.team import RepDay, TeamDay, ThinLayer, team_day
from flows.leading.rights import looked_after
from flows.links import link
from flows.model import LAYERS, Customer, Member
from flows.money import money
from flows.pictures import Bar, Bars, Picture
from flows.profile.standards import standard_of
from flows.talk import Words, text

SURPRISES = 3
THIN = 2
NAMED = 3
DRAWN = 12
"""Reps in one picture: more would be too small to read on a phone."""
SILENT = 99
"""Silent customers that are counted; more is more than anybody calls."""
VIP = "vip"


def day_of_team(day: date, facts: Facts) -> TeamDay:
    """``day`` is each rep's own local day; moves are counted by the reader's clock."""
    members, figures = facts.unit.people.of_team(facts.member), facts.unit.figures
    own = facts.unit.days.targets(facts.member, day, day)
    targets = {
        member.id: sum(planned(member, (day,), own, facts.today).values())
        for member in members
        if member.status == "active"
    }
    return team_day(
        members,
        targets,
        figures.dials(facts.member, day, day),
        figures.standing(facts.member),
        figures.moves(facts.member, *bounds(day, facts)),
    )


def worth(day: date, facts: Facts) -> bool:
    """Somebody calls in the team, or in one that has nobody else to look at it."""
    return bool(day_of_team(day, facts).reps or looked_after(facts))


def lines(team: TeamDay, day: date, facts: Facts) -> Iterator[Words]:
    """The caption: what happened, what runs thin, what preparation brings, what nobody expected, who waits."""
    yield total_line(team, day)
    if team.won:
        yield text("summary-won", count=team.won, value=money(team.value, facts.team.currency))
    yield from (thin_line(each, facts) for each in team.thin(facts.funnel.layers)[:THIN])
    if team.prepared.whole:
        yield text("summary-prepared", prepared=int(team.prepared.part), talked=int(team.prepared.whole))
        yield lift_line(team.lift)
    if surprises := surprises_of(day, facts):
        yield text("summary-surprises", words=tuple(surprise_named(each, facts) for each in surprises))
    if silent := silent_vips(facts):
        names = tuple(customer.name for customer in silent[:NAMED])
        yield text("summary-silent", count=len(silent), names=names)


def total_line(team: TeamDay, day: date) -> Words:
    """A day on which nobody was to call, and nobody did, is one of rest and no failure."""
    dials, target = int(team.calls.part), int(team.calls.whole)
    if not team.reps:
        return text("summary-nobody", day=day)
    if not dials and not target and not team.forward:
        return text("summary-rest", day=day)
    return text(
        "summary-total",
        day=day,
        dials=dials,
        target=target,
        talked=talks(team.tally),
        forward=team.forward,
    )


def thin_line(thin: ThinLayer, facts: Facts) -> Words:
    names = tuple(
        text("thin-rep", name=rep_link(member, facts), count=count, minimum=thin.layer.minimum)
        for member, count in thin.short[:NAMED]
    )
    return text("summary-thin", layer=thin.layer.id, names=names, more=max(0, len(thin.short) - NAMED))


def lift_line(lift: Lift | TooFew) -> Words:
    """What preparing brought; too few is said, never hidden."""
    if isinstance(lift, TooFew):
        return text("summary-lift-few", n=lift.n, needed=lift.needed)
    return text(
        "summary-lift",
        prepared=percent(lift.prepared.value),
        unprepared=percent(lift.unprepared.value),
        sample=lift.why.sample,
    )


def surprises_of(day: date, facts: Facts) -> tuple[Surprise, ...]:
    """What was heard and not foreseen that day, the most frequent first."""
    return facts.unit.figures.surprises(facts.member, *bounds(day, facts), SURPRISES)


def surprise_named(surprise: Surprise, facts: Facts) -> Words:
    """In the reader's words where the playbook has them; new is what the library has no answer to."""
    card = facts.playbook.objection(surprise.key)
    words = card.words if card else surprise.words
    known = facts.best_answer(surprise.key).line.words
    return text("surprise" if known else "surprise-new", words=words, count=surprise.times)


def silent_vips(facts: Facts) -> tuple[Customer, ...]:
    """The team's VIPs who wait beyond their standard, the longest first."""
    since = facts.since_days(standard_of(VIP, facts.team.standards))
    return facts.once(facts.unit.customers.waiting, facts.member, VIP, since, SILENT)


def rep_link(member: Member, facts: Facts) -> Words:
    """The name as a way to the rep's card; whether the reader may see it is asked when it is opened."""
    return text("rep-link", name=member.name, link=facts.link_to(link("t", member.id, member.team_id)))


def picture(team: TeamDay, day: date, facts: Facts) -> Picture:
    """Calls against target per rep with the talked part, where anybody was to call or did, and the team's funnel with
    its minimums."""
    drawn = team.reps[:DRAWN]
    layers = [facts.funnel.layers[id] for id in LAYERS]
    calls = Bars(
        facts.shown(text("picture-calls", more=len(team.reps) - len(drawn))),
        tuple(bar_of(rep) for rep in drawn),
        (said("dials", facts), said("talked", facts), said("target", facts)),
    )
    funnel = Bars(
        facts.shown(text("picture-funnel")),
        tuple(
            Bar(f"{layer.id} {layer.name}", team.layers.get(layer.id, 0), 0, layer.minimum * len(team.reps))
            for layer in layers
        ),
        (said("customers", facts), "", said("minimum", facts)),
    )
    panels = (calls, funnel) if team.calls.part or team.calls.whole else (funnel,)
    return Picture(facts.shown(text("picture-title", day=day, team=facts.team.name)), panels)


def bar_of(rep: RepDay) -> Bar:
    return Bar(rep.member.name, sum(rep.tally.values()), talks(rep.tally), rep.target)


def said(key: str, facts: Facts) -> str:
    return facts.shown(text(f"picture-key.{key}"))


def percent(share: float | None) -> str:
    return "–" if share is None else f"{round(share * 100)} %"

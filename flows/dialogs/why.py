"""Why? under every advice and figure, in one room: the rule, what went in, how many cases stand behind it."""

from collections.abc import Callable, Iterator, Mapping

from flows.cards import BACK, Card
from flows.day import dayfigures, dayplan
from flows.facts import Facts
from flows.figures import precision, recall
from flows.leading import whys_of_team
from flows.learning import shelf
from flows.model import LAYERS
from flows.plan import list_for
from flows.talk import Json, Say, Session, Words, say, text
from flows.why import plain, told

About = Mapping[str, Json]


def golden(about: About, facts: Facts) -> Iterator[Words]:
    yield from told(dayfigures.golden_of(facts.day_of(about), facts).why)
    yield text("why-hours", hours=facts.member.hours)


def board(about: About, facts: Facts) -> Iterator[Words]:
    """Every line of the board: the calls, the golden hours, the layers, and who is next."""
    day = facts.day_of(about)
    yield text("why-board-calls", target=dayplan.target(day, facts))
    yield from golden(about, facts)
    yield text("funnel-why-rule")
    yield text("why-board-next")
    yield text("rule-plan")


def plan(about: About, facts: Facts) -> Iterator[Words]:
    """How a list is made, and what this one is made of."""
    yield text("rule-plan")
    day = facts.day_of(about)
    for kind, count in dayplan.made_of(dayplan.lines(day, facts)).items():
        yield text(f"plan-part.{kind}", count=count)


def line(about: About, facts: Facts) -> Iterator[Words]:
    """One customer's place on the list: as kept, and by which numbers the rules would rank it now."""
    day = facts.day_of(about)
    kept = next((one for one in dayplan.lines(day, facts) if one.customer == about["customer"]), None)
    if kept:
        yield text("plan-reason", why=kept.reason)
    if kept and kept.kind == "added":
        yield text("rule-list-added")
        return
    everybody = dayplan.candidates(day, facts)
    thin_layers = facts.funnel.thin(facts.counts())
    ranked = list_for(day, everybody, thin_layers, len(everybody), facts.now, facts.zone)
    found = next((one for one in ranked if one.customer == about["customer"]), None)
    yield from told(found.why) if found else (text("why-no-longer"),)


def thin(about: About, facts: Facts) -> Iterator[Words]:
    counts = facts.counts()
    yield text("funnel-why-rule")
    for layer in LAYERS:
        minimum = facts.funnel.layers[layer].minimum
        yield text("funnel-why-layer", layer=layer, count=counts.get(layer, 0), minimum=minimum)
    yield text("funnel-why-order")


def flow(about: About, facts: Facts) -> Iterator[Words]:
    """How customers go on and how long they stay, layer by layer."""
    usual = dayfigures.stays(facts)
    for layer, share in dayfigures.conversions(facts.own, facts).items():
        yield text("why-layer", layer=layer)
        yield from told(share.why)
        yield from told(usual[layer].why)
    if sight := dayfigures.sight(facts):
        yield from told(sight.why)


def promises(about: About, facts: Facts) -> Iterator[Words]:
    yield from told(dayfigures.kept_promises(facts).why)


def week(about: About, facts: Facts) -> Iterator[Words]:
    yield from told(dayfigures.week(facts.day_of(about), facts).total.why)
    yield text("why-planned", target=facts.member.daily_target)


def evening(about: About, facts: Facts) -> Iterator[Words]:
    """Every figure of the evening's review."""
    yield text("why-evening", target=dayplan.target(facts.day_of(about), facts))
    yield from foreseen(about, facts)


def no_step(about: About, facts: Facts) -> Iterator[Words]:
    yield text("why-no-step-rule")


def foreseen(about: About, facts: Facts) -> Iterator[Words]:
    found = dayfigures.foreseen(facts.day_of(about), facts)
    yield from told(precision(found).why)
    yield from told(recall(found).why)


def stalled(about: About, facts: Facts) -> Iterator[Words]:
    usual = dayfigures.stays(facts)
    yield text("rule-stalled")
    for layer in LAYERS:
        median = usual[layer].value
        days = facts.funnel.layers[layer].target_days
        yield text("why-stay", layer=layer, target=days, usual=plain(median) if median else "–")


def cards(about: About, facts: Facts) -> Iterator[Words]:
    """Which cards come, and how many of each kind wait."""
    missed, due = shelf.waiting(facts)
    yield text("rule-cards")
    yield text("why-cards", missed=missed, due=due, answered=shelf.answered(facts))


WHYS: Mapping[str, Callable[[About, Facts], Iterator[Words]]] = {
    "board": board,
    "plan": plan,
    "line": line,
    "thin": thin,
    "flow": flow,
    "promises": promises,
    "week": week,
    "evening": evening,
    "no-step": no_step,
    "stalled": stalled,
    "cards": cards,
    "team-day": whys_of_team.team_day,
    "team-week": whys_of_team.team_week,
    "rep": whys_of_team.rep,
    "process": whys_of_team.process,
    "note": whys_of_team.note,
}


def show(session: Session, facts: Facts) -> Say:
    found = WHYS.get(session.about.get("of", ""))
    lines = found(session.about, facts) if found else (text("why-nothing"),)
    return say(text("why-title"), *lines, rows=[(BACK,)])


def title(session: Session, facts: Facts) -> Words:
    return text("why-title")


WHY = Card("why", show=show, title=title)

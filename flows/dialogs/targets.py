"""Targets: what the leader sets for everybody, or for one rep; each line is changed in place, and can be undone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows import due
from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.day.golden import some_hours
from flows.dialog import Dialog
from flows.facts import Facts
from flows.languages import LANGUAGES
from flows.layout import in_rows
from flows.leading.goals_of_team import TeamGoals
from flows.leading.rights import leaders_only, member_led
from flows.model import LAYERS, Member, Team
from flows.steps import Ask, Guard, Here, Option, Pick
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Leave,
    Say,
    Session,
    Stay,
    TellMember,
    Unclear,
    Words,
    say,
    text,
)

STEP = 5
MOST = 1000
PARTS = ("calls", "levels", "new", "hours", "holiday", "language")
FURTHER = (("layers", "layers"), ("market", "market"), ("targets-one", "one"))
FOR_ONE = ("calls", "hours", "holiday", "language")
"""What is set for one rep; the rest is the team's."""
USUAL_HOURS = ("09:00-11:30 14:00-17:30", "09:00-12:00 13:30-18:00", "10:00-12:00 14:00-19:00")


def about(session: Session, facts: Facts) -> Member | None:
    """The rep whose targets these are, None for everybody's."""
    leaders_only(facts)
    return member_led(session.about["member"], facts) if "member" in session.about else None


def reps(facts: Facts) -> tuple[Member, ...]:
    """Whose targets are set for all."""
    return tuple(
        each for each in facts.unit.people.of_team(facts.member) if each.sells and each.status != "left"
    )


# ---- the card


def show(session: Session, facts: Facts) -> Say:
    member = about(session, facts)
    calls = member.daily_target if member else facts.team.daily_target
    return say(
        text("targets-title", name=member.name if member else facts.team.name),
        text("targets-calls", calls=calls),
        *(one_lines(member, facts) if member else team_lines(facts)),
        rows=[
            (
                Button(text("targets-less", step=STEP), f"calls=-{STEP}"),
                Button(text("targets-more", step=STEP), f"calls={STEP}"),
                Button(text("targets-part.calls"), "part=calls"),
            ),
            *in_rows(
                [
                    Button(text(f"targets-part.{part}"), f"part={part}")
                    for part in (FOR_ONE if member else PARTS)
                    if part != "calls"
                ]
            ),
            ()
            if member
            else (
                Button(text("layers"), "layers"),
                Button(text("market"), "market"),
                Button(text("targets-one"), "one"),
            ),
            (BACK,),
        ],
    )


def team_lines(facts: Facts) -> Iterator[Words]:
    goals = TeamGoals.of(facts.team)
    if goals.sprint:
        yield text("targets-levels", sprint=goals.sprint, challenge=goals.challenge)
    if goals.new:
        yield text("targets-new", count=goals.new)
    yield text("targets-layers", layers=tuple(f"{id} {facts.funnel.layers[id].minimum}" for id in LAYERS))
    if goals.hours:
        yield text("targets-hours", hours=goals.hours)
    yield from holidays_line(goals.holidays, facts)
    own = [each for each in reps(facts) if each.daily_target != facts.team.daily_target]
    if own:
        yield text("targets-own", names=tuple(f"{each.name} {each.daily_target}" for each in own[:PAGE]))


def one_lines(member: Member, facts: Facts) -> Iterator[Words]:
    yield text("targets-hours", hours=member.hours)
    yield from holidays_line(member.days_off, facts)


def holidays_line(days: Sequence[str], facts: Facts) -> Iterator[Words]:
    coming = tuple(day for day in map(date.fromisoformat, days) if day >= facts.today)
    if coming:
        yield text("targets-holidays", days=coming[:PAGE])


def change_calls(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    member = about(session, facts)
    step = int(value) if value.lstrip("-").isdecimal() else 0
    before = member.daily_target if member else facts.team.daily_target
    yield from with_calls(member, min(MOST, max(1, before + step)), facts)
    yield Stay(session)


def with_calls(member: Member | None, calls: int, facts: Facts) -> Iterator[Effect]:
    """For one rep, or for everybody who had the team's target so far: what was set for one stays."""
    if member:
        yield Keep(replace(member, daily_target=calls))
    else:
        yield Keep(replace(facts.team, daily_target=calls))
        for each in reps(facts):
            if each.daily_target == facts.team.daily_target:
                yield Keep(replace(each, daily_target=calls))
    yield Did(text("did-targets", name=member.name if member else facts.team.name))


def open_part(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in PARTS:
        yield Enter("target-change", {**session.about, "part": value})


def open_layers(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("layers")


def open_market(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("market")


def open_one(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("targets-of")


def title(session: Session, facts: Facts) -> Words:
    return text("targets")


TARGETS = Card(
    "targets",
    show=show,
    title=title,
    actions={
        "calls": change_calls,
        "part": open_part,
        "layers": open_layers,
        "market": open_market,
        "one": open_one,
    },
)


# ---- for whom


def show_who(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    start = page_of(session) * PAGE
    shown = reps(facts)[start : start + PAGE]
    return say(
        text("targets-who") if shown else text("team-alone"),
        rows=[
            *in_rows([Button(each.name, f"member={each.id}") for each in shown]),
            (*page_row(session, len(reps(facts)) > start + PAGE), BACK),
        ],
    )


def open_member(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("targets", {"member": int(value)})


TARGETS_OF = Card("targets-of", show=show_who, title=title, actions={"member": open_member})


# ---- one line of it


def only(name: str) -> Guard:
    def guard(here: Here) -> bool:
        return here.about.get("part") == name

    return guard


def head(here: Here) -> Sequence[Words]:
    member = about(here.session, here.facts)
    return [text("targets-title", name=member.name if member else here.facts.team.name)]


def a_number(words: str, here: Here) -> str:
    if not words.isdecimal() or not 0 < int(words) <= MOST:
        raise Unclear(text("no-number-there", words=words[:40], most=MOST))
    return str(int(words))


def two_numbers(words: str, here: Here) -> str:
    """'75 90': sprint, and challenge above it, both above the base."""
    found = words.replace(",", " ").replace("，", " ").replace("/", " ").split()
    if len(found) != 2 or not all(each.isdecimal() for each in found):
        raise Unclear(text("no-levels-there", words=words[:40]))
    sprint, challenge = map(int, found)
    if not here.facts.team.daily_target < sprint < challenge <= MOST:
        raise Unclear(text("levels-not-above", base=here.facts.team.daily_target))
    return f"{sprint} {challenge}"


def levels(here: Here) -> Sequence[Option]:
    """A quarter and a half above the base."""
    base = here.facts.team.daily_target
    usual = f"{round(base * 1.25)} {round(base * 1.5)}"
    return [Option(usual, usual, best=True)]


def hours(here: Here) -> Sequence[Option]:
    return [Option(each, each, best=not number) for number, each in enumerate(USUAL_HOURS)]


def days_off(member: Member | None, facts: Facts) -> Sequence[str]:
    return member.days_off if member else TeamGoals.of(facts.team).holidays


def holidays(here: Here) -> Sequence[Option]:
    """Those to come, each with the way back to work."""
    found = (date.fromisoformat(day) for day in days_off(about(here.session, here.facts), here.facts))
    return [
        Option(day.isoformat(), text("holiday-drop", day=day)) for day in found if day >= here.facts.today
    ][:PAGE]


def languages(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"language.{name}")) for name in LANGUAGES]


def a_day(words: str, here: Here) -> str:
    found = [wish.day for wish in due.read(words, here.facts.local_now) if wish.day >= here.facts.today]
    if not found:
        raise Unclear(text("no-day-there", words=words[:40]))
    return found[0].isoformat()


def finish(here: Here) -> Iterator[Effect]:
    facts, part = here.facts, here.about["part"]
    member, answer = about(here.session, facts), here.answers[here.about["part"]]
    value, worked = answer.id or answer.words, bool(answer.id)
    if part == "calls":
        yield from with_calls(member, int(value), facts)
        yield Leave()
        return
    if member is None:
        yield Keep(team_with(part, value, worked, facts))
    for each in (member,) if member else reps(facts) if part in FOR_ONE else ():
        yield Keep(rep_with(part, value, worked, each))
        if part == "language" and each.language != value:
            yield TellMember(each.id, "settings", {})
    yield Did(text("did-targets", name=member.name if member else facts.team.name))
    yield Leave()


def team_with(part: str, value: str, worked: bool, facts: Facts) -> Team:
    """What is set for everybody, and for who comes in later; ``worked`` is a day whose button was tapped."""
    team, goals = facts.team, TeamGoals.of(facts.team)
    match part:
        case "language":
            return replace(team, language=value)
        case "levels":
            sprint, challenge = map(int, value.split())
            goals = replace(goals, sprint=sprint, challenge=challenge)
        case "new":
            goals = replace(goals, new=int(value))
        case "hours":
            goals = replace(goals, hours=value)
        case "holiday":
            goals = replace(goals, holidays=with_day(goals.holidays, value, worked))
    return replace(team, goals=goals.kept())


def rep_with(part: str, value: str, worked: bool, rep: Member) -> Member:
    match part:
        case "language":
            return replace(rep, language=value)
        case "hours":
            return replace(rep, hours=value)
    return replace(rep, days_off=with_day(rep.days_off, value, worked))


def with_day(days: Sequence[str], day: str, worked: bool) -> tuple[str, ...]:
    """A day that is ``worked`` again is off no more; one that is named is off, however often."""
    return tuple(sorted({*days} - {day} if worked else {*days, day}))


TARGET_CHANGE = Dialog(
    "target-change",
    steps=(
        Ask(name="calls", when=only("calls"), check=a_number),
        Ask(name="levels", options=levels, when=only("levels"), check=two_numbers),
        Ask(name="new", when=only("new"), check=a_number),
        Ask(name="hours", options=hours, when=only("hours"), check=some_hours),
        Ask(name="holiday", options=holidays, when=only("holiday"), check=a_day),
        Pick(name="language", options=languages, when=only("language")),
    ),
    head=head,
    title=lambda here: text("targets"),
    finish=finish,
)

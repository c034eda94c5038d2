"""Why a leader's figures are what they are: each with its rule, what went in, how many cases it rests on."""

from collections.abc import Iterator, Mapping

from flows.facts import Facts
from flows.figures import ENOUGH_TALKS, TooFew, talked
from flows.figures.pillars import PILLARS, Limit
from flows.leading.note_effect import effect_of
from flows.leading.rights import led, member_led
from flows.leading.summary import VIP, day_of_team, percent
from flows.leading.teamweek import week_of_team, weeks_of_rep
from flows.model import Member
from flows.profile.standards import standard_of
from flows.talk import Json, Words, text
from flows.why import told

About = Mapping[str, Json]


def team_day(about: About, facts: Facts) -> Iterator[Words]:
    seen = led(about, facts)
    team = day_of_team(seen.day_of(about), seen)
    yield from told(team.calls.why)
    yield text("why-planned-team")
    yield from told(talked(team.tally).why)
    yield text("rule-forward")
    yield from told(team.prepared.why)
    if isinstance(team.lift, TooFew):
        yield text("rule-lift-few", n=team.lift.n, needed=team.lift.needed)
    else:
        yield from told(team.lift.why)
    yield text("rule-thin-team")
    yield text("rule-surprise")
    yield text("rule-silent", days=standard_of(VIP, seen.team.standards))


def team_week(about: About, facts: Facts) -> Iterator[Words]:
    seen = led(about, facts)
    week = week_of_team(seen.day_of(about), seen)
    yield from told(week.calls.why)
    yield text("rule-pillars")
    yield text("rule-limit")
    yield text("rule-promises-week", kept=int(week.promises.part), promised=int(week.promises.whole))
    yield from told(week.golden.why)
    if isinstance(week.lift, TooFew):
        yield text("rule-lift-few", n=week.lift.n, needed=week.lift.needed)
    else:
        yield from told(week.lift.why)


def rep(about: About, facts: Facts) -> Iterator[Words]:
    """One's own card is explained to oneself too."""
    member, seen = whose(about, facts)
    weeks = weeks_of_rep(member, seen.day_of(about), seen)
    for pillar in PILLARS:
        yield text("why-pillar", pillar=text(f"pillar.{pillar}"))
        yield from told(weeks.weeks[-1].of(pillar).why)
    yield text("why-planned", target=member.daily_target)
    yield text("rule-limit")
    if isinstance(weeks.limit, Limit):
        yield text(
            "why-limit",
            pillar=text(f"pillar.{weeks.limit.pillar}"),
            value=percent(weeks.limit.share.value),
            against=percent(weeks.limit.against),
            whose=text(f"limit-whose.{weeks.limit.whose}"),
        )


def process(about: About, facts: Facts) -> Iterator[Words]:
    seen = led(about, facts)
    yield text("rule-process-source")
    yield text("rule-process-layers")
    yield text("rule-silent", days=standard_of(VIP, seen.team.standards))
    yield text("rule-process-calls")


def note(about: About, facts: Facts) -> Iterator[Words]:
    """What a word on a call has done, on both sides of the moment it was brought."""
    seen = led(about, facts)
    yield text("rule-note", needed=ENOUGH_TALKS)
    for each in seen.unit.coaching.of_call(seen.member, seen.call(about["call"]).id):
        if found := effect_of(each, seen):
            yield text("why-note-before")
            yield from told(found.before.why)
            yield text("why-note-since")
            yield from told(found.since.why)


def whose(about: About, facts: Facts) -> tuple[Member, Facts]:
    if about.get("member", facts.member.id) == facts.member.id:
        return facts.member, facts
    leader = led(about, facts)
    return member_led(about["member"], leader), leader

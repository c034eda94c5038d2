"""A new member settles in: language, time zone, golden hours, daily target; one message, each with a
default one tap accepts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import schedule
from flows.contacts import roster
from flows.day.golden import some_hours
from flows.dialog import END, Dialog
from flows.languages import LANGUAGES
from flows.leading.rights import leaders_only
from flows.model import Line, Member
from flows.steps import Ask, Guard, Here, Option, Pick, own
from flows.talk import Become, Did, Effect, Keep, Keyboard, Leave, Unclear, Words, say, text

SETTINGS = ("language", "zone", "hours", "target")
TARGETS = (20, 40, 60, 80, 100)
USUAL_ZONES = (
    "Asia/Shanghai",
    "Asia/Hong_Kong",
    "Asia/Taipei",
    "Asia/Singapore",
    "Europe/London",
    "America/New_York",
)
LONGEST_COMPANY = 40
USUAL_HOURS = ("09:00-11:30 14:00-17:30", "09:00-12:00 13:30-18:00", "10:00-12:00 14:00-19:00")


def head(here: Here) -> Sequence[Words]:
    return [text("onboarding-hello", name=here.facts.member.name)] if not here.answers else chosen(here)


def chosen(here: Here) -> list[Words]:
    kept = [here.answers[name].words for name in ("language", "zone", "hours") if name in here.answers]
    return [text("onboarding-chosen", kept=tuple(kept))]


def suggested(default: str, others: Sequence[str]) -> list[Option]:
    """The default first, marked as the one a tap accepts."""
    return [
        Option(default, default, best=True),
        *(Option(other, other) for other in others if other != default),
    ]


def languages(here: Here) -> Sequence[Option]:
    mine = here.facts.member.language
    first = [Option(mine, text(f"language.{mine}"), best=True)]
    return [*first, *(Option(name, text(f"language.{name}")) for name in LANGUAGES if name != mine)]


def zones(here: Here) -> Sequence[Option]:
    return suggested(here.facts.member.zone, USUAL_ZONES)


def a_zone(words: str, here: Here) -> str:
    found = schedule.zones(words)
    if not found:
        raise Unclear(text("no-such-zone", words=words[:40]))
    return found[0]


def hours(here: Here) -> Sequence[Option]:
    return suggested(here.facts.member.hours, USUAL_HOURS)


def targets(here: Here) -> Sequence[Option]:
    return suggested(str(here.facts.member.daily_target), [str(number) for number in TARGETS])


def a_target(words: str, here: Here) -> str:
    if not words.isdecimal() or not 0 < int(words) <= 1000:
        raise Unclear(text("no-target-there", words=words[:40]))
    return str(int(words))


def clock_now(here: Here) -> Sequence[Words]:
    """So that a wrong zone is seen at once."""
    return [text("onboarding-clock", time=here.facts.local_now.time())]


def picked(answer: Line) -> str:
    """The key of an option, or the rep's own words after their check."""
    return answer.id or answer.words


def settled(here: Here) -> Member:
    """The member as far as the questions are answered."""
    member = here.facts.member
    for name in SETTINGS:
        if name in here.answers:
            member = changed_by(member, name, picked(here.answers[name]))
    return member


def changed_by(member: Member, name: str, value: str) -> Member:
    match name:
        case "language":
            return replace(member, language=value)
        case "zone":
            return replace(member, zone=value)
        case "hours":
            return replace(member, hours=value)
        case _:
            return replace(member, daily_target=int(value))


def founder(here: Here) -> bool:
    """Whoever opened the owner's link names the team, once."""
    return bool(here.about.get("new_team"))


def team_names(here: Here) -> Sequence[Option]:
    return [Option("", here.facts.team.name, best=True)]


def a_company(words: str, here: Here) -> str:
    """Not the first customer, pasted in a hurry."""
    if roster.looks_like(words, here.facts.region):
        raise Unclear(text("team-is-no-customer"))
    return own(words, LONGEST_COMPANY)


def finish(here: Here) -> Iterator[Effect]:
    """Each answer is kept at once, so that the next question is asked in the language just chosen."""
    yield Keep(settled(here))
    if "team" in here.answers:
        yield Keep(replace(here.facts.team, name=here.answers["team"].words, language=settled(here).language))
    yield Did(text("did-settings"))
    if here.session.step != END:
        return
    yield Become("welcome")
    yield Keyboard(say(text("onboarding-ready"), text("privacy-line")))


def title(here: Here) -> Words:
    return text("title-onboarding")


LANGUAGE = Pick(name="language", options=languages)
ZONE = Pick(name="zone", options=zones, own_words=True, check=a_zone, remarks=clock_now)
HOURS = Pick(name="hours", options=hours, own_words=True, check=some_hours)
TARGET = Pick(name="target", options=targets, own_words=True, check=a_target, number=True)

TEAM = Ask(name="team", options=team_names, when=founder, check=a_company)

ONBOARDING = Dialog(
    "onboarding",
    steps=(LANGUAGE, ZONE, HOURS, TARGET, TEAM),
    head=head,
    title=title,
    finish=finish,
    keeps_each_answer=True,
)


# ---- the same questions one at a time, from the settings


def only(name: str) -> Guard:
    def guard(here: Here) -> bool:
        return here.about.get("setting") == name

    return guard


def change_head(here: Here) -> Sequence[Words]:
    return [text("settings-title")]


def finish_change(here: Here) -> Iterator[Effect]:
    name = here.about["setting"]
    if name == "team":
        leaders_only(here.facts)
        yield Keep(replace(here.facts.team, name=here.answers[name].words))
        yield Did(text("did-settings"))
        yield Leave()
        return
    value = picked(here.answers[name])
    changed = changed_by(here.facts.member, name, value)
    yield Keep(changed)
    yield Did(text("did-settings"))
    yield Leave()
    if name == "language":
        yield Keyboard(say(text("language-changed")), shown=changed.keyboard)


CHANGE = Dialog(
    "setting",
    steps=tuple(replace(step, when=only(step.name)) for step in (LANGUAGE, ZONE, HOURS, TARGET, TEAM)),
    head=change_head,
    title=title,
    finish=finish_change,
)

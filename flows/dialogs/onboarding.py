"""A new member settles in: language, time zone, golden hours, daily target; one message, each with a
default one tap accepts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import money, schedule
from flows.contacts import phones, roster
from flows.day.golden import some_hours
from flows.dialog import END, Dialog
from flows.languages import LANGUAGES
from flows.leading.rights import leaders_only
from flows.model import Line, Member, Team
from flows.steps import Ask, Guard, Here, Option, Pick, own
from flows.talk import Become, Did, Effect, Keep, Keyboard, Leave, Unclear, Words, say, text

SETTINGS = ("language", "zone", "hours", "target")
OF_THE_TEAM = ("team", "place", "currency")
"""What a leader says for everybody."""
USUAL_CURRENCIES = ("CNY", "HKD", "USD", "EUR", "GBP")
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


def places(here: Here) -> Sequence[Option]:
    return suggested(here.facts.team.zone, USUAL_ZONES)


def currencies(here: Here) -> Sequence[Option]:
    return suggested(here.facts.team.currency, USUAL_CURRENCIES)


def a_currency(words: str, here: Here) -> str:
    code = next((code for code, sign in money.SIGNS.items() if sign == words.strip()), words.strip().upper())
    if not re.fullmatch("[A-Z]{3}", code):
        raise Unclear(text("no-such-currency", words=words[:40]))
    return code


def team_names(here: Here) -> Sequence[Option]:
    """One that nobody has named yet is called so in the language of whoever names it, and not of who made it."""
    facts, name = here.facts, here.facts.team.name
    unnamed = {facts.wording.text(language, "new-team") for language in LANGUAGES}
    return [Option("", facts.shown(text("new-team")) if name in unnamed else name, best=True)]


def a_company(words: str, here: Here) -> str:
    """Not the first customer, pasted in a hurry."""
    if roster.looks_like(words, here.facts.region):
        raise Unclear(text("team-is-no-customer"))
    return own(words, LONGEST_COMPANY)


def finish(here: Here) -> Iterator[Effect]:
    """Each answer is kept at once, so that the next question is asked in the language just chosen."""
    yield Keep(settled(here))
    if founder(here):
        # With every answer: an amended deed holds what it says now, and nothing else.
        yield Keep(founded(here))
    yield Did(text("did-settings"))
    if here.session.step != END:
        return
    yield Become("welcome")
    seen = "privacy-line-leader" if here.facts.member.role == "leader" else "privacy-line"
    yield Keyboard(say(text("onboarding-ready"), text(seen)))


def founded(here: Here) -> Team:
    """The team is where its founder is: by that phones, dates and money are read."""
    team, first = here.facts.team, settled(here)
    if "zone" in here.answers:
        team = replace(team, zone=first.zone, currency=paid_in(first.zone))
    if "team" in here.answers:
        team = replace(team, name=here.answers["team"].words, language=first.language)
    return team


def placed(team: Team, zone: str) -> Team:
    """In ``zone``; with that country's money, unless somebody has chosen another."""
    usual = team.currency == paid_in(team.zone)
    return replace(team, zone=zone, currency=paid_in(zone) if usual else team.currency)


def paid_in(zone: str) -> str:
    return money.of_region(phones.region_of(zone))


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
    if name in OF_THE_TEAM:
        leaders_only(here.facts)
        yield Keep(team_with(here.facts.team, name, picked(here.answers[name])))
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


def team_with(team: Team, name: str, value: str) -> Team:
    match name:
        case "place":
            return placed(team, value)
        case "currency":
            return replace(team, currency=value)
        case _:
            return replace(team, name=value)


PLACE = Pick(name="place", options=places, own_words=True, check=a_zone)
CURRENCY = Pick(name="currency", options=currencies, own_words=True, check=a_currency)

CHANGE = Dialog(
    "setting",
    steps=tuple(
        replace(step, when=only(step.name)) for step in (LANGUAGE, ZONE, HOURS, TARGET, TEAM, PLACE, CURRENCY)
    ),
    head=change_head,
    title=title,
    finish=finish_change,
)

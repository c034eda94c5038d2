"""What the list behind a number is about: whose it is, of which days, what it is called.

``about`` is ``what`` and ``key`` (see ``flows.leading.numbers.behind``), the ``day``, ``week`` for all of its week, and
the ``member`` or the ``team`` whose number it is.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from flows.day.dayfigures import DAY
from flows.facts import Facts, Gone, as_rep
from flows.figures.sources import Contacts
from flows.figures.weeks import monday_of
from flows.leading.behind import LISTED, Days, four_weeks
from flows.leading.rights import led, member_led
from flows.model import LAYERS, LOST, OUTCOMES, WON, Member
from flows.talk import Json, Words, text

About = Mapping[str, Json]
KEYS: Mapping[str, Collection[str]] = {
    "outcome": OUTCOMES,
    "layer": (*LAYERS, WON, LOST),
    "reached": Contacts._fields,
}
"""What a key may be, where not anything."""


def known(about: About) -> None:
    """Raises Gone where there is no such list."""
    what, key = about["what"], about.get("key", "")
    if what not in LISTED or (what in KEYS and key not in KEYS[what]):
        raise Gone(text("out-of-date"))


def whose(about: About, facts: Facts) -> tuple[Member | None, Facts]:
    """The rep whose number it is (None for a team's), and the facts as whoever may see what it counts: one's own is
    seen by oneself too, a team's and another rep's by those who lead it."""
    id = about.get("member")
    if id == facts.member.id:
        return facts.member, facts.as_member(as_rep(facts.member))
    leader = led(about, facts)
    if id is None:
        return None, leader
    member = member_led(id, leader)
    asked = replace(facts.member, id=member.id, team_id=member.team_id, role="rep")
    return member, leader.as_member(asked)


def days_of(about: About) -> Days:
    """The day, or the week that holds it; whom calls reached is told of four weeks."""
    day = date.fromisoformat(about["day"])
    if about["what"] == "reached":
        return four_weeks(day)
    return (monday_of(day), monday_of(day) + 6 * DAY) if about.get("week") else (day, day)


def heading(about: About, member: Member | None, facts: Facts) -> Words:
    what, key = about["what"], about.get("key", "")
    first, last = days_of(about)
    return text(
        "behind-title",
        name=member.name if member else facts.team.name,
        day=first,
        days=(last - first).days + 1,
        what=text(f"behind.{what}", key=named(what, key, facts)),
    )


def named(what: str, key: str, facts: Facts) -> Words:
    """What the key stands for, in the reader's words."""
    if what == "outcome":
        return text(f"outcome.{key}")
    if what == "layer":
        return facts.funnel.full(key)
    if what == "reached":
        return text(f"reached.{key}")
    if what == "source":
        return key or text("process-untold")
    card = facts.playbook.objection(key) if what == "surprise" else None
    return card.words if card else key

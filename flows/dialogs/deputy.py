"""Somebody stands in for a leader until a day: with all of a leader's rights, and without them from that day on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.day.resting import monday_after
from flows.dialog import Dialog
from flows.due import Due
from flows.leading.rights import member_led
from flows.steps import Here, When
from flows.talk import Did, Effect, Keep, Leave, TellMember, Unclear, Words, text


def until(here: Here) -> Sequence[tuple[Due, bool]]:
    """Until Monday, in a week, in two."""
    today = here.facts.today
    days = [monday_after(today), *(today.fromordinal(today.toordinal() + ahead) for ahead in (7, 14))]
    return [(Due(day), not place) for place, day in enumerate(dict.fromkeys(days))]


def head(here: Here) -> Sequence[Words]:
    return [text("deputy-about", name=member_led(here.about["member"], here.facts).name)]


def finish(here: Here) -> Iterator[Effect]:
    facts, day = here.facts, here.answers["until"].day
    member = member_led(here.about["member"], facts)
    if day <= facts.today:
        raise Unclear(text("pause-too-short"))
    yield Keep(replace(member, role="leader", deputy_until=day))
    yield Did(text("did-deputy", name=member.name, day=day))
    yield TellMember(member.id, "welcome", {"now": "leader", "by": facts.member.name})
    yield Leave()


DEPUTY = Dialog(
    "deputy",
    steps=(When(name="until", quick=until),),
    head=head,
    title=lambda here: text("deputy"),
    finish=finish,
)

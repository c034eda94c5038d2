"""The four questions (practices 81, 82): how satisfied, liked most, liked least, missing. Five a day."""

from collections.abc import Iterator, Sequence
from datetime import time

from flows import schedule
from flows.calls import grow
from flows.calls.headers import customer_line
from flows.dialog import Dialog
from flows.facts import Facts
from flows.model import Finding
from flows.profile.kinds import KINDS
from flows.steps import Ask, Here, Option, Pick
from flows.talk import Did, Effect, Keep, Leave, Toast, Words, text

A_DAY = 5
OPEN = ("liked", "disliked", "missing")
LONGEST = 300


def done_today(facts: Facts) -> int:
    midnight = schedule.instant(facts.today, time(0), facts.zone)
    return facts.once(facts.unit.findings.count, facts.member, "satisfaction", midnight)


def head(here: Here) -> Sequence[Words]:
    return [
        customer_line(here.customer, here.facts),
        text("interview-count", done=done_today(here.facts), of=A_DAY),
    ]


def scores(here: Here) -> Sequence[Option]:
    return [Option(value, grow.choice("satisfaction", value)) for value in KINDS["satisfaction"].choices]


def finish(here: Here) -> Iterator[Effect]:
    facts, customer = here.facts, here.customer
    told = [("satisfaction", here.answers["score"].id, "")]
    told += [(name, "", here.answers[name].words) for name in OPEN if name in here.answers]
    for kind, value, words in told:
        yield Keep(
            Finding(
                facts.new_id(), facts.team.id, facts.member.id, customer.id, None, kind, value, words, "", facts.now
            )
        )  # fmt: skip
    did = text("did-interview", name=customer.name, done=done_today(facts) + 1, of=A_DAY)
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("title-interview", name=here.customer.name)


INTERVIEW = Dialog(
    "interview",
    steps=(
        Pick(name="score", options=scores),
        *(Ask(name=name, optional=True, limit=LONGEST) for name in OPEN),
    ),
    head=head,
    title=title,
    finish=finish,
)

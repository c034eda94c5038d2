"""One rep's day as the leader sees it, and the rep too: the figures, and behind each the calls it counts."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts, Gone
from flows.figures import DayOfWeek, Tally, dials, effect, talks, week_table
from flows.figures.team import added
from flows.layout import in_rows, nth
from flows.model import LAYERS, OUTCOMES, Call, Member
from flows.rights import led, member_led
from flows.summary import percent
from flows.talk import Button, Effect, Enter, OffTopic, Say, Session, Words, say, text


def seen(session: Session, facts: Facts) -> tuple[Member, Facts]:
    """Whose card it is, and the facts as its reader may see them: a leader sees everybody of the team, a rep the own
    card: the same, before the leader does."""
    id = session.about["member"]
    if id == facts.member.id:
        return facts.member, facts
    leader = led(session.about, facts)
    return member_led(id, leader), leader


def member_of(session: Session, facts: Facts) -> Member:
    return seen(session, facts)[0]


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


def show(session: Session, facts: Facts) -> Say:
    (member, facts), day = seen(session, facts), day_of(session)
    monday = day - timedelta(days=day.weekday())
    week = {
        each: tally_of(member, each, facts) for each in (monday + timedelta(days=ahead) for ahead in range(7))
    }
    today = week[day]
    return say(
        text("rep-title", name=member.name, day=day),
        text("rep-today", dials=dials(today), target=member.daily_target, talked=talks(today)),
        text(
            "rep-effect",
            effect=percent(effect(added(week.values())).value),
            talked=talks(added(week.values())),
        ),
        *(week_line(row) for row in week_table(day, planned(member, week), made(week)).days),
        funnel_line(member, facts),
        remark_line(member, day, facts),
        rows=[
            *in_rows(
                [
                    Button(
                        text("rep-outcome", outcome=text(f"outcome.{name}"), count=today[name]),
                        f"calls={name}",
                    )
                    for name in OUTCOMES
                    if today.get(name)
                ]
            ),
            ((Button(text("rep-remark"), "remark"),) if member is facts.member else ()),
            (BACK,),
        ],
    )


def remark_line(member: Member, day: date, facts: Facts) -> Words | None:
    """What the rep says about the day; never what he has written for himself."""
    kept = (each for each in facts.unit.days.between(facts.member, day, day) if each.member_id == member.id)
    said = next((each.remark for each in kept if each.remark), "")
    return text("evening-remark", words=said) if said else None


def remark(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """One line of context to the own figures."""
    if session.about["member"] == facts.member.id:
        yield Enter("evening-line", {"day": day_of(session).isoformat(), "line": "remark"})


def tally_of(member: Member, day: date, facts: Facts) -> Tally:
    return facts.once(facts.unit.calls.tally, member, day)


def planned(member: Member, week: dict[date, Tally]) -> dict[date, int]:
    return {day: member.daily_target for day in week if day.weekday() < 5}


def made(week: dict[date, Tally]) -> dict[date, int]:
    return {day: dials(tally) for day, tally in week.items()}


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


def open_calls(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    member, day = member_of(session, facts), day_of(session)
    team = {"team": session.about["team"]} if "team" in session.about else {}
    yield Enter("rep-calls", {"member": member.id, "day": day.isoformat(), "outcome": value, **team})


def title(session: Session, facts: Facts) -> Words:
    return member_of(session, facts).name


REP = Card("rep", show=show, title=title, actions={"calls": open_calls, "remark": remark})


# ---- the calls behind a number


def calls_of(session: Session, facts: Facts) -> Sequence[Call]:
    """One page, and one more where there are more."""
    member, facts = seen(session, facts)
    outcome = session.about["outcome"]
    if outcome not in OUTCOMES:
        raise Gone(text("out-of-date"))
    return facts.unit.calls.of_day(member, day_of(session), outcome, PAGE + 1, page_of(session) * PAGE)


def show_calls(session: Session, facts: Facts) -> Say:
    calls = calls_of(session, facts)
    member, facts = seen(session, facts)
    found = facts.unit.customers.some(facts.member, [call.customer_id for call in calls])
    names = {customer.id: customer.name for customer in found}
    outcome = text(f"outcome.{session.about['outcome']}")
    return say(
        text("rep-calls", name=member.name, day=day_of(session), outcome=outcome),
        *(
            text(
                "rep-call",
                number=number,
                at=call.at.astimezone(facts.zone).time(),
                name=names.get(call.customer_id, "–"),
                note=f" · {call.reason or call.note}" if call.reason or call.note else "",
            )
            for number, call in enumerate(calls[:PAGE], 1)
        ),
        text("list-empty") if not calls else None,
        rows=[
            *in_rows([Button(str(number), f"call={call.id}") for number, call in enumerate(calls[:PAGE], 1)]),
            (*page_row(session, len(calls) > PAGE), BACK),
        ],
    )


def open_call(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    team = {"team": session.about["team"]} if "team" in session.about else {}
    yield Enter("call", {"call": int(value), **team})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    calls = calls_of(session, facts)[:PAGE]
    number = nth(words, len(calls))
    if number is None:
        raise OffTopic
    yield from open_call(session, str(calls[number].id), facts)


REP_CALLS = Card("rep-calls", show=show_calls, title=title, actions={"call": open_call}, said=said)

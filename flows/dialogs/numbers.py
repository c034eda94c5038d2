"""From a number to what it counts: the team's numbers of a day, and the page of calls, moves, customers behind one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts, Gone
from flows.layout import in_rows, nth
from flows.leading.listing import days_of, heading, known, whose
from flows.leading.numbers import Item, behind, numbers
from flows.leading.rights import carried, led
from flows.leading.summary import day_of_team
from flows.model import Call, Customer, Move
from flows.talk import Button, Effect, Enter, OffTopic, Say, Session, Start, Words, say, text
from flows.why import open_why, why_button


def day_of(session: Session) -> date:
    return date.fromisoformat(session.about["day"])


# ---- the numbers


def show(session: Session, facts: Facts) -> Say:
    seen, day = led(session.about, facts), day_of(session)
    found = numbers(day_of_team(day, seen), day, seen)
    return say(
        text("numbers-title", day=day, team=seen.team.name),
        text("numbers-none") if not found else text("numbers-how"),
        rows=[
            *in_rows([Button(each.label, f"open={number}") for number, each in enumerate(found)]),
            (why_button("team-day"), BACK),
        ],
    )


def open_number(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    seen, day = led(session.about, facts), day_of(session)
    found = numbers(day_of_team(day, seen), day, seen)
    if not value.isdecimal() or int(value) >= len(found):
        raise Gone(text("out-of-date"))
    number = found[int(value)]
    about = {"what": number.what, "key": number.key, "day": day.isoformat()}
    yield Enter("behind", {**about, **carried(session.about)})


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


def title(session: Session, facts: Facts) -> Words:
    return text("numbers-name")


NUMBERS = Card("numbers", show=show, title=title, actions={"open": open_number, "why": why})


# ---- what stands behind one


def items(session: Session, facts: Facts) -> tuple[Item, ...]:
    """One page, and one more where there are more."""
    about = session.about
    known(about)
    _, seen = whose(about, facts)
    return behind(
        about["what"],
        days_of(about),
        seen,
        PAGE + 1,
        page_of(session) * PAGE,
        about.get("key", ""),
        leading=facts.member.role == "leader",
    )


def show_behind(session: Session, facts: Facts) -> Say:
    found = items(session, facts)
    member, seen = whose(session.about, facts)
    shown, names = found[:PAGE], names_of(found, seen)
    who = {each.id: each.name for each in seen.unit.people.of_team(seen.member)} if member is None else {}
    return say(
        heading(session.about, member, seen),
        *(
            line(number, each, names, who, bool(session.about.get("week")), seen)
            for number, each in enumerate(shown, 1)
        ),
        text("behind-none") if not shown else None,
        rows=[
            *in_rows([Button(str(number), f"item={number}") for number in range(1, len(shown) + 1)]),
            (Button(text("as-a-file"), "file"),) if shown else (),
            (*page_row(session, len(found) > PAGE), BACK),
        ],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    about = {name: value for name, value in session.about.items() if name != "page"}
    yield Start("file", {"paper": "behind", "about": {**about, "form": "xlsx"}})


def names_of(found: Sequence[Item], facts: Facts) -> Mapping[int, str]:
    """Customers by their number."""
    ids = [each.id if isinstance(each, Customer) else each.customer_id for each in found]
    seen = facts.as_member(replace(facts.member, role="leader"))
    return {customer.id: customer.name for customer in seen.unit.customers.some(seen.member, ids)}


def line(
    number: int, item: Item, names: Mapping[int, str], who: Mapping[int, str], week: bool, facts: Facts
) -> Words:
    """A week's calls come with their day."""
    match item:
        case Call():
            note = item.reason or item.note
            return text(
                "behind-call",
                number=number,
                at=facts.moment(item.at) if week else item.at.astimezone(facts.zone).time(),
                who=text("behind-who", name=who[item.member_id]) if item.member_id in who else "",
                name=names.get(item.customer_id, "–"),
                outcome=text(f"outcome.{item.outcome}"),
                note=f" · {note}" if note else "",
            )
        case Move():
            return text(
                "behind-move",
                number=number,
                who=text("behind-who", name=who[item.member_id]) if item.member_id in who else "",
                name=names.get(item.customer_id, "–"),
                before=facts.funnel.short(item.from_layer),
                after=facts.funnel.short(item.to_layer),
            )
        case Customer():
            since = item.last_contact or item.created_at or facts.now
            return text(
                "behind-customer",
                number=number,
                who=text("behind-who", name=who[item.owner_id]) if item.owner_id in who else "",
                name=item.name,
                layer=facts.funnel.short(item.layer),
                days=(facts.now - since).days,
            )


def open_item(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The call where there is one, else the customer."""
    found = items(session, facts)[:PAGE]
    place = nth(value, len(found))
    if place is None:
        raise Gone(text("out-of-date"))
    item = found[place]
    call = item.id if isinstance(item, Call) else item.call_id if isinstance(item, Move) else None
    if call:
        yield Enter("call", {"call": call, **carried(session.about)})
    else:
        yield Enter("customer", {"customer": item.id if isinstance(item, Customer) else item.customer_id})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    if nth(words, len(items(session, facts)[:PAGE])) is None:
        raise OffTopic
    yield from open_item(session, words.strip(), facts)


BEHIND = Card("behind", show=show_behind, title=title, actions={"item": open_item, "file": file}, said=said)

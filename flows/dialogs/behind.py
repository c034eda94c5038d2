"""What stands behind a number: the page of calls, moves, customers, promises it counts, each with a way to it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts, Gone
from flows.layout import in_rows, nth
from flows.leading.behind import Item, behind
from flows.leading.listing import days_of, heading, known, whose
from flows.leading.rights import carried
from flows.leading.word import state_of
from flows.model import Assignment, Call, CoachingNote, Customer, Move, Promise
from flows.talk import Button, Effect, Enter, Json, OffTopic, Say, Session, Start, Words, say, text


def items(session: Session, facts: Facts) -> tuple[Item, ...]:
    """One page, and one more where there are more."""
    return facts.once(one_page, tuple(session.about.items()), page_of(session) * PAGE, facts)


def one_page(told: Iterable[tuple[str, Json]], start: int, facts: Facts) -> tuple[Item, ...]:
    about = dict(told)
    known(about)
    _, seen = whose(about, facts)
    return behind(about["what"], days_of(about), seen, PAGE + 1, start, about.get("key", ""))


def show_behind(session: Session, facts: Facts) -> Say:
    found = items(session, facts)
    member, seen = whose(session.about, facts)
    shown, about = found[:PAGE], customers_of(found, seen)
    who = {each.id: each.name for each in seen.unit.people.of_team(seen.member)} if member is None else {}
    first, last = days_of(session.about)
    shut = [is_shut(each, about, facts) for each in shown]
    return say(
        heading(session.about, member, seen),
        *(
            text("behind-given", number=number, name=each.name)
            if shut[number - 1] and isinstance(each, Customer) and facts.member.role != "leader"
            else line(number, each, about, who, first < last, seen)
            for number, each in enumerate(shown, 1)
        ),
        text("behind-none") if not shown else None,
        rows=[
            *in_rows(
                [Button(str(number), f"item={number}") for number, is_so in enumerate(shut, 1) if not is_so]
            ),
            (Button(text("as-a-file"), "file"),) if shown else (),
            (*page_row(session, len(found) > PAGE), BACK),
        ],
    )


def file(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    about = {name: value for name, value in session.about.items() if name != "page"}
    yield Start("file", {"paper": "behind", "about": {**about, "form": "xlsx"}})


def customer_of(item: Item) -> int | None:
    if isinstance(item, Assignment):
        return None
    return item.id if isinstance(item, Customer) else item.customer_id


def customers_of(found: Sequence[Item], facts: Facts) -> Mapping[int, Customer]:
    """Whom the page is about, by their number: what was done is told by name wherever its customer went since."""
    ids = [id for each in found if (id := customer_of(each)) is not None]
    seen = facts.as_member(replace(facts.member, role="leader"))
    return {customer.id: customer for customer in seen.unit.customers.some(seen.member, ids)}


def is_shut(item: Item, about: Mapping[int, Customer], facts: Facts) -> bool:
    """Whether it is counted and not to be opened: it is about somebody who is a colleague's by now, or about another
    team's customer, of whom the owner sees the calls alone."""
    customer = about.get(customer_of(item) or 0)
    if customer is None:
        return False
    if customer.team_id != facts.member.team_id:
        return call_of(item) is None
    return facts.member.role != "leader" and customer.owner_id != facts.member.id


def call_of(item: Item) -> int | None:
    if isinstance(item, Move | CoachingNote):
        return item.call_id
    return item.id if isinstance(item, Call) else None


def line(
    number: int,
    item: Item,
    about: Mapping[int, Customer],
    who: Mapping[int, str],
    dated: bool,
    facts: Facts,
) -> Words:
    """A team's come with the name of ``who`` it was, calls of several days with their day."""
    customer = about.get(customer_of(item) or 0)
    name = customer.name if customer else "–"

    def by(id: int) -> Words:
        return text("behind-who", name=who[id]) if id in who else ""

    match item:
        case Call():
            note = item.reason or item.note
            return text(
                "behind-call",
                number=number,
                at=facts.moment(item.at) if dated else item.at.astimezone(facts.zone).time(),
                who=by(item.member_id),
                name=name,
                outcome=text(f"outcome.{item.outcome}"),
                note=f" · {note}" if note else "",
            )
        case Move():
            return text(
                "behind-move",
                number=number,
                who=by(item.member_id),
                name=name,
                before=facts.funnel.short(item.from_layer),
                after=facts.funnel.short(item.to_layer),
            )
        case Customer():
            since = item.last_contact or item.created_at or facts.now
            return text(
                "behind-customer",
                number=number,
                who=by(item.owner_id),
                name=name,
                layer=facts.funnel.short(item.layer),
                days=(facts.now - since).days,
            )
        case Promise():
            return text(
                "behind-promise",
                number=number,
                who=by(item.member_id),
                name=name,
                layer=facts.funnel.short(item.to_layer),
                day=item.by_day,
                state=text("promise-kept", kept=int(item.status == "kept")),
            )
        case Assignment():
            return text(
                "behind-asked",
                number=number,
                asked=text(f"assigned.{item.kind}", words=item.words),
                state=text(f"assigned-is.{item.status}"),
            )
        case CoachingNote():
            return text(
                "behind-note",
                number=number,
                name=name,
                said=text("note-said", kind=text(f"note-kind.{item.kind}"), words=item.words),
                state=text(f"note-is.{state_of(item)}"),
            )


def open_item(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The call where there is one, else the customer."""
    found = items(session, facts)[:PAGE]
    place = nth(value, len(found))
    if place is None:
        raise Gone(text("out-of-date"))
    item, (_, seen) = found[place], whose(session.about, facts)
    if is_shut(item, customers_of([item], seen), facts):
        raise Gone
    if isinstance(item, Assignment):
        yield Enter("assigned", {"assignment": item.id})
        return
    if call := call_of(item):
        yield Enter("call", {"call": call, **carried(session.about)})
    else:
        yield Enter("customer", {"customer": customer_of(item)})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    if nth(words, len(items(session, facts)[:PAGE])) is None:
        raise OffTopic
    yield from open_item(session, words.strip(), facts)


def title(session: Session, facts: Facts) -> Words:
    return text("numbers-name")


BEHIND = Card("behind", show=show_behind, title=title, actions={"item": open_item, "file": file}, said=said)

"""All of a team's reps on one day, where they are more than a summary has buttons for: each with the calls."""

from collections.abc import Iterator, Sequence

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts, Gone
from flows.figures import dials, talks
from flows.figures.team import RepDay
from flows.layout import in_rows, nth
from flows.leading.rights import carried, led
from flows.leading.summary import day_of_team
from flows.talk import Button, Effect, Enter, OffTopic, Say, Session, Words, say, text


def page(session: Session, facts: Facts) -> tuple[Sequence[RepDay], bool]:
    """The reps of this page, and whether there are more."""
    seen, first = led(session.about, facts), page_of(session) * PAGE
    found = seen.once(day_of_team, seen.day_of(session.about), seen).reps
    return found[first : first + PAGE], len(found) > first + PAGE


def show(session: Session, facts: Facts) -> Say:
    seen, (shown, more) = led(session.about, facts), page(session, facts)
    return say(
        text("numbers-title.day", day=seen.day_of(session.about), name=seen.team.name),
        *(
            text(
                "reps-line",
                number=number,
                name=rep.member.name,
                dials=dials(rep.tally),
                target=rep.target,
                talked=talks(rep.tally),
            )
            for number, rep in enumerate(shown, 1)
        ),
        rows=[
            *in_rows([Button(str(number), f"rep={number}") for number, _ in enumerate(shown, 1)]),
            (*page_row(session, more), BACK),
        ],
    )


def open_rep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    shown, _ = page(session, facts)
    place = nth(value, len(shown))
    if place is None:
        raise Gone(text("out-of-date"))
    day = facts.day_of(session.about).isoformat()
    yield Enter("rep", {"member": shown[place].member.id, "day": day, **carried(session.about)})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    if nth(words, len(page(session, facts)[0])) is None:
        raise OffTopic
    yield from open_rep(session, words, facts)


def title(session: Session, facts: Facts) -> Words:
    return text("reps-name")


REPS = Card("reps", show=show, title=title, actions={"rep": open_rep}, said=said)

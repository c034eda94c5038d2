"""A card is a place: one message that shows a record or a list, is edited in place, and has named actions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from flows.facts import Facts
from flows.talk import (
    Button,
    Effect,
    Event,
    Leave,
    Said,
    Say,
    Session,
    Stay,
    Tapped,
    Turn,
    Unclear,
    UndoDeed,
    Words,
    text,
)

Action = Callable[[Session, str, Facts], Iterable[Effect]]
PAGE = 8
"""Lines of a list on one page: what a phone shows without scrolling."""


@dataclass(frozen=True)
class Card:
    """``show`` draws it; ``actions`` answer its buttons (``name`` or ``name=value``), each yielding
    effects; ``said`` is what typed words mean while it is open, None where they mean nothing special; ``opens`` is the
    session as somebody walks in, where it is more than it was asked for."""

    name: str
    show: Callable[[Session, Facts], Say]
    title: Callable[[Session, Facts], Words]
    actions: Mapping[str, Action] = field(default_factory=dict)
    said: Action | None = None
    opens: Callable[[Session, Facts], Session] | None = None

    def open(self, session: Session, facts: Facts) -> Session:
        return self.opens(session, facts) if self.opens else session

    def hear(self, session: Session, event: Event, facts: Facts) -> Turn:
        """Raises Unclear for an action this card does not have."""
        effects: Iterable[Effect]
        if isinstance(event, Said) and self.said:
            effects = self.said(session, event.words, facts)
        elif isinstance(event, Tapped):
            name, _, value = event.action.partition("=")
            if name == "<":
                effects = (Leave(keeping=self.in_the_middle(session)),)
            elif name == "page":
                effects = (turn_page(session, value),)
            elif name in self.actions:
                effects = self.actions[name](session, value, facts)
            else:
                raise Unclear(text("out-of-date"))
        else:
            raise Unclear(text("out-of-date"))
        return Turn(session, tuple(effects))

    def takes_words(self, session: Session) -> bool:
        return self.said is not None

    def in_the_middle(self, session: Session) -> bool:
        return bool(session.draft)

    def name_of(self, session: Session, facts: Facts) -> Words:
        return self.title(session, facts)


def turn_page(session: Session, value: str) -> Stay:
    if not value.isdecimal():
        raise Unclear(text("out-of-date"))
    return Stay(replace(session, about={**session.about, "page": min(int(value), 10_000)}))


def page_of(session: Session) -> int:
    return int(session.about.get("page", 0))


def page_row(session: Session, more: bool) -> tuple[Button, ...]:
    """The buttons to the page before and after, as far as there are any."""
    page = page_of(session)
    before = (Button(text("page-before"), f"page={page - 1}"),) if page else ()
    after = (Button(text("page-after"), f"page={page + 1}"),) if more else ()
    return before + after


BACK = Button(text("back"), "<")


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Takes back the deed that the card remembers, and stays."""
    yield UndoDeed(session.about.get("deed", 0))
    yield Stay(replace(session, about={name: told for name, told in session.about.items() if name != "deed"}))

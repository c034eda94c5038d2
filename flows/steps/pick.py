"""Choosing from options: one (Pick), in own words with suggestions (Ask), or any number (PickMany).

An answer is a Line, stored as ``[id, words]``; the id is empty for the rep's own words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.buttons import mark
from flows.layout import ALL, bare, in_rows, nth, paged
from flows.model import Line
from flows.steps.base import Here, Holding, Option, Options, Step
from flows.talk import Button, Event, Json, OffTopic, Row, Said, Unclear, Words, text
from flows.wish import Wish

READY = ("✓", "✔", "☑")
"""Typed instead of the button that ends a question with ticks."""
SOME = 4
"""Octets by which an option is known: four letters, two Chinese characters."""
PAGES = 5040
"""Pages are counted up to a number that two to ten pages divide, so that the last leads to the first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick(Step):
    """One of several options, by a tap, its number or its words; the rep's own words where ``own_words`` allows them.

    ``at_once`` of them, the best, are shown first. ``shortcuts`` are answers apart from them, under them on every page;
    ``check`` turns own words into what is kept, or into the line they name, or raises Unclear. Where a ``number`` is
    asked for, a typed one is that number and not the place of a button. In the words ``told`` the answer may lie, where
    a language model can tell."""

    options: Options
    own_words: bool = False
    limit: int = 300
    at_once: int = ALL
    shortcuts: Options | None = None
    check: Callable[[str, Here], str | Line] | None = None
    number: bool = False
    told: Callable[[Here], str] | None = None

    def rows(self, dialog: str, here: Here) -> list[Row]:
        rows, beneath = self.page(here)
        return rows + beneath

    def page(self, here: Here) -> tuple[list[Row], list[Row]]:
        """The options of this page, and what stands under them."""
        buttons = [self.option_button(option, here) for option in self.options(here)]
        aside = [self.option_button(option, here) for option in self.aside(here)]
        more = self.button(text("more-options"), "…")
        return paged(in_rows(buttons), aside, more, here.session.draft.get("page", 0), self.at_once)

    def wish(self, here: Here) -> Wish | None:
        told = self.told(here) if self.told else ""
        labels = tuple(here.facts.shown(option.words) for option in self.options(here)) if told else ()
        return Wish("choice", here.facts.member.language, told, options=labels) if told else None

    def option_button(self, option: Option, here: Here) -> Button:
        words = here.facts.shown(option.words)
        return self.button(
            text("best", words=words) if option.best else words, option.key, "best" if option.best else ""
        )

    def aside(self, here: Here) -> Sequence[Option]:
        return self.shortcuts(here) if self.shortcuts else ()

    def read(self, event: Event, here: Here) -> Json | Holding:
        key = self.tapped(event)
        if key == "…":
            return Holding(next_page(here.session.draft))
        options = [*self.options(here), *self.aside(here)]
        if key is not None:
            return stored_line(option_by_key(options, key), here)
        if isinstance(event, Said):
            chosen = option_by_words(self.in_sight(options, event.words, here), options, event.words, here)
            chosen = chosen or option_begun(
                self.aside(here) if self.own_words else options, event.words, here
            )
            if chosen:
                return stored_line(chosen, here)
            if self.own_words:
                kept = own(event.words, self.limit)
                meant = self.check(kept, here) if self.check else kept
                return list(meant) if isinstance(meant, Line) else ["", meant]
        raise OffTopic(text("choose-one"))

    def in_sight(self, options: Sequence[Option], words: str, here: Here) -> Sequence[Option]:
        """What a typed number counts: the options of this page and what stands under them."""
        if self.number or not words.strip().isdecimal():
            return ()
        actions = [button.action for row in self.rows("", here) for button in row]
        return [option for option in options if f"{self.name}={option.key}" in actions]

    def value(self, stored: Json) -> Line:
        return Line(*stored)


def no_options(here: Here) -> Sequence[Option]:
    return ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask(Pick):
    """The rep's own words, with suggestions to tap where there are any."""

    options: Options = no_options
    own_words: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class PickMany(Step):
    """Any number of options, ticked; ``ticked`` are the lines ticked from the start. Own words add one, ticked.

    A tick names the state it leads to, so that a double tap ticks once.
    """

    options: Options
    ticked: Callable[[Here], Sequence[Line]] | None = None
    own_words: bool = False
    limit: int = 200

    def start(self, here: Here) -> Mapping[str, Json]:
        earlier = here.session.answers.get(self.name)
        if earlier is not None:
            return {"ticks": earlier}
        return {"ticks": [list(line) for line in self.ticked(here)] if self.ticked else []}

    def offered(self, here: Here) -> Mapping[str, Json]:
        """The lines by what their buttons carry: the rep's own words first, then the options."""
        options = {
            key_of(line): line for line in (stored_line(option, here) for option in self.options(here))
        }
        own_words = {key_of(tick): tick for tick in here.session.draft.get("ticks", ())}
        return {key: line for key, line in own_words.items() if key not in options} | options

    def spread(self, here: Here) -> "Spread":
        """The lines laid out, once for all that is asked of one page."""
        return here.facts.once(self._spread, here, self.name)

    def _spread(self, here: Here, _: str) -> "Spread":
        lines = self.offered(here)
        ticks = {key_of(tick) for tick in here.session.draft.get("ticks", ())}
        buttons = [
            self.button(
                text("ticked" if key in ticks else "unticked", words=line[1]),
                f"{'-' if key in ticks else '+'}{key}",
            )
            for key, line in lines.items()
        ]
        ready, more = self.button(text("that-is-it"), "✓", "best"), self.button(text("more-options"), "…")
        rows, beneath = paged(in_rows(buttons), [ready], more, here.session.draft.get("page", 0))
        seen = {button.action.partition("=")[2][1:] for row in rows for button in row}
        in_sight = [line for key, line in lines.items() if key in seen]
        hidden = [line for key, line in lines.items() if key in ticks and key not in seen]
        return Spread(rows, beneath, in_sight, hidden)

    def rows(self, dialog: str, here: Here) -> list[Row]:
        spread = self.spread(here)
        return spread.rows + spread.beneath

    def out_of_sight(self, here: Here) -> Sequence[Words]:
        return [text("ticked", words=line[1]) for line in self.spread(here).hidden]

    def read(self, event: Event, here: Here) -> Json | Holding:
        draft = here.session.draft
        ticks = list(draft.get("ticks", ()))
        value = self.tapped(event)
        if value == "✓" or (isinstance(event, Said) and event.words.strip() in READY):
            return ticks
        if value == "…":
            return Holding(next_page(draft))
        if value:
            return Holding({**draft, "ticks": self.toggled(value, ticks, here)})
        if isinstance(event, Said):
            return Holding({**draft, "ticks": self.with_words(event.words, ticks, here)})
        raise Unclear(text("choose-many"))

    def toggled(self, value: str, ticks: list[Json], here: Here) -> list[Json]:
        on, key = value[0] == "+", value[1:]
        rest = [tick for tick in ticks if key != key_of(tick)]
        line = self.offered(here).get(key)
        if on and line is None:
            raise Unclear(text("choose-many"))
        return [*rest, line] if on else rest

    def with_words(self, words: str, ticks: list[Json], here: Here) -> list[Json]:
        sight = self.spread(here).in_sight
        at = nth(words, len(sight))
        if at is not None:
            line = sight[at]
        else:
            chosen = option_by_words((), self.options(here), words, here)
            if not chosen and (not self.own_words or words.strip().isdecimal()):
                raise OffTopic(text("choose-many"))
            line = stored_line(chosen, here) if chosen else ["", own(words, self.limit)]
        return [*(tick for tick in ticks if key_of(tick) != key_of(line)), line]

    def value(self, stored: Json) -> tuple[Line, ...]:
        return tuple(Line(*line) for line in stored)


# ---- pages, lines and options


class Spread(NamedTuple):
    """A page of lines to tick: their buttons, the row beneath, the lines in sight, and those ticked elsewhere."""

    rows: list[Row]
    beneath: list[Row]
    in_sight: list[Json]
    hidden: list[Json]


def next_page(draft: Mapping[str, Json]) -> Mapping[str, Json]:
    return {**draft, "page": (draft.get("page", 0) + 1) % PAGES}


def stored_line(option: Option | None, here: Here) -> Json:
    if option is None:
        raise Unclear(text("choose-one"))
    return [option.key, here.facts.shown(option.words)]


def key_of(line: Json) -> str:
    """What a line's button carries: its id, or a mark of the rep's own words."""
    return str(line[0] or mark(line[1]))


def option_by_key(options: Sequence[Option], key: str) -> Option | None:
    return next((option for option in options if option.key == key), None)


def option_by_words(
    numbered: Sequence[Option], options: Sequence[Option], words: str, here: Here
) -> Option | None:
    """The option meant by its number among ``numbered``, or by its very words."""
    number = nth(words, len(numbered))
    if number is not None:
        return numbered[number]
    wanted = words.strip().casefold()
    return next(
        (option for option in options if here.facts.shown(option.words).strip().casefold() == wanted), None
    )


def option_begun(options: Sequence[Option], words: str, here: Here) -> Option | None:
    """The only one whose words begin so: "skip" is "Skip preparation"."""
    begun = bare(words)
    if len(begun.encode()) < SOME:
        return None
    found = [option for option in options if bare(here.facts.shown(option.words)).startswith(begun)]
    return found[0] if len(found) == 1 else None


def own(words: str, limit: int) -> str:
    """The rep's own words, or Unclear when they are empty or too long to keep."""
    kept = " ".join(words.split())
    if not kept:
        raise Unclear(text("nothing-said"))
    if len(kept) > limit:
        raise Unclear(text("too-long", length=len(kept), limit=limit))
    return kept

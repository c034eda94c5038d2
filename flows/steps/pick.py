"""Choosing from options: one (Pick), in own words with suggestions (Ask), or any number (PickMany).

An answer is a Line, stored as ``[id, words]``; the id is empty for the rep's own words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flows.buttons import mark
from flows.layout import in_rows, nth, paged
from flows.model import Line
from flows.steps.base import Here, Holding, Option, Options, Step
from flows.talk import Button, Event, Json, OffTopic, Row, Said, Unclear, Words, text

PAGES = 5040
"""Pages are counted up to a number that two to ten pages divide, so that the last leads to the first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick(Step):
    """One of several options, by a tap, its number or its words; the rep's own words where ``own_words`` allows them.

    ``shortcuts`` are answers apart from the options, under them on every page; ``check`` turns own words into what is
    kept or raises Unclear."""

    options: Options
    own_words: bool = False
    limit: int = 300
    shortcuts: Options | None = None
    check: Callable[[str, Here], str] | None = None

    def rows(self, dialog: str, here: Here) -> list[Row]:
        rows, beneath = self.page(here)
        return rows + beneath

    def page(self, here: Here) -> tuple[list[Row], list[Row]]:
        """The options of this page, and what stands under them."""
        buttons = [self.option_button(option, here) for option in self.options(here)]
        aside = [self.option_button(option, here) for option in self.aside(here)]
        more = self.button(text("more-options"), "…")
        return paged(in_rows(buttons), aside, more, here.session.draft.get("page", 0))

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
            if chosen:
                return stored_line(chosen, here)
            if self.own_words:
                kept = own(event.words, self.limit)
                return ["", self.check(kept, here) if self.check else kept]
        raise OffTopic(text("choose-one"))

    def in_sight(self, options: Sequence[Option], words: str, here: Here) -> Sequence[Option]:
        """What a typed number counts: the options of this page and what stands under them."""
        if not words.strip().isdecimal():
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

    def offered(self, here: Here) -> list[tuple[Json, bool]]:
        """Each line with its tick: the rep's own words first, then the options."""
        ticks = list(here.session.draft.get("ticks", ()))
        options = [stored_line(option, here) for option in self.options(here)]
        known = {line[0] for line in options}
        lines = [*(tick for tick in ticks if not tick[0] or tick[0] not in known), *options]
        return [(line, any(same_line(line, tick) for tick in ticks)) for line in lines]

    def rows(self, dialog: str, here: Here) -> list[Row]:
        rows, beneath = self.page(here)
        return rows + beneath

    def page(self, here: Here) -> tuple[list[Row], list[Row]]:
        """The lines of this page, and under them what ends the question."""
        buttons = [
            self.button(
                text("ticked" if on else "unticked", words=line[1]),
                f"{'-' if on else '+'}{line[0] or mark(line[1])}",
            )
            for line, on in self.offered(here)
        ]
        ready, more = self.button(text("that-is-it"), "✓", "best"), self.button(text("more-options"), "…")
        return paged(in_rows(buttons), [ready], more, here.session.draft.get("page", 0))

    def in_sight(self, here: Here) -> list[Json]:
        """The lines of this page, in order."""
        rows, _ = self.page(here)
        lines = {line[0] or mark(line[1]): line for line, _ in self.offered(here)}
        return [lines[button.action.partition("=")[2][1:]] for row in rows for button in row]

    def out_of_sight(self, here: Here) -> Sequence[Words]:
        """What is ticked on other pages."""
        seen = self.in_sight(here)
        ticked = [line for line, on in self.offered(here) if on and line not in seen]
        return [text("ticked", words=line[1]) for line in ticked]

    def read(self, event: Event, here: Here) -> Json | Holding:
        draft = here.session.draft
        ticks = list(draft.get("ticks", ()))
        value = self.tapped(event)
        if value == "✓":
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
        rest = [tick for tick in ticks if key != (tick[0] or mark(tick[1]))]
        line = next((line for line, _ in self.offered(here) if key == (line[0] or mark(line[1]))), None)
        if on and line is None:
            raise Unclear(text("choose-many"))
        return [*rest, line] if on else rest

    def with_words(self, words: str, ticks: list[Json], here: Here) -> list[Json]:
        sight = self.in_sight(here)
        at = nth(words, len(sight))
        if at is not None:
            line = sight[at]
        else:
            chosen = option_by_words((), self.options(here), words, here)
            if not chosen and (not self.own_words or words.strip().isdecimal()):
                raise OffTopic(text("choose-many"))
            line = stored_line(chosen, here) if chosen else ["", own(words, self.limit)]
        return [*(tick for tick in ticks if not same_line(tick, line)), line]

    def value(self, stored: Json) -> tuple[Line, ...]:
        return tuple(Line(*line) for line in stored)


# ---- pages, lines and options


def next_page(draft: Mapping[str, Json]) -> Mapping[str, Json]:
    return {**draft, "page": (draft.get("page", 0) + 1) % PAGES}


def stored_line(option: Option | None, here: Here) -> Json:
    if option is None:
        raise Unclear(text("choose-one"))
    return [option.key, here.facts.shown(option.words)]


def same_line(one: Json, other: Json) -> bool:
    return bool(one[0] == other[0] if one[0] or other[0] else one[1] == other[1])


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


def own(words: str, limit: int) -> str:
    """The rep's own words, or Unclear when they are empty or too long to keep."""
    kept = " ".join(words.split())
    if not kept:
        raise Unclear(text("nothing-said"))
    if len(kept) > limit:
        raise Unclear(text("too-long", length=len(kept), limit=limit))
    return kept

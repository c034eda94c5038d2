"""Choosing from options: one (Pick), in own words with suggestions (Ask), or any number (PickMany).

An answer is a Line, stored as ``[id, words]``; the id is empty for the rep's own words.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flows.buttons import mark
from flows.layout import in_rows, nth
from flows.model import Line
from flows.steps.base import Here, Holding, Option, Options, Step
from flows.talk import Event, Json, OffTopic, Row, Said, Unclear, text

SHOWN = 6
"""Options offered at once: more is reading, not tapping."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pick(Step):
    """One of several options, by a tap, its number or its words; the rep's own words where ``own_words`` allows them.

    ``shortcuts`` are answers apart from the options, in a row of their own; ``check`` turns own words into what is kept
    or raises Unclear; ``shown`` is how many options are offered before 'more'."""

    options: Options
    own_words: bool = False
    limit: int = 300
    shown: int = SHOWN
    shortcuts: Options | None = None
    check: Callable[[str, Here], str] | None = None

    def rows(self, dialog: str, here: Here) -> list[Row]:
        options = self.options(here)
        shown = options if here.session.draft.get("all") else options[: self.shown]
        buttons = [
            self.button(
                text("best", words=option.words) if option.best else option.words,
                option.key,
                "best" if option.best else "",
            )
            for option in shown
        ]
        rows = in_rows(buttons)
        if len(options) > len(shown):
            rows.append((self.button(text("more-options"), "…"),))
        return rows + in_rows([self.button(option.words, option.key) for option in self.aside(here)])

    def aside(self, here: Here) -> Sequence[Option]:
        return self.shortcuts(here) if self.shortcuts else ()

    def read(self, event: Event, here: Here) -> Json | Holding:
        options = [*self.options(here), *self.aside(here)]
        key = self.tapped(event)
        if key == "…":
            return Holding({**here.session.draft, "all": True})
        if key is not None:
            return stored_line(option_by_key(options, key), here)
        if isinstance(event, Said):
            chosen = option_by_words(options, event.words, here)
            if chosen:
                return stored_line(chosen, here)
            if self.own_words:
                kept = own(event.words, self.limit)
                return ["", self.check(kept, here) if self.check else kept]
        raise OffTopic(text("choose-one"))

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
    shown: int = SHOWN

    def start(self, here: Here) -> Mapping[str, Json]:
        earlier = here.session.answers.get(self.name)
        if earlier is not None:
            return {"ticks": earlier}
        return {"ticks": [list(line) for line in self.ticked(here)] if self.ticked else []}

    def offered(self, here: Here) -> list[tuple[Json, bool]]:
        """Each line with its tick: the options first, then the rep's own words."""
        ticks = list(here.session.draft.get("ticks", ()))
        options = self.options(here)
        shown = len(options) if here.session.draft.get("all") else self.shown
        keys = {tick[0] for tick in ticks}
        lines = [
            stored_line(option, here)
            for number, option in enumerate(options)
            if number < shown or option.key in keys
        ]
        lines += [tick for tick in ticks if not tick[0] or tick[0] not in {line[0] for line in lines}]
        return [(line, any(same_line(line, tick) for tick in ticks)) for line in lines]

    def rows(self, dialog: str, here: Here) -> list[Row]:
        offered = self.offered(here)
        rows: list[Row] = in_rows(
            [
                self.button(
                    text("ticked" if on else "unticked", words=line[1]),
                    f"{'-' if on else '+'}{line[0] or mark(line[1])}",
                )
                for line, on in offered
            ]
        )
        more = len(self.options(here)) > self.shown and not here.session.draft.get("all")
        last = [self.button(text("that-is-it"), "✓", "best")]
        if more:
            last.append(self.button(text("more-options"), "…"))
        return [*rows, tuple(last)]

    def read(self, event: Event, here: Here) -> Json | Holding:
        draft = here.session.draft
        ticks = list(draft.get("ticks", ()))
        value = self.tapped(event)
        if value == "✓":
            return ticks
        if value == "…":
            return Holding({**draft, "all": True})
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
        numbered = [line for line, _ in self.offered(here)]
        number = nth(words, len(numbered))
        if number is not None:
            line = numbered[number]
        else:
            chosen = option_by_words(self.options(here), words, here)
            if not chosen and not self.own_words:
                raise OffTopic(text("choose-many"))
            line = stored_line(chosen, here) if chosen else ["", own(words, self.limit)]
        return [*(tick for tick in ticks if not same_line(tick, line)), line]

    def value(self, stored: Json) -> tuple[Line, ...]:
        return tuple(Line(*line) for line in stored)


# ---- lines and options


def stored_line(option: Option | None, here: Here) -> Json:
    if option is None:
        raise Unclear(text("choose-one"))
    return [option.key, here.facts.shown(option.words)]


def same_line(one: Json, other: Json) -> bool:
    return bool(one[0] == other[0] if one[0] or other[0] else one[1] == other[1])


def option_by_key(options: Sequence[Option], key: str) -> Option | None:
    return next((option for option in options if option.key == key), None)


def option_by_words(options: Sequence[Option], words: str, here: Here) -> Option | None:
    """The option meant by its number or by its very words."""
    number = nth(words, len(options))
    if number is not None:
        return options[number]
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

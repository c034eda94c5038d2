"""The kinds of question a dialog asks: Pick, Ask, PickMany, When, Amount. A step reads an event into an answer.

Answers are JSON-natural, so that they survive a restart: a Line is ``[id, words]``, a wish of the wall clock
``{"day": ..., "time": ...}``. ``value`` turns the stored answer into what ``finish`` works with.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from flows import due
from flows.due import Due
from flows.facts import Facts
from flows.model import Customer, Line
from flows.talk import Button, Event, Json, Row, Said, Session, Style, Tapped, Text, Unclear, Words, text

SHOWN = 6
"""Options offered at once: more is reading, not tapping."""


@dataclass(frozen=True, slots=True)
class Option:
    """A suggestion: the key it is kept by, its words, and whether it is the one the coach would take."""

    key: str
    words: Words
    best: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """The coach has a doubt about an answer: why, better words if there are any, and the words in doubt
    where they are not the whole answer."""

    why: Words
    better: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """What a step may look at: where the rep stands, the answers so far by name, and what is known."""

    session: Session
    answers: Mapping[str, Any]
    facts: Facts

    @property
    def about(self) -> Mapping[str, Json]:
        return self.session.about

    @property
    def customer(self) -> Customer:
        """The customer the room was opened for. Raises Gone."""
        return self.facts.customer(self.about["customer"])


@dataclass(frozen=True, slots=True)
class Holding:
    """A step's answer is not complete yet: what it holds meanwhile (ticks, readings to choose from)."""

    draft: Mapping[str, Json]


Options = Callable[[Here], Sequence[Option]]
Guard = Callable[[Here], bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """``when`` guards the step, ``optional`` lets the rep skip it, ``advise`` coaches on an answer before it counts,
    ``remarks`` adds lines under the question. ``goto`` names the step that follows an answer, None for the next one."""

    name: str
    optional: bool = False
    when: Guard | None = None
    advise: Callable[[Any, Here], Advice | None] | None = None
    remarks: Callable[[Here], Sequence[Words]] | None = None
    goto: Callable[[Any, Here], str | None] | None = None

    def rows(self, dialog: str, here: Here) -> list[Row]:
        """The buttons under the question."""
        return []

    def read(self, event: Event, here: Here) -> Json | Holding:
        """The answer in an event, or what to hold until it is one. Raises Unclear."""
        raise NotImplementedError

    def value(self, stored: Json) -> Any:
        """The stored answer as ``finish`` works with it."""
        return stored

    def start(self, here: Here) -> Mapping[str, Json]:
        """What the step holds when it opens."""
        return {}

    def button(self, label: Words, value: str, style: Style = "") -> Button:
        return Button(label, f"{self.name}={value}", style)

    def tapped(self, event: Event) -> str | None:
        """The value behind a tap on this step's own buttons."""
        if isinstance(event, Tapped):
            name, _, value = event.action.partition("=")
            if name == self.name:
                return value
        return None


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
        raise Unclear(text("choose-one"))

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
        wanted = options if here.session.draft.get("all") else options[: self.shown]
        keys = [tick[0] for tick in ticks]
        lines = [stored_line(option, here) for option in options if option in wanted or option.key in keys]
        lines += [tick for tick in ticks if not tick[0] or tick[0] not in {line[0] for line in lines}]
        return [(line, any(same_line(line, tick) for tick in ticks)) for line in lines]

    def rows(self, dialog: str, here: Here) -> list[Row]:
        offered = self.offered(here)
        rows: list[Row] = in_rows(
            [
                self.button(
                    text("ticked" if on else "unticked", words=line[1]),
                    f"{'-' if on else '+'}{line[0] or number}",
                )
                for number, (line, on) in enumerate(offered)
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
        for number, (line, _) in enumerate(self.offered(here)):
            if key == (line[0] or str(number)):
                rest = [tick for tick in ticks if not same_line(tick, line)]
                return [*rest, line] if on else rest
        raise Unclear(text("choose-many"))

    def with_words(self, words: str, ticks: list[Json], here: Here) -> list[Json]:
        numbered = [line for line, _ in self.offered(here)]
        if words.strip().isdigit() and 0 < int(words) <= len(numbered):
            line = numbered[int(words) - 1]
        else:
            chosen = option_by_words(self.options(here), words, here)
            if not chosen and not self.own_words:
                raise Unclear(text("choose-many"))
            line = stored_line(chosen, here) if chosen else ["", own(words, self.limit)]
        return [*(tick for tick in ticks if not same_line(tick, line)), line]

    def value(self, stored: Json) -> tuple[Line, ...]:
        return tuple(Line(*line) for line in stored)


@dataclass(frozen=True, kw_only=True, slots=True)
class When(Step):
    """A day, perhaps with a time: by a button or in words. Two readings of the words become two buttons.

    ``other`` are answers that are no time at all ('no next step'), kept as ``{"none": key}``."""

    quick: Callable[[Here], Sequence[tuple[Due, bool]]]
    other: Options = no_options

    def rows(self, dialog: str, here: Here) -> list[Row]:
        readings = [due_from(stored) for stored in here.session.draft.get("readings", ())]
        choices = [(reading, False) for reading in readings] or list(self.quick(here))
        buttons = [
            self.button(here.facts.when(wish, best=best), due_key(wish), "best" if best else "")
            for wish, best in choices
        ]
        return in_rows(buttons, width=26) + in_rows(
            [self.button(option.words, f"!{option.key}") for option in self.other(here)]
        )

    def read(self, event: Event, here: Here) -> Json | Holding:
        value = self.tapped(event)
        if value is not None and value.startswith("!"):
            return {"none": value[1:]}
        if value is not None:
            return due_to(due_from_key(value))
        if not isinstance(event, Said):
            raise Unclear(text("choose-when"))
        readings = due.read(event.words, here.facts.local_now) or in_sentence(event.words, here)
        if not readings:
            raise Unclear(text("no-time-there", words=event.words))
        if len(readings) > 1:
            return Holding({"readings": [due_to(reading) for reading in readings]})
        return due_to(readings[0])

    def value(self, stored: Json) -> Due | str:
        """A Due, or the key of the answer that was no time."""
        return stored["none"] if "none" in stored else due_from(stored)


@dataclass(frozen=True, kw_only=True, slots=True)
class Amount(Step):
    """A number of the team's currency, kept in minor units: ``86000``, ``8.6万``, ``86k``."""

    def read(self, event: Event, here: Here) -> Json | Holding:
        if isinstance(event, Said):
            amount = read_amount(event.words)
            if amount is not None:
                return amount
        raise Unclear(text("no-amount"))


# ---- answers in and out of JSON --------------------------------------------------------------------


def due_to(wish: Due) -> Json:
    return {"day": wish.day.isoformat(), "time": wish.time.isoformat("minutes") if wish.time else None}


def due_from(stored: Json) -> Due:
    return Due(
        date.fromisoformat(stored["day"]), time.fromisoformat(stored["time"]) if stored["time"] else None
    )


def due_key(wish: Due) -> str:
    return f"{wish.day:%Y%m%d}" + (f"{wish.time:%H%M}" if wish.time else "")


def due_from_key(key: str) -> Due:
    """Raises Unclear for a key no button of ours carries."""
    try:
        return Due(date.fromisoformat(key[:8]), time.fromisoformat(key[8:]) if key[8:] else None)
    except ValueError:
        raise Unclear(text("choose-when")) from None


def in_sentence(words: str, here: Here) -> tuple[Due, ...]:
    found = due.find(words, here.facts.local_now)
    return found[0].dues if len(found) == 1 else ()


def read_amount(words: str) -> int | None:
    """Minor units, None when the words are no amount."""
    cleaned = words.strip().lower().replace(",", "").replace("，", "").strip("¥￥$€£元块 ")
    scale = 100
    for suffix, times in (("万", 10_000), ("w", 10_000), ("k", 1_000), ("m", 1_000_000), ("千", 1_000)):
        if cleaned.endswith(suffix):
            cleaned, scale = cleaned.removesuffix(suffix).strip(), 100 * times
            break
    whole, _, rest = cleaned.partition(".")
    if not (whole.isdecimal() and (rest == "" or rest.isdecimal())) or len(whole) > 12:
        return None
    return round(float(cleaned) * scale)


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
    wanted = words.strip().casefold()
    if wanted.isdigit() and 0 < int(wanted) <= len(options):
        return options[int(wanted) - 1]
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


def in_rows(buttons: Sequence[Button], width: int = 30) -> list[Row]:
    """At most three buttons a row, fewer where their labels are long: a phone shows about ``width`` narrow letters."""
    rows: list[list[Button]] = []
    used = 0
    for button in buttons:
        size = label_width(button.label) + 2
        if rows and len(rows[-1]) < 3 and used + size <= width:
            rows[-1].append(button)
            used += size
        else:
            rows.append([button])
            used = size
    return [tuple(row) for row in rows]


def label_width(label: Words) -> int:
    """Columns a label takes: two for a Chinese character. A Text not yet rendered counts by what it carries."""
    if isinstance(label, Text):
        inner = [label_width(arg) for arg in label.args.values() if isinstance(arg, str | Text)]
        return 2 + sum(inner) if inner else 10
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in label)

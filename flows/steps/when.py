"""Asking for a day, perhaps with a time.

An answer is stored as ``{"day": ..., "time": ...}``, one that is no time as ``{"none": key}``; a sentence that held the
time is kept beside it as ``told``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time

from flows import due
from flows.due import Due
from flows.layout import in_rows
from flows.steps.base import Here, Holding, Options, Step
from flows.steps.pick import no_options
from flows.talk import Event, Json, OffTopic, Row, Said, Unclear, text

READINGS = 4
"""Who names more times than this has not chosen any."""


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
            self.button(
                here.facts.shown(here.facts.when(wish, best=best)), due_key(wish), "best" if best else ""
            )
            for wish, best in choices
        ]
        others = [
            self.button(here.facts.shown(option.words), f"!{option.key}") for option in self.other(here)
        ]
        return in_rows(buttons) + in_rows(others)

    def read(self, event: Event, here: Here) -> Json | Holding:
        value, draft = self.tapped(event), here.session.draft
        if value is not None and value.startswith("!"):
            return {"none": value[1:]}
        if value is not None:
            return due_to(due_from_key(value)) | ({"told": draft["told"]} if "told" in draft else {})
        if not isinstance(event, Said):
            raise Unclear(text("choose-when"))
        readings, told = due.read(event.words, here.facts.local_now), {}
        if not readings:
            readings, told = in_sentence(event.words, here), {"told": event.words}
        if not readings:
            raise OffTopic(text("no-time-there", words=event.words))
        if len(readings) > 1:
            return Holding({"readings": [due_to(reading) for reading in readings], **told})
        return due_to(readings[0]) | told

    def value(self, stored: Json) -> Due | str:
        """A Due, or the key of the answer that was no time."""
        return stored["none"] if "none" in stored else due_from(stored)


# ---- wishes of the wall clock in and out of JSON and button data


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
    """The times the sentence speaks of; where it names several, as in "Thu or Fri", each is a reading."""
    found = due.find(words, here.facts.local_now)
    return tuple(dict.fromkeys(wish for each in found for wish in each.dues))[:READINGS]

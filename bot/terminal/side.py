"""The terminal's shapes, known only here: a line becomes an Event, a Message lines whose buttons are numbers.

What a chat edits in place is printed anew here, but only what changed of it; so numbers always mean the buttons that
were printed last. Whatever was pushed in between has letters: it takes no number from under anybody's finger.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from html import escape

from bot.terminal.buttons import Buttons, bare, keys_of, labels, without_ticks
from bot.terminal.pictures import picture_lines
from bot.terminal.text import DIM, GREEN, RED, Style, in_rows, lines_of, painted
from bot.typed_words import clean, of_words
from flows import due
from flows.reply import Key, Message
from flows.talk import CameDue, Command, Event, FileSent, ListKept, ListRead, Opened, Said, Tapped
from flows.wording import read_data
from storage.queues import Unsent

RULE = 48
"""Columns of the line that sets one message apart from another."""
ALONE = 40
"""Columns from which a button has a line of its own."""
MUCH = 5
"""Lines: a card of which so many are new and hardly any are not is another one, as is one with a new first line."""
KEPT = 12
"""Messages with buttons that can be gone back to."""
Typed = Said | Tapped | Command | Opened | FileSent
"""What a typed line may say."""
KINDS: Mapping[str, type[Typed]] = {
    kind.__name__.lower(): kind for kind in (Said, Tapped, Command, Opened, FileSent)
}

# ---- what comes in ---------------------------------------------------------------------------------


def body_of(event: Typed) -> str:
    """An event as the inbox keeps it."""
    return json.dumps({type(event).__name__.lower(): asdict(event)}, ensure_ascii=False)


def event_of(body: str) -> Event:
    """The event behind a body of ours, of ``bot.clock`` or ``bot.files.staging``. Raises ValueError for any other."""
    told = json.loads(body)
    if "due" in told:
        return CameDue()
    if "list" in told:
        return ListRead(told["list"], told.get("rows", 0))
    if "kept" in told:
        return ListKept(**told["kept"])
    for name, values in told.items():
        if name in KINDS:
            return KINDS[name](**values)
    raise ValueError(f"the inbox holds what no terminal said: {body[:60]}")


def in_quotes(line: str) -> str | None:
    """The words of a line that is to be words whatever it looks like: ``=3``, ``"3"``, ``“3”``."""
    quoted = re.fullmatch(r"=\s*(.+)|[\"“”「](.+)[\"“”」]", line, re.DOTALL)
    return (quoted[1] or quoted[2]).strip() or None if quoted else None


# ---- the screen ------------------------------------------------------------------------------------


class Screen:
    """What stands on one terminal.

    ``columns`` is asked before each message; ``colours`` says whether ANSI is understood; ``keys`` are the six keys'
    labels with the command behind each.
    """

    def __init__(self, columns: Callable[[], int], colours: bool, keys: Mapping[str, str]) -> None:
        self.columns = columns
        self.colours = colours
        self.buttons = Buttons()
        self._keys = {bare(label): name for label, name in keys.items() if bare(label)}
        self._faces: dict[int, Message] = {}  # of each place what it shows, the one printed last at the end
        self._pushed: set[int] = set()
        self._in_hand: int | None = None  # the place whose buttons have the numbers
        self._last: int | None = None  # the place that was printed last

    def shows(self, place: int) -> bool:
        return place in self._faces

    def understand(self, line: str, now: datetime) -> Typed:
        """What a typed line says; ``now`` is the reader's local time."""
        words = clean(line).strip()
        said = in_quotes(words)
        if said is not None:
            return Said(said)
        event = of_words(words)
        if isinstance(event, Command | Opened):
            return event
        key = self.buttons.meant(words)
        if key is not None:
            return read_data(key.data) or Tapped(0, 0, "")
        name = self._keys.get(bare(words))
        if name and not due.read(words, now):  # "today" may be an answer, /today never is
            return Command(name)
        return Said(words)

    # ---- messages

    def show(self, rows: Sequence[Unsent]) -> list[str]:
        """The lines to print for what one turn says; a new card comes last, so that its buttons have the numbers."""
        new = [row for row in rows if row.place is not None and row.place not in self._faces]
        told = [line for row in rows if row.place is None for line in row.message.html.split("\n")]
        lines = [line for row in rows if row not in new for line in self._again(row, told, quietly=bool(new))]
        for row in new:
            lines += self._first(row)
        return lines

    def settled(self) -> list[str]:
        """To be printed after a turn: where the card in hand has lost its buttons, the one above is in hand again."""
        left = [place for place, face in self._faces.items() if face.rows and place not in self._pushed]
        if not left:
            self.buttons.number(())
            self._in_hand = None
            return []
        return [] if left[-1] == self._in_hand else self._whole(left[-1], lines=1)

    def in_hand(self) -> list[str]:
        """The card whose buttons have the numbers, by its title: for an answer that changed nothing to be seen."""
        return [] if self._in_hand is None else self._whole(self._in_hand, lines=1)

    def above(self) -> list[str]:
        """The card with buttons above the one in hand, with all it shows; again and again, in a circle."""
        live = [place for place, face in self._faces.items() if face.rows]
        if not live:
            return []
        self._faces = {live[-1]: self._faces.pop(live[-1]), **self._faces}
        place = live[-2] if len(live) > 1 else live[-1]
        self._remember(place, self._faces[place])
        self._pushed.discard(place)
        return self._whole(place)

    def notice(self, words: str, style: Style = DIM) -> list[str]:
        """The answer to a tap, or a word of the terminal's own: plain text."""
        return self._laid_out([escape(words, quote=False)], style)

    # ---- what of them is printed

    def _first(self, row: Unsent) -> list[str]:
        assert row.place is not None, "only places are shown a first time"
        self._remember(row.place, row.message)
        if row.kind == "push":
            self._pushed.add(row.place)
        return self._whole(row.place)

    def _again(self, row: Unsent, told: Sequence[str], quietly: bool) -> list[str]:
        if row.place is not None:
            return self._changed(row.place, row.message, told, quietly)
        keys = [label for keys in row.message.keyboard or () for label in keys]
        return [*self._laid_out([row.message.html]), *in_rows(keys, self.columns(), " · ")]

    def _changed(self, place: int, face: Message, told: Sequence[str], quietly: bool) -> list[str]:
        """What is new in a card and not ``told`` beside it, under its name where others were printed since. A card that
        gives way to a new one (``quietly``) does without its buttons: the new one's have the numbers."""
        before, lines = self._faces[place], face.html.split("\n")
        fresh = [line for line in lines if line not in before.html.split("\n") and line not in told]
        same = labels(face) == labels(before)
        if not fresh and (quietly or (same and place not in self._pushed)):
            self._faces[place] = face
            if place == self._in_hand:
                self._number(place)  # they look alike, yet may carry another revision
            return []
        self._remember(place, face)
        self._pushed.discard(place)
        if lines[0] in fresh or (len(fresh) >= MUCH and len(fresh) * 3 >= len(lines) * 2):
            return self._whole(place, buttons=not quietly)
        if place == self._in_hand and not same and without_ticks(face) == without_ticks(before):
            return [*self._laid_out(fresh), *self._ticked(place, before)]
        head = [] if self._last == place else [self._rule(), *self._laid_out(set(lines[:1]) - set(fresh))]
        self._last = place
        return [*head, *self._laid_out(fresh), *([] if quietly else self._with_buttons(place))]

    def _ticked(self, place: int, before: Message) -> list[str]:
        """Only the ticks that changed: the others stand above, with the same numbers."""
        pairs = zip(self._number(place), keys_of(before), keys_of(self._faces[place]), strict=True)
        changed = [self._button(sign, key) for sign, was, key in pairs if key.label != was.label]
        return in_rows(changed, self.columns(), alone=ALONE)

    def _remember(self, place: int, face: Message) -> None:
        self._faces.pop(place, None)
        self._faces[place] = face
        for old in [each for each in self._faces if each != self._in_hand][:-KEPT]:
            del self._faces[old]
            self._pushed.discard(old)

    # ---- how it is printed

    def _whole(self, place: int, lines: int | None = None, buttons: bool = True) -> list[str]:
        """A card and its buttons; of its text so many ``lines``."""
        self._last = place
        face = self._faces[place]
        text = face.html.split("\n")[:lines]
        picture = picture_lines(face.picture, self.columns()) if face.picture and lines is None else []
        return [
            self._rule(),
            *picture,
            *self._laid_out(text),
            *(self._with_buttons(place) if buttons else []),
        ]

    def _with_buttons(self, place: int) -> list[str]:
        """The buttons, numbered or lettered; the last row, which leads elsewhere, begins a line."""
        keys, rows = keys_of(self._faces[place]), self._faces[place].rows
        signs = self.buttons.letter(keys) if place in self._pushed else self._number(place)
        shown = [self._button(sign, key) for sign, key in zip(signs, keys, strict=True)]
        leading = len(keys) - len(rows[-1]) if rows else 0
        groups = (shown[:leading], shown[leading:])
        return [line for group in groups for line in in_rows(group, self.columns(), alone=ALONE)]

    def _number(self, place: int) -> list[str]:
        self._in_hand = place
        return self.buttons.number(keys_of(self._faces[place]))

    def _button(self, sign: str, key: Key) -> str:
        style = {"best": GREEN, "danger": RED}.get(key.style)
        own = key.label.removeprefix(sign).lstrip(" ")  # a line's own button carries the same number itself
        label = painted(own, style, self.colours) if style else own
        return f"{painted(f'[{sign}]', DIM, self.colours)} {label}".rstrip()

    def _laid_out(self, html: Iterable[str], style: Style | None = None) -> list[str]:
        lines = lines_of("\n".join(html), self.columns(), self.colours)
        return [painted(line, style, self.colours) for line in lines] if style else lines

    def _rule(self) -> str:
        return painted("─" * min(self.columns(), RULE), DIM, self.colours)

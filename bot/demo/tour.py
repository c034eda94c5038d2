"""A tour of one minute: the coach's own chat, played by a guide who taps by meaning."""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.demo.chat import Chat
from bot.demo.stage import stage
from flows.talk import text
from flows.wording import read_data

STEP = 1.8
"""Seconds to read a step's answer, where somebody reads."""


class Stuck(Exception):
    """A step of the tour cannot be done; the words name it."""


def tour(language: str, zone: str) -> int:
    """Plays it in a database of its own, so that it is the same every time. The exit code: 1 where a step failed."""
    with TemporaryDirectory() as folder, stage(Path(folder, "tour.db"), language, zone) as chat:
        guide = Guide(chat, STEP if sys.stdout.isatty() else 0)
        try:
            play(guide)
        except Stuck as stuck:
            sys.stderr.write(chat.words(text("demo-stuck", why=str(stuck))) + "\n")
            return 1
        return 1 if chat.failed else 0


def play(guide: "Guide") -> None:
    guide.says("tour-title")
    guide.says("tour-you", **guide.who())
    guide.says("tour-start")
    guide.types("/today")
    prepare(guide)
    call(guide)
    guide.says("tour-undo")
    guide.types("/undo")
    guide.says("tour-redo")
    guide.taps("again")
    guide.taps("outcome=met")
    guide.taps("move=")
    guide.taps("next=")
    guide.says("tour-funnel")
    guide.types("/funnel")
    customers(guide)
    guide.says("tour-end")


def prepare(guide: "Guide") -> None:
    guide.says("tour-prep")
    guide.types("/next")
    guide.taps("purpose=")
    guide.says("tour-goal")
    guide.types(guide.words("tour-weak-goal"))
    guide.says("tour-better")
    guide.taps("goal=!better")
    guide.says("tour-questions")
    guide.taps("questions=✓")
    guide.says("tour-objections")
    guide.taps("objections=+")
    guide.taps("objections=✓")
    guide.says("tour-opening")
    guide.taps("opening=")


def call(guide: "Guide") -> None:
    guide.says("tour-sheet")
    guide.taps("q=+")
    guide.taps("o=+")
    guide.says("tour-heard", words=guide.words("tour-they-say"))
    guide.types(guide.words("tour-they-say"))
    guide.must_see("s=", "o=-")
    guide.says("tour-done")
    guide.taps("done")
    guide.says("tour-outcome")
    guide.taps("outcome=met")
    guide.says("tour-move")
    guide.taps("move=")
    guide.says("tour-next")
    guide.types(guide.words("tour-when"))
    guide.says("tour-receipt")
    guide.must_see("undo")


def customers(guide: "Guide") -> None:
    guide.says("tour-paste")
    guide.types(guide.words("tour-new-customer"))
    guide.taps("save")
    guide.says("tour-find")
    guide.types(guide.words("tour-initials"))
    guide.must_see("prep")
    guide.says("tour-no-answer")
    guide.types("/next")
    guide.taps("purpose=!skip")
    guide.taps("none")
    guide.must_see("undo")


class Guide:
    """Types for the reader, and says one line before; ``pause`` are seconds after each step."""

    def __init__(self, chat: Chat, pause: float) -> None:
        self._chat = chat
        self._pause = pause

    def words(self, id: str) -> str:
        return self._chat.words(text(id))

    def who(self) -> dict[str, str]:
        return self._chat.introduced()

    def says(self, id: str, **args: object) -> None:
        """The narrator's line."""
        self._chat.narrate(text(id, **args))

    def types(self, words: str) -> None:
        self._chat.line(words, f"› {words}")
        time.sleep(self._pause)

    def taps(self, action: str) -> None:
        """The first button whose action begins so: where there is an advice, it is the advised one."""
        for number, key in enumerate(self._chat.screen.buttons.numbered, 1):
            tapped = read_data(key.data)
            if tapped and tapped.action.startswith(action):
                return self.types(str(number))
        raise Stuck(f"no button {action} among {self._labels()}")

    def must_see(self, *actions: str) -> None:
        """One of these buttons is there, as it is when the step before went well."""
        tapped = [read_data(key.data) for key in self._chat.screen.buttons.numbered]
        if not any(tap and tap.action.startswith(actions) for tap in tapped):
            raise Stuck(f"no button {' or '.join(actions)} among {self._labels()}")

    def _labels(self) -> str:
        return " · ".join(key.label for key in self._chat.screen.buttons.numbered) or "-"

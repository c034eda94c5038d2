"""Prelude on a terminal, with demo data: no account, no network, one SQLite file of its own."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from itertools import chain
from pathlib import Path

PLACE = Path("data", "demo.db")
TELLINGS = ("zh", "en")
"""The languages the demo's data is told in."""


def main(argv: Sequence[str]) -> int:
    """The exit code: 0 well, 1 when the tour or a turn failed, 2 for wrong settings or arguments."""
    asked = arguments(argv)
    from bot.settings import WrongSetting, load_settings

    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        settings = load_settings()
    except WrongSetting as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 2
    language = asked.language or told_in(settings.language)
    return play(asked, language, settings.zone_for(language))


def told_in(language: str) -> str:
    """The language of the demo's team: English where it is not told in the reader's own."""
    return language if language in TELLINGS else "en"


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="prelude demo",
        description="Try Prelude in this terminal: no Telegram, no network, invented data.",
    )
    parser.add_argument("--language", choices=TELLINGS, help="else DEFAULT_LANGUAGE, else the system's")
    parser.add_argument("--fresh", action="store_true", help=f"throw {PLACE} away and start anew")
    parser.add_argument("--leader", action="store_true", help="sit in for the leader of the team")
    parser.add_argument("--tour", action="store_true", help="watch a call in one minute, as with empty input")
    return parser.parse_args(argv)


def play(asked: argparse.Namespace, language: str, zone: str) -> int:
    """A chat where somebody sits; else the lines that come in; the tour where none come."""
    on_a_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    lines: Iterable[str] = ()
    if not on_a_terminal and not asked.tour:
        first = sys.stdin.readline()
        lines = chain([first], sys.stdin) if first else ()
    if asked.tour or not (on_a_terminal or lines):
        from bot.demo.tour import tour

        return tour(language, zone)
    return talk(asked.fresh, asked.leader, language, zone, lines)


def talk(fresh: bool, leading: bool, language: str, zone: str, lines: Iterable[str]) -> int:
    """A chat over ``lines``, or over what is typed where there are none."""
    from bot.demo.stage import clear, stage
    from bot.demo.talking import from_a_pipe, goodbye, hello

    try:
        if fresh:
            clear(PLACE)
        with stage(PLACE, language, zone, leading) as chat:
            hello(chat)
            if lines:
                from_a_pipe(chat, lines)
            else:
                from bot.demo.keyboard import at_the_keyboard

                at_the_keyboard(chat)
            goodbye(chat, PLACE)
            return 1 if chat.failed else 0
    except Exception as error:
        if told := in_words(error, language):
            sys.stderr.write(f"{told}\n")
            return 1
        raise


def in_words(error: Exception, language: str) -> str | None:
    """Why the demo's file does not open; None for an error of our own."""
    from bot.plain_words import BARRED, plain_words, why
    from flows.talk import text
    from storage.database import unopened
    from storage.refusals import Refusal

    words = plain_words(language)
    if isinstance(error, Refusal):
        return words(text("admin-demo-refused", file=str(PLACE), why=why(error, words)))
    if isinstance(error, BARRED):
        file, reason = Path(error.filename), error.strerror
    else:
        file, reason = PLACE, unopened(error)
    return words(text("admin-demo-unopened", file=str(file.absolute()), reason=reason)) if reason else None

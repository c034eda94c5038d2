"""Logs to stderr, for people or as JSON, from which no token, number, name or text can be read.

Who and what a line is about stands beside its words, as numbers: ``logger.warning("...", extra=about(turn=7))``.
"""

import asyncio
import json
import logging
import re
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

TOKEN = re.compile(r"\b(bot)?\d{6,}:[A-Za-z0-9_-]{20,}")
PHONE = re.compile(r"(?<![\w.:/+-])\+?\d(?:[ ()-]{0,2}\d){8,14}(?![\w.:])")
QUIET = ("aiohttp", "alembic", "asyncio", "httpcore", "httpx", "telegram", "transitions")
OURS = ("bot", "storage", "flows")
FRAMES = 6
"""Of a traceback, the last ones."""

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def about(
    update: str | None = None,
    turn: int | None = None,
    message: int | None = None,
    member: int | None = None,
    dialog: int | None = None,
) -> Mapping[str, Any]:
    """What a line is about: the update's key; turn, message, member and place by their numbers in the database."""
    given = {"update": update, "turn": turn, "message": message, "member": member, "dialog": dialog}
    return {"about": {name: value for name, value in given.items() if value is not None}}


class Redacted(logging.Formatter):
    """Formats a record whole, and then blanks what nobody may read: nothing slips by."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        line = self._clean(super().format(record))
        facts = _facts(record)
        return f"{line} [{' '.join(f'{name}={value}' for name, value in facts.items())}]" if facts else line

    def formatException(self, raised: Raised) -> str:
        """The kind of error and where it came from; its words may hold somebody's data."""
        return where(raised[1]) if raised[1] else ""

    def _clean(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "<secret>")
        return redact(line)


class AsJson(Redacted):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "text": self._clean(record.getMessage()),
            **_facts(record),
        }
        if record.exc_info and record.exc_info[1]:
            told["error"] = where(record.exc_info[1])
        return json.dumps(told, ensure_ascii=False)


def _facts(record: logging.LogRecord) -> dict[str, Any]:
    facts: dict[str, Any] = getattr(record, "about", {})
    return facts


def where(error: BaseException) -> str:
    """The kind of error, where it came from, and what caused it, without a word of what they say."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames))
    told = f"{type(error).__name__} at {places}" if places else type(error).__name__
    inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    told += "".join(f"; {where(each)}" for each in inner)
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return f"{told}, from {where(cause)}" if cause else told


def redact(line: str) -> str:
    """Without tokens and what looks like a telephone number."""
    return PHONE.sub("<phone>", TOKEN.sub("<token>", line))


def set_up_logs(*secrets: str, level: str = "info", as_json: bool = False) -> None:
    """Once, by the process that runs: on the root, so that libraries' lines pass here too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter((AsJson if as_json else Redacted)(secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(True)
    # A log that cannot be written must not stop the bot.
    logging.raiseExceptions = False
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in OURS:  # of libraries never more than INFO: they tell what passes through them
        logging.getLogger(name).setLevel(level.upper())
    sys.excepthook = _uncaught


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("bot").critical("an error that nobody caught", exc_info=(kind, error, trace))


def log_loops_errors(loop: asyncio.AbstractEventLoop) -> None:
    """The loop's own lines show tasks with their errors' words; ours do not."""

    def log(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        logging.getLogger("bot").error("in the event loop", exc_info=context.get("exception"))

    loop.set_exception_handler(log)

"""Logs to stderr, from which no token and no telephone number can be read."""

import logging
import re
import sys

TOKEN = re.compile(r"\b(bot)?\d{6,}:[A-Za-z0-9_-]{20,}")
PHONE = re.compile(r"(?<![\w.:/+-])\+?\d(?:[ ()-]{0,2}\d){8,14}(?![\w.:])")
QUIET = ("aiohttp", "alembic", "asyncio", "httpcore", "httpx", "telegram", "transitions")


class Redacted(logging.Formatter):
    """Formats a record whole, with its traceback, and then blanks what nobody may read: nothing slips by."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "<secret>")
        return redact(line)


def redact(line: str) -> str:
    """Without tokens and what looks like a telephone number."""
    return PHONE.sub("<phone>", TOKEN.sub("<token>", line))


def set_up_logs(*secrets: str, level: int = logging.INFO) -> None:
    """Once, by the process that runs: on the root, so that libraries' lines pass here too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    # A log that cannot be written must not stop the bot.
    logging.raiseExceptions = False
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)

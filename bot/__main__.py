"""The command line: each command imports what it needs when it is called, so that the demo starts at once."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bot import __version__

if TYPE_CHECKING:
    from bot.settings import Settings

COMMANDS = {
    "setup": "ask for the bot's token, check it, write .env",
    "doctor": "look whether everything is as it must be",
    "run": "run the Telegram bot",
    "demo": "try everything in this terminal, without Telegram",
    "migrate": "bring the database to this version",
    "backup": "copy the database, while the bot runs or not",
    "restore": "go on from a backup",
    "move": "copy everything into another database",
    "import": "take in a list of customers, or of past calls: CSV, Excel, contact cards",
    "health": "whether the bot does its work, for Docker and scripts",
    "people": "teams, members, roles, links to come in by",
    "audit": "who changed what",
    "certificate": "whether the person of a certificate was erased",
    "export": "a team's data, or a member's, as a file",
    "hooks": "what your CRM was told",
    "diagram": "draw a dialog or the funnel (Mermaid)",
}
READ_THEIR_OWN = (
    "demo",
    "diagram",
    "backup",
    "restore",
    "move",
    "people",
    "audit",
    "certificate",
    "import",
    "export",
    "hooks",
)
WRONG_SETTINGS = 2
COLLECTED_EVERY = (10_000, 20, 20)
"""Garbage is looked for so seldom: a start makes a million objects that all stay, a turn thousands that go by
themselves. At Python's own pace a start spends a fifth of its time looking among them."""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0 well, 1 it could not be done, 2 wrong settings or a wrong command."""
    gc.set_threshold(*COLLECTED_EVERY)
    try:
        code = _called(argv)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read this has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _called(argv: Sequence[str] | None) -> int:
    parser = argparse.ArgumentParser(
        prog="prelude", description="A coach for telephone-sales teams, in Telegram and in the terminal."
    )
    parser.add_argument("--version", action="version", version=f"prelude {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, what in COMMANDS.items():
        # Some read their own arguments, --help too.
        commands.add_parser(name, help=what, add_help=name not in READ_THEIR_OWN)
    given, rest = parser.parse_known_args(argv)
    match given.command:
        case "demo":
            from bot.demo import main as demo

            return demo(rest)
        case "diagram":
            from bot.commands.diagrams import main as diagram

            return diagram(rest)
    if rest and given.command not in READ_THEIR_OWN:
        parser.error(f"`prelude {given.command}` takes no {' '.join(rest)}")
    match given.command:
        case "setup":
            from bot.commands.setup import setup

            return setup()
        case "doctor":
            from bot.commands.doctor import doctor

            return doctor()
    return _with_settings(given.command, rest)


def _with_settings(command: str, rest: Sequence[str]) -> int:
    from bot.settings import WrongSetting, load_settings

    os.umask(0o077)  # what is written holds customers: the database, its backups, exports
    try:
        settings = load_settings()
    except WrongSetting as wrong:
        return _refuse(wrong)
    try:
        return _done(command, settings, rest)
    except Exception as error:
        if told := _in_words(error, settings):
            return _fail(told)
        raise


def _done(command: str, settings: "Settings", rest: Sequence[str]) -> int:
    match command:
        case "run":
            if not settings.telegram_token.get_secret_value():
                from bot.plain_words import plain_words
                from flows.talk import text

                return _refuse(plain_words(settings.language)(text("admin-token-missing")))
            from bot.run import run

            return run(settings)
        case "migrate":
            return _migrate(settings)
        case "health":
            from bot.health import main as health

            return health(settings)
        case "backup":
            from bot.commands.backups import main as backup

            return backup(settings, rest)
        case "people":
            from bot.commands.people import main as people

            return people(settings, rest)
        case "import":
            from bot.commands.take_in import main as take_in

            return take_in(settings, rest)
        case "audit":
            from bot.commands.audit import main as audit

            return audit(settings, rest)
        case "certificate":
            from bot.commands.certificate import main as certificate

            return certificate(settings, rest)
        case "export":
            from bot.commands.exporting import main as export

            return export(settings, rest)
        case "hooks":
            from bot.commands.deliveries import main as hooks

            return hooks(settings, rest)
        case "restore":
            from bot.commands.restore import main as restore

            return restore(settings, rest)
        case "move":
            from bot.commands.move import main as move

            return move(settings, rest)
    raise AssertionError(command)


def _in_words(error: Exception, settings: "Settings") -> str | None:
    """What storage refuses, and a database that does not open, may meet any command; None for an error of our own."""
    from bot.commands.doctor import without_password
    from bot.plain_words import BARRED, plain_words, why
    from flows.talk import text
    from storage.database import unopened
    from storage.refusals import Refusal

    words = plain_words(settings.language)
    if isinstance(error, (Refusal, *BARRED)):
        return why(error, words)
    if (reason := unopened(error)) is None:
        return None
    return words(text("admin-unopened", database=without_password(settings.database_url), reason=reason))


def _migrate(settings: "Settings") -> int:
    from storage.migrate import status, upgrade

    before = upgrade(settings.database_url)
    _tell(
        f"{'as it was before: ' + before + chr(10) if before else ''}schema {status(settings.database_url)[1]}"
    )
    return 0


def _tell(what: Any) -> None:
    sys.stdout.write(f"{what}\n")


def _fail(reason: Any) -> int:
    sys.stderr.write(f"{reason}\n")
    return 1


def _refuse(reason: Any) -> int:
    sys.stderr.write(f"{reason}\n")
    return WRONG_SETTINGS


if __name__ == "__main__":
    sys.exit(main())

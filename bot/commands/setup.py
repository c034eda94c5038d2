"""`prelude setup`: from BotFather's token to a `.env` that works, checked with Telegram on the way."""

import asyncio
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values, set_key

from bot.plain_words import PlainWords, plain_words
from bot.settings import ENV_FILE, WrongSetting, load_settings
from bot.telegram.hello import TOLERATED_SKEW, Hello, NoHello, say_hello
from flows.talk import Text, text

# Found anywhere in the line, so that BotFather's whole message may be pasted.
TOKEN = re.compile(r"\b\d{6,}:[A-Za-z0-9_-]{30,}")
# What a proxy may help against.
BLOCKED = {"admin-hello-network", "admin-hello-timeout", "admin-hello-proxy", "admin-hello-certificate"}


@dataclass(frozen=True, slots=True)
class Asker:
    """The person at the keyboard, or the lines on the pipe; the end of input raises EOFError."""

    words: PlainWords
    read: Callable[[str], str]
    write: Callable[[str], None]

    def ask(self, question: Text) -> str:
        return self.read(self.words(question) + " ").strip()

    def agrees(self, question: Text) -> bool:
        return self.ask(question).lower() in self.words(text("admin-setup-yes")).split()

    def tell(self, *lines: Text) -> None:
        self.write("\n".join(map(self.words, lines)))


def read_line(question: str) -> str:
    try:
        return input(question)
    finally:
        if (
            not sys.stdin.isatty()
        ):  # on a pipe nobody pressed Enter, and the next line would follow the question
            sys.stdout.write("\n")


def setup(
    env_file: Path = ENV_FILE, read: Callable[[str], str] = read_line, write: Callable[[str], None] = print
) -> int:
    """Asks, checks, writes; answers the exit code. Nothing is written before Telegram knows the token."""
    try:
        # Without its token: a wrong one is what this command is here to mend.
        settings = load_settings(env_file, telegram_token="")
    except WrongSetting as wrong:
        write(str(wrong))
        return 1
    asker = Asker(plain_words(settings.language), read, write)
    asker.tell(text("admin-setup-how"))
    try:
        answers, bot = _checked(asker, env_file)
        return _keep(asker, env_file, answers, bot)
    except NoHello as silence:
        asker.tell(silence.why)
    except (EOFError, KeyboardInterrupt):
        asker.tell(text("admin-setup-stopped"))
    return 1


def _checked(asker: Asker, env_file: Path) -> tuple[dict[str, str], Hello]:
    """The lines for `.env` that Telegram agreed to, and whose they are."""
    answers = {"TELEGRAM_TOKEN": _token(asker)}
    while True:
        given = {name.lower(): value for name, value in answers.items()}
        try:
            settings = load_settings(env_file, **given)
            return answers, asyncio.run(say_hello(settings, answers["TELEGRAM_TOKEN"]))
        except WrongSetting as wrong:
            asker.write(str(wrong))
            answers["TELEGRAM_PROXY"] = _proxy(asker)
        except NoHello as silence:
            if silence.why.id == "admin-hello-token":
                asker.tell(silence.why)
                answers["TELEGRAM_TOKEN"] = _token(asker)
            elif silence.why.id in BLOCKED:
                asker.tell(silence.why)
                answers["TELEGRAM_PROXY"] = _proxy(asker)
            else:
                raise


def _token(asker: Asker) -> str:
    while True:
        line = asker.ask(text("admin-setup-token"))
        if found := TOKEN.search(line):
            return found[0]
        if line:
            asker.tell(text("admin-setup-no-token"))


def _proxy(asker: Asker) -> str:
    if address := asker.ask(text("admin-setup-proxy")):
        return address
    raise EOFError


def _keep(asker: Asker, env_file: Path, answers: dict[str, str], bot: Hello) -> int:
    asker.tell(text("admin-setup-found", username=bot.username, name=bot.name))
    if abs(bot.skew) > TOLERATED_SKEW:
        asker.tell(text("admin-setup-clock", seconds=f"{abs(bot.skew):.0f}"))
    file = str(env_file)
    try:
        held = dotenv_values(env_file).get("TELEGRAM_TOKEN")
        if (
            held
            and held != answers["TELEGRAM_TOKEN"]
            and not asker.agrees(text("admin-setup-replace", file=file))
        ):
            asker.tell(text("admin-setup-kept", file=file))
            return 1
        env_file.touch(mode=0o600)
        env_file.chmod(0o600)
        for name, value in answers.items():
            set_key(env_file, name, value, quote_mode="never", follow_symlinks=True)
    except OSError as error:
        asker.tell(text("admin-setup-unwritable", file=file, reason=error.strerror or str(error)))
        return 1
    asker.tell(text("admin-setup-saved", file=file), text("admin-setup-next"))
    return 0

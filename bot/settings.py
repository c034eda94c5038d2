"""What differs between installations: read once from the environment and `.env`, or refused by name."""

import os
import re
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from rapidfuzz import process

from bot.plain_words import plain_words
from flows.languages import LANGUAGES
from flows.talk import Text, text
from storage.queues import Keeping

ENV_FILE = Path(".env")
SPOKEN_IN = {"en": "Europe/London", "zh": "Asia/Shanghai"}
"""The time zone that a language stands for where nothing else is known."""
LEAST_JOURNAL = 30
"""Days: a dialog that was put away amends its act for a week, and corrections look back further."""
NEIGHBOUR = r"([A-Za-z0-9_-]+|127\.0\.0\.1|\[::1\])"
SERVER = re.compile(r"[a-z+]+://([^@]*@)?(?P<host>\[[^]@/?]+\]|[^@/?:]*)(:\d+)?(?P<name>/[^@?]*)?(\?.*)?")
LEAST_SECRET = 16
"""Characters of the secret that signs what a CRM is told."""
SECRETS = ("TELEGRAM_TOKEN", "WEBHOOK_SECRET", "LLM_KEY", "CRM_SECRET")


class WrongSetting(Exception):
    """Settings that cannot be used: a line each, with the name, the value (never a secret) and the way out.

    ``language`` is the one the message is in, the installation's.
    """

    def __init__(self, faults: list[Text], language: str) -> None:
        super().__init__("\n".join(map(plain_words(language), faults)))
        self.language = language


def _shaped(pattern: str) -> AfterValidator:
    """Empty, which is "not set", or wholly of this shape."""

    def check(value: str) -> str:
        if value and not re.fullmatch(pattern, value):
            raise ValueError(pattern)
        return value

    return AfterValidator(check)


def _parted(url: str) -> str:
    """A server's address falls into its parts: no @ stands bare in the password, and the port is a number."""
    if url.startswith("postgres") and not SERVER.fullmatch(url):
        raise ValueError("parts")
    return url


def _driver_named(url: str) -> str:
    return re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)


def _known_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key if name else ""
    except (LookupError, OSError) as unknown:
        raise ValueError(name) from unknown


def _host_and_port(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


class Settings(BaseSettings):
    """One installation's settings; `.env.example` says what each is for.

    The environment goes before `.env`, and that before systemd's credentials; an empty value is one not set.
    """

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_ignore_empty=True)

    telegram_token: SecretStr = SecretStr("")
    telegram_proxy: Annotated[str, _shaped(r"(http|socks5)://\S+:\d+/?")] = Field(default="", repr=False)
    telegram_api_url: Annotated[str, _shaped(r"https?://\S+/bot")] = "https://api.telegram.org/bot"
    telegram_file_url: Annotated[str, _shaped(r"https?://\S+/bot")] = "https://api.telegram.org/file/bot"
    database_url: Annotated[
        str,
        _shaped(r"sqlite:///.+|postgres(ql)?(\+psycopg)?://.+"),
        AfterValidator(_parted),
        AfterValidator(_driver_named),
    ] = Field(default="sqlite:///data/prelude.db", repr=False)
    default_language: Annotated[str, _shaped("|".join(LANGUAGES))] = ""
    default_timezone: Annotated[str, AfterValidator(_known_zone)] = ""
    # Without TLS only on this machine, where a local Bot API server may be the one that calls.
    webhook_url: Annotated[str, _shaped(r"https://\S+|http://(localhost|127\.0\.0\.1|\[::1\])[:/]\S*")] = ""
    webhook_listen: Annotated[str, _shaped(r"\S+:\d{1,5}")] = "127.0.0.1:8080"
    webhook_secret: SecretStr = SecretStr("")
    # Where a CRM listens; without TLS only on this machine.
    crm_url: Annotated[str, _shaped(r"https://\S+|http://(localhost|127\.0\.0\.1|\[::1\])[:/]\S*")] = Field(
        default="", repr=False
    )
    crm_secret: SecretStr = SecretStr("")
    send_rate: float = Field(default=29.2, ge=0, allow_inf_nan=False)
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"
    # On this machine alone: figures are nobody else's, and there is no password.
    health_listen: Annotated[str, _shaped(r"(localhost|127\.0\.0\.1|\[::1\]):\d{1,5}")] = ""
    # The public address of this machine's port, for calendars that are subscribed to.
    calendar_url: Annotated[
        str, _shaped(r"(https://|http://(localhost|127\.0\.0\.1|\[::1\])[:/])\S*[^/\s]")
    ] = ""
    admin_chat: Annotated[str, _shaped(r"-?\d{1,15}")] = ""
    night_at: Annotated[str, _shaped(r"([01]\d|2[0-3]):[0-5]\d")] = "03:30"
    backup_folder: str = ""
    backup_days: int = Field(default=7, ge=0)
    backup_weeks: int = Field(default=4, ge=0)
    keep_words_days: int = Field(default=1, ge=1)
    # An update that Telegram brings again within a day must be known.
    keep_queues_days: int = Field(default=30, ge=2)
    keep_journal_days: int = Field(default=0, ge=0)
    keep_strangers_days: int = Field(default=30, ge=1)

    # Without TLS only to a machine without a dot in its name: this one, or a neighbour in the same compose file.
    llm_url: Annotated[str, _shaped(rf"https://\S+|http://{NEIGHBOUR}(:\d{{1,5}})?(/\S*)?")] = Field(
        default="", repr=False
    )
    llm_model: str = ""
    llm_key: SecretStr = SecretStr("")

    @field_validator("llm_model")
    @classmethod
    def _model_wherever_an_endpoint(cls, model: str, seen: ValidationInfo) -> str:
        if seen.data.get("llm_url") and not re.fullmatch(r"\S+", model):
            raise ValueError("model")
        return model

    @field_validator("llm_key")
    @classmethod
    def _key_in_one_line(cls, key: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[!-~]*", key.get_secret_value()):
            raise ValueError("key")
        return key

    @field_validator("calendar_url")
    @classmethod
    def _served_somewhere(cls, address: str, seen: ValidationInfo) -> str:
        if address and not (seen.data.get("webhook_url") or seen.data.get("health_listen")):
            raise ValueError("port")
        if address and not urlsplit(address).path:
            raise ValueError("path")
        return address

    @field_validator("keep_journal_days")
    @classmethod
    def _long_enough(cls, days: int) -> int:
        if 0 < days < LEAST_JOURNAL:
            raise ValueError("journal")
        return days

    @field_validator("telegram_token")
    @classmethod
    def _token_shaped(cls, token: SecretStr) -> SecretStr:
        if not re.fullmatch(r"(\d+:[A-Za-z0-9_-]+)?", token.get_secret_value()):
            raise ValueError("token")
        return token

    @field_validator("webhook_secret")
    @classmethod
    def _secret_wherever_a_webhook(cls, secret: SecretStr, seen: ValidationInfo) -> SecretStr:
        least = 1 if seen.data.get("webhook_url") else 0
        if not re.fullmatch(rf"[A-Za-z0-9_-]{{{least},256}}", secret.get_secret_value()):
            raise ValueError("secret")
        return secret

    @field_validator("crm_secret")
    @classmethod
    def _signed_wherever_a_hook(cls, secret: SecretStr, seen: ValidationInfo) -> SecretStr:
        if seen.data.get("crm_url") and len(secret.get_secret_value()) < LEAST_SECRET:
            raise ValueError("secret")
        return secret

    @property
    def language(self) -> str:
        """The language of a person who has not chosen one yet."""
        return self.default_language or system_language()

    @property
    def zone(self) -> str:
        """The time zone of a person who has not chosen one yet, as ``Asia/Shanghai``."""
        return self.zone_for(self.language)

    def zone_for(self, language: str) -> str:
        """That zone where people speak ``language``: it decides on a machine that only knows UTC, as servers do."""
        return self.default_timezone or system_zone() or SPOKEN_IN.get(language, SPOKEN_IN["en"])

    @property
    def listen(self) -> tuple[str, int]:
        """Host and port where the webhook is served."""
        return _host_and_port(self.webhook_listen)

    @property
    def health(self) -> tuple[str, int] | None:
        """Host and port where the bot tells how it does, None where it does not."""
        return _host_and_port(self.health_listen) if self.health_listen else None

    @property
    def keeping(self) -> Keeping:
        """For how long what is kept."""
        words, queues, journal, strangers = (
            timedelta(days=days)
            for days in (
                self.keep_words_days,
                self.keep_queues_days,
                self.keep_journal_days,
                self.keep_strangers_days,
            )
        )
        return Keeping(words, queues, journal or None, strangers)

    @property
    def backups(self) -> Path:
        """Where backups are: beside SQLite's file if nothing else is set."""
        if self.backup_folder:
            return Path(self.backup_folder)
        scheme, _, path = self.database_url.partition(":///")
        return Path(path).parent / "backups" if scheme == "sqlite" else Path("backups")


def load_settings(env_file: Path = ENV_FILE, **given: str) -> Settings:
    """All settings; those ``given`` (lower-case names) go before the environment.

    Raises WrongSetting with everything that is wrong, not only the first, in the installation's language.
    """
    try:
        lines = env_file.read_text("utf-8") if env_file.exists() else ""
    except (OSError, UnicodeDecodeError):
        raise WrongSetting([text("admin-env-unreadable", file=str(env_file))], system_language()) from None
    faults = list(_faults_of_lines(lines, env_file))
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    try:
        # Under their underscores the library takes its sources; the type checker sees only the fields.
        settings = Settings(_env_file=env_file, _secrets_dir=credentials, **given)  # type: ignore[call-arg, arg-type]
    except ValidationError as error:
        faults += [
            _fault_of_value(str(each["loc"][0]).upper(), str(each["input"])) for each in error.errors()
        ]
    if faults:
        raise WrongSetting(faults, _language_in(lines))
    return settings


def _faults_of_lines(lines: str, env_file: Path) -> Iterator[Text]:
    """What the library would pass over in silence: a misspelt name, a line that sets nothing."""
    known = [name.upper() for name in Settings.model_fields]
    for line in parse_stream(StringIO(lines)):
        if line.error or (line.key and line.value is None):
            blank = len(line.original.string) - len(line.original.string.lstrip("\n"))
            yield text("admin-env-line", file=str(env_file), line=str(line.original.line + blank))
        elif line.key and line.key.upper() not in known:
            nearest, _, _ = process.extractOne(line.key.upper(), known)
            yield text("admin-env-unknown", file=str(env_file), name=line.key, nearest=nearest)


def _fault_of_value(name: str, value: str) -> Text:
    rule = text("admin-rule-" + name.lower().replace("_", "-"), languages=", ".join(LANGUAGES))
    if name in SECRETS or "@" in value:  # an address with an @ may carry a password
        return text("admin-wrong-hidden", name=name, rule=rule)
    return text("admin-wrong", name=name, value=value, rule=rule)


def _language_in(lines: str) -> str:
    """The language as far as it can be read before anything is checked."""
    chosen = os.environ.get("DEFAULT_LANGUAGE") or dotenv_values(stream=StringIO(lines)).get(
        "DEFAULT_LANGUAGE"
    )
    return chosen if chosen in LANGUAGES else system_language()


def system_language() -> str:
    """What the operating system speaks, if Prelude does, else English."""
    spoken = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return next((language for language in LANGUAGES if spoken.startswith(language)), "en")


def system_zone() -> str:
    """Where the machine is; '' where it only knows UTC."""
    named = (
        os.environ.get("TZ", "").lstrip(":")
        or str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    )
    try:
        zone = _known_zone(named)
    except ValueError:
        zone = ""
    return zone if "/" in zone and not zone.startswith("Etc/") else ""

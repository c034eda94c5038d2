"""Says hello to Telegram once, outside the bot's machinery: whose token is it, and if nobody answers, why."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

from bot.settings import Settings
from flows.talk import Text, text

NOT_YET_VALID, EXPIRED = 9, 10  # OpenSSL's verdicts on a certificate when the clock here is wrong
# What a call that does not get through raises.
UNREACHED = (aiohttp.ClientError, OSError, TimeoutError, ProxyError, ProxyConnectionError, ProxyTimeoutError)
TOLERATED_SKEW = 30  # seconds; below that nobody notices a late reminder


@dataclass(frozen=True, slots=True)
class Hello:
    """The bot behind a token. ``skew``: seconds this machine's clock is ahead, to about one."""

    name: str
    username: str
    reads_groups: bool
    skew: float


class NoHello(Exception):
    """Telegram could not be asked, or does not know the token; ``why`` is one sentence without secrets."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.id)
        self.why = why


async def say_hello(settings: Settings, token: str, *, patience: float = 10.0) -> Hello:
    """Asks getMe by the settings' address and proxy, for at most ``patience`` seconds. Raises NoHello."""
    host = str(urlsplit(settings.telegram_api_url).hostname)
    try:
        return await _get_me(settings, token, host, patience)
    except TimeoutError:
        why = text("admin-hello-timeout", host=host, seconds=f"{patience:g}")
    except (ProxyError, ProxyConnectionError, ProxyTimeoutError):
        why = text("admin-hello-proxy")
    except (aiohttp.ClientError, OSError) as error:
        why = text(_no_way_through(error), host=host)
    # Not chained: the library's errors carry the address, and the token is part of it.
    raise NoHello(why)


async def _get_me(settings: Settings, token: str, host: str, patience: float) -> Hello:
    connector = ProxyConnector.from_url(settings.telegram_proxy) if settings.telegram_proxy else None
    limit = aiohttp.ClientTimeout(total=patience)
    async with (
        aiohttp.ClientSession(connector=connector, timeout=limit) as session,
        session.get(f"{settings.telegram_api_url}{token}/getMe") as reply,
    ):
        try:
            answer = await reply.json(content_type=None)
            if answer["ok"]:
                bot = answer["result"]
                return Hello(
                    name=bot["first_name"],
                    username=bot["username"],
                    reads_groups=bot.get("can_read_all_group_messages", False),
                    skew=_skew(reply.headers.get("Date")),
                )
            unknown = answer["error_code"] in (401, 404)
        except (ValueError, TypeError, KeyError):
            unknown = False
    if unknown:
        raise NoHello(text("admin-hello-token"))
    raise NoHello(text("admin-hello-answer", host=host, status=str(reply.status)))


async def webhook_of(settings: Settings, token: str, *, patience: float = 10.0) -> str:
    """The address that Telegram calls for this bot's messages, "" where it is polled or does not say."""
    connector = ProxyConnector.from_url(settings.telegram_proxy) if settings.telegram_proxy else None
    limit = aiohttp.ClientTimeout(total=patience)
    try:
        async with (
            aiohttp.ClientSession(connector=connector, timeout=limit) as session,
            session.get(f"{settings.telegram_api_url}{token}/getWebhookInfo") as reply,
        ):
            return str((await reply.json(content_type=None))["result"]["url"])
    except (*UNREACHED, ValueError, TypeError, KeyError):
        return ""


def _skew(date: str | None) -> float:
    try:
        return (datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds() if date else 0.0
    except (TypeError, ValueError):
        return 0.0


def _no_way_through(error: Exception) -> str:
    # Directly aiohttp carries the doubt about a certificate, through a proxy it is the cause.
    for doubt in (getattr(error, "certificate_error", None), error.__cause__):
        if isinstance(doubt, ssl.SSLCertVerificationError):
            wrong_clock = doubt.verify_code in (NOT_YET_VALID, EXPIRED)
            return "admin-hello-clock" if wrong_clock else "admin-hello-certificate"
    return "admin-hello-network"

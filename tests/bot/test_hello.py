import ssl
import traceback

import aiohttp
import pytest

from bot.settings import load_settings
from bot.telegram import hello
from bot.telegram.hello import Hello, NoHello, say_hello
from tests.bot.installation import TOKEN, bare, env, telegram

__all__ = ["bare", "env", "telegram"]
pytestmark = pytest.mark.usefixtures("bare")

NOBODY = "127.0.0.1:9"  # the discard port, where nothing listens


async def reason(settings, token=TOKEN, **how) -> str:
    with pytest.raises(NoHello) as silence:
        await say_hello(settings, token, **how)
    assert token not in "".join(traceback.format_exception(silence.value))
    return silence.value.why.id


async def test_the_bot_behind_a_token(env, telegram):
    bot = await say_hello(load_settings(env(telegram.lines)), TOKEN)
    assert (bot.name, bot.username, bot.reads_groups) == ("Coach", "coach_bot", False)
    assert abs(bot.skew) < 2


async def test_the_clock_is_compared_with_telegrams(env, telegram):
    telegram.ahead = 3600
    bot = await say_hello(load_settings(env(telegram.lines)), TOKEN)
    assert -3602 < bot.skew < -3598


async def test_a_proxy_is_gone_through(env, telegram):
    lines = f"TELEGRAM_API_URL=http://{telegram.host}/bot\nTELEGRAM_PROXY=http://user:pass@{telegram.host}\n"
    assert isinstance(await say_hello(load_settings(env(lines)), TOKEN), Hello)
    assert telegram.tunnels == 1


async def test_a_token_telegram_does_not_know(env, telegram):
    settings = load_settings(env(telegram.lines))
    assert await reason(settings, TOKEN[:-1]) == "admin-hello-token"
    telegram.status, telegram.body = 404, '{"ok": false, "error_code": 404}'
    assert await reason(settings) == "admin-hello-token"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (502, "<html>Bad Gateway"),
        (404, "<html>Not Found"),
        (200, "<html>Please log in to the hotel's network"),
        (200, "[]"),
        (200, '{"ok": true}'),
        (500, '{"ok": false, "error_code": 500}'),
    ],
)
async def test_an_answer_that_is_not_telegrams(env, telegram, status, body):
    telegram.status, telegram.body = status, body
    assert await reason(load_settings(env(telegram.lines))) == "admin-hello-answer"


async def test_nobody_there(env):
    settings = load_settings(env(f"TELEGRAM_API_URL=http://{NOBODY}/bot\n"))
    assert await reason(settings) == "admin-hello-network"


async def test_a_name_that_leads_nowhere(env):
    settings = load_settings(env("TELEGRAM_API_URL=http://telegram.invalid/bot\n"))
    assert await reason(settings) == "admin-hello-network"


async def test_no_answer_in_time(env, telegram):
    telegram.slow = 0.5
    assert await reason(load_settings(env(telegram.lines)), patience=0.05) == "admin-hello-timeout"


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_proxy_that_is_not_there(env, telegram, scheme):
    settings = load_settings(env(f"{telegram.lines}TELEGRAM_PROXY={scheme}://{NOBODY}\n"))
    assert await reason(settings) == "admin-hello-proxy"


@pytest.mark.parametrize(
    ("code", "why"),
    [(9, "admin-hello-clock"), (10, "admin-hello-clock"), (18, "admin-hello-certificate")],
)
async def test_a_certificate_is_doubted_by_the_clock_or_by_itself(env, monkeypatch, code, why):
    doubt = ssl.SSLCertVerificationError("doubted")
    doubt.verify_code = code
    settings = load_settings(env(""))
    proxied = aiohttp.ClientOSError()
    proxied.__cause__ = doubt
    for error in (proxied, aiohttp.ClientConnectorCertificateError(None, doubt)):

        async def doubted(*_: object, error=error) -> Hello:
            raise error

        monkeypatch.setattr(hello, "_get_me", doubted)
        assert await reason(settings) == why

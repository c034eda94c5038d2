"""Every way a call can fail, as the wire really meets it, and what each of them asks for."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from telegram import Bot
from telegram.error import BadRequest, NetworkError

from bot.telegram.failures import Kind, classify
from bot.telegram.request import Wire, read_json
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.server import FakeTelegram

TOKEN = "123456789:AAEsecretsecretsecretsecretsecret12"


def refusal(status: int, description: str, **parameters: int) -> tuple[int, object]:
    answer: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    return status, answer | ({"parameters": parameters} if parameters else {})


ANSWERS = [
    (refusal(400, "Bad Request: message is not modified: specified new message content"), Kind.NOT_MODIFIED),
    (refusal(400, "Bad Request: message to edit not found"), Kind.GONE),
    (refusal(400, "Bad Request: message can't be edited"), Kind.GONE),
    (refusal(400, "Bad Request: MESSAGE_ID_INVALID"), Kind.GONE),
    (refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x"'), Kind.UNPARSABLE),
    (refusal(400, "Bad Request: chat not found"), Kind.UNREACHABLE),
    (refusal(400, "Bad Request: PEER_ID_INVALID"), Kind.UNREACHABLE),
    (refusal(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1001), Kind.MIGRATED),
    (refusal(400, "Bad Request: message text is empty"), Kind.PERMANENT),
    (refusal(400, "Bad Request: message is too long"), Kind.PERMANENT),
    (refusal(400, "Bad Request: something nobody has heard of"), Kind.PERMANENT),
    (refusal(403, "Forbidden: bot was blocked by the user"), Kind.UNREACHABLE),
    (refusal(403, "Forbidden: user is deactivated"), Kind.UNREACHABLE),
    (refusal(403, "Forbidden: bot can't initiate conversation with a user"), Kind.UNREACHABLE),
    (refusal(401, "Unauthorized"), Kind.TOKEN),
    (refusal(404, "Not Found"), Kind.TOKEN),
    (refusal(429, "Too Many Requests: retry after 35", retry_after=35), Kind.TOO_FAST),
    (refusal(429, "Too Many Requests"), Kind.TOO_FAST),
    (refusal(500, "Internal Server Error"), Kind.TEMPORARY),
    (refusal(502, "Bad Gateway"), Kind.TEMPORARY),
    (refusal(504, "Gateway Timeout"), Kind.TEMPORARY),
    ((200, []), Kind.AMBIGUOUS),
    ((200, {"ok": True}), Kind.AMBIGUOUS),
    ((200, {"ok": False, "description": "strange"}), Kind.AMBIGUOUS),
]
PAGES = [
    (200, "", Kind.AMBIGUOUS),
    (200, '{"ok": true, "result": {"mess', Kind.AMBIGUOUS),
    (200, "<html>captive portal</html>", Kind.AMBIGUOUS),
    (403, "<html>the company's proxy</html>", Kind.AMBIGUOUS),
    (404, "<html>not here</html>", Kind.AMBIGUOUS),
    (502, "<html>bad gateway</html>", Kind.TEMPORARY),
    (429, "<html>slow down</html>", Kind.AMBIGUOUS),
]


Calling = Callable[[web.Response], Awaitable[Exception]]


@pytest.fixture
async def failing() -> AsyncIterator[Calling]:
    """Calls sendMessage against a server that gives the response; the error it raises."""
    response = web.Response()

    async def answer(request: web.BaseRequest) -> web.Response:
        return response

    server = TestServer(web.Application())
    server.app.router.add_post("/{path:.*}", answer)
    await server.start_server()
    wire = Wire()
    bot = Bot(TOKEN, base_url=str(server.make_url("/bot")), request=wire, get_updates_request=wire)

    async def call(given: web.Response) -> Exception:
        nonlocal response
        response = given
        try:
            await bot.do_api_request("sendmessage", api_kwargs={"chat_id": 1, "text": "x"})
        except Exception as error:
            return error
        raise AssertionError("it did not fail")

    async with wire:
        yield call
    await server.close()


@pytest.mark.parametrize(("answer", "kind"), ANSWERS, ids=[f"{a[0]} {str(a[1])[:60]}" for a, _ in ANSWERS])
async def test_answers_of_telegram(failing: Calling, answer: tuple[int, object], kind: Kind) -> None:
    status, said = answer
    error = await failing(web.json_response(said, status=status))
    assert classify(error).kind is kind


@pytest.mark.parametrize(("status", "page", "kind"), PAGES)
async def test_what_is_no_answer_of_telegram(failing: Calling, status: int, page: str, kind: Kind) -> None:
    error = await failing(web.Response(status=status, text=page, content_type="text/html"))
    assert classify(error).kind is kind


async def test_the_pause_is_told_to_the_second(failing: Calling) -> None:
    error = await failing(
        web.json_response(refusal(429, "Too Many Requests", retry_after=3600)[1], status=429)
    )
    assert classify(error).seconds == 3600


async def test_a_new_number_is_told(failing: Calling) -> None:
    error = await failing(
        web.json_response(refusal(400, "upgraded", migrate_to_chat_id=-1009)[1], status=400)
    )
    assert classify(error).new_chat == -1009


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("reset", Kind.AMBIGUOUS),
        ("cut", Kind.AMBIGUOUS),
        ("empty", Kind.AMBIGUOUS),
        ("truncated", Kind.AMBIGUOUS),
    ],
)
async def test_lost_answers(kind: str, expected: Kind) -> None:
    async with FakeTelegram(TOKEN) as telegram, Wire() as wire:
        telegram.faults.add(Fault(kind=kind))  # type: ignore[arg-type]
        bot = Bot(TOKEN, base_url=f"{telegram.base_url}/bot", request=wire, get_updates_request=wire)
        with pytest.raises(NetworkError) as caught:
            await bot.do_api_request("getme")
        assert classify(caught.value).kind is expected
        assert "AAE" not in repr(caught.value)
        assert caught.value.__cause__ is None or "AAE" not in repr(caught.value.__cause__)


async def test_nobody_there_is_known_to_have_seen_nothing() -> None:
    async with Wire() as wire:
        bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{unused_port()}/bot", request=wire)
        with pytest.raises(NetworkError) as caught:
            await bot.do_api_request("getme")
    assert classify(caught.value).kind is Kind.AWAY


@pytest.mark.parametrize("proxy", ["http", "socks5"])
async def test_a_proxy_that_is_not_there_has_sent_nothing(proxy: str) -> None:
    async with FakeTelegram(TOKEN) as telegram, Wire(f"{proxy}://127.0.0.1:{unused_port()}") as wire:
        bot = Bot(TOKEN, base_url=f"{telegram.base_url}/bot", request=wire)
        with pytest.raises(NetworkError) as caught:
            await bot.do_api_request("getme")
        assert classify(caught.value).kind is Kind.AWAY
        assert not telegram.records.calls


async def test_the_deadline_is_one_for_the_whole_call() -> None:
    async with FakeTelegram(TOKEN) as telegram, Wire() as wire:
        telegram.faults.add(Fault(kind="stall", seconds=5))
        bot = Bot(TOKEN, base_url=f"{telegram.base_url}/bot", request=wire)
        with pytest.raises(NetworkError) as caught:
            await bot.do_api_request("getme", read_timeout=0.1)
    assert classify(caught.value).kind is Kind.AMBIGUOUS


async def test_half_an_emoji_is_refused_before_it_is_sent() -> None:
    async with FakeTelegram(TOKEN) as telegram, Wire() as wire:
        bot = Bot(TOKEN, base_url=f"{telegram.base_url}/bot", request=wire)
        with pytest.raises(BadRequest) as caught:
            await bot.do_api_request("sendmessage", api_kwargs={"chat_id": 1, "text": "half \ud83d"})
        assert classify(caught.value).kind is Kind.PERMANENT
        assert not telegram.records.calls


def test_an_error_of_our_own_in_the_middle_of_a_call_may_have_sent() -> None:
    assert classify(KeyError("message_id")).kind is Kind.AMBIGUOUS


def test_json_with_half_an_emoji_is_read() -> None:
    assert read_json('{"text": "\\ud83d"}') == {"text": "\ud83d"}


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000 + "]" * 100_000])
def test_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any of them)
        read_json(text)


def test_what_telegram_quotes_is_not_repeated() -> None:
    said = 'Can\'t parse entities: unsupported start tag "Zhang "Wei"" at byte offset 7'
    assert (
        classify(BadRequest(said)).why
        == 'BadRequest: Can\'t parse entities: unsupported start tag "…" at byte offset 7'
    )

"""A language model lends its words: masked, in time and fitting, or not at all."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import muse
from bot.muse import Muse
from bot.settings import WrongSetting, load_settings
from flows.coach import Coach
from flows.masking import Mask
from flows.reply import Message, Outgoing
from flows.wish import Wish
from storage.database import Database
from storage.tables import metadata
from tests.bot.edges import edges
from tests.fake_telegram.server import FakeTelegram
from tests.flows.test_rehearsal import GOOD
from tests.talk import Talk

BETTER = "Who is that on the line, and what can I do for you?"


@dataclass
class Endpoint:
    """Answers as it is told to, and remembers what it was asked."""

    answer: Callable[[], Any] = lambda: said(BETTER)
    asked: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""

    async def complete(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        given = self.answer()
        return await given if asyncio.iscoroutine(given) else given


def said(words: Any) -> web.Response:
    return web.json_response({"choices": [{"message": {"content": words}}]})


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    endpoint = Endpoint()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", endpoint.complete)
    async with TestServer(app) as server:
        endpoint.url = str(server.make_url("/v1"))
        yield endpoint


@pytest.fixture
def talk() -> Iterator[Talk]:
    """An English-speaking member who has settled in."""
    with Database("sqlite://") as database:
        metadata.create_all(database.engine)
        chat = Talk(Coach(language="en"), database, "en")
        chat.settle_in()
        yield chat


class Stored:
    """The writer, without its thread."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    async def do(self, job: Callable[[Any], Any]) -> Any:
        with self._talk.database.unit() as unit:
            return job(unit)


@pytest.fixture
async def helper(talk: Talk, endpoint: Endpoint) -> AsyncIterator[Muse]:
    made = Muse(endpoint.url, "small", "secret", Stored(talk))
    yield made
    await made.close()


def row(talk: Talk, message: Message) -> Any:
    member = talk.member()
    return SimpleNamespace(id=1, member=member.id, chat=member.chat, message=message)


def playing(talk: Talk, *lines: str) -> Message:
    talk.add("Daniel Marsh 13800138000")
    talk.quietly("rep /practice\nrep [● Lively\nrep [▶ Start\nrep He agrees to Thursday at ten")
    for line in lines:
        talk.quietly(f"rep {line}")
    return talk.message("Type what you say")


async def test_a_line_is_said_better_and_stays_so(talk: Talk, helper: Muse, endpoint: Endpoint) -> None:
    message = playing(talk)
    improved = await helper.improved(row(talk, message))
    assert BETTER in improved.html
    assert message.wish
    assert message.wish.words not in improved.html
    assert endpoint.asked[0]["model"] == "small"
    talk(f"""
        rep {GOOD["en"][0]}
        coach {BETTER} … {GOOD["en"][0]}
    """)


async def test_no_name_and_no_number_leaves(talk: Talk, helper: Muse, endpoint: Endpoint) -> None:
    line = "How do you do it now, daniel marsh? This is Li Na, 138 0013 8000, li@example.com."
    await helper.improved(row(talk, playing(talk, line)))
    sent = json.dumps(endpoint.asked).lower()
    assert "how do you do it now" in sent
    for secret in ("daniel", "marsh", "li na", "8000", "example.com"):
        assert secret not in sent


async def slow() -> web.Response:
    await asyncio.sleep(30)
    return said(BETTER)


@pytest.mark.parametrize(
    "answer",
    [
        slow,
        lambda: web.Response(status=500),
        lambda: web.Response(text="<html>"),
        lambda: web.json_response({"choices": []}),
        lambda: said(None),
        lambda: said(""),
        lambda: said("x " * 400),
        lambda: said("喂，哪位呀？"),
        lambda: said("Who is it? I have 12 people here?"),
        lambda: said("Is that you, [name7]?"),
    ],
)
async def test_whatever_goes_wrong_the_message_is_sent_as_it_is(
    talk: Talk, helper: Muse, endpoint: Endpoint, answer: Callable[[], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(muse, "PATIENCE", 0.3)
    endpoint.answer = answer
    message = playing(talk)
    assert await helper.improved(row(talk, message)) is message
    assert helper.failed == 1


async def test_an_endpoint_that_is_away_is_left_in_peace_for_a_while(
    talk: Talk, helper: Muse, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda: web.Response(status=503)
    message = playing(talk)
    for _ in range(3):
        await helper.improved(row(talk, message))
    assert len(endpoint.asked) == 1


async def test_the_likeliest_of_what_is_asked_gets_a_star(
    talk: Talk, helper: Muse, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda: said("2")
    talk.quietly("rep /coach\nrep too expensive and i have to ask my boss")
    message = talk.message("which of these do they mean")
    improved = await helper.improved(row(talk, message))
    labels = [key.label for keys in improved.rows for key in keys]
    assert [label for label in labels if label.endswith("★")] == [f"{message.wish.options[1]} ★"]
    endpoint.answer = lambda: said("9")
    assert await helper.improved(row(talk, message)) is message


async def test_the_likeliest_end_of_a_call_that_was_told_gets_the_star(
    talk: Talk, helper: Muse, endpoint: Endpoint
) -> None:
    talk.add("Daniel Marsh 13800138000")
    talk.quietly("rep [Log a call]")
    assert talk.message("How did it end?").wish is None
    talk.quietly("rep the weather is lovely up there he says")
    message = talk.message("How did it end?")
    endpoint.answer = lambda: said(str(1 + message.wish.options.index("Partly")))
    improved = await helper.improved(row(talk, message))
    labels = [key.label for keys in improved.rows for key in keys]
    assert [label for label in labels if label.endswith("★")] == ["Partly ★"]
    assert "Goal met" in labels


async def test_what_was_told_also_says_what_moved_them_on_and_the_outcome_of_a_report(
    talk: Talk, helper: Muse, endpoint: Endpoint
) -> None:
    talk.add("Daniel Marsh 13800138000")
    talk.quietly("rep [Log a call]\nrep Daniel Marsh moans that the old one stops every week\nrep [Partly]")
    message = talk.message("What did they say or do that moves them on?")
    endpoint.answer = lambda: said("2")
    improved = await helper.improved(row(talk, message))
    labels = [key.label for keys in improved.rows for key in keys]
    assert [label for label in labels if label.endswith("★")] == [f"{message.wish.options[1]} ★"]
    assert "stops every week" in str(endpoint.asked)
    assert "Marsh" not in str(endpoint.asked)
    talk.quietly("rep [Stays\nrep [No next\nrep Thu 10am, the buyer is Mr Fox")
    told = talk.message("How did it end?").wish
    assert told.words == "Thu 10am, the buyer is Mr Fox"
    assert "Refused" in told.options


def test_what_is_masked_comes_back() -> None:
    words = "王总您好，我叫李小明，恒通物流的电话是13800138000，周四上午十点行吗？"
    mask = Mask(["恒通物流"])
    hidden = mask.put_on(words)
    assert not any(secret in hidden for secret in ("王总", "李小明", "恒通", "138"))
    assert "周四上午十点行吗" in hidden
    assert mask.taken_off(hidden) == words


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"llm_url": "ftp://x"}, "LLM_URL"),
        ({"llm_url": "http://api.example.com/v1", "llm_model": "m"}, "LLM_URL"),
        ({"llm_url": "https://api.example.com/v1"}, "LLM_MODEL"),
        ({"llm_url": "https://api.example.com/v1", "llm_model": "m", "llm_key": "a b"}, "LLM_KEY"),
    ],
)
def test_wrong_settings_are_refused_by_name(given: dict[str, str], name: str, tmp_path: Any) -> None:
    with pytest.raises(WrongSetting, match=name) as refused:
        load_settings(tmp_path / ".env", **given)
    assert "a b" not in str(refused.value)


def test_a_neighbour_may_be_spoken_to_without_tls(tmp_path: Any) -> None:
    for url in ("http://localhost:11434/v1", "http://ollama:11434/v1", "https://api.example.com/v1"):
        assert load_settings(tmp_path / ".env", llm_url=url, llm_model="qwen3:4b").llm_url == url


async def test_delivery_says_the_better_words_and_the_outbox_keeps_the_wish(
    endpoint: Endpoint, tmp_path: Any
) -> None:
    wish = Wish("line", "en", "Hello?", "lively", ("rep: Good morning.",), (7, 1))
    message = Message("They say:\nHello?", wish=wish)
    async with FakeTelegram("123456:abcdefghijklmnopqrstuvwxyz0123456") as telegram:
        telegram.settings.rates = None
        na = telegram.person("Li Na", started=True)
        async with edges(telegram, f"sqlite:///{tmp_path}/prelude.db", rate=0) as bot:
            bot.delivery._muse = Muse(endpoint.url, "small", "", bot.patient)
            told = Outgoing(na.id, 5, None, "tell", message)
            rows = await bot.patient.do(lambda unit: unit.outbox.put(1, [told], datetime.now(UTC)))
            (kept,) = await bot.patient.do(lambda unit: unit.outbox.unsent_for([rows[0].id]))
            assert kept.message == message
            bot.delivery.take([kept])
            await bot.settled()
            endpoint.answer = lambda: web.Response(status=500)
            await bot.put(told)
            await bot.settled()
            assert await bot.patient.do(lambda unit: unit.wordings.of(5, 7)) == {1: BETTER}
            await bot.delivery._muse.close()
        assert [each.text for each in na.chat().by_bot] == [f"They say:\n{BETTER}", "They say:\nHello?"]

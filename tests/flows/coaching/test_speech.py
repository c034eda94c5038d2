"""How long words take on the telephone, and what a coach hears in openings and questions."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.coaching.phrases import plain
from flows.coaching.rule_files import patterns, read_file
from flows.coaching.speech import (
    CHARACTERS_A_SECOND,
    LONGEST_OPENING,
    WORDS_A_SECOND,
    advise_opening,
    seconds,
    sells_early,
)
from flows.languages import UNDERSTOOD

CONTENT = Path(__file__).parents[3] / "flows" / "content"


def written(name: str, language: str) -> list[str]:
    lines = tomllib.loads((CONTENT / language / f"{name}.toml").read_text("utf-8"))
    return [line["words"] for line in lines.values()]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("您好", "zh", 2 / CHARACTERS_A_SECOND),
        ("您好，我是小王。", "zh", 6 / CHARACTERS_A_SECOND),
        ("电话4008", "zh", 6 / CHARACTERS_A_SECOND),
        ("看个demo", "zh", 2 / CHARACTERS_A_SECOND + 1 / WORDS_A_SECOND),
        ("hello there", "en", 2 / WORDS_A_SECOND),
        ("I'm calling at 10:30", "en", 7 / WORDS_A_SECOND),
        ("400", "en", 3 / WORDS_A_SECOND),
        ("400", "zh", 3 / CHARACTERS_A_SECOND),
        ("", "zh", 0),
        ("?!…", "en", 0),
    ],
)
def test_speaking_time(words: str, language: str, expected: float) -> None:
    assert seconds(words, language) == pytest.approx(expected)


def test_a_hundred_and_fifty_words_take_a_minute() -> None:
    assert seconds("word " * 150, "zh") == pytest.approx(60)


@given(st.text(max_size=80), st.text(max_size=80))
def test_more_words_never_take_less_time(words: str, more: str) -> None:
    both = f"{words} {more}"
    assert (
        0
        <= seconds(words, "zh")
        <= seconds(both, "zh") + len(both) * (1 / WORDS_A_SECOND - 1 / CHARACTERS_A_SECOND)
    )


@pytest.mark.parametrize(
    ("opening", "warnings"),
    [
        ("张总您好，我是恒安的小李，周五的报价您看到了，我只占您两分钟，您最关心哪一项？", ()),
        ("您好，请问您现在用的是哪家的设备？我们刚推出了新款。", ()),
        ("您好，占您一分钟，我们有一款新产品，想听听您的看法。", ()),
        ("您好，方便说话吗？我们这边有个优惠活动。", ()),
        ("您好，我们公司推出了一款新产品，功能强大，您感兴趣吗？", ("pitch-first",)),
        ("您好，我们是做企业培训的，今年课程打折，您需要吗？", ("pitch-first",)),
        ("王姐您好，给您介绍一下我们的年卡。", ("pitch-first", "no-question")),
        ("张总您好，我是恒安的小李，上次说好今天给您回电话。", ("no-question",)),
        ("您好。" + "我是恒安的小李今天专门打给您" * 8 + "，您有空吗？", ("long",)),
        ("我们的产品性价比高。" + "全国都在用大家都说好" * 10, ("long", "pitch-first", "no-question")),
        ("張總您好，給您介紹一下我們的新產品", ("pitch-first", "no-question")),
        ("Hello, this is Li from Hengan. Do you have two minutes? We have a new model.", ()),
        ("Hi Anna, you asked about the quote on Friday. Which line shall we look at first?", ()),
        ("Hi, may I take a minute? Our new plan could suit you. How do you do it today?", ()),
        ("Hello, we offer the best prices in town. Are you interested?", ("pitch-first",)),
        ("Hi, I'd like to tell you about our new service.", ("pitch-first", "no-question")),
        ("Hello Mr Hill, this is Li, I promised to ring you back today.", ("no-question",)),
        ("Hello, " + "this is a long sentence about nothing at all, " * 7 + "are you there?", ("long",)),
        (
            "Our product is number one. " + "It is fast and strong. " * 12,
            ("long", "pitch-first", "no-question"),
        ),
        ("   ", ()),
    ],
)
def test_an_opening_is_short_asks_and_does_not_begin_with_the_product(
    opening: str, warnings: tuple[str, ...]
) -> None:
    assert advise_opening(opening, "en") == warnings


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_the_openings_of_the_playbook_are_good(language: str) -> None:
    assert [opening for opening in written("openings", language) if advise_opening(opening, language)] == []


@pytest.mark.parametrize(
    "question",
    [
        "您要不要买一台？",
        "要不要试用我们的系统？",
        "您对我们的产品感兴趣吗？",
        "给您介绍一下我们的新课程好吗？",
        "给您发份报价好不好？",
        "现在下单有优惠，要吗？",
        "我们这个月打折，您考虑吗？",
        "您想要几台？",
        "今天能定下来吗，今天签送您一年？",
        "换成我们的怎么样？",
        "为什么不选我们呢？",
        "您听说过我们的品牌吗？",
        "有没有兴趣了解一下？",
        "跟我们合作一次好吗？",
        "要不要先訂一箱？",
        "Would you like to buy one?",
        "Are you interested in our new plan?",
        "Can I tell you about our product?",
        "Shall I send you a quote?",
        "Do you want to try our service?",
        "Have you heard of our company?",
        "Can I offer you 10% off?",
        "Would you like to place an order?",
        "Why not use our system?",
        "How many would you like?",
        "Which package do you want?",
        "Can you sign today?",
        "May I introduce our new range?",
        "Do you know our products?",
        "Would you switch to us?",
    ],
)
def test_a_question_that_sells(question: str) -> None:
    assert sells_early(question, "en")


@pytest.mark.parametrize(
    "question",
    [
        "您现在用的是哪家？",
        "您上次买是什么时候？",
        "您买的时候最看重什么？",
        "不换会怎样？",
        "还有谁一起定？",
        "预算大概多少？",
        "您对现在的供应商满意吗？",
        "什么时候要用上？",
        "停一天损失多少？",
        "采购流程一般怎么走？",
        "上次下单是什么时候？",
        "您买一次能用多久？",
        "那家现在给您什么折扣？",
        "一个月要几台？",
        "您想要几天到货？",
        "您当初为什么选我们？",
        "What do you use today?",
        "How often do you buy one?",
        "What discount do they give you?",
        "What made you switch to us?",
        "Why did you choose us?",
        "How is it to work with us so far?",
        "When did you last buy?",
        "What matters most when you buy?",
        "Who else decides?",
        "What happens if nothing changes?",
        "What is your budget?",
        "When do you need it?",
        "How do you order today?",
        "What would a day of downtime cost?",
        "Are you happy with your supplier?",
        "",
    ],
)
def test_a_question_that_asks(question: str) -> None:
    assert not sells_early(question, "zh")


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_no_question_of_the_playbook_sells(language: str) -> None:
    assert [question for question in written("questions", language) if sells_early(question, language)] == []


def test_the_limit_is_where_the_warning_begins() -> None:
    per_word = 1 / WORDS_A_SECOND
    enough = int(LONGEST_OPENING / per_word)
    assert advise_opening("what " * enough, "en") == ()
    assert advise_opening("what " * (enough + 1), "en") == ("long",)


@pytest.mark.parametrize("language", UNDERSTOOD)
def test_every_list_finds_its_examples(language: str) -> None:
    data = read_file("speech", language)
    for name, found in patterns(data, language).items():
        assert [example for example in data[name]["examples"] if not found.search(plain(example))] == []

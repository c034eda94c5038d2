"""A role-play: the customer reacts to what was said, and the marks name the line."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flows
from flows.coaching.entries import ICEBERG, PERSONALITIES
from flows.coaching.lessons import MOMENTS
from flows.coaching.phrases import plain
from flows.coaching.playbook import Playbook, read_playbooks
from flows.coaching.rule_files import patterns
from flows.rehearsal.case import CUSTOMER, REP, Case, Scene
from flows.rehearsal.feedback import marks
from flows.rehearsal.reading import greets, read
from flows.rehearsal.scene import LONGEST, play

PLAYBOOKS = read_playbooks()
DAY = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
GOAL = {"en": "He agrees to Thursday at ten", "zh": "他答应周四十点见面"}
GOOD = {
    "en": (
        "Good morning, Li Na of Northern Freight. A second depot, well done! How do the goods get across now?",
        "And what happens when a delivery is late?",
        "Who else looks at that with you?",
        "When would it have to be solved?",
        "I understand, it has to pay off, and there is no hurry. Is that against another quote or against your budget?",
        "Their price leaves out installation, which is 800, so over the year we are level. Does that help?",
        "Shall we say Thursday at ten or Friday at nine, fifteen minutes with your October list?",
    ),
    "zh": (
        "您好，我是北方货运的李娜。您的二号仓开了，真不容易，现在两边的货怎么倒？",
        "货到晚了会怎么样？",
        "除了您，还有谁会看？",
        "什么时候要弄好？",
        "理解，是得划算才行，不急。您是跟别家比，还是跟预算比？",
        "他们没含安装，那是八百，一年算下来两家差不多。这样一比，您看呢？",
        "那周四上午十点还是周五九点，我过去十分钟，哪个方便？",
    ),
}
LINES = st.sampled_from(
    (*GOOD["en"], *GOOD["zh"], "We offer 20 per cent off.", "我们推出了新产品。", "Hm.", "Goodbye.")
)


def scene(language: str, said: tuple[str, ...], who: str = "lively", seed: int = 1) -> Scene:
    book = PLAYBOOKS[language]
    return play(Case(who, (book.objections["price"],), seed, language), said, book.voices, DAY)


def told(language: str, said: tuple[str, ...], goal: str = "") -> dict[str, tuple[bool, str, int]]:
    found = marks(scene(language, said), goal, language)
    return {mark.name: (mark.earned, mark.why, mark.line) for mark in found}


@pytest.mark.parametrize("book", PLAYBOOKS.values(), ids=PLAYBOOKS.keys())
def test_every_customer_has_a_word_for_every_moment(book: Playbook) -> None:
    for who in PERSONALITIES:
        for moment in set(MOMENTS) - {"meant"}:
            assert book.voices[f"{who}-{moment}"].moment == moment
    assert all(f"{layer}-meant" in book.voices for layer in ICEBERG)


@pytest.mark.parametrize("who", PERSONALITIES)
@pytest.mark.parametrize("language", PLAYBOOKS)
def test_a_good_talk_earns_all_five_marks_with_every_customer(language: str, who: str) -> None:
    played = scene(language, GOOD[language], who)
    assert played.end == "agreed"
    assert all(mark.earned for mark in marks(played, GOAL[language], language))


@pytest.mark.parametrize(
    ("said", "mark", "expected"),
    [
        (("We offer the best tracker with 20 per cent off.",), "asked", (False, "asked-pitched", 1)),
        (("We offer 20 per cent off.",) * 2, "closed", (False, "closed-hangup", 2)),
        (("Hello.", "Goodbye."), "asked", (False, "asked-never", 0)),
        ((*GOOD["en"][:4], "It is not expensive, it pays for itself within a year."), "handled",
         (False, "handled-early", 5)),
        ((*GOOD["en"][:4], "Compared with what?", GOOD["en"][5]), "handled", (False, "handled-no-accept", 6)),
        ((*GOOD["en"][:4], "I understand. But what do you compare it with?", GOOD["en"][5]), "handled",
         (False, "handled-but", 5)),
        ((*GOOD["en"][:4], "Their price leaves out installation, so we are level. Would that help?"), "handled",
         (False, "handled-early", 5)),
        (GOOD["en"][:5], "handled", (False, "handled-no-answer", 5)),
        ((*GOOD["en"][:6], "It was nice talking to you, have a good time."), "closed", (False, "closed-never", 7)),
    ],
)  # fmt: skip
def test_a_mark_that_is_missed_names_the_line(
    said: tuple[str, ...], mark: str, expected: tuple[bool, str, int]
) -> None:
    assert told("en", said)[mark] == expected


@pytest.mark.parametrize(
    ("goal", "why"),
    [("", "purpose-none"), ("introduce the product", "purpose-vague"), (GOAL["en"], "purpose-good")],
)
def test_the_goal_is_judged_like_any_other(goal: str, why: str) -> None:
    assert told("en", (), goal)["purpose"][1] == why


def test_a_question_is_answered_by_what_it_is_about() -> None:
    book = PLAYBOOKS["en"]
    for question, moment in zip(GOOD["en"][1:4], ("trouble", "who", "when"), strict=True):
        said = scene("en", (GOOD["en"][0], question)).lines[-1][1]
        voice = book.voices[f"lively-{moment}"]
        assert said.startswith((voice.words, *voice.others))


def test_who_presents_first_is_answered_coldly_and_another_seed_words_it_otherwise() -> None:
    pitch = ("We offer the best tracker with 20 per cent off.",)
    cold = PLAYBOOKS["en"].voices["powerful-cold"]
    answers = {scene("en", pitch, "powerful", seed).lines[-1][1] for seed in range(9)}
    assert answers == {cold.words, *cold.others}


@settings(deadline=None, max_examples=40, derandomize=True)
@given(
    st.lists(LINES | st.text(max_size=60), max_size=20), st.sampled_from(PERSONALITIES), st.integers(0, 99)
)
def test_every_line_is_answered_and_nothing_said_before_changes(said: list[str], who: str, seed: int) -> None:
    whole = scene("en", tuple(said), who, seed)
    assert [side for side, _ in whole.lines] == [CUSTOMER, *[REP, CUSTOMER] * (len(whole.lines) // 2)]
    assert whole.end or len(said) < LONGEST
    before = scene("en", tuple(said[:-1]), who, seed)
    assert whole.lines[: len(before.lines)] == before.lines
    assert len(marks(whole, "", "en")) == 5


@pytest.mark.parametrize("language", PLAYBOOKS)
def test_every_list_finds_its_examples(language: str) -> None:
    data = tomllib.loads(
        (Path(flows.__file__).parent / "rules" / f"rehearsal_{language}.toml").read_text("utf-8")
    )
    for name, found in patterns(data, language).items():
        assert [example for example in data[name]["examples"] if not found.search(plain(example))] == []


def test_accepting_alone_is_no_answer() -> None:
    assert not read("I understand.", "en", DAY).answers
    assert not read("理解，是得划算。", "zh", DAY).answers
    assert read("I understand. It includes installation and a year of service.", "en", DAY).answers


def test_small_talk_is_no_question_and_an_early_date_is_told_what_is_missing() -> None:
    assert told("en", ("Hello.", "How are you?", "Hm."))["asked"] == (False, "asked-never", 0)
    early = ("Good morning. How do you do it today?", "Can I come on Thursday at ten?", "Bye.")
    assert told("en", early)["closed"] == (False, "closed-too-soon", 2)
    voice = PLAYBOOKS["en"].voices["lively-soon"]
    assert scene("en", early).lines[4][1] in (voice.words, *voice.others)


def test_a_date_that_only_brought_up_an_objection_was_asked_for_too_soon() -> None:
    said = ("How do you do it?", "What goes wrong with that?", "Can I come on Thursday at ten?", "Bye.")
    assert told("en", said)["closed"] == (False, "closed-too-soon", 3)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "Tell me about your day."), ("zh", "说说您这边的情况。")]
)
def test_letting_them_talk_is_a_question(language: str, words: str) -> None:
    assert told(language, (words,))["asked"] == (True, "asked-good", 1)


def test_who_says_nothing_is_not_kept_on_the_line() -> None:
    assert scene("zh", ("您现在怎么弄？", "嗯", "好", "是")).end == "vague"


def test_an_objection_that_asks_ends_in_a_question_mark() -> None:
    for language, book in PLAYBOOKS.items():
        for card in book.objections.values():
            assert Case("lively", (), 1, language).ended(card.words)[-2:-1] not in "?？.。!"
    assert Case("lively", (), 1, "zh").ended("能不能再便宜点") == "能不能再便宜点？"


@pytest.mark.parametrize(
    ("language", "words", "asks"),
    [
        ("zh", "王总您好，我是小李，耽误您两分钟，可以吗？", False),
        ("zh", "上次停机耽误了多久？", True),
        ("en", "Hello, Nina from Brightsail. Is now a good time for two minutes?", False),
        ("en", "Hello, have you two minutes? What has changed since then?", True),
    ],
)
def test_to_ask_for_leave_to_speak_is_to_ask_for_nothing_they_need(
    language: str, words: str, asks: bool
) -> None:
    assert read(words, language, datetime(2026, 11, 25, 10, tzinfo=UTC)).asks is asks


@pytest.mark.parametrize("who", PERSONALITIES)
@pytest.mark.parametrize(
    ("language", "date"), [("en", "Can I come on Thursday at ten?"), ("zh", "那周四十点见面行吗？")]
)
def test_a_date_does_not_make_an_objection_go_away(language: str, date: str, who: str) -> None:
    brought_up = PLAYBOOKS[language].objections["price"].words
    played = scene(language, (*GOOD[language][:4], date), who)
    assert not played.end
    assert all(brought_up in words for _, words in (played.lines[8], played.lines[10]))
    assert played.lines[8] != played.lines[10]


@pytest.mark.parametrize("who", PERSONALITIES)
@pytest.mark.parametrize(
    ("language", "question"), [("en", "What exactly do you mean?"), ("zh", "您具体指什么？")]
)
def test_who_asks_twice_what_is_meant_hears_more_of_it_and_nothing_twice(
    language: str, question: str, who: str
) -> None:
    lines = scene(language, (*GOOD[language][:4], question, question, question), who).lines
    said = [words for side, words in lines if side == CUSTOMER]
    voice = PLAYBOOKS[language].voices["price-meant"]
    assert set(said[-3:-1]) == {voice.words, *voice.others}
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("language", "words", "greeting"),
    [
        ("en", "Hello Mary, Nina here. Have you got two minutes?", True),
        ("en", "He agrees to Thursday at ten", False),
        ("en", "Highland Foods names its budget", False),
        ("zh", "喂，张总您好", True),
        ("zh", "王姐，现在方便说两句吗？", True),
        ("zh", "他答应周四十点见面", False),
    ],
)
def test_a_greeting_is_known_from_a_goal(language: str, words: str, greeting: bool) -> None:
    assert greets(words, language) is greeting


def fitted(language: str, who: str, *said: str) -> tuple[tuple[bool, str, int], Scene]:
    played = scene(language, said, who)
    mark = marks(played, "", language)[-1]
    return (mark.earned, mark.why, mark.line), played


@pytest.mark.parametrize(
    ("language", "who", "likes", "minds"),
    [
        ("en", "lively", "Congratulations on that!", " ".join(["And then we go on to the next thing."] * 8)),
        (
            "en",
            "powerful",
            "There are two ways, you decide.",
            " ".join(["And then we go on to the next."] * 8),
        ),
        ("en", "peaceful", "There is no hurry, it all stays as it is.", "It ends today, so sign today."),
        ("en", "analytical", "It took 14 minutes, not 25.", "We are the market leader, trust me."),
        ("zh", "lively", "恭喜恭喜！", "然后我们再说下一件事，" * 12),
        ("zh", "powerful", "有两个方案，您选。", "然后我们再说下一件事，" * 12),
        ("zh", "peaceful", "不急，别的都照旧。", "今天是最后一天，赶紧定。"),
        ("zh", "analytical", "从25分钟降到14分钟。", "我们是行业第一，相信我。"),
    ],
)
def test_every_type_likes_and_minds_something_and_shows_it(
    language: str, who: str, likes: str, minds: str
) -> None:
    first, voices = (
        GOOD[language][0].replace("well done", "I see").replace("真不容易，", ""),
        PLAYBOOKS[language].voices,
    )
    for line, moment, expected in (
        (likes, "pleased", (True, f"fit-good-{who}", 2)),
        (minds, "minds", (False, f"fit-minded-{who}", 2)),
    ):
        mark, played = fitted(language, who, first, line)
        voice = voices[f"{who}-{moment}"]
        assert mark == expected
        assert played.lines[-1][1].startswith((voice.words, *voice.others))


PLAIN = {
    "en": (
        "Good morning, Li Na of Northern Freight. How do the goods get across now?",
        "And what happens when a delivery is late?",
        "Who else looks at that with you?",
        "When would it have to be solved?",
        "I understand, it has to pay off. Is that against another quote?",
        "Theirs leaves out installation, so over the year we are level. Does that help?",
        "Theirs leaves out installation, so over the year we are level. Does that help?",
        "Shall we say Thursday at ten?",
        "Shall we say Friday at ten?",
    ),
    "zh": (
        "您好，我是北方货运的李娜。现在两边的货怎么倒？",
        "货到晚了会怎么样？",
        "除了您，还有谁会看？",
        "什么时候要弄好？",
        "理解，是得划算才行。您是跟别家比吗？",
        "他们没含安装，所以一年下来跟我们差不多。这样比，您看呢？",
        "他们没含安装，所以一年下来跟我们差不多。这样比，您看呢？",
        "那周四上午十点，我过去，行吗？",
        "那周五上午十点，我过去，行吗？",
    ),
}


@pytest.mark.parametrize(
    ("who", "line"), [("lively", 2), ("powerful", 7), ("peaceful", 7), ("analytical", 6)]
)
@pytest.mark.parametrize("language", PLAYBOOKS)
def test_who_misses_what_suits_is_told_by_asking_for_it(language: str, who: str, line: int) -> None:
    said = PLAIN[language] if who == "analytical" else PLAIN[language][:6] + PLAIN[language][7:]
    mark, played = fitted(language, who, *said)
    voice = PLAYBOOKS[language].voices[f"{who}-wants"]
    assert mark == (False, f"fit-missed-{who}", line)
    assert any(way in played.lines[2 * line][1] for way in (voice.words, *voice.others))
    assert played.end == "agreed"

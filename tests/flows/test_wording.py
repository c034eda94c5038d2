"""Words: nothing given can break a message, the quick way says what the library says, and everything fits."""

from datetime import UTC, date, datetime, time

import pytest
from fluent.runtime.resolver import Pattern
from hypothesis import given
from hypothesis import strategies as st

from flows.due import Due
from flows.languages import LANGUAGES
from flows.talk import Button, Text, say, text
from flows.wording import Wording, plain, shorten, units


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording()


languages = st.sampled_from(LANGUAGES)
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


# ---- what is given


@given(languages, anything)
def test_given_words_are_shown_as_they_are_and_never_as_tags(language: str, words: str) -> None:
    wording = SHARED
    shown = wording.text(language, "your-words", words=words)
    assert plain(shown).startswith("“")
    assert words in plain(shown)
    assert "<" not in shown
    assert plain(wording.html(words, language)) == words


def test_an_argument_may_be_a_text_a_list_a_day_or_a_time(wording: Wording) -> None:
    day = date(2026, 11, 26)
    assert wording.text("en", "did-edit", name="A&B", field=text("field.phone")) == "A&amp;B · Phone changed"
    assert wording.text("en", "call-heard", words=("a", text("outcome.met"))) == "<b>Heard</b> a · Goal met"
    assert wording.text("zh", "when-day", due=Due(day, time(9, 5)), at="") == "周四 11/26 09:05"
    assert wording.text("en", "when-day", due=Due(day), at="") == "Thu 26 Nov"
    assert wording.text("en", "promise-line", layer="L4", day=day) == "🎯 Promise: L4 by Thu 26 Nov"
    assert wording.text("en", "onboarding-clock", time=time(9, 5)) == "There it is 09:05 now."
    assert wording.text("en", "call-when", day=datetime(2026, 11, 26, 9, 5, tzinfo=UTC), kind="x") == (
        "Thu 26 Nov 09:05 · x"
    )


def test_plurals_are_the_languages_own(wording: Wording) -> None:
    assert [wording.text("en", "add-title", count=count, new=1) for count in (1, 2)] == [
        "One line, 1 new:",
        "2 lines, 1 new:",
    ]
    assert wording.text("zh", "add-title", count=1, new=1) == "共 1 行，1 个新客户："


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quick_way_says_what_the_library_says(wording: Wording, language: str) -> None:
    texts, quick = wording.texts(language), 0
    for id in texts.ids():
        template = texts.template(id)
        if template is not None:
            quick += 1
            assert template % Everything() == texts.by_the_library(id, names(texts.pattern(id))), id
    assert quick > 300


class Everything(dict[str, str]):
    """Gives every argument its own name in signs."""

    def __missing__(self, name: str) -> str:
        return f"100% «{name}» & %s {{x}}"


def names(pattern: Pattern) -> dict[str, str]:
    elements = getattr(pattern, "elements", [pattern])
    found = [
        element.expression.id.name
        for element in elements
        if hasattr(getattr(element, "expression", None), "id")
    ]
    return {name: Everything()[name] for name in found}


def test_what_is_missing_is_named(wording: Wording) -> None:
    with pytest.raises(KeyError, match="no text 'nonsense' in locales/en"):
        wording.text("en", "nonsense")
    with pytest.raises(KeyError, match="text 'your-words' in locales/zh wants 'words'"):
        wording.text("zh", "your-words")
    with pytest.raises(KeyError, match="add-title"):
        wording.text("en", "add-title")


# ---- what fits


@given(st.lists(anything, max_size=60))
def test_a_message_is_never_longer_than_telegram_takes(lines: list[str]) -> None:
    html = SHARED.message(say(*(line * 9 for line in lines)), "en").html
    assert units(html) <= 4096
    assert units(html) == len(html.encode("utf-16-le")) // 2


def test_a_long_message_is_cut_between_lines_with_a_mark(wording: Wording) -> None:
    html = wording.message(say(*(f"line {number} {'🚚' * 90}" for number in range(40))), "en").html
    assert html.endswith("\n…")
    assert html.count("\n") > 15
    assert all(line.endswith("🚚" * 90) for line in html.split("\n")[:-1])


@given(anything.filter(bool))
def test_labels_are_plain_and_short(label: str) -> None:
    (((key,),),) = [SHARED.message(say("x", rows=[[Button(label, "a")]]), "en", 1, 1).rows]
    assert 0 < len(key.label) <= 60
    shown = label.strip() or "…"
    assert key.label == shown if len(shown) <= 60 else key.label.endswith("…")


@given(anything, st.integers(1, 80))
def test_shortening_keeps_the_beginning(words: str, limit: int) -> None:
    short = shorten(words, limit)
    assert len(short) <= limit
    assert words.startswith(short.removesuffix("…"))


def test_texts_are_values() -> None:
    assert text("a", x=1) == Text("a", {"x": 1})
    assert text("a") != text("b")


SHARED = Wording()

"""HTML becomes plain text and entities, or is refused; nothing escaped ever means anything."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fake_telegram.errors import Refused
from tests.fake_telegram.markup import read_text
from tests.fake_telegram.tags import parse_html, units


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("5 < 6".replace("<", "&lt;"), "5 < 6", []),
        ("R&D &amp; &#39;x&#x27; &quot;", "R&D & 'x' \"", []),
        ("😀<b>客户</b>", "😀客户", [("bold", 2, 2)]),
        ("<B>a<I>b</I></B>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "x", [("text_link", 0, 1)]),
        ("<a href='tg://user?id=5'>x</a>", "x", [("text_mention", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ('<pre><code class="language-sql">x</code></pre>', "x", [("pre", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    ],
)
def test_html_becomes_entities(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    read, found = parse_html(source)
    assert read == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_text_is_cleaned_and_trimmed_and_its_entities_follow() -> None:
    assert read_text(" \n a\tb\r\x07c\u202e \n", None, None) == ("a b cc".replace("cc", "c"), [])
    text, entities = read_text("  x <b> y  </b>  ", "HTML", None)
    assert (text, entities) == ("x  y", [{"offset": 2, "length": 2, "type": "bold"}])


@given(st.text())
def test_escaped_text_reads_as_itself(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


@given(st.lists(st.text(min_size=1), min_size=1, max_size=5))
def test_entities_lie_where_their_words_are(words: list[str]) -> None:
    read, entities = parse_html("|".join(f"<b>{html.escape(word)}</b>" for word in words))
    wire = read.encode("utf-16-le")
    marked = [wire[2 * one["offset"] : 2 * (one["offset"] + one["length"])] for one in entities]
    assert [cut.decode("utf-16-le") for cut in marked] == words


PIECES = ["<b", "<a", "</b", "<", ">", "/", " ", " href=", "x", '"', "'", "=", "&", "&lt", "&#", ";", "5"]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_markup_is_read_or_refused(source: str) -> None:
    try:
        read, entities = parse_html(source)
    except Refused as error:
        refusal = error
    else:
        assert all(0 < one["length"] <= units(read) for one in entities)
        return
    assert refusal.rule == "markup"
    assert "can't parse entities" in refusal.description

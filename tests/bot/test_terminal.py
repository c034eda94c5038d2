"""A line becomes an event, a message lines: what counts as a button, what is printed anew, how it is laid out."""

from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.buttons import Buttons
from bot.terminal.side import Screen, body_of, event_of, in_quotes
from bot.terminal.text import columns_of, in_rows, lines_of, wrapped
from flows.buttons import write_data
from flows.reply import Key, Message
from flows.talk import CameDue, Command, Opened, Said, Tapped
from storage.queues import Unsent

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
KEYS = {"▶ Next": "next", "📋 Today": "today", "⋯": "more", "📥 来电": "inbound"}

# ---- layout ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("张伟", 4),
        ("（19 天）", 9),
        ("▇▇", 2),
        ("📥", 2),
        ("e\u0301", 1),
        ("a\u200db", 2),
        ("\x1b[1m好\x1b[22m", 2),
    ],
)
def test_columns(text, columns):
    assert columns_of(text) == columns


@given(
    st.lists(st.sampled_from(["ab ", "word ", "好", "看，", "对。", "★", "📥", "x"]), max_size=60),
    st.integers(14, 40),
)
def test_a_wrapped_text_keeps_its_words_within_the_columns(pieces, columns):
    text = "".join(pieces).replace("★★", "★")
    lines = wrapped(text, columns, "> ")
    assert all(line.startswith("> ") and columns_of(line) <= columns for line in lines)
    assert "".join(line[2:] for line in lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("价格有点高，再看看", 10, ["价格有点", "高，再看看"]),
        ("abcdefghijkl", 8, ["abcdefgh", "ijkl"]),
        ("", 10, [""]),
    ],
)
def test_wrapping(text, columns, lines):
    assert wrapped(text, columns) == lines


@pytest.mark.parametrize(
    ("html", "colours", "lines"),
    [
        ("<b>Zhang</b> &amp; Co", False, ["Zhang & Co"]),
        ("<b>Zhang</b>", True, ["\x1b[1mZhang\x1b[22m"]),
        ("<u>odd</u> &lt;b&gt;", True, ["odd <b>"]),
        ("They say:\n<blockquote>too dear</blockquote>\nend", False, ["They say:", "  ┃ too dear", "end"]),
        ("a\n\nb", False, ["a", "", "b"]),
    ],
)
def test_html_as_lines(html, colours, lines):
    assert lines_of(html, 40, colours) == lines


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        (["[1] a", "[2] b"], ["[1] a  [2] b"]),
        (["[1] 好的好的", "[2] 不好"], ["[1] 好的好的", "[2] 不好"]),
        (["[1] a", "[2] long enough", "[3] b"], ["[1] a", "[2] long enough", "[3] b"]),
        ([], []),
    ],
)
def test_buttons_fill_a_line_unless_they_are_long(items, lines):
    assert in_rows(items, 16, alone=12) == lines


# ---- lines -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("=3", "3"),
        ("= 3 ", "3"),
        ('"3"', "3"),
        ("“太贵了”", "太贵了"),
        ("「3」", "3"),
        ("=", None),
        ('""', None),
        ("3", None),
        ('he said "3"', None),
    ],
)
def test_quotes_say_that_it_is_words(line, words):
    assert in_quotes(line.strip()) == words


@pytest.mark.parametrize(
    "event", [Said("太贵了"), Tapped(7, 2, "goal=demo"), Command("prep", "Zhang"), Opened("inv_x")]
)
def test_what_was_typed_comes_out_of_the_inbox_as_it_went_in(event):
    assert event_of(body_of(event)) == event


def test_a_reminder_comes_out_of_the_inbox():
    assert event_of('{"due":70980,"chat":1}') == CameDue()
    with pytest.raises(ValueError, match="no terminal said"):
        event_of('{"message":{}}')


def a_screen(colours=False, columns=60):
    return Screen(lambda: columns, colours, KEYS)


_ids = count(1)


def face(html, *rows):
    """A message with buttons named by label and action: ``"Back <"``."""
    keys = tuple(tuple(Key(label, write_data(1, 1, action)) for label, action in row) for row in rows)
    return Message(html, keys)


def row(place, message, kind="show"):
    return Unsent(next(_ids), 1, 1, place, kind, message, 1, NOW, None, 0, 0, 1, "", False, False, None)


CARD = face(
    "<b>Zhang</b> · L3\nWhy?", [("Demo ★", "purpose=demo"), ("Visit", "purpose=visit")], [("‹ Back", "<")]
)


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("2", Tapped(1, 1, "purpose=visit")),
        (" ２ ", Tapped(1, 1, "purpose=visit")),
        ("3", Tapped(1, 1, "<")),
        ("4", Said("4")),
        ("0", Said("0")),
        ("=2", Said("2")),
        ("visit", Tapped(1, 1, "purpose=visit")),
        ("back", Tapped(1, 1, "<")),
        ("/back", Command("back")),
        ("/prep Zhang Wei", Command("prep", "Zhang Wei")),
        ("/start inv_abc", Opened("inv_abc")),
        ("next", Command("next")),
        ("来电", Command("inbound")),
        ("today", Said("today")),
        ("too expensive", Said("too expensive")),
        ("13800000001 Zhang", Said("13800000001 Zhang")),
    ],
)
def test_what_a_line_says(line, event):
    screen = a_screen()
    screen.show([row(1, CARD)])
    assert screen.understand(line, NOW) == event


def test_without_buttons_a_number_is_words():
    assert a_screen().understand("1", NOW) == Said("1")


def test_a_ticks_label_is_words_for_they_say_more_than_the_tick():
    screen = a_screen()
    screen.show([row(1, face("Sheet", [("☐ Too dear", "o=+0"), ("Done", "done")]))])
    assert screen.understand("too dear", NOW) == Said("too dear")


@given(st.lists(st.text("ab1 好★", min_size=1, max_size=6), max_size=12))
def test_each_number_is_its_own_button(labels):
    keys = [Key(label, str(number)) for number, label in enumerate(labels)]
    buttons = Buttons()
    assert [buttons.meant(sign) for sign in buttons.number(keys)] == keys


# ---- messages --------------------------------------------------------------------------------------


def lines(screen, *rows):
    return [line for line in [*screen.show(rows), *screen.settled()] if not line.startswith("─")]


def test_a_card_is_printed_with_its_buttons_numbered():
    assert a_screen().show([row(1, CARD)]) == [
        "─" * 48,
        "Zhang · L3",
        "Why?",
        "[1] Demo ★  [2] Visit",
        "[3] ‹ Back",
    ]


def test_only_a_terminal_gets_colours():
    assert "\x1b" not in "".join(a_screen().show([row(1, CARD)]))
    assert "\x1b[1mZhang\x1b[22m" in "".join(a_screen(colours=True).show([row(1, CARD)]))


def test_of_an_edit_only_what_changed_is_printed():
    screen = a_screen()
    screen.show([row(1, CARD)])
    goal = face("<b>Zhang</b> · L3\nPurpose: demo\nGoal?", [("Thu 10:00", "goal=thu")], [("‹ Back", "<")])
    assert screen.show([row(1, goal)]) == ["Purpose: demo", "Goal?", "[1] Thu 10:00", "[2] ‹ Back"]


def test_an_edit_that_looks_alike_is_not_printed_but_its_buttons_are_the_new_ones():
    screen = a_screen()
    screen.show([row(1, CARD)])
    newer = Message(
        CARD.html, tuple(tuple(Key(key.label, key.data + "!") for key in keys) for keys in CARD.rows)
    )
    assert screen.show([row(1, newer)]) == []
    assert screen.understand("1", NOW) == Tapped(1, 1, "purpose=demo!")


def test_a_tick_prints_the_tick():
    screen = a_screen()
    screen.show([row(1, face("Ask", [("☐ who", "q=+0"), ("☐ when", "q=+1"), ("✓", "done")]))])
    after = face("Ask", [("☐ who", "q=+0"), ("☑ when", "q=-1"), ("✓", "done")])
    assert screen.show([row(1, after)]) == ["[2] ☑ when"]
    assert screen.understand("2", NOW) == Tapped(1, 1, "q=-1")


def test_a_card_that_became_another_one_is_printed_whole():
    screen = a_screen()
    screen.show([row(1, CARD)])
    sheet = face("<b>Zhang</b> · L3\n1\n2\n3\n4\n5", [("Done", "done")])
    assert lines(screen, row(1, sheet)) == ["Zhang · L3", "1", "2", "3", "4", "5", "[1] Done"]


def test_what_was_told_is_not_printed_a_second_time():
    screen = a_screen()
    screen.show([row(1, CARD)])
    undone = face("Undone: it", [("Again", "again")])
    assert lines(screen, row(None, face("Undone: it"), "tell"), row(1, undone)) == ["Undone: it", "[1] Again"]


def test_an_edit_after_others_says_whose_it_is():
    screen = a_screen()
    screen.show([row(1, CARD)])
    screen.show([row(2, face("Funnel", [("Why?", "why")]))])
    goal = face("<b>Zhang</b> · L3\nGoal?", [("Thu", "goal=thu")])
    assert screen.show([row(1, goal)]) == ["─" * 48, "Zhang · L3", "Goal?", "[1] Thu"]


def test_the_new_card_has_the_numbers_whatever_order_they_came_in():
    screen = a_screen()
    screen.show([row(1, CARD)])
    parked = face("Put away", [("Resume", "resume")])
    new = face("Li", [("Demo", "purpose=demo")])
    assert lines(screen, row(2, new), row(1, parked)) == ["Put away", "Li", "[1] Demo"]
    assert screen.understand("1", NOW) == Tapped(1, 1, "purpose=demo")


def test_when_a_card_is_gone_the_one_above_it_has_the_numbers_again():
    screen = a_screen()
    screen.show([row(1, CARD)])
    screen.show([row(2, face("Add?", [("Save", "save")]))])
    assert lines(screen, row(2, face("Nothing was saved."))) == [
        "Nothing was saved.",
        "Zhang · L3",
        "[1] Demo ★  [2] Visit",
        "[3] ‹ Back",
    ]
    assert screen.understand("1", NOW) == Tapped(1, 1, "purpose=demo")


def test_a_reminder_has_letters_and_leaves_the_numbers_alone():
    screen = a_screen()
    screen.show([row(1, CARD)])
    reminder = face("⏰ 10:00 Li", [("Prepare", "prep"), ("+15", "snooze=15")])
    assert lines(screen, row(2, reminder, "push")) == ["⏰ 10:00 Li", "[a] Prepare  [b] +15"]
    assert screen.understand("1", NOW) == Tapped(1, 1, "purpose=demo")
    assert screen.understand("b", NOW) == Tapped(1, 1, "snooze=15")
    assert lines(screen, row(3, reminder, "push")) == ["⏰ 10:00 Li", "[c] Prepare  [d] +15"]
    assert lines(screen, row(2, face("⏰ 10:15 Li", [("Prepare", "prep")]))) == ["⏰ 10:15 Li", "[1] Prepare"]
    assert lines(screen, row(2, face("Done."))) == [
        "Done.",
        "Zhang · L3",
        "[1] Demo ★  [2] Visit",
        "[3] ‹ Back",
    ]


def test_one_can_go_back_to_the_cards_above():
    screen = a_screen()
    assert screen.above() == []
    screen.show([row(1, CARD)])
    screen.show([row(2, face("Funnel", [("Why?", "why")]))])
    screen.show([row(3, face("Li", [("Go", "go")]))])
    seen = [screen.above()[1] for _ in range(4)]
    assert seen == ["Funnel", "Zhang · L3", "Li", "Funnel"]
    assert screen.understand("1", NOW) == Tapped(1, 1, "why")


def test_the_card_in_hand_can_be_named_again():
    screen = a_screen()
    assert screen.in_hand() == []
    screen.show([row(1, CARD)])
    assert screen.in_hand() == ["─" * 48, "Zhang · L3", "[1] Demo ★  [2] Visit", "[3] ‹ Back"]


def test_the_six_keys_are_printed_as_a_line():
    message = Message("Here are your keys.", (), (("▶ Next", "📥 Inbound"), ("⋯",)))
    assert a_screen().show([row(None, message, "tell")]) == ["Here are your keys.", "▶ Next · 📥 Inbound · ⋯"]


def test_a_notice_is_plain_text():
    assert a_screen().notice("5 < 6 & <b>") == ["5 < 6 & <b>"]

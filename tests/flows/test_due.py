"""Times as people say them: a table of phrases, and the rules that hold for all of them."""

import csv
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.due import Due, find, read
from flows.due.plain import plain

SHANGHAI = ZoneInfo("Asia/Shanghai")
WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=SHANGHAI)

PHRASES = Path(__file__).parent.parent / "data" / "due_phrases.csv"
with PHRASES.open(encoding="utf-8", newline="") as lines:
    ROWS = [(row["language"], row["kind"], row["phrase"], row["dues"]) for row in csv.DictReader(lines)]


def said(kind: str) -> list[tuple[str, str]]:
    return [(phrase, dues) for _, each, phrase, dues in ROWS if each == kind]


def shown(dues: Sequence[Due]) -> str:
    return "|".join(f"{due.day} {due.time:%H:%M}" if due.time else f"{due.day}" for due in dues)


@pytest.mark.parametrize(("phrase", "dues"), said("phrase"))
def test_a_time_is_read_and_found_alike(phrase, dues):
    assert shown(read(phrase, WEDNESDAY)) == dues
    assert [shown(found.dues) for found in find(phrase, WEDNESDAY)] == [dues]


@pytest.mark.parametrize(("phrase", "dues"), said("phrase"))
def test_a_line_of_its_own_is_a_sentence_of_its_own(phrase, dues):
    assert [shown(found.dues) for found in find(f"x\n{phrase}\ny", WEDNESDAY)] == [dues]


@pytest.mark.parametrize(("phrase", "dues"), said("answer"))
def test_a_stretch_of_time_answers_when_and_says_nothing_inside_a_sentence(phrase, dues):
    assert shown(read(phrase, WEDNESDAY)) == dues
    assert find(f"{phrase} of work", WEDNESDAY) == find(f"用了{phrase}", WEDNESDAY) == ()


@pytest.mark.parametrize(("sentence", "dues"), said("sentence"))
def test_times_are_found_inside_a_sentence(sentence, dues):
    assert ";".join(shown(found.dues) for found in find(sentence, WEDNESDAY)) == dues


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in said("sentence")])
def test_a_sentence_that_is_about_more_than_a_time_is_not_read(sentence):
    assert read(sentence, WEDNESDAY) == ()


@pytest.mark.parametrize("phrase", [phrase for phrase, _ in said("none")])
def test_what_is_no_time_stays_none(phrase):
    assert read(phrase, WEDNESDAY) == ()
    assert find(phrase, WEDNESDAY) == ()


CARRIERS = {
    "zh": ("客户说{}再打给他", "嫌贵，{}，还要问采购", "预算3万，约{}", "13800138000，{}"),
    "en": ("he said {} please", "too pricey, {}, has to ask purchasing", "call him {}", "13800138000，{}"),
}


@pytest.mark.parametrize("language", CARRIERS)
def test_what_is_read_alone_is_found_inside_a_sentence(language):
    missed = []
    for phrase, dues in [
        (phrase, dues) for each, kind, phrase, dues in ROWS if (each, kind) == (language, "phrase")
    ]:
        for carrier in CARRIERS[language]:
            sentence = carrier.format(phrase)
            if [shown(found.dues) for found in find(sentence, WEDNESDAY)] != [dues]:
                missed.append((sentence, dues))
    assert missed == []


def test_what_was_found_says_where_it_stood():
    sentence = "张总周四10点可以，嫌贵"
    (found,) = find(sentence, WEDNESDAY)
    assert sentence[found.start : found.end] == "周四10点"


@pytest.mark.parametrize(
    ("now", "phrase", "dues"),
    [
        ("2026-11-25 16:00", "3点", "2026-11-26 15:00"),
        ("2026-11-25 16:00", "今天下午3点", ""),
        ("2026-11-25 16:00", "this morning", ""),
        ("2026-11-25 16:00", "下午", "2026-11-25 16:30|2026-11-26 14:00"),
        ("2026-11-25 15:10", "今天下午", "2026-11-25 15:30"),
        ("2026-11-25 18:50", "今天下午", "2026-11-25"),
        ("2026-11-25 09:20", "this morning", "2026-11-25 09:30"),
        ("2026-11-25 16:00", "周四上午", "2026-11-26 09:00"),
        ("2026-11-25 16:00", "Thu morning", "2026-11-26 09:00"),
        ("2026-11-25 23:50", "tonight", "2026-11-25"),
        ("2026-11-25 08:30", "9点", "2026-11-25 09:00"),
        ("2026-11-25 07:00", "8点", "2026-11-25 08:00|2026-11-25 20:00"),
        ("2026-11-25 23:00", "今晚8点", ""),
        ("2026-11-25 23:50", "半小时后", "2026-11-26 00:20"),
        ("2026-11-25 18:00", "eod", "2026-11-26 17:30"),
        ("2026-11-25 10:00", "10:00", "2026-11-26 10:00"),
        ("2026-11-30 10:00", "月底", "2026-11-30"),
        ("2026-12-31 10:00", "end of year", "2026-12-31"),
        ("2026-11-29 10:00", "周日", "2026-11-29|2026-12-06"),
        ("2026-11-29 10:00", "下周日", "2026-12-06"),
        ("2026-11-29 10:00", "next Monday", "2026-11-30"),
        ("2026-11-29 10:00", "周末", "2026-11-29"),
        ("2026-11-28 10:00", "EOW", "2026-12-04"),
        ("2026-11-27 10:00", "in 1 working day", "2026-11-30"),
        ("2026-11-27 10:00", "this Friday", "2026-11-27"),
        ("2026-11-30 10:00", "next Friday", "2026-12-04|2026-12-11"),
        ("2027-01-31 10:00", "一个月后", "2027-02-28"),
        ("2027-03-31 10:00", "in a month", "2027-04-30"),
        ("2027-01-30 10:00", "in 2 months", "2027-03-30"),
        ("2027-01-31 10:00", "下个月", "2027-02-01|2027-02-28"),
        ("2027-02-01 10:00", "31号", "2027-03-31"),
        ("2027-02-01 10:00", "下个月31号", "2027-03-31"),
        ("2027-02-01 10:00", "这个月30号", ""),
        ("2026-12-08 10:00", "12/8", "2026-12-08"),
        ("2026-12-30 10:00", "1/2", "2027-01-02|2027-02-01"),
        ("2026-12-30 10:00", "明年2月29日", ""),
        ("2027-12-30 10:00", "2月29日", "2028-02-29"),
    ],
)
def test_the_same_words_on_other_days(now, phrase, dues):
    then = datetime.fromisoformat(now).replace(tzinfo=SHANGHAI)
    assert shown(read(phrase, then)) == dues


def test_hours_from_now_are_counted_through_a_change_of_the_clocks():
    eve = datetime(2027, 3, 14, 1, 30, tzinfo=ZoneInfo("America/New_York"))
    assert shown(read("in an hour", eve)) == "2027-03-14 03:30"
    assert shown(read("一天后", eve)) == "2027-03-15"


# ---- rules -----------------------------------------------------------------------------------------

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = st.sampled_from(
    ["Asia/Shanghai", "America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Apia"]
)
NOWS = st.builds(
    lambda hours, seconds, zone: (NEW_YEAR + timedelta(hours=hours, seconds=seconds)).astimezone(
        ZoneInfo(zone)
    ),
    st.integers(0, 4 * 365 * 24),
    st.integers(0, 3599),
    ZONES,
)
KNOWN = st.sampled_from([phrase for _, _, phrase, _ in ROWS if phrase])
SCRAPS = st.one_of(
    st.sampled_from("明后天周下上个月号日点半刻分前十二两三的再末底初晚早每差:/-.,，"),
    st.sampled_from(
        ["every", "next", "week", "mon", "tue", "at", "in", "the", "of", "3rd", "pm", "am", "o'clock"]
    ),
    st.sampled_from(
        ["past", "to", "half", "quarter", "noon", "today", "may", "dec", "2026", "小时", "3", "12", "99"]
    ),
)
JUNK = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="0123456789/:.-年月日号点时分周下个后前半一二十两apmt ", max_size=30),
    st.lists(SCRAPS, max_size=8).map("".join),
    st.lists(SCRAPS, max_size=8).map(" ".join),
    st.lists(KNOWN, max_size=4).map("".join),
    st.lists(KNOWN, max_size=4).map(" ".join),
)


@given(JUNK, NOWS)
def test_nothing_that_has_passed_is_meant_and_no_text_breaks_the_reader(text, now):
    here = now.replace(tzinfo=None)
    for dues in (read(text, now), *(found.dues for found in find(text, now))):
        assert len(set(dues)) == len(dues)
        for due in dues:
            assert due.day >= here.date()
            if due.time:
                assert datetime.combine(due.day, due.time) >= here.replace(second=0, microsecond=0)


@given(JUNK, NOWS)
def test_what_was_found_lies_in_the_text_in_order_and_reads_as_found(text, now):
    end = 0
    for found in find(text, now):
        assert end <= found.start < found.end <= len(text)
        assert found.dues
        end = found.end


@given(KNOWN, NOWS)
def test_full_width_and_upper_case_are_read_alike(phrase, now):
    wide = "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in phrase)
    assert read(wide, now) == read(phrase, now)
    assert read(phrase.upper(), now) == read(phrase, now)


@given(st.text())
def test_the_plain_spelling_keeps_every_place(text):
    assert len(plain(text)) == len(text)


def chinese_hour(at: time) -> str:
    part = "上午" if at.hour < 12 else "下午"
    hour = at.hour if at.hour <= 12 else at.hour - 12
    return f"{part}{hour}点{at.minute}分" if at.minute else f"{part}{hour}点"


def english_hour(at: time) -> str:
    half = "am" if at.hour < 12 else "pm"
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02}{half}"


WRITTEN = (
    lambda day, at: f"{day} {at:%H:%M}",
    lambda day, at: f"{day:%Y/%m/%d} {at:%H:%M}",
    lambda day, at: f"{day.year}年{day.month}月{day.day}日{chinese_hour(at)}",
    lambda day, at: f"{day.month}月{day.day}号{chinese_hour(at)}",
    lambda day, at: f"{day.day} {day:%B} {day.year} {english_hour(at)}",
    lambda day, at: f"{day:%a}, {day:%b} {day.day} at {english_hour(at)}",
    lambda day, at: f"{english_hour(at)} on {day:%B} {day.day}",
)


@given(
    NOWS,
    st.integers(1, 360),
    st.times(time(6), time(18, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(WRITTEN),
)
def test_a_time_that_is_written_out_is_read_back(now, days, at, write):
    due = Due(now.date() + timedelta(days=days), at)
    assert read(write(due.day, due.time), now) == (due,)


@given(NOWS, st.integers(0, 6), st.integers(1, 3))
def test_a_weekday_falls_on_itself_in_the_week_that_was_named(now, weekday, ahead):
    (due,) = read("下" * min(ahead, 2) + "周" + "一二三四五六日"[weekday], now)
    monday = now.date() - timedelta(days=now.weekday())
    assert due == Due(monday + timedelta(weeks=min(ahead, 2), days=weekday))


@given(NOWS, st.integers(1, 99))
def test_days_from_now_are_the_same_in_both_languages(now, count):
    due = Due(now.date() + timedelta(days=count))
    assert read(f"{count}天后", now) == read(f"in {count} days", now) == (due,)


def test_the_day_of_a_due_is_a_day_and_no_moment():
    (due,) = read("明天下午3点", WEDNESDAY)
    assert (type(due.day), type(due.time)) == (date, time)

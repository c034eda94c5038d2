"""Pictures hold what they are given, and become a PNG that a phone can show."""

import struct

from hypothesis import given
from hypothesis import strategies as st

from bot.charts import FONT, QUICK, SCALE, WIDTH, draw, specification
from flows.pictures import Bar, Bars, Multiples, Picture, Point

COUNTS = st.integers(0, 10_000)
BARS = st.lists(st.builds(Bar, st.text(max_size=9), COUNTS, COUNTS, COUNTS), max_size=8).map(tuple)


def picture(*bars: Bar) -> Picture:
    return Picture("周二", (Bars("电话", bars, ("电话", "谈成", "目标")),))


@given(BARS)
def test_every_bar_is_in_the_picture_with_its_numbers(bars: tuple[Bar, ...]) -> None:
    (panel,) = specification(picture(*bars))["vconcat"]
    rows = panel["data"]["values"]
    assert [(row["whole"], row["part"], row["mark"]) for row in rows] == [bar[1:] for bar in bars]
    assert len({row["label"] for row in rows}) == len(bars), "two of one name stay two rows"
    assert [row["short"] for row in rows] == [bar.whole < bar.mark for bar in bars]


def test_a_picture_becomes_a_png_of_a_phones_width() -> None:
    weeks = ("9/11", "16/11")
    lines = ("商业意识", "电话量", "沟通效果")
    points = tuple(Point(line, week, 0.5) for line in lines for week in weeks)
    panels = (
        Bars("电话", (Bar("李娜", 48, 21, 60), Bar("Li Na", 0, 0, 60)), ("电话", "谈成", "目标")),
        Multiples("四周", weeks, lines, (("李娜", points), ("赵磊", ()))),
    )
    drawn = draw(Picture("周二 24/11", panels))
    assert drawn.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", drawn[16:24])
    assert WIDTH * SCALE * 0.8 < width < WIDTH * SCALE * 1.6
    assert height > 400


def test_a_long_name_or_title_makes_no_picture_wider_than_a_phone_shows() -> None:
    long = "Christopher Montgomery-Featherstonehaugh of the very far end of East China Two, and of the rest of it"
    bars = Bars(long, (Bar(long, 48, 21, 60),), ("Calls", "Talked", "Target"))
    small = Multiples(long, ("9/11",), ("Effect",), ((long, (Point("Effect", "9/11", 0.5),)),) * 2)
    for panel in (bars, small):
        width, _ = struct.unpack(">II", draw(Picture(long, (panel,)))[16:24])
        assert width < WIDTH * SCALE * 1.2


def test_whoever_has_no_figures_has_a_small_picture_too() -> None:
    nothing = tuple(Point("Effect", week, None) for week in ("9/11", "16/11"))
    small = Multiples("Pillars", ("9/11", "16/11"), ("Effect",), (("Li Na", nothing), ("Zhao Lei", nothing)))
    (panel,) = specification(Picture("Week", (small,)))["vconcat"]
    assert {row["name"] for row in panel["data"]["values"]} == {"Li Na", "Zhao Lei"}


def test_only_what_is_chinese_waits_for_chinese_letters() -> None:
    def fonts(title: str, panel: str, names: tuple[str, ...]) -> tuple[str, str, object]:
        bars = Bars(panel, tuple(Bar(name, 1, 1, 1) for name in names), (panel, "", panel))
        drawn = specification(Picture(title, (bars,)))
        axis = drawn["vconcat"][0]["encoding"]["y"]["axis"]
        return drawn["config"]["font"], drawn["title"]["font"], axis.get("labelFont")

    assert fonts("Tue 24 Nov · Café", "Calls", ("Li Na", "Владимир")) == (QUICK, QUICK, None)
    assert fonts("周二 · Café", "电话", ("Li Na", "李娜")) == (FONT, FONT, None)
    own, title, names = fonts("Tue – 华东", "Calls", ("Li Na", "李娜"))
    assert (own, title) == (QUICK, FONT)
    assert names == {
        "condition": {"test": 'indexof(["\\u674e\\u5a1c"], datum.label) >= 0', "value": FONT},
        "value": QUICK,
    }


def test_a_link_becomes_a_code_for_a_camera() -> None:
    drawn = draw(Picture("Into our company", (), "https://t.me/prelude_bot?start=inv_x"))
    assert drawn.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", drawn[16:24])
    assert width == height > 300

"""Figures a person would rather look at: panels become a PNG by way of Vega-Lite. The one file that knows it.

Run as a program it draws what it is told, a picture a line, until nobody tells it anything any more (see
``bot.drawing``).
"""

import json
import struct
import sys
from io import BytesIO
from typing import Any, Final

from flows.layout import fitting
from flows.pictures import Bars, Multiples, Picture

WIDTH: Final = 455
"""Units; drawn at twice that in pixels, which a phone shows without scaling down its letters much."""
SCALE: Final = 2.0
ROW, LETTERS, TITLE, LABELS = 30, 15, 18, 165
FONT: Final = "Noto Sans SC"
QUICK: Final = "Liberation Sans"
"""Comes with the drawing library, and is drawn in a quarter of the time: for whatever it has the letters of."""
PAPER, INK, RULE = "#ffffff", "#1c2733", "#e3e8ee"
WHOLE, PART, MARK, SHORT = "#a9cdf0", "#1f6fb8", "#1c2733", "#d9480f"
"""Light and dark of one hue differ in brightness too, and the mark is a line: nothing is said by colour alone."""
LINES: Final = ("#1f6fb8", "#d9480f", "#2b8a3e")
DASHES: Final = ([1, 0], [6, 3], [2, 2])
SIGNS: Final = ("——", "- -", "···")
"""The dashes beside a line's name, so that the key is read without colours too."""
COLUMNS: Final = 2
SMALL: Final = WIDTH // COLUMNS - 55
"""Units a small picture is wide."""
NAME, HEADING = 22, 48
"""Columns of a label or a small picture's name, and of a title. They are cut here: a limit in the library's words has
it measure every text, and a picture takes twice as long."""


def draw(picture: Picture) -> bytes:
    """The picture as PNG, on paper of its own colour, so that it reads alike in a light and a dark chat."""
    if picture.code:
        return qr(picture.code)
    import vl_convert  # here, because it is 80 MB that only a picture needs

    _fonts(vl_convert)
    drawn: bytes = vl_convert.vegalite_to_png(vl_spec=specification(picture), scale=SCALE)
    return drawn


def qr(link: str) -> bytes:
    """The link as a QR code, black on white with the margin that cameras want."""
    import segno  # here, because few pictures are one

    drawn = BytesIO()
    segno.make(link, error="m").save(drawn, kind="png", scale=12, border=4)
    return drawn.getvalue()


def _fonts(vl_convert: Any) -> None:
    from pylopdf_fonts_zh_cn import sans_path

    vl_convert.register_font_directory(str(sans_path().parent))


def font_for(words: str) -> str:
    """Chinese wants letters of its own; numbers, Latin, Greek and Cyrillic ones are quick."""
    return QUICK if all(letter < "\u0530" or letter in "–—…‘’“”\u200b" for letter in words) else FONT


def own_words(picture: Picture) -> str:
    """Those of the reader's language; the names may be of any."""
    words = (panel.keys if isinstance(panel, Bars) else panel.lines for panel in picture.panels)
    return "".join([*(panel.title for panel in picture.panels), *(word for some in words for word in some)])


def specification(picture: Picture) -> dict[str, Any]:
    """The picture in Vega-Lite's words (version 5)."""
    title = fitting(picture.title, HEADING - 6)
    panels = [_bars(panel) if isinstance(panel, Bars) else _multiples(panel) for panel in picture.panels]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "background": PAPER,
        "padding": 16,
        "title": {
            "text": title,
            "font": font_for(title),
            "anchor": "start",
            "fontSize": TITLE + 2,
            "offset": 12,
        },
        "vconcat": panels,
        "spacing": 22,
        "resolve": {"scale": {"color": "independent", "x": "independent", "y": "independent"}},
        "config": {
            "font": font_for(own_words(picture)),
            "view": {"stroke": None},
            "mark": {"opacity": 1},
            "title": {"color": INK, "fontWeight": "bold"},
            "axis": {
                "labelFontSize": LETTERS,
                "labelColor": INK,
                "labelLimit": 0,
                "domain": False,
                "ticks": False,
                "grid": False,
            },
            "legend": {
                "labelFontSize": LETTERS - 1,
                "labelColor": INK,
                "labelLimit": 0,
                "title": None,
                "orient": "bottom",
                "symbolOpacity": 1,
            },
        },
    }


def _bars(panel: Bars) -> dict[str, Any]:
    """A row each: the whole, the darker part in it, the mark as a line, and the numbers at the end."""
    labels = _unlike([bar.label for bar in panel.bars])
    rows = [
        {
            "label": label,
            "whole": bar.whole,
            "part": bar.part,
            "mark": bar.mark,
            "said": f"{bar.whole:g}/{bar.mark:g}" if bar.mark else f"{bar.whole:g}",
            "short": bar.whole < bar.mark,
        }
        for label, bar in zip(labels, panel.bars, strict=True)
    ]
    y = {
        "field": "label",
        "type": "nominal",
        "sort": None,
        "axis": {"title": None, "minExtent": LABELS + 20, "labelPadding": 8, **_fonts_of(labels, panel)},
    }
    most = max([1.0, *(max(bar.whole, bar.mark) for bar in panel.bars)])
    scale = {"domain": [0, most * 1.2]}

    def x(field: str) -> dict[str, Any]:
        return {"field": field, "type": "quantitative", "scale": scale, "axis": None}

    key_names = [key for key in panel.keys if key]
    key_colours = [WHOLE, *([PART] if panel.keys[1] else []), MARK]
    key = {"datum": panel.keys[0], "scale": {"domain": key_names, "range": key_colours}}
    layers: list[dict[str, Any]] = [
        {"mark": {"type": "bar", "height": ROW * 0.62}, "encoding": {"x": x("whole"), "color": key}}
    ]
    if panel.keys[1]:
        layers.append(
            {
                "mark": {"type": "bar", "height": ROW * 0.62},
                "encoding": {"x": x("part"), "color": {**key, "datum": panel.keys[1]}},
            }
        )
    layers.append(
        {
            "mark": {"type": "tick", "thickness": 3, "size": ROW * 0.85},
            "transform": [{"filter": "datum.mark > 0"}],
            "encoding": {"x": x("mark"), "color": {**key, "datum": panel.keys[2]}},
        }
    )
    layers.append(
        {
            "mark": {"type": "text", "align": "left", "dx": 6, "fontSize": LETTERS, "font": QUICK},
            "transform": [{"calculate": "max(datum.whole, datum.mark)", "as": "end"}],
            "encoding": {
                "x": x("end"),
                "text": {"field": "said"},
                "color": {"condition": {"test": "datum.short", "value": SHORT}, "value": INK},
            },
        }
    )
    return {
        "title": {"text": fitting(panel.title, HEADING), "anchor": "start", "fontSize": TITLE},
        "data": {"values": rows},
        "width": WIDTH - LABELS,
        "height": ROW * max(1, len(rows)),
        "encoding": {"y": y},
        "layer": layers,
    }


def _fonts_of(labels: list[str], panel: Bars) -> dict[str, Any]:
    """A Chinese name among Latin ones alone waits for its letters."""
    chinese = [label for label in labels if font_for(label) == FONT]
    if not chinese or font_for("".join([panel.title, *panel.keys])) == FONT:
        return {}
    test = f"indexof({json.dumps(chinese)}, datum.label) >= 0"
    return {"labelFont": {"condition": {"test": test, "value": FONT}, "value": QUICK}}


def _multiples(panel: Multiples) -> dict[str, Any]:
    """A small picture a name, two beside each other; the lines differ by dashes too."""
    names = _unlike([name for name, _ in panel.panels])
    rows = [
        {"name": name, "line": point.line, "week": point.week, "value": point.value}
        for name, (_, points) in zip(names, panel.panels, strict=True)
        for point in points
    ]
    lines = list(panel.lines)
    return {
        "title": {"text": fitting(panel.title, HEADING), "anchor": "start", "fontSize": TITLE, "offset": 14},
        "data": {"values": rows},
        "columns": COLUMNS,
        "facet": {
            "field": "name",
            "type": "nominal",
            "sort": names,
            "header": {
                "title": None,
                "labelFontSize": LETTERS,
                "labelColor": INK,
                "labelAnchor": "start",
                "labelFont": font_for("".join([*names, *panel.lines])),
                "labelLimit": 0,
            },
        },
        "bounds": "flush",
        "spacing": {"row": 62, "column": 18},
        "resolve": {"axis": {"x": "independent"}},
        "spec": {
            "width": SMALL,
            "height": 90,
            "mark": {"type": "line", "point": {"size": 40}, "strokeWidth": 2.5},
            "encoding": {
                "x": {
                    "field": "week",
                    "type": "ordinal",
                    "sort": list(panel.weeks),
                    "scale": {"domain": list(panel.weeks)},
                    "axis": {
                        "title": None,
                        "labelAngle": 0,
                        "labelPadding": 8,
                        "labelFontSize": LETTERS - 3,
                        "labelFont": QUICK,
                    },
                },
                "y": {
                    "field": "value",
                    "type": "quantitative",
                    "scale": {"domain": [0, 1], "clamp": True},
                    "axis": {
                        "title": None,
                        "format": "%",
                        "values": [0, 0.5, 1],
                        "labelFontSize": LETTERS - 3,
                        "labelFont": QUICK,
                        "grid": True,
                        "gridColor": RULE,
                    },
                },
                "color": {
                    "field": "line",
                    "type": "nominal",
                    "sort": lines,
                    "scale": {"domain": lines, "range": list(LINES)},
                    "legend": {"labelExpr": _with_signs(lines)},
                },
                "strokeDash": {
                    "field": "line",
                    "type": "nominal",
                    "sort": lines,
                    "legend": None,
                    "scale": {"domain": lines, "range": list(DASHES)},
                },
            },
        },
    }


def _with_signs(lines: list[str]) -> str:
    """Vega's expression for a line's name with its dashes."""
    named = "".join(
        f"datum.label == {json.dumps(line)} ? {json.dumps(f'{line} {sign}')} : "
        for line, sign in zip(lines, SIGNS, strict=False)
    )
    return f"{named}datum.label"


def _unlike(labels: list[str]) -> list[str]:
    """No wider than there is room; two of one name stay two rows: the later gets a blank that nobody sees."""
    seen: dict[str, int] = {}
    unlike = []
    for label in (fitting(each, NAME) for each in labels):
        seen[label] = seen.get(label, 0) + 1
        unlike.append(label + "\u200b" * (seen[label] - 1))
    return unlike


def main() -> None:
    """Pictures as JSON, one a line, become PNGs, each behind its size in four bytes; 0 for what cannot be drawn."""
    for line in sys.stdin.buffer:
        try:
            png = draw(Picture.of(json.loads(line)))
        except Exception as error:  # whatever the library raises: the next picture may be a better one
            sys.stderr.write(f"a picture could not be drawn: {type(error).__name__}\n")
            png = b""
        sys.stdout.buffer.write(struct.pack(">I", len(png)) + png)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()

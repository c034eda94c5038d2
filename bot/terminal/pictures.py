"""A picture on a terminal: bars of blocks, as wide as there is room for, with their numbers."""

from collections.abc import Iterator

from bot.terminal.text import columns_of
from flows.pictures import Bar, Bars, Multiples, Picture

LABEL, BAR = 14, 24
"""Columns of a label and of the longest bar, where there is room for both."""
WHOLE, PART, SPARK = "░", "█", "▁▂▃▄▅▆▇█"


def picture_lines(picture: Picture, columns: int) -> list[str]:
    """Its panels one below the other; plain text."""
    lines = [picture.title]
    for panel in picture.panels:
        lines += ["", *(_bars(panel, columns) if isinstance(panel, Bars) else _multiples(panel)), ""]
    return lines


def _bars(panel: Bars, columns: int) -> Iterator[str]:
    whole, part, mark = panel.keys
    yield " ".join([panel.title, f"({f'{PART} {part} ' if part else ''}{WHOLE} {whole} / {mark})"])
    most = max([1.0, *(bar.whole for bar in panel.bars)])
    room = max(6, min(BAR, columns - LABEL - 10))
    for bar in panel.bars:
        yield f"{_padded(bar.label)} {_blocks(bar, room / most)} {bar.whole:g}/{bar.mark:g}"


def _blocks(bar: Bar, unit: float) -> str:
    part = round(bar.part * unit)
    return PART * part + WHOLE * max(round(bar.whole * unit) - part, 0)


def _multiples(panel: Multiples) -> Iterator[str]:
    yield f"{panel.title} ({panel.weeks[0]} → {panel.weeks[-1]})" if panel.weeks else panel.title
    for name, points in panel.panels:
        for line in panel.lines:
            values = {point.week: point.value for point in points if point.line == line}
            yield f"{_padded(name)} {_spark([values.get(week) for week in panel.weeks])} {line}"


def _spark(values: list[float | None]) -> str:
    return "".join("·" if value is None else SPARK[min(7, int(max(value, 0) * 8))] for value in values)


def _padded(label: str) -> str:
    """The label in LABEL columns; of a longer one the beginning."""
    while columns_of(label) > LABEL:
        label = label[:-2] + "…"
    return label + " " * (LABEL - columns_of(label))

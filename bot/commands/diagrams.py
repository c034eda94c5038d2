"""Draws dialogs and the funnel as Mermaid, from the same declarations that run."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from flows.dialog import END, Dialog
from flows.funnel import MACHINE
from flows.model import LAYERS, LOST, WON
from flows.rooms import DIALOGS
from flows.steps import Chose, Step

FUNNEL = "funnel"
MARKED = re.compile(r"(<!-- diagram: (?P<name>[a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
"""Where a document shows a diagram: kept current between these marks."""


def main(argv: list[str]) -> int:
    """``prelude diagram NAME`` prints one, ``--write FILE`` brings a document's diagrams up to date."""
    parser = argparse.ArgumentParser(prog="prelude diagram", description=__doc__)
    parser.add_argument("name", nargs="?", choices=names(), help="the dialog to draw, or the funnel")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="bring the diagrams in this document up to date"
    )
    given = parser.parse_args(argv)
    if given.write:
        given.write.write_text(with_diagrams(given.write.read_text(encoding="utf-8")), encoding="utf-8")
    elif given.name:
        sys.stdout.write(draw(given.name))
    else:
        sys.stdout.write("\n".join(names()) + "\n")
    return 0


def names() -> list[str]:
    return [dialog.name for dialog in DIALOGS] + [FUNNEL]


def with_diagrams(document: str) -> str:
    """The document with every marked diagram drawn anew."""
    return MARKED.sub(lambda mark: f"{mark[1]}```mermaid\n{draw(mark['name'])}```\n{mark[3]}", document)


def draw(name: str) -> str:
    if name == FUNNEL:
        return "\n".join(funnel_lines()) + "\n"
    dialog = next(dialog for dialog in DIALOGS if dialog.name == name)
    return "\n".join(dialog_lines(dialog)) + "\n"


def dialog_lines(dialog: Dialog) -> Iterator[str]:
    """A state a question, an arrow a way on; what stands at an arrow is the guard that lets it."""
    yield "stateDiagram-v2"
    for source, target, label in edges(dialog):
        yield f"    {state(source)} --> {state(target)}" + (f": {label}" if label else "")


def edges(dialog: Dialog) -> Iterator[tuple[str, str, str]]:
    steps = list(dialog.steps)
    yield from ways_on(None, steps)
    for number, step in enumerate(steps):
        if step.goto:
            yield step.name, END, words(step.goto.__name__)
        yield from ways_on(step, steps[number + 1 :])


def ways_on(source: Step | None, later: list[Step]) -> Iterator[tuple[str, str, str]]:
    """From a question to the next ones, up to the first that is always asked."""
    name = source.name if source else ""
    for step in (step for step in later if may_follow(source, step)):
        yield name, step.name, label(step)
        if not step.when or same_branch(source, step):
            return
    if source:
        yield name, END, ""


def may_follow(source: Step | None, step: Step) -> bool:
    """A branch begins at the question it branches on, and goes on within itself."""
    if not isinstance(step.when, Chose):
        return True
    return source is not None and (source.name == step.when.step or same_branch(source, step))


def same_branch(source: Step | None, step: Step) -> bool:
    return source is not None and isinstance(source.when, Chose) and source.when == step.when


def label(step: Step) -> str:
    match step.when:
        case None:
            return ""
        case Chose(_, keys):
            return " or ".join(keys)
        case guard:
            return words(getattr(guard, "__name__", ""))


def state(name: str) -> str:
    return "[*]" if name in ("", END) else name


def words(name: str) -> str:
    return name.replace("_", " ")


def funnel_lines() -> Iterator[str]:
    """The ways forward, the two ends, the way back from lost. (Back is possible from every layer to every earlier.)"""
    yield "stateDiagram-v2"
    yield f"    [*] --> {LAYERS[0]}"
    for trigger, event in MACHINE.events.items():
        target = trigger.removeprefix("to-")
        for source, transitions in event.transitions.items():
            guards = [getattr(condition.func, "__name__", "") for condition in transitions[0].conditions]
            if forward(source, target) or (target == WON and source == LAYERS[-1]) or target == LOST:
                yield f"    {source} --> {target}: {' and '.join(words(guard) for guard in guards)}"
    yield f"    {LOST} --> {LAYERS[0]}: was lost there (or to the layer it was lost in)"


def forward(source: str, target: str) -> bool:
    return source in LAYERS and target in LAYERS and LAYERS.index(target) == LAYERS.index(source) + 1

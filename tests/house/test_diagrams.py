"""The diagrams in ARCHITECTURE.md show what runs."""

from pathlib import Path

import pytest

from bot.commands.diagrams import draw, edges, names, with_diagrams
from flows.dialog import END, Dialog
from flows.rooms import DIALOGS

ARCHITECTURE = Path(__file__).parents[2] / "ARCHITECTURE.md"


def test_the_document_is_current() -> None:
    document = ARCHITECTURE.read_text(encoding="utf-8")
    assert "```mermaid" in document
    assert with_diagrams(document) == document, "run `make diagrams`"


@pytest.mark.parametrize("dialog", DIALOGS, ids=lambda dialog: dialog.name)
def test_every_arrow_is_a_way_the_machine_has(dialog: Dialog) -> None:
    ways = {
        (source, way.dest)
        for source, transitions in dialog.machine.events["next"].transitions.items()
        for way in transitions
    }
    drawn = {(source, target) for source, target, _ in edges(dialog) if source}
    assert drawn <= ways
    assert {source for source, _ in drawn} == {step.name for step in dialog.steps}
    assert any(target == END for _, target in drawn)


@pytest.mark.parametrize("name", names())
def test_every_picture_is_drawn(name: str) -> None:
    assert draw(name).startswith("stateDiagram-v2\n")

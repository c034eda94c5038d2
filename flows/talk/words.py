"""Words: a text by its id in the reader's language, or what somebody said."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its id in the locale files. An argument may be a number, a name, a day or another Text."""

    id: str
    args: Mapping[str, object] = field(default_factory=dict)


def text(id: str, /, **args: object) -> Text:
    """Short for ``Text(id, args)``."""
    return Text(id, args)


Words = Text | str
"""What is shown: a Text in the reader's language, or somebody's own words exactly as they were given."""

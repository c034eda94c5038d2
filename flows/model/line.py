"""A line of what was prepared or heard: the playbook's id, and the words as the rep saw them."""

from typing import NamedTuple


class Line(NamedTuple):
    """A line of a preparation: the playbook's id (empty for own words) and the words as the rep saw them."""

    id: str
    words: str


NOTHING = Line("", "")


class Expected(NamedTuple):
    """A predicted objection: its line, and the answer prepared for it."""

    objection: Line
    answer: Line

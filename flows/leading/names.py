"""The names under a summary: two rows of reps, and the row that leads on to all of them and to other teams."""

from collections.abc import Sequence

from flows.layout import in_rows
from flows.model import Member, Team
from flows.talk import Button, Row, text

ROWS = 2
OTHERS = 2


def rows_of_names(members: Sequence[Member], others: Sequence[Team]) -> tuple[list[Row], Row]:
    """The rows of ``members``, and the row of what is one tap further: everybody, where some found no place, and the
    ``others``."""
    rows = in_rows([Button(member.name, f"rep={member.id}") for member in members])
    everybody = (Button(text("reps-all", count=len(members)), "reps"),) if len(rows) > ROWS else ()
    return rows[:ROWS], (*everybody, *(Button(other.name, f"other={other.id}") for other in others[:OTHERS]))

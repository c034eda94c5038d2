"""Golden hours as somebody types them."""

from flows import schedule
from flows.steps import Here
from flows.talk import Unclear, text


def some_hours(words: str, here: Here) -> str:
    """The hours as they are kept. Raises Unclear where there are none in the words."""
    try:
        return schedule.format_hours(schedule.parse_hours(words))
    except schedule.NotHours:
        raise Unclear(text("no-hours-there", words=words[:40])) from None

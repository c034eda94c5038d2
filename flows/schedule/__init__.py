"""The working day as arithmetic: golden hours, quiet hours, the wall clock of a zone, when to try again."""

from flows.schedule.hours import GOLDEN, Hours, NotHours, Window, format_hours, parse_hours
from flows.schedule.openings import in_hours, is_quiet, next_opening
from flows.schedule.slots import quick_dues, retry_slots
from flows.schedule.wall import instant, local
from flows.schedule.zones import zones

__all__ = [
    "GOLDEN",
    "Hours",
    "NotHours",
    "Window",
    "format_hours",
    "in_hours",
    "instant",
    "is_quiet",
    "local",
    "next_opening",
    "parse_hours",
    "quick_dues",
    "retry_slots",
    "zones",
]

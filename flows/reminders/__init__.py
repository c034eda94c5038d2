"""Reminders that remind: what comes when, how late it may come, and when it had better not come at all.

A reminder is planned once for a member, a kind and a local day (or for one due call) and decided when its time has
come: sent, skipped for a reason, or looked at again later. Deciding always reads the settings as they are now, so a
changed time, zone, pause or day off takes effect the same day.
"""

from flows.reminders.ahead import ahead
from flows.reminders.decide import ON_TIME, Decision, Send, Skip, Wait, decide, hushed
from flows.reminders.digest import GATHERED_FROM, decide_together
from flows.reminders.habits import Habits, Wish
from flows.reminders.kinds import KINDS, Kind
from flows.reminders.planned import DUE, NOTE, Planned, row_for_call, row_for_news, row_for_note, rows_for
from flows.reminders.spread import jitter, spread_over

__all__ = [
    "DUE",
    "GATHERED_FROM",
    "KINDS",
    "NOTE",
    "ON_TIME",
    "Decision",
    "Habits",
    "Kind",
    "Planned",
    "Send",
    "Skip",
    "Wait",
    "Wish",
    "ahead",
    "decide",
    "decide_together",
    "hushed",
    "jitter",
    "row_for_call",
    "row_for_news",
    "row_for_note",
    "rows_for",
    "spread_over",
]

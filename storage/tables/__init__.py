"""The records' tables: one for each record, its columns the record's fields. Parted as the records are."""

from storage.schema import metadata
from storage.tables.calls import UNREMINDED, calls, follow_ups, heard, moves, preps, promises
from storage.tables.coaching import UNTOLD, assignments, coaching_notes, team_answers, team_cards
from storage.tables.customers import CAMPAIGN, COMING, NEW, SERVED, customers, findings, occasions
from storage.tables.day import workdays
from storage.tables.learning import attempts, recalls, rehearsals, taken
from storage.tables.people import AT_ONCE, MENU, REMINDABLE, UNLISTED, invites, members, teams

__all__ = [
    "AT_ONCE",
    "CAMPAIGN",
    "COMING",
    "MENU",
    "NEW",
    "REMINDABLE",
    "SERVED",
    "UNLISTED",
    "UNREMINDED",
    "UNTOLD",
    "assignments",
    "attempts",
    "calls",
    "coaching_notes",
    "customers",
    "findings",
    "follow_ups",
    "heard",
    "invites",
    "members",
    "metadata",
    "moves",
    "occasions",
    "preps",
    "promises",
    "recalls",
    "rehearsals",
    "taken",
    "team_answers",
    "team_cards",
    "teams",
    "workdays",
]

"""What a coaching note has done: on how many call sheets it stood, and what the rep reached before it and since."""

from datetime import timedelta
from typing import Final, NamedTuple

from flows.facts import Facts, as_rep
from flows.figures import ENOUGH_TALKS, Share, TooFew, effect
from flows.figures.team import added
from flows.model import CoachingNote

OVER: Final = timedelta(days=28)
"""So long before the note is looked at."""
MOST: Final = 1000
"""Calls of one day; nobody makes more."""


class NoteEffect(NamedTuple):
    """``sheets`` opened since it was brought, while it is pinned; goals reached ÷ talks before and since."""

    sheets: int
    before: Share
    since: Share

    @property
    def enough(self) -> TooFew | None:
        """None where both sides rest on enough talks to be compared."""
        fewest = int(min(self.before.whole, self.since.whole))
        return TooFew(fewest, ENOUGH_TALKS) if fewest < ENOUGH_TALKS else None


def effect_of(note: CoachingNote, facts: Facts) -> NoteEffect | None:
    """None until it was brought to the rep."""
    member = facts.unit.people.get(facts.member, note.member_id)
    if note.told_at is None or member is None:
        return None
    rep, day = as_rep(member), note.told_at.astimezone(facts.zone).date()
    dialled = facts.unit.figures.dials(rep, day - OVER, facts.today)
    # The day it was brought is told call by call: the morning's were made without it.
    that_day = facts.unit.behind.calls(rep, "calls", day, day, MOST)
    before = [{row.outcome: row.times} for row in dialled if row.day < day]
    before += [{call.outcome: 1} for call in that_day if call.at < note.told_at]
    since = [{row.outcome: row.times} for row in dialled if row.day > day]
    since += [{call.outcome: 1} for call in that_day if call.at >= note.told_at]
    sheets = len(facts.unit.figures.sheets(rep, note.told_at, facts.now)) if note.pinned else 0
    return NoteEffect(sheets, effect(added(before)), effect(added(since)))

"""A lesson at the moment of need: what a day's calls show, which lesson it asks for, and what came of it.

A rule speaks only where there is something to count, and says what it counted. A week later the same is counted
again, with its n: a lesson that changed nothing should be seen to have changed nothing.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final, NamedTuple

from flows.facts import Facts
from flows.learning import shelf
from flows.model import NOT_TALKED, Taken
from flows.talk import Json, Text, text

HANGUPS: Final = 3
NO_ANSWERS, NO_ANSWER_SHARE = 8, 0.7
LOSSES: Final = 3
"""Times one objection won within seven days."""
WEEK: Final = timedelta(days=7)
LOOKED_BACK: Final = timedelta(days=28)
ENOUGH: Final = 10
"""Calls before and after, under which a comparison says that it is none."""
LESSONS: Final = {"hangup": "opening-seconds", "noanswer": "volume-golden", "objection": "iceberg-answer"}


class Moment(NamedTuple):
    """A need: the lesson, why (a key of LESSONS), how often it was so, of how many; ``what`` is an objection."""

    lesson: str
    reason: str
    hit: int
    of: int
    what: str = ""


def needed(today: Mapping[str, int], lost: Mapping[str, int], heard: int) -> tuple[Moment, ...]:
    """What a day's outcomes and a week's lost objections (of ``heard``) ask for, the most pressing first."""
    dials = sum(today.values())
    talked = dials - sum(today.get(outcome, 0) for outcome in NOT_TALKED)
    hung_up, unanswered = today.get("hangup", 0), today.get("noanswer", 0)
    found = []
    if hung_up >= HANGUPS:
        found.append(Moment(LESSONS["hangup"], "hangup", hung_up, talked))
    if lost and max(lost.values()) >= LOSSES:
        what = max(lost, key=lambda key: lost[key])
        found.append(Moment(LESSONS["objection"], "objection", lost[what], heard, what))
    if unanswered >= NO_ANSWERS and unanswered >= NO_ANSWER_SHARE * dials:
        found.append(Moment(LESSONS["noanswer"], "noanswer", unanswered, dials))
    return tuple(found)


def offer(facts: Facts, only: str = "") -> Moment | None:
    """The lesson to offer now, None where nothing asks for one, or where it was taken for that within a week. With
    ``only`` a reason, no more is read than that reason needs."""
    lost: Mapping[str, int] = {}
    if only in ("", "objection"):
        lost = facts.once(facts.unit.learning.lost_to, facts.member, facts.now - WEEK)
    moments = needed(facts.calls_today(), lost, sum(lost.values()))
    wanted = [moment for moment in moments if only in ("", moment.reason)]
    if not wanted:
        return None
    lately = {each.reason for each in shelf.taken(facts) if facts.now - each.at < WEEK}
    return next((moment for moment in wanted if moment.reason not in lately), None)


def why(moment: Moment, facts: Facts) -> Text:
    """'3 of 9 talks today ended in the opening. One minute: Twenty seconds to be worth a minute.'"""
    objection = facts.playbook.objections.get(moment.what)
    return text(
        f"moment-{moment.reason}",
        hit=moment.hit,
        of=moment.of,
        what=objection.words if objection else moment.what,
        lesson=facts.playbook.lessons[moment.lesson].words,
    )


def measured_again(facts: Facts) -> tuple[Text, ...]:
    """What became of the needs that lessons were taken for one to four weeks ago, the latest first."""
    due = [each for each in shelf.taken(facts) if each.reason and WEEK <= facts.now - each.at <= LOOKED_BACK]
    return tuple(line for each in due[:2] if (line := since(each, facts)))


def since(before: Taken, facts: Facts) -> Text | None:
    """The same share as then, over the days after the lesson; objections are not counted again here: how an answer
    did stands with the answer."""
    if before.reason not in ("hangup", "noanswer"):
        return None
    after = facts.once(
        facts.unit.learning.outcomes, facts.member, before.day + timedelta(days=1), facts.today
    )
    dials = sum(after.values())
    talked = dials - sum(after.get(outcome, 0) for outcome in NOT_TALKED)
    of = talked if before.reason == "hangup" else dials
    return text(
        f"measured-{before.reason}",
        day=before.day,
        hit=before.hit,
        of=before.of,
        now=after.get(before.reason, 0),
        n=of,
        enough="" if of >= ENOUGH else text("measured-few"),
    )


def opened_with(moment: Moment) -> dict[str, Json]:
    """What the lesson's room is opened with, so that it knows what it is taken for."""
    return {"lesson": moment.lesson, "reason": moment.reason, "hit": moment.hit, "of": moment.of}

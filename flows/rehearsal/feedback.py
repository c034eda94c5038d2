"""The rubric of a role-play: five marks, each with the line it is about and the lesson that helps."""

from typing import Final, NamedTuple

from flows.coaching import goals
from flows.rehearsal.case import REP, Scene

MARKS: Final = ("purpose", "asked", "handled", "closed", "fit")
LESSONS: Final = {
    "purpose": "prep-goal",
    "asked": "opening-ask",
    "handled": "iceberg-answer",
    "closed": "manage-phases",
    "fit": "person-strategy",
}
LAST: Final = 1 << 30
"""Behind every line."""
STEPS: Final = ("accept", "clarify", "answer", "return")


class Mark(NamedTuple):
    """One mark of the rubric: whether it was earned, ``why`` (a text's id behind ``rubric-``), the rep's line that
    shows it (0: none) with its words, and what the text needs besides."""

    name: str
    earned: bool
    why: str
    line: int = 0
    words: str = ""
    what: str = ""


def marks(scene: Scene, goal: str, language: str) -> tuple[Mark, ...]:
    """In the order of ``MARKS``."""
    return (purpose(goal, language), asked(scene), handled(scene), closed(scene), fit(scene))


def purpose(goal: str, language: str) -> Mark:
    """A goal was written before the call, and can be checked (practice 4)."""
    if not goal:
        return Mark("purpose", False, "purpose-none")
    verdict = goals.check(goal, language)
    return Mark("purpose", verdict.good, "purpose-good" if verdict.good else "purpose-vague", words=goal)


def asked(scene: Scene) -> Mark:
    """The need was asked for before anything was presented (practices 14 to 16)."""
    first, pitch = scene.first_question, scene.first_pitch
    if pitch and (not first or pitch <= first):
        return Mark("asked", False, "asked-pitched", pitch, said(scene, pitch))
    if not first:
        return Mark("asked", False, "asked-never")
    return Mark("asked", True, "asked-good", first, said(scene, first))


def handled(scene: Scene) -> Mark:
    """Every objection was accepted, clarified, answered and given back, in this order (practice 61)."""
    if not scene.handled:
        return Mark("handled", False, "handled-none")
    for each in scene.handled:
        what = each.objection.words
        first = min(line for line in (each.taken_back, each.too_early, LAST) if line)
        if first == each.taken_back and each.steps.get("accept", LAST) > first:
            return Mark("handled", False, "handled-but", first, said(scene, first), what)
        if each.too_early:
            return Mark("handled", False, "handled-early", each.too_early, said(scene, each.too_early), what)
        missing = next((step for step in STEPS if step not in each.steps), "")
        if missing:
            last = max(each.steps.values(), default=0)
            return Mark("handled", False, f"handled-no-{missing}", last, said(scene, last), what)
        if each.steps["accept"] > each.steps["answer"]:
            line = each.steps["accept"]
            return Mark("handled", False, "handled-late", line, said(scene, line), what)
    last_one = scene.handled[-1]
    line = last_one.steps["answer"]
    return Mark("handled", True, "handled-good", line, said(scene, line), last_one.objection.words)


def closed(scene: Scene) -> Mark:
    """The talk ended on a step with a day (practices 4 and 94)."""
    if scene.end == "agreed":
        return Mark("closed", True, "closed-good", scene.closed, said(scene, scene.closed))
    if scene.closed:
        return Mark("closed", False, "closed-too-soon", scene.closed, said(scene, scene.closed))
    count = sum(who == REP for who, _ in scene.lines)
    if scene.end == "hangup":
        return Mark("closed", False, "closed-hangup", count, said(scene, count))
    return Mark("closed", False, "closed-never", count, said(scene, count))


def fit(scene: Scene) -> Mark:
    """The line that suits the customer's type, or the one that did not (practices 66 to 69)."""
    who = scene.case.personality
    if scene.minded:
        return Mark("fit", False, f"fit-minded-{who}", scene.minded, said(scene, scene.minded))
    if scene.served:
        return Mark("fit", True, f"fit-good-{who}", scene.served, said(scene, scene.served))
    line = scene.wanted or sum(side == REP for side, _ in scene.lines)
    return Mark("fit", False, f"fit-missed-{who}", line, said(scene, line))


def said(scene: Scene, line: int) -> str:
    """The rep's own words in a line, '' for line 0."""
    own = [words for who, words in scene.lines if who == REP]
    return own[line - 1] if 0 < line <= len(own) else ""

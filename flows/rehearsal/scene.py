"""The customer of a role-play as a state machine: what was said leads from one state to the next, and to an answer.

A scene is played anew from the rep's lines each time, so it needs no memory of its own: taking back a line, a restart
and a resumed draft are all the same scene. Which wording of an answer is used follows from the case's seed.

    opening -> exploring -> objection (once for each) -> closing -> over
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from flows.coaching.lessons import Voice
from flows.rehearsal import fit
from flows.rehearsal.case import CUSTOMER, REP, Case, Handled, Scene
from flows.rehearsal.reading import Said, read
from flows.rehearsal.voicing import answer, unsaid, ways_of

QUESTIONS: Final = 3
"""Answered questions after which the customer brings an objection unasked."""
TRIES: Final = 4
"""Lines on one objection; then it stays as it is and the talk goes on."""
COLD: Final = 2
"""Cold answers in the opening, after which the customer hangs up (practice 13)."""
IDLE: Final = 3
"""Lines in a row that neither ask nor tell anything; then the customer has other things to do."""
LONGEST: Final = 14
"""Lines of a rep; nobody stays on the telephone for ever."""


def play(
    case: Case,
    said: Sequence[str],
    voices: Mapping[str, Voice],
    day: datetime,
    hung_up: bool = False,
) -> Scene:
    """The scene after these lines; ``hung_up`` the rep ended it. ``day`` (aware) tells what 'Thursday' means."""
    scene = Scene(case)
    answer(scene, case.personality, "hello", voices)
    for number, words in enumerate(said, 1):
        if scene.end:
            break
        scene.lines.append((REP, words))
        hear(scene, number, read(words, case.language, day), voices)
        if number >= LONGEST and not scene.end:
            finish(scene, "vague", voices)
    if hung_up and not scene.end:
        scene.state, scene.end = "over", "stopped"
    return scene


def hear(scene: Scene, number: int, said: Said, voices: Mapping[str, Voice]) -> None:
    """One line of the rep, and the customer's answer to it, in which the type shows."""
    fit.notice(scene, number, said)
    before = scene.state
    respond(scene, number, said, voices)
    if before != "opening" and not scene.end:
        fit.show(scene, number, voices)


def respond(scene: Scene, number: int, said: Said, voices: Mapping[str, Voice]) -> None:
    if said.asks and not scene.first_question:
        scene.first_question = number
    if said.presents and not scene.first_pitch:
        scene.first_pitch = number
    if said.leaves and not said.closes:
        return finish(scene, "vague", voices)
    match scene.state:
        case "opening":
            opened(scene, said, voices)
        case "exploring":
            explored(scene, number, said, voices)
        case "objection":
            objected(scene, number, said, voices)
        case _:
            closing(scene, number, said, voices)


def opened(scene: Scene, said: Said, voices: Mapping[str, Voice]) -> None:
    """Who asks gets an answer, who presents a cold one, who only greets is asked what it is about, twice."""
    sold = said.presents or said.long or said.closes or scene.cold > 0
    if said.asks and not (said.presents or said.long or said.closes):
        scene.state = "exploring"
        scene.asked = 1
        answer(scene, scene.case.personality, said.topic, voices)
        return
    scene.cold += sold
    scene.idle += not sold
    if scene.cold >= COLD or scene.idle >= IDLE:
        finish(scene, "hangup", voices)
    else:
        answer(scene, scene.case.personality, "cold" if sold else "about", voices)


def explored(scene: Scene, number: int, said: Said, voices: Mapping[str, Voice]) -> None:
    """Questions are answered, a few of them; who wants a date before that is told what is missing for it."""
    scene.idle = 0 if said.asks or said.answers or said.closes else scene.idle + 1
    if scene.idle >= IDLE:
        finish(scene, "vague", voices)
    elif said.closes and scene.asked <= 1:
        scene.closed = number
        answer(scene, scene.case.personality, "soon", voices)
    elif said.presents or said.closes:
        scene.closed = number if said.closes else scene.closed  # too soon, if it is the last time
        next_objection(scene, voices)
    elif said.asks and scene.asked >= QUESTIONS:
        answer(scene, scene.case.personality, said.topic, voices)
        next_objection(scene, voices, softly=True)
    elif said.asks:
        scene.asked += 1
        answer(scene, scene.case.personality, said.topic, voices)
    else:
        answer(scene, scene.case.personality, "more", voices)


def objected(scene: Scene, number: int, said: Said, voices: Mapping[str, Voice]) -> None:
    """Accept, clarify, answer, give back (practice 61): a customer who is answered before being asked insists."""
    now = scene.handled[-1]
    now.tries += 1
    if said.closes:
        scene.closed = number  # too soon, if it is the last time
    if said.accepts:
        now.steps.setdefault("accept", number)
    if said.takes_back and not now.taken_back:
        now.taken_back = number
    clarified = "clarify" in now.steps
    if clarified and said.answers and fit.wants_proof(scene, said):
        scene.wanted = number
        answer(scene, scene.case.personality, "wants", voices)
        return
    if clarified and said.answers:
        now.steps.setdefault("answer", number)
        if said.asks:
            now.steps.setdefault("return", number)
    elif clarified and said.asks and "answer" in now.steps:
        now.steps.setdefault("return", number)
    elif said.asks and not (said.presents or said.closes or (said.answers and not said.accepts)):
        now.steps.setdefault("clarify", number)
        meant(scene, voices)
        return
    elif not clarified and said.answers and not now.too_early:
        now.too_early = number
    if now.steps.keys() >= {"clarify", "answer", "return"}:
        answer(scene, scene.case.personality, "eased", voices)
        next_objection(scene, voices, softly=True)
    elif now.tries >= TRIES:
        answer(scene, scene.case.personality, "press", voices)
        next_objection(scene, voices, softly=True)
    elif said.closes and not clarified:
        scene.lines.append((CUSTOMER, brought_up(scene, "still", voices)))
    elif "answer" in now.steps or not said.answers:
        answer(scene, scene.case.personality, "more", voices)
    else:
        answer(scene, scene.case.personality, "press", voices)


def meant(scene: Scene, voices: Mapping[str, Voice]) -> None:
    """What is behind the objection; when all of that is said it is for the rep to answer."""
    now = scene.handled[-1].objection
    own = f"{now.id}-meant" in voices  # else what is usual in its layer of the iceberg
    about = now.id if own else now.iceberg
    if unsaid(scene, about, "meant", voices):
        answer(scene, about, "meant", voices)
    else:
        answer(scene, scene.case.personality, "more", voices)


def brought_up(scene: Scene, moment: str, voices: Mapping[str, Voice]) -> str:
    """The objection with the turn that leads to it, for the first time or once more."""
    ways, now = ways_of(scene.case.personality, moment, voices), scene.handled[-1]
    turn = ways[(len(scene.handled) - 1 + max(now.tries - 1, 0)) % len(ways)]
    return scene.case.space.join((turn, scene.case.ended(now.objection.words)))


def next_objection(scene: Scene, voices: Mapping[str, Voice], softly: bool = False) -> None:
    """The customer brings the next objection; when all were met it is for the rep to close. ``softly`` it follows on
    what the customer has just said."""
    left = scene.case.objections[len(scene.handled) :]
    if not left:
        scene.state = "closing"
        if not softly:
            answer(scene, scene.case.personality, "more", voices)
        return
    scene.state = "objection"
    scene.handled.append(Handled(left[0]))
    if softly:
        _, before = scene.lines.pop()
        scene.lines.append((CUSTOMER, scene.case.space.join((before, brought_up(scene, "but", voices)))))
    else:
        scene.lines.append((CUSTOMER, scene.case.ended(left[0].words)))


def closing(scene: Scene, number: int, said: Said, voices: Mapping[str, Voice]) -> None:
    """A step with a date is agreed to by who was taken seriously; without one the talk runs out."""
    convinced = all(
        handled.is_done or handled.steps.keys() >= {"clarify", "answer"} for handled in scene.handled
    )
    if said.closes and convinced and fit.wants_before_a_date(scene):
        scene.closed = scene.wanted = number
        answer(scene, scene.case.personality, "wants", voices)
    elif said.closes:
        scene.closed = number
        finish(scene, "agreed" if convinced else "vague", voices)
    elif sum(who == REP for who, _ in scene.lines) - closing_began(scene) >= 2:
        finish(scene, "vague", voices)
    else:
        answer(scene, scene.case.personality, "more", voices)


def closing_began(scene: Scene) -> int:
    """The rep's line at which the last objection was left, or at which something was wanted before a date."""
    last = scene.handled[-1] if scene.handled else None
    return max([scene.wanted, *last.steps.values(), last.too_early]) if last else scene.wanted


def finish(scene: Scene, moment: str, voices: Mapping[str, Voice]) -> None:
    scene.state, scene.end = "over", moment
    answer(scene, scene.case.personality, moment, voices)

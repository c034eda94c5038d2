"""How a rep suits the type of the customer (practices 66 to 69): what each type likes, minds, and asks for unasked.

Somebody lively wants to be noticed and wanders; somebody powerful is short and chooses himself; somebody peaceful wants
to be safe and goes quiet under pressure; somebody analytical asks for figures and minds adjectives.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from flows.coaching.lessons import Voice
from flows.rehearsal.case import CUSTOMER, Scene
from flows.rehearsal.reading import Said
from flows.rehearsal.voicing import unsaid, ways_of

LIKES: Final = {"lively": "praises", "powerful": "chooses", "peaceful": "reassures", "analytical": "proves"}
MINDS: Final = {"peaceful": "presses", "analytical": "boasts"}
PATIENCE: Final = {"lively": 20, "powerful": 14}
"""Seconds of one line that are listened to."""
BEFORE_A_DATE: Final = ("powerful", "peaceful")
"""Who wants something once more before agreeing: to choose, to be safe."""
DENYING: Final = ("press", "still", "soon", "cold")
WANDERS: Final = 2
"""At which question somebody lively tells of something else."""


def notice(scene: Scene, number: int, said: Said) -> None:
    """Whether this line suits the type; the first of each kind counts."""
    who = scene.case.personality
    if LIKES[who] in said.manners and not scene.served:
        scene.served = number
    too_long = said.seconds > PATIENCE.get(who, said.seconds)
    wrong = MINDS.get(who) in said.manners and LIKES[who] not in said.manners  # "no need to decide today"
    if (too_long or wrong) and not scene.minded:
        scene.minded = number


def show(scene: Scene, number: int, voices: Mapping[str, Voice]) -> None:
    """The type shows in the answer: a word before it when a line pleased or was minded, a story behind it. Nothing
    pleases who says no in the same breath."""
    who = scene.case.personality
    if number == scene.minded:
        before(scene, "minds", voices)
    elif number == scene.served and not says(scene, DENYING, voices):
        before(scene, "pleased", voices)
    if who == "lively" and scene.asked == WANDERS and not scene.wanted:
        scene.wanted = number
        stories = unsaid(scene, who, "wants", voices)
        join(scene, "", stories[scene.case.seed % len(stories)])


def before(scene: Scene, moment: str, voices: Mapping[str, Voice]) -> None:
    """That word, in place of an answer which only asks for more."""
    ways = unsaid(scene, scene.case.personality, moment, voices)
    if ways and moment == "minds" and says(scene, ("more",), voices):
        scene.lines.pop()
        scene.lines.append((CUSTOMER, ways[scene.case.seed % len(ways)]))
    elif ways:
        join(scene, ways[scene.case.seed % len(ways)], "")


def says(scene: Scene, moments: Sequence[str], voices: Mapping[str, Voice]) -> bool:
    """Whether the customer's last line is one of these moments."""
    _, words = scene.lines[-1]
    ways = (way for moment in moments for way in ways_of(scene.case.personality, moment, voices))
    return any(way in words for way in ways)


def join(scene: Scene, first: str, last: str) -> None:
    _, words = scene.lines.pop()
    scene.lines.append((CUSTOMER, scene.case.space.join(filter(None, (first, words, last)))))


def wants_proof(scene: Scene, said: Said) -> bool:
    """Somebody analytical takes no answer without a figure, once."""
    return scene.case.personality == "analytical" and "proves" not in said.manners and not scene.wanted


def wants_before_a_date(scene: Scene) -> bool:
    """Who was given no choice, or not reassured, asks for it once."""
    return scene.case.personality in BEFORE_A_DATE and not scene.served and not scene.wanted

"""The customer's words: worded by the seed, and nothing said twice while something is left."""

from collections.abc import Mapping
from hashlib import sha256

from flows.coaching.lessons import Voice
from flows.rehearsal.case import CUSTOMER, Scene


def answer(scene: Scene, about: str, moment: str, voices: Mapping[str, Voice]) -> None:
    """The customer's next line, worded by the seed; what was said already comes again only where nothing is left."""
    ways = unsaid(scene, about, moment, voices) or ways_of(about, moment, voices)
    chance = sha256(f"{scene.case.seed} {len(scene.lines)} {moment}".encode()).digest()[0] % len(ways)
    scene.lines.append((CUSTOMER, ways[chance]))


def unsaid(scene: Scene, about: str, moment: str, voices: Mapping[str, Voice]) -> list[str]:
    earlier = [words for who, words in scene.lines if who == CUSTOMER]
    return [way for way in ways_of(about, moment, voices) if not any(way in words for words in earlier)]


def ways_of(about: str, moment: str, voices: Mapping[str, Voice]) -> list[str]:
    voice = voices[f"{about}-{moment}"]
    return [voice.words, *voice.others]

"""The customer's type, guessed from three observations: pace, topic, and what is asked for (practices 64, 65).

Two observations fit two types each, the third fits one and counts twice; so the votes are six, and a type has four at
most. ``confidence`` is the dominant type's part of them: 67 % where all three agree.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple

from flows.coaching.entries import PERSONALITIES

OBSERVATIONS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "pace": {"quick": ("lively", "powerful"), "calm": ("peaceful", "analytical")},
    "topic": {"people": ("lively", "peaceful"), "matter": ("powerful", "analytical")},
    "wants": {
        "praise": ("lively", "lively"),
        "choice": ("powerful", "powerful"),
        "safety": ("peaceful", "peaceful"),
        "proof": ("analytical", "analytical"),
    },
}


class Guess(NamedTuple):
    """Everybody is a mixture: the type that prevails, the next one, and how sure that is, from 0 to 1."""

    dominant: str
    secondary: str
    confidence: float


def guess(observed: Mapping[str, str]) -> Guess:
    """From an answer to each of ``OBSERVATIONS``; of types that tie, the one that what was asked for speaks for."""
    votes = Counter[str](dict.fromkeys(PERSONALITIES, 0))
    for observation, answer in observed.items():
        votes.update(OBSERVATIONS[observation][answer])
    wanted = OBSERVATIONS["wants"][observed["wants"]][0]
    ranked = sorted(PERSONALITIES, key=lambda name: (-votes[name], name != wanted))
    return Guess(ranked[0], ranked[1], votes[ranked[0]] / votes.total())

"""The voice of the customer (practices 77 to 82): a week's interviews, the score and the themes, for the leader."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from flows.coaching.ideas import ideas_in
from flows.coaching.phrases import language_of
from flows.model import Finding

THEMES: Final[Mapping[str, tuple[str, ...]]] = {
    "price": ("high", "afford", "cheaper", "bargain", "terms"),
    "delivery": ("delivery", "slow"),
    "quality": ("quality",),
    "service": ("afterwards", "vanish", "unsolved", "stranger"),
    "fit": ("fit",),
    "effort": ("effort", "idle"),
    "papers": ("invoice", "papers"),
    "people": ("friend", "ourselves", "content"),
}
"""What customers talk of when they are asked, by the ideas it is told by."""
ASKED: Final = ("liked", "disliked", "missing")


class Theme(NamedTuple):
    """A theme of one question, how many customers named it, and one of them in his own words."""

    asked: str
    name: str
    times: int
    example: str


class Voices(NamedTuple):
    """``score`` is the mean of ``scores`` given, None without any; the themes most named first."""

    score: float | None
    scores: int
    themes: tuple[Theme, ...]


def heard(findings: Collection[Finding], language: str) -> Voices:
    """Of interviews: each customer counts once a theme."""
    scores = [int(each.value) for each in findings if each.kind == "satisfaction" and each.value.isdecimal()]
    counts = Counter[tuple[str, str]]()
    examples: dict[tuple[str, str], str] = {}
    seen = set[tuple[str, str, int]]()
    for each in findings:
        for name in themes_of(each, language):
            key = (each.kind, name)
            if (*key, each.customer_id) not in seen:
                seen.add((*key, each.customer_id))
                counts[key] += 1
                examples.setdefault(key, each.words)
    themes = tuple(Theme(*key, times, examples[key]) for key, times in counts.most_common())
    return Voices(sum(scores) / len(scores) if scores else None, len(scores), themes)


def themes_of(finding: Finding, language: str) -> Iterator[str]:
    """What the answer is about; ``other`` where no theme is known for it."""
    if finding.kind not in ASKED or not finding.words:
        return
    said = ideas_in(finding.words, language_of(finding.words, language)).keys()
    found = [name for name, ideas in THEMES.items() if said & {*ideas}]
    yield from found or ["other"]

"""A call's goal is something that is true after hanging up, and that somebody could check.

The coach looks for a result in the rep's words; only where there is none does it say what stands there
instead, and proposes a better form. A result wins over fine words around it: nobody reads a coach who nags.
Practices 2 to 5: the purpose is why I call, the goal is what the call leaves behind.
"""

from dataclasses import dataclass

from flows.coaching.goal_rules import Rules, read_rules
from flows.coaching.goal_wording import proposals
from flows.coaching.phrases import language_of, plain

MISSING = ("activity", "purpose", "vague", "when", "result", "too-short")

_FEWEST_LETTERS = {"en": 3, "zh": 2}


@dataclass(frozen=True)
class Verdict:
    """``missing`` is empty or one of ``MISSING``, and says why the goal is none:

    ``activity``   what I do on the call            ``when``       an appointment without its time
    ``purpose``    why I call                       ``result``     a thing, and nothing that happens to it
    ``vague``      a feeling nobody can check       ``too-short``  hardly a word

    ``better`` is empty for a good goal, else a good one in the language of the words.
    """

    good: bool
    missing: str
    better: str


def check(words: str, language: str) -> Verdict:
    """Judge a goal as the rep typed it, by the language it is written in (``language`` where that is open).

    ``better`` passes the same check.
    """
    rules = read_rules(language_of(words, language))
    text = " ".join(words.split()).rstrip(" ,，.。;；!！")
    missing = _missing(text, rules)
    return Verdict(not missing, missing, _better(text, missing, rules) if missing else "")


def _better(text: str, missing: str, rules: Rules) -> str:
    good = (words for words in proposals(text, missing, rules) if words and not _missing(words, rules))
    return next(good, "")


def _missing(text: str, rules: Rules) -> str:
    text = plain(text)
    if sum(sign.isalpha() for sign in text) < _FEWEST_LETTERS[rules.language]:
        return "too-short"
    if rules.found("urging", text) or _is_telling(text, rules):
        return "activity"
    if rules.found("hollow", text):
        return "vague"
    if rules.found("result", text) or _is_learned(text, rules):
        return ""
    instead = _instead(text, rules)
    # A meeting comes after the result: it may only be the place where the result happens.
    if rules.found("appointment", text):
        booked, timed = rules.found("booking", text), rules.found("time", text)
        if timed and (booked or instead not in ("activity", "purpose")):
            return ""
        if booked or instead == "result":
            return "when"
    if rules.found("agreement", text) or (instead == "result" and rules.found("measured", text)):
        return ""
    return instead


def _is_telling(text: str, rules: Rules) -> bool:
    """Whether it is all about what I tell or ask, with no turn to what comes of it."""
    telling = rules.found("telling", text)
    return telling is not None and not rules.found("turn", text[telling.end() :])


def _is_learned(text: str, rules: Rules) -> bool:
    """Whether a plain fact is known afterwards: ``拿到…电话``, ``find out who``."""
    learned = rules.found("learned", text)
    return learned is not None and rules.found("fact", text[learned.end() :]) is not None


def _instead(text: str, rules: Rules) -> str:
    """What stands where the result should: of activity, purpose and fine words the one that comes first."""
    found = {name: rules.found(name, text) for name in ("activity", "purpose", "vague")}
    starts = {name: match.start() for name, match in found.items() if match}
    return min(starts, key=starts.__getitem__, default="result")

"""A call told in free words becomes a draft: how it ended, what was heard, when it goes on, who decides.

The text is taken apart at its marks, and each clause is tried for everything; what no rule understands is kept as
the note, in the rep's words. The draft is shown before it is saved, so a doubt stays out of it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import groupby

from flows.coaching import heard
from flows.coaching.gist import forms
from flows.coaching.persons import decider_in, person_in
from flows.coaching.phrases import language_of, plain
from flows.coaching.rule_files import patterns, read_file
from flows.due import Due, Found, find

LONGEST = 1000
"""Characters of a report that are kept, as of a note."""
_SURE = (
    "dnc", "wrong", "hangup", "noanswer", "refused", "won", "partly", "met", "elsewhere", "callback", "busy",
)  # fmt: skip
"""The outcomes that can be read, and which of two wins; what was bought elsewhere is a refusal."""
_NO_OBJECTION = ("wrong", "noanswer", "won", "met")
"""Where these are said, the rest of the clause is none: "答应先试用"."""
_PERHAPS = ("refused", "met", "busy")
"""Those that a customer's bare word may also mean: "没问题" counts beside a time or another clause."""
_DENIED = ("won", "partly", "met", "perhaps_met", "refused", "elsewhere", "hangup")
"""Those that are not so where a "not" stands before them: "hasn't signed", "没拒绝"."""
_ASIDE = ("mine", "not", "no", "anothers_no", "somebody", "customers", "resembles")
"""Lists that say how others are meant, and not what a clause says."""

_OF_THE_GOODS = frozenset(
    ("quality", "service", "delivery", "no-effect", "payment-terms", "missing-feature", "unsolved", "unused",
     "stock-left", "bad-past")
)  # fmt: skip
"""Objections in which a time is no next step: "it falls apart after a week", "delivery takes until May"."""

_BREAK = {
    "zh": re.compile(r"[,，、;；。!！?？\n]+|但是?|不过|而且|另外"),
    "en": re.compile(
        r"[,;!?\n，。；！？]+(?!\d{3})|\.(?=\s|$)| - |\b(?:but|however)\b"
        r"|\band\b(?= (?:has|have|needs|wants|will|must|is|was|asked|said|he|she|they|call|ring)\b)",
        re.IGNORECASE,
    ),
}
_SMALL_REST = {"zh": 2, "en": 1}  # characters, words: less says nothing
_SENTENCE = {"zh": 6, "en": 4}  # characters, words: what is as long is no slip of the finger
_MEANT, _IN_SO_MANY_WORDS = 70, 80  # scores of ``heard``
_REST_OF_OBJECTION = {"zh": 8, "en": 5}  # more than the objection itself


@dataclass(frozen=True)
class Draft:
    """What a report says; empty parts were not said.

    ``outcome`` is one of ``flows.model.OUTCOMES``, ``objections`` are ids of the cards, ``due`` the readings of the
    next step's time, ``person`` who decides, ``rest`` what was not understood. A text that is no report is falsy.
    """

    outcome: str = ""
    objections: tuple[str, ...] = ()
    due: tuple[Due, ...] = ()
    person: str = ""
    rest: str = ""

    def __bool__(self) -> bool:
        return bool(self.outcome or self.objections or self.due or self.person)

    @property
    def tells(self) -> bool:
        """Whether it tells of a call: how it ended, or a time with what was heard. A time alone may be anybody's."""
        return bool(self.outcome or (self.due and (self.objections or self.person)))


@dataclass(frozen=True)
class _Clause:
    """One clause, ``text[start:end]``, and what it says."""

    start: int
    end: int
    due: tuple[Due, ...]
    sure: str
    perhaps: str
    objections: tuple[str, ...]
    person: str
    speaks: bool
    understood: bool

    def __bool__(self) -> bool:
        return bool(self.due or self.sure or self.perhaps or self.objections or self.person)


def read(text: str, now: datetime, cards: Iterable[heard.Card], language: str) -> Draft:
    """The draft of a report; ``now`` is aware, in the rep's zone; ``language`` counts where the text leaves it open."""
    language, cards, times = language_of(text, language), tuple(cards), find(text, now)
    clauses = [
        _clause(text, start, end, times, cards, language) for start, end in _places(text, times, language)
    ]
    due = _due(text, clauses)
    draft = Draft(
        outcome=_outcome(clauses),
        objections=tuple(dict.fromkeys(id for clause in clauses for id in clause.objections)),
        due=due,
        person=_person([clause.person for clause in clauses if clause.person], language),
        rest=_rest(text, clauses, due, language),
    )
    return draft or Draft()


def is_a_sentence(text: str) -> bool:
    """Whether somebody tells something, though no rule may know what."""
    language = language_of(text, "en")
    return len(text.split() if language == "en" else plain(text).replace(" ", "")) >= _SENTENCE[language]


def _places(text: str, times: Iterable[Found], language: str) -> Iterator[tuple[int, int]]:
    """Where the clauses stand; a mark inside a time ("Thu, 10am") parts nothing."""
    start = 0
    for mark in _BREAK[language].finditer(text):
        if not any(time.start < mark.end() and mark.start() < time.end for time in times):
            yield start, mark.start()
            start = mark.end()
    yield start, len(text)


def _clause(
    text: str, start: int, end: int, times: Iterable[Found], cards: Iterable[heard.Card], language: str
) -> _Clause:
    rules, words = _rules(language), text[start:end]
    low, asks = plain(words), bool(rules["asks"].search(plain(text[start : end + 1])))
    said = _said(low, rules)
    times = [time for time in times if start <= time.start < end and not asks]
    decider = decider_in(words, language)
    sure = "" if asks else next((name for name in _SURE if said[name]), "")
    perhaps = "" if asks else next((name for name in _PERHAPS if said[f"perhaps_{name}"]), "")
    objections = () if sure in _NO_OBJECTION or rules["mine"].search(low) else _objections(words, cards)
    if _OF_THE_GOODS.intersection(objections) and not sure:
        times = []
    clause = _Clause(
        start,
        end,
        due=times[0].dues if times else (),
        sure=sure,
        perhaps=perhaps,
        objections=objections,
        person=decider[0] if decider else "",
        speaks=bool(said["speaks"]),
        understood=False,
    )
    taken = [span for name, spans in said.items() for span in spans if name != "elsewhere"]  # worth a note
    taken += [(time.start - start, time.end - start) for time in times]
    taken += [decider[1:]] if decider else []
    return replace(clause, understood=_is_little(_without(words, taken), clause, language))


def _said(low: str, rules: Mapping[str, re.Pattern[str]]) -> dict[str, list[tuple[int, int]]]:
    """Where something of each list is said and meant so. The longest words count: what lies within them is not said."""
    found = {
        name: [match.span() for match in rules[name].finditer(low)]
        for name in (*rules.keys() - _ASIDE, "resembles")
    }
    spans = [span for each in found.values() for span in each]
    return {
        name: [span for span in each if not _within(span, spans) and _is_meant(name, span[0], low, rules)]
        for name, each in found.items()
        if name not in _ASIDE
    }


def _within(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end and (start, end) != span for start, end in others)


def _is_meant(name: str, start: int, low: str, rules: Mapping[str, re.Pattern[str]]) -> bool:
    if name in _DENIED and rules["not"].search(low[:start]):
        return False
    return name != "refused" or not _is_anothers(start, low, rules)


def _is_anothers(no: int, low: str, rules: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether it is neither the customer nor anybody who decides there that says no: what they tell of, or a dog."""
    if rules["anothers_no"].search(low):
        return True
    who = low[:no] if rules["no"].match(low, no) else ""
    return bool(rules["somebody"].search(who)) and not rules["customers"].search(who)


def _objections(words: str, cards: Iterable[heard.Card]) -> tuple[str, ...]:
    """The one that is meant, and any other that was said in so many words; a likely slip of the pen is not enough."""
    matches = heard.match(words, cards)
    return tuple(
        match.id
        for number, match in enumerate(matches)
        if match.score >= (_MEANT if number == 0 else _IN_SO_MANY_WORDS)
    )


def _without(words: str, taken: Iterable[tuple[int, int]]) -> str:
    left = list(words)
    for start, end in taken:
        left[start:end] = " " * (end - start)
    return "".join(left)


def _is_little(left: str, clause: _Clause, language: str) -> bool:
    """Whether what the rules leave of a clause says nothing more."""
    left = left.replace(person_in(left, language) or " ", " ")
    if any(sign.isdigit() for sign in left):
        return False
    gist = forms(left, language)[1]
    size = len(gist) if language == "zh" else len(gist.split())
    if not clause:
        return size == 0
    return size <= (_REST_OF_OBJECTION if clause.objections else _SMALL_REST)[language]


def _outcome(clauses: list[_Clause]) -> str:
    sure = {clause.sure for clause in clauses}
    perhaps = {clause.perhaps for clause in clauses}
    due = any(clause.due for clause in clauses)
    if sure == {""} and (due or sum(map(bool, clauses)) > 1) and not any(clause.speaks for clause in clauses):
        likely = next((outcome for outcome in _PERHAPS if outcome in perhaps), "")
        return "callback" if likely == "busy" and due else likely
    outcome = next((outcome for outcome in _SURE if outcome in sure), "")
    return "refused" if outcome == "elsewhere" else outcome


def _due(text: str, clauses: Iterable[_Clause]) -> tuple[Due, ...]:
    """The first time that is said; where more was typed later, in a line of its own, the first one of that."""
    timed = [clause for clause in clauses if clause.due]
    last = max((text.count("\n", 0, clause.start) for clause in timed), default=0)
    return next((clause.due for clause in timed if text.count("\n", 0, clause.start) == last), ())


def _person(persons: list[str], language: str) -> str:
    """A name rather than a role."""
    return next((person for person in persons if person_in(person, language)), next(iter(persons), ""))


def _rest(text: str, clauses: Iterable[_Clause], due: tuple[Due, ...], language: str) -> str:
    """What was not understood, and a second time, which nobody may lose; neighbours keep the marks between them."""
    kept = groupby(clauses, key=lambda clause: not clause.understood or clause.due not in ((), due))
    runs = [list(run) for is_kept, run in kept if is_kept]
    return ("，" if language == "zh" else ", ").join(text[run[0].start : run[-1].end].strip() for run in runs)


@cache
def _rules(language: str) -> dict[str, re.Pattern[str]]:
    return patterns(read_file("report", language), language)

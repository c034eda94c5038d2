"""A goal that is none, said anew: what the rep's words are about goes into a form that can be checked."""

import re
from collections.abc import Iterator

from flows.coaching.goal_rules import Rules, Topic
from flows.coaching.persons import person_in
from flows.coaching.phrases import plain

_LONGEST_THING = {"en": 5, "zh": 10}  # words, characters: more is no thing but a sentence
_MARK = re.compile(r"[,.;:!?()\"]")
_EDGES = " ,，.。;；:：、'\"-"
_DETERMINERS = ("the ", "our ", "their ", "his ", "her ", "this ", "that ", "your ", "a ", "an ", "my ")
_VERBS = ("activity", "purpose", "vague", "hollow", "agreement", "booking", "learned")


def proposals(text: str, missing: str, rules: Rules) -> Iterator[str]:
    """Candidates, from most of the rep's words kept to none; those that cannot be said are empty."""
    say, low = rules.proposals, plain(text)
    if missing == "when":
        yield say["when"].format(words=text)
    elif urging := rules.found("urging", low):
        yield _put(say["urging"], _bare(text[urging.end() :], rules), rules)
    if subject := _subject(low, rules):
        topic, start, end = subject
        modifiers = _bare(text[_modifiers_start(low, start, rules) : start], rules)
        yield _put(topic.say, modifiers + text[start:end], rules)
        yield _put(topic.say, text[start:end], rules)
    elif person := _person(text, low, rules):
        yield _put(say["person"], person, rules)
    elif (thing := _object(text, low, rules)) and not rules.found("clause", plain(thing)):
        yield _put(say["thing"], thing, rules)
    yield say["general"]


def _put(say: str, thing: str, rules: Rules) -> str:
    """The saying about the thing; empty where the thing is nothing or too much to say in one breath."""
    thing = thing.strip(_EDGES)
    length = len(thing) if rules.language == "zh" else len(thing.split())
    if len(thing) < 2 or length > _LONGEST_THING[rules.language]:
        return ""
    the_thing = thing if plain(thing).startswith(_DETERMINERS) else f"the {thing}"
    return say.format(thing=thing, the_thing=the_thing)


def _subject(low: str, rules: Rules) -> tuple[Topic, int, int] | None:
    """The topic and its place: the first one named, or where several make a compound, the last of it."""
    places = [
        (found.start(), found.end(), topic) for topic in rules.topics for found in topic.about.finditer(low)
    ]
    subject: tuple[Topic, int, int] | None = None
    for start, end, topic in sorted(places, key=lambda place: (place[0], -place[1])):
        if subject is None or (start >= subject[2] and low[subject[2] : start] in ("", " ", "的")):
            subject = topic, start, end
    return subject


def _modifiers_start(low: str, place: int, rules: Rules) -> int:
    """Where the wording of the thing at ``place`` begins: behind the last verb or mark, or at the article."""
    behind = max((end for start, end in _verbs(low, rules) if start < place), default=0)
    article = max(low.rfind(f" {word}", behind, place) for word in _DETERMINERS)
    return max(min(place, behind), article)


def _person(text: str, low: str, rules: Rules) -> str:
    contact = rules.found("contact", low)
    return person_in(text[contact.end() :], rules.language) if contact else ""


def _object(text: str, low: str, rules: Rules) -> str:
    """What the first activity is done to, up to the next verb or mark."""
    activity = rules.found("activity", low)
    if not activity:
        return ""
    stop = min((start for start, _ in _verbs(low, rules) if start >= activity.end()), default=len(text))
    return _bare(text[activity.end() : stop], rules)


def _bare(thing: str, rules: Rules) -> str:
    """The wording without the little words before it."""
    thing = thing.lstrip(_EDGES)
    while filler := rules.found("filler", plain(thing)):
        thing = thing[filler.end() :].lstrip(_EDGES)
    return thing


def _verbs(low: str, rules: Rules) -> Iterator[tuple[int, int]]:
    """Where verbs and marks stand: what lies between them are things."""
    for name in _VERBS:
        yield from (match.span() for match in rules.lists[name].finditer(low))
    yield from (match.span() for match in _MARK.finditer(low))

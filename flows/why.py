"""Why a figure or an advice is what it is: the rule, what went in, how many cases it rests on."""

from collections.abc import Iterator, Mapping

from flows.figures import Why
from flows.plan.ranks import GRADES
from flows.profile.standards import CLASSES
from flows.talk import Button, Effect, Enter, Json, Start, Text, Words, text

MINUTES = 60
ABOUT = ("day", "customer", "member", "team", "call")
"""What a figure is told by: whose, of which day."""
PLACES = {"grade": sorted(GRADES, key=lambda grade: GRADES[grade]), "class": CLASSES}


def why_button(of: str) -> Button:
    return Button(text("why"), f"why={of}")


def open_why(of: str, about: Mapping[str, Json], apart: bool = False) -> Iterator[Effect]:
    """The one room for it: within this message, or as one of its own."""
    asked = {**{name: about[name] for name in ABOUT if name in about}, "of": of}
    yield Start("why", asked) if apart else Enter("why", asked)


def told(why: Why) -> Iterator[Words]:
    """The rule with its numbers; and, one by one, those a customer was ranked by."""
    yield Text(
        why.rule, {**{name: plain(number) for name, number in why.inputs.items()}, "sample": why.sample}
    )
    if why.rule.startswith("rule-list-"):
        for name, number in why.inputs.items():
            late = name == "due" and number < 0
            yield text("input.overdue" if late else f"input.{name}", number=input_of(name, abs(number)))


def plain(number: float) -> str:
    return f"{round(number, 1):g}"


def input_of(name: str, number: float) -> Words:
    """A number a customer is ranked by, as a person reads it."""
    if name == "value":
        return f"{number / 100:,.0f}"
    if name in ("grade", "class"):
        classes = PLACES[name]
        place = int(number)
        return text(f"served.{classes[place].lower()}") if classes[place] else text("no-grade")
    if name == "due":
        return f"{int(number // MINUTES)}:{int(number % MINUTES):02}"
    return plain(number)

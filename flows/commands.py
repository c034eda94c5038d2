"""Commands and the six keys: each opens a room, or does one thing."""

from collections.abc import Callable

from flows import typed
from flows.facts import Facts
from flows.talk import Effect, Park, Resume, Start, Tell, UndoDeed, say, text
from flows.wording import LANGUAGES, Wording

Act = Callable[[str, Facts], tuple[Effect, ...]]


def room(name: str) -> Act:
    def act(rest: str, facts: Facts) -> tuple[Effect, ...]:
        return (Start(name),)

    return act


def about_customer(name: str) -> Act:
    """A room about the customer that was named, or the list of customers to choose from."""

    def act(rest: str, facts: Facts) -> tuple[Effect, ...]:
        return typed.customer_for(name, rest, facts)

    return act


COMMANDS: dict[str, Act] = {
    "start": room("welcome"),
    "next": lambda rest, facts: typed.next_customer(facts),
    "prep": about_customer("prep"),
    "log": about_customer("log"),
    "inbound": lambda rest, facts: typed.inbound(rest, facts),
    "customer": about_customer("customer"),
    "add": lambda rest, facts: typed.effects(rest, facts) if rest else (Tell(say(text("how-to-add"))),),
    "today": room("today"),
    "funnel": room("funnel"),
    "coach": room("objections"),
    "lesson": room("lessons"),
    "quiz": room("quiz"),
    "practice": room("practice"),
    "resume": lambda rest, facts: (Resume(),),
    "cancel": lambda rest, facts: (Park(),),
    "undo": lambda rest, facts: (UndoDeed(),),
    "settings": room("settings"),
    "help": room("help"),
    "more": room("help"),
    "team": room("team"),
    "invite": room("invite"),
}
LEADER_ONLY = ("team", "invite")
MENU = (
    "next", "today", "customer", "inbound", "funnel", "lesson", "quiz", "practice", "resume",
    "undo", "cancel", "settings", "help",
)  # fmt: skip
"""What the front end's menu lists for everybody; leaders get LEADER_ONLY on top."""


def effects(name: str, rest: str, facts: Facts) -> tuple[Effect, ...]:
    act = COMMANDS.get(name)
    if act is None or (name in LEADER_ONLY and facts.member.role != "leader"):
        return (Tell(say(text("unknown-command", name=name))),)
    return act(rest, facts)


KEYS = (("next", "inbound", "today"), ("funnel", "coach", "more"))
"""The six keys under the typing field."""


def keys(wording: Wording) -> dict[str, str]:
    """The command behind each key's label, in whichever language a keyboard may still show it."""
    return {
        wording.text(language, f"key-{name}"): name for language in LANGUAGES for row in KEYS for name in row
    }

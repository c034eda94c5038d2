"""Commands and the six keys: each opens a room, or does one thing."""

import re
from collections.abc import Callable, Sequence

from flows import typed
from flows.day import dayplan
from flows.day.resting import free_until, paused
from flows.facts import Facts
from flows.languages import LANGUAGES
from flows.layout import bare
from flows.leading.rights import funnel_of
from flows.talk import Effect, Park, Resume, Start, Tell, UndoDeed, say, text
from flows.wording import Wording

SLASH = re.compile(r"\s*[/／](?P<name>[^\W\d_]\w*)\s*(?P<rest>.*)", re.DOTALL)
"""What looks like a command and is none to Telegram, which knows no Chinese ones: '/撤销'."""
MONTHLY = re.compile(r"month|月", re.IGNORECASE)
"""'/review month' looks back on more than '/review'."""
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


def pause(rest: str, facts: Facts) -> tuple[Effect, ...]:
    """'/pause until Monday' at once; '/pause' asks, and so do words that name no day."""
    day = free_until(rest, facts) if rest else None
    if day is None:
        unread = (Tell(say(text("no-time-there", words=rest))),) if rest else ()
        return (*unread, Start("pause"))
    return (*paused(day, facts), Tell(say(text("paused-until", day=day), text("undo-by-command"))))


COMMANDS: dict[str, Act] = {
    "start": room("welcome"),
    "next": lambda rest, facts: typed.next_customer(facts),
    "prep": about_customer("prep"),
    "log": about_customer("log"),
    "inbound": lambda rest, facts: typed.inbound(rest, facts),
    "customer": about_customer("customer"),
    "add": lambda rest, facts: typed.effects(rest, facts) if rest else (Tell(say(text("how-to-add"))),),
    "today": lambda rest, facts: (Start("board", {"day": facts.today.isoformat()}),),
    "plan": lambda rest, facts: (Start("plan", {"for": dayplan.coming(facts).isoformat()}),),
    "week": room("week"),
    "review": lambda rest, facts: (Start("guided", {"over": "month"} if MONTHLY.search(rest) else {}),),
    "reflect": room("evening"),
    "pause": lambda rest, facts: pause(rest, facts),
    "funnel": lambda rest, facts: (Start(funnel_of(facts)),),
    "coach": lambda rest, facts: (Start("objections", {"query": rest[:200]} if rest else {}),),
    "care": room("care"),
    "campaigns": room("campaigns"),
    "interview": about_customer("interview"),
    "lesson": room("lessons"),
    "quiz": room("quiz"),
    "practice": room("practice"),
    "export": room("export"),
    "calendar": room("calendar"),
    "mydata": room("mydata"),
    "person": about_customer("person"),
    "resume": lambda rest, facts: (Resume(),),
    "cancel": lambda rest, facts: (Park(),),
    "undo": lambda rest, facts: (UndoDeed(),),
    "settings": room("settings"),
    "help": room("help"),
    "more": room("help"),
    "team": room("team"),
    "targets": room("targets"),
    "teams": room("teams"),
    "news": room("news"),
    "invite": room("invite"),
    "scoreboard": lambda rest, facts: (Tell(say(text("scoreboard-how"))),),
    "summary": lambda rest, facts: (Start("summary", {"day": facts.today.isoformat()}),),
    "me": lambda rest, facts: (Start("rep", {"member": facts.member.id, "day": facts.today.isoformat()}),),
}
LEADER_ONLY = ("summary", "team", "targets", "invite", "scoreboard", "person", "teams", "news")
MENU = (
    "next", "today", "plan", "customer", "inbound", "funnel", "care", "campaigns", "week", "me", "review", "reflect",
    "lesson", "quiz", "practice", "export", "calendar", "mydata", "resume", "undo", "cancel", "pause", "settings",
    "help",
)  # fmt: skip
"""What the front end's menu lists for everybody."""
MENU_OF_LEADERS = (*(name for name in LEADER_ONLY if name != "teams"), *MENU)
"""And in a leader's chat; the owner's own command is for one person."""


def effects(name: str, rest: str, facts: Facts) -> tuple[Effect, ...]:
    act = COMMANDS.get(name)
    if act is None or (name in LEADER_ONLY and facts.member.role != "leader"):
        return (Tell(say(text("unknown-command", name=name))),)
    return act(rest, facts)


KEYS = (("next", "inbound", "today"), ("funnel", "coach", "more"))
"""The six keys under the typing field."""


WORDS = ("cancel", "undo")
"""Texts that are commands wherever they are typed: nobody answers a question with them."""
ANYWHERE = (*WORDS, "resume", "help", "settings", *(f"key-{name}" for row in KEYS for name in row))
"""Texts that are commands where they are no answer to what is open."""


def words(wording: Wording, ids: Sequence[str]) -> dict[str, str]:
    """The command behind each of these texts and its own name, as somebody types it: without signs, in any case."""
    commands = {id: id.removeprefix("key-") for id in ids}
    said = {bare(wording.text(language, id)): name for id, name in commands.items() for language in LANGUAGES}
    return {word: name for word, name in ({name: name for name in commands.values()} | said).items() if word}


def keys(wording: Wording) -> dict[str, str]:
    """The command behind each key's label, in whichever language a keyboard may still show it."""
    return {
        wording.text(language, f"key-{name}"): name for language in LANGUAGES for row in KEYS for name in row
    }

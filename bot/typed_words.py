"""Words as somebody types them, in Telegram or in a terminal: without what nobody sees, and what they say."""

import re
import unicodedata

from flows.talk import Command, Event, Opened, Said

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(@\w+)?(\s+(?P<rest>.*))?", re.DOTALL)


def clean(words: str) -> str:
    """Without what cannot be seen and does harm: control characters, reversed directions, half an emoji.

    Joiners stay: families of emoji and some scripts are made with them.
    """
    if words.isascii() and words.isprintable():
        return words
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return UNSEEN.sub("", unicodedata.normalize("NFC", whole))


def of_words(words: str) -> Event:
    """What typed words say, a command and a link's code among them."""
    command = COMMAND.fullmatch(words)
    if command is None:
        return Said(words)
    name, rest = command["name"].lower(), (command["rest"] or "").strip()
    return Opened(rest) if name == "start" and rest else Command(name, rest)

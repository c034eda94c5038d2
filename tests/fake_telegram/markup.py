"""Text as Telegram reads it: cleaned, turned into entities, measured in UTF-16 units, or refused.

The reading follows the source of TDLib and is stricter where Telegram would hide a bug: a named entity that
it does not know (``&nbsp;``), which it would show as typed, a link that is none and a 101st entity, which it
would drop, are all refused.
Automatic entities (links, mentions, phone numbers in plain text) are not added to what the bot sends.
"""

import re
from collections.abc import Sequence

from .errors import broken
from .state import Json
from .tags import TAGS, parse_html, units

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_RAW_BYTES = 32_768
MAX_ENTITIES = 100

ENTITY_TYPES = frozenset(TAGS.values()) | {
    *("text_mention", "expandable_blockquote", "mention", "hashtag", "cashtag", "bot_command", "url"),
    *("email", "phone_number", "bank_card_number"),
}
UNWANTED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
BLANK = re.compile(
    "[\\s\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufffc\ufeff\u00a0\U000e0000-\U000e007f]*"
)
FOUND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b|https?://\S+")


def read_text(
    text: str,
    parse_mode: str | None,
    entities: Sequence[Json] | None,
    *,
    limit: int = MAX_TEXT,
    too_long: str = "message is too long",
) -> tuple[str, list[Json]]:
    """What will stand in the chat: the plain text and its entities. An empty text comes back empty."""
    if len(text) > MAX_RAW_BYTES // 4 and len(text.encode()) > MAX_RAW_BYTES:
        raise broken("length", "text is too long")
    found: list[Json] = []
    if parse_mode:
        if parse_mode.lower() != "html":
            raise broken("markup", f'this fake reads parse_mode HTML only, not "{parse_mode}"')
        if entities:
            raise broken("markup", "give parse_mode or entities, not both")
        text, found = parse_html(_clean(text))
    elif entities:
        found = _fitting(entities, units(text))
        if _clean(text) != text:
            raise broken("markup", "a text with its own entities holds no characters that Telegram removes")
    else:
        text = _clean(text)
    text, found = _trimmed(text, found)
    if units(text) > limit:
        raise broken("length", too_long)
    if len(found) > MAX_ENTITIES:
        raise broken("markup", f"{len(found)} entities; Telegram keeps {MAX_ENTITIES} and drops the rest")
    return text, found


def is_blank(text: str) -> bool:
    """Whether nobody could see anything in it."""
    return BLANK.fullmatch(text) is not None


def found_in(text: str) -> list[Json]:
    """What Telegram itself marks in what a user types; here only commands and links."""
    if not FOUND.search(text):
        return []
    return [
        {
            "type": "bot_command" if match.group().startswith("/") else "url",
            "offset": units(text[: match.start()]),
            "length": units(match.group()),
        }
        for match in FOUND.finditer(text)
    ]


def _fitting(entities: Sequence[Json], length: int) -> list[Json]:
    for entity in entities:
        if entity["type"] not in ENTITY_TYPES:
            raise broken("markup", f'can\'t parse MessageEntity: unsupported type "{entity["type"]}"')
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > length:
            raise broken("markup", f"can't parse MessageEntity: {entity} lies outside the text")
    return [dict(entity) for entity in entities]


def _clean(text: str) -> str:
    return DROPPED.sub("", UNWANTED.sub(" ", text))


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space around it; entities give way at the end, and hold the beginning in place."""
    shown = text.rstrip(" \n")
    end = units(shown)
    kept = [entity | {"length": min(entity["length"], end - entity["offset"])} for entity in entities]
    kept = [entity for entity in kept if entity["length"] > 0]
    first = min((entity["offset"] for entity in kept), default=end)
    leading = min(len(shown) - len(shown.lstrip(" \n")), first)
    if leading:
        kept = [entity | {"offset": entity["offset"] - leading} for entity in kept]
    return shown[leading:], kept

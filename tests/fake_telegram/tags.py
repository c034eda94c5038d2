"""Telegram's HTML, a few tags and four named entities: read into plain text and entities, or refused."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import Refused, broken
from .state import Json

TAGS: Mapping[str, str] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
NAMED: Mapping[str, str] = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

SPECIAL = re.compile(r"[<&]")
TAG_NAME = re.compile(r"/?[^\s>]*")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)(?=[\s>])))?""")
REFERENCE = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([A-Za-z]+));?")
LINK = re.compile(r"(?:https?|tg|ton)://\S+|[^\s/:?#]+\.[^\s/?#]+\S*", re.IGNORECASE)
MENTION = re.compile(r"tg://user\?id=(\d+)", re.IGNORECASE)


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 units, so most emoji are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of Telegram's HTML; raises what Telegram says of the first mistake."""
    if SPECIAL.search(source) is None:
        return source, []
    parts: list[str] = []
    entities: list[Json] = []
    open_tags: list[tuple[str, dict[str, str], int, int]] = []
    at = offset = 0
    while (special := SPECIAL.search(source, at)) is not None:
        start = special.start()
        parts.append(source[at:start])
        offset += units(source[at:start])
        if source[start] == "&":
            character, at = _reference(source, start)
            parts.append(character)
            offset += units(character)
        elif source.startswith("/", start + 1):
            at = _end_tag(source, start, open_tags)
            tag, attributes, began, index = open_tags.pop()
            if offset > began:
                inside = "".join(parts[index:])
                _add(entities, tag, attributes, began, offset - began, inside)
        else:
            tag, attributes, at = _start_tag(source, start)
            open_tags.append((tag, attributes, offset, len(parts)))
    parts.append(source[at:])
    if open_tags:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"')
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(parts), entities


def _reference(source: str, start: int) -> tuple[str, int]:
    found = REFERENCE.match(source, start)
    if found is None:
        return "&", start + 1
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        if name in NAMED:
            return NAMED[name], found.end()
        if found.group().endswith(";"):
            raise _unparsable(f'Unsupported entity "{found.group()}" at byte offset {_bytes(source, start)}')
        return "&", start + 1
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise _unparsable(
            "Text contains invalid Unicode characters after decoding HTML entities,"
            f' "{found.group()}" at byte offset {_bytes(source, start)}'
        )
    return chr(code), found.end()


def _start_tag(source: str, start: int) -> tuple[str, dict[str, str], int]:
    where = _bytes(source, start)
    name = TAG_NAME.match(source, start + 1)
    at = name.end() if name else start + 1
    if at == len(source):
        raise _unparsable(f"Unclosed start tag at byte offset {where}")
    tag = source[start + 1 : at].lower()
    if tag not in TAGS:
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {where}')
    attributes: dict[str, str] = {}
    while True:
        while at < len(source) and source[at].isspace():
            at += 1
        if at == len(source):
            raise _unparsable(f'Unclosed start tag "{tag}" at byte offset {where}')
        if source[at] == ">":
            break
        attribute = ATTRIBUTE.match(source, at)
        if attribute is None:
            raise _unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
        value = next((group for group in attribute.groups()[1:] if group is not None), "")
        attributes[attribute.group(1)] = REFERENCE.sub(lambda match: _reference(match.group(), 0)[0], value)
        at = attribute.end()
        if attribute.group().endswith("=") or source.startswith("=", at):
            raise _unparsable(f"Unexpected end of name token at byte offset {_bytes(source, at)}")
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
    return tag, attributes, at + 1


def _end_tag(source: str, start: int, open_tags: Sequence[tuple[str, dict[str, str], int, int]]) -> int:
    where = _bytes(source, start)
    if not open_tags:
        raise _unparsable(f"Unexpected end tag at byte offset {where}")
    name = TAG_NAME.match(source, start + 1)
    at = name.end() if name else start + 2
    tag = source[start + 2 : at].lower()
    while at < len(source) and source[at].isspace():
        at += 1
    if not source.startswith(">", at):
        raise _unparsable(f"Unclosed end tag at byte offset {where}")
    expected = open_tags[-1][0]
    if tag and tag != expected:
        found = f'expected "</{expected}>", found "</{tag}>"'
        raise _unparsable(f"Unmatched end tag at byte offset {where}, {found}")
    return at + 1


def _add(
    entities: list[Json], tag: str, attributes: Mapping[str, str], offset: int, length: int, inside: str
) -> None:
    entity: dict[str, Any] = {"offset": offset, "length": length, "type": TAGS[tag]}
    if tag == "a":
        url = attributes.get("href") or inside
        mention = MENTION.fullmatch(url)
        if mention is not None:
            entity |= {"type": "text_mention", "user": {"id": int(mention.group(1))}}
        elif LINK.fullmatch(url):
            entity["url"] = url
        else:
            raise _unparsable(f'"{url}" is no link; Telegram would drop it silently')
    elif tag == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    elif tag == "tg-emoji":
        if not attributes.get("emoji-id", "").isdecimal():
            raise _unparsable("Invalid custom emoji identifier specified")
        entity["custom_emoji_id"] = attributes["emoji-id"]
    elif tag == "tg-time":
        if not attributes.get("unix", "").isdecimal():
            raise _unparsable("Invalid date-time specified")
        entity["unix_time"] = int(attributes["unix"])
    elif tag == "code" and attributes.get("class", "").startswith("language-"):
        entity["language"] = attributes["class"].removeprefix("language-")
    elif tag == "pre" and entities and _just_inside(entities[-1], offset, length):
        entity["language"] = entities.pop()["language"]
    entities.append(entity)


def _just_inside(entity: Json, offset: int, length: int) -> bool:
    """Whether this is the ``<code class="language-...">`` that fills its ``<pre>``."""
    return "language" in entity and (entity["offset"], entity["length"]) == (offset, length)


def _unparsable(why: str) -> Refused:
    return broken("markup", f"can't parse entities: {why}")


def _bytes(source: str, at: int) -> int:
    return len(source[:at].encode())

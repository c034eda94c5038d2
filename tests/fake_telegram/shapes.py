"""A small language for what a JSON object may hold: ``name:kind name!:kind``, ``!`` marking a required field.

Kinds are ``str int bool chat file object any``, the name of another shape, or ``[kind]`` for a list.
"""

from collections.abc import Callable, Mapping
from typing import Any

import orjson

from .bodies import Upload
from .errors import broken

Check = Callable[[object], object]
"""Takes a value and returns it as the methods use it; raises ValueError with what was expected instead."""

BIG = 2**63


def _str(value: object) -> object:
    if isinstance(value, str):
        return value
    raise ValueError("a String")


def _int(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool) and -BIG <= value < BIG:
        return value
    raise ValueError("an Integer")


def _bool(value: object) -> object:
    if isinstance(value, bool):
        return value
    raise ValueError("a Boolean")


def _chat(value: object) -> object:
    if isinstance(value, str):
        if value.startswith("@") and len(value) > 1:
            return value
        value = _whole(value)
    return _int(value)


def _file(value: object) -> object:
    if isinstance(value, str | Upload):
        return value
    raise ValueError("an InputFile or a String")


def _object(value: object) -> object:
    if isinstance(value, dict):
        return value
    raise ValueError("an Object")


def _any(value: object) -> object:
    return value


CHECKS: Mapping[str, Check] = {
    "str": _str,
    "int": _int,
    "bool": _bool,
    "chat": _chat,
    "file": _file,
    "object": _object,
    "any": _any,
}
SPELT_PLAINLY = frozenset({"str", "chat", "file", "any"})
"""Kinds whose value in a form is the string itself, not JSON."""
TRUTH: Mapping[str, bool] = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("an Integer") from None


def spell(kind: str, text: str) -> object:
    """The value that a form field spells; a string in a JSON body is read alike, as by Telegram."""
    if kind == "int":
        return _whole(text)
    if kind == "bool":
        if text.lower() not in TRUTH:
            raise ValueError("a Boolean")
        return TRUTH[text.lower()]
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise ValueError("JSON without lone surrogates") from None


class Shape:
    """The fields one kind of object may have."""

    def __init__(self, name: str, fields: str, shapes: Mapping[str, "Shape"]) -> None:
        self.name = name
        self.required: list[str] = []
        self.fields: dict[str, tuple[str, Check]] = {}
        for field in fields.split():
            title, _, kind = field.partition(":")
            if title.endswith("!"):
                title = title[:-1]
                self.required.append(title)
            self.fields[title] = (kind, _compile(kind, shapes))

    def check(self, value: object) -> dict[str, Any]:
        """The object when it fits; ValueError when it does not."""
        if not isinstance(value, dict):
            raise ValueError(f"a {self.name}")
        for title, held in value.items():
            if title not in self.fields:
                raise ValueError(f'a {self.name}, which has no field "{title}"')
            try:
                self.fields[title][1](held)
            except ValueError as wanted:
                raise ValueError(f'a {self.name} whose "{title}" is {wanted}') from None
        for title in self.required:
            if title not in value:
                raise ValueError(f'a {self.name}, which needs the field "{title}"')
        return value

    def read(self, arguments: Mapping[str, object]) -> dict[str, Any]:
        """The arguments of a call, checked and turned into the values they stand for."""
        read: dict[str, Any] = {}
        for title, value in arguments.items():
            field = self.fields.get(title)
            if field is None:
                why = f'{self.name} has no parameter "{title}" (in the table of this fake)'
                raise broken("parameter", why)
            kind, check = field
            try:
                if isinstance(value, str) and kind not in SPELT_PLAINLY:
                    if value == "" and title not in self.required:
                        continue
                    value = spell(kind, value)
                read[title] = check(value)
            except ValueError as wanted:
                raise broken("type", f'parameter "{title}" of {self.name} must be {wanted}') from None
        for title in self.required:
            if read.get(title, "") == "":
                raise broken("required", MISSING.get(title, f'parameter "{title}" is required'))
        return read


MISSING: Mapping[str, str] = {"text": "message text is empty", "chat_id": "chat_id is empty"}


def _compile(kind: str, shapes: Mapping[str, Shape]) -> Check:
    if kind.startswith("["):
        return _each(_compile(kind[1:-1], shapes))
    if kind in CHECKS:
        return CHECKS[kind]
    return shapes[kind].check


def _each(check: Check) -> Check:
    def checked(value: object) -> object:
        if not isinstance(value, list):
            raise ValueError("an Array")
        return [check(item) for item in value]

    return checked


def compile_shapes(table: Mapping[str, str], known: Mapping[str, Shape]) -> dict[str, Shape]:
    """Shapes by name; a line may use the shapes of ``known`` and those of lines above it."""
    shapes = dict(known)
    for name, fields in table.items():
        shapes[name] = Shape(name, fields, shapes)
    return {name: shapes[name] for name in table}

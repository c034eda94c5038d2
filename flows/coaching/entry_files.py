"""One TOML file of entries, read into frozen values or refused with the place and the way out.

A file is a list of tables named by their ids::

    [demo-set]
    words = "Demo has a day and a time"
    purposes = ["demo"]
    layers = ["L4", "L3"]
    source = "practice 4"

What a field may hold follows from the entry's dataclass; evidence and answers are tables of ``id = "words"``.
"""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar, get_args

from flows.coaching.entries import Entry

T = TypeVar("T", bound=Entry)
ID = re.compile(r"L[1-6]|[a-z][a-z0-9-]{0,23}")
Choices = Mapping[str, Collection[str]]
"""By the name of a field, what it may hold."""


class PlaybookError(ValueError):
    """A file of the playbook is broken; the message names the file, the entry and the way out."""


def read_entries(file: Path, kind: type[T], choices: Choices) -> dict[str, T]:
    """The entries of ``file`` by id, in the order they are written. Raises PlaybookError."""
    name = short(file)
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise PlaybookError(f"{name} is missing; every language needs all files of the playbook.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PlaybookError(f"{name} is not TOML in UTF-8: {error}.") from error
    return {id: _entry(f"{name} [{id}]", kind, id, table, choices) for id, table in tables.items()}


def short(file: Path) -> str:
    """The file as its errors name it: ``content/en/goals.toml``."""
    return "/".join(file.parts[-3:])


def _entry(where: str, kind: type[T], id: str, table: object, choices: Choices) -> T:
    if not isinstance(table, dict):
        raise PlaybookError(f"{where} is no entry; begin it with a line [{id}].")
    known = {field.name: field for field in fields(kind) if field.name != "id"}
    if lacking := [name for name in known if name not in table and known[name].default is MISSING]:
        raise PlaybookError(f"{where} lacks {', '.join(lacking)}.")
    if unknown := [name for name in table if name not in known]:
        raise PlaybookError(f"{where} has {', '.join(unknown)}; an entry here has only {', '.join(known)}.")
    values = {name: _value(f"{where} {name}", known[name].type, given) for name, given in table.items()}
    for name in choices.keys() & values.keys():
        chosen = values[name] if isinstance(values[name], tuple) else (values[name],)
        if strange := [choice for choice in chosen if choice not in choices[name]]:
            raise PlaybookError(f"{where} {name}: no '{strange[0]}'; there are {', '.join(choices[name])}.")
    return kind(_id(where, id), **values)


def _value(where: str, kind: Any, given: object) -> Any:
    """A field of type ``kind``: words, several words, or several entries."""
    if kind is str:
        return _words(where, given)
    part = get_args(kind)[0]
    if part is str:
        if not isinstance(given, list) or not given:
            raise PlaybookError(f"{where} must be a list with something in it.")
        several = tuple(_words(where, words) for words in given)
        if len(set(several)) < len(several):
            raise PlaybookError(f"{where} says something twice; leave one out.")
        return several
    if not isinstance(given, dict) or not given:
        raise PlaybookError(f'{where} must be a table of lines id = "words".')
    return tuple(part(_id(where, id), _words(f"{where} {id}", words)) for id, words in given.items())


def _words(where: str, given: object) -> str:
    if not isinstance(given, str) or not given.strip():
        raise PlaybookError(f"{where} must be words between quotation marks.")
    return given


def _id(where: str, id: str) -> str:
    if not ID.fullmatch(id):
        raise PlaybookError(
            f"{where}: '{id}' is no id; use 1 to 24 of a-z, 0-9 and -, beginning with a letter."
        )
    return id

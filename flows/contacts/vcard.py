"""Customers out of contact cards: vCard 2.1, 3.0 and 4.0, as chats and address books send them."""

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.contacts import names, phones, roster, sounds


class _Property(NamedTuple):
    """One line of a card, ``TEL;TYPE=CELL:+86...``: name and parameters in capitals, the value decoded."""

    name: str
    parameters: frozenset[str]
    value: str


def read(text: str, region: str = "CN", limit: int = roster.LIMIT) -> tuple[roster.Row, ...]:
    """A row for every card, in order; ``line`` is where the card begins, ``text`` what it says in one line that
    ``roster.read`` reads, ``region`` as for ``phones.read``.

    Mobile numbers come before others and fax numbers not at all; what a row has no place for (department,
    title) is in its note. Never fails: what cannot be read is left out.
    """
    cards = list(_cards(text))
    rows = [_row(number, card, region) for number, card in cards[:limit]]
    rows += [roster.Row(number, "", problem="too-many") for number, _ in cards[limit : limit + 1]]
    return tuple(rows)


def _row(number: int, card: list[_Property], region: str) -> roster.Row:
    def values(name: str) -> list[str]:
        return [each.value for each in card if each.name == name and each.value.strip()]

    telephones = sorted(
        (each for each in card if each.name == "TEL" and "FAX" not in each.parameters), key=_rank
    )
    written = [each.value.removeprefix("tel:").strip() for each in telephones]
    numbers = {number: phones.read(number, region) for number in written if number}
    name = next(map(_unescaped, values("FN")), "") or next(map(_full_name, values("N")), "")
    if phones.read(name, region):
        name = ""  # address books call somebody they do not know by the number
    company, *department = next(map(_components, values("ORG")), [""])
    remarks = [_unescaped(value) for kind in ("TITLE", "NOTE") for value in values(kind)]
    note = (*department, *remarks)
    found = {"Name": [name], "Tel": numbers, "Company": [company], "Note": note}
    told = [(label, names.clean(value, 300)) for label, values in found.items() for value in values]
    line = "\t".join(f"{label}: {value}" for label, value in told if value)
    return roster.row(number, line, name=name, numbers=numbers, company=company, note=note)


def _rank(telephone: _Property) -> int:
    return 0 if telephone.parameters & {"CELL", "MOBILE"} else 1 if "PREF" in telephone.parameters else 2


def _full_name(value: str) -> str:
    """``Family;Given;Middle;Prefix;Suffix`` as it is spoken: the family comes first in Chinese."""
    family, given, middle, prefix, suffix, *_ = (*_components(value), "", "", "", "", "")
    if sounds.HAN.search(family + given):
        return family + middle + given
    return " ".join(filter(None, (prefix, given, middle, family, suffix)))


def _components(value: str) -> list[str]:
    return [_unescaped(part).strip() for part in re.split(r"(?<!\\);", value)]


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda sign: " " if sign[1] in "nN" else sign[1], value)


# ---- lines and cards -------------------------------------------------------------------------------


def _cards(text: str) -> Iterator[tuple[int, list[_Property]]]:
    """The properties of each card and the line it begins at; one without an end ends at the next."""
    begun, card = 0, list[_Property]()
    for number, line in _unfolded(text):
        mark = line.strip().upper()
        if begun and mark in ("BEGIN:VCARD", "END:VCARD"):
            yield begun, card
            begun = 0
        if mark == "BEGIN:VCARD":
            begun, card = number, []
        elif begun and (each := _property(line)):
            card.append(each)
    if begun:
        yield begun, card


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines with their numbers: folded ones go on after a space, quoted-printable ones after ``=``."""
    start, whole = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper():
            whole = whole[:-1] + line.lstrip()
        elif line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        else:
            yield start, whole
            start, whole = number, line
    yield start, whole


def _property(line: str) -> _Property | None:
    found = _PROPERTY.fullmatch(line)
    if not found:
        return None
    parameters = [each.partition("=") for each in found["parameters"].upper().replace('"', "").split(";")]
    words = frozenset(word.strip() for key, _, values in parameters for word in (values or key).split(","))
    words |= {"PREF"} if any(key == "PREF" for key, _, _ in parameters) else frozenset()
    value = found["value"]
    if "QUOTED-PRINTABLE" in words:
        charset = next((values for key, _, values in parameters if key == "CHARSET"), "UTF-8")
        value = _decoded(value, charset)
    return _Property(found["name"].upper(), words, value)


_PROPERTY = re.compile(
    r"""\s*(?:[\w\-]+\.)?(?P<name>[\w\-]+)(?P<parameters>(?:[^:"]|"[^"]*")*):(?P<value>.*)"""
)


def _decoded(value: str, charset: str) -> str:
    octets = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return octets.decode(charset.strip() or "UTF-8", "replace")
    except LookupError:
        return octets.decode("UTF-8", "replace")

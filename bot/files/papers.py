"""Writes a file for somebody from what storage holds at this moment. Run as a program it writes the one it is told.

A process of its own reads for itself, beside the bot and not through it: a large export takes neither the bot's time
nor its memory, nobody waits for a writer, and what is written is one moment's truth.
"""

import json
import os
import resource
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from bot.files.forms import octets
from bot.logs import where
from flows.coaching.playbook import Playbook, read_playbooks
from flows.documents import Document
from flows.facts import Facts, Gone
from flows.papers import PAPERS
from flows.wording import Wording
from storage.database import Database
from storage.unit import SqlUnit

MEMORY = 1536 * 2**20
NICE = 10


class NotYours(Exception):
    """Whoever asked is not there any more, or may not have it."""


class Scribe(NamedTuple):
    """What writing takes beside storage: words and knowledge."""

    wording: Wording
    playbooks: Mapping[str, Playbook]


def write(scribe: Scribe, unit: SqlUnit, account: int, document: Document, now: datetime) -> bytes:
    """The file, for whoever speaks from this account now. Raises NotYours."""
    member = unit.people.by_account(account)
    if member is None or member.status != "active":
        raise NotYours
    return written(Facts(unit, member, now, 0, scribe.playbooks, scribe.wording), document)


def written(facts: Facts, document: Document) -> bytes:
    """The file, as the member of these facts may see it. Raises NotYours."""
    try:
        return octets(PAPERS[document.paper].content(document.about, facts), document.name)
    except (Gone, KeyError) as gone:
        raise NotYours from gone


def _child(told: dict[str, Any]) -> bytes:
    scribe = Scribe(Wording(), read_playbooks())
    with Database(told["url"]) as database, database.reading() as unit:
        return write(scribe, unit, told["account"], Document(**told["document"]), datetime.now(UTC))


def main() -> int:
    """Reads an order of ``bot.files.press`` and answers with the file; where it cannot, the exit code is 1 and standard
    error says why."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(NICE)
    try:
        file = _child(json.loads(sys.stdin.buffer.read()))
    except Exception as error:  # whatever it is, only its place is told: its words may hold somebody's name
        sys.stderr.write(where(error))
        return 1
    sys.stdout.buffer.write(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A file that was sent, read and understood by a child process: nothing in it can harm the bot.

``read`` starts ``python -m bot.files.reading``, which sets its own limits of memory and processor time, takes how to
read and the octets from its standard input, and answers with one piece of JSON.
"""

import asyncio
import resource
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from bot.files.sheets import ROWS, Refused, Sheet, parse
from flows.lists.staged import FIRST, PACKED, Field, How, StagedRow

if TYPE_CHECKING:
    from flows.lists.headings import Columns

MEMORY = 512 * 2**20
PROCESSOR = 20
LONGEST = 60.0
"""Seconds until the child is ended, on a machine that has more to do than this."""
VCARD: tuple[Field, ...] = ("name", "phone", "company", "note")


class Read(NamedTuple):
    """What a file holds: ``how`` it was read, guesses included, its ``titles``, and its rows as understood."""

    kind: str
    how: How
    titles: tuple[str, ...]
    rows: list[StagedRow]


Tell = Callable[[int], Awaitable[None]]
"""Hears now and then how many rows are understood."""


async def quietly(rows: int) -> None:
    """Nobody wants to know."""


async def read(octets: bytes, how: How, region: str, tell: Tell = quietly) -> Read:
    """The customers of a CSV, Excel or vCard file, or the lines of an objection library; ``region`` as for phones.
    Raises Refused."""
    if len(octets) > PACKED:
        raise Refused("too-big")
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.files.reading", stdin=pipe, stdout=pipe, stderr=pipe
    )
    try:
        async with asyncio.timeout(LONGEST):
            told = orjson.dumps({**asdict(how), "region": region}) + b"\n" + octets
            said, _ = await asyncio.gather(_answer(child, told), _listen(child, tell))
    except TimeoutError:
        raise Refused("too-heavy") from None
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode or not said:
        raise Refused("too-heavy")
    answer = orjson.loads(said)
    if answer["problem"]:
        raise Refused(answer["problem"])
    rows = [StagedRow(*row) for row in answer["rows"]]
    return Read(answer["kind"], How.of(answer["how"]), tuple(answer["titles"]), rows)


async def _answer(child: asyncio.subprocess.Process, told: bytes) -> bytes:
    assert child.stdin
    assert child.stdout
    with suppress(BrokenPipeError, ConnectionResetError):  # it had read enough to refuse
        child.stdin.write(told)
        await child.stdin.drain()
        child.stdin.close()
    said = await child.stdout.read()
    await child.wait()
    return said


async def _listen(child: asyncio.subprocess.Process, tell: Tell) -> None:
    """Of what the child complains of nothing is heard, only its figures."""
    assert child.stderr
    while heard := await child.stderr.read(4096):
        *_, last = (b"", *heard.split())
        if last.isdigit():
            await tell(int(last))


def understood(octets: bytes, how: How, region: str, tell: Callable[[int], None] = lambda rows: None) -> Read:
    """What ``read`` gives, here and now; for the child process. Raises Refused."""
    sheet = parse(octets, how.encoding, how.separator)
    # What understanding stands on takes a while to load, and a refusal need not wait for it.
    from flows.lists import cards, entries
    from flows.lists.headings import Columns

    if (titled := cards.heading_of(sheet.rows)) >= 0:
        return _library(sheet, titled)
    rows = _cards(sheet, region) if sheet.kind == "vcard" else sheet.rows
    columns = Columns(VCARD, -1) if sheet.kind == "vcard" else _columns(rows, how, region)
    heading = columns.heading
    found = [
        StagedRow(
            each.line, each.name, each.phone, each.owner, each.stage or each.outcome, each.problem,
            orjson.dumps(each).decode(), orjson.dumps(rows[each.line - 1]).decode(),
        )
        for each in entries.read(rows, columns, region, tell)
    ]  # fmt: skip
    if not found:
        raise Refused("empty")
    titles = tuple(rows[heading]) if heading >= 0 else ()
    read_as = How(sheet.encoding, sheet.separator, heading, columns.fields, columns.sort)
    return Read(sheet.kind, read_as, titles, found)


def _library(sheet: Sheet, heading: int) -> Read:
    """The lines of an objection library."""
    from flows.lists import cards

    lines = cards.read(sheet.rows, heading)
    if not lines:
        raise Refused("empty")
    if len(lines) > cards.MOST:
        raise Refused("library-too-long")
    found = [
        StagedRow(
            each.line, each.objection, "", "", "", "",
            orjson.dumps(each).decode(), orjson.dumps(sheet.rows[each.line - 1]).decode(),
        )
        for each in lines
    ]  # fmt: skip
    return Read("library", How(sheet.encoding, sheet.separator, heading), tuple(sheet.rows[heading]), found)


def _columns(rows: list[list[str]], how: How, region: str) -> "Columns":
    """As somebody has said, as far as somebody has."""
    from flows.lists.headings import Columns, guess

    heading = how.heading if how.heading is None or how.heading < FIRST else None
    guessed = guess(rows, region, heading, how.sort)
    fields = how.fields[: len(guessed.fields)] if how.fields else ()
    return Columns((*fields, *guessed.fields[len(fields) :]), guessed.heading, guessed.sort)


def _cards(sheet: Sheet, region: str) -> list[list[str]]:
    from flows.contacts import vcard

    found = vcard.read(sheet.cards, region, ROWS)
    if found and found[-1].problem == "too-many":
        raise Refused("too-long")
    return [[row.name, str(row.phone or ""), row.company, row.note] for row in found]


def _tell(rows: int) -> None:
    sys.stderr.write(f"{rows}\n")
    sys.stderr.flush()


def _child() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answer: dict[str, Any] = {"problem": ""}
    try:
        told = orjson.loads(sys.stdin.buffer.readline())
        region = told.pop("region")
        found = understood(sys.stdin.buffer.read(PACKED + 1), How.of(told), region, _tell)
        answer |= found._asdict() | {"rows": [tuple(row) for row in found.rows]}
    except Refused as refused:
        answer["problem"] = refused.problem
    except (MemoryError, RecursionError):
        answer["problem"] = "too-heavy"
    sys.stdout.buffer.write(orjson.dumps(answer))


if __name__ == "__main__":
    _child()

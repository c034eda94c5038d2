"""Who was erased is on the list beside the backups at once: the next moment the database may be gone."""

import asyncio
from pathlib import Path

from bot.patience import PatientWriter
from storage.erased import known
from storage.erased_file import write


async def keep_list(folder: Path, writer: PatientWriter, erased: asyncio.Event) -> None:
    """For ever, whenever ``erased`` rings."""
    while True:
        await erased.wait()
        erased.clear()
        write(folder, await writer.do(lambda unit: known(unit.query)))

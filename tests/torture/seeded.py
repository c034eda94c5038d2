"""The bot with a bug in it: ``python -m tests.torture.seeded BUG run``. The loop that finds none of these
proves nothing.

``ack-first`` confirms what it has only put into a queue in memory, as many libraries do. ``no-key``
forgets that an update may come twice.
"""

import asyncio
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, insert, literal

from bot.__main__ import main
from bot.telegram import intake
from storage import inbox as inbox_file
from storage.house import inbox

BUGS = ("ack-first", "no-key")


class HastyIntake(intake.Intake):
    """Puts what came into a queue in memory, to be saved when its turn comes, and asks for more."""

    async def run(self) -> None:
        await self._ask("deletewebhook")
        queue: asyncio.Queue[Any] = asyncio.Queue()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._save(queue))
            while True:
                for update in await self._ask("getupdates", **intake.POLLING, offset=self._offset):
                    queue.put_nowait(update)
                    self._offset = update["update_id"] + 1

    async def _save(self, queue: asyncio.Queue[Any]) -> None:
        while True:
            update = await queue.get()
            self._turns.take(await self._writer.do(partial(intake.write, [update])))


def forgetful() -> Any:
    """The inbox's insertion without its look at the key."""
    given = {name: bindparam(name, type_=inbox.c[name].type) for name in ("key", "chat", "body", "at")}
    fixed = {"state": literal("waiting"), "attempts": literal(0), "why": literal("")}
    return insert(inbox).values(given | fixed).returning(inbox.c.id)


def without_key(file: Path) -> None:
    """Make the empty inbox anew with keys that need not differ."""
    with closing(sqlite3.connect(file)) as database:
        (made,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'inbox'").fetchone()
        others = database.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = 'inbox' AND type <> 'table' AND sql IS NOT NULL"
        ).fetchall()
        lines = [line for line in made.splitlines() if "UNIQUE" not in line]
        database.execute("DROP TABLE inbox")
        database.execute("\n".join(lines).replace(", \n)", "\n)"))
        for (index,) in others:
            database.execute(index)
        database.commit()


if __name__ == "__main__":
    bug = sys.argv.pop(1)
    if bug == "ack-first":
        import bot.run

        bot.run.Intake = HastyIntake
    else:
        inbox_file.PUT = forgetful()
    sys.exit(main())

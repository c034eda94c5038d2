"""The real bot process, as it is measured.

With ``PROBE`` (a file) a probe stands in its event loop: how long is a task held up that wants to run every 2 ms?
Written there when SIGUSR1 asks. With ``ONE_LINE`` the coach decides nothing and answers everything with one line: what
is left is the durable turn itself (inbox, load, trigger, save, journal, outbox, reply, mark), without what a rep gets
from it.
"""

import asyncio
import json
import os
import signal
import sys
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from transitions import Machine

from bot import run
from bot.__main__ import main as prelude
from flows.coach import Coach
from flows.dialog import Position
from flows.ports import Deed
from flows.reply import Message, Outgoing, Reply
from flows.talk import Event, Sender
from storage.unit import SqlUnit

EVERY = 0.002


async def probe(file: Path) -> None:
    held: list[float] = []

    def tell() -> None:
        ordered = sorted(held) or [0.0]
        figures = {"p99_ms": ordered[int(len(ordered) * 0.99)] * 1000, "worst_ms": ordered[-1] * 1000}
        file.write_text(json.dumps(figures), encoding="ascii")
        held.clear()

    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, tell)
    while True:
        wanted = time.perf_counter() + EVERY
        await asyncio.sleep(EVERY)
        held.append(max(0.0, time.perf_counter() - wanted))


class OneLine(Coach):
    """Loads who speaks, the place and its customer, triggers a machine, saves and journals; says always the same."""

    machine = Machine(model=None, states=["asked", "answered"], initial=None, auto_transitions=False)
    machine.add_transition("next", "asked", "answered")

    def hear(self, unit: SqlUnit, turn: int, sender: Sender, event: Event, now: datetime) -> Reply:
        member = unit.people.by_account(sender.account)
        place = unit.places.latest(member.id) if member else None
        if member is None or place is None:
            return Reply()
        customer = unit.customers.get(member, place.stack[-1].about["customer"])
        assert customer is not None, "the reps' seeds have their customers"
        position = Position("asked")
        self.machine.events["next"].trigger(position)
        noted = replace(customer, note=f"{position.state} in turn {turn}")
        unit.journal.keep(Deed(turn << 16, member.id, "a note", now), [noted])
        unit.places.keep(replace(place, revision=place.revision + 1, shown_at=now))
        return Reply((Outgoing(sender.chat, member.id, place.id, "show", Message("Noted.")),))


def main() -> int:
    if os.environ.get("ONE_LINE"):
        run.Coach = OneLine  # type: ignore[misc]
    serve = run.serve

    async def probed(*given: object) -> None:
        task = asyncio.create_task(probe(Path(os.environ["PROBE"])))
        try:
            await serve(*given)  # type: ignore[arg-type]
        finally:
            task.cancel()

    if os.environ.get("PROBE"):
        run.serve = probed  # type: ignore[assignment]
    return prelude(["run"])


if __name__ == "__main__":
    sys.exit(main())

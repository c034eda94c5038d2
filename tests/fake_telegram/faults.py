"""Failures on purpose: which calls go wrong and how, and whether their effect took place all the same."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .parameters import CALLS

FaultKind = Literal["flood", "status", "empty", "truncated", "cut", "reset", "stall", "delay"]
KINDS: frozenset[str] = frozenset(FaultKind.__args__)  # type: ignore[attr-defined]


DOWNLOAD = "download"
"""What fetching a file is called here, which is no method."""


@dataclass(slots=True, kw_only=True)
class Fault:
    """One rule of failure.

    ``flood``     429 with ``retry_after``; the call's chat stays closed as long, or all if ``everywhere``
    ``status``    the HTTP ``status``: JSON as Telegram words it below 500, an HTML page from 500 on
    ``empty``     200 with nothing in it
    ``truncated`` 200 with half of the JSON, correct as HTTP
    ``cut``       the connection breaks in the middle of the answer
    ``reset``     the connection is reset without an answer
    ``stall``     headers, then nothing for ``seconds``, then a reset
    ``delay``     ``seconds`` pass before anything happens; all else goes well

    ``done`` says that the call took effect all the same: a lost answer instead of a lost request.
    It strikes the ``methods`` named (none: all) with its ``chance``, so many ``times`` (None: for ever).
    """

    kind: FaultKind
    methods: tuple[str, ...] = ()
    chat_id: int | None = None
    chance: float = 1.0
    times: int | None = None
    done: bool = False
    everywhere: bool = False
    status: int = 502
    retry_after: int = 5
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f'no fault "{self.kind}"; there are {", ".join(sorted(KINDS))}')
        self.methods = tuple(self.methods)
        unknown = set(self.methods) - CALLS.keys() - {DOWNLOAD}
        if unknown:
            raise ValueError(
                f"no method {', '.join(sorted(unknown))}; a fault strikes the methods of this fake"
            )

    @property
    def http_status(self) -> int:
        """What the caller sees; 0 when no status line belongs to the failure."""
        return {"flood": 429, "status": self.status, "empty": 200, "truncated": 200}.get(self.kind, 0)


class Faults:
    """The rules in force, oldest first; a seed makes chances repeatable."""

    def __init__(self, seed: int) -> None:
        self.rules: list[Fault] = []
        self.struck = 0
        self._random = random.Random(seed)  # repeatable chances, not secrets

    def add(self, fault: Fault) -> Fault:
        self.rules.append(fault)
        return fault

    def clear(self) -> None:
        self.rules.clear()

    def strike(self, method: str, chat_id: object) -> Iterable[Fault]:
        """The faults of this call: any delays, then at most one that spoils it."""
        if not self.rules:
            return ()
        delays: list[Fault] = []
        spoilt: list[Fault] = []
        for fault in list(self.rules):
            if (
                (fault.methods and method not in fault.methods)
                or (fault.chat_id is not None and str(fault.chat_id) != str(chat_id))
                or (spoilt and fault.kind != "delay")
                or self._random.random() >= fault.chance
            ):
                continue
            (delays if fault.kind == "delay" else spoilt).append(fault)
            self._use(fault)
        self.struck += len(delays) + len(spoilt)
        return delays + spoilt

    def _use(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.rules.remove(fault)

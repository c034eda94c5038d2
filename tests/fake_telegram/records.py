"""What the bot did, as the fake saw it: every call with its outcome, the rules it broke, and counts."""

from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One call. ``outcome`` is "ok", or Telegram's description, or the fault that struck it."""

    at: float
    method: str
    chat_id: int | None
    status: int
    outcome: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Violation:
    """A call that no correct bot makes, and the rule it broke."""

    at: float
    method: str
    rule: str
    description: str
    arguments: Mapping[str, Any]


class Records:
    def __init__(self, keep: int) -> None:
        self.calls: deque[Call] = deque(maxlen=keep)
        self.violations: list[Violation] = []
        self.counts: Counter[str] = Counter()

    def note(self, call: Call, rule: str = "") -> None:
        self.calls.append(call)
        self.counts[call.method] += 1
        if call.outcome != "ok":
            self.counts[f"{call.method} {call.status or call.outcome}"] += 1
        if rule:
            self.violate(Violation(call.at, call.method, rule, call.outcome, call.arguments))

    def violate(self, violation: Violation) -> None:
        self.counts[f"violation {violation.rule}"] += 1
        self.violations.append(violation)

    def of(self, *methods: str) -> list[Call]:
        """The remembered calls of these methods, oldest first."""
        return [call for call in self.calls if call.method in methods]

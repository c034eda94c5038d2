"""The figures of a torture as a small table."""

from collections.abc import Sequence
from statistics import median

from tests.torture.judge import Verdict
from tests.torture.killing import Kills
from tests.torture.rep import Rep
from tests.torture.stage import Stage

TRADE = ("members", "customers", "preps", "calls", "follow_ups", "moves", "deeds", "journal")


def table(title: str, kills: Kills, verdict: Verdict, stage: Stage, reps: Sequence[Rep]) -> str:
    rows = [
        ("kill -9", kills.count),
        ("... while starting", kills.starting),
        ("... with turns waiting", kills.with_turns_waiting),
        ("... with messages unsent", kills.with_messages_unsent),
        ("start to first poll, median s", f"{median(kills.to_first_poll or [0]):.2f}"),
        ("chats", len(reps)),
        ("updates", len(stage.sent)),
        ("messages and edits", stage.records.counts["sendMessage"] + stage.records.counts["editMessageText"]),
        (
            "... refused as too fast",
            stage.records.counts["sendMessage 429"] + stage.records.counts["editMessageText 429"],
        ),
        *((name.replace("_", " "), verdict.figures.get(name, "?")) for name in TRADE),
        ("updates or rows lost", len(verdict.lost)),
        ("rows doubled", len(verdict.doubled)),
        ("replies missing", len(verdict.missing)),
        ("turns or messages unfinished", len(verdict.unfinished)),
        ("invariants broken", len(verdict.broken)),
        ("calls refused by the strict server", len(verdict.refused)),
        ("twins", sum(verdict.twins.values())),
        ("... most by one kill in one chat", max(verdict.twins.values(), default=0)),
    ]
    return "\n".join(["", title, *(f"  {name:<36}{value:>8}" for name, value in rows), ""])

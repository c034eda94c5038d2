"""What may be set about the fake: its limits, its memory, its patience, its distance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rates:
    """How fast a bot may write, from Telegram's own "limits" answers in the Bots FAQ.

    A private chat takes ``chat_per_second`` on average and ``chat_burst`` at once; a group takes
    ``group_per_minute`` in any 60 s; all chats together take ``overall_per_second`` in any second.
    Edits are counted like new messages, because Telegram publishes no other figure for them.
    """

    chat_per_second: float = 1.0
    chat_burst: int = 3
    group_per_minute: int = 20
    overall_per_second: int = 30
    edits_count: bool = True


@dataclass(slots=True)
class Settings:
    """Everything in seconds unless the name says otherwise."""

    rates: Rates | None = Rates()
    """None lifts every rate, for benchmarks."""
    latency_ms: float = 0.0
    """Simulated distance: a whole round trip, half of it before the effect and half after."""
    query_age: float = 15.0
    """How long after a tap it may still be answered; observed in the field, documented nowhere."""
    query_ttl: float = 150.0
    """How long an undelivered tap waits for the bot."""
    update_ttl: float = 86_400.0
    """How long any other undelivered update waits for the bot."""
    poll_guard: bool = True
    """A poll that repeats its offset within 3 s is slowed down, one within 0.5 s gets a single update."""
    conflict_pause: float = 3.0
    """The second and later conflicts (409) within this time are answered only after it."""
    webhook_second: float = 1.0
    """The length of one second of webhook backoff; make it small to test the retries."""
    webhook_timeout: float = 60.0
    keep_calls: int = 20_000
    """How many calls are remembered, the newest; counters never forget."""
    keep_messages: int = 0
    """How many messages a chat remembers, the newest; 0 keeps all. For soaks."""
    seed: int = 1

"""``python -m benchmarks [NAME ...] [--quick]``: measure, print, and keep the figures in results.md, beside those of
measures that were not asked for.

Contestants play in turn, round by round, each in a process of its own beside one fake server, so that the
machine's moods hit them alike; figures are medians over the rounds. Prelude's own sending limit is lifted for
these measurements only (SEND_RATE=0).
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import getdoc
from pathlib import Path
from statistics import median

from benchmarks import lists, measures, plans, reminders, teams
from benchmarks.measures import REPS, Seeds, folder
from tests import postgres

RESULTS = Path(__file__).parent / "results.md"
HEADING = """\
# Figures

Medians of several rounds, every contestant in each, beside one fake Bot API server in a process of its own. A machine's
speed may swing by half from hour to hour: read the ratios, and measure anew with `make bench`, which writes this file.
SQLite with synchronous=FULL. Prelude's limit of sending is on in the product and lifted here (SEND_RATE=0).
"""
MACHINE = f"{os.cpu_count()} cores, Python {platform.python_version()}"
Lines = Iterator[str]
OURS: dict[str, dict[str, str]] = {"one line": {"ONE_LINE": "1"}, "prelude": {}, "record": {}}
"""Prelude's own contestants, and what each has in its environment."""


def ratio(speeds: Sequence[float], others: Sequence[float]) -> float:
    """Of the speeds of the same rounds, the median one."""
    return median(one / other for one, other in zip(speeds, others, strict=True))


def race(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """Whole durable turns against echoes that keep nothing. "Alone" is the durable turn without a coach: inbox, load,
    trigger, save, journal, commit with fsync, outbox, reply, mark, and one line said."""
    names = (*OURS, "stock", "aiohttp", "aiogram", "floor")
    speeds: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            turn = "record" if name == "record" else "step"
            database = seeds.copy("race", turn) if name in OURS else None
            speeds[name].append(measures.throughput(name, database, turn=turn, more=OURS.get(name, {})))
    yield "| turns a second | median | the durable turn against it | Prelude against it |"
    yield "|---|---|---|---|"
    labels = {
        "one line": "The durable turn alone",
        "prelude": "**Prelude: a question answered, the whole durable turn**",
        "record": "Prelude: a preparation finished and journaled, the whole durable turn",
        "stock": "python-telegram-bot, stock echo",
        "aiohttp": "python-telegram-bot echo over our request",
        "aiogram": "aiogram echo",
        "floor": "bare aiohttp client, echo",
    }
    for name in names:
        durable, whole = (ratio(speeds[mine], speeds[name]) for mine in ("one line", "prelude"))
        yield f"| {labels[name]} | {median(speeds[name]):,.0f} | {durable:.2f} | {whole:.2f} |"


def distance(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """With 60 ms between the bot and Telegram; the same load for all."""
    labels = {
        "one line": "The durable turn alone",
        "prelude": "Prelude",
        "stock-64": "python-telegram-bot, stock, 64 at once",
        "floor": "bare aiohttp client, 64 at once",
    }
    speeds: dict[str, list[float]] = {name: [] for name in labels}
    for _ in range(rounds):
        for name in labels:
            database = seeds.copy("far") if name in OURS else None
            more = OURS.get(name, {})
            speeds[name].append(measures.throughput(name, database, 60, REPS // 2, more=more))
    yield "| 60 ms away from Telegram | turns a second | the durable turn against it | Prelude against it |"
    yield "|---|---|---|---|"
    for name, label in labels.items():
        durable, whole = (ratio(speeds[mine], speeds[name]) for mine in ("one line", "prelude"))
        yield f"| {label} | {median(speeds[name]):,.0f} | {durable:.1f} | {whole:.1f} |"


def steady(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """300 messages a second, whether or not replies come."""
    seconds = 10
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(measures.open_loop("prelude", seeds.copy("steady"), 300, seconds))
        theirs.append(measures.open_loop("stock", None, 300, seconds))
    share = median(a["p99_ms"] / b["p99_ms"] for a, b in zip(ours, theirs, strict=True))
    yield "| 300 messages a second | p50 ms | p99 ms |"
    yield "|---|---|---|"
    for name, runs in (("Prelude", ours), ("python-telegram-bot, stock echo", theirs)):
        yield f"| {name} | {median(r['p50_ms'] for r in runs):.1f} | {median(r['p99_ms'] for r in runs):.1f} |"
    yield f"| Prelude's share | | {share:.2f} |"


def loop(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """How long a task waits that wants to run every 2 ms, while turns wait."""
    held = [measures.held_up(seeds.copy("loop"), where) for _ in range(rounds)]
    yield "| event loop held up at saturation | ms |"
    yield "|---|---|"
    yield f"| p99 | {median(each['p99_ms'] for each in held):.1f} |"
    yield f"| worst | {max(each['worst_ms'] for each in held):.1f} |"


def size(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """The same turns with a million customers kept."""
    few, many = [], []
    for _ in range(rounds):
        few.append(
            measures.throughput("prelude", seeds.copy("few", reps=1_000, customers=1_000), messages=1_000)
        )
        many.append(
            measures.throughput(
                "prelude", seeds.copy("many", reps=1_000, customers=1_000_000), messages=1_000
            )
        )
    ratio = median(a / b for a, b in zip(many, few, strict=True))
    yield "| customers kept | turns a second |"
    yield "|---|---|"
    yield f"| 1,000 | {median(few):,.0f} |"
    yield f"| 1,000,000 | {median(many):,.0f} ({ratio:.2f}) |"


def memory(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """Memory over 100,000 turns."""
    held = measures.memory(seeds.copy("memory"), 100_000)
    yield "| turns | memory, MB |"
    yield "|---|---|"
    for tenth in (0, 4, 9):
        yield f"| {(tenth + 1) * 10_000:,} | {held[tenth]:.0f} |"


def starts(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """From the start of the process."""
    bot = [
        measures.start_to_first_poll(seeds.copy("start", reps=1_000, customers=1_000)) for _ in range(rounds)
    ]
    demo = [measures.demo_start(where) for _ in range(rounds)]
    yield "| start | seconds |"
    yield "|---|---|"
    yield f"| bot: process to first poll | {median(bot):.2f} |"
    yield f"| demo: second start to its first prompt | {median(demo):.2f} |"


def plan(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """A day's list for a rep with 10,000 customers: asked of storage, ranked, and put into words."""
    parts = [plans.measure(where, 10_000) for _ in range(rounds)]
    yield "| tomorrow's list, 10,000 customers | ms of processor |"
    yield "|---|---|"
    for name in ("storage", "ranking", "the whole list"):
        yield f"| {name} | {median(part[name] for part in parts):.0f} |"


def due(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """A hundred thousand reminders at one minute: claimed, and delivered in simulated time to a server that refuses the
    31st message in any second, with a reply to somebody every half second."""
    run = reminders.measured(where, 100_000)
    yield "| 100,000 reminders due at once | |"
    yield "|---|---|"
    yield f"| arrivals, in all | {run['arrived']:,} in {run['took']:.2f} s |"
    yield f"| longest transaction, ms | {run['longest']:.0f} |"
    yield f"| a second run adds | {run['again']} |"
    yield f"| delivered: span against the ideal | {run['span'] / run['ideal']:.3f} |"
    yield f"| refused | {run['refused']} |"
    yield f"| of a core | {run['core']:.1%} |"
    yield f"| replies' p99 in the gate, ms, beside none | {run['p99_ms']:.0f}, {run['alone']:.0f} |"


def leaders(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """A leader's day among 500 teams of 20 reps, with a million customers and a million calls."""
    runs = [teams.measure(f"sqlite:///{where / 'few.db'}", f"sqlite:///{where / 'teams.db'}")]
    with postgres.server() as url:
        runs.append(teams.measure(*(teams.empty(url, name) for name in ("few", "teams"))))
    yield "| 10,000 reps, 500 teams, 1,000,000 customers and calls | SQLite, ms of processor | PostgreSQL, ms |"
    yield "|---|---|---|"
    for what, name, digits in (
        ("one team's daily figures", "one", 1),
        ("all teams' calls of a day, in one question", "all", 0),
        ("a team's cost among 500 against among 10", "ratio", 2),
        ("the picture, warm", "picture", 0),
    ):
        yield f"| {what} | {' | '.join(f'{run[name]:.{digits}f}' for run in runs)} |"
    yield f"| memory before the first picture, MB | {runs[0]['memory']:.0f} | |"


def import_(seeds: Seeds, where: Path, rounds: int) -> Lines:
    """A customer list of 10,000 rows and eleven columns: read, understood and shown; then kept, in one transaction."""
    runs = [lists.measure(where, 10_000) for _ in range(rounds)]
    yield "| 10,000 rows | Excel | CSV |"
    yield "|---|---|---|"
    for name, what in (("shown", "file to preview, s"), ("kept", "tap to receipt, s")):
        excel, plain = (median(run[f"{form} {name}"] for run in runs) for form in ("xlsx", "csv"))
        yield f"| {what} | {excel:.1f} | {plain:.1f} |"
    reading = (median(run[name] for run in runs) for name in ("openpyxl", "csv"))
    yield f"| openpyxl and csv: the same cells read, s | {' | '.join(f'{seconds:.1f}' for seconds in reading)} |"
    yield f"| memory of the child, MB | {max(run['megabytes'] for run in runs):.0f} | |"


MEASURES: dict[str, Callable[[Seeds, Path, int], Lines]] = {
    "race": race,
    "distance": distance,
    "steady": steady,
    "loop": loop,
    "size": size,
    "memory": memory,
    "starts": starts,
    "plan": plan,
    "reminders": due,
    "teams": leaders,
    "import": import_,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of {', '.join(MEASURES)}; all without")
    parser.add_argument("--rounds", type=int, default=5, help="of each measure (default 5)")
    parser.add_argument("--quick", action="store_true", help="one round, and results.md stays as it is")
    asked = parser.parse_args()
    wrong = [name for name in asked.name if name not in MEASURES]
    if wrong:
        parser.error(f"no measure {wrong[0]}; there are {', '.join(MEASURES)}")
    names = asked.name or list(MEASURES)
    measured = {}
    with folder() as where:
        seeds = Seeds(where)
        for name in names:
            rounds = 1 if asked.quick else asked.rounds
            lines = list(MEASURES[name](seeds, where, rounds))
            sys.stdout.write("\n".join([f"## {name}", "", *lines, "", ""]))
            sys.stdout.flush()
            about = f"{getdoc(MEASURES[name])} Rounds: {rounds}; {MACHINE}."
            measured[name] = "\n".join([f"## {name}", "", about, "", *lines, ""])
    if not asked.quick:
        keep(measured)
    return 0


def keep(measured: Mapping[str, str]) -> None:
    """Write these parts into results.md; those of other measures stay."""
    written = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else ""
    parts = {part.split(maxsplit=1)[0]: f"## {part.rstrip()}\n" for part in written.split("\n## ")[1:]}
    parts |= measured
    ordered = [parts[name] for name in MEASURES if name in parts]
    RESULTS.write_text("\n".join([HEADING, *ordered]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

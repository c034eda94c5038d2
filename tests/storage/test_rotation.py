"""Of the nightly backups the newest days and weeks stay, and nothing else is ever touched."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from storage.rotation import STAMP, backups_in, made_at, rotate, surplus

NOW = datetime(2026, 11, 29, 19, 30, tzinfo=UTC)


def file_of(at: datetime, what: str = "nightly", kind: str = "db") -> Path:
    return Path(f"{what}-{at.strftime(STAMP)}.{kind}")


def nights(days: int) -> list[Path]:
    return [file_of(NOW - timedelta(days=ago)) for ago in range(days)]


def test_seven_days_and_four_weeks_stay() -> None:
    files = nights(60)
    stay = [file for file in files if file not in surplus(files, 7, 4)]
    ages = [(NOW - made_at(file)).days for file in stay]
    # NOW is a Sunday: the newest week's last day is the newest day itself.
    assert ages == [0, 1, 2, 3, 4, 5, 6, 7, 14, 21]


def test_days_without_a_backup_do_not_count() -> None:
    files = [file_of(NOW - timedelta(days=100 + ago)) for ago in range(7)]
    assert surplus(files, 7, 4) == []


@given(st.lists(st.integers(0, 400), unique=True), st.integers(1, 9), st.integers(0, 9))
def test_the_newest_always_stays_and_rotating_again_takes_nothing(
    ages: list[int], days: int, weeks: int
) -> None:
    files = [file_of(NOW - timedelta(days=age, hours=age % 24)) for age in ages]
    gone = surplus(files, days, weeks)
    stay = [file for file in files if file not in gone]
    assert len(stay) <= days + weeks
    if files:
        assert max(files, key=made_at) in stay
    assert surplus(stay, days, weeks) == []


def test_only_nightly_ones_and_half_made_ones_are_taken_away(tmp_path: Path) -> None:
    old = NOW - timedelta(days=300)
    at_work = file_of(NOW - timedelta(hours=2), "prelude", "part").name
    kept = [
        file_of(NOW).name,
        file_of(old, "prelude").name,
        at_work,
        "prelude.db",
        "notes.part",
        "nightly-x.db",
    ]
    gone = [file_of(old).name, file_of(old, kind="dump").name, file_of(old, kind="part").name]
    for name in kept + gone:
        (tmp_path / name).touch()
    rotate(tmp_path, 1, 1, NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
    assert [file.name for file in backups_in(tmp_path)] == kept[:2]

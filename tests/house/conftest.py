"""The world in both languages, and everything that can be reached in it."""

from collections.abc import Iterator

import pytest

from flows.coach import Coach
from storage.database import Database
from tests.house.crawl import Crawl, Step, watching
from tests.house.world import World, built, founded


@pytest.fixture(scope="session")
def memory() -> Iterator[Database]:
    """One database in memory, which copies of a world are laid into: its statements are compiled once."""
    with Database("sqlite://") as database:
        yield database


@pytest.fixture(scope="session")
def watched() -> tuple[Coach, set[tuple[str, str]]]:
    return watching(Coach(language="en"))


@pytest.fixture(scope="session")
def world(watched: tuple[Coach, set[tuple[str, str]]]) -> World:
    with Database("sqlite://") as database:
        return built(watched[0], database, "en")


@pytest.fixture(scope="session")
def world_zh() -> World:
    coach, _ = watching(Coach(language="zh"))
    with Database("sqlite://") as database:
        return built(coach, database, "zh")


@pytest.fixture(scope="session")
def crawled(watched: tuple[Coach, set[tuple[str, str]]], world: World, memory: Database) -> list[Step]:
    """Every kind of screen, and what every kind of button and word leads to there."""
    with Database("sqlite://") as database:
        first = founded(watched[0], database)
    settling_in = Crawl(first, memory, within=("onboarding",)).run()
    return [*settling_in.steps, *Crawl(world, memory).run().steps]

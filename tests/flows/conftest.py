"""A chat with the coach in each language, over SQLite in memory."""

from collections.abc import Iterator

import pytest

from flows.coach import Coach
from storage.database import Database, driver_of
from storage.tables import metadata
from tests.talk import Talk


@pytest.fixture(scope="session")
def coaches() -> dict[str, Coach]:
    """One coach a language of the installation; they share nothing but what they read."""
    english = Coach(language="en")
    return {"en": english, "zh": Coach(english.wording, english.playbooks, language="zh")}


@pytest.fixture
def memory() -> Iterator[Database]:
    with Database("sqlite://") as database:
        metadata.create_all(database.engine)
        yield database


@pytest.fixture(scope="session")
def settled(coaches: dict[str, Coach]) -> dict[str, tuple[Talk, bytes]]:
    """A member who has just settled in, in each language, and the database under the chat: made once, copied often."""
    made = {}
    for language, coach in coaches.items():
        with Database("sqlite://") as database:
            metadata.create_all(database.engine)
            chat = Talk(coach, database, language)
            chat.settle_in()
            with database.engine.connect() as connection:
                made[language] = chat, driver_of(connection).serialize()  # type: ignore[attr-defined]
    return made


@pytest.fixture
def talk(settled: dict[str, tuple[Talk, bytes]]) -> Iterator[Talk]:
    """An English-speaking member who has settled in, without customers."""
    yield from copied(*settled["en"])


@pytest.fixture
def talk_zh(settled: dict[str, tuple[Talk, bytes]]) -> Iterator[Talk]:
    """The same in Chinese."""
    yield from copied(*settled["zh"])


def copied(chat: Talk, content: bytes) -> Iterator[Talk]:
    """The chat as it stands, over a copy of its database."""
    with Database("sqlite://") as database:
        with database.engine.connect() as connection:
            driver_of(connection).deserialize(content)  # type: ignore[attr-defined]
        yield chat.over(database)

"""A chat with the coach in each language, over SQLite in memory."""

from collections.abc import Iterator

import pytest

from flows.coach import Coach
from storage.database import Database
from storage.tables import metadata
from tests.copies import content_of, lay
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
            made[language] = chat, content_of(database)
    return made


@pytest.fixture(scope="session")
def shared() -> Iterator[Database]:
    """The database in memory that copies are laid into."""
    with Database("sqlite://") as database:
        yield database


@pytest.fixture
def talk(settled: dict[str, tuple[Talk, bytes]], shared: Database) -> Talk:
    """An English-speaking member who has settled in, without customers."""
    return copied(*settled["en"], shared)


@pytest.fixture
def talk_zh(settled: dict[str, tuple[Talk, bytes]], shared: Database) -> Talk:
    """The same in Chinese."""
    return copied(*settled["zh"], shared)


def copied(chat: Talk, content: bytes, database: Database) -> Talk:
    """The chat as it stood."""
    lay(content, database)
    return chat.over(database)

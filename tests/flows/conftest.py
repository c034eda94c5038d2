"""A chat with the coach in each language, over SQLite in memory."""

from collections.abc import Iterator

import pytest

from flows.coach import Coach
from storage.database import Database
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


@pytest.fixture
def talk(coaches: dict[str, Coach], memory: Database) -> Talk:
    """An English-speaking member who has settled in, without customers."""
    chat = Talk(coaches["en"], memory, "en")
    chat.settle_in()
    return chat


@pytest.fixture
def talk_zh(coaches: dict[str, Coach], memory: Database) -> Talk:
    """The same in Chinese."""
    chat = Talk(coaches["zh"], memory, "zh")
    chat.settle_in()
    return chat

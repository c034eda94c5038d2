"""`prelude certificate` knows who was erased by the number as people write it, and says what it compared."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands.certificate import main
from bot.settings import load_settings
from flows.ports import Deed
from storage.database import Database
from tests.bot.installation import bare, env
from tests.storage.worlds import LI, NOW, customer, everything, keep, keep_all

__all__ = ["bare", "env"]
pytestmark = [
    pytest.mark.usefixtures("bare"),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]
DESK = replace(customer(777, LI, phone="+862161234567;ext=302"), name="Zhao Lei")
NAMED = replace(customer(778, LI), phone="", name="王 芳")


@pytest.fixture
def marks(database: Database) -> dict[int, str]:
    """Two who were erased, and what their certificates show."""
    with database.unit() as unit:
        keep(unit, everything())
        keep_all(unit, [DESK, NAMED], deed=50)
        found = {each.id: unit.erasure.fingerprint(each) for each in (DESK, NAMED)}
        for number, each in enumerate((DESK, NAMED)):
            unit.erasure.erase(LI, each, Deed(60 + number, LI.id, "", NOW + timedelta(hours=1)))
    database.close()
    return found


@pytest.fixture
def run(env, database_url: str):
    file = env(f"DATABASE_URL={database_url}\nDEFAULT_TIMEZONE=Europe/London\n")

    def run(*given: str) -> tuple[int, str]:
        screen: list[str] = []
        code = main(load_settings(file), given, screen.append)
        return code, "\n".join(screen)

    return run


@pytest.mark.parametrize(
    "written",
    ["+862161234567;ext=302", "021 6123 4567 转 302", "021-61234567-302", "+86 (21) 6123-4567 ext. 302"],
)
def test_a_number_is_taken_as_people_write_it(run, marks, written):
    code, said = run("777", *written.split())
    assert code == 0
    assert "Compared: record 777 with the number +862161234567;ext=302\n" in said
    assert f"Fingerprint: {marks[777]}\n✓ Erased here" in said


def test_a_number_without_its_extension_is_another_one_and_the_way_out_is_named(run, marks):
    code, said = run("777", "021 6123 4567")
    assert code == 1
    assert "with the number +862161234567\n" in said
    assert "extension was kept with the number, type it too" in said


def test_whoever_had_no_number_is_known_by_the_name(run, marks):
    assert run("778", "王", " 芳")[0] == 0
    code, said = run("777", "Zhao Lei")
    assert code == 1
    assert "Whoever had a number is known by it alone" in said
    assert run("779", "王 芳")[0] == 1

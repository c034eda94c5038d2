"""What surrounds the code says the same in every file: settings, locks, packages, commands."""

import ast
import os
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from dotenv import dotenv_values
from pydantic import SecretStr

import bot
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = ("bot", "flows", "storage")
LOCKS = ("requirements.lock", "requirements-dev.lock")


def names(requirements: list[str]) -> set[str]:
    """Distributions, by the names that registries compare."""
    return {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", each)[0]).lower() for each in requirements}


def pins(lock: str) -> dict[str, str]:
    """Name to version, of one lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", (ROOT / lock).read_text(), re.MULTILINE))


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]


def libraries() -> set[str]:
    """Top-level modules that the packages import and that are neither theirs nor Python's."""
    modules = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
    return modules - set(PACKAGES) - set(sys.stdlib_module_names)


def test_every_setting_is_in_the_example_with_its_default():
    defaults = {}
    for name, field in Settings.model_fields.items():
        default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
        defaults[name.upper()] = str(default)
    assert dotenv_values(ROOT / ".env.example") == defaults


def test_every_library_the_code_imports_is_a_dependency_of_its_own():
    known = packages_distributions()
    used = names([known[module][0] for module in libraries()])
    assert used <= names(PROJECT["project"]["dependencies"])


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_all_with_hashes_and_names_no_registry_and_no_machine(lock):
    text = (ROOT / lock).read_text()
    pinned = re.findall(r"^[a-z0-9].*\n    --hash=sha256:", text, re.MULTILINE)
    assert len(pinned) == len(pins(lock)) > 0
    assert not re.search(r"https?:|file:|(^|[\s=])/|--(extra-)?index-url|--find-links", text)


def test_the_locks_hold_what_the_project_asks_for():
    asked = names(PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["install"])
    assert asked <= pins("requirements.lock").keys()
    assert names(PROJECT["dependency-groups"]["dev"]) <= pins("requirements-dev.lock").keys()


def test_the_development_lock_is_the_users_and_more():
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_every_data_file_is_packed():
    data = PROJECT["tool"]["setuptools"]["package-data"]
    packed = {
        path for package, globs in data.items() for glob in globs for path in (ROOT / package).glob(glob)
    }
    there = {path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file()}
    forgotten = {path for path in there - packed if path.suffix not in (".py", ".pyc")}
    assert not forgotten


def test_the_packages_are_the_same_everywhere():
    packages = set(PACKAGES)
    assert {
        each.rstrip("*") for each in PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    } == packages
    assert set(PROJECT["tool"]["mypy"]["files"]) == packages
    assert set(PROJECT["tool"]["importlinter"]["root_packages"]) == packages
    copied = re.findall(r"^COPY (\w+) \./\1$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    assert set(copied) == packages
    assert {f"!{each}" for each in packages} <= set((ROOT / ".dockerignore").read_text().splitlines())


def test_the_version_is_a_semantic_one_and_in_one_place():
    assert re.fullmatch(r"\d+\.\d+\.\d+", bot.__version__)
    assert "version" in PROJECT["project"]["dynamic"]


def test_make_explains_every_target():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = set(re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[1].split())
    assert set(re.findall(r"^([a-z-]+):.* ## ", makefile, re.MULTILINE)) == phony


def test_what_ci_runs_can_run_and_checks_everything():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "make check" in script.read_text()

"""The rule files in ``rules/``: what a coach listens for, as lists of phrases that people can read and mend.

Every list says by ``examples`` what it does, and the tests hold it to them.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flows.coaching.phrases import pattern
from flows.languages import UNDERSTOOD


def read_file(name: str, language: str) -> dict[str, Any]:
    """The whole of ``rules/<name>_<language>.toml``; a KeyError where there are no such rules."""
    path = Path(__file__).parents[1] / "rules" / f"{name}_{language}.toml"
    if not path.exists():
        raise KeyError(f"There is no flows/rules/{path.name}: add it, or use one of {', '.join(UNDERSTOOD)}.")
    return tomllib.loads(path.read_text("utf-8"))


def patterns(data: Mapping[str, Any], language: str) -> dict[str, re.Pattern[str]]:
    """The lists of a rule file as patterns over plain text, by name."""
    return {name: pattern(part["words"], language) for name, part in data.items() if "words" in part}

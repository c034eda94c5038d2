"""The languages: those a member can choose, and those whose words the coach understands."""

from typing import Final

LANGUAGES: Final = ("en", "zh")
"""Each has its texts in ``locales/`` and its knowledge in ``content/``."""

UNDERSTOOD: Final = ("en", "zh")
"""Each has its rules in ``rules/``. Who speaks another one is understood by the rules of the first."""

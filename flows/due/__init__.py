"""Times as people say them in Chinese and English: 明天下午3点, next Tue 3pm -> days and times, strictly.

A phrase is a few bits ("next week", "Tuesday", "at 3"). A grammar per language says what each bit says
(`said.Said`); together they must agree; `meaning` turns what was said into dues, seen from now.
"""

from flows.due.reading import find, read
from flows.due.said import Due, Found

__all__ = ["Due", "Found", "find", "read"]

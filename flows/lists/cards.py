"""An objection library as a table: its headings in every language, and its lines as they come back.

Here a line is only read; what it would change is judged where the library is known (``flows.coaching.edited``).
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from flows.contacts import names
from flows.lists import safe
from flows.lists.staged import FIRST

COLUMNS = (
    "key", "objection", "ways", "category", "iceberg", "answer-key", "answer", "author", "used", "met",
)  # fmt: skip
MOST = 2000
"""Lines of a library: twenty times what the playbook brings."""
LONGEST = 1000
"""Signs of a cell that are kept; what is too long for a card is refused by the judge, who can say so."""

_HEADINGS = {
    "en": {
        "key": "key",
        "objection": "theysay objection objections customersays",
        "ways": "otherwaystosayit ways signs",
        "category": "about category",
        "iceberg": "underit iceberg",
        "answer-key": "keyofanswer answerkey",
        "answer": "answer answers yousay",
        "author": "author",
        "used": "used",
        "met": "goalreached",
    },
    "zh": {
        "key": "编号",
        "objection": "客户说 异议 客户异议 客户怎么说",
        "ways": "其他说法 别的说法",
        "category": "关于 类别 分类",
        "iceberg": "背后是 底下是",
        "answer-key": "回答编号 答法编号",
        "answer": "回答 答法 话术 怎么回答",
        "author": "作者",
        "used": "用过",
        "met": "达成目标",
    },
}
_KNOWN = {
    language: {words: column for column, known in headings.items() for words in known.split()}
    for language, headings in _HEADINGS.items()
}


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line of a library as it stands in the file; ``line`` counts from 1, what is empty there is "" here."""

    line: int
    key: str = ""
    objection: str = ""
    ways: str = ""
    category: str = ""
    iceberg: str = ""
    answer_key: str = ""
    answer: str = ""
    author: str = ""


FIELDS = tuple(column for column in COLUMNS if column.replace("-", "_") in CardLine.__dataclass_fields__)


def language_of(titles: Sequence[str]) -> str:
    """The language whose library has these headings: what customers say, and two columns more. "" for no library."""
    folded = [_folded(title) for title in titles]
    for language, known in _KNOWN.items():
        found = {known[title] for title in folded if title in known}
        if "objection" in found and len(found) >= 3:
            return language
    return ""


def heading_of(rows: Sequence[Sequence[str]]) -> int:
    """The row of a library's headings, -1 where it is none."""
    return next((at for at, row in enumerate(rows[:FIRST]) if language_of(row)), -1)


def read(rows: Sequence[Sequence[str]], heading: int) -> tuple[CardLine, ...]:
    """Every line below the headings that says anything. Never fails."""
    titles = [_folded(title) for title in rows[heading]]
    known = _KNOWN[language_of(rows[heading])]
    at = {known[title]: place for place, title in reversed([*enumerate(titles)]) if title in known}
    found = []
    for line, row in enumerate(rows[heading + 1 :], heading + 2):
        said = {
            field.replace("-", "_"): names.clean(safe.bare(row[at[field]]), LONGEST)
            for field in FIELDS
            if field in at and at[field] < len(row)
        }
        if any(said.values()):
            found.append(CardLine(line, **said))
    return tuple(found)


def _folded(title: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", title)).casefold()

"""Small things to remember by name, such as where polling left off."""

from sqlalchemy import bindparam, insert, select, update

from storage.house import kept
from storage.statements import Query

GET = select(kept.c.value).where(kept.c.key == bindparam("name"))
CHANGE = update(kept).where(kept.c.key == bindparam("name")).values(value=bindparam("value"))
ADD = insert(kept).values(key=bindparam("name"), value=bindparam("value"))


class Kept:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def get(self, key: str) -> str | None:
        row = self._query.row(GET, name=key)
        return None if row is None else str(row[0])

    def set(self, key: str, value: str) -> None:
        if not self._query.run(CHANGE, name=key, value=value):
            self._query.run(ADD, name=key, value=value)

"""Which commands a chat lists: what it should, by its member as he is, beside what Telegram was told."""

from typing import NamedTuple

from sqlalchemy import bindparam, select, update

from storage.statements import Query
from storage.tables import MENU, UNLISTED, members

UNTOLD = (
    select(members.c.id, members.c.menu, MENU)
    .where(UNLISTED)
    .order_by(members.c.id)
    .limit(bindparam("limit"))
)
TOLD = update(members).where(members.c.id == bindparam("member")).values(menu=bindparam("told"))


class Menu(NamedTuple):
    """A chat lists the commands of a role in a language."""

    chat: int
    role: str
    language: str

    @classmethod
    def of(cls, kept: str) -> "Menu | None":
        if not kept:
            return None
        chat, role, language = kept.split()
        return cls(int(chat), role, language)


class Untold(NamedTuple):
    """A member whose chat lists other commands than it should; None is nothing of its own."""

    member: int
    told: Menu | None
    wanted: Menu | None


class Menus:
    """No turn has to think of menus: whatever makes somebody a leader, a rep or a stranger changes what is wanted."""

    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def untold(self, limit: int) -> list[Untold]:
        """The first of those that Telegram has to be told of."""
        rows = self._query.rows(UNTOLD, limit=limit)
        return [Untold(member, Menu.of(told), Menu.of(wanted)) for member, told, wanted in rows]

    def told(self, member: int, menu: Menu | None) -> None:
        """Telegram lists this for the member now."""
        self._query.run(TOLD, member=member, told=" ".join(map(str, menu)) if menu else "")

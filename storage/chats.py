"""Chats that cannot be reached: blocked, deleted, never started."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from storage.house import UNSENT, chats, outbox
from storage.statements import Query

LOST = select(chats.c.chat).where(chats.c.chat == bindparam("chat"))
ADD = insert(chats).values(chat=bindparam("chat"), why=bindparam("why"), at=bindparam("at"))
BACK = delete(chats).where(chats.c.chat == bindparam("chat"))
DROP = (
    update(outbox).where(outbox.c.chat == bindparam("of"), UNSENT).values(state="dead", why=bindparam("why"))
)


class Chats:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def reachable(self, chat: int) -> bool:
        return self._query.row(LOST, chat=chat) is None

    def unreachable(self, chat: int, why: str, now: datetime) -> None:
        """Nothing more is sent there, until it is back; what waited for it is dropped."""
        self._query.run(DROP, of=chat, why=why)
        self.back(chat)
        self._query.run(ADD, chat=chat, why=why, at=now)

    def back(self, chat: int) -> None:
        """Somebody spoke there again."""
        self._query.run(BACK, chat=chat)

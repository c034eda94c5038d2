"""People nobody invited: counted, and answered at most once a minute."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, insert, select, update

from storage.house import strangers
from storage.statements import Query

PAUSE = timedelta(minutes=1)

GET = select(strangers.c.answered_at).where(strangers.c.account == bindparam("account"))
ADD = insert(strangers).values(account=bindparam("account"), answered_at=bindparam("at"), met=1)
CHANGE = (
    update(strangers)
    .where(strangers.c.account == bindparam("who"))
    .values(answered_at=bindparam("at"), met=strangers.c.met + 1)
)


class Strangers:
    __slots__ = ("_query",)

    def __init__(self, query: Query) -> None:
        self._query = query

    def may_be_answered(self, account: int, now: datetime) -> bool:
        row = self._query.row(GET, account=account)
        if row is None:
            self._query.run(ADD, account=account, at=now)
            return True
        answered_at = row[0]
        pausing = timedelta(0) <= now - answered_at < PAUSE  # a clock that was set back silences nobody
        self._query.run(CHANGE, who=account, at=answered_at if pausing else now)
        return not pausing

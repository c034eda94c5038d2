"""Figures that are counted in SQL; what they mean is for flows to say."""

from sqlalchemy import ColumnElement, Integer, bindparam, func, select, type_coerce

from flows.model import NOT_TALKED
from storage.tables import calls, heard
from storage.within import within


def times(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """How many of the rows meet it."""
    return type_coerce(func.count().filter(condition), Integer)


_came = (heard.c.team_id == bindparam("team"), heard.c.heard.is_(True))

ANSWERS = (
    select(heard.c.objection_key, heard.c.answer_key, func.count(), times(heard.c.met.is_(True)))
    .where(*_came, within(heard.c.objection_key, "objections"), heard.c.answer_key != "")
    .group_by(heard.c.objection_key, heard.c.answer_key)
    .order_by(func.count().desc(), heard.c.objection_key, heard.c.answer_key)
)

OBJECTIONS = select(heard.c.objection_key, func.count()).where(*_came).group_by(heard.c.objection_key)

PREDICTION = (
    select(
        times(heard.c.predicted.is_(True)),
        times(heard.c.heard.is_(True)),
        times(heard.c.predicted.is_(True) & heard.c.heard.is_(True)),
    )
    .join(calls, calls.c.id == heard.c.call_id)
    .where(
        heard.c.team_id == bindparam("team"),
        heard.c.member_id == bindparam("actor"),
        heard.c.at >= bindparam("since"),
        heard.c.at < bindparam("until"),
        *(calls.c.outcome != outcome for outcome in NOT_TALKED),
    )
)

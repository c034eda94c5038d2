"""The trust ladder: contacts that only ask use trust up; after three of them in a row it is time to give (62, 63)."""

from collections.abc import Sequence
from typing import Final

from flows.facts import Facts
from flows.model import NOT_TALKED, Call

IN_A_ROW: Final = 3
GIVING: Final = ("care", "thanks", "news", "favour")
"""Touches that sell nothing; the texts are ``touch.…``."""


def only_asked(customer: int, facts: Facts) -> bool:
    """Whether the last three contacts that came to a talk all had a purpose that asks for something."""
    talks = [call for call in facts.history(customer) if call.outcome not in NOT_TALKED][:IN_A_ROW]
    return len(talks) == IN_A_ROW and all(asks(call, facts) for call in talks)


def asks(call: Call, facts: Facts) -> bool:
    """A call without a preparation is taken for one that sold: nobody rings unprepared to give."""
    if call.kind == "inbound":
        return False
    prep = facts.once(facts.unit.calls.prep, facts.member, call.prep_id) if call.prep_id else None
    purpose = facts.playbook.purposes.get(prep.purpose.id) if prep else None
    return purpose is None or purpose.orientation == "sell"


def touch_for(customer: int, calls: Sequence[Call]) -> str:
    """Which of the touches to propose: another one after each contact."""
    return GIVING[(customer + len(calls)) % len(GIVING)]

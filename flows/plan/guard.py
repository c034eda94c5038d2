"""When a customer had better be left in peace: at night, and after too many tries. It advises, the rep decides."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from flows.schedule import is_quiet, local

TRIES_A_DAY: Final = 3
TRIES_A_WEEK: Final = 5


def may_call(customer_zone: ZoneInfo | None, now: datetime, tries_today: int, tries_week: int) -> str:
    """Why a number had better not be dialled now, as a text's id; '' where nothing speaks against it.

    Before 08:00 and from 21:00 on where the customer lives (None: nobody knows where), and after three tries on one
    day or five in seven days.
    """
    if customer_zone is not None and is_quiet(local(now, customer_zone)):
        return "guard-hours"
    if tries_today >= TRIES_A_DAY:
        return "guard-today"
    return "guard-week" if tries_week >= TRIES_A_WEEK else ""

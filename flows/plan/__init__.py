"""Tomorrow's list: whom to call, in which order and why, so that no morning is spent looking (practices 42 to 45).

Customers stand in queues, one behind the other: who was promised a call, overdue ones first; whom a thin layer needs
(practice 35); who did not answer; who is new; who should not be forgotten. Within a queue they are ranked by a few
things anybody can be told.
"""

from flows.plan.candidate import KINDS, Candidate, Kind
from flows.plan.guard import may_call
from flows.plan.listing import Listed, composition, list_for

__all__ = ["KINDS", "Candidate", "Kind", "Listed", "composition", "list_for", "may_call"]

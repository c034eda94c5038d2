"""How long a customer may wait for the next contact: a standard per class of customer (practices 72, 75, 101, 103)."""

from collections.abc import Mapping
from typing import Final

from flows.model import Customer

GRADES: Final = ("A", "B", "C", "D")
CLASSES: Final = ("vip", *GRADES, "nurture")
"""The classes a standard is kept for, the most carefully served first."""
STANDARDS: Final[Mapping[str, int]] = {"vip": 7, "A": 14, "B": 30, "C": 60, "D": 90, "nurture": 90}
"""Days without contact, where a leader has set no others. Ours: the training text demands a standard and names none."""


def served_as(customer: Customer) -> str:
    """The class whose standard holds for the customer, '' where none does."""
    if customer.do_not_call or customer.status != "active":
        return ""
    return class_of(customer.grade, customer.vip, customer.nurture)


def class_of(grade: str, vip: bool, nurture: bool) -> str:
    """The first of VIP, the grade, and being cultivated slowly; '' for none of them."""
    return "vip" if vip else grade or ("nurture" if nurture else "")


def standard_of(served: str, own: Mapping[str, int] | None) -> int:
    """Days of the class; ``own`` is what the team has set."""
    return (own or {}).get(served, STANDARDS[served])

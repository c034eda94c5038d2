"""Before somebody dials: what speaks against calling this customer now. It advises, the rep decides."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from flows import schedule
from flows.contacts import phones
from flows.facts import Facts
from flows.model import Customer
from flows.plan import may_call
from flows.talk import Words, text

WEEK = timedelta(days=7)


def guard_lines(customer: Customer, facts: Facts) -> tuple[Words, ...]:
    """Do not call; the hour where the customer lives; too many tries of this number."""
    if customer.do_not_call:
        return (text("do-not-call-warning"),)
    zone = phones.zone_of(customer.phone)
    tries = facts.once(facts.unit.calls.tries, facts.member, customer.id, facts.now - WEEK)
    today = sum(schedule.local(at, facts.zone).date() == facts.today for at in tries)
    why = may_call(ZoneInfo(zone) if zone else None, facts.now, today, len(tries))
    if not why:
        return ()
    there = schedule.local(facts.now, ZoneInfo(zone)).time() if zone else facts.local_now.time()
    return (text(why, time=there, today=today, week=len(tries)),)

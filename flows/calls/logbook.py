"""What a contact amounts to once it is logged: the call, what was heard, the move, the next step.

One pure function from a Contact to records, used by every way of logging (the dialog, one-tap no answer,
free text, inbound).
It always starts from the records as they were *before* its deed, so that an amended log is simply logged again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta

from flows import funnel, schedule
from flows.calls import aftercare
from flows.due import Due
from flows.facts import Facts
from flows.model import (
    LOST,
    NOT_TALKED,
    NOTHING,
    WON,
    Call,
    Customer,
    Finding,
    FollowUp,
    Heard,
    Line,
    Move,
    Prep,
    Promise,
)
from flows.profile.kinds import Found, applied
from flows.steps import due_from, due_to
from flows.talk import Did, Effect, Finish, Json, Keep, Words, text

CALL, MOVE, STEP = 1, 2, 3
HEARD, FOUND = 8, 58
"""Where a deed's records stand behind its own number: a call, a move, a follow-up, then up to fifty objections,
then what was found out."""
MOST_HEARD, MOST_FOUND = 50, 6
ENDS = ("won", "wrong", "dnc")
"""Outcomes that need no next step."""
RETRIES = ("noanswer", "busy")
"""Outcomes that plan their own next try."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact as the rep tells it.

    ``promise`` is the one that was open before (see ``open_before``), ``when`` is the next step's wish; ``to``
    is the layer the customer moved to ('' for none) and ``evidence`` what shows it; ``lost`` says that the
    customer is given up; ``source`` is where the customer knows us from, '' where that was not asked;
    ``learned`` is what was answered, by the field of the customer's file; ``found`` is what else was found out.
    """

    customer: int
    outcome: str
    prep: int | None = None
    promise: int | None = None
    kind: str = "call"
    asked: Sequence[Line] = ()
    heard: Sequence[Line] = ()
    to: str = ""
    evidence: Line = NOTHING
    when: Due | None = None
    lost: bool = False
    reason: str = ""
    iceberg: str = ""
    note: str = ""
    source: str = ""
    learned: Mapping[str, str] = field(default_factory=dict)
    found: Sequence[Found] = ()

    def stored(self) -> Json:
        """As a session carries it on, from the log to its receipt and the details added there."""
        lines = {"asked": [list(line) for line in self.asked], "heard": [list(line) for line in self.heard]}
        when = due_to(self.when) if self.when else None
        lines["found"] = [list(each) for each in self.found]
        return {**asdict(self), **lines, "evidence": list(self.evidence), "when": when}

    @classmethod
    def of(cls, stored: Json) -> "Contact":
        """What ``stored`` made."""
        lines = {name: tuple(Line(*line) for line in stored[name]) for name in ("asked", "heard")}
        when = due_from(stored["when"]) if stored["when"] else None
        found = tuple(Found(*each) for each in stored.get("found", ()))
        return cls(**{**stored, **lines, "evidence": Line(*stored["evidence"]), "when": when, "found": found})


def logged(contact: Contact, facts: Facts, deed: int, arrived: Customer | None = None) -> Iterator[Effect]:
    """The effects that keep a contact, as records of ``deed``; ``arrived`` is a customer this contact made known."""
    prep = facts.prep(contact.prep) if contact.prep else None
    before = facts.unit.journal.before
    customer = arrived or before(deed, Customer, contact.customer) or facts.customer(contact.customer)
    call = call_of(contact, prep, facts, deed)
    after, moved = moved_on(customer, contact, facts)
    yield Keep(call)
    yield Keep(after)
    yield from (Keep(row) for row in heard_of(contact, prep, call, facts, deed))
    yield from (Keep(finding) for finding in findings_of(contact, call, deed))
    yield from (Keep(each) for each in aftercare.done_with(call, facts, deed))
    yield from (
        Keep(each) for each in aftercare.after_deal(customer, after, call, deed + aftercare.OCCASION, facts)
    )
    if moved:
        yield Keep(
            Move(
                deed + MOVE, call.team_id, call.member_id, call.customer_id, call.id, customer.layer, after.layer,
                moved, days_between(customer, facts), facts.now,
            )
        )  # fmt: skip
    yield from (Keep(replace(step, status="done")) for step in steps_answered(contact.customer, facts, deed))
    if step := next_step(contact, customer, call, facts, deed):
        yield Keep(step)
    if contact.promise and (promise := before(deed, Promise, contact.promise)):
        yield from promise_kept(promise, after)
    yield Did(did(contact, customer, after, facts), deed)


def steps_answered(customer: int, facts: Facts, deed: int) -> Iterator[FollowUp]:
    """The next steps that were open before the deed: a contact answers them all, so that a customer has one at most."""
    before = {step.id: step for step in facts.unit.journal.found(deed, FollowUp)}
    now = facts.next_step(customer)
    if now and now.id not in before and now.id != deed + STEP:
        before[now.id] = now
    yield from (step for step in before.values() if step.status == "open")


def open_before(customer: int, facts: Facts) -> dict[str, Json]:
    """What a contact about to be logged may keep: the promise that is open now."""
    promise = facts.unit.calls.promise(facts.member, customer)
    return {"promise": promise.id if promise else None}


def receipt(contact: Contact, deed: int) -> Finish:
    """The room every way of logging ends in."""
    return Finish("receipt", {"customer": contact.customer, "deed": deed, "told": contact.stored()})


def call_of(contact: Contact, prep: Prep | None, facts: Facts, deed: int) -> Call:
    return Call(
        deed + CALL, facts.team.id, facts.member.id, contact.customer, prep.id if prep else None, contact.kind,
        contact.outcome, prep.goal.words if prep else "", tuple(contact.asked), contact.reason, contact.iceberg,
        contact.note, facts.now, facts.today,
    )  # fmt: skip


def moved_on(customer: Customer, contact: Contact, facts: Facts) -> tuple[Customer, Line | None]:
    """The customer after the contact, and the evidence of the move if there was one."""
    tries = customer.tries + 1 if contact.outcome in RETRIES else 0
    touched = replace(
        customer,
        tries=tries,
        last_contact=customer.last_contact if contact.outcome in NOT_TALKED else facts.now,
        do_not_call=customer.do_not_call or contact.outcome == "dnc",
        wrong_number=contact.outcome == "wrong",
        source=contact.source or customer.source,
        profile={**(customer.profile or {}), **contact.learned},
    )
    for found in contact.found:
        touched = applied(touched, found)
    to, evidence = target(touched, contact, facts)
    if not to:
        return touched, None
    return funnel.move(touched, to, evidence, facts.now, skipping=True), evidence


def target(customer: Customer, contact: Contact, facts: Facts) -> tuple[str, Line]:
    """The layer this contact leads to ('' for none), and why."""
    if customer.layer in (WON, LOST):
        return "", contact.evidence
    if contact.outcome == "won":
        return WON, contact.evidence if contact.evidence.words else Line("", facts.shown(text("outcome.won")))
    if contact.lost:
        return LOST, Line("", contact.reason or facts.shown(text("outcome.refused")))
    return contact.to, contact.evidence


def heard_of(contact: Contact, prep: Prep | None, call: Call, facts: Facts, deed: int) -> Iterator[Heard]:
    """A row per predicted objection, heard or not, and one per surprise. Who was not reached said nothing."""
    heard = () if contact.outcome in NOT_TALKED else contact.heard
    came = tuple(dict.fromkeys(facts.recognised(line) for line in heard))
    met = contact.outcome in ("met", "won")
    expected = {line.words: (line, answer) for line, answer in prep.expected} if prep else {}
    surprises = [line for line in came if line.words not in expected]
    rows = [(line, answer, True) for line, answer in expected.values()]
    rows += [(line, answer, False) for line, answer in answered(surprises, call, facts)]
    said = {line.words for line in came}
    for number, (line, answer, predicted) in enumerate(rows[:MOST_HEARD]):
        yield Heard(
            deed + HEARD + number, call.team_id, call.member_id, call.customer_id, call.id, line, answer,
            predicted, line.words in said, met, facts.now,
        )  # fmt: skip


def findings_of(contact: Contact, call: Call, deed: int) -> Iterator[Finding]:
    """What the customer answered, and what the rep noted, each with the call it comes from."""
    learned = (Found(field, words=words) for field, words in contact.learned.items())
    for number, found in enumerate((*contact.found, *learned)):
        if number < MOST_FOUND:
            yield Finding(
                deed + FOUND + number,
                call.team_id,
                call.member_id,
                call.customer_id,
                call.id,
                *found,
                call.at,
            )


def answered(surprises: Sequence[Line], call: Call, facts: Facts) -> Iterator[tuple[Line, Line]]:
    """Each with the answer that was best when it was first noted: this call itself must not change it."""
    noted = facts.unit.calls.heard_in(facts.member, call.id) if surprises else ()
    answers = {row.objection.words: row.answer for row in noted}
    for line in surprises:
        yield line, answers[line.words] if line.words in answers else facts.best_answer(line.id).line


def next_step(contact: Contact, customer: Customer, call: Call, facts: Facts, deed: int) -> FollowUp | None:
    wish = contact.when
    if wish is None and contact.outcome in RETRIES:
        wish = retry(contact.customer, facts)
    if wish is None or contact.outcome in ENDS or contact.lost:
        return None
    kind = "retry" if contact.outcome in RETRIES else "call"
    due_at = facts.instant(wish.day, wish.time)
    return FollowUp(
        deed + STEP, call.team_id, call.member_id, customer.id, call.id, kind, wish.day, wish.time,
        facts.member.zone, due_at,
    )  # fmt: skip


def retry(customer: int, facts: Facts) -> Due:
    """When to try again: another part of the day than the tries before (practice 35's arithmetic of patience)."""
    tries = [
        *(
            at.astimezone(facts.zone)
            for at in facts.unit.calls.tries(facts.member, customer, facts.now - timedelta(days=14))
        ),
        facts.local_now,
    ]
    return schedule.retry_slots(tries, facts.local_now, facts.hours, facts.zone)[0]


def promise_kept(promise: Promise, after: Customer) -> Iterator[Effect]:
    if promise.status == "open" and promise.to_layer == after.layer:
        yield Keep(replace(promise, status="kept"))


def days_between(customer: Customer, facts: Facts) -> int:
    return facts.days_in_layer(customer)


def did(contact: Contact, before: Customer, after: Customer, facts: Facts) -> Words:
    outcome = text(f"outcome.{contact.outcome}")
    if before.layer == after.layer:
        return text("did-log", name=before.name, outcome=outcome)
    was, now = facts.funnel.short(before.layer), facts.funnel.short(after.layer)
    return text("did-log-moved", name=before.name, outcome=outcome, before=was, after=now)

"""Answering a card: where one stands in a round, and how every form of answer is read, marked and kept."""

from collections.abc import Iterator
from dataclasses import replace

from flows import typed
from flows.coaching.entries import PERSONALITIES
from flows.coaching.lessons import Exercise
from flows.facts import Facts, Gone
from flows.learning import asking, marking, shelf
from flows.learning.memory import Grade, review
from flows.model import Attempt, Customer, Recall, Record
from flows.steps.pick import own
from flows.talk import Did, Effect, Json, Keep, Session, Stay, Unclear, text
from flows.wording import shorten

OWN_CUSTOMERS = 6
LONGEST = 1000

# ---- where one stands


def at_card(session: Session, facts: Facts) -> Exercise | None:
    """The open card, None at the end of the round. Raises Gone for one that a newer playbook has no more."""
    queue, at = session.about["queue"], session.about["at"]
    if at >= len(queue):
        return None
    exercise = facts.playbook.exercises.get(queue[at])
    if exercise is None:
        raise Gone(text("quiz-gone"))
    return exercise


def open_card(session: Session, facts: Facts, *forms: str) -> Exercise:
    """The card that waits for an answer of one of these forms. Raises Unclear."""
    exercise = at_card(session, facts)
    if exercise is None or exercise.form not in forms or facts.stands(session.about.get("deed")):
        raise Unclear(text("out-of-date"))
    return exercise


def times_asked(exercise: Exercise, facts: Facts) -> int:
    recall = shelf.recalls(facts).get(exercise.id)
    return recall.asked if recall else 0


def own_customers(exercise: Exercise, facts: Facts) -> list[Customer]:
    """The latest ones of whom it is not known yet."""
    latest = facts.once(facts.unit.customers.recent, facts.own, 2 * OWN_CUSTOMERS)
    return [customer for customer in latest if not is_told(customer, exercise.tag)][:OWN_CUSTOMERS]


def is_told(customer: Customer, tag: str) -> bool:
    return bool(customer.personality if tag in PERSONALITIES else (customer.profile or {}).get(tag))


# ---- answering


def keep(
    session: Session, exercise: Exercise, grade: Grade, given: Json, facts: Facts, told: Record | None = None
) -> Iterator[Effect]:
    """The answer, what it does to the memory of it, and what was told of a customer, as one deed."""
    recall = shelf.recalls(facts).get(exercise.id)
    state, due = review(recall.state if recall else None, grade, facts.now)
    ids = (facts.member.team_id, facts.member.id, exercise.id)
    deed = facts.new_id()
    words = given if isinstance(given, str) else ""
    yield Keep(
        Recall(recall.id if recall else facts.new_id(), *ids, state, due, (recall.asked if recall else 0) + 1)
    )
    yield Keep(Attempt(facts.new_id(), *ids, grade is Grade.HAD_IT, words, facts.now, facts.today))
    if told:
        yield Keep(told)
    yield Did(text("did-exercise", words=shorten(exercise.words, 60)), deed)
    about = {**session.about, "deed": deed, "given": given, "grade": grade.value}
    yield Stay(replace(session, about=about, draft={}))


def pick(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    exercise = open_card(session, facts, "single")
    if value not in {option.id for option in exercise.options}:
        raise Unclear(text("out-of-date"))
    yield from keep(session, exercise, marking.chosen(exercise, [value]), [value], facts)


def tick(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    exercise = open_card(session, facts, "multiple")
    on, id = value[:1] == "+", value[1:]
    rest = [tick for tick in session.draft.get("ticks", ()) if tick != id]
    known = id in {option.id for option in exercise.options}
    yield Stay(replace(session, draft={"ticks": [*rest, id] if on and known else rest}))


def that(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    exercise, ticks = open_card(session, facts, "multiple"), session.draft.get("ticks", [])
    if not ticks:
        raise Unclear(text("quiz-several"))
    yield from keep(session, exercise, marking.chosen(exercise, ticks), list(ticks), facts)


def cell(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    exercise, cells = open_card(session, facts, "match", "table"), session.draft.get("cells", [])
    left = asking.left_in(exercise, cells, times_asked(exercise, facts))
    if value not in {each.id for _, each in left}:
        raise Unclear(text("updated-above"))
    yield from fill(session, exercise, asking.placed(exercise, cells, value), facts)


def fill(session: Session, exercise: Exercise, cells: list[str], facts: Facts) -> Iterator[Effect]:
    if asking.is_full(exercise, cells):
        yield from keep(session, exercise, marking.filled(exercise, cells), cells, facts)
    else:
        yield Stay(replace(session, draft={"cells": cells}))


def reveal(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The reference answer for somebody who has none."""
    open_card(session, facts, "open")
    yield Stay(replace(session, draft={"said": ""}))


def grade(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    exercise = open_card(session, facts, "open")
    if "said" not in session.draft or value not in {each.value for each in Grade}:
        raise Unclear(text("out-of-date"))
    given = Grade(value) if session.draft["said"] else Grade.MISSED
    yield from keep(session, exercise, given, session.draft["said"], facts)


def who(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A customer is the answer: the type is kept at once, a field is asked for."""
    exercise = open_card(session, facts, "customer")
    customer = facts.customer(int(value))
    if exercise.tag in PERSONALITIES:
        typed_as = replace(customer, personality=exercise.tag)
        yield from keep(session, exercise, Grade.HAD_IT, customer.name, facts, typed_as)
    else:
        yield Stay(replace(session, draft={"customer": customer.id}))


def tell(session: Session, exercise: Exercise, words: str, facts: Facts) -> Iterator[Effect]:
    customer, told = facts.customer(session.draft["customer"]), own(words, LONGEST)
    profile = {**(customer.profile or {}), exercise.tag: told}
    yield from keep(
        session, exercise, Grade.HAD_IT, f"{customer.name}: {told}", facts, replace(customer, profile=profile)
    )


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """Typed words answer the open card; a customer's name opens the customer, where it is not the answer."""
    exercise = at_card(session, facts)
    if exercise is None or facts.stands(session.about.get("deed")):
        yield from typed.effects(words, facts)
    elif exercise.form == "customer" and "customer" not in session.draft:
        yield from chosen_by_name(session, words, facts)
    elif exercise.form == "customer":
        yield from tell(session, exercise, words, facts)
    elif exercise.form == "open":
        yield Stay(replace(session, draft={"said": own(words, LONGEST)}))
    else:
        named = typed.named(words, facts) if len(words) > 1 and not words.isdecimal() else ()
        yield from named or answer(session, exercise, words, facts)


def answer(session: Session, exercise: Exercise, words: str, facts: Facts) -> Iterator[Effect]:
    """Numbers for choices, letters for cells. Raises Unclear."""
    asked = times_asked(exercise, facts)
    if exercise.columns:
        cells = asking.letters_in(words, exercise, session.draft.get("cells", []), asked)
        if cells is None:
            raise Unclear(text("quiz-letters"))
        yield from fill(session, exercise, cells, facts)
        return
    ids = asking.numbers_in(words, exercise, asked)
    if exercise.form == "single" and len(ids) == 1:
        yield from pick(session, ids[0], facts)
    elif exercise.form == "multiple" and ids:
        yield Stay(replace(session, draft={"ticks": list(ids)}))
    else:
        raise Unclear(text("quiz-several" if exercise.form == "multiple" else "choose-one"))


def chosen_by_name(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    yield from who(session, str(typed.asked_for(words, facts).id), facts)

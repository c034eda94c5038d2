"""Five cards a day (practice 111), outside the golden hours: asked, answered, explained, and asked again before they
fade. Every answer is kept at once, and can be taken back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows import nextup, typed
from flows.cards import BACK, Card
from flows.coaching.entries import PERSONALITIES
from flows.coaching.lessons import Exercise
from flows.facts import Facts, Gone
from flows.layout import in_rows
from flows.learning import asking, deck, marking, shelf
from flows.learning.memory import Grade, review
from flows.model import Attempt, Customer, Recall, Record
from flows.steps.pick import own
from flows.talk import (
    Become,
    Button,
    Did,
    Effect,
    Enter,
    Json,
    Keep,
    Say,
    Session,
    Start,
    Stay,
    Unclear,
    UndoDeed,
    Words,
    say,
    text,
)
from flows.wording import shorten

OWN_CUSTOMERS = 6
LONGEST = 1000
LATER = Button(text("later"), "park")


def opens(session: Session, facts: Facts) -> Session:
    """With the cards of this round: those of a lesson's self-check, else what is left of today's."""
    wanted = session.about.get("queue") or list(shelf.cards_of_today(facts, session.about.get("more", False)))
    queue = [id for id in wanted if id in facts.playbook.exercises]
    return replace(session, about={"at": 0, "right": 0, **session.about, "queue": queue})


# ---- what is shown


def show(session: Session, facts: Facts) -> Say:
    golden = shelf.golden_until(facts)
    if golden and not session.about.get("lesson") and not session.about.get("anyway"):
        return say(
            text("quiz-golden", until=golden, count=len(session.about["queue"])),
            rows=[first_call(facts), (Button(text("quiz-anyway"), "anyway"), BACK)],
        )
    exercise = at_card(session, facts)
    if exercise is None:
        return the_end(session, facts)
    given = is_answered(session, facts)
    asked = times_asked(exercise, facts) - given
    head = (
        text(
            "quiz-head",
            number=session.about["at"] + 1,
            count=len(session.about["queue"]),
            chapter=text(f"chapter.{facts.playbook.lessons[exercise.lesson].chapter}"),
        ),
        text("quiz-question", words=exercise.words),
    )
    if given:
        return say(*head, *explained(session, exercise, asked, facts), rows=rows_after(session, exercise))
    return say(
        *head,
        *question_lines(session, exercise, asked, facts),
        rows=rows_before(session, exercise, asked, facts),
    )


def question_lines(session: Session, exercise: Exercise, asked: int, facts: Facts) -> Iterator[Words]:
    draft = session.draft
    if exercise.right:
        yield from asking.choice_lines(exercise, asked)
        yield text("quiz-several" if exercise.form == "multiple" else "quiz-one")
    elif exercise.columns:
        yield from asking.table_lines(exercise, draft.get("cells", ()), asked)
    elif exercise.form == "open":
        if "said" in draft:
            yield from asking.answer_lines(exercise, draft["said"], asked)
            yield text("quiz-compare") if draft["said"] else text("quiz-no-words")
        else:
            yield text("quiz-type")
    elif "customer" in draft:
        yield text("quiz-tell", name=facts.customer(draft["customer"]).name)
    elif not own_customers(exercise, facts):
        yield text("quiz-nobody")
    else:
        yield text("quiz-choose-customer")


def rows_before(session: Session, exercise: Exercise, asked: int, facts: Facts) -> list[Sequence[Button]]:
    draft, rows = session.draft, list[Sequence[Button]]()
    if exercise.right:
        rows += asking.choice_rows(exercise, asked, draft.get("ticks", ()))
    elif exercise.columns:
        rows += asking.table_rows(exercise, draft.get("cells", ()), asked)
    elif exercise.form == "open":
        rows.append(asking.grade_row(draft) if "said" in draft else (Button(text("quiz-show"), "show"),))
    elif "customer" not in draft:
        known = own_customers(exercise, facts)
        rows += in_rows([Button(customer.name, f"who={customer.id}") for customer in known])
    skip = Button(text("skip"), "next")
    if "customer" in draft or (exercise.form == "open" and "said" in draft):
        return [*rows, (Button(text("quiz-clear"), "clear"), LATER)]
    return [*rows, (BACK, skip, LATER)]


def explained(session: Session, exercise: Exercise, asked: int, facts: Facts) -> Iterator[Words]:
    yield text(f"quiz-verdict.{session.about['grade']}")
    yield from asking.answer_lines(exercise, session.about["given"], asked)
    due = shelf.recalls(facts)[exercise.id].due.astimezone(facts.zone).date()
    yield text("quiz-again", day=due)


def rows_after(session: Session, exercise: Exercise) -> list[Sequence[Button]]:
    last = session.about["at"] + 1 >= len(session.about["queue"])
    ahead = Button(text("quiz-finish" if last else "quiz-next"), "next", "best")
    return [(ahead,), (Button(text("undo"), "undo"), Button(text("quiz-lesson"), "lesson"), LATER)]


def the_end(session: Session, facts: Facts) -> Say:
    """What the round came to, the days in a row, and how far one is altogether."""
    about, kept = session.about, shelf.streak(facts)
    parts = shelf.progress(facts).values()
    known, learning, new = (sum(numbers) for numbers in zip(*parts, strict=True))
    count = len(about["queue"])
    more: Sequence[Button] = (
        (Button(text("quiz-next-lesson"), "lesson", "best"),)
        if about.get("lesson")
        else (Button(text("quiz-more"), "more"),)
    )
    return say(
        text("quiz-done", right=about["right"], count=count) if count else text("quiz-none-today"),
        text("quiz-streak", days=kept) if kept else text("quiz-streak-none", five=deck.FIVE),
        text("learn-total", known=known, learning=learning, new=new),
        rows=[more, (Button(text("learn-lessons"), "lessons"), BACK)],
    )


def first_call(facts: Facts) -> Sequence[Button]:
    up = nextup.next_customer(facts)
    return (Button(text("next-up", name=up.customer.name), f"call={up.customer.id}", "best"),) if up else ()


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
    if exercise is None or exercise.form not in forms or is_answered(session, facts):
        raise Unclear(text("out-of-date"))
    return exercise


def is_answered(session: Session, facts: Facts) -> bool:
    deed = session.about.get("deed")
    found = facts.unit.journal.get(facts.member.id, deed) if deed else None
    return found is not None and not found.undone


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
    yield Did(text("did-card", words=shorten(exercise.words, 60)), deed)
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
    if exercise is None or is_answered(session, facts):
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
    found = typed.find(words, facts)
    if len(found) != 1:
        raise Unclear(text("several-found" if found else "nobody-found", words=words[:60]))
    yield from who(session, str(found[0].id), facts)


# ---- moving on


def ahead(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The next card; one that was not answered waits for another day."""
    kept = {name: each for name, each in session.about.items() if name not in ("deed", "given", "grade")}
    at = min(session.about["at"] + 1, len(session.about["queue"]))
    hit = session.about.get("grade") == Grade.HAD_IT.value and is_answered(session, facts)
    about = {**kept, "at": at, "right": session.about["right"] + hit}
    yield Stay(replace(session, about=about, draft={}))


def clear(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, draft={}))


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if not is_answered(session, facts):
        raise Unclear(text("out-of-date"))
    yield UndoDeed(session.about["deed"])
    yield Stay(session)


def anyway(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, about={**session.about, "anyway": True}))


def more(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Become("quiz", {"more": True, "anyway": session.about.get("anyway", False)})


def lesson(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The lesson behind the card; after a self-check the next one."""
    exercise = at_card(session, facts)
    if exercise is None:
        yield Become("lesson", {"lesson": shelf.next_lesson(facts)})
    else:
        yield Enter("lesson", {"lesson": exercise.lesson, "reading": True})


def lessons(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Become("lessons")


def call(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("prep", {"customer": int(value)})


def title(session: Session, facts: Facts) -> Words:
    return text("title-quiz")


QUIZ = Card(
    "quiz",
    show=show,
    title=title,
    opens=opens,
    said=said,
    actions={
        "pick": pick, "tick": tick, "that": that, "cell": cell, "clear": clear, "show": reveal, "grade": grade,
        "who": who, "undo": undo, "next": ahead, "anyway": anyway, "more": more, "lesson": lesson,
        "lessons": lessons, "call": call,
    },
)  # fmt: skip

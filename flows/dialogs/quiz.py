"""Five cards a day (practice 111), outside the golden hours: asked, answered, explained, and asked again before they
fade. Every answer is kept at once, and can be taken back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.coaching.lessons import Exercise
from flows.day import nextup
from flows.facts import Facts
from flows.layout import in_rows
from flows.learning import asking, deck, shelf
from flows.learning.answering import (
    at_card,
    cell,
    grade,
    own_customers,
    pick,
    reveal,
    said,
    that,
    tick,
    times_asked,
    who,
)
from flows.learning.memory import Grade
from flows.talk import (
    Become,
    Button,
    Effect,
    Enter,
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
from flows.why import open_why, why_button

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
    given = facts.stands(session.about.get("deed"))
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
    return [
        (ahead, why_button("cards")),
        (Button(text("undo"), "undo"), Button(text("quiz-lesson"), "lesson"), LATER),
    ]


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
        rows=[more, (Button(text("learn-lessons"), "lessons"), why_button("cards"), BACK)],
    )


def first_call(facts: Facts) -> Sequence[Button]:
    up = nextup.next_customer(facts)
    return (Button(text("next-up", name=up.customer.name), f"call={up.customer.id}", "best"),) if up else ()


# ---- moving on


def ahead(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The next card; one that was not answered waits for another day."""
    kept = {name: each for name, each in session.about.items() if name not in ("deed", "given", "grade")}
    at = min(session.about["at"] + 1, len(session.about["queue"]))
    hit = session.about.get("grade") == Grade.HAD_IT.value and facts.stands(session.about.get("deed"))
    about = {**kept, "at": at, "right": session.about["right"] + hit}
    yield Stay(replace(session, about=about, draft={}))


def clear(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, draft={}))


def undo(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if not facts.stands(session.about.get("deed")):
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


def why(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield from open_why(value, session.about)


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
        "lessons": lessons, "call": call, "why": why,
    },
)  # fmt: skip

"""Lessons of a minute (practice 110): the chapters with what is known of each, a chapter's lessons, one lesson."""

from collections.abc import Iterator

from flows import typed
from flows.cards import BACK, Card, page_of, page_row
from flows.coaching.lessons import CHAPTERS, Lesson
from flows.facts import Facts, Gone
from flows.layout import in_rows, nth
from flows.learning import moments, shelf
from flows.model import Taken
from flows.talk import Become, Button, Did, Effect, Enter, Keep, Say, Session, Words, say, text

CHAPTERS_A_PAGE = 6

# ---- all chapters


def show_all(session: Session, facts: Facts) -> Say:
    progress, read = shelf.progress(facts), {taken.lesson for taken in shelf.taken(facts)}
    first = page_of(session) * CHAPTERS_A_PAGE
    shown = list(enumerate(CHAPTERS, 1))[first : first + CHAPTERS_A_PAGE]
    upcoming = facts.playbook.lessons[shelf.next_lesson(facts)]
    moment = moments.offer(facts)
    best = facts.playbook.lessons[moment.lesson] if moment else upcoming
    golden = shelf.golden_until(facts)
    return say(
        text(
            "lessons-title", read=len(read & facts.playbook.lessons.keys()), count=len(facts.playbook.lessons)
        ),
        text("lessons-golden", until=golden) if golden else None,
        text("lessons-how") if not read else None,
        *moments.measured_again(facts),
        moments.why(moment, facts) if moment else None,
        text("lessons-signs"),
        *(
            text(
                "lessons-chapter",
                number=str(number),
                chapter=text(f"chapter.{chapter}"),
                known=progress[chapter].known,
                learning=progress[chapter].learning,
                new=progress[chapter].new,
            )
            for number, chapter in shown
        ),
        rows=[
            (Button(text("best", words=best.words), "moment" if moment else f"lesson={best.id}", "best"),),
            *in_rows([Button(str(number), f"chapter={chapter}") for number, chapter in shown]),
            page_row(session, first + CHAPTERS_A_PAGE < len(CHAPTERS)),
            (Button(text("learn-five"), "quiz"), BACK),
        ],
    )


def open_lesson(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("lesson", {"lesson": value})


def open_moment(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The lesson that the day's calls ask for; what it is taken for is remembered."""
    moment = moments.offer(facts)
    if moment is None:
        yield from open_lesson(session, shelf.next_lesson(facts), facts)
    else:
        yield Enter("lesson", moments.opened_with(moment))


def open_chapter(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in CHAPTERS:
        yield Enter("chapter", {"chapter": value})


def open_quiz(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("quiz")


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its chapter."""
    number = nth(words, len(CHAPTERS))
    if number is None:
        yield from typed.effects(words, facts)
    else:
        yield from open_chapter(session, CHAPTERS[number], facts)


def title(session: Session, facts: Facts) -> Words:
    return text("learn-lessons")


LESSONS = Card(
    "lessons",
    show=show_all,
    title=title,
    said=said,
    actions={"lesson": open_lesson, "moment": open_moment, "chapter": open_chapter, "quiz": open_quiz},
)

# ---- one chapter


def show_chapter(session: Session, facts: Facts) -> Say:
    chapter = session.about["chapter"]
    progress, read = shelf.progress(facts)[chapter], {taken.lesson for taken in shelf.taken(facts)}
    lessons = lessons_of(chapter, facts)
    return say(
        text("chapter-title", chapter=text(f"chapter.{chapter}")),
        text("learn-total", known=progress.known, learning=progress.learning, new=progress.new),
        *(
            text(
                "chapter-read" if lesson.id in read else "chapter-unread",
                number=str(number),
                words=lesson.words,
            )
            for number, lesson in enumerate(lessons, 1)
        ),
        rows=[
            *in_rows(
                [Button(str(number), f"lesson={lesson.id}") for number, lesson in enumerate(lessons, 1)]
            ),
            (Button(text("chapter-check"), "check"), BACK),
        ],
    )


def lessons_of(chapter: str, facts: Facts) -> list[Lesson]:
    return [lesson for lesson in facts.playbook.lessons.values() if lesson.chapter == chapter]


def check_chapter(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """All cards of the chapter, one after the other."""
    lessons = {lesson.id for lesson in lessons_of(session.about["chapter"], facts)}
    queue = [each.id for each in facts.playbook.exercises.values() if each.lesson in lessons]
    yield Enter("quiz", {"queue": queue, "anyway": True})


def said_number(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    lessons = lessons_of(session.about["chapter"], facts)
    number = nth(words, len(lessons))
    if number is None:
        yield from typed.effects(words, facts)
    else:
        yield from open_lesson(session, lessons[number].id, facts)


CHAPTER = Card(
    "chapter",
    show=show_chapter,
    title=title,
    said=said_number,
    actions={"lesson": open_lesson, "check": check_chapter},
)

# ---- one lesson


def lesson_of(session: Session, facts: Facts) -> Lesson:
    lesson = facts.playbook.lessons.get(session.about["lesson"])
    if lesson is None:
        raise Gone(text("lesson-gone"))
    return lesson


def show(session: Session, facts: Facts) -> Say:
    lesson = lesson_of(session, facts)
    reading = session.about.get("reading")
    return say(
        text("lesson-title", chapter=text(f"chapter.{lesson.chapter}"), words=lesson.words),
        *(text("lesson-point", words=point) for point in lesson.points),
        text("lesson-case", words=lesson.case),
        text("lesson-summary", words=lesson.summary),
        rows=[
            () if reading else (Button(text("lesson-check"), "check", "best"),),
            (BACK,) if reading else (Button(text("lesson-next"), "next"), BACK),
        ],
    )


def took(session: Session, facts: Facts) -> Iterator[Effect]:
    """That the lesson was read, once a day, and for which need."""
    lesson, about = lesson_of(session, facts), session.about
    if any(taken.lesson == lesson.id and taken.day == facts.today for taken in shelf.taken(facts)):
        return
    reason, hit, of = about.get("reason", ""), about.get("hit", 0), about.get("of", 0)
    ids = (facts.new_id(), facts.member.team_id, facts.member.id)
    yield Keep(Taken(*ids, lesson.id, reason, hit, of, facts.now, facts.today))
    yield Did(text("did-lesson", words=lesson.words))


def check(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    lesson = lesson_of(session, facts)
    yield from took(session, facts)
    queue = [each.id for each in facts.playbook.exercises.values() if each.lesson == lesson.id]
    yield Become("quiz", {"queue": queue, "lesson": lesson.id})


def following(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The lesson behind this one, which was read."""
    yield from took(session, facts)
    ids = list(facts.playbook.lessons)
    place = ids.index(lesson_of(session, facts).id) + 1
    yield Become("lesson", {"lesson": ids[place % len(ids)]})


def lesson_title(session: Session, facts: Facts) -> Words:
    return text("title-lesson", words=lesson_of(session, facts).words)


LESSON = Card("lesson", show=show, title=lesson_title, actions={"check": check, "next": following})

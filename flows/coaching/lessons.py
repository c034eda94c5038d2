"""What is learned away from the telephone: lessons of a minute, and the exercises that ask for them again."""

from dataclasses import dataclass

from flows.coaching.entries import Entry

CHAPTERS = (
    *("preparation", "opening", "questioning", "decision", "volume", "needs"),
    *("iceberg", "personality", "target", "satisfaction", "management", "promotion"),
)
FORMS = ("single", "multiple", "open", "match", "table", "customer")
LETTERS = "ABCD"


@dataclass(frozen=True, slots=True)
class Lesson(Entry):
    """One minute (practice 110): three ``points``, a made-up ``case``, a sentence to keep; ``words`` is its title."""

    chapter: str
    points: tuple[str, ...]
    case: str
    summary: str
    source: str


@dataclass(frozen=True, slots=True)
class Choice(Entry):
    """A line to choose, or a cell of a table."""


@dataclass(frozen=True, slots=True)
class Exercise(Entry):
    """A self-check (practices 111 to 114), one of ``FORMS``; ``why`` is told after the attempt.

    ``right`` are the choices that are right; ``answer`` is the reference answer of an open question, and what to do
    with what was told of a customer. Every choice has its ``partners`` where something is matched, and ``more`` in
    the second column of a table, whose columns have ``heads``. ``tag`` is what is learned of a customer: a
    personality, or a field of the profile.
    """

    form: str
    lesson: str
    why: str
    source: str
    options: tuple[Choice, ...] = ()
    right: tuple[str, ...] = ()
    partners: tuple[Choice, ...] = ()
    more: tuple[Choice, ...] = ()
    heads: tuple[str, ...] = ()
    answer: str = ""
    tag: str = ""

    @property
    def columns(self) -> tuple[tuple[Choice, ...], ...]:
        """What is matched to the choices, column by column."""
        return tuple(column for column in (self.partners, self.more) if column)


MOMENTS = (
    *("hello", "cold", "about", "now", "trouble", "who", "when", "more"),
    *("but", "still", "meant", "soon", "press", "eased", "agreed", "vague", "hangup"),
    *("pleased", "minds", "wants"),
)


@dataclass(frozen=True, slots=True)
class Voice(Entry):
    """What a customer in a role-play says at one of ``MOMENTS``, in ``words`` or in one of the ``others``; ``about``
    is a personality, or the layer of the iceberg an objection comes from."""

    about: str
    moment: str
    source: str
    others: tuple[str, ...] = ()


def flaw(entry: Lesson | Exercise) -> str:
    """What is wrong with an entry beyond the kinds of its fields, and the way out; '' where nothing is."""
    if isinstance(entry, Lesson):
        return "" if len(entry.points) == 3 else "has not three points; a lesson of a minute has three."
    ids = [choice.id for choice in entry.options]
    match entry.form:
        case "single" | "multiple":
            if not 3 <= len(ids) <= len(LETTERS):
                return "must have three or four options."
            if not set(entry.right) < set(ids):
                return "must have its right answers among its options, and a wrong one beside them."
            if (len(entry.right) == 1) is not (entry.form == "single"):
                return "has one right answer where it is single, more where it is multiple."
        case "match" | "table":
            if not 3 <= len(ids) <= len(LETTERS) or any(
                [cell.id for cell in column] != ids for column in entry.columns
            ):
                return "must have three or four options, and the same ids in every column."
            if len(entry.columns) != (2 if entry.form == "table" else 1):
                return "has partners where it is match, partners and more where it is table."
            if len(entry.heads) != (2 if entry.form == "table" else 0):
                return "has two heads where it is table, none where it is match."
        case "open" | "customer":
            if not entry.answer:
                return "must have an answer, which is shown after the attempt."
            if bool(entry.tag) is not (entry.form == "customer"):
                return "has a tag where it is about a customer, and only there."
    return ""

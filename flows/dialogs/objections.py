"""The objections' room: what the customer said, matched to a card of the library, with the answers and their record."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flows import typed
from flows.calls import answers
from flows.cards import BACK, Action, Card
from flows.coaching import heard, surprises
from flows.coaching.playbook import Objection
from flows.facts import Facts
from flows.layout import ROWS, in_rows, nth
from flows.talk import Button, Effect, Enter, Say, Session, Start, Stay, Tell, Unclear, Words, say, text
from flows.wish import Wish

OFFERED = 3
COMMON = ROWS
LONGEST = 200


def show(session: Session, facts: Facts) -> Say:
    chosen = facts.playbook.objection(session.about.get("card", ""))
    if chosen:
        return one(chosen, facts)
    query = session.about.get("query", "")
    matches = heard.likely(query, facts.playbook.objections.values(), OFFERED) if query else ()
    if not heard.worth_asking(matches, told=True):
        return nothing(query, facts)
    sure = heard.sure(matches)
    near = [match for match in matches if match.score >= heard.FLOOR or not sure]
    found = [facts.playbook.objections[match.id] for match in near]
    return several(found, facts) if sure else unsure(query, found, facts)


def nothing(query: str, facts: Facts) -> Say:
    """The usual ones to choose from; beneath them what is worth writing, and how the rep is doing."""
    write = [Button(text("answer-write-it"), "said", "best")] if query else []
    return say(
        text("objections-none", words=query) if query else text("objections-ask"),
        None if query else surprise_line(facts),
        rows=[
            write,
            *in_rows([Button(card.words, f"card={card.id}") for card in usual(facts)])[:3],
            *(() if query else in_rows(more_row(facts))),
            (BACK,),
        ],
    )


def surprise_line(facts: Facts) -> Words | None:
    found = surprises.offer(facts)
    return text("surprise-line", words=found.words, times=found.times) if found else None


def more_row(facts: Facts) -> list[Button]:
    row = [Button(text("surprise-write"), "surprise", "best")] if surprises.offer(facts) else []
    row.append(Button(text("doing"), "doing"))
    if facts.member.role == "leader":
        row += [Button(text("library-retired"), "retired"), Button(text("edge"), "edge")]
    return row


def several(found: list[Objection], facts: Facts) -> Say:
    """The likeliest at once with its best answer, the others one tap away."""
    first, *others = found
    best = facts.best_answer(first.id)
    return say(
        text("objection-they-say", words=first.words),
        text("objection-you-say", words=best.line.words) if best.line.words else text("objection-no-answer"),
        answers.record_line(best),
        rows=[
            (
                Button(text("all-answers"), f"card={first.id}"),
                Button(text("answer-own"), f"write={first.id}"),
            ),
            *in_rows([Button(card.words, f"card={card.id}") for card in others]),
            (BACK,),
        ],
    )


def unsure(query: str, found: list[Objection], facts: Facts) -> Say:
    """Below a confidence the coach asks instead of guessing."""
    asked = say(
        text("objections-unsure", words=query),
        rows=[
            *in_rows([Button(card.words, f"card={card.id}") for card in found]),
            (Button(text("none-of-them"), "said"), BACK),
        ],
    )
    wish = Wish("choice", facts.member.language, query, options=tuple(card.words for card in found))
    return replace(asked, wish=wish)


def one(card: Objection, facts: Facts) -> Say:
    """A card with all its answers, the best first."""
    known = facts.answers(card.id)
    return say(
        text("objection-they-say", words=card.words),
        text(
            "objection-about",
            category=text(f"category.{card.category}"),
            layer=text(f"iceberg.{card.iceberg}"),
        ),
        *(
            text("answer-line", number=number, answer=best.line.words, record=answers.record(best))
            for number, best in enumerate(known, 1)
        ),
        None if known else text("objection-no-answer"),
        rows=[
            [Button(str(number), f"answer={best.line.id}") for number, best in enumerate(known[:OFFERED], 1)],
            [
                Button(text("answer-own"), f"write={card.id}", "" if known else "best"),
                *([Button(text("edit"), f"edit={card.id}")] if answers.may_edit(card.id, facts) else []),
            ],
            (Button(text("other-objection"), "other"), BACK),
        ],
    )


def usual(facts: Facts) -> list[Objection]:
    """The ones this team hears most, then the library's order."""
    counts = facts.once(facts.unit.calls.objection_counts, facts.member.team_id)

    def often(card: Objection) -> int:
        return -sum(counts.get(key, 0) for key in card.keys)

    return sorted(facts.playbook.objections.values(), key=often)[:COMMON]


def card(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(Session(session.room, {**session.about, "card": value}))


def other(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(Session(session.room))


def into(room: str, name: str) -> Action:
    def act(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
        if facts.playbook.objection(value) is None:
            raise Unclear(text("out-of-date"))
        yield Enter(room, {name: value})

    return act


def answer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("answer", {"card": session.about.get("card", ""), "answer": value})


def write_said(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("answer-write", {"said": session.about.get("query", "")})


def write_surprise(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    found = surprises.offer(facts)
    if found is None:
        raise Unclear(text("out-of-date"))
    yield Enter("answer-write", surprises.opened_with(found))


def retired(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("library-retired")


def said(session: Session, words: str, facts: Facts) -> Iterable[Effect]:
    """What the customer said; a name, a number or a report means what it means everywhere. Where nothing is asked, as
    under an answer that was looked up during the call, a report is one though it names an objection."""
    chosen = facts.playbook.objection(session.about.get("card", ""))
    number = nth(words, len(chosen.answers)) if chosen else None
    if chosen and number is not None:
        return answer(session, facts.answers(chosen.id)[number].line.id, facts)
    asked = not (session.about.get("query") or chosen)
    if not (asked and heard.match(words, facts.playbook.objections.values())):
        first, *more = typed.effects(words, facts)
        if not (isinstance(first, Tell) or (isinstance(first, Start) and first.room == session.room)):
            return [first, *more]
    return [Stay(Session(session.room, {"query": words[:LONGEST]}))]


def edge(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("edge")


def doing(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("doing")


def title(session: Session, facts: Facts) -> Words:
    return text("key-coach")


OBJECTIONS = Card(
    "objections",
    show=show,
    title=title,
    actions={
        "card": card,
        "other": other,
        "answer": answer,
        "write": into("answer-write", "card"),
        "edit": into("card-edit", "card"),
        "said": write_said,
        "surprise": write_surprise,
        "retired": retired,
        "doing": doing,
        "edge": edge,
    },
    said=said,
)

"""A dialog is a list of steps; it is compiled once into one state machine that everybody shares.

``hear`` is a pure function from a session and an event to a Turn. Which step comes next is the machine's
business (guards included), what an answer is the step's, what the answers amount to ``finish``'s.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from transitions import Machine

from flows.facts import Facts
from flows.steps import Here, Holding, Step
from flows.talk import (
    Button,
    Effect,
    Event,
    Leave,
    Row,
    Said,
    Say,
    Session,
    Tapped,
    Turn,
    Words,
    say,
    text,
)

END = "end"
Finish = Callable[[Here], Iterator[Effect]]


class Position:
    """What the shared machine moves: a model of one attribute, made for one trigger."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


@dataclass(frozen=True)
class Dialog:
    """``finish`` yields what the answers amount to, once all are there; with ``keeps_each_answer`` after every answer,
    as one deed that each answer amends (``session.step`` is END in the last call). ``head`` are the lines above every
    question; ``title`` names the dialog when it is parked; with ``opened_with_words`` what it was opened with is a
    draft already. ``overhear`` is asked first what typed words mean, and yields nothing where they are just an
    answer."""

    name: str
    steps: Sequence[Step]
    finish: Finish
    head: Callable[[Here], Sequence[Words]]
    title: Callable[[Here], Words]
    keeps_each_answer: bool = False
    opened_with_words: bool = False
    overhear: Callable[[Here, str], Iterable[Effect]] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {step.name: step for step in self.steps})
        object.__setattr__(self, "machine", self.compile())

    by_name: Mapping[str, Step] = field(init=False, repr=False)
    machine: Machine = field(init=False, repr=False)

    def compile(self) -> Machine:
        """States are the steps and the end; ``next`` leads to the step an answer names, else to the first later step
        whose guard lets it."""
        names = [step.name for step in self.steps]
        machine = Machine(
            model=None,
            states=[*names, END],
            initial=None,
            auto_transitions=False,
            send_event=False,
            queued=False,
        )
        for index, step in enumerate(self.steps):
            for name in [*names, END] if step.goto else []:
                machine.add_transition("next", step.name, name, conditions=[goes_to(step, name)])
            for later in self.steps[index + 1 :]:
                machine.add_transition("next", step.name, later.name, conditions=[lets_in(later)])
            machine.add_transition("next", step.name, END)
        return machine

    # ---- the room's three questions

    def open(self, session: Session, facts: Facts) -> Session:
        """The session at the first question; or, where ``about`` brings ``answers`` (and the ``deed`` they are kept
        as), at the first one they leave open."""
        given = replace(session, answers=session.about.get("answers", {}), deed=session.about.get("deed", 0))
        here = self.here(given, facts)
        first = next(step for step in self.steps if step.name not in given.answers and lets_in(step)(here))
        return self.at(given, first.name, facts)

    def show(self, session: Session, facts: Facts) -> Say:
        here = self.here(session, facts)
        step = self.by_name[session.step]
        doubt, wish = session.draft.get("doubt"), None
        if doubt:
            lines: list[Words] = [text("your-words", words=doubt["words"]), from_json(doubt["why"])]
            lines += [text("better-words", words=doubt["better"])] if doubt["better"] else []
            rows = self.doubt_rows(step, doubt)
        else:
            lines = [*(step.remarks(here) if step.remarks else ()), *step.out_of_sight(here)]
            rows, wish = step.rows(self.name, here), step.wish(here)
        rows = [*rows, self.control_row(step, session)]
        return replace(say(*self.head(here), self.question(session), *lines, rows=rows), wish=wish)

    def hear(self, session: Session, event: Event, facts: Facts) -> Turn:
        """Raises Unclear when the event is no answer to the open step."""
        step = self.by_name[session.step]
        here = self.here(session, facts)
        if isinstance(event, Tapped) and event.action == "<":
            return self.back(session, facts)
        if isinstance(event, Said) and self.overhear:
            more = tuple(self.overhear(here, event.words))
            if more:
                return Turn(session, more)
        if isinstance(event, Tapped) and event.action == ">" and step.optional:
            return self.forward(session, self.without(session, step.name), facts)
        doubt = session.draft.get("doubt")
        if doubt and isinstance(event, Tapped) and event.action == f"{step.name}=!keep":
            return self.answer(session, doubt["answer"], facts, insisting=True)
        if doubt and isinstance(event, Tapped) and event.action == f"{step.name}=!better":
            return self.answer(session, ["", doubt["better"]], facts)
        answer = step.read(event, here)
        if isinstance(answer, Holding):
            return Turn(replace(session, draft=answer.draft))
        advice = step.advise(step.value(answer), here) if step.advise else None
        if advice:
            held = {
                "answer": answer,
                "words": advice.words or words_of(answer),
                "why": to_json(advice.why),
                "better": advice.better,
            }
            return Turn(replace(session, draft={"doubt": held}))
        return self.answer(session, answer, facts)

    # ---- walking

    def answer(self, session: Session, answer: Any, facts: Facts, insisting: bool = False) -> Turn:
        """The open step's answer; ``insisting`` keeps it against the coach's doubt."""
        others = [name for name in session.answers.get("insisted", ()) if name != session.step]
        insisted = [*others, session.step] if insisting else others
        return self.forward(session, {**session.answers, session.step: answer, "insisted": insisted}, facts)

    def forward(self, session: Session, answers: Mapping[str, Any], facts: Facts) -> Turn:
        answered = replace(session, answers=answers, draft={})
        here = self.here(answered, facts)
        position = Position(session.step)
        self.machine.events["next"].trigger(position, here)
        ended = position.state == END
        if self.keeps_each_answer and not answered.deed:
            answered = replace(answered, deed=facts.new_deed())
        walked = replace(answered, path=(*session.path, session.step))
        effects: tuple[Effect, ...] = ()
        if ended or self.keeps_each_answer:
            effects = tuple(self.finish(self.here(replace(walked, step=position.state), facts)))
        if ended:
            return Turn(answered, effects)
        return Turn(self.at(walked, position.state, facts), effects)

    def back(self, session: Session, facts: Facts) -> Turn:
        """From a doubt to its question, from a question to the one before, from the first one out of the room."""
        if "doubt" in session.draft:
            return Turn(self.at(session, session.step, facts))
        if not session.path:
            return Turn(session, (Leave(),) if self.may_be_left(session) else ())
        return Turn(self.at(replace(session, path=session.path[:-1]), session.path[-1], facts))

    def may_be_left(self, session: Session) -> bool:
        """Not by the way it came, once an answer is kept: who comes the same way again would have it kept twice."""
        return not (self.keeps_each_answer and session.deed)

    def at(self, session: Session, step: str, facts: Facts) -> Session:
        moved = replace(session, step=step, draft={})
        return replace(moved, draft=self.by_name[step].start(self.here(moved, facts)))

    def without(self, session: Session, step: str) -> Mapping[str, Any]:
        return {name: answer for name, answer in session.answers.items() if name != step}

    # ---- looking

    def here(self, session: Session, facts: Facts) -> Here:
        """With the answers that count: those on the way to the open step. What was answered on another way, before
        somebody went Back, is only remembered."""
        way = {*session.path, session.step, *session.about.get("answers", ())}
        values = {
            name: self.by_name[name].value(stored) if name in self.by_name else stored
            for name, stored in session.answers.items()
            if name in way or name not in self.by_name
        }
        return Here(session, values, facts)

    def takes_words(self, session: Session) -> bool:
        return True

    def in_the_middle(self, session: Session) -> bool:
        """Whether there is something to lose: an answer, or a draft of one."""
        return bool(session.answers) or self.opened_with_words

    def name_of(self, session: Session, facts: Facts) -> Words:
        return self.title(self.here(session, facts))

    def question(self, session: Session) -> Words:
        """The open question, numbered where the number of questions does not depend on the answers."""
        question = text(f"{self.name}-{session.step}")
        if len(self.steps) == 1 or any(step.when for step in self.steps):
            return text("question", question=question)
        return text(
            "question-numbered", number=len(session.path) + 1, count=len(self.steps), question=question
        )

    def control_row(self, step: Step, session: Session) -> Row:
        row = [Button(text("back"), "<")] if session.path or self.may_be_left(session) else []
        if step.optional:
            row.append(Button(text("skip"), ">"))
        row.append(Button(text("later"), "park"))
        return tuple(row)

    def doubt_rows(self, step: Step, doubt: Mapping[str, Any]) -> list[Row]:
        better = [Button(text("take-better"), f"{step.name}=!better", "best")] if doubt["better"] else []
        return [(*better, Button(text("keep-mine"), f"{step.name}=!keep"))]


def lets_in(step: Step) -> Callable[[Here], bool]:
    """The guard of a step as the machine asks it."""

    def guard(here: Here) -> bool:
        return step.when is None or step.when(here)

    return guard


def goes_to(step: Step, later: str) -> Callable[[Here], bool]:
    """Whether the step's answer leads to ``later`` by its ``goto``."""

    def guard(here: Here) -> bool:
        return (
            step.goto is not None
            and step.name in here.answers
            and step.goto(here.answers[step.name], here) == later
        )

    return guard


def words_of(answer: Any) -> str:
    return str(answer[1]) if isinstance(answer, list) and len(answer) == 2 else str(answer)


def to_json(words: Words) -> Any:
    return words if isinstance(words, str) else {"id": words.id, "args": dict(words.args)}


def from_json(stored: Any) -> Words:
    return stored if isinstance(stored, str) else text(stored["id"], **stored["args"])

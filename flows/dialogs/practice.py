"""Role-play in text: the bot plays a customer, the rep types what they would say; at the end five marks, each with the
line it is about. The scene is played from the lines alone, so a line can be taken back, and a draft goes on anywhere.
"""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.coaching import goals
from flows.coaching.entries import PERSONALITIES
from flows.facts import Facts
from flows.learning import shelf
from flows.rehearsal import keeping
from flows.rehearsal.case import Scene
from flows.rehearsal.casting import OBJECTIONS, lost_objections, objections, scene_of, wish_of
from flows.rehearsal.reading import greets
from flows.rehearsal.telling import judged, spoken, who_line
from flows.steps.pick import own
from flows.talk import (
    Become,
    Button,
    Effect,
    Enter,
    Say,
    Session,
    Stay,
    Unclear,
    UndoDeed,
    Words,
    say,
    text,
)

LAYERS = ("L2", "L3", "L5")
"""Where objections differ most: hardly talked, sees a problem, compares."""
LONGEST = 400
SHOWN = 10
"""Lines of the talk that stay in sight."""
LATER = Button(text("later"), "park")


def opens(session: Session, facts: Facts) -> Session:
    """With the personality that was played least, unless one was asked for."""
    played = [each.personality for each in facts.once(facts.unit.learning.rehearsals, facts.member, 20)]
    least = min(PERSONALITIES, key=played.count)
    about = {"personality": least, "layer": "L3", "shift": 0, **session.about}
    return replace(session, about={**about, "seed": facts.turn, "day": facts.local_now.isoformat()})


# ---- choosing


def show(session: Session, facts: Facts) -> Say:
    about = session.about
    if "said" not in about:
        return setting(session, facts)
    if "goal" not in about:
        return asking_for_goal(session, facts)
    scene = scene_of(session, facts)
    ended = scene.end and facts.stands(session.about.get("deed"))
    shown = judged(session, scene, facts) if ended else talking(session, scene, facts)
    return replace(shown, wish=wish_of(session, scene, facts))


def asking_for_goal(session: Session, facts: Facts) -> Say:
    """The goal comes before the first word; one that is none is doubted once, as in a preparation."""
    doubted = session.about.get("doubted", "")
    better = doubted and goals.check(doubted, facts.member.language).better
    keep = (Button(text("keep-mine"), "keep"),) if doubted else ()
    return say(
        who_line(session, facts),
        text("practice-goal"),
        text("your-words", words=doubted) if doubted else None,
        doubt(doubted, facts) if doubted else None,
        text("better-words", words=better) if better else None,
        rows=[
            (*((Button(text("take-better"), "better", "best"),) if better else ()), *keep),
            (Button(text("practice-no-goal"), "without"),),
            (Button(text("practice-back"), "again"), LATER),
        ],
    )


def doubt(goal: str, facts: Facts) -> Words | None:
    """Why these words are no goal; None where they are one."""
    verdict = goals.check(goal, facts.member.language)
    if goal.endswith(("?", "？")) or greets(goal, facts.member.language):
        return text("practice-first-line")
    return None if verdict.good else text(f"goal-missing.{verdict.missing}")


def talking(session: Session, scene: Scene, facts: Facts) -> Say:
    return say(
        who_line(session, facts),
        *(spoken(who, words) for who, words in scene.lines[-SHOWN:]),
        text("practice-type"),
        rows=[
            (Button(text("practice-take-back"), "back"), Button(text("practice-stop"), "stop")),
            (LATER,),
        ],
    )


def setting(session: Session, facts: Facts) -> Say:
    chosen, lost = objections(session, facts), lost_objections(facts)
    own_losses = [card.words for card in chosen if card in lost]
    types = [
        Button(marked(f"personality.{each}", each == session.about["personality"]), f"type={each}")
        for each in PERSONALITIES
    ]
    return say(
        text("practice-title"),
        text("practice-how"),
        text("practice-objections", words=tuple(card.words for card in chosen)),
        text("practice-lost", words=tuple(own_losses)) if own_losses else None,
        rows=[
            (Button(text("practice-start"), "start", "best"),),
            tuple(types[:2]),
            tuple(types[2:]),
            tuple(
                Button(
                    text("practice-layer", layer=facts.funnel.full(each), on=on(each, session)),
                    f"layer={each}",
                )
                for each in LAYERS
            ),
            (Button(text("practice-others"), "others"), BACK),
        ],
    )


def on(layer: str, session: Session) -> str:
    return "● " if layer == session.about["layer"] else ""


def marked(name: str, chosen: bool) -> Words:
    return text("practice-chosen", words=text(name)) if chosen else text(name)


def change(session: Session, facts: Facts, **about: object) -> Stay:
    """The session with something else in it; a talk that has begun is a draft, and is put away, not closed."""
    changed = {**session.about, **about}
    return Stay(replace(session, about=changed, draft={"playing": True} if "said" in changed else {}))


def set_type(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in PERSONALITIES:
        yield change(session, facts, personality=value)


def set_layer(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in LAYERS:
        yield change(session, facts, layer=value, shift=0)


def others(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield change(session, facts, shift=session.about["shift"] + OBJECTIONS)


def start(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield change(session, facts, said=[], objections=[card.id for card in objections(session, facts)])


def without_goal(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if "said" in session.about and "goal" not in session.about:
        yield change(session, facts, goal="")


def keep_mine(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The doubted words after all, or the coach's."""
    doubted = session.about.get("doubted")
    if not doubted or "goal" in session.about:
        raise Unclear(text("out-of-date"))
    yield change(session, facts, goal=doubted)


def take_better(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    better = goals.check(session.about.get("doubted", ""), facts.member.language).better
    if not better or "goal" in session.about:
        raise Unclear(text("out-of-date"))
    yield change(session, facts, goal=better)


def again(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Become("practice", {name: session.about[name] for name in ("personality", "layer")})


# ---- talking


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """Before the start a typed goal begins the talk too; then every line is said to the customer."""
    line = own(words, LONGEST)
    if "goal" not in session.about:
        begun = session.about.get("objections") or [card.id for card in objections(session, facts)]
        goal = {"doubted": line} if doubt(line, facts) else {"goal": line}
        yield change(session, facts, said=[], objections=begun, **goal)
    elif scene_of(session, facts).end:
        raise Unclear(text("practice-over"))
    else:
        after = change(session, facts, said=[*session.about["said"], line])
        scene = scene_of(after.session, facts)
        yield from keeping.keep(after.session, scene, facts) if scene.end else (after,)


def take_back(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The last line unsaid; the first one's way back is the goal. What was kept of an ended talk goes with it."""
    about = {name: each for name, each in session.about.items() if name not in ("stopped", "deed")}
    if facts.stands(session.about.get("deed")):
        yield UndoDeed(session.about["deed"])
    if session.about.get("stopped"):
        pass
    elif about["said"]:
        about["said"] = about["said"][:-1]
    else:
        about.pop("goal", None)
    yield Stay(replace(session, about=about, draft={"playing": True}))


def stop(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """The rep hangs up: the marks are for what was said."""
    if "goal" not in session.about or facts.stands(session.about.get("deed")):
        raise Unclear(text("out-of-date"))
    stopped = change(session, facts, stopped=True).session
    yield from keeping.keep(stopped, scene_of(stopped, facts), facts)


def lesson(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    wanted = value if value in facts.playbook.lessons else shelf.next_lesson(facts)
    yield Enter("lesson", {"lesson": wanted, "reading": True})


def title(session: Session, facts: Facts) -> Words:
    return text("title-practice", type=text(f"personality.{session.about['personality']}"))


PRACTICE = Card(
    "practice",
    show=show,
    title=title,
    opens=opens,
    said=said,
    actions={
        "type": set_type, "layer": set_layer, "others": others, "start": start, "without": without_goal,
        "keep": keep_mine, "better": take_better,
        "again": again, "back": take_back, "stop": stop, "lesson": lesson,
    },
)  # fmt: skip

"""How we sell: relationship or transaction, the product's stage, the season, our edge; a leader sets them, and
preparations begin with what suits them (practices 19, 102, 104 to 109)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.cards import BACK, Card
from flows.coaching import market
from flows.dialog import Dialog
from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.model import Team
from flows.steps import Ask, Guard, Here, Option, Pick
from flows.talk import Button, Did, Effect, Enter, Keep, Leave, Say, Session, Toast, Unclear, Words, say, text

PARTS = ("mode", "stage", "season")
NONE = "none"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MOST_WEEKS = 26


def show(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    team = facts.team
    reasons = [
        text(f"market-why.{each.name}", weeks=weeks(facts)) for each in market.favoured(team, facts.today)
    ]
    return say(
        text("market-title", team=team.name),
        text("market-mode-now", mode=text(f"market-mode.{team.mode or NONE}")),
        text("market-stage-now", stage=text(f"market-stage.{team.stage or NONE}")),
        season_line(team),
        text("edge-now", edge=team.edge) if team.edge else text("edge-none"),
        *(text("market-so", why=reason) for reason in reasons),
        rows=[
            tuple(Button(text(f"market-part.{part}"), f"part={part}") for part in PARTS),
            (Button(text("edge"), "edge"), BACK),
        ],
    )


def weeks(facts: Facts) -> int:
    now = market.season(facts.team.peak, facts.team.lead_weeks, facts.today)
    return now.weeks if now else 0


def season_line(team: Team) -> Words:
    if not team.peak:
        return text("market-no-season")
    first, last = (int(month) for month in team.peak.split("-"))
    return text("market-season-now", first=first, last=last, weeks=team.lead_weeks)


def open_part(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in PARTS:
        yield Enter("market-change", {"part": value})


def open_edge(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("edge")


def card_title(session: Session, facts: Facts) -> Words:
    return text("market")


MARKET = Card("market", show=show, title=card_title, actions={"part": open_part, "edge": open_edge})


def head(here: Here) -> Sequence[Words]:
    leaders_only(here.facts)
    return [text(f"market-about.{here.about['part']}")]


def part_is(part: str) -> Guard:
    """The guard of a step that belongs to this part."""
    return lambda here: bool(here.about["part"] == part)


def is_season(here: Here) -> bool:
    return here.about["part"] not in ("mode", "stage")


def modes(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"market-mode.{name}")) for name in (*market.MODES, NONE)]


def stages(here: Here) -> Sequence[Option]:
    return [Option(name, text(f"market-stage.{name}")) for name in (*market.STAGES, NONE)]


def no_season(here: Here) -> Sequence[Option]:
    return [Option(NONE, text("market-stage.none"))]


def months_and_weeks(words: str, here: Here) -> str:
    """'5-8 6', 'May to August, 6 weeks', '5月到8月，提前6周' as '05-08 6'."""
    low = words.lower()
    for number, month in enumerate(MONTHS, 1):
        low = re.sub(rf"\b{month}[a-z]*", str(number), low)
    numbers = [int(number) for number in re.findall(r"\d+", low)]
    lead = numbers[2] if len(numbers) == 3 else here.facts.team.lead_weeks
    if (
        len(numbers) not in (2, 3)
        or not all(1 <= month <= 12 for month in numbers[:2])
        or not 0 < lead <= MOST_WEEKS
    ):
        raise Unclear(text("market-no-months", words=words[:40], most=MOST_WEEKS))
    return f"{numbers[0]:02}-{numbers[1]:02} {lead}"


def changed(here: Here) -> Team:
    team, answers = here.facts.team, here.answers
    match here.about["part"]:
        case "mode":
            return replace(team, mode=answers["mode"].id.replace(NONE, ""))
        case "stage":
            return replace(team, stage=answers["stage"].id.replace(NONE, ""))
    if answers["season"].id == NONE:
        return replace(team, peak="")
    peak, lead = answers["season"].words.split()
    return replace(team, peak=peak, lead_weeks=int(lead))


def finish(here: Here) -> Iterator[Effect]:
    leaders_only(here.facts)
    did = text("did-market", part=text(f"market-part.{here.about['part']}"))
    yield Keep(changed(here))
    yield Did(did)
    yield Toast(did)
    yield Leave()


def title(here: Here) -> Words:
    return text("market")


MARKET_CHANGE = Dialog(
    "market-change",
    steps=(
        Pick(name="mode", options=modes, when=part_is("mode")),
        Pick(name="stage", options=stages, when=part_is("stage")),
        Ask(name="season", options=no_season, check=months_and_weeks, when=is_season),
    ),
    head=head,
    title=title,
    finish=finish,
)

"""The owner's view: every team of the installation with its day, and the way in for the leader of a new one."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from flows.cards import BACK, PAGE, Card, page_of, page_row
from flows.facts import Facts
from flows.figures import dials, talks
from flows.layout import in_rows, nth
from flows.leading.invites import HOURS, MEMBER, leader_invite, new_code
from flows.leading.rights import owner_only
from flows.model import Team
from flows.talk import Become, Button, Did, Effect, Keep, OffTopic, Say, Session, Start, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    owner_only(facts)
    if code := session.about.get("code"):
        return say(
            text("teams-made", hours=HOURS), text("invite-link", link=facts.link_to(code)), rows=[(BACK,)]
        )
    teams, start = facts.unit.people.teams(), page_of(session) * PAGE
    shown = teams[start : start + PAGE]
    tallies: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for row in facts.unit.figures.of_teams(facts.today):
        tallies[row.team][row.outcome] += row.times
    return say(
        text("teams-title", count=len(teams), day=facts.today),
        *(
            text(
                "teams-line",
                number=number,
                name=team.name,
                dials=dials(tallies[team.id]),
                talked=talks(tallies[team.id]),
            )
            for number, team in enumerate(shown, 1)
        ),
        rows=[
            *in_rows([Button(str(number), f"team={team.id}") for number, team in enumerate(shown, 1)]),
            (*page_row(session, len(teams) > start + PAGE), Button(text("teams-new"), "new")),
            (BACK,),
        ],
    )


def open_team(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("summary", {"day": facts.today.isoformat(), "team": int(value)})


def said(session: Session, words: str, facts: Facts) -> Iterator[Effect]:
    """A typed number opens its line."""
    teams, start = facts.unit.people.teams(), page_of(session) * PAGE
    number = nth(words, len(teams[start : start + PAGE]))
    if number is None or "code" in session.about:
        raise OffTopic
    yield from open_team(session, str(teams[start + number].id), facts)


def new_team(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Its leader comes in by a link of one use, and names it."""
    owner_only(facts)
    code = new_code(MEMBER)
    team = Team(
        facts.new_id(),
        facts.shown(text("new-team")),
        facts.member.language,
        facts.team.zone,
        facts.team.currency,
    )
    yield Keep(team)
    yield Keep(leader_invite(facts.new_id(), code, facts.member, team, facts.now))
    yield Did(text("did-invite"))
    yield Become("teams", {"code": code})


def title(session: Session, facts: Facts) -> Words:
    return text("teams")


TEAMS = Card("teams", show=show, title=title, actions={"team": open_team, "new": new_team}, said=said)

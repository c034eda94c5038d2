"""Everything back out: a rep's own data, of a leader the team's, as a file."""

from collections.abc import Iterator

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.layout import in_rows
from flows.papers.export import WHAT
from flows.talk import Button, Effect, Enter, Say, Session, Start, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    team = facts.member.role == "leader"
    return say(
        text("export-team", team=facts.team.name) if team else text("export-own"),
        text("export-forms"),
        rows=[
            (Button(text("export-excel"), "xlsx", "best"), Button(text("export-zip"), "zip")),
            *in_rows([Button(text(f"export-csv.{what}"), f"csv={what}") for what in WHAT]),
            (Button(text("calendar"), "calendar"), BACK),
        ],
    )


def excel(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "export", "about": {"form": "xlsx", "what": ""}})


def archive(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Start("file", {"paper": "export", "about": {"form": "zip", "what": ""}})


def csv(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in WHAT:
        yield Start("file", {"paper": "export", "about": {"form": "csv", "what": value}})


def calendar(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("calendar")


def title(session: Session, facts: Facts) -> Words:
    return text("export")


EXPORT = Card(
    "export",
    show=show,
    title=title,
    actions={"xlsx": excel, "zip": archive, "csv": csv, "calendar": calendar},
)

"""`prelude export`: a team's data, or a member's, into a file on this computer, however large."""

import argparse
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.people import Teams, Unclear, member_named, team_named
from bot.files.papers import Scribe, written
from bot.plain_words import plain_words
from bot.settings import Settings
from flows.coaching.playbook import read_playbooks
from flows.documents import Document
from flows.facts import Facts
from flows.model import Member
from flows.papers import PAPERS
from flows.papers.export import WHAT
from flows.papers.paper import FORMS
from flows.talk import text
from flows.wording import Wording
from storage.audit import everybody
from storage.database import Database
from storage.migrate import upgrade


def main(settings: Settings, given: Sequence[str], write: Callable[[str], None] = print) -> int:
    """The exit code: 1 where nothing was written."""
    wish = parser().parse_args(given)
    words = plain_words(settings.language)
    upgrade(settings.database_url)
    about = {"form": wish.form, "what": wish.what or (WHAT[0] if wish.form == "csv" else "")}
    scribe = Scribe(Wording(), read_playbooks())
    with Database(settings.database_url) as database, database.reading() as unit:
        try:
            member = whose(everybody(unit.query), wish.team, wish.member)
        except Unclear as unclear:
            write(words(unclear.why))
            return 1
        facts = Facts(unit, member, datetime.now(UTC), 0, scribe.playbooks, scribe.wording)
        place = Path(wish.to, PAPERS["export"].name(about, facts))
        file = written(facts, Document(place.name, "export", about))
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
            opened.write(file)
    except OSError as error:
        write(words(text("admin-export-not", path=str(place), why=error.strerror or "")))
        return 1
    write(words(text("admin-export-done", path=str(place))))
    return 0


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="prelude export", description="A team's customers, calls, preparations and moves as a file."
    )
    parser.add_argument(
        "team", nargs="?", default="", help="its number or name; left out where there is one team"
    )
    parser.add_argument("--member", default="", help="only this member's: number or name")
    parser.add_argument("--form", choices=FORMS, default="xlsx", help="xlsx unless told; csv is one table")
    parser.add_argument("--what", choices=WHAT, default="", help="one table instead of all")
    parser.add_argument("--to", default=".", help="the folder; this one unless told")
    return parser


def whose(teams: Teams, team: str, member: str) -> Member:
    """In whose eyes it is read: one member's as a rep, else the team's as a leader. Raises Unclear."""
    if member:
        return replace(member_named(teams, member), role="rep")
    chosen = team_named(teams, team)
    people = next(people for each, people in teams if each.id == chosen.id)
    if not people:
        raise Unclear(text("admin-people-none"))
    leader = next((each for each in people if each.role == "leader" and each.status == "active"), people[0])
    return replace(leader, role="leader")

"""The leader's side of people: who is in, who wants in, and the invitation."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card, page_of, page_row
from flows.facts import Facts
from flows.layout import WIDTHS, fitting, in_rows
from flows.leading.invites import HOURS, MEMBER, USES, new_code, team_invite
from flows.leading.rights import leaders_only, member_led
from flows.pictures import Picture
from flows.talk import (
    Become,
    Button,
    Close,
    Did,
    Effect,
    Enter,
    Keep,
    Say,
    Session,
    Start,
    TellMember,
    Words,
    say,
    text,
)

SHOWN = 6
"""Members on one page."""

# ---- the team


def show_team(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    members = [member for member in facts.unit.people.of_team(facts.member) if member.status != "left"]
    others = [member for member in members if member.id != facts.member.id]
    start = page_of(session) * SHOWN
    return say(
        text("team-title", team=facts.team.name, count=len(members)),
        *(
            text(
                "team-line",
                name=member.name,
                role=text(f"role.{member.role}"),
                status=text(f"status.{member.status}"),
            )
            for member in ([facts.member] if not start else []) + others[start : start + SHOWN]
        ),
        text("team-alone") if len(members) == 1 else None,
        rows=[
            *in_rows(
                [
                    Button(fitting(member.name, WIDTHS[1]), f"member={member.id}")  # two a row, at least
                    for member in others[start : start + SHOWN]
                ]
            ),
            (
                Button(text("no-list-name"), "no-list"),
                Button(text("summary"), "summary"),
                Button(text("targets"), "targets"),
            ),
            (Button(text("process-name"), "process"), Button(text("invite"), "invite")),
            (*page_row(session, len(others) > start + SHOWN), BACK),
        ],
    )


def open_targets(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("targets")


def open_process(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("process")


def open_no_list(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("no-list")


def open_summary(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """With its picture it is a message of its own."""
    yield Start("summary", {"day": facts.today.isoformat()})


def open_member(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("member", {"member": int(value)})


def open_invite(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("invite")


# ---- the invitation


def show_invite(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    code = session.about.get("code")
    if code:
        return say(
            text("invite-made", hours=HOURS, uses=session.about.get("uses", USES)),
            text("invite-link", link=facts.link_to(code)),
            rows=[(Button(text("invite-qr"), "qr", "best"), BACK)],
        )
    return say(
        text("invite-how", hours=HOURS, uses=USES), rows=[(Button(text("invite-make"), "make", "best"), BACK)]
    )


def make_invite(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    leaders_only(facts)
    code = new_code(MEMBER)
    yield Keep(team_invite(facts.new_id(), code, facts.member, facts.now))
    yield Did(text("did-invite"))
    yield Become("invite", {"code": code})


def open_code(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """With its picture it is a message of its own, which can be forwarded as it is."""
    leaders_only(facts)
    if code := session.about.get("code"):
        yield Start("invite-code", {"code": code, "uses": session.about.get("uses", USES)})


def show_code(session: Session, facts: Facts) -> Say:
    leaders_only(facts)
    link = facts.link_to(session.about["code"])
    said = say(
        text("invite-forward", team=facts.team.name, hours=HOURS, uses=session.about["uses"]),
        text("invite-link", link=link),
    )
    return replace(said, picture=Picture(facts.shown(text("invite-picture", team=facts.team.name)), (), link))


# ---- somebody wants in


def show_join(session: Session, facts: Facts) -> Say:
    member = member_led(session.about["member"], facts)
    if member.status != "waiting":
        return say(text("join-settled", name=member.name, status=text(f"status.{member.status}")))
    return say(
        text("join-wants", name=member.name, team=facts.team.name),
        rows=[(Button(text("join-yes"), "yes", "best"), Button(text("join-no"), "no"))],
    )


def admit(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    member = member_led(session.about["member"], facts)
    yield Keep(replace(member, status="active"))
    yield Did(text("did-admit", name=member.name))
    yield TellMember(member.id, "onboarding", {})
    yield Close(say(text("did-admit", name=member.name)))


def refuse(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    member = member_led(session.about["member"], facts)
    yield Keep(replace(member, status="left", account=None, chat=None, feed=None))
    yield Did(text("did-refuse", name=member.name))
    yield Close(say(text("did-refuse", name=member.name)))


def team_title(session: Session, facts: Facts) -> Words:
    return text("team")


TEAM = Card(
    "team",
    show=show_team,
    title=team_title,
    actions={
        "member": open_member,
        "invite": open_invite,
        "targets": open_targets,
        "process": open_process,
        "no-list": open_no_list,
        "summary": open_summary,
    },
)
INVITE = Card("invite", show=show_invite, title=team_title, actions={"make": make_invite, "qr": open_code})
INVITE_CODE = Card("invite-code", show=show_code, title=team_title)
JOIN = Card("join", show=show_join, title=team_title, actions={"yes": admit, "no": refuse})

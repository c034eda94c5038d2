"""One member as the leader sees him: the role, the customers, a new account, and the way out."""

from collections.abc import Iterator
from dataclasses import replace

from flows.cards import BACK, Card
from flows.facts import Facts
from flows.leading.invites import MEMBER, new_account_invite, new_code
from flows.leading.rights import leaders_only, member_led
from flows.model import Member
from flows.talk import (
    Button,
    Did,
    Effect,
    Enter,
    Keep,
    Say,
    Session,
    Silence,
    Stay,
    TellMember,
    Toast,
    Words,
    say,
    text,
)


def show(session: Session, facts: Facts) -> Say:
    member = member_led(session.about["member"], facts)
    if member.status == "left":
        return say(
            text("member-left", name=member.name), rows=[(Button(text("member-back"), "account"), BACK)]
        )
    title = text(
        "member-title",
        name=member.name,
        role=text(f"role.{member.role}"),
        status=text(f"status.{member.status}"),
    )
    customers = facts.unit.customers.owned(facts.member, member.id)
    if session.about.get("sure"):
        return say(
            title,
            text("member-out-sure", name=member.name),
            rows=[(Button(text("cancel"), "keep"), Button(text("member-out"), "out=sure", "danger"))],
        )
    dials = sum(facts.tally(member, facts.today).values())
    other = "rep" if member.role == "leader" else "leader"
    return say(
        title,
        text("member-today", dials=dials, target=member.daily_target),
        text("member-customers", count=len(customers)),
        text("member-deputy", day=member.deputy_until) if member.deputy_until else None,
        rows=[
            (Button(text("targets"), "room=targets"), Button(text("assign"), "room=assign")),
            (
                *((Button(text("hand-over"), "hand-over"),) if customers else ()),
                *((Button(text("deputy"), "room=deputy"),) if member.role == "rep" else ()),
            ),
            (Button(text(f"make-{other}"), f"role={other}"), Button(text("new-account"), "account")),
            (Button(text("member-out"), "out", "danger"), BACK),
        ],
    )


def change_role(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    member = member_led(session.about["member"], facts)
    if value not in ("leader", "rep") or value == member.role:
        yield Stay(session)
        return
    if value == "rep" and leads_alone(member, facts):
        yield Toast(text("last-leader", name=member.name))
        return
    yield Keep(replace(member, role=value, deputy_until=None))
    yield Did(text(f"did-make-{value}", name=member.name))
    yield TellMember(member.id, "welcome", {"now": value, "by": facts.member.name})
    yield Stay(session)


def leads_alone(member: Member, facts: Facts) -> bool:
    """A team is never left without a leader; a deputy will be none before long."""
    leaders = facts.unit.people.leaders(member.team_id)
    return [leader.id for leader in leaders if not leader.deputy_until] == [member.id]


def room(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    if value in ("targets", "assign", "deputy"):
        yield Enter(value, {"member": session.about["member"]})


def hand_over(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Enter("handover", {"member": session.about["member"]})


def new_account(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """A member who lost the old account comes back by a link of one use; everything stays the member's."""
    member = member_led(session.about["member"], facts)
    code = new_code(MEMBER)
    yield Keep(new_account_invite(facts.new_id(), code, facts.member, member, facts.now))
    yield Did(text("did-account-link", name=member.name))
    yield Enter("invite", {"code": code, "uses": 1})


def out(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    """Asked twice. First the customers go to somebody who calls them; then nothing of the bot reaches who left."""
    leaders_only(facts)
    member = member_led(session.about["member"], facts)
    if leads_alone(member, facts):
        yield Toast(text("last-leader", name=member.name))
    elif facts.unit.customers.owned(facts.member, member.id):
        yield Toast(text("hand-over-first", name=member.name))
        yield Enter("handover", {"member": member.id})
    elif value != "sure":
        yield Stay(replace(session, about={**session.about, "sure": True}))
    else:
        yield Silence(member, say(text("you-left", team=facts.team.name)))
        yield Keep(replace(member, status="left", account=None, chat=None, feed=None))
        yield Did(text("did-member-out", name=member.name))
        yield Stay(replace(session, about={"member": member.id}))


def keep(session: Session, value: str, facts: Facts) -> Iterator[Effect]:
    yield Stay(replace(session, about={"member": session.about["member"]}))


def title(session: Session, facts: Facts) -> Words:
    return member_led(session.about["member"], facts).name


MEMBER_CARD = Card(
    "member",
    show=show,
    title=title,
    actions={
        "room": room,
        "role": change_role,
        "hand-over": hand_over,
        "account": new_account,
        "out": out,
        "keep": keep,
    },
)

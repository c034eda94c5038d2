"""What others were told of an act is not left standing as if it were true, once the act is taken back."""

from flows.chat import Chat
from flows.facts import PER_TURN
from flows.model import Member
from flows.ports import Deed
from flows.talk import say, text

LINES = 4
"""Of a member's journal: the act that is taken back is among the latest."""


def tell_others(deed: Deed, chat: Chat) -> None:
    """In the message that told them, as nobody has to act on it; who was taken out and is in again has none left."""
    redraw(deed, chat)
    welcome_back(deed, chat)


def redraw(deed: Deed, chat: Chat) -> None:
    """Each room says itself what is left of it."""
    turn = deed.id // PER_TURN
    for place in chat.unit.places.made_in(turn * PER_TURN, (turn + 1) * PER_TURN):
        other = chat.unit.people.get(chat.member, place.member_id)
        if other is None or other.id == chat.member.id:
            continue
        facts = chat.facts.as_member(other)
        if other.status == "waiting":
            chat.close(place, say(text("waiting-for-leader", team=facts.team.name)), facts)
        else:
            chat.draw(place, facts=facts)


def welcome_back(deed: Deed, chat: Chat) -> None:
    journal = chat.unit.journal
    for member in journal.found(deed.id, Member):
        lines = journal.changes(chat.member, "Member", member.id, LINES)
        if any(each.deed.id == deed.id and each.after and each.after["status"] == "left" for each in lines):
            chat.tell_member(member.id, "welcome", {})

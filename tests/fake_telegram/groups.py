"""Groups as the tester makes them: with members, growing into supergroups, throwing the bot out."""

from collections.abc import Iterable

from .core import Telegram
from .people import Person
from .state import Chat, ChatKind


def add_group(telegram: Telegram, title: str, members: Iterable[Person], *, kind: ChatKind = "group") -> Chat:
    """A group that the first member has just added the bot to."""
    people = [person.user for person in members]
    if not people:
        raise ValueError("a group needs at least one member, who adds the bot")
    chat_id = -(1000 + len(telegram.world.chats)) - (10**12 if kind == "supergroup" else 0)
    group = Chat(chat_id, kind, title=title, started=True, members={user.id: user for user in people})
    telegram.world.add_group(group)
    telegram.announce_membership(group, people[0], "left", "member")
    return group


def upgrade(telegram: Telegram, group: Chat) -> Chat:
    """Turn a basic group into a supergroup: a new id, and a service message in each of the two chats."""
    new_id = group.id - 10**12
    grown = Chat(new_id, "supergroup", title=group.title, started=True, members=dict(group.members))
    telegram.world.add_group(grown)
    owner = next(iter(group.members.values()))
    leaving = telegram.world.add_message(
        group, owner, telegram.now(), content={"migrate_to_chat_id": grown.id}
    )
    arriving = telegram.world.add_message(
        grown, owner, telegram.now(), content={"migrate_from_chat_id": group.id}
    )
    group.moved_to = grown.id
    telegram.post(leaving)
    telegram.post(arriving)
    return grown


def throw_out(telegram: Telegram, group: Chat) -> None:
    """The bot is kicked: it hears of it once, and may write no more."""
    group.present = False
    telegram.announce_membership(group, next(iter(group.members.values())), "member", "kicked")

"""Telegram without its network: the world and all that watches over it, as the methods share it."""

from . import wire
from .clock import Bell, Clock
from .faults import Faults
from .limits import Traffic
from .load import Load
from .profile import Profile
from .records import Records, Violation
from .settings import Settings
from .state import Chat, Json, Message, User, World
from .updates import Updates
from .webhook import Webhook


class Telegram:
    """One bot's Telegram. ``token`` is ``<number>:<secret>``; the number is the bot's id."""

    def __init__(self, token: str, settings: Settings, clock: Clock | None = None) -> None:
        number, colon, secret = token.partition(":")
        if not (number.isdecimal() and colon and secret):
            raise ValueError(f'the token must look like "123:abc", not "{token}"')
        self.token = token
        self.settings = settings
        self.clock = clock or Clock()
        self.bell = Bell()
        self.bot = User(int(number), "Test bot", username="a_test_bot", is_bot=True)
        self.world = World(self.bot, seed=settings.seed, keep_messages=settings.keep_messages)
        self.records = Records(settings.keep_calls)
        self.updates = Updates(self.clock, settings)
        self.webhook = Webhook(self.updates, self.records, self.clock, settings)
        self.traffic = Traffic(settings, self.clock)
        self.faults = Faults(settings.seed)
        self.profile = Profile()
        self.load = Load(self)
        self.started = self.clock.now()
        self.logged_out = False

    @property
    def violations(self) -> list[Violation]:
        """Every call so far that no correct bot makes."""
        return self.records.violations

    def now(self) -> int:
        """The date a message gets."""
        return int(self.clock.now())

    def touch(self, chat: Chat) -> None:
        """The bot has changed what its reader sees in a chat."""
        self.bell.ring()
        chat.bot_did = self.bell.count

    def post(self, message: Message, kind: str = "message") -> int | None:
        """Tell the bot of a message; the id of the update, if the bot wants to hear of it."""
        self.bell.ring()
        return self.updates.push(kind, wire.of_message(message), f"chat {message.chat.id}")

    def announce_membership(self, chat: Chat, actor: User, before: str, after: str) -> int | None:
        """Tell the bot that its own place in a chat has changed: a my_chat_member update."""
        self.bell.ring()
        bot = wire.of_user(self.bot)
        body: Json = {
            "chat": wire.of_chat(chat),
            "from": wire.of_user(actor),
            "date": self.now(),
            "old_chat_member": _member(bot, before),
            "new_chat_member": _member(bot, after),
        }
        return self.updates.push("my_chat_member", body, f"member {chat.id}")


def _member(bot: Json, status: str) -> Json:
    member: Json = {"user": bot, "status": status}
    return member | {"until_date": 0} if status == "kicked" else member

"""The tester's side: a person with Telegram in hand, who writes, taps, shares, edits, deletes and blocks."""

import asyncio
from collections.abc import Callable

from . import wire
from .core import Telegram
from .keyboards import labels
from .markup import found_in
from .pictures import measure
from .state import Chat, Json, Message, Query, User
from .view import SeenChat, see

IDLE = 3600.0


class Person:
    """One user. Everything happens in the private chat with the bot unless a group is named."""

    def __init__(self, telegram: Telegram, user: User) -> None:
        self._telegram = telegram
        self.user = user

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def private(self) -> Chat:
        return self._telegram.world.chats[self.user.id]

    # ---- what the person does ----------------------------------------------------------------------

    def say(self, text: str, *, chat: Chat | None = None, reply_to: int | None = None) -> Message:
        """Type something; a command is a text that begins with a slash."""
        return self._write(chat, text=text, entities=found_in(text), reply_to=reply_to)

    def start(self, payload: str = "") -> Message:
        """Open the bot, by its link with a payload or without."""
        return self.say(f"/start {payload}".rstrip())

    def tap(self, label: str = "", *, data: str = "", message_id: int | None = None) -> str:
        """Press the newest button with this label or data, or type what a reply keyboard says. The query id.

        A label may be a part of the words on the button where that part fits only one button of the message.
        """
        for message in self.private.newest_first():
            if message.inline is None or (message_id is not None and message.id != message_id):
                continue
            button = _button(message.inline, label, data)
            if button is not None:
                if "callback_data" not in button:
                    raise LookupError(f"[{button['text']}] is no button that tells the bot anything")
                return self.forge(button["callback_data"], message.id)
        if (
            label
            and message_id is None
            and label in [one for row in labels(self.private.keyboard) for one in row]
        ):
            self.say(label)
            return ""
        raise LookupError(f"no button [{label or data}] to tap; the chat is:\n{self.chat()}")

    def forge(self, data: str, message_id: int, *, inaccessible: bool = False) -> str:
        """Send any data as a tap under any message, as a modified client can. The query's id.

        A deleted message, and any message with ``inaccessible``, comes to the bot with the date 0.
        """
        telegram = self._telegram
        chat = self.private
        message = None if inaccessible else chat.find(message_id)
        query = Query(
            str(telegram.world.random.getrandbits(62)),
            self.user,
            chat,
            message_id,
            data,
            telegram.clock.now(),
        )
        telegram.world.add_query(query, forget_before=query.born - telegram.settings.query_ttl)
        body: Json = {
            "id": query.id,
            "from": wire.of_user(self.user),
            "chat_instance": str(chat.id * 1_000_003 % 2**62),
            "data": data,
            "message": wire.of_message(message) if message else wire.inaccessible(chat, message_id),
        }
        telegram.bell.ring()
        chat.user_did = telegram.bell.count
        telegram.updates.push("callback_query", body, f"user {self.user.id}")
        return query.id

    def share_contact(
        self,
        phone_number: str,
        first_name: str = "",
        *,
        last_name: str = "",
        user_id: int | None = None,
        vcard: str = "",
    ) -> Message:
        """Share a contact; without a name one's own, which carries one's own id."""
        own = not first_name
        card: Json = {"phone_number": phone_number, "first_name": first_name or self.user.first_name}
        optional = {"last_name": last_name, "vcard": vcard, "user_id": self.user.id if own else user_id}
        card |= {field: value for field, value in optional.items() if value}
        return self._write(None, content={"contact": card})

    def send_document(
        self, name: str, body: bytes, *, mime: str = "text/plain", caption: str = ""
    ) -> Message:
        stored = self._telegram.world.store_file("documents", name, mime, body)
        return self._write(None, text=caption, content={"document": wire.document(stored)})

    def send_photo(self, body: bytes, *, caption: str = "") -> Message:
        stored = self._telegram.world.store_file("photos", "photo.jpg", "image/jpeg", body)
        return self._write(None, text=caption, content={"photo": wire.photo_sizes(stored, *measure(body))})

    def send_content(self, content: Json, *, text: str = "") -> Message:
        """Send any other kind of message by the fields Telegram gives it: a voice, a sticker, a place ..."""
        return self._write(None, text=text, content=content)

    def edit(self, message_id: int, text: str) -> None:
        """Change one's own message; the bot gets an edited_message."""
        message = self._own(message_id)
        message.text, message.entities = text, found_in(text)
        message.edits += 1
        message.edit_date = self._telegram.now()
        self._telegram.post(message, "edited_message")

    def delete(self, message_id: int) -> None:
        """Delete any message of the private chat; Telegram tells a bot nothing of it."""
        message = self.private.find(message_id)
        if message is None:
            raise LookupError(f"no message {message_id} to delete")
        message.deleted = True
        self._telegram.bell.ring()

    def block(self) -> None:
        if self.private.present:
            self.private.present = False
            self._telegram.announce_membership(self.private, self.user, "member", "kicked")

    def unblock(self) -> None:
        if not self.private.present:
            self.private.present = True
            self._telegram.announce_membership(self.private, self.user, "kicked", "member")

    # ---- what the person sees ----------------------------------------------------------------------

    def chat(self) -> SeenChat:
        return see(self._telegram, self.private)

    async def changed(self, after: int) -> int:
        """Wait for anything new anywhere; the version of the chat to wait after the next time."""
        return await self._telegram.bell.wait(after, IDLE)

    async def sees(self, what: str | Callable[[SeenChat], bool], *, within: float = 5.0) -> SeenChat:
        """Wait for the bot: until its lowest message holds these words, or until the chat is as wanted.

        Words count only once the bot has done something after the person's last deed. TimeoutError, with the
        whole chat, when it does not come in so many seconds.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while True:
            chat = self.chat()
            if self._answered_with(chat, what) if isinstance(what, str) else what(chat):
                return chat
            left = deadline - loop.time()
            if left <= 0:
                raise TimeoutError(f"{self.user.first_name} never saw {what!r}; the chat is:\n{chat}")
            await self._telegram.bell.wait(chat.version, left)

    # ---- below -------------------------------------------------------------------------------------

    def _write(self, chat: Chat | None, **fields: object) -> Message:
        telegram = self._telegram
        place = chat or self.private
        if place.kind == "private":
            if not place.present:
                raise PermissionError(f"{self.user.first_name} has blocked the bot; unblock() first")
            place.started = True
        place.user_did = telegram.bell.count
        message = telegram.world.add_message(place, self.user, telegram.now(), **fields)
        if place.kind == "private" or (place.present and self._reaches_bot(message)):
            telegram.post(message)
        return message

    def _answered_with(self, chat: SeenChat, words: str) -> bool:
        return self.private.bot_did > self.private.user_did and any(
            words in message.text for message in chat.by_bot[-1:]
        )

    def _reaches_bot(self, message: Message) -> bool:
        """Privacy mode: in a group a bot hears commands, its own name, and replies to itself."""
        original = message.chat.find(message.reply_to) if message.reply_to is not None else None
        bot = self._telegram.bot
        return (
            message.text.startswith("/")
            or f"@{bot.username}" in message.text
            or (original is not None and original.sender is bot)
        )

    def _own(self, message_id: int) -> Message:
        message = self.private.find(message_id)
        if message is None or message.sender is not self.user:
            raise LookupError(f"message {message_id} is not one of {self.user.first_name}'s own")
        return message


def _button(markup: Json, label: str, data: str) -> Json | None:
    buttons: list[Json] = [button for row in markup["inline_keyboard"] for button in row]
    if data:
        return next((button for button in buttons if button.get("callback_data") == data), None)
    exact = [button for button in buttons if button["text"] == label]
    partial = [button for button in buttons if label in button["text"]]
    if exact:
        return exact[0]
    return partial[0] if label and len(partial) == 1 else None

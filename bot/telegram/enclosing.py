"""What goes with a message besides its words, made at the moment it is sent: a picture drawn, a file written.

The outbox keeps what to draw or write, never the octets; each is made by a process of its own.
"""

from dataclasses import replace
from typing import NamedTuple

from bot.drawing import Easel
from bot.files.press import Press
from flows.reply import Message
from storage.queues import Unsent

PICTURE, FILE = "sendphoto", "senddocument"


class Closed(Exception):
    """The bot stops: what was being made is made when it is back."""


class Enclosed(NamedTuple):
    """``method`` of the Bot API sends ``octets`` in its ``field``, as a file of that ``name``."""

    method: str
    field: str
    name: str
    octets: bytes


class Enclosures:
    def __init__(self, easel: Easel, press: Press) -> None:
        self._easel = easel
        self._press = press
        self._closed = False

    async def of(self, row: Unsent) -> tuple[Message, Enclosed | None]:
        """The message to be sent now and what goes with it: None where it has nothing, or where that could not be made,
        which the message says then. A file that perhaps came is not sent twice: Telegram keeps both, and a reader would
        take the older for the newer. Raises Closed."""
        made = await self._made(row)
        if self._closed:
            raise Closed
        return made

    async def _made(self, row: Unsent) -> tuple[Message, Enclosed | None]:
        message = row.message
        if message.picture is not None and (png := await self._easel.draw(message.picture)):
            return message, Enclosed(PICTURE, "photo", "prelude.png", png)
        document = message.document
        if document is None:
            return message, None
        if row.ambiguous:
            return replace(message, html=document.perhaps, document=None), None
        file = await self._press.write(document, row.chat)
        if not file:
            return replace(message, html=document.missing, document=None), None
        return message, Enclosed(FILE, "document", document.name, file)

    async def close(self) -> None:
        """Nothing more is made."""
        self._closed = True
        await self._easel.close()
        await self._press.close()

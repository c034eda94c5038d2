"""What a failed call means: a closed list of what is worth another try, and what other failures ask for.

``BadRequest`` is a kind of ``NetworkError`` in python-telegram-bot: whoever repeats "network errors" repeats
for ever a text that no repetition makes right. So here what is not known to be temporary is final.
"""

import re
from dataclasses import dataclass
from enum import Enum

from telegram.error import BadRequest, ChatMigrated, EndPointNotFound, Forbidden, InvalidToken, TimedOut

from bot.telegram.request import NoAnswer, NotSent, ServerError, TooFast


class Kind(Enum):
    AWAY = "Telegram cannot be reached, and never saw the call"
    TEMPORARY = "Telegram has trouble of its own"
    TOO_FAST = "Telegram wants a pause of so many seconds"
    AMBIGUOUS = "nobody knows whether it took effect"
    NOT_MODIFIED = "it is already what it should be"
    GONE = "the message to edit is not there any more"
    UNPARSABLE = "Telegram cannot read the marks in the text"
    UNREACHABLE = "the chat does not want the bot, or is no more"
    MIGRATED = "the chat has a new number"
    TOKEN = "Telegram does not know the token"  # noqa: S105 (a sentence)
    PERMANENT = "no repetition will help"


QUOTED = re.compile(r'".*"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Failure:
    """``seconds`` is the pause of TOO_FAST, ``new_chat`` is for MIGRATED, ``why`` is what was said."""

    kind: Kind
    why: str
    seconds: float = 0.0
    new_chat: int = 0


OF_A_BAD_REQUEST = {
    "message is not modified": Kind.NOT_MODIFIED,
    "message to edit not found": Kind.GONE,
    "message can't be edited": Kind.GONE,
    "message_id_invalid": Kind.GONE,
    "there is no text in the message to edit": Kind.GONE,  # a picture: words come as a message of their own
    "can't parse entities": Kind.UNPARSABLE,
    "chat not found": Kind.UNREACHABLE,
    "user not found": Kind.UNREACHABLE,
    "peer_id_invalid": Kind.UNREACHABLE,
    "user is deactivated": Kind.UNREACHABLE,
    "input_user_deactivated": Kind.UNREACHABLE,
}
"""Phrases of the Bot API server's own source, lower case."""


def classify(error: BaseException) -> Failure:
    """What this error of a call means. An error that is none of Telegram's came in the middle: AMBIGUOUS."""
    # Telegram quotes what it does not like, and that may be somebody's name or words.
    why = QUOTED.sub('"…"', f"{type(error).__name__}: {error}")[:120]
    match error:
        case TooFast():
            return Failure(Kind.TOO_FAST, why, seconds=error.seconds)
        case NotSent():
            return Failure(Kind.AWAY, why)
        case ServerError():
            return Failure(Kind.TEMPORARY, why)
        case BadRequest():
            said = str(error).lower()
            kinds = (kind for phrase, kind in OF_A_BAD_REQUEST.items() if phrase in said)
            return Failure(next(kinds, Kind.PERMANENT), why)
        case Forbidden():
            return Failure(Kind.UNREACHABLE, why)
        case ChatMigrated():
            return Failure(Kind.MIGRATED, why, new_chat=error.new_chat_id)
        case InvalidToken() | EndPointNotFound():
            return Failure(Kind.TOKEN, why)
        case TimedOut() | NoAnswer():
            return Failure(Kind.AMBIGUOUS, why)
        case _:
            return Failure(Kind.AMBIGUOUS, why)

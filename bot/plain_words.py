"""What is said outside the chat, to the person who installs Prelude: the same words, without tags."""

from collections.abc import Callable

from flows.talk import Text, text
from flows.wording import Wording, plain
from storage.refusals import Refusal

PlainWords = Callable[[Text], str]
BARRED = (PermissionError, NotADirectoryError, FileExistsError)
"""A file or folder of ours is another user's, or stands where the other should."""


def why(error: Exception, words: PlainWords) -> str:
    """What was refused, as far as it can be said in words of ours."""
    if isinstance(error, BARRED):
        return words(text("admin-barred", file=str(error.filename), reason=error.strerror))
    reason = error.why if isinstance(error, Refusal) else str(error)
    return reason if isinstance(reason, str) else words(reason)


def plain_words(language: str) -> PlainWords:
    """How a Text reads on a terminal in this language."""
    wording = Wording()
    return lambda text: plain(wording.html(text, language))

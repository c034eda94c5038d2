"""What is said outside the chat, to the person who installs Prelude: the same words, without tags."""

from collections.abc import Callable

from flows.talk import Text
from flows.wording import Wording, plain

PlainWords = Callable[[Text], str]


def plain_words(language: str) -> PlainWords:
    """How a Text reads on a terminal in this language."""
    wording = Wording()
    return lambda text: plain(wording.html(text, language))

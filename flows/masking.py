"""Names, numbers and addresses taken out of words before they leave the machine, and put back into an answer.

Too much is masked rather than too little: what is known of customers and colleagues, whoever is named with a title or,
in English, by a capital letter within a sentence.
"""

import re
from collections.abc import Iterable, Mapping

from flows.coaching.persons import people_in

_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.ASCII)
_NUMBER = re.compile(r"\+?\d(?:[\s().·-]*\d){6,}")
"""Seven digits and more: prices and dates are shorter."""
_SHORTEST = {True: 2, False: 3}  # characters of a known name, Chinese or not; shorter ones are words
_MASK = "[{}{}]"


class Mask:
    """The same thing gets the same mask in every text of one request."""

    def __init__(self, names: Iterable[str]) -> None:
        known = {name.strip().lower() for name in names}
        longest_first = sorted(filter(_long_enough, known), key=len, reverse=True)
        self._known = re.compile("|".join(map(_whole, longest_first)) or r"(?!)", re.IGNORECASE)
        self.masks: dict[str, str] = {}

    def put_on(self, words: str) -> str:
        for pattern, kind in ((_ADDRESS, "address"), (_NUMBER, "number"), (self._known, "name")):
            words = pattern.sub(lambda found, kind=kind: self._mask(kind, found.group()), words)  # type: ignore[misc]
        for name in people_in(words):
            words = words.replace(name, self._mask("name", name))
        return words

    def taken_off(self, words: str) -> str:
        """Raises KeyError where a mask is in the words that nothing is behind."""
        behind: Mapping[str, str] = {mask: original for original, mask in self.masks.items()}
        return re.sub(r"\[(?:name|number|address)\d+\]", lambda found: behind[found.group()], words)

    def _mask(self, kind: str, original: str) -> str:
        if original not in self.masks:
            self.masks[original] = _MASK.format(kind, len(self.masks) + 1)
        return self.masks[original]


def _long_enough(name: str) -> bool:
    return len(name) >= _SHORTEST[not name.isascii()]


def _whole(name: str) -> str:
    escaped = re.escape(name)
    return rf"\b{escaped}\b" if name.isascii() else escaped

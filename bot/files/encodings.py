"""The words in a file of unknown encoding: UTF-8, UTF-16, GBK and GB18030, Big5.

No library: on short lists charset-normalizer takes GBK for Big5, and GB18030 can read every Big5 file. Which pairs of
octets are frequent characters tells the two apart.
"""

import re
from collections.abc import Sequence

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
SEEN = 200_000
"""So many octets are enough to tell."""

_PAIR = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")


class NotText(Exception):
    """The octets are no text in any encoding that lists come in."""


def decoded(octets: bytes, told: str = "") -> tuple[str, str]:
    """The words, and the encoding they were read in; the one that was ``told`` is tried first. Raises NotText."""
    for encoding in (*filter(None, [told]), *_likely(octets)):
        try:
            words = octets.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in words:
            return words, encoding
    raise NotText


def _likely(octets: bytes) -> Sequence[str]:
    for mark, encoding in MARKS:
        if octets.startswith(mark):
            return (encoding,)
    head = octets[:2000]
    if head.count(0) * 5 > len(head):  # every other octet of Latin letters and figures in UTF-16
        even = head[::2].count(0)
        return ("utf-16-be",) if even * 2 > head.count(0) else ("utf-16-le",)
    if b"\0" in octets:
        return ()
    return ("utf-8", *(("big5", "gb18030") if _is_big5(octets[:SEEN]) else ("gb18030", "big5")), "cp1252")


def _is_big5(octets: bytes) -> bool:
    """The 5,401 frequent characters of Big5 begin with A4 to C6, the 3,755 of GB 2312 with B0 to D7."""
    pairs = _PAIR.findall(octets)
    chinese = sum(0xB0 <= pair[0] <= 0xD7 and pair[1] >= 0xA1 for pair in pairs)
    taiwanese = sum(0xA4 <= pair[0] <= 0xC6 for pair in pairs)
    return bool(taiwanese > chinese)

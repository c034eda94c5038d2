"""The words that the English grammar is put together from."""

from typing import Final

from flows.due.figures import PUNCTUATION
from flows.due.numerals import COUNT_WORD, HOUR_WORD

WEEKDAY: Final = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\b(?:(?<!day)\.(?= ?\w))?"
)
PLAIN_WEEKDAY: Final = rf"(?!(?:mon|wed|sat|sun)\b){WEEKDAY}"
"""Those that are no other word."""
MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\.(?= ?\d))?"
)
TOMORROW: Final = r"(?:tomorrow|tmrw|tmr|tmw|2moro)\b"
COUNT: Final = rf"(\d{{1,3}}|{COUNT_WORD})"
HOUR: Final = rf"(\d{{1,2}}|{HOUR_WORD})"

AFTER: Final = (
    r"(?:works?|ok|okay|suits?|and|or|if|to|for|with|but|so|then|sharp|please|latest|instead|again|on|at|by"
    r"|this|next|tonight|today|in the|because|when|he|she|they|we|his|her|their|my|our"
    rf"|{TOMORROW}|{WEEKDAY})\b"
)
BEFORE: Final = (
    r"\b(?:him|her|them|me|us|back|on|by|until|till|for|at|call|ring|phone|maybe|says?|said|ok|or|and|is)"
)
"""The words beside which a shy time is a time: "call him Sun please"."""
ENDS: Final = rf"(?= ?(?:$|{PUNCTUATION}|[-–—~]|{AFTER}|(?:is|would|should)\b))"
"""After a bare number: what shows that nothing is counted with it ("at 3 offers")."""


WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def weekday_number(word: str) -> int:
    """0 for Monday."""
    return WEEKDAYS.index(word[:3])


def month_number(word: str) -> int:
    """1 for January."""
    return MONTHS.index(word[:3]) + 1

"""Clock times and parts of the day as English says them: at 3, half past 3, tonight, noon, EOD."""

import re
from typing import Final

from flows.due.english.words import ENDS, HOUR, MONTH
from flows.due.figures import DONE, FREE, MERIDIEM, clock
from flows.due.numerals import HOUR_WORD, english
from flows.due.said import (
    AFTER_WORK,
    AFTERNOON,
    CLOSE_OF_BUSINESS,
    EVENING,
    FIRST_THING,
    LATE_AFTERNOON,
    LATE_MORNING,
    MORNING,
    NEVER,
    NOON,
    Clock,
    Here,
    Said,
    rule,
)

PLACE: Final = (
    r"(?:his|her|their|your|london|new york|beijing|singapore|paris|dubai|tokyo|sydney|eastern|pacific)"
)
PARTS: Final = {
    "morning": MORNING, "afternoon": AFTERNOON, "evening": EVENING, "am": MORNING, "pm": AFTERNOON,
    "late morning": LATE_MORNING, "late afternoon": LATE_AFTERNOON,
}  # fmt: skip
AT: Final = r"(?:at|around|about|by|before|after) |@ ?"
MINUTES_PAST: Final = r"(half|(?:a )?quarter|twenty(?:[- ]five)?|five|ten|\d{1,2})(?: minutes?)?"
MINUTES_TO: Final = r"((?:a )?quarter|twenty(?:[- ]five)?|five|ten|\d{1,2}(?= minutes?))(?: minutes?)?"
LONE: Final = r"(?<![^\s,])"
SPOKEN: Final = {"half": 30, "quarter": 15, "a quarter": 15, "twenty-five": 25, "twenty five": 25}


def _hour(match: re.Match[str], _here: Here) -> Said:
    hour, meridiem = match.groups()
    return clock(_figures(hour), None, meridiem)


def _lone(match: re.Match[str], _here: Here) -> Said:
    return Said(clock=Clock(int(match[1]), lone=True))


def _in_words(match: re.Match[str], _here: Here) -> Said:
    minutes = {"fifteen": "15", "thirty": "30", "forty-five": "45", "forty five": "45"}
    return clock(_figures(match[1]), minutes[match[2]])


def _past(match: re.Match[str], _here: Here) -> Said:
    minutes, hour, meridiem = match.groups()
    return clock(_figures(hour), str(_minutes(minutes)), meridiem)


def _to(match: re.Match[str], _here: Here) -> Said:
    minutes, hour, meridiem = _minutes(match[1]), english(match[2]), match[3]
    if not (1 <= hour <= 12 and 0 < minutes < 60):
        return NEVER
    return clock(str((hour - 2) % 12 + 1), str(60 - minutes), meridiem)


def _minutes(said: str) -> int:
    return SPOKEN[said] if said in SPOKEN else english(said)


def _figures(said: str) -> str:
    return said if said.isdecimal() else str(english(said))


def _part(match: re.Match[str], _here: Here) -> Said:
    return Said(part=PARTS[match[1].replace(".", "").replace("-", " ")])


def _this_part(match: re.Match[str], here: Here) -> Said:
    return Said(days=(here.today,), part=PARTS[match[1]])


RULES: Final = (
    rule(rf"(?:{AT}){HOUR}{MERIDIEM}?{DONE}(?! (?:of )?{MONTH}){ENDS}", _hour),
    rule(rf"(?:at |@ ?){HOUR}{MERIDIEM}?{DONE}", _hour, shy=True),
    rule(rf"(?:{AT})?{FREE}{HOUR} ?o['’]?clock\b{MERIDIEM}?", _hour),
    rule(rf"({HOUR_WORD}){MERIDIEM}", _hour),
    rule(rf"{LONE}(1[0-2]|[1-9]){DONE}{ENDS}", _lone),
    rule(rf"{LONE}(?:1[3-9]|[2-9]\d|\d{{3,4}}){DONE}{ENDS}", NEVER),
    rule(rf"(?:{AT})?{HOUR} (fifteen|thirty|forty[- ]five)\b", _in_words),
    rule(rf"(?:{AT})?{FREE}{MINUTES_PAST} past {HOUR}{MERIDIEM}?{DONE}", _past),
    rule(rf"(?:{AT})?{FREE}{MINUTES_TO} to {HOUR}{MERIDIEM}?{DONE}", _to),
    rule(r"(?:the )?(?:same|this) time\b", lambda _match, here: here.same_time()),
    rule(r"(?:noon|midday|mid-day)\b", Said(clock=Clock(12, literal=True))),
    rule(r"midnight\b", Said(part=EVENING, clock=Clock(12))),
    rule(r"(?:eod|cob|end of (?:the )?(?:business )?day|close of business)\b", Said(clock=CLOSE_OF_BUSINESS)),
    rule(r"first thing\b(?: in the morning\b)?", Said(part=FIRST_THING)),
    rule(r"(?:in the )?(?:early[ -])?(morning|afternoon|evening)\b", _part, shy=True),
    rule(r"(?:in the )?(late[ -](?:morning|afternoon))\b", _part, shy=True),
    rule(rf"(?:in the )?([ap]m\b|[ap]\.m\.){ENDS}", _part, shy=True),
    rule(r"(?:(?:at|around|over) )?lunch(?:[ -]?time)?\b", Said(part=NOON), shy=True),
    rule(r"after lunch\b", Said(part=AFTERNOON)),
    rule(r"after work\b", Said(part=AFTER_WORK), shy=True),
    rule(r"night\b", Said(part=EVENING), shy=True),
    rule(r"this (morning|afternoon|evening)\b", _this_part),
    rule(rf"{PLACE} time\b|(?:gmt|utc|[ecmp][sd]?t|cest|bst|jst|hkt|sgt|ist)\b", NEVER),
    rule(r"tonight\b", lambda _match, here: Said(days=(here.today,), part=EVENING)),
)

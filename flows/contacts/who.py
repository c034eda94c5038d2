"""Tells people from companies in the words somebody pastes, Chinese and English mixed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from flows.contacts import sounds
from flows.contacts import who_words as words

Kind = Literal["name", "maybe", "company", "note"]

LONGEST = 40
"""No name of a person or a company runs on for more characters without a space."""


class Part(NamedTuple):
    """Some words as they were written, and what they seem to be; ``maybe`` is a name if nothing is better."""

    kind: Kind
    words: str


def parts(text: str) -> tuple[Part, ...]:
    """What a piece of a line is made of, in its order; the piece holds no phone number and no separator.

    ``恒通物流张总 老客户`` is a company, a name and a note; so is ``Acme Ltd John Smith wants a quote``.
    """
    found: list[Part] = []
    for run in re.finditer(_RUN, text):
        new = list(_western(run[0].split()) if run["western"] else _chinese(run[0]))
        if found and _is_half_a_company(new[0]) and _may_begin_a_company(found[-1]):
            new[0] = Part("company", f"{found.pop().words} {new[0].words}")
        found += new
    return tuple(found)


def without_person(company: str) -> tuple[str, str]:
    """``John Smith Acme Ltd`` as a person and a company, for a line that names nobody else.

    The person is "" where the words leave a doubt.
    """
    spelled = company.split()
    mark = next((at for at, word in enumerate(spelled) if _bare(word) in words.WESTERN_COMPANY), 0)
    return (" ".join(spelled[:2]), " ".join(spelled[2:])) if mark > 2 else ("", company)


def _any(alternatives: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(alternatives, key=len, reverse=True)) + ")"


HAN = sounds.HAN.pattern
_RUN = rf"(?P<western>(?:(?!{HAN})\S)+(?!\S)(?:\s+(?:(?!{HAN})\S)+(?!\S))*)|\S+"

# These patterns are compiled when they are first asked for: they are large, and every start would wait for them.

# ---- Chinese ---------------------------------------------------------------------------------------

_SURNAME = _any([*words.LONG_SURNAMES, f"[{words.SURNAMES}]"])
_FULL = rf"(?:{_SURNAME}{HAN}{{1,2}}|[{words.SURNAMES}]{{2}}{HAN}{{2}})"
_TITLE = rf"(?:副?{_any(words.TITLES)}|[{words.FAMILIAR}])"
_TITLED = (
    rf"(?:{_SURNAME}{HAN}{{0,2}}?{_TITLE}|{_SURNAME}[{words.OFFICES}]"
    rf"|{HAN}{{1,2}}[{words.FAMILIAR}]|[A-Za-z]+{_TITLE})"
)
_CALLED = rf"(?:[小老大]{_SURNAME}|阿{HAN}{{1,2}}|{HAN}{{1,8}}(?:[·•・‧]{HAN}{{1,10}})+)"
_FIRM = rf"{_any(words.FIRMS + words.TRADES)}"
_BRANCH = rf"(?:[(（]{HAN}{{2,6}}[)）]|{HAN}{{0,4}}(?:分公司|分店|办事处|事业部|营业部))?"

_CALL_NAME = rf"{_TITLED}|{_CALLED}"
_NOT_CALLED = _any(words.NOT_FIRST_IN_NAMES)
_NOT_NAME = rf"{_NOT_CALLED}|.*{_any(words.NOT_IN_NAMES)}|.*[省市县]$"
_NOT_COMPANY = _any(words.NOT_IN_COMPANIES)
_COMPANY = rf"[\w()（）·&.\-]+?{_FIRM}+{_BRANCH}"
_EMPLOYEE = (
    rf"(?P<company>[\w()（）]{{2,}}?{_FIRM}+)[的\-—]?{_any(words.ROLES)}?"
    rf"(?P<person>{_TITLED}|{_CALLED}|{_FULL})"
)
_OFFICE = rf"(?P<company>[\w()（）]{{2,}}?{_FIRM}+)[的\-—]?(?P<role>{_any(words.ROLES)})部?"
_IN_A_ROLE = rf"(?P<role>{_any(words.ROLES)})(?P<person>{_SURNAME}{HAN}{{0,2}}?{_TITLE})"
_TITLED_FIRST = rf"(?P<person>{_TITLED})(?P<rest>.+)"
_REMARK = _any(words.FIRST_IN_REMARKS)
_SHORT = rf"{_SURNAME}|{HAN}{{2,4}}"


def _chinese(word: str) -> Iterator[Part]:
    """One word with Chinese in it: a person, a company, the two run together, or neither."""
    titled = re.fullmatch(_TITLED_FIRST, word)
    if len(word) > LONGEST:
        yield Part("note", word)
    elif titled and _is_company(titled["rest"]) and len(re.sub(_FIRM, "", titled["rest"])) > 1:
        yield from (Part("name", titled["person"]), Part("company", titled["rest"]))
    elif _is_company(word):
        yield Part("company", word)
    elif (employee := re.fullmatch(_EMPLOYEE, word)) and _is_company(employee["company"]):
        yield from (Part("company", employee["company"]), Part("name", employee["person"]))
    elif _is_person(word):
        yield Part("name", word)
    elif (office := re.fullmatch(_OFFICE, word)) and _is_company(office["company"]):
        yield from (Part("company", office["company"]), Part("note", office["role"]))
    elif titled and re.match(_REMARK, titled["rest"]):
        yield from (Part("name", titled["person"]), Part("note", titled["rest"]))
    elif buyer := re.fullmatch(_IN_A_ROLE, word):
        yield from (Part("note", buyer["role"]), Part("name", buyer["person"]))
    else:
        yield Part("maybe" if re.fullmatch(_SHORT, word) and not _is_remark(word) else "note", word)


def _is_company(word: str) -> bool:
    return len(word) > 2 and bool(re.fullmatch(_COMPANY, word)) and not re.match(_NOT_COMPANY, word)


def _is_half_a_company(part: Part) -> bool:
    """``科技有限公司`` behind a space: its name stands before it."""
    return part.kind == "company" and not re.sub(_FIRM, "", part.words)


def _may_begin_a_company(part: Part) -> bool:
    return " " not in part.words and not _is_person(part.words)


def _is_remark(word: str) -> bool:
    return bool(re.match(_NOT_NAME, word) or re.match(_NOT_COMPANY, word) or re.fullmatch(_TITLE, word))


def _is_person(word: str) -> bool:
    if re.fullmatch(_CALL_NAME, word):
        return not re.match(_NOT_CALLED, word)
    return bool(re.fullmatch(_FULL, word)) and not re.match(_NOT_NAME, word)


# ---- English ---------------------------------------------------------------------------------------


def _western(spelled: Sequence[str]) -> Iterator[Part]:
    """A run of words without Chinese: people and companies come before the first word of a remark."""
    end = next((at for at, word in enumerate(spelled) if _begins_remark(word)), len(spelled))
    known, remark = list(spelled[:end]), " ".join(spelled[end:])
    while known:
        size, kind = _first(known)
        yield Part(kind, " ".join(known[:size]))
        known = known[size:]
    if remark:
        yield Part("note", remark)


def _first(known: Sequence[str]) -> tuple[int, Kind]:
    """How many of the words belong together at the beginning, and as what."""
    marks = [at for at, word in enumerate(known) if _bare(word) in words.WESTERN_COMPANY]
    titled = _bare(known[0]) in words.WESTERN_TITLES
    if marks and not titled:
        end = marks[0] + 1
        while end in marks:
            end += 1
        if end < len(known) and _bare(known[end]) == "of":
            return len(known), "company"
        if end > 1:
            return end, "company"
    if "&" in known[1:-1] and not titled and _is_capital(known[known.index("&") + 1]):
        return known.index("&") + 2, "company"
    longest = 5 if titled or any(_bare(word) in words.WESTERN_PARTICLES for word in known) else 3
    size = next((at for at, word in enumerate(known) if at and not _is_capital(word)), len(known))
    if titled and len(known) > 1:
        return min(max(size, 2), longest if not marks else 2), "name"
    if _is_capital(known[0]):
        return min(size, longest), "name"
    return (len(known), "maybe") if len(known) < 4 else (len(known), "note")


def _begins_remark(word: str) -> bool:
    bare = _bare(word)
    return (
        bare in words.WESTERN_JOBS
        or (bare in words.WESTERN_REMARKS and not word[:1].isupper())
        or not (word == "&" or any(map(str.isalpha, word)))
        or any(sign in word for sign in "@:=?!")
    )


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or _bare(word) in words.WESTERN_PARTICLES


def _bare(word: str) -> str:
    return word.strip(".,;'\"").casefold()

"""What a language model is asked, and what is taken from its answer: never more than was there, only better said."""

import re

from flows.coaching.phrases import language_of
from flows.masking import Mask
from flows.wish import Wish

LONGEST = 300
TALK = 8
"""Lines of the talk that go along."""
LANGUAGES = {"en": "English", "zh": "Simplified Chinese, as spoken on the telephone"}
TYPES = {
    "lively": "lively: warm, quick, likes to joke and to be liked",
    "powerful": "powerful: short, impatient, wants the point and to decide",
    "peaceful": "peaceful: friendly, slow, afraid of haste and change",
    "analytical": "analytical: precise, sober, wants figures and proof",
}


def asked(wish: Wish, mask: Mask) -> list[dict[str, str]]:
    """The messages of the request, masked."""
    if wish.kind == "choice":
        options = "\n".join(f"{number}. {option}" for number, option in enumerate(wish.options, 1))
        return [
            {
                "role": "system",
                "content": "In telephone sales a customer said, or a rep noted, the words that follow. Which of the "
                "numbered lines do they come down to? Answer with the number alone, 0 if none.",
            },
            {"role": "user", "content": f"{mask.put_on(wish.words)}\n\n{mask.put_on(options)}"},
        ]
    spoken = (line.partition(": ") for line in wish.talk[-TALK:])
    talk = "\n".join(f"{who}: {mask.put_on(words)}" for who, _, words in spoken)
    return [
        {
            "role": "system",
            "content": f"You play a customer on the telephone who is {TYPES[wish.personality]}. You are given the talk "
            "and the customer's next line. Say that line in your own words, fitting what was just said. Keep its "
            "meaning, every fact, number and objection; add none. One or two short sentences, no quotation marks, no "
            f"stage directions, in {LANGUAGES[wish.language]}. Tokens in brackets like [name1] stay as they are.",
        },
        {"role": "user", "content": f"{talk}\n\nNext line: {mask.put_on(wish.words)}"},
    ]


def mended(answer: str, wish: Wish) -> str:
    """The line as it may be shown. Raises ValueError for one that cannot be: too long, in another language, or with a
    number that the line it stands for has not."""
    words = " ".join(answer.split()).strip('"“”「」')
    words = re.sub(r"^(?:customer|客户)\s*[:：]\s*", "", words, flags=re.IGNORECASE)
    if not words or len(words) > LONGEST:
        raise ValueError("length")
    if language_of(words, wish.language) != wish.language:
        raise ValueError("language")
    if set(re.findall(r"\d+", words)) - set(re.findall(r"\d+", wish.words)):
        raise ValueError("number")
    if ("?" in wish.words or "？" in wish.words) and not re.search(r"[?？]", words):
        raise ValueError("question")
    return words

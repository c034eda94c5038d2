"""The Chinese grammar: all that Chinese says about time, and the words that may stand beside it."""

from typing import Final

from flows.due.chinese import clock, counted, days
from flows.due.said import NOTHING, Rule, rule

RULES: Final[tuple[Rule, ...]] = (
    *days.RULES,
    *counted.RULES,
    *clock.RULES,
    rule("的|在|于|大概|大约|差不多|左右|[之以]?前(?!天)|(?<=[一二三四五六日天号])[那当]天", NOTHING),
)

COURTESY: Final[tuple[Rule, ...]] = (
    *counted.ANSWERS,
    rule("打(?:给|电话给?)?|回(?:电话?|访)|联系|跟进|提醒|叫|约", NOTHING),
    rule("请|麻烦|再|给|[他她我]|吧|好吗|可以吗?", NOTHING),
)
"""What people add, and how short they are, when they only mean to say when."""

BEFORE: Final = "[说在约等到他她我们就改于那户给或者]"
AFTER: Final = (
    "(?:[之以]?[前后]|左右|再|打|回|给|联系|见|可以|有空|方便|吧|过?[来去]|约|谈|聊|跟进|提醒|开会|行|或)"
)
"""What stands beside a shy time where it is a time: 约3点, 8号再打."""

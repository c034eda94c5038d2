"""The layer that a stage in anybody's words means, where it can be told; the rest is asked once and remembered."""

import re
import unicodedata
from collections.abc import Mapping

from flows.model import LAYERS, LOST, WON

_WORDS: dict[str, str] = {
    "L1": "新客户 新线索 线索 未联系 待联系 新增 潜在客户 new lead newlead open uncontacted cold",
    "L2": "已联系 初步接触 初步沟通 初次沟通 接触 contacted attempted connected reached",
    "L3": "有意向 意向 意向客户 需求确认 了解需求 interested qualified warm discovery qualification",
    "L4": "方案 已报价 报价 方案报价 演示 proposal quoted quote demo presentation proposalsent",
    "L5": "谈判 商务谈判 议价 negotiation negotiating hot contractsent",
    "L6": "待签约 待成交 签约中 待付款 commit verbalagreement closing",
    WON: "成交 已成交 赢单 签约 已签约 合作中 won closedwon customer signed",
    LOST: "流失 已流失 输单 丢单 放弃 无意向 无效 lost closedlost dead disqualified",
}
_MEANT = {word: layer for layer, words in _WORDS.items() for word in words.split()}
KNOWN = (*LAYERS, WON, LOST)


def folded(words: str) -> str:
    """How a stage is remembered: ``Closed - Won`` and ``closed won`` are one."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", words)).casefold()


def meant(words: str, taught: Mapping[str, str] | None = None) -> str:
    """A layer, ``won`` or ``lost``; "" where only a person can tell. ``taught`` are a team's own, by ``folded``."""
    key = folded(words)
    told = (taught or {}).get(key) or _MEANT.get(key, "")
    if told:
        return told
    numbered = re.fullmatch(r"(?:l|layer|level|stage|阶段|第)?([1-6])(?:层|级|阶段|層|級)?", key)
    return f"L{numbered[1]}" if numbered else ""

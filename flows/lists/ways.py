"""Which way a past contact went, in anybody's words: out, in, or by other means than the phone."""

from flows.lists.stages import folded

CALL, INBOUND = "call", "inbound"
"""As ``Call.kind``, which also knows messages and meetings."""

_WORDS: dict[str, str] = {
    CALL: "呼出 去电 外呼 拨出 已拨 主叫 打出 出 呼出电话 拨出电话 去電 撥出 "
    "call outbound out outgoing outboundcall outgoingcall dialled dialed placed made",
    INBOUND: "rangin 呼入 来电 接入 被叫 打入 入 呼入电话 客户来电 已接来电 未接来电 來電 未接來電 "
    "inbound in incoming inboundcall incomingcall received missed missedcall",
    "message": "消息 短信 微信 邮件 message sms text email",
    "meeting": "见面 拜访 面谈 meeting visit",
}
_MEANT = {word: way for way, words in _WORDS.items() for word in words.split()}


def meant(words: str) -> str:
    """A ``Call.kind``; "" where nobody can tell."""
    return _MEANT.get(folded(words), "")

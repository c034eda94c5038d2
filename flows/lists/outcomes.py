"""How a call ended, in anybody's words, where it can be told; the rest is asked once and remembered."""

from flows.lists.stages import folded
from flows.model import ANSWERED, OUTCOMES

_WORDS: dict[str, str] = {
    "met": "达成 达成目标 成功 有意向 有兴趣 感兴趣 已预约 约到 預約成功 "
    "met goalmet success successful interested meeting meetingbooked meetingset booked appointment demobooked",
    "partly": "部分达成 考虑 考虑中 再考虑 犹豫 partly maybe considering thinking undecided",
    "refused": "拒绝 被拒绝 已拒绝 无意向 没兴趣 不感兴趣 不需要 拒絕 沒興趣 "
    "refused rejected declined notinterested no noneed",
    "callback": "回拨 再打 再联系 稍后联系 约回访 待回访 改天再打 再聯絡 "
    "callback callbacklater calllater followup reschedule",
    "hangup": "挂断 开场被挂 秒挂 直接挂断 挂机 開場掛斷 掛斷 hungup hungupintheopening hangup hunguponme",
    "busy": "忙 占线 正忙 用户忙 通话中 忙線 busy linebusy engaged",
    "noanswer": "未接 未接通 无人接听 没接 没人接 不接 关机 停机 未接聽 無人接聽 "
    "noanswer notanswered unanswered missed voicemail leftvoicemail leftmessage notreached noreply",
    "wrong": "空号 号码不对 错号 号码错误 打错 空號 錯號 wrong wrongnumber badnumber invalidnumber "
    "notinservice disconnected",
    "dnc": "勿扰 不要再打 拒绝来电 黑名单 dnc donotcall dontcall optout optedout removeme unsubscribed",
    "won": "成交 已成交 签单 签约 已签约 won sale sold closedwon dealclosed signed",
    ANSWERED: "接通 已接通 已接 已接听 通话 已沟通 正常沟通 接聽 connected answered completed talked spoke reached",
}
_MEANT = {word: outcome for outcome, words in _WORDS.items() for word in words.split()}
KNOWN = (*OUTCOMES, ANSWERED)


def meant(words: str) -> str:
    """An outcome; "" where only a person can tell."""
    key = folded(words)
    return key if key in KNOWN else _MEANT.get(key, "")

"""Ten common objections in each language, to recognise what customers say against."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Objection:
    id: str
    words: str
    signs: tuple[str, ...]


CARDS = {
    "zh": (
        Objection("price", "太贵了", ("贵", "价格高", "价位高", "接受不了", "价格离谱", "心理价位", "便宜点")),
        Objection("think", "我再考虑考虑", ("再考虑", "考虑一下", "想一想", "容我想", "研究一下", "考虑好了")),
        Objection("supplier", "我们有供应商了", ("有供应商", "合作很多年", "固定合作", "长期合作", "供货", "定点采购")),
        Objection("busy", "我在忙", ("在开会", "开会呢", "在开车", "开车呢", "没空", "没时间", "不方便接")),
        Objection("noneed", "我们不需要", ("用不着", "没需求", "没这方面需求", "没兴趣", "不感兴趣")),
        Objection("info", "发个资料给我", ("资料发我", "发我邮箱", "发资料", "传份资料", "发我看")),
        Objection("boss", "我要问老板", ("问领导", "领导定", "老板定", "做不了主", "汇报一下", "说了不算", "请示",
                  "问采购", "跟合伙人商量")),
        Objection("family", "要跟家里商量", ("问老婆", "和老公说",
                  "跟爱人商量", "问爱人", "跟老婆商量", "跟家里人商量", "媳妇")),
        Objection("budget", "没有预算", ("预算不够", "预算用完", "没预算")),
        Objection("later", "以后再说", ("过段时间", "年后再", "下个月再说", "不着急", "过完年")),
    ),
    "en": (
        Objection("price", "Too expensive", ("expensive", "pricey", "price is too high", "can't afford", 
                  "costs too much", "more than I wanted to spend")),
        Objection("think", "I need to think about it", ("think it over", "sleep on it", "consider it", "time to think",
                  "have to think about",
                  "think about it")),
        Objection("supplier", "We have a supplier", ("got a supplier", "work with someone else", "current vendor",
                  "current supplier")),
        Objection("busy", "I'm busy", ("in a meeting", "can't talk", "I'm driving", "no time", "bad time",
                  "not a good time")),
        Objection("noneed", "We don't need it", ("not interested", "do not need", "no need")),
        Objection("info", "Send me some information", ("send me an email", "email me", "send something over",
                  "in an email")),
        Objection("boss", "I must ask my boss", ("ask my boss", "check with my boss", "manager decides",
                  "not my decision", "can't decide", "up to my boss", "ask purchasing")),
        Objection("family", "I must ask my wife", ("talk to my wife", "ask my wife", "talk to my husband",
                  "wife has to agree",
                  "ask his wife", "ask her husband", "discuss it at home")),
        Objection("budget", "No budget", ("budget is used up", "not in the budget", "budget was cut",
                  "budget is gone")),
        Objection("later", "Maybe later", ("next year", "not right now", "some other time", "in a few months",
                  "no rush")),
    ),
}  # fmt: skip

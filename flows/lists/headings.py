"""Which column of a foreign list holds what: as its heading says in Chinese or English, else as its cells look."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from flows.contacts import columns, phones
from flows.lists import dates
from flows.lists.staged import CALLS, CUSTOMERS, FIRST, UNSURE, Field

Rows = Sequence[Sequence[str]]

LOOKED_AT = 200
"""So many rows show what a column without a known heading holds."""

_NAMES_OF: dict[Field, str] = {
    "owner": "负责人 销售 销售员 业务员 业务 跟进人 归属人 所属人 所有人 归属 客户经理 顾问 坐席 "
    "負責人 業務員 業務 跟進人 "
    "owner rep salesrep salesperson sales assignedto assigned accountowner contactowner leadowner "
    "accountmanager agent",
    "stage": "阶段 客户阶段 销售阶段 层级 客户层级 等级 客户等级 级别 客户级别 状态 客户状态 意向 意向度 进度 跟进状态 "
    "階段 客戶階段 層級 狀態 客戶狀態 等級 "
    "stage layer level status pipelinestage dealstage leadstatus salesstage phase lifecyclestage",
    "value": "金额 预计金额 成交金额 预算 价值 客户价值 商机金额 预计成交额 金額 預算 預計金額 "
    "value amount dealvalue dealamount budget revenue expectedrevenue potential",
    "source": "来源 客户来源 渠道 线索来源 來源 客戶來源 source leadsource channel origin",
    "created": "创建时间 创建日期 录入时间 录入日期 添加时间 添加日期 登记日期 建档日期 "
    "建立日期 首次联系 創建時間 建立時間 "
    "created createdat createdate createdon createddate datecreated added addedon dateadded since firstseen "
    "firstcontact",
    "last": "最后联系 最后联系时间 最近联系 最近联系时间 上次联系 上次联系时间 最后跟进 最后跟进时间 "
    "最近跟进 最近跟进时间 "
    "上次跟进 跟进时间 联系时间 最後聯繫 上次聯繫 最後聯絡 上次聯絡 "
    "lastcontact lastcontacted lastcall lastcalled lastactivity lastactivitydate lasttouch lastcontactdate",
    "next": "下次联系 下次联系时间 下次跟进 下次跟进时间 计划联系 约定时间 回访时间 下次回访 "
    "下次聯繫 下次聯絡 下次跟進 "
    "nextcontact nextcall nextstep nextactivity nextactivitydate followup followupdate nextfollowup due duedate "
    "callagain callagainon callback callbackon",
    "name": "客戶 客戶名稱 客戶姓名 聯絡人 聯繫人 名稱 客户联系人 lead leadname person",
    "phone": "联系号码 聯絡電話 聯繫電話 手機號碼 電話號碼 手机1 电话1 phone1 workphone businessphone telno",
    "": "层级名称 layersname",
    "lost-from": "丢在哪层 丢单前层级 丢单前阶段 流失前阶段 lostfrom lostat lostin loststage",
    "fits": "合适吗 是否合适 合适 fits fit isfit qualified isqualified",
    "since": "进入本层时间 inthislayersince",
    "currency": "币种 货币 幣種 currency",
    "campaign": "活动批次 活动 营销活动 批次 活動 campaign campaignname batch",
    "vip": "vip vip客户 是否vip isvip vipcustomer",
    "grade": "信用等级 信用 信用等級 creditgrade creditrating credit",
    "type": "性格 性格类型 性格類型 personality personalitytype",
    "potential": "潜力客户 潛力客戶 potentialcustomer nurture",
    "no-calls": "不要再打 勿扰 勿打 免打扰 拒绝来电 不再联系 勿擾 donotcall dnc donotcontact dontcall nocalls optout "
    "optedout donotphone",
    "wrong": "号码不对 错号 空号 号码有误 號碼不對 wrongnumber badnumber invalidnumber",
    "company": "客户公司 公司名稱 企業名稱 business businessname",
    "note": "跟进记录 跟进内容 跟进情况 描述信息 跟進記錄 description comments details",
}
_NAMES_IN_CALLS: dict[Field, str] = {
    "at": "when 通话时间 通话日期 拨打时间 拨打日期 呼叫时间 呼叫日期 外呼时间 开始时间 日期 时间 "
    "通話時間 通話日期 撥打時間 日期 時間 "
    "calldate calltime calledat callstart callstarted datetime date time starttime startedat",
    "outcome": "结果 通话结果 拨打结果 呼叫结果 外呼结果 联系结果 跟进结果 通话状态 呼叫状态 拨打状态 接通状态 "
    "結果 通話結果 撥打結果 通話狀態 "
    "outcome calloutcome result callresult disposition calldisposition callstatus",
    "phone": "被叫 被叫号码 对方号码 客户号码 客户电话 callee calleenumber calledparty tonumber",
    "owner": "拨打人 呼叫人 通话人 主叫人 撥打人 calledby caller madeby user",
    "direction": "方式 kind 呼叫类型 通话类型 呼叫方向 通话方向 方向 呼入呼出 呼叫類型 通話類型 通話方向 "
    "direction calldirection calltype inout inboundoutbound",
    "": "通话时长 时长 录音 通話時長 duration callduration recording",
}
"""What only lists of calls say, or say for something else."""
_IN_CALLS: dict[str, Field] = {
    heading: field for field, headings in _NAMES_IN_CALLS.items() for heading in headings.split()
}
_KNOWN: dict[str, Field] = {
    **{heading: column for heading, column in columns.HEADINGS.items() if column != "order"},
    **{heading: "" for heading, column in columns.HEADINGS.items() if column == "order"},
    **{heading: field for field, headings in _NAMES_OF.items() for heading in headings.split()},
}


_ENDINGS_OF: dict[Field, str] = {
    "phone": "电话 手机 手机号 手机号码 联系方式 電話 手機 phone mobile tel telephone cell",
    "owner": "负责人 业务员 销售 销售员 跟进人 負責人 owner salesrep",
    "stage": "阶段 状态 階段 狀態 stage status",
    "value": "金额 預算 预算 金額 amount value budget revenue",
    "source": "来源 渠道 來源 source",
    "company": "公司 单位名称 公司名称 企业名称 company",
    "note": "备注 備註 notes comments remarks",
}
_ENDINGS = tuple((ending, field) for field, endings in _ENDINGS_OF.items() for ending in endings.split())
"""What a heading is about that ends so and is not among the known: ``Pipeline status``, ``跟进阶段``."""
_NUMBERED = re.compile(r"(?<=\w)(?:no|number|num|\d|gbp|usd|eur|rmb|cny)$")
OFTEN: tuple[Field, ...] = ("note", "at")
"""Fields that stand in several columns: a call's day and its clock often have one each."""


class Columns(NamedTuple):
    """``fields`` per column; ``heading`` is the row of the headings, -1 where there are none; ``sort`` what the rows
    are, as in ``How``."""

    fields: tuple[Field, ...]
    heading: int = -1
    sort: str = CUSTOMERS

    def changed(self, at: int, field: Field) -> "Columns":
        """One column taken for something else; most fields stand in one column only."""
        fields = ["" if each == field and field not in OFTEN else each for each in self.fields]
        fields[at] = field
        return Columns(tuple(fields), self.heading, self.sort)


def guess(rows: Rows, region: str = "CN", heading: int | None = None, sort: str = "") -> Columns:
    """What the columns of a list hold, "" where neither heading nor cells say it; ``heading`` and ``sort`` where
    somebody has said in which row the headings stand, or what the rows are. Never fails."""
    width = max(map(len, rows), default=0)
    if heading is None or heading >= len(rows):
        heading = next((at for at, row in enumerate(rows[:FIRST]) if _is_heading(row)), -1)
    named: list[Field] = [""] * width
    titles = [_folded(cell) for cell in rows[heading]] if heading >= 0 else []
    sort = sort or _sort(titles)
    known_as = _KNOWN | _IN_CALLS if sort == CALLS else _KNOWN
    for at, title in enumerate(titles):
        field = known_as.get(title, "")
        if field in OFTEN or field not in named:
            named[at] = field
    for at, title in enumerate(titles):
        if title not in known_as and (ending := _by_its_end(title)) and ending not in named:
            named[at] = ending
    _person_before_company(titles, named)
    body = rows[heading + 1 :][:LOOKED_AT]
    for at in range(width):
        known = at < len(titles) and titles[at] in known_as
        if not named[at] and not known:
            look = _look([row[at] for row in body if at < len(row) and row[at].strip()], region)
            named[at] = look if look not in named or look == "note" else "note"
    if not {"name", "company"} & set(named):
        _name_by_place(named, body)
    return Columns(tuple(_of_calls(named) if sort == CALLS else named), heading, sort)


def _by_its_end(title: str) -> Field:
    bare = _NUMBERED.sub("", title)
    return next((field for ending, field in _ENDINGS if bare.endswith(ending)), "")


def _sort(titles: Sequence[str]) -> str:
    """Calls have a date and how they ended; with what only customers have beside, or a date that may be any contact's,
    it may be either."""
    said = {_IN_CALLS.get(title, "") for title in titles}
    of_customers = {_KNOWN.get(title, "") for title in titles} & {"stage", "value", "next", "created", "last"}
    if "outcome" not in said:
        return CUSTOMERS
    if "at" in said and not of_customers:
        return CALLS
    return UNSURE if "at" in said or of_customers & {"created", "last"} else CUSTOMERS


def _of_calls(named: Sequence[Field]) -> list[Field]:
    """What customers' headings say in a list of calls: a date is the call's, a state how it ended."""
    for wanted, others in _INSTEAD.items():
        if wanted not in named and (other := next((each for each in others if each in named), None)):
            named = [wanted if each == other else each for each in named]
    return [each if each in OF_CALLS else "" for each in named]


_INSTEAD: dict[Field, tuple[Field, ...]] = {"at": ("last", "created"), "outcome": ("stage",)}
OF_CALLS: tuple[Field, ...] = ("name", "phone", "company", "owner", "at", "direction", "outcome", "note", "")


def _is_heading(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell.strip()]
    titles = [_folded(cell) for cell in filled]
    known = {field for title in titles if (field := (_KNOWN | _IN_CALLS).get(title, ""))}
    if not known & {"name", "phone", "company"}:
        return False
    known |= {field for title in titles if (field := _by_its_end(title))}
    return len(known) * 3 >= len(filled)


def _folded(cell: str) -> str:
    """``*联系电话（必填）`` and ``Phone No.`` as they stand in the lists above."""
    plain = unicodedata.normalize("NFKC", cell)
    return re.sub(r"\(.*?\)|[\W_]", "", plain).casefold()


def _person_before_company(titles: Sequence[str], named: list[Field]) -> None:
    """``客户名称, 联系人``: where both stand, the contact is who is called and the customer is the firm."""
    contact = next((at for at, title in enumerate(titles) if title.startswith(_CONTACT)), -1)
    if contact < 0 or _KNOWN.get(titles[contact]) != "name" or named[contact] == "name":
        return
    customer = named.index("name")
    named[contact] = "name"
    named[customer] = "note" if "company" in named else "company"


_CONTACT = ("联系人", "聯絡人", "聯繫人", "contact")


def _look(cells: Sequence[str], region: str) -> Field:
    """What most cells of a column without a heading are."""
    if not cells:
        return ""
    enough = len(cells) * 0.6
    if sum(bool(phones.find(cell[: phones.LONGEST], region)) for cell in cells) >= enough:
        return "phone"
    if sum(dates.read(cell) is not None for cell in cells) >= enough:
        return "last"
    return "" if all(cell.strip().isdecimal() for cell in cells) else "note"


def _name_by_place(named: list[Field], body: Rows) -> None:
    """Where no heading says it, the first column of words is the name."""
    for at, field in enumerate(named):
        words = [row[at] for row in body if at < len(row) and row[at].strip()]
        if field == "note" and all(len(each) <= 40 for each in words):
            named[at] = "name"
            return


def is_foreign(words: str) -> bool:
    """Whether pasted lines are a table out of some other system: its first line names a column that only such have."""
    first, _, rest = words.strip().partition("\n")
    separator = max("\t,;|，；", key=first.count)
    named = {(_IN_CALLS | _KNOWN).get(_folded(cell), "") for cell in first.split(separator)}
    return bool(rest.strip() and named & FOREIGN and named & {"name", "phone", "company"})


FOREIGN: frozenset[Field] = frozenset(
    ("owner", "stage", "value", "source", "created", "last", "next", "outcome")
)

# 加客户、名单、今天、漏斗、来电、应答。

title-add = 新客户
add-title = 共 { $count } 行，{ $new } 个新客户：
add-new = { $line }. { $understood }
add-known = { $line }. { $understood } · 已经是你的客户
add-colleague = { $line }. { $understood } · 同事的客户，跳过
add-twice = { $line }. { $understood } · 重复，跳过
add-no-phone = { $line }. { $understood } · 没找到电话，跳过
add-no-name = { $line }. { $understood } · 没找到姓名
add-bad-phone = { $line }. { $understood } · 号码不完整，跳过
add-too-many = { $line }. { $understood } · 超过一次粘贴的上限，剩下的请再发一次
add-nothing = 没看出客户。一行一个：“姓名 138…”，公司和备注可有可无。
add-name-missing = 怎么称呼？请输入姓名。
add-save = ✓ 保存 { $count } 个
add-cancelled = 什么都没有保存。
added = ✓ 已保存 { $count } 个客户，都在 L1。
added-undone = ↩ 已撤销：没有添加客户。
did-add = 添加 { $name }
did-add-many = 添加 { $count } 个客户
open-known = 打开 { $name }
nameless = （还没有姓名）

found-for = “{ $query }”找到：
found-recent = 最近的客户：
list-line = <b>{ $number }</b> { $name } · { $beside }
list-empty = 还没有客户。输入“姓名 138…”加第一个。
beside = { $company }{ $layer }（{ $days } 天）
layer-heading = <b>{ $layer } { $name }</b>
    <i>{ $meaning }</i>
    进入条件：{ $signs }
layer-empty = 这一层还没有客户。
due-beside = { $when } · { $layer }

today-off = <b>{ $day }</b> · 休息日 · { $dials } 通 · 达成 { $met }
today-heading = <b>{ $day }</b> · { $dials }/{ $target } 通 · 达成 { $met }
today-next = ▶ { $name }：{ $why }
today-empty = 今天没有到点的了。
why-promised = 约好 { $when }
why-new = 新客户，还没打过
why-no-step = 没有下一步

funnel-title = <b>漏斗</b> · { $total } 个客户
funnel-bar = <code>{ $bar }</code>
funnel-ends = 成交 { $won } · 丢单 { $lost }
funnel-thin = ⚠ { $layer } 太少：{ $count }/{ $minimum }。去打 { $feeder } 的：{ $names }
funnel-thin-nobody = ⚠ { $layer } 太少：{ $count }/{ $minimum }，{ $feeder } 也是空的。
funnel-full = 每一层都够。
funnel-why-rule = 一层的客户数少于下限，就是太少。它要靠上一层往下流。
funnel-why-layer = { $layer }：{ $count } 个客户，下限 { $minimum }
funnel-why-order = 离成交近的层先提醒；上一层里先看承诺，再看最近谈得好不好、等级、金额、停留长短。已经约好的、已在今天名单上的不再点名。

title-inbound = 来电
inbound-who = 谁打来的？输入号码或名字。
inbound-need = 他想要什么？
inbound-source = 他从哪里知道我们的？
inbound-next = 下一步是什么时候？
inbound-from = 📥 { $who }
inbound-who-unclear = 没有叫“{ $words }”的客户，里面也没有完整的号码。请写“姓名 138…”，外地座机带区号。

objections-ask = 输入客户说的话，或点一个：
objections-none = “{ $words }”还没有现成的答法。是下面哪一个？
objection-they-say = 他说：<b>{ $words }</b>
objection-you-say = <blockquote>{ $words }</blockquote>
answer-record-line = 用过 { $used } 次，有效 { $met } 次
all-answers = 全部答法
other-objection = 换一个

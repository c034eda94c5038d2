# 记电话、一句话记录、回执、到点提醒。

title-log = 记录 { $name }
log-outcome = 结果怎么样？
log-move = 客户说了什么、做了什么，让他往前走了？
log-next = 下一步是什么时候？
log-reason = 为什么丢单？
detail-part = 补充哪一项？
detail-heard = 客户说了什么？
detail-why = 他给的理由是？
detail-iceberg = 你觉得底下其实是？
detail-again = 下一步改到什么时候？
detail-note = 写一句备注：
detail-question = 哪个问题得到了回答？
detail-answer = 客户怎么回答的？会记进客户档案。
log-goal = 你的目标：<i>{ $goal }</i>
log-saved = ✓ 已保存：{ $outcome }
log-moving-to = 自己输入依据，就移到 <b>{ $layer }</b>。
log-sign = { $layer }：{ $words }
log-stay = 留在 { $layer }
log-lost = 丢单
log-no-step = 没有下一步
log-anew = 重新记录
layer-name = { $layer } { $name }

report-ended = <b>结果</b> { $outcome }
report-outcome = 结果怎么样？
report-save = 这样保存吗？
report-save-it = ✓ 保存
report-by-buttons = 用按钮记
log-note = “{ $note }” · 已记进这通电话的备注
report-words = “{ $words }”
report-heard = <b>他说</b> { $words }
report-next = <b>下次</b> { $when }
report-person = <b>还有谁定</b> { $person }
report-note = <b>备注</b> { $note }
report-when = 是哪个时间？

title-whose = “{ $words }”
whose-when = ⏰ <b>{ $when }</b>
whose-time = 是哪个时间？
whose-customer = 是谁的下一步？点一个，或输入名字。
whose-log = ☎ 是刚打的电话：记到 { $name }

title-receipt = 回执 { $name }
receipt-saved = ✓ <b>{ $name }</b> · { $outcome }{ $moved }{ $next }
receipt-moved = {" "}· { $before }→<b>{ $after }</b>
receipt-next = {" "}· 下次 { $when }
receipt-predicted = 预测命中 { $hit }/{ $of }{ $heard ->
    [0] {""}
   *[other] （本周听到的 { $heard } 个里料到 { $both } 个）
}
receipt-surprises = 没料到：{ $words }
receipt-reason = 原因：{ $reason }{ $under }
reason-under = {" "}· 其实是：{ $layer }
receipt-gain = { $layer } 现在 <b>{ $count }</b>/{ $minimum } · 今天 { $dials }/{ $target }
receipt-gain-end = { $layer } 现在 <b>{ $count }</b> · 今天 { $dials }/{ $target }
receipt-nameless = ✍ 怎么称呼这位？直接输入名字就记下了。
receipt-undone = ↩ 已撤销：{ $what }
next-up = ▶ 下一个：{ $name }
did-log = { $name } · { $outcome }
did-log-moved = { $name } · { $outcome } · { $before }→{ $after }
did-prep = { $name } 的准备

title-due = 到点：{ $name }
due-now = ⏰ <b>{ $when }</b>
due-late = ⏰ <b>{ $when }</b> · 提醒晚到了
due-done = ✓ 已办
due-handled = ✓ { $name }：已处理
did-step-done = { $name } 的下一步已办
did-put-off = { $name } 改到 { $when }

# 组长看的：团队的一天、一个人的一天、数字背后的电话。

summary = 日报
summary-total = <b>{ $day }</b> · 电话 { $dials }/{ $target } · 谈上 { $talked } · 前进 { $forward }
summary-won = 🎉 成交 { $count } 单（{ $value }）
summary-thin = 🔻 { $layer } 太少：{ $names }
summary-prepared = 有准备：谈上的 { $talked } 通里 { $prepared } 通
summary-lift = 达成目标：有准备 { $prepared }，没准备 { $unprepared }（n = { $sample }）
summary-surprises = 😮 没料到：{ $words }
summary-before = ‹ 前一天
summary-leaderless = ⚠ <b>{ $team }</b> 现在没有能联系上的组长，先由你来看。
team-gone = 没有这个团队。

no-list-name = 谁还没有名单
no-list-late = （晚了一点）
no-list-title = <b>今天还有 { $count } 个人没有名单：</b>
no-list-names = { $team }：{ $names }
no-list-more = …还有 { $count } 个人
no-list-remind = 🔔 提醒他们
no-list-leave = 今天不管
no-list-reminded = { $count ->
    [0] 大家都已经有名单了。
   *[other] 已提醒 { $count } 个人，名单点一下就能锁定。
}
no-list-left = 好，今天不提醒。
no-list-none = 大家都有名单。
rep-remark = 💬 给组长说一句
picture-title = { $day } · { $team }
picture-calls = 电话
picture-funnel = 漏斗
picture-key =
    .dials = 电话
    .talked = 谈上
    .target = 目标
    .customers = 客户
    .minimum = 最少
rep-title = <b>{ $name }</b> · { $day }
rep-today = 电话 { $dials }/{ $target } · 谈上 { $talked }
rep-effect = 本周谈上的 { $talked } 通里，达成目标 { $effect }
rep-week = { $day } · { $made }/{ $planned }
rep-funnel = 🔻 { $layers }
rep-outcome = { $outcome } { $count }
rep-calls = <b>{ $name }</b> · { $day } · { $outcome }
rep-call = { $number }. { $at } { $name }{ $note }

note-coach = 💬 辅导
note-kind = 要他怎么做？
    .keep = 👍 保持
    .start = ➕ 开始
    .stop = ✋ 停止
note-said = { $kind }：{ $words }
note-words = 用一句话说：
note-send = 就这样发？
note-send-it = 发给他
did-note = 给 { $name } 的一句话，黄金时间过了就送到
note-from = <b>{ $by }</b> 说 { $name } 的电话，{ $at }
note-accepted = ✓ 收到
note-accept = ✓ 收到
note-pin = 📌 放进通话单
note-unpin = 📌 从通话单拿掉
note-pinned = 📌 已放进通话单
did-unpin = 通话单上的一句话拿掉了
note-answer = ↩ 回复
note-call = 打开通话
note-reply = ↩ { $words }
note-reply-words = 想说什么？
did-note-reply = 对辅导的回复
note-gone = 这条辅导已经没有了。
note-state = <i>{ $state }</i>
note-is =
    .waits = 等黄金时间过了再送
    .told = 已送到
    .read = 已读
    .accepted = 已收到
    .pinned = 已收到，在通话单上

# 组长看的：团队的一天、一个人的一天、数字背后的电话。

summary = 日报
summary-total = <b>{ $day }</b> · 电话 { $dials }/{ $target } · 谈上 { $talked } · 前进 { $forward }
summary-won = 🎉 成交 { $count } 单（{ $value }）
summary-thin = 🔻 { $layer } 太少：{ $names }
summary-prepared = 有准备：谈上的 { $talked } 通里 { $prepared } 通
summary-lift = 达成目标：有准备 { $prepared }，没准备 { $unprepared }（n = { $sample }）
summary-surprises = 😮 没料到：{ $words }
summary-before = ‹ 前一天
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

# 自己来的提醒，和晚到的提醒

reminder =
    .due = 到点电话
    .note = 组长的辅导
    .board = 今日看板
    .midday = 午间建议
    .promise = 到期的承诺
    .no-step = 没有下一步的客户
    .unlogged = 没记的电话
    .list = 明日名单
    .review = 晚间复盘
    .no-list = 谁还没有名单
    .team-day = 团队日报
    .team-week = 团队周报
    .news = 新版本
    .friday = 本周小结

came-late = （来晚了一点）
digest = ⏰ <b>我刚才掉线了。</b>有 { $count } 条提醒在等你：
digest-line = · { $what }
digest-call = { $when } { $name }
digest-gone = 一个已经不在的电话
title-digest = 晚到的提醒

news-title = 🎁 <b>我升级了：{ $version }</b>
news-line = · { $line }
news-silent = <i>只对组长说这一次，想再看发 /news。</i>
title-news = 新版本

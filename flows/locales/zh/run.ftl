# 机器人怎么介绍自己：第一次启动时、Telegram 菜单和简介里。

run-owner = 这里还没有团队。请在 Telegram 里打开这个链接，只能用一次：
    { $link }
    或者发给机器人：{ $code }
run-description = 打电话前陪你准备，打电话时当通话单，打完几下就记好，再告诉你下一个打给谁。向组长要邀请链接，然后点“开始”。
run-short = 电话销售教练：准备、通话、记录、推进客户。
menu-next = 打下一个客户
menu-today = 今天到点的
menu-plan = 明天的名单
menu-week = 本周计划和实际
menu-review = 逐个梳理漏斗
menu-reflect = 晚间小结
menu-pause = 休息，例如到周一
menu-customer = 找客户
menu-inbound = 客户来电
menu-funnel = 我的漏斗
menu-care = 谁等太久了
menu-lesson = 一分钟学一课
menu-quiz = 每天五张卡
menu-practice = 跟客户对练
menu-resume = 继续草稿
menu-undo = 撤销上一步
menu-cancel = 先放着
menu-settings = 语言、时间、目标
menu-help = 能做什么
menu-summary = 团队日报
menu-me = 我的数字

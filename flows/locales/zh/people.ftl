# 进来、安顿、设置、团队。

stranger = 这是销售团队内部用的机器人，请向组长要邀请链接。
already-in = 你已经在“{ $team }”里了。
new-team = 我们公司
waiting-for-leader = “{ $team }”：已经告诉组长，同意后我会在这里通知你。
title-onboarding = 开始设置
onboarding-hello = { $name }，你好！点几下就能开始。
onboarding-chosen = ✓ { $kept }
onboarding-clock = 那里现在是 { $time }。
onboarding-language = 用哪种语言？
onboarding-zone = 哪个时区？（可输入城市）
onboarding-hours = 你的黄金时间？（可输入，例如 9-12 14-18）
onboarding-target = 一天打多少个电话？（可输入数字）
onboarding-team = 打电话时怎么报公司名？（直接输入）
onboarding-ready = 好了。点 ▶ 下一个，从第一位客户开始。
privacy-line = 组长能看到通话、结果、层面和备注。
privacy-line-leader = 你能看到组员的通话、结果、层面和备注，他们也知道。
no-such-zone = 没有“{ $words }”这个时区。请输入城市，例如北京、伦敦。
no-hours-there = “{ $words }”里没看出时间段。请写成 9-12 14-18 这样。
team-is-no-customer = 这像是一位客户。先输入你的公司名，或点 ★，再把客户发过来。
no-target-there = “{ $words }”不是每日目标。请输入 1 到 1000 的数字。

title-welcome = 开始
welcome = <b>{ $name }</b> · { $team }
welcome-some = 漏斗里有 { $count } 个客户。输入名字就能找到。
welcome-empty = 还没有客户。输入“姓名 138…”，粘贴名单，或转发名片。
welcome-leads = 发 /summary 看团队今天，每个数字都能点开。
welcome-now =
    .leader = { $by } 把你设为组长了。
    .deputy = { $by } 请你代理组长，到 { $day } 为止。
    .rep = { $by } 把你改回了销售。
deputy-over = 代理期满，组长的权限交回了。辛苦了！
welcome-invite = 发 /invite 邀请组员。

settings = 设置
settings-title = <b>设置</b>
settings-language = 语言：{ $language }
settings-zone = 时区：{ $zone }（现在 { $time }）
settings-hours = 黄金时间：{ $hours }
settings-target = 每天电话：{ $target }
settings-team = 报的公司名：{ $team }
settings-place = 团队在 { $zone }，金额用 { $currency }
settings-named = 群里的记分板显示你的名字：{ $named }
settings-keyboard = 输入框下的按键：{ $shown }
setting =
    .language = 语言
    .zone = 时区
    .hours = 黄金时间
    .target = 每日目标
    .team = 公司名
    .place = 团队所在地
    .currency = 货币
setting-language = 用哪种语言？
setting-zone = 哪个时区？（可输入城市）
setting-hours = 你的黄金时间？（例如 9-12 14-18）
setting-target = 一天打多少个电话？
setting-team = 打电话时怎么报公司名？（直接输入）
setting-place = 团队在哪里？电话和日期按当地的写法来认。（可输入城市）
setting-currency = 成交金额用哪种货币？（可输入三个字母，例如 SGD）
no-such-currency = 不认识“{ $words }”这种货币。请输入三个字母，例如 USD。
did-settings = 设置
language-changed = 现在用中文。
named-on = 👥 群里显示我的名字
named-off = 👥 群里不显示名字
hide-keyboard = 收起按键
show-keyboard = 显示按键
keyboard-shown = 按键在下面。
keyboard-hidden = 按键已收起。/settings 可以再打开。

help-title = <b>能做什么</b>
help-type = 直接输入：名字、拼音或电话末几位找客户 · “姓名 138…”或粘贴名单加客户 · 客户说的话，看怎么答 · 打完电话写一句“周四10点可以，嫌贵”就能记录。
help-commands = /next 打下一个 · /today 今天的看板 · /plan 明天的名单 · /week 一周 · /review 梳理漏斗 · /reflect 晚间小结 · /pause 到周一 · /prep 姓名 准备 · /log 姓名 记录 · /inbound 来电 · /funnel 漏斗 · /coach 应答 · /care 谁等太久 · /campaigns 线索批次 · /lesson 学一课 · /quiz 五张卡 · /practice 对练 · /resume 继续草稿 · /cancel 先放着 · /export 导出 · /calendar 日历 · /mydata 我的资料 · /settings 设置
help-leader = /summary 日报 · /team 团队 · /invite 邀请 · /person 姓名 客户资料
help-undo = /undo 撤销 10 分钟内的上一步。

team = 团队
team-title = <b>{ $team }</b> · { $count } 人
team-line = { $name } · { $role } · { $status }
team-alone = 现在只有你一个人，一样能用。发 /invite 邀请别人。
invite = 邀请
invite-how = 一个链接 { $hours } 小时内最多 { $uses } 人申请加入，每个人都要你同意。
invite-make = 生成链接
invite-made = { $hours } 小时内有效，{ $uses } 人可用。转发给他：
invite-link = <code>{ $link }</code>
join-wants = <b>{ $name }</b> 想加入 { $team }。
join-yes = ✓ 同意
join-no = 拒绝
join-settled = { $name }：{ $status }
member-title = <b>{ $name }</b> · { $role } · { $status }
member-today = 今天 { $dials }/{ $target } 通
member-left = { $name } 已离开团队。
member-back = 让他回来
member-gone = 团队里没有这个人。
member-customers = { $count ->
    [0] 没有客户
   *[other] { $count } 个客户
}
make-leader = 设为组长
make-rep = 设为组员
did-make-leader = { $name } 也是组长了
did-make-rep = { $name } 现在是组员
last-leader = { $name } 是唯一的组长，请先把别人设为组长。
member-out = 移出团队
member-out-sure = { $name } 不会再收到任何消息，那边的按钮全部失效；历史里保留名字。
did-member-out = { $name } 已离开团队
you-left = 你已不在 { $team }。辛苦了。
hand-over = 转交
hand-over-first = 先定：{ $name } 的客户给谁？
hand-over-all = <b>{ $name }</b> · { $count } 个客户，未完成的一起转，历史保留原作者。
hand-over-nobody = 还没有别人能接。发 /invite 邀请。
share-out = 平均分给大家
all-colleagues = 大家
handover-which = 转哪些？
hand-over-every = 全部 { $count } 个
hand-over-layer = { $layer } · { $count } 个
handover-to = 转给谁？
did-hand-over = { $count ->
    [1] { $name } 转给 { $to }
   *[other] { $count } 个客户转给 { $to }
}
handed = { $count ->
    [1] { $by } 把 <b>{ $name }</b> 转给你，历史和下一步都在。
   *[other] { $by } 转给你 { $count } 个客户，历史和下一步都在。
}
handed-back = { $by } 转给你的客户，现在归别人了。
new-account = 换了 Telegram 账号
did-team = 新团队
did-join = { $name } 申请加入
did-account = { $name } 用新账号回来了
did-account-link = 给 { $name } 新账号的链接
did-invite = 邀请链接
did-admit = { $name } 已加入
did-refuse = 已拒绝 { $name }

layers = 漏斗各层
layers-title = <b>{ $team } 的漏斗</b>：名称、下限、合适的天数
layers-line = { $layer } { $name } · 至少 { $minimum } 个 · { $days } 天
layer-part =
    .name = 名称
    .minimum = 下限
    .days = 合适的天数
layer-change-part = 改哪一项？
layer-change-words = 输入新名称：
layer-change-number = 多少？（直接输入数字）
layer-reckoned = 八周里这一层的 { $seen } 个，往后走了 { $on } 个。{ $next } 要保住 { $needed } 个，这一层就得有 { $minimum } 个。
did-layer = 已改 { $layer }
no-number-there = “{ $words }”不是数字。请输入 0 到 { $most }。

## 我们怎么卖

market = 🧭 怎么卖
market-title = <b>{ $team }怎么卖</b>
market-mode-now = 模式：{ $mode }
market-stage-now = 产品：{ $stage }
market-no-season = 旺季：还没定
market-season-now = 旺季：{ $first } 月到 { $last } 月，提前 { $weeks } 周动手
market-so = → { $why }
market-part =
    .mode = 模式
    .stage = 产品阶段
    .season = 旺季
market-about =
    .mode = 做长久关系，还是一单一单做？目的、开场白、谈价的回答都跟着变。
    .stage = 产品走到哪一步了？新品先讲明白，老品守住价格。
    .season = 哪几个月卖得最多？要提前几周把经销商定下来？
market-change-mode = 我们怎么卖？
market-change-stage = 产品走到哪一步了？
market-change-season = 写月份和提前几周：5-8 6，或者 5月到8月，提前6周。
market-mode =
    .relationship = 以关系为主
    .transaction = 以交易为主
    .none = 都可以
market-stage =
    .intro = 导入期
    .rise = 上升期
    .growth = 成长期
    .mature = 成熟期
    .none = 都可以
market-no-months = “{ $words }”里没看到月份。像这样写：5-8 6（5 月到 8 月，提前 6 周，最多 { $most } 周）。
did-market = 怎么卖：{ $part }
market-star = ★ { $why }
answered-because = { $answered }（{ $why }）
market-why =
    .season-before = 离旺季还有 { $weeks } 周：先让经销商备好货、定下来
    .season-peak = 正是旺季：抓销量，尽快成单
    .season-after = 旺季快完了：还有人问，就再往后拉一拉
    .season-off = 淡季：养关系、做口碑，价格不动
    .stage-intro = 新品导入：先让他看见、试过，再谈价
    .stage-rise = 产品在上升：多演示，抢先找到拍板的人
    .stage-growth = 产品在成长：让满意的客户带新客户
    .stage-mature = 产品成熟了：守住价，多给服务
    .mode-relationship = 我们做长久关系：先了解，先帮上忙
    .mode-transaction = 我们一单一单做：报得清楚，快点有个准话

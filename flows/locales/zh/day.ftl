# 销售的一天：看板、名单、黄金时间、晚间小结、一周、会说话的漏斗、提醒。

## 看板

board-start = ▶ 开始
board-list = 📋 名单
board-golden = 🟨 黄金时间 { $used }/{ $whole }
board-layers = 🔻 { $layers }
board-thin = <b>{ $layer } { $count }/{ $minimum }</b>
board-locked = 📋 名单 { $done }/{ $count }
board-draft = 📋 名单 { $count } 个，还是草稿：点 📋 名单 锁定
board-more = … 今天还有 { $count } 个到点的
board-over = 这一天已经过去。/today 看今天的看板。
board-late = （来晚了一点）
due-overdue = ⚠ { $when } · { $layer }
commitment-line = 🎯 今天我要：<b>{ $words }</b>
on-today = 今天 { $day }
on-tomorrow = 明天 { $day }
on-day = { $day }

## 名单

plan-name = { $day } 的名单
plan-title = <b>{ $day } 的名单</b> · 目标 { $target } · 建议 { $count }
plan-late = （来晚了一点）
plan-made-of = { $parts }
plan-part =
    .promised = ⏰ { $count } 个约好的
    .thin = 🔻 { $count } 个补太少的层
    .retry = 🔁 { $count } 个没接的
    .new = 🆕 { $count } 个新客户
    .care = 💛 { $count } 个该关怀的
    .added = ✍ { $count } 个自己加的
plan-first = 第一个：<b>{ $name }</b>，{ $why }
plan-left-out = ⚠ 还有 { $count } 个到期的排不下，点 🎯 目标 可以加量。
plan-locked = 🔒 { $time } 锁定
plan-empty = 还没有可打的。加几个客户（“姓名 138…”），名单会自己排好。
plan-lock = ✓ 锁定 { $count }
plan-prepare = ☎ 先准备第一个
plan-look = 👀 看名单
plan-add = ＋ 加人
plan-target = 🎯 目标
plan-names = <b>{ $day }</b> · 共 { $count } 个，按拨打顺序
plan-done = ✓ 打过了 · { $why }
plan-reason = 在名单上：{ $why }
plan-out = 已经不在名单上。
plan-first-place = ⤒ 排第一
plan-up = ↑ 上移
plan-take-out = ✕ 拿掉
plan-put-back = ⤒ 放进名单
plan-add-who = 加谁？（输入名字）
plan-target-number = 这一天打多少个？（可输入数字）
did-lock = 锁定 { $day } 的名单，{ $count } 个
did-list = 改了 { $day } 的名单
did-add-to-list = { $name } 加进 { $day } 的名单
did-target = { $day } 的目标：{ $target }
not-onto-list = { $name } 不能再打，或没有能用的号码。
why-added = 自己加的
why-overdue = { $due } 就该打了
why-move-promised = 承诺 { $by } 前到 { $layer }
why-fills = 可以补 { $layer }（{ $count }/{ $minimum }）
why-fills-promise = 补 { $layer }：承诺 { $by } 前
why-fills-good-talk = 补 { $layer }：{ $day } 谈得不错
why-fills-stay = 补 { $layer }：停了 { $days } 天，平常 { $median } 天
why-no-answer = 打了 { $tries } 次没接
why-occasion = { $kind }：{ $day }
why-care = 成交过，一个月没联系
why-waits = { $served }：{ $days } 天没联系，标准 { $standard } 天

## 别打扰客户

guard-hours = ⚠ 客户那边现在 { $time }：早 8 点前、晚 9 点后不打电话。
guard-today = ⚠ 今天已经打了 { $today } 次没接，一天到此为止。
guard-week = ⚠ 七天里打了 { $week } 次没接：先歇一歇，或者发条消息。

## 为什么？

why = 为什么？
why-title = <b>为什么？</b>
no-grade = 还没定
why-nothing = 这里已经没有要解释的了。
why-no-longer = 按规则，这位客户现在不会排进来；他在名单上，是因为当时你看到的就是这样。
why-board-calls = 通数：今天记下的每一个电话，对比今天的目标 { $target }。达成：电话拿到了事先定的结果，或者成交。
why-board-next = ▶ 先是约好而且到点的，过期最久的在前；再按名单的顺序。
why-hours = 你的黄金时间：{ $hours }
why-planned = 每天的计划是当天的目标，没有就用你平常的 { $target }；休息日不算。
why-layer = <b>{ $layer }</b>
why-stay = { $layer }：合适 { $target } 天，你平常 { $usual } 天
rule-cards = 一天五张。上次没答对的最多隔一张来一张；其余先是快忘的（过期最久的在前），再是新的（读过的课在前）。实在没有别的，才用没答对的补满。
why-cards = 等着的：没答对的 { $missed } 张，快忘的 { $due } 张。今天答了 { $answered } 张。
rule-plan = 先打约好的，过期的在最前；再打超过服务标准的、能补太少那一层的；然后是没接的、新的、该关怀的。排满你的目标为止。
rule-list-overdue = 约好还没打：拖得最久的在前。这一队有 { $sample } 个。
rule-list-promised = 约在这一天：时间早的在前。这一队有 { $sample } 个。
rule-list-move = 你承诺要推进的：日子近的在前。这一队有 { $sample } 个。
rule-list-thin = 下一层太少，他能补上：先看承诺，再看最近谈得好不好、等级、金额、停得是不是太久。这一队有 { $sample } 个。
rule-list-more = 同样能补太少的层，名额之外、当天还有空才排。这一队有 { $sample } 个。
rule-list-retry = 还没打通：该打的时间早的在前。这一队有 { $sample } 个。
rule-list-new = 从没打过：等级和金额高的在前。这一队有 { $sample } 个。
rule-list-care = 成交过，一个月没联系：隔得最久的在前。这一队有 { $sample } 个。
rule-list-occasion = 这位客户要紧的日子，或者成交后的关怀：日子近的在前。这一队有 { $sample } 个。
rule-list-service = 超过了这一类客户的服务标准：越要紧的类别越在前，再看谁等得久。天数在 /care 里改。这一队有 { $sample } 个。
rule-list-nurture = 潜在客户慢慢养，到日子才打：等得久的在前。这一队有 { $sample } 个。
rule-list-no-step = 谈过，但什么也没约：先看承诺，再看最近谈得好不好、等级、金额、停得久不久。这一队有 { $sample } 个。
rule-list-added = 这位是你自己加的。
input =
    .due = · 当天 { $number } 小时后到点
    .tries = · 没接次数：{ $number }
    .promise = · 离承诺还有几天：{ $number }
    .good-talk = · 上次谈得好是几周前：{ $number }
    .grade = · 等级：{ $number }
    .class = · 客户类别：{ $number }
    .beyond = · 超出标准几天：{ $number }
    .standard = · 标准几天：{ $number }
    .value = · 金额：{ $number }
    .stay = · 停留是平常的 { $number } 倍
    .occasion = · 还有几天：{ $number }
    .silent = · 多少天没联系：{ $number }
rule-golden = 打开通话单或记下电话之后 6 分钟内，都算在用黄金时间：{ $minutes } 分钟里用了 { $used } 分钟。我听不到电话，所以是近似值。依据 { $sample } 条痕迹。
rule-week = 周一到周五，打了的 ÷ 计划的：{ $calls }/{ $target }。每拨一次算一通。
rule-conversion = 八周里在这一层的 { $seen } 个，往后走了 { $on } 个。
rule-median-days = 平常停留多久，取一年内 { $sample } 次停留的中位数。
rule-promises = 承诺的推进：做到 { $kept } 个，没做到或已过期 { $broken } 个。按八周算。
rule-short-sight = 七天 { $calls } 通里，{ $late } 通打给 L4 及以后，{ $new } 通打给从没谈过的客户。哪一边占到九成都太多。
rule-precision = 今天预测了 { $predicted } 个异议，来了 { $both } 个。
rule-recall = 今天听到 { $heard } 个异议，料到了 { $both } 个。
rule-stalled = 停留超过你平常的两倍，也超过合适天数的两倍，就算不动。

## 中午

midday-name = 午间建议
midday-late = （来晚了一点）
midday-done = 到现在 { $dials }/{ $target } 通 · 达成 { $met }
midday-thin = <b>{ $layer } 太少：{ $count }/{ $minimum }</b>。下午之前，先打 { $feeder } 的：
midday-first = ⤒ 排到最前
midday-no = 今天不用
midday-put = ✓ 名单接下来就是：{ $names }
midday-nothing = 现在没有哪一层缺人。
midday-not-now = 好。想看的时候点 🔻 漏斗。

## 晚上

evening-name = 晚间小结
evening-late = （来晚了一点）
evening-done = <b>{ $day }</b> · { $dials }/{ $target } 通 · 谈成话 { $talks } · 达成 { $met }
evening-prepared = { $parts }
evening-part =
    .prepared = 有准备 { $count } 次
    .unprepared = 没准备 { $count } 次
    .inbound = 来电 { $count } 次
evening-nothing = 今天没有打电话。明天的名单在下面。
evening-foreseen = 听到的 { $heard } 个异议，料到了 { $both } 个。
evening-surprises = 没料到：{ $words }
evening-times = “{ $words }”×{ $count }
evening-reflection = ✍ { $words } <i>（只有自己看得到）</i>
evening-commitment = 🎯 明天我要：<b>{ $words }</b>
evening-remark = 💬 { $words }
evening-leader = <i>组长晚些时候会看到这些数字和你的 💬 这一句；✍ 那一句只有你自己看得到。</i>
evening-unlogged = ⚠ 没记的 { $count } 张
evening-list = 📋 明天的名单
evening =
    .reflection = ✍ 心得
    .commitment = 🎯 明天我要…
    .remark = 💬 给组长一句
evening-line-reflection = 今天有什么心得？一句话，只有自己看得到。
evening-line-commitment = 明天要做到哪一条？会写在每张通话单上。
evening-line-remark = 今天有什么要跟组长说明的？
evening-did =
    .reflection = 今天的心得
    .commitment = 明天要做到的
    .remark = 给组长的一句
commitment =
    .ask-first = 先问再讲
    .two-dates = 给两个时间选
    .goal-first = 先写目标再打
    .short-opening = 开场 15 秒说完
    .silence = 问完就等他说

unlogged-name = 没记的通话单
unlogged-title = <b>有 { $count } 张通话单打开了没有记：</b>
unlogged-line = <b>{ $number }</b> { $name } · { $when }
unlogged-log = 记 { $name }
unlogged-drop = ✕ { $number } 没打
unlogged-none = 通话单都记好了。
did-drop-sheet = { $name } 的通话单作废

## 一周

week-name = 一周
week-late = （来晚了一点）
week-title = <b>{ $first } – { $last }</b>：实际/计划
week-line = { $day }：{ $made }/{ $planned }{ $mark }
week-total = <b>总计 { $made }/{ $planned }</b>（{ $percent } %）
week-question = <b>你的电话量够了吗？</b>
week-answer = 电话量够了吗？{ $answer }
week-enough = 够
week-not-enough = 不够…
week-review = 🔻 梳理漏斗
week-reason-reason = 是什么耽误了？
week-because =
    .no-list = 早上没有名单
    .interrupted = 黄金时间被打断
    .few-names = 名单不够
    .long-calls = 电话打得太长
    .ill = 请假或生病
did-self-check = 本周自检
promises-kept = 承诺的推进：做到 { $kept }，没做到 { $broken }

## 会说话的漏斗

funnel-named = { $name }（{ $why }）
funnel-thin-waits = ⚠ { $layer } 太少：{ $count }/{ $minimum }。{ $feeder } 的客户都约好了，或已在今天的名单上。
funnel-intake = ⚠ 入口快干了：{ $layer } { $count }/{ $minimum }。该加新客户了。
funnel-room =
    .flow = 📈 流动
    .midday = ⤒ 排进名单
    .guided = ✓ 梳理
flow-title = <b>漏斗怎么流</b>（八周）
flow-layer = <b>{ $layer }</b> { $count }：{ $on }{ $stay }
flow-on = { $seen } 个里 { $percent } % 往后走
flow-nobody = 还没有数据
flow-stay = ，平常停 { $days } 天
flow-only =
    .late = ⚠ 这周 { $calls } 通，九成打给了靠后的层：再这样入口会空。
    .new = ⚠ 这周 { $calls } 通，九成打给了新客户：老客户在等。
flow-waiting = { $stalled } 个不动 · { $stepless } 个没有下一步
flow-room =
    .stalled = 不动的
    .no-step = 没有下一步
    .promised = 承诺
promised-title = <b>你承诺的推进</b>
promised-beside = { $before }→{ $after }，{ $day } 前
promised-late = ⚠ { $before }→{ $after }，说好 { $day } 前
promised-none = 还没有承诺。在客户的 ⋯ 更多 里点 🎯 承诺推进。
no-step-name = 没有下一步的
no-step-title = <b>有 { $count } 个客户没有下一步。</b>点一个，定个时间：
no-step-none = 每个客户都有下一步。
stalled-title = <b>不动的客户</b>
stalled-beside = { $layer } 停了 { $days } 天，平常 { $usual } 天
stalled-none = 没有不动的客户。

guided-name = 梳理漏斗
guided-title = <b>梳理漏斗</b> · L3 以后还有 { $left } 个没约时间
guided-question = <b>什么时候打？</b>
guided-by =
    .wed = { $day } 前
    .fri = { $day } 前
guided-back = ← 放回 { $layer }
guided-lost = 丢单…
guided-other = 另选时间…
guided-skip = 先放着
guided-done = ✓ L3 以后的客户都约好了时间。
guided-skipped = ✓ 这轮完了，放着的 { $count } 个用 /review 接着来。

## 什么时候提醒

reminders = ⏰ 提醒
reminders-title = <b>提醒</b>
reminders-line = { $kind }：{ $how }
reminders-quiet = 免打扰：{ $quiet }
reminders-never = 不设
reminders-set-quiet = 免打扰
reminder-at = { $time }，{ $mode }
reminder-mode =
    .on = 开
    .silent = 静音
    .off = 关
reminder-title = <b>{ $kind }</b>：{ $how }
reminder-about =
    .due = 约好的电话，到点就提醒，只有免打扰能拦住。
    .note = 组长对一通电话说的话，黄金时间过了再送。
    .board = 当天的看板，置顶，随时更新，不出声。
    .midday = 哪一层太少、该打给谁。有话说才来。
    .promise = 承诺的推进，今天或下个工作日到期。
    .no-step = 什么都没约的客户。
    .unlogged = 打开了却没记的通话单。
    .list = 明天的名单，一点就锁定。
    .review = 今天怎么样，明天要做到哪一条。
    .no-list = 今天上班却还没锁定名单的人；都有就不打扰。
    .team-day = 一张图看团队的一天，每个数字都能点到电话。
    .team-week = 每个人四周的三根支柱，下一步先抓哪里。
    .news = 新版本带来了什么，几行字，只说一次。
    .friday = 一周的表、自检、梳理漏斗。
reminder-set-time = 时间
reminder-time-time = 几点提醒？（例如 8:30）
no-time-of-day = “{ $words }”里没看出几点。请写成 8:30 这样。
quiet-hours = 什么时候不打扰？（例如 21-8）
no-night-there = “{ $words }”里没看出时段。请写成 21-8 这样。
days-off = 休息日
days-off-title = <b>休息日</b>
days-off-line = · { $day }
days-off-none = 没有。休息日只提醒约好的电话。
days-off-add = ＋ 加一天
days-off-drop = ✕ { $day }
day-off-day = 哪一天？
pause = ⏸ 暂停
pause-about = 暂停期间只提醒约好的电话。
pause-until = 停到哪一天？
paused-until = ⏸ 停到 { $day }，那天照常上班。约好的电话照样提醒。
pause-over = 暂停结束。
pause-end = ▶ 恢复
pause-too-short = 请选今天以后的日子。
did-pause = 停到 { $day }

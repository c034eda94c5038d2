# 组长看的：团队的一天、一个人的一天、数字背后的电话。

summary = 日报
summary-rest = <b>{ $day }</b> · 这天没有安排电话
summary-nobody = <b>{ $day }</b> · 这个团队还没有人打电话，组长发 /invite 邀请组员
summary-total = <b>{ $day }</b> · 电话 { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked } · 前进 { $forward }
summary-won = 🎉 成交 { $count } 单（{ $value }）
summary-thin = 🔻 { $layer } 太少：{ $names }{ $more ->
    [0] {""}
   *[other] ，还有 { $more } 人
}
thin-rep = { $name } { $count }/{ $minimum }
rep-link = <a href="{ $link }">{ $name }</a>
summary-prepared = 有准备：谈上的 { $talked } 通里 { $prepared } 通
summary-lift = 达成目标：有准备 { $prepared }，没准备 { $unprepared }（n = { $sample }）
summary-lift-few = 准备有没有用：样本还太少（两边各要 { $needed } 通，现在 { $n } 通）
summary-surprises = 😮 没料到：{ $words }
surprise = { $words } ×{ $count }
surprise-new = { $words } ×{ $count }（还没有答案）
summary-silent = 🕯 等太久的 VIP：{ $count } 位（{ $names }）
summary-before = ‹ 前一天
summary-leaderless = ⚠ <b>{ $team }</b> 现在没有能联系上的组长，先由你来看。
team-gone = 没有这个团队。

no-list-name = 谁还没有名单
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
picture-title-week = { $first } 起的一周 · { $team }
picture-pillars = 四周的三根支柱{ $more ->
    [0] {""}
   *[other] {" "}· 另有 { $more } 人没画
}
picture-week = { $month }/{ $day }
picture-calls = 电话{ $more ->
    [0] {""}
   *[other] {" "}· 另有 { $more } 人没画
}
picture-funnel = 漏斗
picture-key =
    .dials = 电话
    .talked = 谈上
    .target = 目标
    .customers = 客户
    .minimum = 最少
rep-title = <b>{ $name }</b> · { $day }
rep-today = 电话 { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked }
rep-pillar = { $pillar } <b>{ $value }</b>，{ $of }{ $team }{ $limits }
rep-pillar-none = { $pillar }：{ $of }{ $team }
pillar-none =
    .targeting = 还没有第一次谈上的
    .volume = 没有安排电话
    .effect = 还没有带目标的通话
rep-median = {" "}· 团队 { $value }
rep-limits = {" "}· ◀ 先抓这个
pillar =
    .targeting = 商业意识
    .volume = 电话量
    .effect = 沟通效果
pillar-of =
    .targeting = 首次谈上 { $count } 位
    .volume = 计划 { $count } 通
    .effect = 谈上 { $count } 通
rep-week = { $day } · { $made }{ $planned ->
    [0] {" "}通
   *[other] /{ $planned }
}
rep-funnel = 🔻 { $layers }
rep-outcome = { $outcome } { $count }

reps-name = 所有人
reps-all = 👥 全部 { $count } 人
reps-line = <b>{ $number }</b> { $name } · { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked }
numbers-name = 🔍 看明细
numbers-title =
    .day = <b>{ $day }</b> · { $name }
    .rep = <b>{ $day }</b> · { $name }
    .week = <b>{ $day } 那一周</b> · { $name }
    .reached = <b>近四周的电话</b> · { $name }
numbers-how = 点一个数字，看它数的是哪些。
numbers-none = 还没有可数的。
number =
    .calls = ☎ 电话 { $count }
    .talked = 💬 谈上 { $count }
    .prepared = 📝 有准备 { $count }
    .forward = ▲ 前进 { $count }
    .won = 🎉 成交 { $count }
    .silent = 🕯 VIP 等太久 { $count }
    .surprise = 😮 { $words } ×{ $count }
    .promised = 🤝 承诺 { $count }
    .layer = 🔻 { $layer }：{ $count }
    .asked = 📌 布置 { $count }
    .noted = 💬 辅导 { $count }
number-reached =
    .new = 新客户 { $count }
    .funnel = 漏斗里 { $count }
    .bought = 老客户 { $count }
reached =
    .new = 打给新客户的
    .funnel = 打给漏斗里客户的
    .bought = 打给老客户的
behind-title = <b>{ $name }</b> · { $day }{ $days ->
    [1] {""}
    [7] {" "}那一周
   *[other] {" "}以来
} · { $what }
behind =
    .calls = 全部电话
    .talked = 谈上的
    .goal = 有目标的通话
    .prepared = 有准备的通话
    .outcome = { $key }
    .reached = { $key }
    .forward = 前进的
    .won = 成交的
    .promised = 承诺要前进的
    .asked = 布置的
    .noted = 辅导过的
    .first = 第一次谈上的客户
    .surprise = 没料到：{ $key }
    .silent = 等太久的 VIP
    .source = 来源：{ $key }
    .layer = { $key }
behind-none = 这里没有可列的。
behind-who = { $name }：
behind-call = <b>{ $number }</b> { $at } { $who }{ $name } · { $outcome }{ $note }
behind-move = <b>{ $number }</b> { $who }{ $name } { $before }→{ $after }
behind-customer = <b>{ $number }</b> { $who }{ $name } · { $layer } · { $days ->
    [0] 今天联系过
   *[other] { $days } 天没联系
}
behind-given = <b>{ $number }</b> { $name } · 现在归同事
behind-promise = <b>{ $number }</b> { $who }{ $name } → { $layer }，{ $day } 前 · { $state }
promise-kept = { $kept ->
    [0] 没兑现
   *[other] ✓ 兑现了
}
behind-note = <b>{ $number }</b> { $name } · { $said } · <i>{ $state }</i>
behind-asked = <b>{ $number }</b> { $asked } · { $state }

process-name = 🗺 从来源到维护
process-title = <b>{ $team }</b> · 从来源到维护
process-source = <b>{ $number }</b> { $source } { $count } 个 → L3 以后 { $deep } 个{ $won ->
    [0] {""}
   *[other] ，其中成交 { $won }
}{ $lost ->
    [0] {""}
   *[other] {" "}· 丢单 { $lost }
}
process-untold = 来源没记
process-more = … 还有 { $sources } 个来源：{ $count } 个客户
process-layers = 🔻 { $layers }
process-orders = 🎉 成交 { $won } · 丢单 { $lost }
process-care = 🕯 等太久的 VIP：{ $count }
process-calls = ☎ 近四周的电话：新客户 { $new } · 漏斗里 { $funnel } · 老客户 { $bought }
process-none = 还没有客户：把名单发到这里，或者直接发“姓名 手机号”。
process-end =
    .won = 🎉 成交
    .lost = 丢单
process-reached = ☎ 打给谁了？
process-waiting = 🕯 谁在等？

team-week = 🗓 周报
week-of-team = <b>{ $first } 起的一周</b> · 电话 { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked }
week-kept = 🤝 承诺的推进：{ $promised } 个，兑现 { $kept } 个
week-golden = 🟨 黄金时间用了 { $golden }
week-surprise = 😮 { $words } ×{ $count } →「{ $answer }」{ $whose }
week-surprise-open = 😮 { $words } ×{ $count } → 还没有答案
limit-line = { $name }：<b>{ $pillar } { $value }</b>（{ $whose } { $against }）→ { $proposal }
limit-ahead = { $name }：没有落后的，余地最小的是<b>{ $pillar } { $value }</b>（{ $whose } { $against }）
limit-few = { $name }：谈上的还太少，先不下结论（{ $n }/{ $needed }）
limit-whose =
    .team = 团队
    .own = 平时
    .plan = 计划
limit-do =
    .targeting = 先挑对客户
    .volume = 前一晚锁定名单
    .effect = 每天头五通先准备
    .few = 先把电话打够
limit-plan =
    .targeting = 看看哪些客户一直到不了 L3：什么来源、什么行业？名单上先去掉，每天要两个转介绍。
    .volume = 前一晚锁定名单，黄金时间只打电话：写记录、做报价往后放。
    .effect = 每天头五通先准备，丢得最多的那句异议对练一遍。
    .few = 先把电话打够，再看数字。
week-topic =
    .limits = 🧭 下一步
    .surprises = 😮 没料到
    .voices = 🗣 客户的声音
week-topic-title =
    .limits = <b>每个人卡在哪里，先做一件事</b>
    .surprises = <b>谁都没料到的话，和最好的答案</b>
    .voices = <b>四句回访，客户怎么说</b>
week-topic-none = 这周没有。
voices-score = 满意度：{ $score } 分，满分 5（{ $count } 人）
voices-theme = { $asked } · { $theme } ×{ $times }：“{ $example }”
theme =
    .price = 价格
    .delivery = 交货
    .quality = 质量
    .service = 服务
    .fit = 功能合不合用
    .effort = 用起来费不费事
    .papers = 票据资料
    .people = 人
    .other = 别的

rule-volume = 电话 ÷ 计划：{ $target } 通里打了 { $calls } 通。每拨一次算一次。
rule-talked = 谈上 ÷ 电话：{ $calls } 通里谈上 { $talked } 通。没接、占线、错号不算谈上。
rule-effect = 达成目标 ÷ 有目标的通话：{ $talked } 通里达成 { $met } 通，部分达成 { $partly } 通（算一半）。
rule-targeting = 第一次谈上的客户里，14 天内到了 L3 或更深的：{ $first } 位里 { $entered } 位；还有 { $open } 位没到期。
rule-prepared = 有准备的通话 ÷ 谈上的：{ $talked } 通里 { $prepared } 通。
rule-lift = 有准备和没准备的达成率相比，分别看了 { $of-prepared } 通和 { $of-unprepared } 通。这不是证明：好客户可能本来就准备得多。
rule-lift-few = 两边各满 { $needed } 通才说准备有没有用，现在 { $n } 通。
rule-forward = 前进：往后面的层走的，成交也算，按你的时间。
rule-thin-team = 有人在这一层的客户少于最少数，这一层就太少；越靠近成交越先说。
rule-surprise = 没料到：客户说了，准备时没想到的话。
rule-silent = 超过 { $days } 天没联系的 VIP。
rule-promises-week = 承诺在这一周推进的：{ $promised } 个里按时兑现 { $kept } 个；过了日子还没动的不算兑现。
rule-process-source = 每个客户按记下的来源算一次；旁边是现在在 L3 以后的有几个（成交的也算），丢单的有几个。
rule-process-layers = 各层、成交、丢单：团队的客户现在在哪里。
rule-process-calls = 近四周的电话，按打的时候客户在哪里算：从没谈过的、漏斗里的、已经成交过的。
rule-pillars = 商业意识：首次谈上后 14 天内到 L3 的比例。电话量：电话 ÷ 计划。沟通效果：达成（部分算一半）÷ 谈上。
rule-limit = 卡住的是比团队中位数低得最多的那根支柱；能比的不到三个人，就跟自己前三周的中位数比。至少要 5 次首次谈上，或 15 通有目标的通话。
rule-note = 达成的目标（部分算一半）÷ 有目标的通话：送到之前四周，和送到之后。两边各满 { $needed } 通才说；也不能证明就是这句话的功劳。
why-note-before = <b>之前</b>
why-note-since = <b>之后</b>
why-planned-team = 计划是每个人当天的目标，没有就用平常的；休息日和请假不算。
why-pillar = <b>{ $pillar }</b>
why-limit = 现在是：{ $pillar } { $value }，对比 { $against }（{ $whose }）。

note-coach = 💬 辅导
note-kind = 要他怎么做？
    .keep = 👍 保持
    .start = ➕ 开始
    .stop = ✋ 停止
note-said = { $kind }：{ $words }
note-words = 用一句话说：
note-send = 就这样发？
word-send = 发出去
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

targets = 🎯 目标
targets-title = <b>目标</b> · { $name }
targets-calls = ☎ 每天电话：<b>{ $calls }</b>
targets-levels = ⚡ 冲刺 { $sprint } · 挑战 { $challenge }
targets-new = 🆕 每周新客户：{ $count }
targets-layers = 🔻 每层最少：{ $layers }
targets-hours = 🟨 黄金时间：{ $hours }
targets-holidays = 🏖 放假：{ $days }
targets-own = 单独定的：{ $names }
targets-less = ☎ 少 { $step } 通
targets-more = ☎ 多 { $step } 通
targets-one = 单独给一个人
targets-who = <b>给谁定目标？</b>
targets-part =
    .calls = ☎ 直接输入
    .levels = ⚡ 冲刺挑战
    .new = 🆕 新客户
    .hours = 🟨 黄金时间
    .holiday = 🏖 放假
    .language = 🌐 语言
target-change-calls = 每天打多少通？（输入数字）
target-change-levels = 冲刺和挑战，两个比基本高的数（例如 75 90）：
target-change-new = 每周多少个新客户？（输入数字）
target-change-hours = 黄金时间是几点？（例如 9-11:30 14-17:30）
target-change-holiday = 哪天放假？（例如 5月1日）
target-change-language = 跟他们说哪种语言？
holiday-drop = ✕ { $day }
no-levels-there = 要两个数，例如 75 90；“{ $words }”看不懂。
levels-not-above = 基本是 { $base }：冲刺要比它高，挑战要比冲刺高。
no-day-there = “{ $words }”不是将来的日子。请写成 5月1日 这样。
did-targets = { $name } 的目标
level =
    .sprint = 冲刺
    .challenge = 挑战
rep-level = ⚡ { $level } { $calls } 达到了
rep-new = 🆕 本周新客户：{ $target } 个里 { $count } 个
rep-assigned = ☑ 布置的：{ $count } 件里做完 { $done } 件

deputy = 代理组长
deputy-about = { $name } 和你一起带队，到某一天为止：
deputy-until = 代理到哪天？
did-deputy = { $name } 代理到 { $day }
member-deputy = 代理组长，到 { $day } 为止

assign = 📌 布置或表扬
assign-to = { $name }
assign-kind = 要说什么？
    .lesson = 📖 学一课
    .silent = 🕯 打给久没联系的 VIP
    .task = ✍ 别的事
    .praise = 🎉 做得好
assign-lesson = 哪一课？
assign-words = 用一句话说：
assign-send = 就这样发？
did-assign = 给 { $name } 的一句话
assign-gone = 这条已经没有了。
assigned-by = <b>{ $by }</b>：
assigned =
    .lesson = 📖 请学这一课：<b>{ $words }</b>
    .silent = 🕯 给等太久的 VIP 打个电话。
    .task = ✍ { $words }
    .praise = 🎉 { $words }
assigned-open =
    .lesson = 📖 打开这一课
    .silent = 🕯 谁在等
assigned-done = ✓ 做完了
assigned-not = 做不了
assigned-share = 告诉大家
assigned-keep = 自己留着
assigned-is =
    .open = 还没做
    .done = ✓ 做完了
    .not-done = 做不了
    .shared = 已告诉大家
    .kept = 自己留着
praised = 🎉 <b>{ $name }</b>：{ $words }
note-sheets = 📌 之后上了 { $count } 张通话单
note-effect = 达成目标：之前四周 { $before }（谈上 { $of_before } 通），之后 { $since }（{ $of_since } 通）
note-effect-few = 有没有用：样本还太少（两边各要 { $needed } 通，现在 { $n } 通）

teams = 所有团队
teams-title = <b>{ $count } 个团队</b> · { $day }
teams-line = <b>{ $number }</b> { $name } · 电话 { $dials } · 谈上 { $talked }
teams-new = ＋ 新团队
teams-made = 把这个链接发给新团队的组长，{ $hours } 小时内用一次，由组长给团队起名：

invite-qr = ▣ 二维码
invite-picture = 加入 { $team }
invite-forward = 加入 <b>{ $team }</b>：点链接，或用手机扫图。{ $hours } 小时内有效，可用 { $uses } 次；组长同意后就能进来。

# 群里的记分板：只有数字；愿意的人才有名字；群里人人都看得到。
scoreboard-title = 📊 <b>{ $team }</b> · { $day }
scoreboard-calls = 📞 电话 { $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked }
scoreboard-moved = ➡️ 前进 { $forward } · 🎉 成交 { $won }
scoreboard-layers = { $layers }
scoreboard-rep = { $name }：{ $dials }{ $target ->
    [0] {""}
   *[other] /{ $target }
} · 谈上 { $talked }
scoreboard-over = “{ $team }”的记分板已经收起。
scoreboard-off = 这个群里现在没有记分板，发 /scoreboard 就能挂上。
scoreboard-there = 记分板已经置顶。发“/scoreboard off”收起。
scoreboard-how = 记分板挂在团队群里：先把我拉进群，再在群里发 /scoreboard。上面只有数字，没有客户；组员自己愿意，才显示名字（/settings）。发“/scoreboard off”收起。
group-only = 我只在私聊里说话，请单独打开和我的聊天。

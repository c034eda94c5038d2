# 离开聊天的文件：导出什么、表头、文件怎么称呼。

export = 导出
export-own = <b>把你的数据存成文件</b>：客户、通话、准备、换层。
export-team = <b>把{ $team }的数据存成文件</b>：全队的客户、通话、准备、换层。
export-forms = Excel 一类一张表。CSV 哪里都能打开；压缩包里四类都有，附一份说明。
export-excel = 📊 Excel 表格
export-zip = 🗜 CSV 压缩包
export-csv =
    .customers = CSV：客户
    .calls = CSV：通话
    .preps = CSV：准备
    .moves = CSV：换层
export-what =
    .customers = 客户
    .calls = 通话
    .preps = 准备
    .moves = 换层
    .promises = 承诺
    .asked = 布置
    .steps = 下一步
    .findings = 了解到的
    .notes = 主管点评
    .me = 我
    .days = 每天
    .attempts = 答题
    .taken = 课程
    .rehearsals = 对练
export-of = { $whose }：{ $what }
calendar = 📅 日历
calendar-title = <b>把约好的电话放进日历</b>
calendar-count = { $count ->
    [0] 还没有约好的电话：约了时间（比如“明天下午3点”）就会出现在这里。
   *[other] 约好了 { $count } 个电话。
    }
calendar-file-how = 文件可以导入手机或电脑的日历，内容是此刻约好的电话。
calendar-feed-how = 专属地址会自动更新：在苹果、谷歌或 Outlook 日历里订阅一次就行。里面没有电话号码。
calendar-feed-on = 你的地址已启用。丢了，或被别人拿到了？换一个新的，旧的立刻失效。
calendar-file = 📅 日历文件
calendar-make = 🔗 我的地址
calendar-anew = ↻ 换新地址
calendar-off = ✖ 停用地址
calendar-address = 🔗 你的日历地址，只显示这一次：
    <code>{ $address }</code>
calendar-care = <i>在日历里选“通过网址订阅”。谁有这个地址，谁就能看到客户姓名和时间，别给别人。</i>
calendar-of = { $name }的电话
calendar-call = ☎ { $name } · { $layer }
did-calendar-address = 日历地址
did-calendar-off = 停用日历地址
file-caption = 📎 { $what }
file-as-of = <i>数据截至{ $at }。</i>
file-care = <i>里面有客户资料，转发请小心。</i>
file-again = ↻ 重新导出一份
file-perhaps = 📎 { $name } 已经发出，但 Telegram 没说收到没有。没看到的话，点下面的按钮。
file-missing = 📎 { $name } 没能生成。点下面的按钮再试；文件太大 Telegram 发不了时，在运行 Prelude 的电脑上用 `prelude export`。
readme-title = { $whose }，数据截至 { $at }（{ $zone }）
readme-file =
    .customers = 每个客户一行
    .calls = 每次联系一行，以及结果
    .preps = 每次准备一行：当时的计划
    .moves = 客户在漏斗里每走一步一行，附依据
readme-how = 所有文件都是 UTF-8 编码的 CSV，用 Excel、WPS、LibreOffice 双击就能打开。
    时间按上面的时区。单元格前的单引号（'）是为了不让表格软件把它当公式；
    Prelude 读入时会去掉它。
    里面有客户资料：请像客户期望的那样保管。
cell-yes = 是
cell-no = 否
column =
    .name = 姓名
    .phone = 电话
    .company = 公司
    .layer = 层级
    .layer-name = 层级名称
    .layer-since = 进入本层时间
    .lost-from = 丢在哪层
    .value = 金额
    .currency = 币种
    .source = 来源
    .personality = 性格
    .grade = 信用等级
    .vip = VIP
    .do-not-call = 不要再打
    .wrong-number = 号码不对
    .potential = 潜力客户
    .campaign = 活动批次
    .qualified = 合适吗
    .owner = 负责人
    .created = 创建时间
    .last-contact = 最近联系
    .next-contact = 下次联系
    .note = 备注
    .at = 时间
    .customer = 客户
    .member = 销售
    .kind = 方式
    .outcome = 结果
    .goal = 目标
    .prepared = 有准备
    .asked = 问了什么
    .heard = 客户说了什么
    .reason = 原因
    .iceberg = 背后是
    .purpose = 目的
    .questions = 问题
    .expected = 预计的异议和回答
    .opening = 开场白
    .skipped = 跳过准备
    .dropped = 没有打成
    .from = 从
    .to = 到
    .evidence = 依据
    .days = 在该层天数
    .due = 到期
    .status = 状态
    .finding = 类别
    .found = 发现
    .words = 内容
    .reply = 回复
    .field = 项目
    .kept = 内容
    .day = 日期
    .target = 目标
    .commitment = 给自己定的
    .reflection = 心得
    .remark = 给主管的话
    .enough = 自检
    .exercise = 题目
    .right = 答对
    .said = 回答
    .lesson = 课程
    .lines = 对话

## 个人资料

as-a-file = 📎 存成文件
person = 👤 客户资料
person-title = <b>存了{ $name }的哪些资料</b>
person-owner = 负责人：{ $name }
person-counts = 联系 { $calls } 次 · 准备 { $preps } 次 · 换层 { $moves } 次 · 了解到 { $findings } 条
person-what = 客户问起时，文件里是全部内容。删除会把这个人从所有备注、历史和待发消息里拿掉；统计数字不变。
person-paper = { $name }的全部资料
person-erase = 🗑 删除…
person-sure = ⚠ <b>彻底删除{ $name }？</b>删了谁也找不回来：不能撤销，备份也不行。
person-digits = 确定的话，输入号码的最后四位。
person-name = 确定的话，输入姓名：{ $name }。
person-keep = 不删
person-not-typed = 对不上，什么都没删。请照样输入，或者点“不删”。
did-erase = 删除了一个人的资料
erased-done = ✓ 已删除：客户本人和 { $count } 条记录。
erased-reach = 手机 Telegram 里的消息和以前导出的文件，要你们自己删。备份里的会随轮换过期；提前恢复的备份会马上再删一次。
erased-certificate = 📎 删除证明
certificate = 删除证明
certificate-title = 个人资料删除证明 – { $team }
certificate-when = { $at }（{ $zone }），{ $by } 删除了编号 { $record } 的这个人的全部资料。
certificate-what = 已删除：姓名、号码、公司、备注，以及 { $calls } 次联系、{ $preps } 次准备、{ $findings } 条了解的文字（共 { $all } 条记录），包括这些记录的所有历史版本；待发的消息、草稿和输入过的文字。发生过什么、哪一天、结果如何，只作为不含个人的数字保留。
certificate-how = 之前的备份按轮换过期（默认最多 35 天）。提前恢复的备份，会在发出任何消息之前再删一次。
certificate-check = 指纹：{ $fingerprint }（BLAKE2b-128）。知道号码的人可以核对：在运行 Prelude 的机器上用 prelude certificate { $record } 号码，号码按平时的写法即可，没有号码的用姓名。在别处：printf '{ $record }:+86…' | b2sum -l 128，号码不带空格，要带加号和国家代码，带分机的后面加 ;ext=12。
certificate-reach = 未能触及：团队手机上 Telegram 里的消息，以及之前导出的文件。

mydata-title = <b>存了你的哪些资料</b>
mydata-paper = { $name }的个人资料
mydata-account = { $name } · Telegram 号 { $account } · { $zone }
mydata-trade = 你名下有 { $count } 个客户；通话和准备在导出里。
mydata-counts = { $workday } 天 · 答题 { $attempt } 次 · 课程 { $taken } 节 · 对练 { $rehearsal } 次 · 主管点评 { $coachingnote } 条
mydata-seen = 主管能看到你的数字、通话和准备。晚上写给自己的话、答题和对练，只有你自己看得到。
mydata-more = 你输入的文字一天后从队列里清除。主管可以在 /team 里让你离队，之后不再给你发任何消息。

## 主管的列表和汇总

summary-paper = { $team }，{ $day }
summary-paper-week = { $team }，截至 { $day } 的四周
summary-column =
    .rep = 销售
    .week = 周一
    .target = 目标
    .calls = 通话
    .talked = 聊上
file-as =
    .csv = 存成 CSV
    .xlsx = 存成 Excel

## 异议库

library-paper = { $team }的异议和回答
library-file = 📎 异议库存成文件
library-sheet = 异议
library-column =
    .key = 编号
    .objection = 客户说
    .ways = 其他说法
    .category = 关于
    .iceberg = 背后是
    .answer-key = 回答编号
    .answer = 回答
    .author = 作者
    .used = 用过
    .met = 达成目标

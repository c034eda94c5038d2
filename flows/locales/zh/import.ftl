# 以文件或表格发来的客户名单。

title-import = 客户名单
import-file = 你的名单
import-pasted = 你的表格
import-gone = 这份名单已经不在了，请重新发文件。
import-fetching = ⏳ 正在接收 <b>{ $name }</b>…
import-reading = ⏳ 正在读 <b>{ $name }</b>…
import-rows = ⏳ 正在读 <b>{ $name }</b>……已读 { $rows } 行
import-title = 📄 <b>{ $name }</b> · 共 { $rows } 行
import-how = <i>{ $parts }</i>
import-kind =
    .csv = 文本
    .xlsx = Excel 表
    .vcard = 名片
import-separator = 用 { $sign } 分隔
import-heading = 第 { $row } 行是表头
import-no-heading = 没有表头
import-row = { $line }. { $understood }
import-stage = { $words } = { $layer }
import-next = 下次 { $due }
import-new = ✓ 新客户 { $count } 个
import-is-known =
    .skip = = 已有 { $count } 个，保持不动
    .merge = = 已有 { $count } 个：空的补上，备注接在后面
import-colleagues = ✋ { $count } 个是同事的客户，不导入
import-is-bad = ⚠ { $count } 行先留着，写明了原因
import-nobody = 没有可以保存的。是不是哪一列认错了？点 ▤ 各列。
import-unknown =
    .stage = ? 有 { $count } 种阶段我不认识，先放 L1：{ $words }
    .owner = ? 有 { $count } 位负责人不在团队里，先算你的：{ $words }
import-words =
    .stage = ⚑ 阶段{ $count ->
    [0] {""}
   *[other] （{ $count }?）
}
    .owner = 👥 负责人{ $count ->
    [0] {""}
   *[other] （{ $count }?）
}
import-words-title =
    .outcome = 这些结果是什么意思。团队会记住。
    .author = 这些电话是谁打的。团队会记住。
    .stage = 这些阶段在你的漏斗里是哪一层。团队会记住。
    .owner = 这些客户归谁。团队会记住。
import-word-line = { $word }（{ $count }）= { $meaning }
import-word-unknown = <b>?</b>
import-word-ask =
    .outcome = “{ $word }”是什么结果？
    .author = “{ $word }”是谁？
    .stage = “{ $word }”是哪一层？
    .owner = “{ $word }”是谁？
did-import-word = “{ $word }”的意思
import-from = 🏷 新客户来自“{ $campaign }”：头一次谈完，会问合不合适。
import-campaign = 🏷 { $name }
import-nothing-saved-yet = 现在还什么都没有保存。
import-save = ✓ 保存 { $count } 个
import-columns = ▤ 各列
import-reading-as = ⚙ 怎么读
import-known =
    .skip = ⇄ 补全已有的
    .merge = ⇄ 已有的不动
import-problems = ⚠ 没导入的（{ $count }）
import-cancelled = 这份名单什么都没有保存。

import-columns-title = 每一列是什么。认错了就点它。
import-column = { $number } { $field }
import-column-line = <b>{ $number }. { $title }</b> → { $field }：{ $cells }
import-column-ask = 这一列是什么？
import-untitled = （没有表头）
import-empty = （空）
import-field =
    .name = 姓名
    .phone = 电话
    .company = 公司
    .owner = 负责人
    .stage = 阶段
    .value = 金额
    .source = 来源
    .created = 创建时间
    .last = 上次联系
    .next = 下次联系
    .note = 备注
    .campaign = 活动批次
    .vip = VIP
    .grade = 信用等级
    .type = 性格
    .potential = 潜力客户
    .no-calls = 不要再打
    .wrong = 号码不对
    .since = 进入本层时间
    .lost-from = 丢在哪层
    .fits = 合适吗
    .currency = 币种
    .at = 通话时间
    .direction = 呼出或来电
    .outcome = 结果
    .left-out = 不要

import-reading-title = 看着不对？选一下文件该怎么读。
import-sample = <code>{ $words }</code>
import-heading-row = 表头：第 { $row } 行
import-separator-is =
    .comma = 逗号 ,
    .semicolon = 分号 ;
    .tab = 制表符 ⇥
import-encoding =
    .utf-8 = UTF-8
    .gb18030 = GBK
    .big5 = 大五码 Big5

import-bad-title = 这些行先留着，其余的照样可以保存：
import-bad-none = 没有留下的行。
import-bad-file = 📄 导成文件
import-bad-of = { $name } 里没导入的行
import-bad-sheet = 没导入的
import-bad-row = 行
import-bad-why = 原因
import-bad-line = <b>{ $line }.</b> { $why }：{ $words }
import-problem =
    .no-date = 没有通话日期
    .no-outcome = 没有结果
    .outcome = 结果还不认识
    .author = 打的人不在团队里
    .future = 日期还没到
    .which = 有同名的客户
    .unknown = 不在客户里
    .colleague = 是同事的客户
    .there = 已经有了
    .nobody = 没有姓名也没有电话
    .bad-phone = 号码打不通
    .twice = 和第 { $twin } 行号码相同

did-import = 从名单导入 { $count } 个客户
imported = ✓ { $count } 个客户已经进来了。
imported-merged = = 其中 { $count } 个原来就有，已经补全。
imported-bad = ⚠ { $count } 行没有导入。
imported-next = 他们已经在你的名单里；24 小时内点 ↩ 可以全部撤回。
imported-undone = ↩ 这份名单已撤回。
import-undo = ↩ 撤回导入
import-undo-late = 已经超过 24 小时了。可以逐个移除，或找组长帮忙。

import-unsure = 📄 <b>{ $name }</b>：每一行是一个客户，还是一通打过的电话？
import-sort =
    .customers = 👤 客户
    .calls = ☎ 电话
title-calls-in = 以前的电话
calls-in-title = ☎ <b>{ $name }</b> · 以前的电话 · 共 { $rows } 行
calls-in-new = { $name }（新）
calls-in-count = ✓ { $count } 通电话，{ $first }到{ $last }
calls-in-inbound = 📥 其中来电 { $count } 通
calls-in-nothing = 还没有能保存的电话。
calls-in-back = ⚠ { $count } 行先留着：{ $whys }
calls-in-why = { $why }（{ $count }）
calls-in-unknown = ✋ { $count } 通的对方不在客户里，先不要
calls-in-make = + 新建 { $count } 个客户
calls-in-there = = { $count } 通已经有了
calls-in-unknown-words =
    .outcome = ? 有 { $count } 种结果我不认识，先不要：{ $words }
    .owner = ? 有 { $count } 位打电话的人不在团队里，先不要：{ $words }
calls-in-words =
    .outcome = ⚑ 结果{ $count ->
    [0] {""}
   *[other] （{ $count }?）
}
    .owner = 👥 谁打的{ $count ->
    [0] {""}
   *[other] （{ $count }?）
}
calls-in-save = ✓ 保存 { $count } 通
calls-in-make-them = + 建成客户
calls-in-leave = ✋ 不建客户
did-calls-in = 导入 { $count } 通以前的电话
calls-are-in = ✓ { $count } 通以前的电话已经进来了。
calls-in-made = + 顺带新建了 { $count } 个客户。
calls-in-next = 每通都算在当天、算给打的人，不会因此安排任何事；24 小时内点 ↩ 可以全部撤回。
calls-in-week = 📊 一周
calls-in-undone = ↩ 以前的电话已撤回。
calls-in-undo-late = 已经过了 24 小时。打错的可以在客户的记录里改。

file-empty = 这个文件是空的。
file-too-big = 文件太大了，客户名单最多 { $most } MB。请拆开发，或去掉图片。
file-too-long = 超过 20,000 行，装不下。请把名单拆开发。
file-library-too-long = 超过 2,000 行，没人记得住这么大的异议库。只发要紧的卡。
file-too-wide = 超过 60 列，不像客户名单。留下姓名、电话和要紧的几列，再发一次。
file-not-a-list = 我能读 CSV、Excel（.xlsx）和名片（.vcf）的客户名单，这个不是。
file-old-excel = 这是旧版 Excel，或者加了密码。请另存为不带密码的 .xlsx 再发。
file-protected = 这个文件有密码。请去掉密码再发一次。
file-broken = 这个文件坏了。请重新保存再发。
file-bomb = 这个文件的压缩方式不像客户名单。请另存为 .xlsx 或 CSV 再发。
file-too-heavy = 这个文件读起来太久。请另存为 CSV 再发。
file-gone = 没拿到这个文件，请再发一次。

# 异议库：异议卡、答法、还没有答法的。

answer-whose = （{ $author }的）
answer-whose-worked = （{ $author }的，{ $used } 次里 { $met } 次有效）
answer-whose-line = { $author }的答法 · 用过 { $used } 次，有效 { $met } 次
answer-whose-new-line = { $author }的答法 · 还没试过
answer-line = <b>{ $number }</b> { $answer }{ $record }
answer-write-it = ✍ 写一句答法 ★
answer-own = ✍ 我的答法
answer-gone = 这条答法已经不在了。/coach 看现有的。
answer-author = { $author }写的
answer-playbooks = 教练自带的
answer-figures = 备过 { $offered } 次 · 用上 { $used } 次 · 达成目标 { $met } 次
answer-rule = <i>备过：打电话前备好的。用上：客户真说了。达成：那通电话达成了目标。</i>
answer-for-me = 只有你看得到。
answer-share = 分享给团队
answer-for =
    .team = 全队都能用
    .me = 只有我用
answer-shape = <i>先接住，问清楚，一句话回答，再把话交还给客户。</i>
answer-no-question = 结尾没有问句。把话交还给客户，让他接着说？
answer-write-words = 你会怎么说？两句就够。
answer-write-category = 这句话说的是什么？
answer-write-whom = 谁可以用？
title-answer = 写答法
retire = 停用
did-answer = 记下了，以后就备这一句。
did-answer-changed = 改了一条答法
did-answer-shared = 答法已分享给团队
did-answer-retired = 停用了一条答法
objection-about = { $category } · 底下常常是：{ $layer }
objection-no-answer = 还没有答法，等你写第一句。
objections-unsure = “{ $words }”：他说的是哪一个意思？
none-of-them = 都不是
surprise-line = 💬 “{ $words }”听到 { $times } 次了，还没有答法。花三十秒写一句？
surprise-write = ✍ 写一句 ★
category =
    .price = 价格和钱
    .need = 没需要
    .stall = 拖一拖
    .authority = 别人做主
    .rival = 同行竞争
    .trust = 不放心
    .service = 条件和服务
card-part =
    .words = 这句话
    .signs = 别的说法
    .category = 说的是什么
    .iceberg = 底下是什么
    .merge = 并到另一张
    .retire = 停用
card-signs = 现有说法：{ $signs }
card-gone = 这张异议卡已经不在了。/coach 看现有的。
no-such-card = 没有一张卡像“{ $words }”。点一张，或者照客户的话输入。
card-edit-part = 改哪一项？
card-edit-words = 客户是怎么说的？重新写：
card-edit-signs = 客户还会怎么说？几种说法用逗号隔开。
card-edit-category = 这句话说的是什么？
card-edit-iceberg = 底下多半是什么？
card-edit-into = 哪一张说的是同一件事？说法、答法和战绩都归到那一张。
card-edit-sure = 停用这张卡？以后不再提示，战绩保留。
title-card = 改异议卡
did-card =
    .words = “{ $words }”改了说法
    .signs = “{ $words }”加了说法
    .category = “{ $words }”改了类别
    .iceberg = “{ $words }”改了底层原因
    .merge = “{ $words }”已合并
    .retire = “{ $words }”已停用
    .back = “{ $words }”恢复了
library-retired = 📚 异议库
library-about = 📚 团队的异议库，共 { $cards } 张卡。要一次改很多：拿文件，在 Excel 里改好，再发回这里。编号不要动，新卡的编号留空。
retired-title = 停用或合并的卡，点一下就恢复：
retired-none = 没有收起的卡。在卡上点 ✎ 修改 可以停用或合并。

# 改好的异议库，作为文件发回来。

library-name = 异议库
library-in-title = 📚 <b>{ $name }</b> · 异议库
library-in-leaders = <b>{ $name }</b> 是异议库，由组长来导入。你自己的答法，在卡上点“✍ 我的答法”写。
library-in-card = “{ $words }”
library-in-new = + 新卡 { $count } 张：{ $cards }{ $more ->
    [0] {""}
   *[other] 等
}
library-in-changed = ✎ 有改动 { $count } 张：{ $cards }{ $more ->
    [0] {""}
   *[other] 等
}
library-in-answers = <i>答法：新增 { $added } 条，改写 { $reworded } 条</i>
library-in-same = = { $count } 张没有变
library-in-refused = ⚠ { $count } 行不收，各有原因
library-in-nothing = 跟现在的异议库没有差别。
library-in-save = ✓ 收下 { $count } 张
library-in-why = ⚠ 不收的（{ $count }）
library-in-cancelled = 异议库没有改动。
did-library = 从文件改了 { $count } 张异议卡
library-refused-title = 这几行不会生效，其他的照常收下。改好再发一次：
library-refused-line = <b>第 { $line } 行：</b>{ $why }
library-problem =
    .unknown-key = 没有编号“{ $said }”的卡。新卡的编号请留空。
    .away = “{ $said }”这张卡收起来了，先恢复它：🎯 教练，📚 异议库。
    .no-words = 既没有编号，也没写客户怎么说。
    .no-category = “{ $said }”是新卡，“关于”这一列要写是哪一类，比如“价格和钱”。
    .category = 没有“{ $said }”这一类，照别的行抄一个。
    .iceberg = “{ $said }”不是冰山的哪一层：利益、关系、信任。
    .long-words = 客户说的话超过 { $said } 个字。
    .long-answer = 回答超过 { $said } 个字，一口气说不完。
    .unknown-answer = 这张卡没有编号“{ $said }”的回答。新回答的编号请留空。
    .empty-answer = 回答“{ $said }”是空的。不想要它，在聊天里点“停用”。
    .otherwise = 跟第 { $twin } 行说的不一样：“{ $said }”。
library-taken = ✓ 收下了：新卡 { $new } 张，有改动 { $changed } 张。
library-taken-next = 下一张通话单就用上。24 小时内点 ↩ 可以整份撤回，只要这些卡之后没人改过。
library-taken-undone = ↩ 异议库已恢复到导入之前。
library-undo-late = 已经超过 24 小时了。在卡上点 ✎ 修改，一张一张改。

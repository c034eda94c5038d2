# 课程、卡片、对练。

chapter =
    .preparation = 电话前的准备
    .opening = 开场白
    .questioning = 提问
    .decision = 决策和漏斗
    .volume = 计划和电话量
    .needs = 需求和动机
    .iceberg = 需求冰山
    .personality = 客户性格
    .target = 目标客户
    .satisfaction = 满意度
    .management = 客户管理
    .promotion = 促销

learn-lessons = 📖 课程
learn-five = 🃏 五张卡
learn-total = 已掌握 { $known } · 在学 { $learning } · 没学 { $new }
learn-until = { $at }

lessons-title = <b>课程</b> · 学过 { $read }/{ $count }
lessons-how = 一课一分钟：三个要点，一个例子，一句话带走。接着做几张卡，快忘的时候它会再来。
lessons-golden = ☎ 黄金时间到 { $until }：先打电话，课等会儿再学。
lessons-signs = <i>● 已掌握 ◐ 在学 ○ 没学</i>
lessons-chapter = <b>{ $number }</b> { $chapter } · ● { $known } ◐ { $learning } ○ { $new }
chapter-title = <b>{ $chapter }</b>
chapter-read = <b>{ $number }</b> ✓ { $words }
chapter-unread = <b>{ $number }</b> { $words }
chapter-check = 🃏 做这一章的卡
lesson-title = <b>{ $words }</b> · { $chapter }
lesson-point = • { $words }
lesson-case = <blockquote>举个例子：{ $words }</blockquote>
lesson-summary = ➤ <b>{ $words }</b>
lesson-check = ✓ 自检一下
lesson-next = 下一课
lesson-gone = 这一课已经没有了。发 /lesson 看全部课程。
title-lesson = 课程：{ $words }
did-lesson = 学了“{ $words }”

title-quiz = 卡片
quiz-golden = ☎ 黄金时间到 { $until }：先打一通。{ $count ->
    [0] 今天没有卡片在等。
   *[other] { $count } 张卡等会儿再做。
}
quiz-anyway = 现在就做
quiz-head = { $number }/{ $count } · { $chapter }
quiz-question = <b>{ $words }</b>
quiz-option = <b>{ $number }</b> { $words }
quiz-one = 点序号，或者输入序号。
quiz-several = 可能不止一个对：点序号或输入序号，选好点 ✓。
quiz-row = { $number }. { $words }{ $placed }
quiz-row-open = ▸ { $number }. { $words }{ $placed }
quiz-column = <i>{ $head }：</i>
quiz-letters = 给带 ▸ 的那行点一个字母，也可以按顺序输入，例如 CDBA。
quiz-clear = ↺ 重来
quiz-type = 用一两行写下你的回答，写完对照。
quiz-show = 不会，看答案
quiz-compare = 答到了几分？
quiz-no-words = 看一遍，明天再来。
quiz-reference = <blockquote>{ $words }</blockquote>
quiz-choose-customer = 点一位你的客户，或者输入名字。
quiz-tell = { $name }：用一行写下来。
quiz-nobody = 这张卡要用你自己的客户，眼下没有可选的了。输入名字，加一位（“姓名 138…”），或者跳过。
quiz-line =
    .right = ✓ <b>{ $number } { $words }</b>
    .wrong = ✗ { $number } { $words }
    .other = · { $number } { $words }
    .mixed = ✗ { $number } { $words } · 你选的：{ $chosen }
        ✓ 对的是：<b>{ $right }</b>
quiz-verdict =
    .had-it = ✓ <b>对了。</b>
    .partly = ◐ <b>对了一部分。</b>
    .missed = ✗ <b>这次没答对。</b>
quiz-grade =
    .had-it = ✓ 答到了
    .partly = ◐ 答到一半
    .missed = ✗ 没答到
quiz-why = <i>{ $why }</i>
quiz-again = { $day } 再来。
quiz-next = ▶ 下一张
quiz-finish = ▶ 做完了
quiz-lesson = 📖 看这一课
quiz-next-lesson = 📖 下一课 ★
quiz-more = 🃏 再来五张
quiz-done = <b>做完了：</b>{ $count } 张对了 { $right } 张。
quiz-none-today = <b>今天的都做完了。</b>快忘的时候，卡片会再来。
quiz-streak = { $days ->
    [1] 🔥 今天五张都做了。
   *[other] 🔥 连续 { $days } 天。
}
quiz-streak-none = 每天做满 { $five } 张，就开始连续计数。
quiz-gone = 这张卡已经没有了。发 /quiz 做别的。
did-exercise = 卡片“{ $words }”

moment-hangup = ⚡ 今天谈上的 { $of } 通里，{ $hit } 通在开场就被挂断。花一分钟：{ $lesson }
moment-noanswer = ⚡ 今天 { $of } 通里有 { $hit } 通没人接。花一分钟：{ $lesson }
moment-objection = ⚡ 这周没谈成的 { $of } 次里，{ $hit } 次是因为“{ $what }”。花一分钟：{ $lesson }
moment-lesson = 📖 学一分钟
measured-hangup = 📏 { $day } 学的那课：当天 { $of } 通里 { $hit } 通开场被挂；之后 { $n } 通里 { $now } 通（n = { $n }）。{ $enough }
measured-noanswer = 📏 { $day } 学的那课：当天 { $of } 通里 { $hit } 通没人接；之后 { $n } 通里 { $now } 通（n = { $n }）。{ $enough }
measured-few = 数太少，还说明不了什么。

title-practice = 对练：{ $type }
practice-title = <b>对练</b>
practice-how = 我演客户，你怎么说就怎么打字。先选跟谁练；最后按五条给分，每条都指出是哪一句。
practice-objections = 他会说：{ $words }
practice-lost = 最近丢在这上面：{ $words }
practice-start = ▶ 开始
practice-chosen = ● { $words }
practice-layer = { $on }{ $layer }
practice-others = ↻ 换几句拒绝
practice-goal = <b>挂断以后，什么已经成立？</b>写下这通电话的目标。
practice-first-line = 这句是说给客户听的，留着开场用。先写目标。
practice-no-goal = 没有目标
practice-back = ‹ 重新选
practice-who = 🎭 { $type } · { $layer }{ $goal }
practice-my-goal = {"\u000A"}目标：{ $goal }
practice-customer = 👤 { $words }
practice-rep = ☎ <i>{ $words }</i>
practice-type = 打字，说你要说的话。
practice-take-back = ↶ 收回一句
practice-stop = ⏹ 挂断
practice-over = 这通已经打完了。点“再来一次”换一通，点“收回一句”接着谈。
practice-once-more = ↻ 再来一次 ★
practice-marks = <b>得了 { $earned } 条，共 { $of } 条</b>
practice-line = 第 { $line } 句“{ $words }”：
practice-earned = ✓ <b>{ $name }。</b>{ $where }{ $why }
practice-missed = ✗ <b>{ $name }。</b>{ $where }{ $why }
did-practice = 对练，{ $type }
rubric =
    .purpose = 目标
    .asked = 先问
    .handled = 应对拒绝
    .closed = 收尾
    .fit = 对路
rubric-purpose-good = “{ $words }”，挂断以后核对得了。
rubric-purpose-vague = “{ $words }”，别人没法核对。写挂断以后什么已经成立。
rubric-purpose-none = 没有目标就打了，也就不知道该收在哪里。
rubric-asked-good = 没介绍之前先问了，他才没挂。
rubric-asked-pitched = 还没问就先介绍。把它挪到需求后面去。
rubric-asked-never = 一句都没问，需求全靠你猜。
rubric-handled-good = “{ $what }”接住了、问清了、回答了，也交还了。
rubric-handled-none = 还没碰到拒绝就结束了，下次多谈几句。
rubric-handled-early = 还没弄清“{ $what }”指什么就回答了。先问：跟什么比？具体是哪一点？
rubric-handled-late = 先回答了才接住“{ $what }”。开口第一句先把顾虑接住。
rubric-handled-but = 说了“理解”又接“但是”，等于没接住。“但是”去掉，停一下，再问。
rubric-handled-no-accept = “{ $what }”一直没有接住。先说一句“理解”“是该想清楚”。
rubric-handled-no-clarify = “{ $what }”一直没问清。问一句具体指什么。
rubric-handled-no-answer = “{ $what }”问清了，却没有回答。
rubric-handled-no-return = “{ $what }”答了，话没有交还。最后用一个问题收。
rubric-closed-good = 定下了一步，有日子，他答应了。
rubric-closed-too-soon = 他还没看到好处、或者拒绝还没化解，就要下一步。
rubric-closed-hangup = 说完这句，他挂了。
rubric-closed-never = 最后说到这里，没有要一个带日子的下一步。
rubric-fit-good-lively = 说了句暖心的话，活泼型就吃这一套。
rubric-fit-good-powerful = 给了他选择：力量型要自己拍板。
rubric-fit-good-peaceful = 让他放下心来，平和型要的是这个，不是道理。
rubric-fit-good-analytical = 有东西可以核对，分析型先看依据。
rubric-fit-minded-lively = 说得太长，活泼型早走神了。砍一半，加一句夸的话。
rubric-fit-minded-powerful = 对力量型太长。一句话说完，让他选。
rubric-fit-minded-peaceful = 一催，平和型就不出声了。给他时间。
rubric-fit-minded-analytical = 这是形容词，分析型要的是数字和出处。
rubric-fit-missed-lively = 到这里还没有一句暖心的话。活泼型要人看见他：夸一句他做的事。
rubric-fit-missed-powerful = 没有东西给他选。给两个方案或两个时间，让他定。
rubric-fit-missed-peaceful = 没有一句让他放心的话。说说哪些照旧，告诉他不急。
rubric-fit-missed-analytical = 到这里还没有数字。先给依据，再征求他的意见。

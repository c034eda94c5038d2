# 我做得怎么样：预判的异议、开场白、提问、客户类型。

doing = 我做得怎么样
doing-title = <b>你做得怎么样</b> · 最近 { $days } 天
doing-nothing = 还没有可算的。准备几通电话，勾上问过的和听到的，数字就在这里。
doing-foreseen = { $name } · 预判 { $predicted } 个中 { $both } 个（{ $precision }），听到 { $heard } 个里料到 { $both } 个（{ $recall }）
doing-openings = <b>开场白</b>：接通后开场被挂
doing-opening = { $calls } 通被挂 { $hangups } 通（{ $share }） · { $words }
doing-opening-few = { $calls } 通被挂 { $hangups } 通，满 { $needed } 通才好比 · { $words }
doing-questions = <b>最管用的提问</b>
doing-question = { $words } · 问过 { $asked } 次 · 问出新情况 { $told } 次 · 往前走 { $moved } 次
doing-type = { $type }：你的达成率 { $own }（谈了 { $n } 通），全队 { $team }。{ $tip }
doing-type-few = { $type }：谈了 { $n } 通，满 { $needed } 通才好比
doing-leader = 你是组长：开场白和提问是全队的，每个组员只看到自己的。
doing-rule-precision = <b>预判</b>：预判又听到的 ÷ 预判的，只算谈上话的电话。
doing-rule-recall = <b>听到</b>：预判又听到的 ÷ 听到的，同样只算谈上话的电话。
doing-rule-opening = <b>开场白</b>：开场被挂的 ÷ 用它准备、对方接了的电话。不满 15 通，运气比话术更说了算。
doing-rule-yield = <b>提问</b>：问出客户新情况的电话数，和客户往前走的电话数。往前走的，那通电话问过的每一句都算。
doing-rule-effect = <b>类型</b>：达成目标（部分算一半）÷ 谈上话的电话，看 90 天。全队的数里也有你的。

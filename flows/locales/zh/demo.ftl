# 终端和演示：怎么输入，导览里的旁白。

terminal-hello = Prelude { $version } · 演示数据，全部虚构 · 输入 ? 看用法，Ctrl-D 退出
terminal-keys = 随时可用：{ $keys }
terminal-again = 接着上次：
terminal-here = 点按钮就输入它的序号，其余直接打字
terminal-help =
    <b>怎么输入</b>
    数字：点那个按钮，例如 1 · 字母：点刚弹出的提醒，例如 a
    名字、拼音、电话末几位：找客户 · “姓名 138…”：加客户
    客户说的话：看怎么答 · 时间：明天下午3点
    =3 或 "3"：不是按钮，就是文字“3” · ^：回到上面那张卡片
    /时钟 明天 08:55：把时间拨快，/时钟 +2小时 也行，看看早上会来什么
    /文件 客户.xlsx：导入名单（也可以把文件拖进来），CSV、Excel、名片都行
    /next 等命令：输入 / 再按 Tab · Ctrl-D：退出，不会丢东西
terminal-menu-clock = 把演示的时间拨快
terminal-menu-file = 导入客户名单：/file 客户.xlsx
terminal-clock = 现在是{ $due }。
terminal-clock-help = 在终端里：/时钟 明天 08:55 可以把时间拨快
terminal-clock-unread = 没看懂“{ $words }”是以后的哪个时间。试试：/时钟 明天 08:55，或 /时钟 +2小时
terminal-bye = 再见。内容都在 { $place }，再运行一次就接着来；加 --fresh 从头开始。

demo-stuck = 导览走不下去了：{ $why }

tour-title = <b>一分钟导览：一通电话，从准备到回执</b>
tour-you = 你是{ $me }，电话销售，团队“{ $team }”。“›”后面是你的输入。
tour-start = 上班了。先看今天该打给谁：到点的、过期的都在这里，排第一的就是下一个。
tour-prep = 打电话前先准备，点六下就好。第一问：为什么打？带 ★ 的是教练的建议。
tour-goal = 目标要写挂电话时客户那边的结果。先写个常见的，看看教练怎么说。
tour-better = 教练说缺了什么，还给出更好的写法。用它。
tour-questions = 该问的已经勾好：客户资料里还空着的那几项。
tour-objections = 料一料他会说什么：勾上一句，答法就备好了。
tour-opening = 开场白选一句，旁边是说完要几秒。
tour-sheet = 这就是通话单，打电话时放在眼前。问过的勾上。
tour-heard = 客户说：“{ $words }”。原话打进去，马上告诉你怎么答。
tour-done = 打完了。
tour-outcome = 结果一点就存好了，后面点的都是补充。
tour-move = 客户往前走了一层：要有依据，他说了什么、做了什么。
tour-next = 下一步是什么时候？照平时说话那样写就行。
tour-receipt = 这是回执：预测中了几个，这一层现在有几个客户，今天打了多少。
tour-undo = 点错了？十分钟内都能撤销。
tour-redo = 再记一遍，三下。
tour-funnel = 漏斗：哪一层太少，该打给谁，都写着名字。
tour-paste = 加客户：一行粘贴进来，认出了什么先给你看。
tour-find = 找客户：拼音首字母就够。
tour-no-answer = 再打一个，没人接。一点就记好，重打的时间也替你排好了。
tour-end = 就是这些。自己试试：<b>make demo</b>（装到 Telegram：prelude setup）
tour-weak-goal = 介绍产品
tour-they-say = 太贵了
tour-when = 后天下午3点
tour-new-customer = 屈紫涵 138 0000 0999 蓝湾百货 周五以后再联系
tour-initials = fr
terminal-file = 💾 文件在 { $path }
terminal-no-file = 文件没能写到 { $path }

# 写给安装 Prelude 的人：设置、prelude setup、prelude doctor。

## 设置

admin-env-unreadable = 读不了 { $file }：请存成 UTF-8 文本，并确认当前用户有权打开。
admin-env-line = { $file } 第 { $line } 行什么也没设置：请写成 NAME=value，或在行首加 #。
admin-env-unknown = { $file } 里的 { $name } 不是 Prelude 的设置项，是不是想写 { $nearest }？
admin-wrong = { $name } 不能是“{ $value }”：{ $rule }
admin-wrong-hidden = { $name } 的值用不了：{ $rule }
admin-token-missing = 还没有设置 TELEGRAM_TOKEN：请运行 `prelude setup`。

admin-rule-telegram-token = 请从 @BotFather 完整复制 token（形如 123456:ABC…），或运行 `prelude setup`。
admin-rule-telegram-proxy = 请写成 socks5://127.0.0.1:1080 或 http://127.0.0.1:8080，要带端口。
admin-rule-telegram-api-url = 地址要写到 /bot 为止，例如 https://api.telegram.org/bot。
admin-rule-telegram-file-url = 地址要写到 /bot 为止，例如 https://api.telegram.org/file/bot。
admin-rule-database-url = 请写成 sqlite:///data/prelude.db 或 postgresql://用户:密码@主机/库名；密码里的 @ 写成 %40。
admin-rule-default-language = 请写其中一个：{ $languages }；留空则跟随系统语言。
admin-rule-default-timezone = 请写成 Asia/Shanghai（北京时间也写这个）或 Europe/London 这样；留空则用本机时区。
admin-rule-webhook-url = 请写 https:// 开头的地址；留空则用长轮询。
admin-rule-webhook-listen = 请写成“主机:端口”，例如 127.0.0.1:8080。
admin-rule-webhook-secret = 请写 1 到 256 个字符，只用 A-Z、a-z、0-9、_ 和 -；设置了 WEBHOOK_URL 就必须有它。
admin-rule-llm-url = 请写接口地址，例如 https://host/v1；http:// 只能用于本机，或名字里没有点的邻居。
admin-rule-llm-model = 设置了 LLM_URL 就要写模型名，中间没有空格。
admin-rule-llm-key = 密钥请写成一整段，中间没有空格。
admin-rule-crm-url = 写 CRM 的 https:// 地址，或留空。
admin-rule-crm-secret = 至少写 16 个字符；设了 CRM_URL 就必须有。
admin-rule-send-rate = 请写每秒发送的消息数，例如 28；写 0 表示不限速。
admin-rule-health-listen = 请写 127.0.0.1 加端口，例如 127.0.0.1:9464；留空则关闭。
admin-rule-calendar-url = 请写带路径的公开 https:// 地址，例如 https://prelude.example.com/calendar，并设置 WEBHOOK_URL 或 HEALTH_LISTEN；或留空。
admin-rule-admin-chat = 请写 Telegram 聊天号（数字）；留空则通知第一位组长。
admin-rule-log-level = 请写 debug、info、warning 或 error。
admin-rule-log-format = 请写 text 或 json。
admin-rule-night-at = 请写时间，例如 03:30。
admin-rule-backup-folder = 请写文件夹路径；留空则放在数据库旁边。
admin-rule-backup-days = 请写天数，例如 7；写 0 表示夜里不备份。
admin-rule-backup-weeks = 请写周数，例如 4。
admin-rule-keep-words-days = 请写天数，至少 1。
admin-rule-keep-queues-days = 请写天数，至少 2。
admin-rule-keep-journal-days = 请写天数，至少 30；写 0 表示永久保留。
admin-rule-keep-strangers-days = 请写天数，至少 1。

admin-unopened = 数据库 { $database } 打不开：{ $reason }
    详情请运行 `prelude doctor`。
admin-barred = { $file } 不能用：{ $reason }
    详情请运行 `prelude doctor`。

## 为什么问不到 Telegram

admin-hello-token = Telegram 不认识这个 token：请到 @BotFather 那里重新复制。
admin-hello-network = 从这里连不上 { $host }：请检查网络，或设置 TELEGRAM_PROXY。
admin-hello-timeout = 等了 { $seconds } 秒，{ $host } 没有回应：请检查网络，或设置 TELEGRAM_PROXY。
admin-hello-proxy = 代理连不通：请检查 TELEGRAM_PROXY，并确认代理正在运行。
admin-hello-clock = 本机时间不对，无法核实 { $host } 的身份：请校准时间后再试。
admin-hello-certificate = { $host } 出示的证书不是它自己的，中间有人能看到通信内容：请换个网络，或设置 TELEGRAM_PROXY。
admin-hello-answer = { $host } 有回应，但不像 Telegram（HTTP { $status }）：请稍后再试，或检查 TELEGRAM_API_URL。

## prelude setup

admin-setup-how = 在 Telegram 里给 @BotFather 发送 /newbot，按提示走完，它会给你一个 token。
admin-setup-token = 把 token 粘贴到这里：
admin-setup-no-token = 这里面没有 token：它形如 123456789:AAE4x…，一串数字、一个冒号、再加 35 个字符。
admin-setup-proxy = 填代理地址（例如 socks5://127.0.0.1:1080），直接回车则结束：
admin-setup-found = ✓ 找到 @{ $username }（{ $name }）。
admin-setup-clock = ! 本机时间差了 { $seconds } 秒，提醒也会跟着不准：请校准时间。
admin-setup-replace = { $file } 里已有另一个 token，要替换吗？[y/N]
admin-setup-yes = y yes 是 对 好 要 替换
admin-setup-kept = { $file } 保持原样。
admin-setup-unwritable = 写不了 { $file }：{ $reason }。
admin-setup-saved = ✓ 已存入 { $file }，只有你自己能读。
admin-setup-next = 下一步：运行 `prelude run`（或 `make run`）启动机器人，它会给出一个链接，谁先打开谁就是组长。
admin-setup-stopped = 已停止，什么都没有改动。

## prelude demo

admin-demo-refused = { $file }：{ $why }
    或者重新开始演示：prelude demo --fresh
admin-demo-unopened = { $file } 打不开：{ $reason }
    这个文件和它所在的文件夹都要归当前用户所有。如果文件坏了，就重新开始演示：prelude demo --fresh

## prelude doctor：查到了什么，以及（mend）怎么解决

admin-doctor-python = Python { $version }
admin-doctor-python-mend = Prelude 需要 { $least } 或更新的版本：请用新版本重建 .venv。
admin-doctor-settings = 设置
admin-doctor-settings-mend = { $problems }
admin-doctor-folder = 文件夹 { $folder }：剩余 { $free } MB
admin-doctor-folder-mend = 请清理这块硬盘：至少要剩余 { $least } MB。
admin-doctor-folder-shut = 文件夹 { $folder }：用户 { $user } 不能写入
admin-doctor-folder-shut-mend = 如果里面只有 Prelude 的文件，就交给 { $user }：sudo chown { $user } { $folder }
    否则请在 { $setting } 里换一个位置。
admin-doctor-folder-unmade-mend = 建好并交给 { $user }：sudo mkdir -p { $folder } && sudo chown { $user } { $folder }
    或者在 { $setting } 里换一个位置。
admin-doctor-folder-file = 文件夹 { $folder }：{ $file } 是一个文件
admin-doctor-folder-file-mend = 请在 { $setting } 里换一个位置。
admin-doctor-database = 数据库 { $database }，结构版本 { $current }
admin-doctor-database-new = 数据库 { $database }：还没有建，第一次启动时会建好
admin-doctor-database-behind = 数据库 { $database }：结构版本 { $current }，当前程序需要 { $head }
admin-doctor-database-behind-mend = 请运行 `prelude migrate`，它会先备份。如果数据库比程序新，请安装更新的 Prelude。
admin-doctor-database-down = 数据库 { $database } 打不开：{ $reason }
admin-doctor-database-down-mend = 请检查 DATABASE_URL，并确认数据库正在运行。
admin-doctor-database-folder = 数据库 { $database }：这是一个文件夹
admin-doctor-database-folder-mend = DATABASE_URL 要写到文件，例如 sqlite:///{ $database }/prelude.db。
admin-doctor-database-shut = 数据库 { $database }：用户 { $user } 不能读写
admin-doctor-database-shut-mend = 它是别的用户建的。交给 { $user }：sudo chown { $user } { $files }
    或者用它的所有者来运行 Prelude。
admin-doctor-database-missed-mend = 这里有备份，说明以前是有数据库的：请运行 `prelude restore`，从最新的备份接着用。直接启动会新建一个空的。
admin-doctor-intact = 数据库：每一页都完好
admin-doctor-damaged = 数据库：已损坏（{ $reason }）
admin-doctor-damaged-mend = 请先停掉机器人，运行 `prelude restore` 并选最新的备份；然后检查硬盘。
admin-doctor-backup = { $folder } 里的备份：最新的是 { $hours } 小时前的
admin-doctor-backup-none = { $folder } 里还没有备份
admin-doctor-backup-mend = 现在就运行 `prelude backup`。机器人每晚会自动备份，没做成的原因写在日志里。
admin-doctor-programs = PostgreSQL 的工具都在：pg_dump、pg_restore、psql
admin-doctor-programs-missing = 缺少 PostgreSQL 的工具：{ $names }
admin-doctor-programs-mend = 备份要用到它们。Debian 或 Ubuntu 上运行 apt install postgresql-client，版本不能比服务器旧。
admin-doctor-programs-older = PostgreSQL 的工具：pg_dump { $client } 备份不了 { $server } 版的服务器
admin-doctor-programs-older-mend = 不换的话，每天夜里的备份都会失败。Debian 或 Ubuntu 上运行 apt install postgresql-client-{ $server }；系统里没有这么新的，就用 apt.postgresql.org 的。
admin-doctor-crm = CRM：{ $host } 都收到了
admin-doctor-crm-waits = CRM：{ $host } 从 { $since } 起有 { $count } 条没收（{ $why }）
admin-doctor-crm-waits-mend = 到 CRM 那边看看原因；每条会重试一天半。`prelude hooks` 可以逐条查看。
admin-doctor-crm-gave-up = CRM：发给 { $host } 的有 { $count } 条已放弃
admin-doctor-crm-gave-up-mend = `prelude hooks` 写着原因。CRM 好了以后运行：prelude hooks --again all
admin-doctor-webhook = 消息：Telegram 只交给这个机器人
admin-doctor-webhook-other = 消息：Telegram 正交给 { $host }
admin-doctor-webhook-mend = 有别的程序给这个机器人设了 webhook：请停掉它，再运行 `prelude run` 就能接管消息。
admin-doctor-webhook-mend-address = 它和 WEBHOOK_URL 不一样。如果没有别人在用这个机器人，下次 `prelude run` 会自动改好。
admin-doctor-telegram = Telegram：@{ $username }
admin-doctor-telegram-down = Telegram
admin-doctor-token-mend = Telegram 不认识 TELEGRAM_TOKEN：请到 @BotFather 重新复制（/mybots，API Token），再运行 `prelude setup`。
admin-doctor-clock = 时间：相差 { $seconds } 秒
admin-doctor-clock-mend = 请校准本机时间：提醒都按它来。
admin-doctor-privacy = 群聊：机器人只看得到发给它的消息
admin-doctor-privacy-off = 群聊：机器人能读到所有人的消息
admin-doctor-privacy-mend = 在 @BotFather 里发送 /setprivacy，选中机器人，再选 Enable。
admin-doctor-well = 一切正常。
admin-doctor-ill = 有 { $count } 处需要处理。

## prelude restore、prelude move

admin-contents = { $teams } 个团队、{ $members } 位成员、{ $customers } 个客户、{ $calls } 通电话
admin-restore-none = { $folder } 里还没有备份。请指定一个：prelude restore 文件
admin-restore-which = 用哪一个（1 到 { $count }）？直接回车用第 { $usual } 个：
admin-restore-replaced = （之前恢复时换下来的）
admin-restore-holds = 备份 { $file }（{ $at }）：{ $what }。
admin-restore-present = { $database } 里现在有：{ $what }。
admin-restore-present-none = { $database } 里现在什么都没有。
admin-restore-present-ill = { $database } 现有的内容读不出来（{ $reason }）。
admin-restore-means = 恢复后备份会取代它；现有内容会另存到 { $folder }。旧消息不会重发。
admin-restore-sure = 要恢复吗？[y/N]
admin-restore-done = ✓ 已恢复。启动机器人，大家就能从那里接着用。
admin-restore-back = 原来的内容在 { $file }。想换回来：prelude restore { $file }
admin-move-done = ✓ 全部搬好，用了 { $seconds } 秒，每张表都核对无误。接下来把 .env 里的 DATABASE_URL 改成 { $new }，再启动机器人。
    { $old } 原样保留，请不要再用它启动机器人。

## 出问题时管理员收到的通知，以及恢复后的说法

trouble-heard = ⚠ 有消息等了两分钟以上还没回复。在服务器上运行 `prelude doctor` 看原因。
trouble-unsent = ⚠ 有消息等了十分钟以上还没发出去，可能是连不上 Telegram。在服务器上运行 `prelude doctor` 看原因。
trouble-failed = ⚠ 有人发来的内容我没处理成，已经告诉对方了。日志里能查到位置（“turn … is given up”）。
trouble-late = ⚠ 提醒晚了五分钟以上。可能是机器太忙，或者时间被调过。
trouble-crm = ⚠ CRM 已经半小时没收下通知了。不会丢，我会一直重试一天半。在服务器上运行 `prelude hooks` 可以看到每一条。
trouble-backup = ⚠ 备份没有做成，我每小时再试一次。在服务器上运行 `prelude backup` 看原因。
trouble-disk = ⚠ 硬盘剩余不到 200 MB。请尽快腾出空间，否则什么都存不下了。
trouble-over = ✓ 已恢复：{ $what }。
trouble =
    .heard = 回复又正常了
    .unsent = 消息又能发出去了
    .failed = 一小时内没有再出错
    .late = 提醒又准时了
    .crm = 没有等着 CRM 收的通知了
    .backup = 备份已做好
    .disk = 硬盘空间够用了

## prelude people、prelude audit

admin-people-none = 还没有人加入：运行 `prelude run` 会给出一个链接，谁先打开谁就是组长。
admin-people-team = { $name }（编号 { $id }，{ $zone }）
admin-people-member = { $id }  { $name } · { $role } · { $status }
admin-people-which-team = 有好几个团队，请说明是哪一个：{ $teams }
admin-people-which = 找不到“{ $said }”，或者不止一个：请写编号，或不重名的名字。
admin-people-link = { $hours } 小时内有效，可供 { $uses } 人使用：{ $link }
admin-people-code = { $hours } 小时内有效，可供 { $uses } 人使用，发给机器人即可：/start { $code }
admin-people-no-leader = 这样 { $team } 就没有组长了：请先让别人当组长。
admin-people-done = ✓ { $name } · { $role } · { $status }
admin-audit-none = 没有这样的改动。
admin-audit-no-customer = 没有叫“{ $said }”的客户。
admin-audit-new = 新建
admin-audit-gone = 撤回

## prelude certificate

admin-certificate-by =
    .number = 核对的是：编号 { $record }，号码 { $person }
    .name = 核对的是：编号 { $record }，姓名“{ $person }”（不是号码）
admin-certificate-mark = 指纹：{ $fingerprint }
admin-certificate-erased = ✓ 已在这里删除，{ $at } 记入名单。证明上的指纹必须与此一致。
admin-certificate-not =
    .number = ✗ 这里没有删除过这样的人。号码当时如果带分机，要一起写上，例如 021 6123 4567 转 12；外国号码要带加号和国家代码。
    .name = ✗ 这里没有删除过这样的人。有号码的人只按号码核对，可以带上加号和国家代码再试；姓名要和当时保存的写法一致。

## prelude export、prelude hooks

admin-export-done = ✓ { $path }：里面有客户资料，请妥善保管。
admin-export-not = 写不了 { $path }（{ $why }）：用 --to 换一个文件夹。
admin-hooks-none = 还没有发过。
admin-hooks-off = 没有设置 CRM：填写 CRM_URL 和 CRM_SECRET。
admin-hooks-again = 第 { $id } 条几秒内会再发一次（机器人要在运行）。
admin-hooks-all-again = { $count ->
    [0] 没有放弃过的。
   *[other] { $count } 条几秒内会再发一次（机器人要在运行）。
}
admin-hooks-event =
    .logged = 记了一通电话
    .moved = 换层
    .won = 成交
    .lost = 丢单
admin-hooks-undone = { $what }（已撤销）
admin-hooks-sent = ✓ 已收到
admin-hooks-waits = 正在发
admin-hooks-later = 试了 { $tries } 次没收（{ $why }），{ $at } 再试
admin-hooks-dead = ✗ 试了 { $tries } 次，已放弃（{ $why }）
admin-hooks-unknown = 没有第 { $id } 条：`prelude hooks` 可以查看。
admin-import-no-file = 这里没有文件 { $file }。
admin-import-library = 这是异议库。请组长把文件发到聊天里，那里看得到会改什么。
admin-import-whose = 给谁导入？用 --member 写一位在组的成员，`prelude people` 会列出所有人。
admin-import-sure =
    .customers = 给{ $name }保存 { $count } 个客户？[y/N]
    .calls = 给{ $name }保存 { $count } 通以前的电话？[y/N]
admin-import-done =
    .customers = ✓ { $count } 个客户已经进来了。
    .calls = ✓ { $count } 通以前的电话已经进来了。
admin-import-unsure = 分不清每一行是客户还是电话：请加上 --as customers 或 --as calls。

## 存储拒绝的事

storage-move-same = 这就是正在用的数据库
storage-move-schema = 数据库的结构是 { $current }，这个版本需要 { $head }：先运行 `prelude migrate`
storage-move-full = 新数据库不是空的，里面有 { $what }：请换一个空的
storage-move-nothing = 还没有可搬的数据：把 DATABASE_URL 直接设成新数据库，再启动机器人
storage-move-older = 新数据库里有旧版本的表：请换一个空的
storage-move-row = { $table } 里有一行写不进去：{ $reason }
storage-move-differs = { $table } 搬过去后对不上：{ $sent } 变成了 { $arrived }
storage-backup-nothing = 没有可以备份的数据库 { $database }
storage-backup-failed = 数据库 { $database } 没能复制到 { $folder }：{ $reason }
storage-backup-damaged = { $database } 的副本没通过完整性检查：数据库本身可能坏了
storage-backup-untried = 没能试着恢复这份备份：{ $reason }
storage-backup-no-client = 找不到 { $name }：请安装 PostgreSQL 客户端程序（Debian：apt install postgresql-client），或在服务器上备份
storage-backup-client-failed = { $name } 失败了：{ $reason }
storage-file-unreadable = 读不了 { $file }：{ $reason }
storage-file-no-backup = { $file } 不是 Prelude 的备份
storage-file-damaged = { $file } 已损坏：请换一份更早的备份
storage-file-damaged-or-none = { $file } 已损坏，或不是 Prelude 的备份：{ $reason }
storage-file-dump = { $file }：{ $reason }
storage-restore-engine = { $file } 是 { $of } 的备份，而 DATABASE_URL 写的是 { $named }：先恢复到 { $of }，再用 `prelude move` 搬过去
storage-newer = 数据库的结构是 { $current }，这个版本最高只认识 { $head }：请启动更新的版本，或恢复升级前的备份
storage-served = 进程 { $process } 正在使用 { $path }：先停掉它，或换一个 DATABASE_URL
storage-stop-first = 进程 { $process } 正在使用 { $path }：请先停掉它。停机期间大家发的消息由 Telegram 留着，重新启动后每个对话都接着原来的地方继续
storage-connected = 有 { $count } 个 Prelude 连接正在使用数据库：先停掉所有用它的机器人。如果刚才强行结束过命令，它会自己收尾，稍后再试

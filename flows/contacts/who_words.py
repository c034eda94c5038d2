"""The words by which people, companies and remarks are told apart; ``flows.contacts.who`` has the rules."""


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    "康易乔赖温岳葛章齐梅庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘"
    "景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜靖楼岑苟郎米柳褚倪滕殷毕傅安常乐时皮卞伍元平和穆萧狄臧计伏明"
    "宗骆樊虞支昝裘缪干应丰麻符翟慕连习容古戚饶晏池聂冷沙巩鞠丛佟苑路师戎桑鲁申蒙洪季娄闻張劉陳楊黃趙吳孫"
    "馬鄭謝許韓馮鄧葉蘇呂盧蔣鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯喬賴溫齊莊關費紀項陽衛單寧蕭羅塗歐華聶魯"
)

LONG_SURNAMES = _words("""
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 端木 独孤 南宫
    西门 呼延 闻人 轩辕 万俟 澹台 钟离 太史 申屠 赫连
""")

TITLES = _words("""
    总 总监 总经理 总工 总工程师 总助 總 總監 總經理 董 董事长 董事長 经理 經理 主管 主任 厂长 廠長 店长
    店長 校长 校長 院长 院長 所长 所長 科长 科長 处长 處長 局长 局長 部长 部長 行长 行長 队长 隊長 站长 馆长
    村长 会长 會長 园长 社长 台长 组长 班长 书记 老师 老師 先生 女士 小姐 太太 夫人 医生 醫生 大夫 护士 律师
    律師 教授 博士 教练 师傅 師傅 会计 會計 秘书 助理 采购 工 老板 老闆 老板娘 阿姨 大姐 大哥 同学
""")

FAMILIAR = "姐哥叔姨嫂妹婶伯"
"""Titles among people who know each other: they follow any name, ``丽姐`` as well as ``王姐``."""

OFFICES = "局处所科行队院厂"
"""Titles cut short, only behind a bare surname: ``刘局`` heads a bureau."""

ROLES = _words("""
    采购 销售 财务 行政 人事 市场 技术 前台 仓库 客服 负责人 联系人 老板 店长 经理
""")

FIRMS = _words("""
    公司 有限 股份 集团 集團 控股 企业 工厂 中心 医院 醫院 诊所 门诊 学校 中学 小学 大学 学院 幼儿园 银行
    支行 分行 事务所 律所 研究院 研究所 设计院 工作室 合作社 协会 酒店 宾馆 饭店 餐厅 超市 商行 商店 商城
    经销部 经营部 服务部 门市部 旅行社 俱乐部 店 厂 廠 局 院 馆 所 铺 站 銀行 學校 有限责任
""")

TRADES = _words("""
    物流 科技 商贸 贸易 貿易 实业 實業 工业 建材 建筑 建设 地产 置业 装饰 装修 广告 传媒 文化 教育 培训 药房
    药业 制药 医疗 医药 电子 電子 电器 电气 机械 设备 五金 化工 纺织 服饰 服装 食品 餐饮 农业 能源 环保 网络
    软件 信息 通信 通讯 技术 咨询 投资 保险 证券 基金 汽车 汽配 家具 家居 门窗 印刷 包装 塑料 塑胶 橡胶 钢铁
    钢构 珠宝 美容 美发 健身 旅游 航空 货运 快递 速运 运输 供应链 租赁 维修 工程 劳务 人力 中介 茶业 酒业
    智能 制造 生物 材料 电商 传播 管理 服务 物业 养殖 种植 检测 认证 财税 会展 影视 游戏 医美 灯饰 照明 陶瓷
    百货 商超 仓储 冷链 水产 粮油 日化 乳业 印务
    玻璃 木业 纸业 石材 油漆 涂料 光电 半导体 重工 船舶 渔业 牧业 花卉 园林 安防 消防 测绘
""")

NOT_IN_COMPANIES = _words("""
    想 要 做 在 对 是 需 买 卖 搞 已 没 不 给 跟 很 也 还 就 被 把 找 问 换 去 他 她 我 你 您 这 那 该 本地
    本人 本公司 贵司 贵公司 某 老客 老家 老公 老婆 老板 老是 有意 有个 有一 有自 开了 开个 开工 开店 开厂
    开网 新开 目前 现在 准备 考虑 打算 介绍 负责 喜欢 关注 看过 了解 主营 主要 从事 经营 客户 以前 原来 之前
    需要 售后 送货 上门 对方 采购 以及 另外
""")
"""What a remark about a trade begins with, and a company's name does not."""

NOT_IN_NAMES = _words("""
    的 了 吗 吧 呢 没 把 被 很 个 过 这 那 什么 客户 意向 预算 报价 价格 电话 微信 同号 联系 星期 上午 下午
    今天 明天 后天 周一 周二 周三 周四 周五 周六 周日 周末 周天 有限 需要 需求 采购 老板 付款 合同 样品 订单
    下单 发货 拜访 回访 跟进 续费 试用 产品 设备 重要 朋友
""")

NOT_FIRST_IN_NAMES = _words("""
    明年 明早 明晚 明确 小时 小区 小店 小学 小心 小姐 大方 老家 老总 老板 高意 高价 高端 高档 高级 单位 单价
    单独 单身 单子 方便 方案 成交 成功 成单 马上 管理 管事 管采 常联 常来 时间 安装 安排 安静 包装 包年 包月
    包邮 和气 和解 平时 平台 平均 平和 费用 费率 计划 计算 应该 应收 应付 金额 金牌 金融 元整 尚可 尚未 项目
    区域 车主 车间 房东 房产 房贷 路上 路过 余款 全款 左右 解决 解释 解约 强势 强烈 习惯 容易 关系 关注 查询
    游客 古怪 冷淡 冷漠 于是 万元 许可 温和 严格 严厉 石材 支付 支持 符合 连锁 计较 向来 乐意 干脆 师傅 元旦
    白天 夏天 段时 安全 华东 华南 华北 华中 东方红 同行 熟人 亲戚 邻居 急用 急单 大单 待定 新客 转介 犹豫
    忙碌 在忙 喜欢 介绍 推荐 负责 说话 脾气 性格 年底 年前 月底 月初 预约 活泼 停机 空号 关机 拒接 无人 未接
    接通 挂断 男士 女士 先生 已有 已经 不要 不急 他们 我们 有点 有车 有房 想买 想换 要买 要货 在用 做外 做内
    对比 比较 北京 上海 天津 重庆 广东 广西 广州 深圳 东莞 佛山 珠海 中山 惠州 浙江 杭州 宁波 温州 嘉兴 绍兴
    义乌 江苏 南京 苏州 无锡 常州 南通 徐州 扬州 福建 福州 厦门 泉州 山东 济南 青岛 烟台 潍坊 河南 郑州 洛阳
    河北 石家庄 保定 唐山 湖北 武汉 湖南 长沙 四川 成都 绵阳 贵州 贵阳 云南 昆明 陕西 西安 山西 太原 辽宁
    沈阳 大连 吉林 长春 黑龙江 哈尔滨 安徽 合肥 江西 南昌 甘肃 兰州 海南 海口 新疆 西藏 青海 宁夏 内蒙 香港
    澳门 台湾 台北
""")
"""Remarks and places that begin like a name, or are as short as one."""

FIRST_IN_REMARKS = _words("""
    说 问 要 想 有 在 做 是 已 没 不 很 喜 让 老 意 高 打 明 下 上 今 后 介绍 推荐 同号 微信
""")

WESTERN_TITLES = _words("""
    mr mrs ms miss mx dr prof professor sir madam mme herr frau
""")

WESTERN_PARTICLES = _words("""
    de da di del della van von der den bin al el la le du dos san st y
""")

WESTERN_COMPANY = _words("""
    ltd limited inc incorporated llc llp plc gmbh corp corporation co company group holdings holding bv nv
    pty sdn bhd logistics trading traders technologies technology tech industries industrial solutions
    systems services consulting consultants partners bank hospital school university college academy clinic
    hotel restaurant studio studios foods motors electronics electric software labs media agency shop store
    stores factory works construction engineering freight shipping transport insurance capital ventures
    associates enterprises enterprise international pharmacy center centre institute foundation supplies
    supply bakery cafe garage dental manufacturing machinery textiles packaging furniture pharma energy
    telecom networks digital design interiors properties realty travel
""")

WESTERN_REMARKS = _words("""
    call calls called back wants want wanted needs need asked ask asks interested likes prefers prefer is
    was are has have had not no the a an to at on in for from with and by after before about as if or but so
    it its that this tomorrow today tonight morning afternoon evening monday tuesday wednesday thursday
    friday saturday sunday next week month year customer client lead quote budget demo please pls he she
    they his her him my our your we i you said says would can could should very only again wrong met meet
    send sent via re decision still maybe already speaks runs works moved bought buys uses hot cold warm old
    new existing asap urgent number
""")
"""English words, in lower case, at which a remark begins."""

WESTERN_JOBS = _words("""
    vip ceo cto cfo coo cmo manager director owner founder head buyer purchasing procurement sales assistant
    engineer secretary accountant reception receptionist president chairman partner mobile tel phone office
    home email wechat whatsapp fax customer client lead prospect senior junior marketing finance hr
    operations
""")
"""What somebody is, in any case of letters: never part of a name."""

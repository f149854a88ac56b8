function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/**
 * Words that nobody writes twice running, whatever stands around them; no dictionary is needed.
 * Left out: 代表 (“请代表代表大家发言”), 建议, 服务 (“城市服务服务功能”).
 */
export const NEVER_DOUBLED = words(`
  我们 您们 你们 我局 我市 我县 我区 我委
  以及 并且 因此 因为 由于 通过 根据 按照 为了 关于 对于 同时 目前 其中 随着 结合 围绕 针对
  进行 开展 推进 推动 加强 加快 加大 提升 提高 完善 落实 实施 建立 强化 优化 促进 做好 坚持
  召开 制定 出台 印发 督促 争取 形成 增强 继续
  积极 认真 切实 不断 全面 有效 充分 深入 持续 及时 尽快 已经 正在 可以 应当 必须 能够
  现代 主要 重要 重点 相关 有关 具体 感谢
  您的 你们的 我们的 我局的 我县的 我市的 所提 提出的 人员 人口 人才 老人
  耕地 场地 基地 实地 具有 有序 有力 和谐 对接 对象`)

/**
 * Pairs that are right twice running: 研究研究, 讨论讨论, “本规定规定的职责”, “出租出租汽车”,
 * “出版出版物”, “专业组织组织利用媒体”, “上一年度年度报告”, “微信城市服务服务功能”,
 * “按照上级安排安排专人”.
 */
export const MAY_BE_DOUBLED = words(`
  研究 讨论 商量 考虑 规定 组织 出租 出版 年度 阶级 服务 代表 建议 提案 意见 管理 教育 建设 设计 保管
  项目 很多 很久 许多 逐个 逐项 逐村 逐户 非常 十分 多次 练习 休息 打扫 参观 体验 了解 活动
  规划 计划 安排 部署 要求 需要 决定 报告 申请 批准 检查 调查 影响 监督 保障 治理 整治 改造 改革 宣传 培训
  投资 经营 生产 救助 补助 补贴 奖励 保护 开发 维修 施工 审批 支持 帮助 指导 协调`)

/**
 * What ends the name of a place or a house, before another that begins so: “阳光社区|社区卫生服务站”,
 * “喀什地区|地区医院”, “小微企业|企业所得税”. Noted only.
 */
export const ENDS_NAMES = words(`
  社区 小区 街道 市场 公园 广场 医院 学校 中学 小学 园区 景区 库区 水库 地区 乡镇 城镇 政府 企业 公司 道路
  公路 工程 交通 土地 村民 居民 医疗 养老 保险 财政 干部`)

/** Bodies of a government, as they follow the name of their place. */
const BODIES = [
  '人民政府|政府(?!采购)|人大常委会|政协|民政局|民政(?=部门)|财政局|教育局|教体局|公安局|司法局',
  '水利局|水务局|农业农村局|住房和城乡建设局|住房城乡建设局|住建局|交通运输局|交通局',
  '自然资源局|自然资源和规划局|规划局|生态环境局|卫生健康委|卫生健康局|卫健委|卫健局',
  '文化和旅游局|文化旅游局|文旅局|人力资源和社会保障局|人社局|医疗保障局|医保局|应急管理局',
  '应急局|发展和改革委|发展改革委|发改委|发改局|商务局|科技局|科学技术局|工业和信息化局|工信局',
  '审计局|统计局|林业局|信访局|体育局|退役军人事务局|城市管理局|城管局|行政审批局|乡村振兴局',
  '残联|妇联|总工会|团委',
].join('|')

/**
 * 厦门市市民政局. Never 市市场监管局, 市市政园林局, 市市容 or 市市民, which are not in the list; “城市”,
 * “直辖市” and one-character counties (“泾县县政府”, “泸州市泸县县政府”) stay out by what must stand before.
 */
export const DOUBLED_PLACE = new RegExp(
  `(?<=\\p{Script=Han}{2}|(?:^|[，,。；;：:、])[由和与同经请向]?)(?<![城都各全本该我辖级个两地]|[省市州]\\p{Script=Han}(?=县))([市省县])\\1(?=${BODIES})`,
  'gu',
)

/** “我县县积极争取”, “县教育局局高度重视”. Never “我县县城”, “我市市民”, “我县县财政”, “教育局局长”. */
export const DOUBLED_OURS =
  /(?<=[我本全]|\p{Script=Han}(?=局))([市县区局委])\1(?=积极|将|已|高度重视|高度|严格|认真|按照|结合|通过|持续|不断|目前|现有|正在|也|始终|坚持|全面|大力|加大|加强|进一步|共有|共投|充分|切实|近年)/gu

/** 湖里区区政府: said everywhere, written 湖里区政府. */
export const DOUBLED_DISTRICT =
  /(?<=\p{Script=Han}{2})(?<![城社各全本该我地片园他])区区(?=人民政府|政府(?!采购))/gu

/** What only a verb follows: “我局将将该项目纳入规划” has the future 将 and the preposition. */
const AFTER_WILL =
  '于\\d|积极|进一步|继续|加[大强快]|会同|按照|根据|认真|持续|严格|不断|结合|着力|督促|尽快|及时|大力|切实|逐步|密切|适时'

/**
 * Function words doubled. Guards: 了了解, 参与与残疾人事务, 与与会代表, 实事求是是, 关键是是否, 目的的,
 * 标的的, 的的确确, 国是是, 合并并, 并并网, 上将将领, 植被被破坏, 被被告, 位于于都县, 同等第第一名.
 */
export const DOUBLED_FUNCTION_WORD = new RegExp(
  [
    '(?<![了为不没小])了了(?![解然却望事无结断])',
    `(?<![上中大小少老麻名])将将(?=${AFTER_WILL})`,
    '们们',
    '(?<![参赠给])与与(?!会)',
    '(?<![合一])并并(?![网入轨联购案存拢处])',
    '(?<![由对等关位])于于(?![都洪田])',
    '(?<![植棉])被被(?![告申征上执害褥子套单罩])',
    '(?<![求国但还都也就不])是是(?![非否])',
    '(?<![等次门及])第第(?=[\\d一二三四五六七八九十])',
    '(?<![目标有众鹄红破中端])的的(?![确士])',
  ].join('|'),
  'gu',
)

/** “在校学生1.2万人人，”: the unit of a count. */
export const DOUBLED_COUNT = /\d[十百千万亿]?(?:([人户亩元米吨家名辆台座件])\1)(?=[，,。；;、）)]|$)/gu

/**
 * Said once wherever both are words: “对对该路段”. Never “与客户对对账单”, “面对对方”, “为为老服务机构”,
 * “经经开区管委会同意”, “因因病致贫”; nor 以, of which “以以奖代补方式” is made.
 */
export const SAID_TWICE =
  /(?<!\p{Script=Han}对|[一门车](?=把))([把对在为经该因从但就而按已应还给至受再仍我您向让由也])\1(?![账表方接口象手联标外上下\d]|(?<=为为)[老民数期农企侨军]|(?<=经经)[开信贸]|(?<=因因)[病灾残学公故老]|(?<=在在)[建校职岗编册押线营外读途逃租售]|(?<=向向)[阳家前海])/gu

/** Once said enough: “经研究研究，”, “基础设施建设建设。” Not “研究研究再定”, “建设建设用地”. */
export const DOUBLED_AT_END =
  /(?<=经)(研究|商)\1(?=[，,决])|(?<=\p{Script=Han})(?<![请要再去们人多以来常好])(建设|规定|管理|服务|教育|设计|工作|活动|意见|建议|安排|要求|改造|改革|整治|治理|保障|保护|支持|救助|补助|补贴|开发|审批|施工|维修|宣传|培训|监督)\2(?=[，,。；;])/gu

/** 2019年2019年 and 2019年，2019年， — no date is said so. “2019年，2019年底” is two dates. */
export const DOUBLED_DATE =
  /(?<!\d)((?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:[，,]\1(?=[，,])|\1(?![底末初至到间前后度]))/gu

/**
 * A quantity at once again: “3.5公里3.5公里”, “第20号第20号”. “每次1个1个地” is a way to do it.
 */
export const DOUBLED_QUANTITY =
  /(?<![\d.每一])((?!1[个人户件])\d[\d.,]{0,10}(?:万亿|[百千万亿])?(?:平方米|立方米|平方公里|公里|公斤|人次|[元米人个户台辆条项座亩名所家吨处件%％])|第\d{1,8}号)\1/gu

const PARTS_OF_WORDS = `
  定规理政者设或务机保不制施产发合位责动可进及出照护要方提监构体依自品他查化得展准开标服议成营交利
  审共改立收职加信防据情违代相检织取程计请督能活境使供技性告例专运律教未决执调育持备申环强求量采过
  质源批予入术罚域各力具列确指负限况基目息意置协支现之止统需记险面导结害接造污承放诉济集财系起预式
  义措格名修知解到料除益复特间价平核令障排效形染验符卫推土章登围筑认销无评消测担助节损适必健察配励
  参疗传急偿输态容完举算续见变维非住停约控转领装属际居补广救华托序纳善履存增犯失食联选禁研劳称易流
  优更危绿游故货促风革材移额影送录示清志裁识创征付培则讼旅密器然别直先究策融废身响判售达注须编题空
  众做没积航手型守综债考涉训回引鉴视宣赔燃购遵心减届侵辖租享客最坚历擅签破免争驶象舶遗圾垃拒占础族
  落辆退订缴愿普干估来状疾残植观留档群临继坏色论值卖询带突挥载互精络援括招景烟比每筹假撤册席木致即
  饮纠终充押拆这极播份便扩命奖驾储神役离券患碍段另功械附界率买释宗显待如才追伤隐模贸扣逾仲固派断邮
  战较否震难延边获古私嫌且渔稳献弃铁银幼封素纷央森殊洋授疑都绝秘扶简异湿升毁恢避遇捐双官梯候倍独血
  址爆逐途速抗良换勘抵只著纪秩殖汽切洁散紧射印死困贴绩均习聘竞畜虚阶思兵貌头套含艺汇暂阻降扬野版把
  探迁跨闭打述访赠盖随归辩兴士帮召介捕连循码着针抢贷势初世妇侨青轨乘亲惠吸红尘误诊拍首索声胜宜慈亡
  答沿够吊籍德洪伪剂凭咨乱错般略休侦赁竣尚餐又拟香斗贯币澳绘耕拘阅禽戒练演借婚黄飞去彻藏伐递倾媒饲
  像音徒缺京智压驻衔择洗始童越伍威倒尊暴操汛妨挖话署践束龄努映浙扰泊念抽今隔灭挂靠携耗拨典半彰骗胞
  巡竹伙泄堆乐己闻贫覆兼光惩酬抚辅克砂贡析掘荣侧繁烈阳诚此填勤诺涂启言尽博语疏募讨杂详烧击噪差拖聚
  宪民公案金行工事社报重文企款农费根科本员单府安许次线严整门
`.replace(/\s/gu, '')

/**
 * Characters that stand twice running at the border of two words nowhere in nineteen million
 * characters of proof-read text. Left out: what names a place or a thing (“小学学段”, “医院院区”,
 * “村村民”), function words, and names of persons. Silent too: “一份份订单”, “标标准准”.
 */
export const NEVER_TWICE = new RegExp(
  `(?<![一两几每逐]|\\1(.))([${PARTS_OF_WORDS}])\\2(?!(.)\\3)`,
  'gu',
)

/**
 * What makes a noun of any other, so that its doubling may be the border of two: “管护费|费用”, “公安系|系统”,
 * “单元门|门禁”, “城东线|线路”, “外卖员|员工”, “热泵机|机组”.
 */
export const ENDS_NOUNS: ReadonlySet<string> = new Set(
  '性者率员线费金款案型式名位机量品门器力科署段梯系标单文报章节目次届批套值额券液料面区',
)

/**
 * What is a word by itself, behind another that ends so: “占比|比|上年提高”, “具体意见|见|附件”,
 * “每年节约|约|30万元”, “办理许可|可|通过”, “推进|进|社区”, “权属|属|村集体”, “费用|用|财政资金解决”.
 */
export const WORDS_THEMSELVES: ReadonlySet<string> = new Set(
  '来去只过可能出更此比则约属带进占回请连派均入干难清强除便达保交供评选订种提送取到使起成停变求用征及见才没做无本该称住打自像较开另倒据未非别直越完教转加买接待尽离故破改需必随须算靠立收获兼特调归退含领留换推胜拍降修抢凭追运招易装显报最再又也都不他',
)

/** What is a word before another: “使|使用者”, “无|无障碍设施”, “要把|把关责任”. */
export const BEFORE_THEMSELVES: ReadonlySet<string> = new Set('使无把非不未请交保有要能可')

/** Two to twelve Han characters, at once again. */
export const DOUBLED_WORD = /(\p{Script=Han}{2,12})\1/gu

/** So many characters are not said twice running, and need no dictionary; but “一个问题一个问题”, “最高人民法院人民法院”. */
export const LONG_TWICE = /^(?![一每逐]|人民(?:法|检察)院|(.)\1|.{1,3}对)\p{Script=Han}{4,12}$/u

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
  积极 认真 切实 不断 全面 有效 充分 深入 持续 及时 尽快 已经 正在 可以 应当 必须 能够
  现代 主要 重要 重点 相关 有关 具体 感谢`)

/**
 * Pairs that are right twice running: 研究研究, 讨论讨论, “本规定规定的职责”, “出租出租汽车”,
 * “出版出版物”, “专业组织组织利用媒体”, “上一年度年度报告”, “微信城市服务服务功能”.
 */
export const MAY_BE_DOUBLED = words(`
  研究 讨论 商量 考虑 规定 组织 出租 出版 年度 阶级 服务 代表 建议 提案 意见 管理 教育 建设 设计 保管
  项目 很多 很久 许多 逐个 逐项 逐村 逐户 非常 十分 多次 练习 休息 打扫 参观 体验 了解 活动`)

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
 * “直辖市” and one-character counties (“泾县县政府”) stay out by what must stand before.
 */
export const DOUBLED_PLACE = new RegExp(
  `(?<=\\p{Script=Han}{2}|(?:^|[，,。；;：:、])[由和与同经请向]?)(?<![城都各全本该我辖级个两地])([市省县])\\1(?=${BODIES})`,
  'gu',
)

/** “我县县积极争取”. Never “我县县城”, “我市市民”, “我县县财政”. */
export const DOUBLED_OURS =
  /(?<=[我本全])([市县区局委])\1(?=积极|将|已|高度重视|高度|严格|认真|按照|结合|通过|持续|不断|目前|现有|正在|也|始终|坚持|全面|大力|加大|加强|进一步|共有|共投|充分|切实|近年)/gu

/** 湖里区区政府: said everywhere, written 湖里区政府. */
export const DOUBLED_DISTRICT =
  /(?<=\p{Script=Han}{2})(?<![城社各全本该我地片园他])区区(?=人民政府|政府(?!采购))/gu

/**
 * Function words doubled. Guards: 了了解, 参与与残疾人事务, 实事求是是, 目的的, 标的的, 的的确确,
 * 国是是, 合并并, 上将将领.
 */
export const DOUBLED_FUNCTION_WORD =
  /(?<![了为不没小])了了(?![解然却望事无结断])|(?<![上中大小少老麻名])将将(?![军领士官校才])|们们|(?<!参)与与|(?<![合一])并并|(?<![由对等关])于于|被被|(?<![求国但还都也就不])是是(?!非)|第第(?=[\d一二三四五六七八九十])|(?<![目标有众鹄红破中端])的的(?![确士])/gu

/** “在校学生1.2万人人，”: the unit of a count. */
export const DOUBLED_COUNT = /\d[十百千万亿]?(?:([人户亩元米吨家])\1)(?=[，,。；;、）)]|$)/gu

/** Said once wherever both are words: “对对该路段”. Never “与客户对对账单”, “面对对方”. */
export const SAID_TWICE =
  /(?<!\p{Script=Han}对)([对在为经该因从但就而按已应还给至受再仍以我您向让由也])\1(?![账表方接口象手联\d])/gu

/** First half of a word, at once begun again: “发发展”, “加加强”. None of them is a word alone before its own. */
export const STARTS_TWICE =
  /([发加推整促扩健积认切充持尽逐落统优感答规群措服支完])\1(?=[展布挥生强快大进动广改全极真实分续快步实筹化谢复划范众施务持善成])/gu

/** Second half of a word, again, and nothing after it: “品位位。” */
export const ENDS_TWICE = /([务展划善谢众题况策障育位患])\1(?=[，,。；;、的和])/gu

/** Once said enough: “经研究研究，”, “基础设施建设建设。” Not “研究研究再定”, “建设建设用地”. */
export const DOUBLED_AT_END =
  /(?<=经)(研究|商)\1(?=[，,决])|(?<=\p{Script=Han})(?<!请|要|再|去)(建设|规定|管理|服务|教育|设计|工作|活动|意见|建议)\2(?=[，,。；;])/gu

/** 2019年2019年 and 2019年，2019年， — no date is said so. “2019年，2019年底” is two dates. */
export const DOUBLED_DATE =
  /(?<!\d)((?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:[，,]\1(?=[，,])|\1(?![底末初至到间前后]))/gu

/** Two to ten Han characters, at once again. */
export const DOUBLED_WORD = /(\p{Script=Han}{2,10})\1/gu

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
  很多 很久 许多 逐个 逐项 逐村 逐户 非常 十分 多次 练习 休息 打扫 参观 体验 了解 活动`)

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
  `(?<=\\p{Script=Han}{2})(?<![城都各全本该我辖级个])([市省县])\\1(?=${BODIES})`,
  'gu',
)

/** 湖里区区政府: said everywhere, written 湖里区政府. */
export const DOUBLED_DISTRICT =
  /(?<=\p{Script=Han}{2})(?<![城社各全本该我地片园他])区区(?=人民政府|政府(?!采购))/gu

/**
 * Function words doubled. Guards: 了了解, 参与与残疾人事务, 实事求是是, 目的的, 标的的, 的的确确,
 * 国是是, 合并并, 上将将领.
 */
export const DOUBLED_FUNCTION_WORD =
  /(?<![了为不没小])了了(?![解然却望事无结断])|(?<![上中大小少老麻名])将将(?![军领士官校才])|们们|(?<!参)与与|(?<![合一])并并|(?<![由对等关])于于|被被|(?<![求国但还都也就不])是是(?!非)|第第(?=[\d一二三四五六七八九十])|(?<![目标有众鹄红破中端])的的(?![确士])/gu

/** 2019年2019年 and 2019年，2019年， — no date is said so. “2019年，2019年底” is two dates. */
export const DOUBLED_DATE =
  /(?<!\d)((?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:[，,]\1(?=[，,])|\1(?![底末初至到间前后]))/gu

/** Two to ten Han characters, at once again. */
export const DOUBLED_WORD = /(\p{Script=Han}{2,10})\1/gu

import type { Quantity } from '../../facts/types.ts'

/** What is said in brackets right behind a part: 500万元（含前期费用）. */
const BRACKETS = /[（(][^（）()]{0,40}[）)]/gu

/** “，其余为镇级自筹”, “。剩余资金视情况安排”, “；缺口由县级统筹解决”, “、另有部分用于奖励”. */
const LEFT =
  '其[余他它]|余[下款]|剩[余下]|结余|尾款|不足(?:部分|的|由)|缺口|差额|另有|还有|预留|机动|待(?:分配|安排|下达)|[少小]部分|未列入|以上[^，,。]{0,4}不含'
/** “，个别项目由企业实施”, “；后续资金陆续下达”: at the start of a sentence these speak of other things. */
const ALSO = '另外|以及|个别|后续|还将|还支持'
const REST = new RegExp(
  `^[^，,；;、。]{0,8}(?:[，,；;、。](?:但|同时|目前|现|资金|仍|还|尚|存在|有|较大)*(?:${LEFT})|[，,；;、](?:${ALSO}))(?<words>[^，,；;。]{0,16})`,
  'u',
)
const FIGURE = /^[^\d]{0,8}\d[\d.,]*\s?(?<unit>[千万亿]*\p{Script=Han}{1,3})/u
/** How much further a rest is looked for. */
const REACH = 60

/** True when a rest of the whole stands behind the last part, and how much it is, is not told. */
export function hasUntoldRest({ block, at, unit }: Quantity): boolean {
  const after = block.text.slice(at[1], at[1] + REACH).replace(BRACKETS, '')
  const words = REST.exec(after)?.groups?.words
  if (words === undefined) return false
  // “其余分3年安排到位”, “剩余资金将于2026年6月底前拨付” tell no amount; “其余100万元” does.
  const told = FIGURE.exec(words)?.groups?.unit?.replace(/^[千万亿]+/u, '')
  return told === undefined || !told.startsWith(unit)
}

import type { Quantity } from '../../facts/types.ts'
import type { Block, BlockRole } from '../../types.ts'
import { NUMERAL, NUMERAL_CHARACTERS, statedAt } from './stated-counts.ts'

/** Where the points of a series stand. */
export const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'opening', 'note'])

/**
 * “以下三个方面：”, “做好三个“加强”。”, “分三步走，” right before the first of the series. “前三项工作”,
 * “另外两个方面” and “这三项工作” speak of others.
 */
const STATED = new RegExp(
  String.raw`(?<![第前后另余他述这那每各余剩]|以上|上面|[${NUMERAL_CHARACTERS}])(?<n>${NUMERAL})\s?(?<unit>个|大|点|条|项|步|类|种|方面|阶段|部分)(?<rest>[^，,。；;：:0-9０-９（）()]{0,14})[：:。，,；;]?\s?$`,
  'u',
)

/** What a series spells out. “建成3个项目。一是…” counts something else. */
const SPELT_OUT =
  /^(?:$|重?点?(?:的)?“[^”]{1,6}”|.*(?:方面|措施|举措|工作|任务|问题|原因|意见|建议|机制|行动|坚持|加强|强化|环节|抓手|层面|维度|途径|做法|转变|结合|到位|步骤|因素|困难|入手|着手|发力|阶段|情形|情况|路径|渠道|办法|方式|模式|要求|原则|理由|考虑|想法|要点|重点|难点|特点|制度|目标|政策|事项|内容|条件|流程|承诺|思路|短板|不足|变化|成效|亮点|优势|走)[^之中]{0,6}$)/u

/** The statement stands this close before the first point. */
const REACH = 40

/** The number that stands right before `end` in `block`. */
export function statedBefore(block: Block, end: number): Quantity | undefined {
  const start = Math.max(0, end - REACH)
  const found = STATED.exec(block.text.slice(start, end))
  const { n = '', unit = '', rest = '' } = found?.groups ?? {}
  if (found === null || (unit !== '方面' && !SPELT_OUT.test(rest))) return undefined
  if (/[个大项]/u.test(unit) && rest.trim() === '') return undefined
  // “延长10个工作日。（一）…”
  if (rest.startsWith('工作日')) return undefined
  // “三个方面的问题之外”, “除三项工作外”: not all are told.
  if (/[外余]$/u.test(rest)) return undefined
  const at = start + found.index
  return statedAt(block, at, n, unit, at + found[0].indexOf(unit) + unit.length)
}

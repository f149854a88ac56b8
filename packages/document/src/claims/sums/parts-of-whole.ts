import { compare, multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { inBaseUnit, measureOf } from '../../facts/units.ts'
import type { Block } from '../../types.ts'
import { printedRaw } from '../arithmetic.ts'
import { behindLast, marksOf } from '../behind-last.ts'
import { type Clause, plain } from '../clauses.ts'
import type { FiguredRegion } from '../figured-blocks.ts'
import { intervalInSum } from '../intervals.ts'
import { firstFrom, MASK, type Region } from '../regions.ts'
import { isListEnd } from './part-list.ts'
import { FARTHEST, isBound } from './sum-verdicts.ts'
import { COMPARISON } from './total-words.ts'
import { wholeName } from './whole-first.ts'
import { wholeOutside } from './whole-outside.ts'

/** Words behind a whole that open what it holds. */
const LEAD = /^(?:其中|包括|包含|含)/u
/** Further parts stand in the clauses behind: 其中市级50万元、县级30万元. */
const MOST_CLAUSES = 12
/** Rivals of the whole are looked for no further back. */
const LONGEST_SENTENCE = 200

/** Percentages, ages and spans of time hold no parts. */
const NO_MEASURE: ReadonlySet<string> = new Set(
  '% ‰ 百分点 个百分点 岁 周岁 年 个月 月 周 天 小时 分钟 秒 倍 度 次 层 级 种 类 期'.split(' '),
)

/** “其中累计投入”, “其中每户”, “其中总投资800万元的项目”: not a part of what stands before. */
const NO_PART =
  /累计|总|全[国省市县区州镇乡村]|原|每|各|均|标准|单价|最|以|共|合计|另|还|超|同期|上年|去年/u
/** “人均”, “不超过”, “净增”: no whole that holds parts. */
const NO_WHOLE =
  /每|人均|平均|标准|单价|最[高低]|不超|净增|增[加长]|减少|下降|比|较|占|其中|调整|转/u

/** Who, where, when and of which kind: such a label names no other thing. */
const ATTRIBUTE =
  /^(?:(?:20\d\d|今|去|上|本|当)年度?|新[建增]|改[建造]|扩建|已|未|完成|公办|民办|城[区镇]|农村|男性?|女性?|[省市县区州]级|国家级|[主会独分协承督交转]办件?|重点件|我[局县市区委办]|本[局县市区]|建设|建成|办理|投入|安排|解决|支持|拨付|改造|立行立改|即知即改|立[知查]立改|限期整改|重大|较大|一般|重点|大型|中型|小型|线[上下]|专职|兼职|持证|规[上下]|限上|专精特新|国有|民营|私营|的|有|为)+$/u
/** “60岁以上的412名”, “中级以上职称412名”: how old or how high, and nothing else. */
const ABOVE =
  /^(?:\d{2}周?岁|初中|高中|中专|大专|专科|本科|硕士|初级|中级|副?高级|省级|市级|县级|[一二三四]级)及?以[上下](?:学历|职称)?的?$/u
/** “充电桩1860个，其中快充桩2100个”: what such a character ends is one kind of thing. Not 小区 and 功能区. */
const KIND_AT_END = /[桩灯井泵桥坝船校]$/u
const PLACE =
  /\p{Script=Han}(?:省|市|县|(?<!功能|休[闲息]|活动|绿化|停车|服务)区|镇|乡|村|街道|社区|州|旗)$/u
/** Units that are said of one kind of thing only. */
const OWN_THING: ReadonlySet<string> = new Set(['元', '辆', '户', '张', '亩', '人', '名', '盏'])

interface Whole {
  readonly quantity: Quantity
  /** The words around it. */
  readonly words: string
  /** The list fills the brackets right behind it: 834.91万元(其中2023年解决…). */
  readonly isBracketed?: boolean
}

function partsFrom(clauses: readonly Clause[], index: number): readonly Clause[] {
  const more = clauses
    .slice(index + 1, index + MOST_CLAUSES)
    .findIndex(({ mark, text }) => mark !== '、' || LEAD.test(text) || isListEnd(mark))
  return clauses.slice(index, more < 0 ? index + MOST_CLAUSES : index + 1 + more)
}

/** The one figure right before the list that can hold it. */
function wholeOf(
  { region, clauses }: FiguredRegion,
  index: number,
  quantities: readonly Quantity[],
): Whole | undefined {
  const before = clauses[index - 1]
  if (before !== undefined) {
    const [quantity, ...more] = before.quantities.toReversed()
    if (quantity === undefined) return undefined
    // “三级医院5家、二级医院18家，其中公立16家”: the whole is both.
    const near = /共|合计|总/u.test(before.text) ? [] : (clauses[index - 2]?.quantities ?? [])
    const rival = [...more, ...near].some(
      ({ unit }) => measureOf(unit) === measureOf(quantity.unit),
    )
    return rival ? undefined : { quantity, words: before.text }
  }
  return index === 0 ? wholeBeforeBracket(region, quantities) : undefined
}

function wholeBeforeBracket(region: Region, quantities: readonly Quantity[]): Whole | undefined {
  const { parent } = region
  const quantity = wholeOutside(region, quantities)
  if (parent === undefined || quantity === undefined) return undefined
  const clause = /[^，,；;：:。！？]{0,40}$/u.exec(
    parent.text.slice(Math.max(0, quantity.at[0] - parent.from - 40), quantity.at[0] - parent.from),
  )
  const behind = parent.text.slice(quantity.at[1] - parent.from, region.from + 60 - parent.from)
  const isBracketed = quantity.at[1] === region.from - 1 && standsApart(quantities, quantity)
  return { quantity, words: `${clause?.[0] ?? ''}${behind}`.replaceAll(MASK, ''), isBracketed }
}

/** False for “投入500万元、县配套100万元（其中今年到位300万元）”: of both. */
function standsApart(quantities: readonly Quantity[], whole: Quantity): boolean {
  const before = quantities[firstFrom(quantities, whole.at[0]) - 1]
  if (before === undefined) return true
  const gap = whole.block.text.slice(before.at[1], whole.at[0]).replace(/\s/gu, '')
  return gap.length >= 12 && !/[、和及与]/u.test(gap)
}

/** True where the part counts what the whole counts: not 改造小区12个，其中停车位300个. */
function isSameThing(label: string, behind: string, { quantity, words }: Whole): boolean {
  if (OWN_THING.has(quantity.unit)) return true
  const noun = /^\p{Script=Han}{2,10}/u.exec(behind)?.[0].slice(-2) ?? ''
  if (noun !== '') return words.includes(noun)
  if (label === '' || ATTRIBUTE.test(label) || ABOVE.test(label) || PLACE.test(label)) return true
  // “清理问题台账12个，其中整改问题126个”
  if (/(?:台账|清单)$/u.test(wholeName(quantity))) return false
  const [kind] = KIND_AT_END.exec(label) ?? []
  if (kind !== undefined && wholeName(quantity).replace(/梁$/u, '').endsWith(kind)) return true
  const last = /\p{Script=Han}{2}$/u.exec(label)?.[0]
  return last !== undefined && words.includes(last)
}

const MARKS = marksOf('。！？')

/** Figures of the measure before the whole in its sentence may be what is meant. */
function hasGreaterBefore(
  quantities: readonly Quantity[],
  whole: Quantity,
  part: Quantity,
): boolean {
  const { text } = whole.block
  const before = text.slice(Math.max(0, whole.at[0] - LONGEST_SENTENCE), whole.at[0])
  const start = whole.at[0] - behindLast(before, MARKS).length
  const wanted = inBaseUnit(part.value, part.unit)
  for (let at = firstFrom(quantities, whole.at[0]) - 1; at >= 0; at--) {
    const other = quantities[at]
    if (other === undefined || other.at[0] < start) return false
    if (measureOf(other.unit) !== measureOf(part.unit)) continue
    if (compare(inBaseUnit(other.value, other.unit), wanted) >= 0) return true
  }
  return false
}

function verdictOf(
  quantities: readonly Quantity[],
  { quantity: whole, isBracketed }: Whole,
  part: Quantity,
): Verdict {
  const [most, least] = [intervalInSum(whole).high, intervalInSum(part).low]
  if (most === undefined || least === undefined) return 'open'
  if (compare(least, most) <= 0) return 'holds'
  if (compare(least, multiply(most, FARTHEST)) > 0) return 'open'
  return !isBracketed && hasGreaterBefore(quantities, whole, part) ? 'open' : 'fails'
}

function claimOf(
  block: Block,
  quantities: readonly Quantity[],
  from: Whole,
  part: Quantity,
): Claim {
  const { quantity: whole } = from
  const verdict = verdictOf(quantities, from, part)
  const isSure = verdict !== 'fails' || !hasGreaterBefore(quantities, whole, part)
  const alike = whole.unit === part.unit && whole.scale === part.scale
  const [a, b] = [part, whole].map((one) => (alike ? one.figures : printedRaw(one)))
  return {
    kind: 'part',
    ...place(block, whole.at[0], part.at[1]),
    stated: whole,
    operands: [part],
    verdict,
    certain: isSure && [whole, part].every((one) => one.approximation === undefined),
    arithmetic: `${a}${verdict === 'fails' ? '＞' : '≤'}${b}`,
  }
}

/** 60岁 of “60岁以上的412名”. */
function isAge({ unit, raw, at, block }: Quantity): boolean {
  if (!unit.endsWith('岁')) return false
  return /以[上下]$/u.test(raw) || /^及以[上下]/u.test(block.text.slice(at[1], at[1] + 3))
}

function claimsAt(
  block: Block,
  figured: FiguredRegion,
  index: number,
  quantities: readonly Quantity[],
): Claim[] {
  const { region, clauses } = figured
  const lead = clauses[index]
  if (lead === undefined || !LEAD.test(lead.text)) return []
  // “12个，包括A镇3个”: where no comma or bracket leads, 含 is part of a word.
  if (!lead.text.startsWith('其中') && lead.mark !== '，' && lead.mark !== ',' && index > 0)
    return []
  const whole = wholeOf(figured, index, quantities)
  if (whole === undefined || whole.quantity.end !== undefined) return []
  if (isBound(whole.quantity)) return []
  if (NO_MEASURE.has(whole.quantity.unit) || whole.quantity.unit === '') return []
  const words = whole.words.slice(0, 80)
  if (NO_WHOLE.test(words)) return []
  const claims: Claim[] = []
  for (const clause of partsFrom(clauses, index)) {
    const [part, ...more] = clause.quantities.filter((one) => !isAge(one))
    if (part === undefined || more.length > 0 || part.end !== undefined) return claims
    if (measureOf(part.unit) !== measureOf(whole.quantity.unit)) return claims
    const label = plain(region, clause.from, part.at[0])
      .replace(LEAD, '')
      .replace(/[的约近有为]+$/u, '')
    const behind = plain(region, part.at[1], clause.to)
    const isBarred = NO_PART.test(label) && !ABOVE.test(label)
    if (label.length > 24 || isBarred || COMPARISON.test(clause.text)) return claims
    if (/^的/u.test(behind) || !isSameThing(label, behind, whole)) return claims
    claims.push(claimOf(block, quantities, whole, part))
  }
  return claims
}

/** 资金834.91万元(其中2023年解决284.91万元): no part is greater than its whole, be the list open or not. */
export function readPartsOfWhole(
  block: Block,
  figured: FiguredRegion,
  quantities: readonly Quantity[],
): Claim[] {
  // Any word of `LEAD`.
  if (!/[其包含]/u.test(figured.region.text)) return []
  return figured.clauses.flatMap((_, index) => claimsAt(block, figured, index, quantities))
}

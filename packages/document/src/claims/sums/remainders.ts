import { compare, decimal } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { inBaseUnit, isCounted, measureOf } from '../../facts/units.ts'
import { valueOfParts } from '../arithmetic.ts'
import { type Clause, labelOf, plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { isListEnd } from './part-list.ts'
import { REST_LABEL } from './rest-words.ts'
import type { Closure, PartList } from './sum-verdicts.ts'

/** “还有35户未完工”, “尚有30个待改造”. */
const STILL = /^(?:目前|现|但)*(?:还|尚|仍)(?:有|余|剩)$/u
/** “受理3862件，办结3715件，正在办理147件”: the rest, unless some were refused. */
const ONGOING =
  /^(?:目前|现|其余|剩余|尚|还)?(?:有)?正在(?:办理|处理|处置|整改|审理|核查)(?:的|中)*$/u
/** “受理86件（含上年结转10件）”: more were handled than came in. */
const CARRIED = /结转|旧存|往年|上年|去年|遗留|跨年/u
/** “已完工21个，在建10个，未开工5个” */
const IN_WORK = /^(?:正在(?:建设|施工|实施)|在建|施工中)的?$/u
const NOT_BEGUN = /^(?:尚|还|仍)?未(?:开工|动工|实施)/u
const FINISHED = /完工|竣工|建成|完成|投用|交付/u
const NOT_YET = /^\p{Script=Han}{0,8}?(?:未|没有|待|缺)/u
const LONGEST_REST = 10

/** One of these stands in every word for a rest: 剩余, 其他, 尚欠, 没有…. */
const MAY_BE_REST = /[欠缺差剩余其尚还仍未正没]/u

/** What has been used or done of the whole. */
const USED =
  /已|到位|补助|拨付|落实|安排|申请|完成|争取|筹|投入|支[付出]|使用|解决|改造|建成|新建|开工|整治|硬化|安装|发放|办结|接入/u
/** A whole that its parts may use up: 投资25万元，…; 计划改造120户，…. */
const WHOLE =
  /合同价|投资|资金|预算|概算|造价|经费|全长|总|共|需|计划|任务|目标|应|[原现]?有|涉及|长|收到|承办|受理|排查|摸排|发现/u
/** “还差20个” of a target named after what was reached: 建成80个，距目标100个还差20个. */
const TARGET = /目标|任务|计划/u
/** What is no amount of the thing itself. */
const APART =
  /比|较|同比|环比|增长|增加|减少|下降|提高|提升|占|平均|人均|每|各|标准|单价|其中|累计/u

const REACH = 8
const MOST_USED = 4
const MOST_RIVALS = 3

interface Figure {
  readonly quantity: Quantity
  readonly label: string
  /** What stands between it and the next mark or figure. */
  readonly behind: string
  /** Sentence ends between it and the remainder. */
  readonly sentences: number
}

function behindOf(region: Region, { to }: Clause, quantity: Quantity): string {
  return plain(region, quantity.at[1], Math.min(to, quantity.at[1] + 16))
}

/** How the figure says that it is what is left; undefined where it does not. */
function restOf(region: Region, clause: Clause): Closure | undefined {
  const quantity = clause.quantities.at(-1)
  if (quantity === undefined || quantity.end !== undefined) return undefined
  const before = clause.quantities.at(-2)
  const from = Math.max(before?.at[1] ?? clause.from, quantity.at[0] - LONGEST_REST - 2)
  const label = plain(region, from, quantity.at[0])
  if (label.length > LONGEST_REST || /[%‰]/u.test(quantity.unit)) return undefined
  const behind = behindOf(region, clause, quantity)
  // “合同价2680万元，已支付1945万元，尚欠555万元”: less may have been settled than was agreed.
  if (label.includes('欠')) return REST_LABEL.test(label) ? 'likely' : undefined
  // “已完成路基38公里，剩余12公里正在施工”: others have not begun.
  if (REST_LABEL.test(label))
    return /^\p{Script=Han}{0,6}(?:正在|在建)/u.test(behind) ? 'kinds' : 'complete'
  // “还有30个正在施工” leaves room for others that have not begun.
  if (ONGOING.test(label)) return 'likely'
  if (STILL.test(label) && NOT_YET.test(behind)) return 'kinds'
  return label === '' && /^(?:尚|还|仍)?(?:未|没有)/u.test(behind) ? 'kinds' : undefined
}

/** Figures of the measure before the remainder, the nearest first; undefined where they cannot be told apart. */
function figuresBefore(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  measure: string,
): Figure[] | undefined {
  const figures: Figure[] = []
  let sentences = 0
  for (let at = index; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    const ended = at < index && /[。！？]/u.test(clauses[at + 1]?.mark ?? '')
    if (ended && ++sentences === 2) break
    const before = at === index ? clause?.quantities.slice(0, -1) : clause?.quantities
    const own = before?.filter(({ unit }) => measureOf(unit) === measure) ?? []
    if (clause === undefined || own.length === 0) continue
    // “每户2万元”, “比上年增加30户”: another kind of figure.
    if (APART.test(clause.text) || own.some(({ end }) => end !== undefined)) return undefined
    for (const quantity of own.toReversed()) {
      const label = labelOf(region, clause, quantity)
      figures.push({ quantity, label, behind: behindOf(region, clause, quantity), sentences })
    }
  }
  return figures
}

function isUsed({ label, behind }: Figure): boolean {
  return USED.test(label) || /^\p{Script=Han}{0,4}已/u.test(behind)
}

function isWhole({ label }: Figure): boolean {
  return WHOLE.test(label) && !/已|到位/u.test(label)
}

/** Which figure is the whole: the first that is none of what was used. */
function wholeAmong(figures: readonly Figure[], isThird: boolean): number | undefined {
  for (const [index, figure] of figures.entries()) {
    if (index > 0 && isWhole(figure)) return index
    // “已开工32个，在建10个，未开工4个”: what has begun may be in work.
    const isBetween =
      isThird && index === 0 && IN_WORK.test(figure.label) && FINISHED.test(figures[1]?.label ?? '')
    if (!(isUsed(figure) || isBetween) || index === MOST_USED) return undefined
  }
  return undefined
}

function remainderAt(
  region: Region,
  clauses: readonly Clause[],
  index: number,
): PartList | undefined {
  const clause = clauses[index]
  const rest = clause?.quantities.at(-1)
  const stated = clause && restOf(region, clause)
  if (clause === undefined || rest === undefined || stated === undefined) return undefined
  const figures = figuresBefore(region, clauses, index, measureOf(rest.unit))
  const [first, second] = figures ?? []
  if (figures === undefined || first === undefined || second === undefined) return undefined
  const toTarget =
    TARGET.test(first.label) && isUsed(second) && /差|缺/u.test(labelOf(region, clause, rest))
  const at = toTarget ? 0 : wholeAmong(figures, NOT_BEGUN.test(labelOf(region, clause, rest)))
  const whole = at === undefined ? undefined : figures[at]
  if (at === undefined || whole === undefined) return undefined
  const used = toTarget ? [second] : figures.slice(0, at)
  const parts = [...used.toReversed().map(({ quantity }) => quantity), rest].map((quantity) => ({
    quantity,
    times: 1,
  }))
  const rivals = figures
    .slice(used.length + 1, used.length + 1 + MOST_RIVALS)
    .map(({ quantity }) => quantity)
    .toReversed()
  const isOngoing = ONGOING.test(labelOf(region, clause, rest))
  if (isOngoing && !mayExceed(whole.quantity, used, rest)) return undefined
  const closure = closureOf(stated, used, whole, clause.mark)
  return { total: whole.quantity, parts, closure, sure: false, rivals }
}

/** What was done and what is being done are no more than all; less they may be. */
function mayExceed(whole: Quantity, used: readonly Figure[], rest: Quantity): boolean {
  const parts = [...used.map(({ quantity }) => quantity), rest]
  const added = valueOfParts(parts.map((quantity) => ({ quantity, times: 1 })))
  const words = whole.block.text.slice(Math.max(0, whole.at[0] - 60), rest.at[1])
  const isLess = compare(added, inBaseUnit(whole.value, whole.unit)) < 0
  return !isLess && !CARRIED.test(words)
}

function closureOf(stated: Closure, used: readonly Figure[], whole: Figure, mark: string): Closure {
  // “需资金3200万元，已完成投资1200万元，到位800万元，缺口2400万元”: the two overlap.
  if (used.length > 1) return 'likely'
  // “已到位500万元。…缺口资金300万元”: the rest may be paid by others.
  if (isListEnd(mark) && /[。！？]/u.test(mark)) return 'likely'
  return whole.sentences > 0 && stated === 'complete' ? 'firm' : stated
}

/** “学校14所，已在两所学校旁建天桥2座。其他12所学校…”: the rest of a thing that other words count. */
function othersAt(region: Region, clauses: readonly Clause[], index: number): PartList | undefined {
  const clause = clauses[index]
  const rest = clause?.quantities[0]
  if (clause === undefined || rest === undefined || !isCounted(rest.unit)) return undefined
  if (!/^(?:其[他它余]|余下)的?$/u.test(labelOf(region, clause, rest))) return undefined
  const figures: Quantity[] = []
  let names = 1
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    figures.unshift(...(clauses[at]?.quantities ?? []))
    if (clauses[at]?.mark === '、' && figures.length < 2) names += 1
    // Only the sentence before.
    if (at < index - 1 && /[。！？]/u.test(clauses[at]?.mark ?? '')) break
  }
  const [total, used, ...more] = figures
  if (total?.unit !== rest.unit || used === undefined || more.length > 0) return undefined
  if (!isCounted(used.unit) || used.unit === rest.unit) return undefined
  // The two that have a bridge are named.
  if (compare(used.value, decimal(names)) !== 0) return undefined
  const parts = [used, rest].map((quantity) => ({ quantity, times: 1 }))
  return { total, parts, closure: 'firm', sure: false }
}

/** 投资25万元，已补助10万元，缺口15万元: the rest and what was used make up the whole. */
export function readRemainders(region: Region, clauses: readonly Clause[]): PartList[] {
  return clauses.flatMap(({ text }, index) =>
    MAY_BE_REST.test(text)
      ? (remainderAt(region, clauses, index) ?? othersAt(region, clauses, index) ?? [])
      : [],
  )
}

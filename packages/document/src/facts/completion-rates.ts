import { compare } from '../decimal.ts'
import { type Clause, labelOf, plain } from './clauses.ts'
import type { Region } from './regions.ts'
import { earlierThan, type StatedShare } from './share-statements.ts'
import type { Quantity } from './types.ts'
import { measureOf } from './units.ts'

const VERBS =
  '整改|办结|合格|验收|开工|竣工|完工|化解|修复|处置|处理|签约|入住|办理|答复|办复|回收|销号|接种|参保|通过|完成'

/** “整改率”95%, “办结率达”. Not 按期办结率: what it is a share of is not said. */
const RATE = new RegExp(
  `^(?:问题|隐患|案件|诉求|工单|任务|项目|产品|抽检|检测|总体)?(?<verb>${VERBS})(?:完成)?率(?:约|为|是|达到?|高?达){0,2}$`,
  'u',
)

/** “已整改”, “目前已完成整改”, “办结”; “已完成” has no other verb. */
const DONE = new RegExp(
  `^(?:其中|目前|现|截至目前)?(?:已经?|共|实际|顺利|按要求|及时)*(?:完成(?=$|${VERBS}))?(?<verb>${VERBS})?(?:完成|完毕|到位)?$`,
  'u',
)

/** What was found, taken in or planned: 发现隐患89处. */
const TAKEN_IN =
  /^(?:[^，,]{0,20}?)(?:发现|排查|摸排|查出|检查|抽检|抽查|检测|受理|收到|接到|接收|承办|交办|立案|办理|计划|应当?|需|列入|涉及|共有|参加|发放|检验|任务|清单|登记)[^\d占]{0,16}$/u

/** Of what is not yet due 办结率100% says nothing. */
const DUE = /办|答/u

/** True when the words say that the verb was carried out on the figure: 已整改82处, 完成整改82处. */
function isDone(label: string, verb: string): boolean {
  const found = DONE.exec(label)
  return found !== null && (found.groups?.verb ?? '完成') === verb
}

/** What the rate is of: the one greater figure before the part, where there is but one. */
function wholeFor(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  part: Quantity,
): Quantity | undefined {
  const clause = clauses[index - 2]
  const whole = clause?.quantities.at(-1)
  if (clause === undefined || whole === undefined || clause.quantities.length > 1) return undefined
  if (/[。！？；;：:]/u.test(clauses[index - 1]?.mark ?? '') || whole.end) return undefined
  if (measureOf(whole.unit) !== measureOf(part.unit)) return undefined
  if (compare(whole.value, part.value) < 0 || !TAKEN_IN.test(labelOf(region, clause, whole))) {
    return undefined
  }
  // “发现隐患89处”, not “发现隐患89处的企业”.
  return plain(region, whole.at[1], clause.to).length <= 4 ? whole : undefined
}

/** 发现隐患89处，已整改82处，整改率95%: the rate of what was done, with both figures right before. */
export function statedRate(
  region: Region,
  clauses: readonly Clause[],
  index: number,
): StatedShare | undefined {
  const [clause, before] = [clauses[index], clauses[index - 1]]
  const percent = clause?.quantities[0]
  const part = before?.quantities[0]
  if (!clause || !before || percent?.unit !== '%' || !part || percent.end || part.end) {
    return undefined
  }
  if (before.quantities.length > 1 || /[。！？；;：:]/u.test(clause.mark)) return undefined
  const verb = RATE.exec(labelOf(region, clause, percent))?.groups?.verb
  if (verb === undefined || !isDone(labelOf(region, before, part), verb)) return undefined
  if (DUE.test(verb) && /^100(?:\.0+)?$/u.test(percent.figures)) return undefined
  const whole = wholeFor(region, clauses, index, part)
  const earlier = earlierThan(part, clauses, index)
  // Two greater figures: either may be meant.
  if (whole === undefined || earlier.length > 1) return undefined
  return {
    percent,
    part,
    partNoun: { text: '', region: '' },
    base: verb,
    whole,
    earlier,
    rate: true,
  }
}

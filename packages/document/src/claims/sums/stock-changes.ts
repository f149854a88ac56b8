import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { type Clause, labelOf } from '../clauses.ts'
import type { Region } from '../regions.ts'
import type { PartList } from './sum-verdicts.ts'

/** How many there are now: 现有17个, 达到17个, 减至7个. */
const NOW =
  /(?:现(?:共|已|在)?有|现[达为]|目前(?:共|已|总共)?有|达到?|增[至到]|增加[至到]|扩[大充展][至到]|减少?[至到]|降[至到]|只剩|剩余?|保留|尚存|现存)(?:了|\p{Script=Han}{2,6})?$/u
/** How many there were. */
const OLD =
  /(?:原有|原来?(?:只有|仅有|共有|设有|配有)?|此前有|改造前有?|年初有?)(?:\p{Script=Han}{2,8})?$/u
const PLUS =
  /(?:新增加?|增加|增设|新建|扩建|净增|增配|新设|新购置?|新开|添置|增补|新投放|新投用)(?:了|\p{Script=Han}{2,6})?$/u
const MINUS =
  /(?:拆除|拆|减少|撤[并销]|关[停闭]|取消|淘汰|退出|注销|报废|核减|合并|清退)(?:了|\p{Script=Han}{2,6})?$/u

/** “学位总数达到”, “目前全县共有”. */
const COUNT_WORDS =
  /目前|截[至止]|现在?|全[国省市县区州镇乡村]|我[省市县区镇乡局]|总数量?|总量|数量|总计|合计|共计?|总|已|使|的/gu

const REACH = 5

/** “新建12个” counts another thing where it is named: 原有公厕12座，新建垃圾站5座，现有公厕20座. */
function nounIn(label: string, words: RegExp): string {
  const found = words.exec(label)
  return found === null ? '' : (/\p{Script=Han}{2}$/u.exec(label.slice(found.index + 2))?.[0] ?? '')
}

interface Change {
  readonly quantity: Quantity
  readonly label: string
}

/** The figures of the measure in the sentence before the clause, the first of all first. */
function changesBefore(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  measure: string,
): Change[] {
  const changes: Change[] = []
  for (let at = index - 1; at >= 0 && index - at <= REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined || /[。！？]/u.test(clauses[at + 1]?.mark ?? '')) break
    for (const quantity of clause.quantities.toReversed()) {
      if (measureOf(quantity.unit) !== measure) continue
      const label = labelOf(region, clause, quantity)
      changes.unshift({ quantity, label })
      if (OLD.test(label)) return changes
    }
  }
  return []
}

function stockAt(region: Region, clauses: readonly Clause[], index: number): PartList | undefined {
  const clause = clauses[index]
  const now = clause?.quantities[0]
  if (clause === undefined || now === undefined || now.end !== undefined) return undefined
  const label = labelOf(region, clause, now)
  if (label.length > 20 || !NOW.test(label) || /[%‰]/u.test(now.unit)) return undefined
  const [old, ...changes] = changesBefore(region, clauses, index, measureOf(now.unit))
  if (old === undefined || changes.length === 0) return undefined
  const grown = changes.every((change) => PLUS.test(change.label))
  if (!grown && !changes.every((change) => MINUS.test(change.label))) return undefined
  const nouns = new Set(
    [nounIn(old.label, OLD), ...changes.map((change) => nounIn(change.label, grown ? PLUS : MINUS))]
      .concat(nounIn(label, NOW))
      .filter((noun) => noun !== ''),
  )
  // “护理型床位达到180张” are only some of them.
  const what = label.replace(NOW, '').replace(COUNT_WORDS, '')
  if (what !== '' && ![old, ...changes].some((change) => change.label.includes(what)))
    return undefined
  // One thing only: 原有公厕12座，新建垃圾站5座 are two.
  if (nouns.size > 1) return undefined
  const total = grown ? now : old.quantity
  const rest = grown ? old.quantity : now
  const added = changes.map(({ quantity }) => quantity)
  const parts = (grown ? [rest, ...added] : [...added, rest]).map((quantity) => ({
    quantity,
    times: 1,
  }))
  return { total, parts, closure: 'firm', sure: false }
}

/** 原有12个，新增5个，现有17个; 原有22座，拆除5座，现存17座. */
export function readStockChanges(region: Region, clauses: readonly Clause[]): PartList[] {
  if (!/原|此前|改造前|年初/u.test(region.text)) return []
  return clauses.flatMap((_, index) => stockAt(region, clauses, index) ?? [])
}

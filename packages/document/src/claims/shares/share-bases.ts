import { compare } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { Block } from '../../types.ts'
import { type Clause, clausesOf, labelOf, plain } from '../clauses.ts'
import { names, nounOf, resembles } from '../nouns.ts'
import { quantitiesOf, type Region } from '../regions.ts'
import { measured } from './share-fit.ts'
import type { StatedShare } from './share-statements.ts'

/** A base that is only pointed at: 占总数的24%, 占比24%. */
export const UNNAMED = /^(?:总数|总量|全部|其|总|其中)?$/u

/** “完成年度计划的”65% is of what was planned. */
const PLAN = /^(?:年度|全年|年|今年|总)?(?:总?计划|目标|任务)(?:任务|目标|总?数|数量|总?投资)?$/u
const PLANNED = /计划|目标|任务|应/u

/** “占设计的75%”, “占规划面积的”. */
const DESIGNED = /^(?<how>设计|规划|计划|核定|批复|应)(?:的?(?:总?面积|规模|能力|总?量|总?数))?$/u
const ACTUAL = /(?:实际|有效|完成|建成|现有?|已|实)$/u

/** What the whole is to cost. */
const ESTIMATED = /(?:概算|估算)(?:总?投资)?$/u

/** Of a wider place than the letter's own: 占全省老年人口的3%. */
const WIDER = /[全世](?:国|省|球|界)/u

/** “284个行政村中”, not “120个项目中央投资”. */
export const WITHIN = /^[^，,]{0,12}?(?:中(?![央心学小型期医等国共级标层间部职])|里(?![程面]))/u

/** “老年人口84.77万人，其中市区24.24万人，占15.93%” may be of all the people. */
const POPULATION = /人口|老年|老人|居民|常住|户籍/u

/** How far back the whole may stand. */
const REACH = 24

export interface Candidate {
  readonly quantity: Quantity
  /**
   * `surely`: named by the base, at the same time as the part; `maybe`: only what fits proves that it
   * was meant; `no`: the base names something else.
   */
  readonly meant: 'surely' | 'maybe' | 'no'
  /**
   * 专任教师1386名，其中特岗教师214名，占…: side by side, and no share of a population, but where
   * its base is named.
   */
  readonly isDirect?: boolean
  /** What was planned may be exceeded: 占设计的120%. */
  readonly designed?: boolean
}

/** The last year named before an offset of the block. */
function yearBefore(block: Block, at: number): string | undefined {
  return block.text
    .slice(Math.max(0, at - 160), at)
    .match(/20\d\d(?=\s?年)/gu)
    ?.at(-1)
}

/** “占总投资的46%” of 项目总投资68.4万元. */
function endsAlike(base: string, label: string): boolean {
  // “概算投资8600万元，累计完成投资5590万元，占总投资的65%”; a phase or a year has a part of it only.
  if (base === '总投资' && ESTIMATED.test(label)) return !/[期年]|标段|段$/u.test(label)
  const whole = /总(?:投资|面积|人数|户数|里程|长|产值|量)$/u.exec(base)?.[0]
  return whole !== undefined && base === whole && label.endsWith(whole)
}

/** “设计灌溉面积1.2万亩，实际灌溉面积0.9万亩，占设计的”75%: one thing as it was meant and as it is. */
function isDesigned(base: string, label: string, partLabel: string): boolean {
  const how = DESIGNED.exec(base)?.groups?.how
  const at = how === undefined ? -1 : label.lastIndexOf(how)
  if (how === undefined || at < 0) return false
  const thing = label.slice(at + how.length)
  return (
    thing.length >= 2 && partLabel.endsWith(thing) && ACTUAL.test(partLabel.slice(0, -thing.length))
  )
}

/** The words before the part, in the clause it stands in. */
function labelOfPart(region: Region, clauses: readonly Clause[], index: number, part: Quantity) {
  const clause = [clauses[index], clauses[index - 1]].find((one) => one?.quantities.includes(part))
  return clause === undefined ? '' : labelOf(region, clause, part)
}

function meantBy(base: string, label: string, isNear: boolean): Candidate['meant'] {
  // “完成年度任务2000人的56.3%；再就业238人，完成年度任务的59.5%”: of another task.
  if (PLAN.test(base))
    return isNear && PLANNED.test(label) && !/完成/u.test(label) ? 'surely' : 'no'
  if (endsAlike(base, label)) return isNear ? 'surely' : 'maybe'
  const [noun, named] = [nounOf(base), nounOf(label)]
  if (names(named, noun)) return 'surely'
  if (WIDER.test(noun.region) && noun.region !== named.region) return 'no'
  return resembles(named, noun) ? 'maybe' : 'no'
}

/** How far the search has gone back from the share. */
interface Passed {
  /** The clause that begins with 其中, if it was passed. */
  readonly among: Clause | undefined
  readonly isSameSentence: boolean
  /** Not even “；” between. */
  readonly isNear: boolean
}

/** What is told of the share that its whole is looked for. */
interface Sought {
  readonly stated: StatedShare
  readonly region: Region
  readonly partLabel: string
  readonly year: string | undefined
}

/** What speaks for one earlier figure as the whole; `steps` clauses before the share. */
function candidateOf(
  { stated, region, partLabel, year }: Sought,
  { clause, next, steps }: { clause: Clause; next: Clause | undefined; steps: number },
  { among, isSameSentence, isNear }: Passed,
  quantity: Quantity,
  isKnown: boolean,
): Candidate {
  const { part, base } = stated
  const isUnnamed = UNNAMED.test(base)
  const label = labelOf(region, clause, quantity)
  // “284个行政村中…的117个，占41.2%”
  const after = plain(region, quantity.at[1], Math.min(clause.to, quantity.at[1] + 16))
  const isWithin = WITHIN.test(after)
  const pointedAt = isUnnamed && (among !== undefined || isWithin) && !isKnown
  const unnamed = pointedAt ? 'surely' : isSameSentence && !isKnown ? 'maybe' : 'no'
  const designed = isNear && isDesigned(base, label, partLabel)
  const named = designed ? 'surely' : meantBy(base, label, isNear)
  const meant = isUnnamed && named !== 'surely' ? unnamed : named
  const isBeside = steps <= 2 && (isWithin || (among !== undefined && next === among))
  const isOfNamed = !isUnnamed && named === 'surely'
  const isDirect =
    designed || (isBeside && (isOfNamed || !POPULATION.test(clause.text.slice(0, 60))))
  const sameTime = yearBefore(part.block, quantity.at[0]) === year
  return { quantity, meant: sameTime ? meant : 'no', isDirect, designed }
}

/** What the share may have been taken of: earlier figures of the same measure, the nearest first. */
export function candidatesFor(
  stated: StatedShare,
  region: Region,
  clauses: readonly Clause[],
  index: number,
): Candidate[] {
  const { part, percent, base } = stated
  const partLabel = labelOfPart(region, clauses, index, part)
  const sought = { stated, region, partLabel, year: yearBefore(part.block, percent.at[0]) }
  const candidates: Candidate[] = []
  let passed: Passed = { among: undefined, isSameSentence: true, isNear: true }
  for (let at = index; at >= 0 && index - at < REACH; at--) {
    const clause = clauses[at]
    if (clause === undefined) break
    const place = { clause, next: clauses[at + 1], steps: index - at }
    for (const quantity of clause.quantities.toReversed()) {
      if (quantity === part || quantity.end !== undefined || quantity.at[0] > part.at[0]) continue
      if (measureOf(quantity.unit) !== measureOf(part.unit)) continue
      const isKnown = candidates.some(({ meant }) => meant === 'surely')
      candidates.push(candidateOf(sought, place, passed, quantity, isKnown))
    }
    passed = {
      among: passed.among ?? (clause.text.startsWith('其中') ? clause : undefined),
      isSameSentence: passed.isSameSentence && !/[。！？]/u.test(clause.mark),
      isNear: passed.isNear && !/[。！？；;]/u.test(clause.mark),
    }
  }
  // “计划改造小区35个、新建公园12个，已改造30个，完成计划的…”: which of them, is not said.
  if (PLAN.test(base) && candidates.length > 1) return []
  return candidates.filter(
    ({ quantity, designed }) => designed || compare(measured(quantity), measured(part)) >= 0,
  )
}

/** The clauses of a region up to an offset of the block. */
export function outerClauses(
  region: Region,
  quantities: readonly Quantity[],
  end: number,
): Clause[] {
  const from = Math.max(region.from, end - 600)
  const text = region.text.slice(from - region.from, end - 1 - region.from)
  const near: Region = { from, text, isPlain: region.isPlain }
  return clausesOf(near, quantitiesOf(near, quantities))
}

import { compare, ZERO } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { addIntervals, HUNDRED, type Interval, intervalOf } from '../intervals.ts'
import { DUE } from './rate-words.ts'
import { meetsPercent } from './share-fit.ts'

/** Another time, other figures, or only those that were due: 累计, 含上年结转70处, 应安装的. */
const OTHERS =
  /累计|历年|往年|结转|遗留|到期|期限|截[至止]|年|[今去本当]月|\d月|前期|[含另应需]|陆续|合计|符合|具备|重[大点]|复查|[（(。；;！？]/u

/** What was found or handed over, or all of them; “排查老旧电梯125台” and “检查企业125家” need not be. */
const IN_FULL =
  /发现|查出|隐患|问题|收到|受理|承办|交办|立案|应|任务|目标|发放|抽检|抽样|检测|监测|适龄/u
const WITHIN = /^[^，,]{0,12}中[，,](?:已经?|目前|共|现|有)*(?<done>\p{Script=Han}{2})/u
/** “收到工单12000件，回访满意320件，满意率97%”: of those that were called back. */
const SAMPLED = /回访|抽[查样检]|随机|走访|测评|问卷|调查|检测|监测|检验/u
const OPINION = /(?:满意|合格|知晓|支持)率[\p{Script=Han}]{0,3}$/u

const LONGEST = 44
const LONGEST_LIST = 60

function textBetween(whole: Quantity, percent: Quantity): string {
  return whole.block.text.slice(whole.at[1], percent.at[0]).replace(/\s/gu, '')
}

/** “1862家中，安装…的有1788家，安装率”, not “1862家中，大型单位安装…”. */
function isDoneWithin(between: string): boolean {
  const done = WITHIN.exec(between)?.groups?.done
  return done !== undefined && between.includes(`${done}率`)
}

/**
 * 发现隐患125处，已整改115处，整改率29%: whole, part and rate side by side. However far off it is,
 * the rate is of them.
 */
export function standTogether(percent: Quantity, part: Quantity, whole: Quantity): boolean {
  const between = textBetween(whole, percent)
  const label = whole.block.text.slice(Math.max(0, whole.at[0] - 16), whole.at[0])
  if (between.length > LONGEST || OTHERS.test(between) || between.includes('其中')) return false
  if ((between.match(/[，,、]/gu)?.length ?? 0) > 2) return false
  const own = label.split(/[，,。；;]/u).at(-1) ?? ''
  if (SAMPLED.test(between) || (OPINION.test(between) && !SAMPLED.test(own))) return false
  if (!IN_FULL.test(own) && !isDoneWithin(between)) return false
  // “受理19件，办结82件”: with those of the year before; 100% is said of what was due.
  if (compare(part.value, whole.value) > 0) return !DUE.test(between) && !/新/u.test(label)
  return compare(percent.value, HUNDRED) !== 0
}

function isCounted({ tolerance, scale, approximation }: Quantity): boolean {
  return compare(tolerance, ZERO) === 0 && scale === '' && approximation === undefined
}

/** True when one figure makes up that percentage of another, or of some of them together. */
function fitsSome(percent: Quantity, part: Quantity, figures: readonly Quantity[]): boolean {
  const sums: Interval[] = [{ low: ZERO, high: ZERO }]
  for (const figure of figures) {
    for (const sum of [...sums]) sums.push(addIntervals(sum, intervalOf(figure)))
  }
  if (sums.slice(1).some((sum) => meetsPercent(intervalOf(part), sum, percent))) return true
  // “接到投诉120起，处理118起，其中当场处理96起，处理率98.3%”: that of 118 of 120.
  return figures.some((one) =>
    figures.some(
      (other) => other !== one && meetsPercent(intervalOf(one), intervalOf(other), percent),
    ),
  )
}

/**
 * 建议6条，其中涉及我单位1条，涉及会办单位5条，已采纳1条，采纳率93%: of none of them, nor of some of
 * them together.
 */
export function isOfNone(percent: Quantity, part: Quantity, figures: readonly Quantity[]): boolean {
  const first = figures.at(-1)
  if (first === undefined || figures.length < 2 || figures.length > 4) return false
  const between = textBetween(first, percent)
  if (between.length > LONGEST_LIST || OTHERS.test(between) || !between.includes('其中'))
    return false
  if (![part, ...figures].every(isCounted)) return false
  // “检查企业36家，其中规上12家、规下24家，发现问题并整改5家，整改率100%”.
  const label = first.block.text.slice(Math.max(0, first.at[0] - 16), first.at[0])
  const own = label.split(/[，,。；;]/u).at(-1) ?? ''
  if (!IN_FULL.test(own) && !/建议|提案|意见/u.test(own)) return false
  if (compare(percent.value, HUNDRED) === 0 && !/(?:落实|采纳)率/u.test(between)) return false
  return !fitsSome(percent, part, figures)
}

import { compare, ZERO } from '../decimal.ts'
import { addIntervals, HUNDRED, type Interval, intervalOf } from './intervals.ts'
import { DUE } from './rate-words.ts'
import { meetsPercent } from './share-fit.ts'
import type { Quantity } from './types.ts'

/** Another time, other figures, or only those that were due: 累计, 含上年结转70处, 应安装的. */
const OTHERS =
  /累计|历年|往年|结转|遗留|到期|期限|截[至止]|年|[今去本当]月|\d月|前期|[含另应需]|陆续|合计|符合|具备|重[大点]|复查|[（(。；;！？]/u

/** What was found or handed over, or all of them; “排查老旧电梯125台” and “检查企业125家” need not be. */
const IN_FULL =
  /发现|查出|隐患|问题|收到|受理|承办|交办|立案|应|任务|目标|发放|抽检|抽样|检测|监测|适龄/u
const WITHIN = /^[^，,]{0,12}中[，,]/u

const LONGEST = 44
const LONGEST_LIST = 60

function textBetween(whole: Quantity, percent: Quantity): string {
  return whole.block.text.slice(whole.at[1], percent.at[0]).replace(/\s/gu, '')
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
  if (!IN_FULL.test(label.split(/[，,。；;]/u).at(-1) ?? '') && !WITHIN.test(between)) return false
  // “受理19件，办结82件”: with those of the year before; 100% is said of what was due.
  if (compare(part.value, whole.value) > 0) return !DUE.test(between) && !/新/u.test(label)
  return compare(percent.value, HUNDRED) !== 0
}

function isCounted({ tolerance, scale, approximation }: Quantity): boolean {
  return compare(tolerance, ZERO) === 0 && scale === '' && approximation === undefined
}

/** True when the part makes up that percentage of one of the figures, or of some of them together. */
function fitsSome(percent: Quantity, part: Quantity, figures: readonly Quantity[]): boolean {
  const sums: Interval[] = [{ low: ZERO, high: ZERO }]
  for (const figure of figures) {
    for (const sum of [...sums]) sums.push(addIntervals(sum, intervalOf(figure)))
  }
  return sums.slice(1).some((sum) => meetsPercent(intervalOf(part), sum, percent))
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
  return !fitsSome(percent, part, figures)
}

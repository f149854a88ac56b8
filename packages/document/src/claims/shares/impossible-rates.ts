import { compare } from '../../decimal.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { HUNDRED } from '../intervals.ts'
import { RATE } from './rate-words.ts'

/**
 * Nothing can be more than all of it: 办结率, 满意率. What was planned can be exceeded (完成率, 达标率,
 * 播种面积落实率), and those insured or enrolled may come from elsewhere (参保率, 毛入学率, 宽带普及率).
 */
const AT_MOST_ALL =
  /(?:办[结复理]|答复|回复|满意|合格|整改|优良|采纳|知晓|见面|面商|走访|沟通|破案|及格|(?:净|适龄儿童|残疾儿童)入学|(?:森林|绿化|植被|林草)覆盖|(?:自来水|燃气|供水|卫生厕所)普及|(?:建议|提案|意见|问题|政策)落实)$/u

/** “办结率”105%: more than all of it. */
export function impossibleRate(label: string, percent: Quantity): Claim | undefined {
  const stem = RATE.exec(label)?.groups?.stem ?? ''
  if (percent.unit !== '%' || percent.end || percent.approximation === 'below') return undefined
  if (compare(percent.value, HUNDRED) <= 0 || !AT_MOST_ALL.test(stem)) return undefined
  const name = AT_MOST_ALL.exec(stem)?.[0] ?? stem
  const { range, raw, block } = percent
  return {
    range,
    raw,
    block,
    kind: 'share',
    stated: percent,
    operands: [],
    verdict: 'fails',
    certain: false,
    arithmetic: `${name}率≤100%`,
  }
}

import { compare, decimal } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Operand, Quantity } from '../../facts/types.ts'
import type { Clause } from '../clauses.ts'
import { HUNDRED } from '../intervals.ts'
import { isCarriedOut, NEUTRAL, type RateWords } from './rate-words.ts'

/** “35件”全部办结, 均已整改到位, 已全部完成整改. */
const ALL_DONE =
  /(?<all>(?:全部|均|都)(?:已经?|按要求|按[时期]|如期|顺利|予以|得到|完成)*(?<verb>\p{Script=Han}{2})\p{Script=Han}{0,4})$/u

const REACH = 2

/** What was all done, with the figure it is said of. */
function allDone(
  clauses: readonly Clause[],
  index: number,
  verb: string,
): { whole: Quantity; words: Operand } | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    if (/[。！？；;]/u.test(clauses[at + 1]?.mark ?? '')) return undefined
    const clause = clauses[at]
    const found = clause && ALL_DONE.exec(clause.text.slice(-24))
    const all = found?.groups?.all ?? ''
    if (clause === undefined || all === '') continue
    const isSaid = isCarriedOut(all, verb)
    const holder = clause.quantities.length > 0 ? clause : clauses[at - 1]
    const whole = holder?.quantities.at(-1)
    if (!isSaid || whole === undefined || whole.unit === '%' || whole.end) return undefined
    // “已办结30件，其余均已落实”: only of the rest.
    if (/其余|其他|剩余|另|其中/u.test(clause.text)) return undefined
    if (holder !== clause && /[。！？；;]/u.test(clause.mark)) return undefined
    const { block } = whole
    const start = block.text.indexOf(all, clause.from)
    if (start < 0 || start > clause.to) return undefined
    const range = block.source(start, start + all.length)
    return { whole, words: { range, raw: all, value: HUNDRED, unit: '%' } }
  }
  return undefined
}

/** 收到建议35件，已全部办结，办结率100%: all of them are 100 %. */
export function fullRate(
  clauses: readonly Clause[],
  index: number,
  words: RateWords,
  percent: Quantity,
): Claim | undefined {
  if (percent.approximation) return undefined
  const done = allDone(clauses, index, words.verb)
  if (done === undefined || compare(percent.value, decimal(100)) > 0) return undefined
  const said = clauses
    .slice(Math.max(0, index - REACH), index)
    .map(({ text }) => text)
    .join('，')
  if (!NEUTRAL.test(words.manner) && !said.includes(words.manner)) return undefined
  const { block } = percent
  const [from, to] = [done.whole.at[0], percent.at[1]]
  return {
    kind: 'share',
    ...place(block, from, to),
    stated: percent,
    operands: [done.words],
    verdict: compare(percent.value, HUNDRED) === 0 ? 'holds' : 'fails',
    certain: false,
    arithmetic: `${done.words.raw}＝100%`,
  }
}

import { decimal } from '../../decimal.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import type { Range } from '../../range.ts'
import { plain } from '../clauses.ts'
import { DOUBLES, GROWS_TIMES } from './growth-words.ts'
import { baseOf, type Place, type Statement } from './statement.ts'

/** 翻一番, 增长两倍: figures in words. */
export function wordedStatement({
  block,
  region,
  clause,
  from,
  years,
}: Place): Statement | undefined {
  const text = plain(region, from, clause.to)
  const doubled = DOUBLES.exec(text)
  const groups = doubled?.groups ?? GROWS_TIMES.exec(text)?.groups
  if (groups === undefined || baseOf(groups.base ?? '', years) === 'other') return undefined
  const count = parseNumeral(groups.n ?? '一') ?? 1
  const written = block.text.slice(from, clause.to)
  const raw = written.trim()
  const start = from + written.indexOf(raw)
  const at: Range = [start, start + raw.length]
  const leaning = leaningOf(groups)
  return {
    as: doubled === null ? 'times' : 'multiple',
    stated: {
      range: block.source(...at),
      raw,
      value: decimal(doubled === null ? count : 2 ** count),
      unit: '倍',
    },
    direction: 'up',
    ...(leaning === undefined ? {} : { leaning }),
    plainBase: false,
    at,
  }
}

function leaningOf({ about = '', more }: Record<string, string | undefined>): Statement['leaning'] {
  if (more !== undefined || about.startsWith('超')) return 'more'
  return about === '' || about === '约' ? undefined : 'less'
}

import { decimal } from '../../decimal.ts'
import { datesOf } from '../../facts/dates.ts'
import { parseNumeral } from '../../facts/numerals.ts'
import { place, plainText } from '../../facts/plain.ts'
import type { Claim, DateFact, Verdict } from '../../facts/types.ts'
import type { Range } from '../../range.ts'
import type { Block, ReplyDocument } from '../../types.ts'
import { judgeYears, type Length } from './duration-lengths.ts'

/** 自2005年“建成至今已有20年”, 2018年成立以来的七年, 始建于1998年，距今约25年. */
const SINCE =
  /^[^\d。；;,，()]{0,14}[,，]?(?:至今|以来|距今|迄今)[,，]?(?<lead>(?:的|已经?|有|约|共|走过|历时|使用|运行|投入|超过?|逾|近){0,4}) ?(?<length>(?<n>\d{1,3}|[一二三四五六七八九十两]{1,3})(?<more>多|余)?年)(?=来|间|了|历史|时间|[,，。；;)、]|$)/du
const LOOK_AHEAD = 48

/** How long ago, against the date of the letter. Which year it was written in may be told wrongly. */
export function readElapsed(document: ReplyDocument): Claim[] {
  const signed = document.parts.date
  const letterDate = document.facts.dates.find(({ block }) => block === signed)
  if (letterDate?.year === undefined) return []
  return document.blocks.flatMap((block) =>
    block.role === 'paragraph' && /[至距迄]今|以来/u.test(block.text)
      ? elapsedIn(block, letterDate)
      : [],
  )
}

function elapsedIn(block: Block, letterDate: DateFact): Claim[] {
  const text = plainText(block)
  const claims: Claim[] = []
  for (const { at, year, parts } of datesOf(block)) {
    if (year === undefined || parts.year === undefined) continue
    const found = SINCE.exec(text.slice(at[1], at[1] + LOOK_AHEAD))
    const count = parseNumeral(found?.groups?.n ?? '')
    const length = found?.indices?.groups?.length
    const since = (letterDate.year ?? 0) - year
    if (found === null || length === undefined || count === undefined || since < 1) continue
    const lengthAt: Range = [at[1] + length[0], at[1] + length[1]]
    const verdict = verdictOf(count, since, leaningOf(found.groups ?? {}))
    claims.push(claimOf(block, [at, lengthAt], count, letterDate, verdict, since))
  }
  return claims
}

function leaningOf({ lead = '', more }: Record<string, string | undefined>): Length['leaning'] {
  if (more !== undefined || /[超逾]/u.test(lead)) return 'more'
  return /[约近]/u.test(lead) ? 'about' : 'exact'
}

function verdictOf(count: number, since: number, leaning: Length['leaning']): Verdict {
  const found = judgeYears(since, { count, leaning })
  if (found !== 'fails') return found
  // “2018年以来的五年” may have been told of another year.
  if (count < since) return 'open'
  // “2008年建成，至今已有20年”: in tens.
  const isRound = leaning === 'exact' && count % 5 === 0
  return isRound && (count - since - 1) * 3 <= since ? 'open' : 'fails'
}

function claimOf(
  block: Block,
  [at, lengthAt]: readonly [Range, Range],
  count: number,
  letterDate: DateFact,
  verdict: Verdict,
  since: number,
): Claim {
  const start = letterDate.year ?? 0
  return {
    kind: 'duration',
    ...place(block, at[0], lengthAt[1]),
    stated: {
      range: block.source(...lengthAt),
      raw: block.text.slice(...lengthAt),
      value: decimal(count),
      unit: '年',
    },
    operands: [
      {
        range: block.source(...at),
        raw: block.text.slice(...at),
        value: decimal(start - since),
        unit: '年',
      },
      { range: letterDate.range, raw: letterDate.raw, value: decimal(start), unit: '年' },
    ],
    verdict,
    certain: false,
    arithmetic: `${start - since}年—${start}年为${since}年`,
  }
}

import type { RowAt } from '../rows/find-rows.ts'
import { filedUnder, indexPairs, type PairIndex, pairAt } from '../rows/pair.ts'
import type { ConfusionRow } from '../rows/row.ts'

/** A wrong word with the line of the table it stands in. */
interface NearWord {
  readonly wrong: string
  readonly line: string
}

/** The wrong words of the tables, filed under their first two characters. */
type NearIndex = PairIndex<readonly NearWord[]>

/** Characters of the shorter words in the tables; the others have four. */
const SHORT = 2

/** Villages, streets and firms have such names: “安泉村”, “兴式公司”; so have slogans: “稳拓调优”. */
const NAME_AFTER = /^(?:[”村镇乡街桥苑]|(?:小区|社区|水库|集团|(?:股份)?有限公司))/u

/** A line is the word, perhaps a longer phrase that has it, and what is written for it. */
function wrongsOf(line: string): string[] {
  const [right = '', ...rest] = line.split(' ')
  return rest.filter((word) => word.length === right.length)
}

/** Files every wrong word. Rows are made when one is found. */
export function indexNear(...tables: readonly string[]): RowAt {
  const words = new Map<number, NearWord[]>()
  for (const table of tables) {
    for (const line of table.split('\n')) {
      for (const wrong of wrongsOf(line)) {
        const pair = pairAt(wrong, 0)
        const filed = words.get(pair)
        if (filed === undefined) words.set(pair, [{ wrong, line }])
        else filed.push({ wrong, line })
      }
    }
  }
  const index = indexPairs(words)
  return (text, at, pair) => nearAt(text, at, pair, index)
}

/** The row of a wrong word that stands at this place, the longer first; `pair` is that of the place. */
function nearAt(
  text: string,
  at: number,
  pair: number,
  index: NearIndex,
): ConfusionRow | undefined {
  const filed = filedUnder(index, pair)
  if (filed === undefined) return undefined
  let found: NearWord | undefined
  for (const word of filed) {
    const isLonger = found === undefined || word.wrong.length >= found.wrong.length
    if (isLonger && text.startsWith(word.wrong, at)) found = word
  }
  return found && rowOf(found.line, found.wrong)
}

function rowOf(line: string, wrong: string): ConfusionRow {
  const [right = '', phrase = right] = line.split(' ')
  const good = phrase.length > right.length ? phrase : right
  return {
    wrong,
    right,
    // “支特” may be half of a name that no guard knows; four characters are none.
    level: right.length === SHORT ? 'warning' : 'error',
    evidence: 'ime',
    alone: true,
    notBefore: '“|‘',
    notAfter: NAME_AFTER,
    reason: '同音、音近或形近',
    bad: good.replace(right, `[[${wrong}]]`),
    good,
  }
}

/** All rows of the tables, for the tests. */
export function nearRows(...tables: readonly string[]): ConfusionRow[] {
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => wrongsOf(line).map((wrong) => rowOf(line, wrong))),
  )
}

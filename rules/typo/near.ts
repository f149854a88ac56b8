import type { ConfusionRow } from './data/row.ts'

/** Every wrong word of the tables, with the line it stands in. */
export type NearIndex = ReadonlyMap<string, string>

/** Lengths of the words in the tables. */
const SHORT = 2
const LONG = 4

/** Villages, streets and firms have such names: “安泉村”, “兴式公司”; so have slogans: “稳拓调优”. */
const NAME_AFTER = /^(?:[”村镇乡街桥苑]|(?:小区|社区|水库|集团|(?:股份)?有限公司))/u

/** A line is the word, perhaps a longer phrase that has it, and what is written for it. */
function wrongsOf(line: string): string[] {
  const [right = '', ...rest] = line.split(' ')
  return rest.filter((word) => word.length === right.length)
}

/** Files every wrong word. Rows are made when one is found. */
export function indexNear(...tables: readonly string[]): NearIndex {
  const index = new Map<string, string>()
  for (const table of tables) {
    for (const line of table.split('\n')) for (const wrong of wrongsOf(line)) index.set(wrong, line)
  }
  return index
}

/** The row of a wrong word that stands at this place, the longer first. */
export function nearAt(text: string, at: number, index: NearIndex): ConfusionRow | undefined {
  for (const length of [LONG, SHORT]) {
    const wrong = text.slice(at, at + length)
    const line = index.get(wrong)
    if (line !== undefined) return rowOf(line, wrong)
  }
  return undefined
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

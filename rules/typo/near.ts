import type { ConfusionRow } from './data/row.ts'

/** The tables in one text, and where in it each wrong word stands, by its hash; 0 is empty. */
export interface NearIndex {
  readonly text: string
  readonly slots: Uint32Array
}

/** Twice and more of the words in the tables, a power of two. */
const SLOTS = 1 << 15

const SPACE = 0x20
const BREAK = 0x0a

/** Lengths of the words in the tables. */
const SHORT = 2
const LONG = 4

/** Villages, streets and firms have such names: “安泉村”, “兴式公司”; so have slogans: “稳拓调优”. */
const NAME_AFTER = /^(?:[”村镇乡街桥苑]|(?:小区|社区|水库|集团|(?:股份)?有限公司))/u

/** Written out in one loop: it runs cold, once for each of some thousand words. */
function hashOf(text: string, at: number, length: number): number {
  let hash = length
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 31_337) + text.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

/** A line is the word, perhaps a longer phrase that has it, and what is written for it. */
function wrongsOf(line: string): string[] {
  const [right = '', ...rest] = line.split(' ')
  return rest.filter((word) => word.length === right.length)
}

/** Files every wrong word under its hash, in one pass and without cutting the text. Rows come later. */
export function indexNear(...tables: readonly string[]): NearIndex {
  const text = tables.join('')
  const slots = new Uint32Array(SLOTS)
  let from = 0
  // Length of the first word of the line, while in it; the first word itself is right.
  let right = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== BREAK) continue
    const length = at - from
    if (right === 0) right = length
    else if (length === right) file(slots, hashOf(text, from, length), from)
    if (code === BREAK) right = 0
    from = at + 1
  }
  return { text, slots }
}

function file(slots: Uint32Array, hash: number, from: number): void {
  let slot = hash
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  slots[slot] = from
}

/** The row of a wrong word that stands at this place, the longer first. */
export function nearAt(text: string, at: number, index: NearIndex): ConfusionRow | undefined {
  return rowAt(text, at, LONG, index) ?? rowAt(text, at, SHORT, index)
}

function rowAt(
  text: string,
  at: number,
  length: number,
  { text: table, slots }: NearIndex,
): ConfusionRow | undefined {
  if (at + length > text.length) return undefined
  let slot = hashOf(text, at, length)
  for (let from = slots[slot]; from; from = slots[slot]) {
    if (isSame(text, at, table, from, length)) {
      const line = table.slice(table.lastIndexOf('\n', from) + 1, table.indexOf('\n', from))
      return rowOf(line, text.slice(at, at + length))
    }
    slot = (slot + 1) & (SLOTS - 1)
  }
  return undefined
}

/** The wrong word at `from` in the table, whole, is what stands at `at` in the text. */
function isSame(text: string, at: number, table: string, from: number, length: number): boolean {
  const end = table.charCodeAt(from + length)
  if (end !== SPACE && end !== BREAK) return false
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(at + i) !== table.charCodeAt(from + i)) return false
  return true
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

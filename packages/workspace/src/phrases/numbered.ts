import { chineseNumeral, parseNumeral } from '@replylint/engine'
import type { Phrase } from './phrases.ts'

const NUMERAL = '[一二三四五六七八九十]{1,3}'
/** 一、 and （一） with which a line, or a phrase, begins; before it the # and ** of Markdown. */
const MARK = new RegExp(
  `^\\s{0,20}(?:#{1,6}\\s{1,4})?(?:\\*\\*)?(?:(${NUMERAL})、|[（(](${NUMERAL})[）)])`,
  'u',
)
/** 现答复如下： begins the text: what was numbered above it is another letter. */
const LEAD_IN = /如下[：:]\s*$/u

/** The number with which a heading is offered: as typed, else the next one of the letter. */
export interface HeadingMark {
  readonly level: 1 | 2
  readonly text: string
}

export function markOf(text: string): HeadingMark | undefined {
  const [raw, first, second] = MARK.exec(text) ?? []
  if (raw === undefined) return undefined
  return first === undefined
    ? { level: 2, text: `（${second}）` }
    : { level: 1, text: `${first}、` }
}

/** The phrase with this number in place of its own. */
export function renumbered(phrase: Phrase, from: HeadingMark, to: HeadingMark): Phrase {
  const { label, snippet } = phrase
  const { length } = from.text
  return {
    ...phrase,
    label: to.text + label.slice(length),
    snippet: to.text + snippet.slice(length),
  }
}

/** 三、 where the lines above end with 二、; 一、 where nothing is numbered yet. By level. */
export function nextMarks(above: string): Readonly<Record<1 | 2, HeadingMark>> {
  let [first, second] = [0, 0]
  for (const line of above.split(/\r\n|[\n\r]/u)) {
    // A numeral and its marks stand within the first 60 characters of a line.
    const found = MARK.exec(line.slice(0, 60))
    const numeral = found?.[1] ?? found?.[2]
    const number = numeral === undefined ? 0 : (parseNumeral(numeral) ?? 0)
    if (found?.[2] !== undefined) second = number
    else if (found !== null || LEAD_IN.test(line.slice(-20))) [first, second] = [number, 0]
  }
  return {
    1: { level: 1, text: `${chineseNumeral(first + 1)}、` },
    2: { level: 2, text: `（${chineseNumeral(second + 1)}）` },
  }
}

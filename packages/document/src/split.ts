import { isDateLine, isOrganisation } from './cues.ts'
import { createSegment, type Segment } from './lines.ts'
import { inlineSalutation } from './salutation.ts'

const DATE =
  '(?:(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const ORG =
  '[\\p{Script=Han}（）()]{4,30}(?:局|委员会|委|办公室|政府|厅|院|站|中心|大队|支队|分局|街道|办事处|处|所)'
const DATE_TAIL = new RegExp(`${DATE}$`, 'u')
const DATE_FIRST = new RegExp(`^${DATE}(?=\\s)`, 'u')
const SIGNED_TAIL = new RegExp(`[。！\\d]\\s*(${ORG})\\s*(${DATE})$`, 'u')
/** Where a page that lost its line breaks had them: after the lead-in, before headings and thanks. */
const LOST_BREAK =
  /如下[:：。]\s+|[。！；)）]\s+(?=[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|再?次?感谢|最后|以上答复|[（(]?(?:联系|承办|签发|经办))/gu
const TAIL_LENGTH = 80

/**
 * Cuts a line that a page has run together: salutation and text on one line, or the signature and
 * the date behind the last sentence.
 */
export function splitSegment(file: string, segment: Segment): Segment[] {
  const cuts = cutsOf(file, segment)
  if (cuts.length === 0) return [segment]
  const parts: Segment[] = []
  let start = segment.range[0]
  for (const cut of [...cuts, segment.range[1]]) {
    const raw = file.slice(start, cut)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const at = start + raw.indexOf(trimmed)
      const first = parts.length === 0
      const range = [at, at + trimmed.length] as const
      parts.push(createSegment(file, range, first ? segment.gap : 0, first && segment.indented))
    }
    start = cut
  }
  return parts
}

function cutsOf(file: string, { range: [start, end] }: Segment): number[] {
  const salutation = inlineSalutation(file.slice(start, Math.min(end, start + 400)))
  if (salutation === undefined) return dateCuts(file, start, end)
  const cuts = salutation.map((cut) => start + cut)
  const text = start + salutation[1]
  for (const found of file.slice(text, end).matchAll(LOST_BREAK)) {
    cuts.push(text + found.index + found[0].length)
  }
  const tailFrom = Math.max(text, end - TAIL_LENGTH)
  const signed = SIGNED_TAIL.exec(file.slice(tailFrom, end))
  if (signed?.[1] !== undefined && signed[2] !== undefined) {
    const dateAt = end - signed[2].length
    cuts.push(file.lastIndexOf(signed[1], dateAt), dateAt)
  }
  return [...new Set(cuts)].filter((cut) => cut > start && cut < end).sort((a, b) => a - b)
}

/** “海盐县沈荡镇人民政府 2025年7月25日” is signature and date on one line, in either order. */
function dateCuts(file: string, start: number, end: number): number[] {
  if (end - start > TAIL_LENGTH) return []
  const line = file.slice(start, end)
  if (isDateLine(line.replace(/\s+/gu, ''))) return []
  const first = DATE_FIRST.exec(line)
  if (first !== null) return isName(line.slice(first[0].length)) ? [start + first[0].length] : []
  const last = DATE_TAIL.exec(line)
  if (last === null || last.index === 0) return []
  // “…办法自 2024年1月1日” at the end of a wrapped line is no signature.
  return isName(line.slice(0, last.index)) ? [start + last.index] : []
}

/** A body's name, or a label with its value that ends in nothing (单位负责人：). */
function isName(text: string): boolean {
  const key = text.replace(/\s+/gu, '')
  return isOrganisation(key) || /^[^。]{2,60}[：:]$/u.test(key)
}

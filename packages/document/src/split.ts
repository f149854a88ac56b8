import { isDateLine, isOrganisation } from './cues.ts'
import { findAll } from './find-all.ts'
import { createSegment, type Segment } from './lines.ts'
import { inlineSalutation } from './salutation.ts'
import { mayBeName } from './tail.ts'

const DATE =
  '(?:(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const ORG =
  '[\\p{Script=Han}（）()]{4,30}(?:局|委员会|委|办公室|政府|厅|院|站|中心|大队|支队|分局|街道|办事处|处|所)'
/** Stands in every such date. */
const DATED = /月[\d\s一二三四五六七八九十]{1,4}日/u
const DATE_TAIL = new RegExp(`${DATE}$`, 'u')
const DATE_FIRST = new RegExp(`^${DATE}(?=\\s)`, 'u')
/** “……的关心和支持！ 青阳市水务局 2025年7月2日 联系人：……”: what stands behind the date must be tail, too. */
const SIGNED_TAIL = new RegExp(
  `[。！\\d][”’]?\\s*(${ORG})\\s*(${DATE})\\s*(?=$|[（(]|联系|承办|经办|抄送|注[:：])`,
  'du',
)
/** Where a page that lost its line breaks had them: after the lead-in, before headings and thanks. */
const LOST_BREAK =
  /如下[:：。]\s+|[。！；)）]\s+(?=[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|再?次?感谢|最后|以上答复|[（(]?(?:联系|承办|签发|经办))/gu
const TAIL_LENGTH = 80
/** Signature, date, contact and copies that follow the last sentence on its line. */
const RUN_ON_LENGTH = 240

/**
 * Cuts a line that a page has run together: salutation and text on one line, or the signature and
 * the date behind the last sentence.
 */
export function splitSegment(file: string, segment: Segment): Segment[] {
  if (segment.range[1] - segment.range[0] < SHORTEST) return [segment]
  const cuts = tagCuts(file, segment)
  if (cuts.length === 0) return cut(file, segment, cutsOf(file, segment))
  return cut(file, segment, cuts).flatMap((part) => cut(file, part, cutsOf(file, part)))
}

/** 林远代表：您好！ */
const SHORTEST = 8

const BREAK_TAG = /<(?:br\s?\/?|\/(?:p|div|li|h[1-6]))>/giu

/** `<br>` and `</p>` end a line, but in the cell of a table. */
function tagCuts(file: string, { range: [start, end], text }: Segment): number[] {
  const line = file.slice(start, end)
  if (!line.includes('<') || text.includes('|')) return []
  const cuts = findAll(line, BREAK_TAG).map((tag) => start + tag.index + tag[0].length)
  return cuts.filter((at) => at < end)
}

function cut(file: string, segment: Segment, cuts: readonly number[]): Segment[] {
  if (cuts.length === 0) return [segment]
  const parts: Segment[] = []
  let start = segment.range[0]
  for (const end of [...cuts, segment.range[1]]) {
    const raw = file.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const at = start + raw.indexOf(trimmed)
      const first = parts.length === 0
      const range = [at, at + trimmed.length] as const
      parts.push(createSegment(file, range, first && segment.indented))
    }
    start = end
  }
  return parts
}

function cutsOf(file: string, { pieces }: Segment): number[] {
  // Without marks at the ends: “青阳市水务局 2025年7月2日<br>”.
  const start = pieces[0]?.[0] ?? 0
  const end = pieces.at(-1)?.[1] ?? 0
  const salutation = inlineSalutation(file.slice(start, Math.min(end, start + 400)))
  const text = start + (salutation?.[1] ?? 0)
  const cuts = signedCuts(file, text, end)
  if (salutation === undefined) {
    return cuts.length > 0 ? cuts : [...numberCuts(file, start, end), ...dateCuts(file, start, end)]
  }
  cuts.push(...salutation.map((cut) => start + cut))
  for (const found of findAll(file.slice(text, end), LOST_BREAK)) {
    cuts.push(text + found.index + found[0].length)
  }
  return [...new Set(cuts)].filter((cut) => cut > start && cut < end).sort((a, b) => a - b)
}

/** Before the signature, before the date and behind it, where they follow a sentence on its line. */
function signedCuts(file: string, start: number, end: number): number[] {
  const from = Math.max(start, end - RUN_ON_LENGTH)
  if (end - from < 20) return []
  const tail = file.slice(from, end)
  const found = DATED.test(tail) ? SIGNED_TAIL.exec(tail) : null
  const [orgAt, dateAt] = [found?.indices?.[1]?.[0], found?.indices?.[2]?.[0]]
  if (found === null || orgAt === undefined || dateAt === undefined) return []
  const cuts = [orgAt, dateAt, found.index + found[0].length]
  return cuts.map((cut) => from + cut).filter((cut) => cut < end)
}

const NUMBER = '[\\p{Script=Han}]{2,12}[〔[【（(]\\d{4}[〕\\]】）)]\\d{1,5}号'
const NUMBER_FIRST = new RegExp(
  `^${NUMBER}(?=\\s+(?:关于|对)|\\s+[\\p{Script=Han}]{4,30}关于)`,
  'u',
)
const NUMBER_LAST = new RegExp(`(?:答复|函|回复|意见)\\s+(?=${NUMBER}$)`, 'u')

/** “关于…第57号建议的答复 青民函〔2025〕18号” is title and number on one line, in either order. */
function numberCuts(file: string, start: number, end: number): number[] {
  if (end - start > 2 * TAIL_LENGTH) return []
  const line = file.slice(start, end)
  if (!line.endsWith('号') && !/[答函]|回复|意见/u.test(line.slice(-2))) return []
  const found = NUMBER_FIRST.exec(line) ?? NUMBER_LAST.exec(line)
  return found === null ? [] : [start + found.index + found[0].length]
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
  const before = line.slice(0, last.index)
  // “…办法自 2024年1月1日” at the end of a wrapped line is no signature.
  const apart = /\s{2}$/u.test(before) && !/[自于至从到在为即]\s*$/u.test(before)
  return isName(before) || (apart && mayBeName(before.replace(/\s+/gu, '')))
    ? [start + last.index]
    : []
}

/** A body's name, or a label with its value that ends in nothing (单位负责人：). */
function isName(text: string): boolean {
  const key = text.replace(/\s+/gu, '')
  return isOrganisation(key) || /^[^。]{2,60}[：:]$/u.test(key)
}

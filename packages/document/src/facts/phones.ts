import { findAll } from '../find-all.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { withoutOverlaps } from './calendar.ts'
import { place, plainText } from './plain.ts'
import type { Phone } from './types.ts'

/** 13900000057, 139-0000-0057, 139 0000 0057, 13900 000057, +86 139…, with figures of any width. */
const MOBILE =
  /(?<![\d.])(?:\+?86[ —–-]{0,2})?1[3-9]\d(?:[ ·—–-]?\d{4}[ ·—–-]?\d{4}|\d{2}[ —–-]\d{6})(?!\d)/gu
/** 0592-5722787, (0592)5722787, 0871—65731362, 0871 67796879-8012. */
const LANDLINE =
  /(?<![\d.])[(]?0\d{2,3}[)]?[ —–-]{0,3}[2-9]\d{6,7}(?!\d)(?:(?:[-—]|转)\d{1,5}(?!\d))?/gu
const SERVICE = /(?<![\d.])[48]00[ -]?\d{3}[ -]?\d{4}(?!\d)/gu
/** Without an area code: only behind a label. */
const LOCAL =
  /(?<![\d.\-—])[2-9]\d{6,7}(?![\d.]|[ ]?(?:元|万|亿|人|平方|户|吨|公斤))(?:转\d{1,5})?/gu
const LABEL = /电话|手机|联系人|联系方式|联系单位|承办人|经办人|传真|热线/gu
/** A label, a name and a number: 联系人及电话:尹定超 7122804. */
const LABEL_REACH = 40

export function readPhones(document: ReplyDocument): Phone[] {
  return document.blocks.flatMap(phonesOf)
}

function phonesOf(block: Block): Phone[] {
  const text = plainText(block)
  if (!/\d{4}/u.test(text)) return []
  const labels = findAll(text, LABEL).map(({ index }) => index)
  const spans: { at: readonly [number, number]; mobile: boolean }[] = []
  const collect = (expression: RegExp, mobile: boolean, labelled: boolean) => {
    let next = 0
    for (const { 0: raw, index } of findAll(text, expression)) {
      while ((labels[next + 1] ?? Number.POSITIVE_INFINITY) < index) next++
      const label = labels[next]
      const near = label !== undefined && label < index && index - label <= LABEL_REACH
      if (labelled && !near) continue
      spans.push({ at: [index, index + raw.length], mobile })
    }
  }
  collect(MOBILE, true, false)
  collect(LANDLINE, false, false)
  collect(SERVICE, false, false)
  if (labels.length > 0) collect(LOCAL, false, true)
  return withoutOverlaps(spans).map(({ at, mobile }) => ({
    at,
    ...place(block, ...at),
    digits: digitsOf(text.slice(...at), mobile),
    mobile,
  }))
}

/** Without the country's 86. */
function digitsOf(raw: string, mobile: boolean): string {
  const digits = raw.replace(/\D/gu, '')
  return mobile ? digits.slice(-11) : digits
}

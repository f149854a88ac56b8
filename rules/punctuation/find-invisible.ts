import { type Edit, findAll, together } from '@replylint/engine'
import type { OwnText } from './own-text.ts'

/** All characters of a text that cannot be seen; the edit takes them out. */
export interface Invisible {
  readonly count: number
  /** The first of them. */
  readonly name: string
  readonly edit: Edit
}

/** Soft hyphen, zero-width blanks, joiners and marks of direction, byte order mark. */
const ONE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u
const ALL = /[\u00ad\u200b-\u200f\u2060\ufeff]+/gu
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': '软连字符 U+00AD',
  '\u200b': '零宽空格 U+200B',
  '\u2060': '字连接符 U+2060',
  '\ufeff': '零宽空格 U+FEFF',
}

/** At the very beginning of a file U+FEFF tells its encoding. */
export function findInvisible({ start, text }: OwnText): Invisible | undefined {
  if (!ONE.test(text)) return undefined
  const found = findAll(text, ALL).filter(({ index }) => start + index > 0)
  const edit = together(
    found.map(({ 0: raw, index }) => {
      return { range: [start + index, start + index + raw.length] as const, text: '' }
    }),
  )
  if (edit === undefined) return undefined
  let count = 0
  for (const [raw] of found) count += raw.length
  const name = NAMES[text.charAt(edit.range[0] - start)] ?? '零宽字符'
  return { count, name, edit }
}

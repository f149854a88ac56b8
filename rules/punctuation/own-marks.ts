import type { ReplyDocument } from '@replylint/document'
import { widthOf } from './width.ts'

export interface OwnMarks {
  readonly comma: '，' | ','
  readonly colon: '：' | ':'
  readonly semicolon: '；' | ';'
}

const WIDE: OwnMarks = { comma: '，', colon: '：', semicolon: '；' }
const NARROW: OwnMarks = { comma: ',', colon: ':', semicolon: ';' }
const NARROW_MARK = /\p{Script=Han}[,:;]/u

/** The marks to put into this letter: narrow where it is narrow throughout, and wide where it has none. */
export function ownMarks(document: ReplyDocument): OwnMarks {
  return NARROW_MARK.test(document.text) && widthOf(document) === 'narrow' ? NARROW : WIDE
}

import type { ReplyDocument } from '@replylint/document'

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
  const isNarrow =
    document.markWidth === 'narrow' && document.blocks.some(({ text }) => NARROW_MARK.test(text))
  return isNarrow ? NARROW : WIDE
}

/** What the marks are called, and which of them belong together. */
export interface MarkPair {
  readonly open: string
  readonly close: string
  readonly zh: string
  readonly en: string
}

const PAIRS: readonly MarkPair[] = [
  { open: '《', close: '》', zh: '书名号', en: 'title mark' },
  { open: '〈', close: '〉', zh: '单书名号', en: 'inner title mark' },
  { open: '“', close: '”', zh: '引号', en: 'quotation mark' },
  { open: '‘', close: '’', zh: '单引号', en: 'inner quotation mark' },
  { open: '「', close: '」', zh: '直角引号', en: 'corner bracket' },
  { open: '『', close: '』', zh: '双直角引号', en: 'double corner bracket' },
  { open: '（', close: '）', zh: '括号', en: 'bracket' },
  { open: '(', close: ')', zh: '括号', en: 'bracket' },
  { open: '〔', close: '〕', zh: '六角括号', en: 'hexagonal bracket' },
  { open: '【', close: '】', zh: '方头括号', en: 'lenticular bracket' },
  { open: '[', close: ']', zh: '方括号', en: 'square bracket' },
  { open: '［', close: '］', zh: '方括号', en: 'square bracket' },
]
const BY_MARK: ReadonlyMap<string, MarkPair> = new Map(
  PAIRS.flatMap((pair) => [
    [pair.open, pair],
    [pair.close, pair],
  ]),
)

/** The pair that the mark belongs to; undefined for the straight ones, which have no sides. */
export function pairOf(mark: string): MarkPair | undefined {
  return BY_MARK.get(mark)
}

/** （ and ( are of one family; “ and ‘ are not. */
export function sameFamily(one: string, other: string): boolean {
  const [first, second] = [pairOf(one), pairOf(other)]
  return first !== undefined && first.zh === second?.zh
}

/** “左引号”, “右书名号” */
export function nameOf(mark: string): string {
  const pair = pairOf(mark)
  return pair === undefined ? '直引号' : `${mark === pair.open ? '左' : '右'}${pair.zh}`
}

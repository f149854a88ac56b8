import { findAll } from '../find-all.ts'
import type { Range } from '../range.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { place } from './plain.ts'
import type { Enclosure } from './types.ts'

type Kind = Enclosure['kind']
type Side = 'open' | 'close' | 'either'

/** Marks of one family pair whatever their width: （…). */
const FAMILIES: readonly (readonly [Kind, opens: string, closes: string])[] = [
  ['title', '《', '》'],
  ['title', '〈', '〉'],
  ['quotation', '“', '”'],
  ['quotation', '‘', '’'],
  ['quotation', '「', '」'],
  ['quotation', '『', '』'],
  ['quotation', '"＂', '"＂'],
  ['bracket', '（(', '）)'],
  ['bracket', '〔', '〕'],
  ['bracket', '【', '】'],
  ['bracket', '[［', ']］'],
]
const ANY_MARK = /[《》〈〉“”‘’「」『』"＂（）()〔〕【】[\]［］]/gu

interface MarkKind {
  readonly kind: Kind
  readonly family: number
  readonly side: Side
}

const MARKS: ReadonlyMap<string, MarkKind> = new Map(
  FAMILIES.flatMap(([kind, opens, closes], family) =>
    [...opens, ...closes].map((mark): [string, MarkKind] => {
      const side = opens === closes ? 'either' : opens.includes(mark) ? 'open' : 'close'
      return [mark, { kind, family, side }]
    }),
  ),
)
const ROUND = FAMILIES.findIndex(([, opens]) => opens.includes('('))
const SINGLE = FAMILIES.findIndex(([, opens]) => opens.includes('‘'))

interface Mark extends MarkKind {
  readonly at: number
  partner: Mark | undefined
}

/** Every pair of marks that enclose words, and every mark whose partner is missing in its block. */
export function readEnclosures(document: ReplyDocument): Enclosure[] {
  return document.blocks.flatMap(enclosuresOf)
}

function enclosuresOf(block: Block): Enclosure[] {
  const { text } = block
  const all: Mark[] = []
  for (const { 0: char, index: at } of findAll(text, ANY_MARK)) {
    const known = MARKS.get(char)
    if (known === undefined || isPartOfWord(text, at, char)) continue
    const { kind, family, side } = known
    all.push({ kind, family, side, at, partner: undefined })
  }
  if (all.length === 0) return []
  const marks = pairFamilies(text, all)
  pairKinds(text, marks)
  return collect(block, marks)
}

/** “d’Ivoire”, “it's :-)”: an apostrophe, a face. */
function isPartOfWord(text: string, at: number, char: string): boolean {
  const last = text.charAt(at - 1)
  if (char === '’') return LATIN.test(last) && LATIN.test(text.charAt(at + 1))
  return last === '-' && '()'.includes(char) && /[:;]/u.test(text.charAt(at - 2))
}

const LATIN = /\p{Script=Latin}/u

/**
 * Each closing mark with the nearest opening mark of its family; those between stay alone. Returns
 * the marks without those that only count points. Linear: each is put on the pile once.
 */
function pairFamilies(text: string, all: readonly Mark[]): Mark[] {
  const marks: Mark[] = []
  const pile: Mark[] = []
  /** The marks of the pile by family. */
  const open = FAMILIES.map((): Mark[] => [])
  const points = pointsOf(text)
  for (const [index, mark] of all.entries()) {
    const coming = mark.side === 'open' ? [] : all.slice(index + 1, index + 1 + AHEAD)
    const partner = partnerOf(text, mark, pile, open, coming)
    if (partner === undefined && standsAlone(text, mark, points)) continue
    marks.push(mark)
    if (partner !== undefined) {
      marry(partner, mark)
      for (let top = pile.pop(); top !== undefined; top = pile.pop()) {
        open[top.family]?.pop()
        if (top === partner) break
      }
    } else if (mark.side !== 'close') {
      pile.push(mark)
      open[mark.family]?.push(mark)
    }
  }
  return marks
}

function partnerOf(
  text: string,
  mark: Mark,
  pile: readonly Mark[],
  open: readonly (readonly Mark[])[],
  coming: readonly Mark[],
): Mark | undefined {
  if (mark.side === 'open') return undefined
  const top = pile.at(-1)
  const [next] = coming
  const nearest = open[mark.family]?.at(-1)
  // “（青民发〔2023)18号）”, “[0,100)”: figures stand in one pair of brackets, whatever their shape.
  if (top?.kind === 'bracket' && mark.kind === 'bracket' && FIGURES.test(between(text, top, mark)))
    return top
  // “《关于印发〈办法》的通知》”: the outer mark is still to come.
  if (top?.kind === mark.kind && nearest !== undefined && nearest !== top && mark.side === 'close')
    if (next?.family === mark.family && next.side === 'close') return top
  // “强调“共享"，推进“共治"”: a straight mark ends what a curly one began.
  if (mark.side === 'either' && nearest === undefined && top?.kind === mark.kind)
    return pairAmongThemselves(mark, coming) ? undefined : top
  // “（见附件。1）学校；2）医院”: the bracket was left open, 2） counts points.
  return nearest !== undefined && POINT.test(before(text, mark, 6)) ? undefined : nearest
}

/** So many marks ahead are looked at. */
const AHEAD = 12

/** “实行“首问负责"要求，"一站式"服务”: the odd one of the straight marks ends what a curly one began. */
function pairAmongThemselves(mark: Mark, coming: readonly Mark[]): boolean {
  const quotations = coming.filter(({ kind }) => kind === mark.kind)
  const run = quotations.findIndex(({ side }) => side !== 'either')
  const after = quotations[run]
  return after?.side === 'close' || (run < 0 ? quotations.length : run) % 2 === 1
}

const FIGURES = /^[\d\s,，.%～~—-]{1,16}$/u
/** “；2” before the bracket, and what else such marks stand behind where none is open. */
const POINT = /(?:^|[。；;])\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/u
const LOOSE_POINT = /(?:^|[。；;：:，,、\s])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/u

/** The figures before a closing bracket. */
function pointsOf(text: string): ReadonlySet<number> {
  return new Set(findAll(text, FIGURE_POINT).map(([, figure]) => Number(figure)))
}

const FIGURE_POINT = /(?<!\d)(\d{1,2})[）)]/gu

/** 1）and 一）count points; “the members’” ends in an apostrophe. */
function standsAlone(
  text: string,
  { at, family, side }: Mark,
  points: ReadonlySet<number>,
): boolean {
  if (side !== 'close') return false
  if (family === ROUND) {
    const left = before(text, { at }, 6)
    if (LOOSE_POINT.test(left)) return true
    // “分别为1）新建公厕2）改造公厕”: they count although no mark parts them.
    const figure = Number(/(?<!\d)\d{1,2}$/u.exec(left)?.[0])
    return points.has(figure - 1) || points.has(figure + 1)
  }
  return family === SINGLE && LATIN.test(text.charAt(at - 1))
}

function before(text: string, { at }: { readonly at: number }, count: number): string {
  return at > count ? `\ue000${text.slice(at - count, at)}` : text.slice(0, at)
}

function between(text: string, open: Mark, close: Mark): string {
  return close.at - open.at > 17 ? '' : text.slice(open.at + 1, close.at)
}

function marry(open: Mark, close: Mark): void {
  open.partner = close
  close.partner = open
}

/** No further apart, and in one sentence, are marks that differ and yet belong together. */
const REACH = 60

/** 《办法〉, 〔2023]: of the marks left alone those of one kind that stand in the same pair, in turn. */
function pairKinds(text: string, marks: readonly Mark[]): void {
  type Level = Map<Kind, Mark>
  const levels: Level[] = [new Map()]
  for (const mark of marks) {
    if (mark.partner !== undefined) {
      if (mark.partner.at > mark.at) levels.push(new Map())
      else levels.pop()
      continue
    }
    const level = levels.at(-1) ?? new Map()
    const open = level.get(mark.kind)
    const fits = open !== undefined && mark.side !== 'open' && mark.at - open.at <= REACH
    if (fits && !text.slice(open.at, mark.at - 1).includes('。')) {
      marry(open, mark)
      for (const [kind, { at }] of level) if (at >= open.at) level.delete(kind)
    } else if (mark.side !== 'close') level.set(mark.kind, mark)
  }
}

function collect(block: Block, marks: readonly Mark[]): Enclosure[] {
  const { text } = block
  let depth = 0
  return marks.flatMap(({ kind, side, at: start, partner }) => {
    if (partner !== undefined && partner.at < start) {
      depth--
      return []
    }
    const end = (partner?.at ?? start) + 1
    const opens = partner !== undefined || side !== 'close'
    const at: Range = [start, end]
    const close = partner !== undefined ? end - 1 : opens ? end : start
    return {
      kind,
      ...place(block, start, end),
      open: opens ? text.charAt(start) : '',
      close: text.slice(close, end),
      at,
      depth: partner === undefined ? depth : depth++,
    }
  })
}

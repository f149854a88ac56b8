import type { Block, Enclosure, ReplyDocument } from '@replylint/document'
import { type Edit, findAll } from '@replylint/engine'
import { RUNNING_TEXT } from '../rows/roles.ts'
import { NO_TEXT } from './no-text.ts'

/** A half-width mark in Chinese text, or the two of a pair of brackets. */
export interface NarrowMark {
  readonly block: Block
  /** UTF-16 offsets in the block's text: of the mark, or of the brackets with what they enclose. */
  readonly at: readonly [start: number, end: number]
  /** The mark as it stands; `()` for brackets. */
  readonly mark: string
  readonly right: string
  readonly edits: readonly [Edit, ...Edit[]]
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
  '｡': '。',
  '､': '、',
}
const ANY = /[,:;?!().｡､]/u
/** A full stop is a point only behind the last word of its paragraph: 阿卜杜拉.买买提 has one, too. */
const MARK = /[,:;?!｡､]|(?<=\p{Script=Han})\.$/gu
/** Addresses, entities, tags, styles and code keep their marks. */
const CODE =
  /(?:https?:\/\/|www\.)[\x21-\x7e]{1,300}|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});|<[a-z/!][^<>]{0,200}>|`[^`]{1,200}`|\{[^{}]{1,200}\}/giu
const CODE_SIGN = /:\/\/|www|[&<`{]/u
const HAN = /\p{Script=Han}/u
const BEFORE = /[\p{Script=Han}”’》〉）】〕！？!?]/u
const AFTER = /[\p{Script=Han}“‘《〈（【〔(]/u
/** “何?委员”, “2025?年”: elsewhere a ? may stand for a character that was lost. */
const ASKS = /[吗呢怎哪]|什么|如何|为何|是否|能否|可否|多少|好不好|行不行/u
const RATIO = /\p{Script=Han}:\p{Script=Han}{1,4}(?::\p{Script=Han}{1,4})?[=＝为]\d{1,3}[:：]\d/u

/**
 * The half-width marks of the letter that belong to Chinese text, in order of place. The openness note
 * of a letter that is otherwise wide has a rule of its own, openness/brackets.
 */
export function narrowMarks(document: ReplyDocument): NarrowMark[] {
  const brackets = bracketsOf(document, document.markWidth === 'narrow')
  return document.blocks.flatMap((block) => {
    if (NO_TEXT.has(block.role) || !ANY.test(block.text) || block.text.includes('|')) return []
    const text = withoutCode(block.text)
    const pairs = (brackets.get(block) ?? []).flatMap((pair) => pairOf(pair, text))
    return [...marksOf(block, text, pairs), ...pairs].sort((a, b) => a.at[0] - b.at[0])
  })
}

function withoutCode(text: string): string {
  return CODE_SIGN.test(text) ? text.replace(CODE, (code) => 'x'.repeat(code.length)) : text
}

function marksOf(block: Block, text: string, pairs: readonly NarrowMark[]): NarrowMark[] {
  // “(2024年),20家”: the bracket before the comma will be full-width.
  const closed = new Set(pairs.map(({ at }) => at[1]))
  return findAll(text, MARK).flatMap(({ 0: mark, index }) => {
    const right = FULL[mark]
    if (right === undefined || !(closed.has(index) || isChinese(block, text, mark, index)))
      return []
    // “投入2.36亿元, 按照”: a full-width mark has its blank within.
    const blank = /^ (?=[\p{Script=Han}“《（])/u.test(text.slice(index + 1, index + 3)) ? 1 : 0
    const range = block.source(index, index + 1 + blank)
    const at = [index, index + 1] as const
    return [{ block, at, mark, right, edits: [{ range, text: right }] as const }]
  })
}

function isChinese(block: Block, text: string, mark: string, at: number): boolean {
  if (mark === '｡' || mark === '､') return true
  if (mark === '.') return RUNNING_TEXT.has(block.role) && text.length >= 12
  const before = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1)
  const after = /^[ \u00a0\u3000]{0,2}(.?)/u.exec(text.slice(at + 1, at + 5))?.[1] ?? ''
  if (mark === '?' && !ASKS.test(text.slice(Math.max(0, at - 40), at))) return false
  // “水泥:砂:石=1:2:3” is a ratio.
  if (mark === ':' && RATIO.test(text.slice(Math.max(0, at - 12), at + 13))) return false
  // “![示意图](…)” is a picture in Markdown.
  if (mark === '!' && after === '[') return false
  if (BEFORE.test(before)) return true
  // title:关于… is a label of a machine, “附件1:方案” is not; 9:30, 1:500 and 1,234 are figures.
  if (!AFTER.test(after)) return false
  return /[\d%％)]/u.test(before) || (mark !== ':' && /[a-zA-Z]/u.test(before))
}

/** Pairs with a half-width bracket, by their block. */
function bracketsOf(
  document: ReplyDocument,
  withNote: boolean,
): ReadonlyMap<Block, readonly Enclosure[]> {
  const pairs = new Map<Block, Enclosure[]>()
  if (!/[()]/u.test(document.text)) return pairs
  const odd = oddNumbers(document)
  for (const pair of document.facts.enclosures) {
    if (!isRound(pair) || (pair.open !== '(' && pair.close !== ')')) continue
    if (pair.block.role === 'openness' && !withNote) continue
    // （二）…(三) is for heading/level-style.
    if (pair.at[0] < (odd.get(pair.block) ?? 0)) continue
    const known = pairs.get(pair.block)
    if (known === undefined) pairs.set(pair.block, [pair])
    else known.push(pair)
  }
  return pairs
}

/** A whole pair of （） of either width. */
export function isRound({ open, close }: Enclosure): boolean {
  return (open === '(' || open === '（') && (close === ')' || close === '）')
}

/** Where the numbers end of headings in narrow brackets that have a sibling in wide ones. */
function oddNumbers({ facts }: ReplyDocument): ReadonlyMap<Block, number> {
  const headings = facts.headings.filter(
    ({ block }) => block.role !== 'form' && block.role !== 'attachment',
  )
  const wide = new Set(headings.flatMap(({ level, mark }) => (/[()]/u.test(mark) ? [] : [level])))
  return new Map(
    headings
      .filter(({ level }) => wide.has(level))
      .map(({ block, mark }) => [block, block.text.indexOf(mark) + mark.length]),
  )
}

function pairOf({ block, at: [start, end], open, close }: Enclosure, text: string): NarrowMark[] {
  const inside = text.slice(start + 1, end - 1)
  const mixed = (open === '(') !== (close === ')')
  if (!mixed && !isChineseBracket(inside, text.charAt(start - 1), text.slice(end, end + 2)))
    return []
  const edits = [start, end - 1].flatMap((at): Edit[] => {
    const right = FULL[text.charAt(at)]
    return right === undefined ? [] : [{ range: block.source(at, at + 1), text: right }]
  })
  const [first, ...others] = edits
  if (first === undefined) return []
  return [{ block, at: [start, end], mark: '()', right: '（）', edits: [first, ...others] }]
}

function isChineseBracket(inside: string, before: string, behind: string): boolean {
  // “[方案](附件.doc)” is a link in Markdown, “汇总表(最终版).xlsx” the name of a file.
  if (before === ']' || /^\.[a-z]/u.test(behind)) return false
  const after = behind.charAt(0)
  if (HAN.test(inside)) return !/[a-zA-Z]/u.test(before) || !/[a-zA-Z]/u.test(after)
  // “规划(2021-2035)”, not “(2025)18号”, “(0599)8812345”, “(1)”.
  return (
    inside.length > 4 && /^[\d.%％~～—-]+$/u.test(inside) && HAN.test(before) && !/\d/.test(after)
  )
}

import type { Block, Range, ReplyDocument } from '@replylint/document'
import { findAll } from '@replylint/engine'
import { areConfusable } from './confusable.ts'
import { leadEnd, OPENING_LENGTH } from './lead-in.ts'

export interface PlacePair {
  /** The spelling to look at: that which stands less often, the later one of two. */
  readonly here: string
  readonly range: Range
  readonly there: string
  readonly other: Range
}

/** Two characters and what kind of place it is. */
const PLACE =
  /(?<kind>村|镇|乡|街道|社区|小区|路|桥|水库|小学|中学|广场|公园|河)(?<=(?<name>\p{Script=Han}{2})\k<kind>)/gu
/** A letter names fewer; what is no letter is read no further. */
const MOST_PLACES = 2000
/** “新建路灯” and “兴建路灯”, 主干道路 and 各村 name no place. */
const NO_NAME =
  /[建修改通造设硬化道铁干支线网沿过该此各本全每到为的是在了与或及条座个级类段乡农镇县市区省进入出等]/u
/** 东村和李村: the first character need not belong to the name. */
const JOINS = /^[和已家中加成生]/u

interface Place {
  readonly range: Range
  times: number
  /** “兴华路、建设路”, “相邻的桃源村”: one of several, or a place besides. */
  isAnother: boolean
}
/** Next to the name: it stands in a list, or is told from the place of the proposal. */
const LISTED =
  /^(?:、|至|共用|毗邻|相邻|紧邻|[和与及到]\p{Script=Han}{2,3}(?:村|路|街|桥|社区|小区|小学|中学))/u
const BESIDES =
  /(?:、|至|(?:村|路|街|桥|社区|小区|小学|中学)[和与及到]|(?:相邻|毗邻|紧邻|邻近|附近|周边|隔壁|另|其他|等地|类似|参照|借鉴|学习)[^，。；]{0,6})$/u
type Places = Map<string, Place>

/**
 * 果郎村 in title or opening, 果朗村 below, each only there, and the one character that differs
 * sounds or looks like the other. 东山村 and 西山村, 上寨村 and 下寨村 are two villages.
 */
export function misspeltPlace({ parts, blocks }: ReplyDocument): PlacePair | undefined {
  const [head, text]: [Places, Places] = [new Map(), new Map()]
  let opened = parts.opening === undefined
  for (const block of blocks) {
    const { role, text: words } = block
    if (block === parts.title) collect(head, block, 0, OPENING_LENGTH)
    if (block === parts.opening) {
      opened = true
      collect(head, block, 0, leadEnd(words))
      collect(text, block, leadEnd(words), words.length)
    } else if (opened && (role === 'paragraph' || role === 'heading')) {
      collect(text, block, 0, words.length)
    }
  }
  for (const [name, place] of head) {
    if (text.has(name)) continue
    for (const [other, below] of text) {
      if (head.has(other) || below.isAnother || !areOneApart(name, other)) continue
      return below.times > place.times
        ? { here: name, range: place.range, there: other, other: below.range }
        : { here: other, range: below.range, there: name, other: place.range }
    }
  }
  return undefined
}

function collect(places: Places, block: Block, from: number, to: number): void {
  for (const { index, groups } of findAll(block.text.slice(from, to), PLACE)) {
    const kind = groups?.kind ?? ''
    if (NO_NAME.test(groups?.name ?? '')) continue
    const name = `${groups?.name ?? ''}${kind}`
    const at = from + index - 2
    const isAnother = isToldApart(block.text, at, at + name.length)
    const known = places.get(name)
    if (known !== undefined) {
      known.times++
      known.isAnother ||= isAnother
    } else if (places.size < MOST_PLACES) {
      places.set(name, { range: block.source(at, at + name.length), times: 1, isAnother })
    }
  }
}

function isToldApart(text: string, from: number, to: number): boolean {
  return (
    LISTED.test(text.slice(to, to + 7)) || BESIDES.test(text.slice(Math.max(0, from - 10), from))
  )
}

function areOneApart(one: string, other: string): boolean {
  if (one.slice(2) !== other.slice(2)) return false
  const [a, b] = [one.charAt(0), one.charAt(1)]
  const [c, d] = [other.charAt(0), other.charAt(1)]
  if (a === c) return areConfusable(b, d)
  return b === d && areConfusable(a, c) && !JOINS.test(one) && !JOINS.test(other)
}

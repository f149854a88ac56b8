import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import {
  claimOver,
  countOf,
  itemOf,
  NOT_BEFORE_NUMERAL,
  NUMERAL,
  type Span,
  statedAt,
} from './stated-counts.ts'

/** “弄干净、摆整齐、搞绿化、建文明”的农村人居环境整治“十二字”经验: the list is quoted. */
const CHARACTERS = new RegExp(
  String.raw`[“"「](?<words>[^“”"「」。；：]{4,80})[”"」](?<gap>[^“”"「」，,。；;：:、]{0,14}?)[“"]?(?<!红)(?<n>${NUMERAL})\s?(?:个)?字[”"]?(?!以|的?(?:篇|文章|报告|说明))`,
  'dgu',
)
/** “八字”方针：“安全、便捷、舒适、优美”. */
const CHARACTERS_FIRST = new RegExp(
  String.raw`${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?字[”"]?\p{Script=Han}{0,6}(?:方针|经验|要求|原则|工作法|诀|精神|目标|理念|标准|思路|策略)(?:即|是|为|[，,：:]){0,2}[“"「](?<words>[^“”"「」。；：]{4,80})[”"」]`,
  'dgu',
)
/** “市级统筹、区级实施、街道协同”的三级网络; “看、查、问、听”四步工作法. */
const TOGETHER =
  /[“"「](?<words>[^“”"「」。；：]{3,120})[”"」](?:的)?[“"「]?(?<n>[二两三四五六七八九十]|[2-9])\s?(?<unit>级|位一体|步|要素|环节|化|维|重|项|个|种|大|条|方面)/dgu
/** “安居、乐居”6个项目: the quotation is a name. */
const NAMES = /[个项种大条]/u

type Place = readonly [number, number]

function itemsIn(words: string, offset: number): Span[] {
  const items: Span[] = []
  let from = 0
  for (const word of words.split(/[、，,]/u)) {
    items.push({ from: offset + from, to: offset + from + word.length })
    from += word.length + 1
  }
  return items
}

function countCharacters(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', words = '', gap = '' } = found.groups ?? {}
  const [at]: Place = found.indices?.groups?.n ?? [0, 0]
  const [from, end]: Place = found.indices?.groups?.words ?? [0, 0]
  const stated = statedAt(block, at, n, '字', block.text.indexOf('字', at) + 1)
  const items = itemsIn(words, from)
  if (stated === undefined || !/^[\p{Script=Han}、，,\s]+$/u.test(words)) return undefined
  const lengths = items.map(({ from: a, to }) => block.text.slice(a, to).replace(/\s/gu, '').length)
  let sum = 0
  for (const length of lengths) sum += length
  // Mottoes go in even steps: 弄干净、摆整齐. Other quotations may be no motto of so many characters.
  // “百村示范、千村整治”行动形成“十二字”经验: another motto.
  const own = gap === '' || gap.startsWith('的')
  const even = own && items.length > 1 && lengths.every((length) => length === lengths[0])
  const operands = items.map((item, index) => itemOf(block, item, lengths[index], '字'))
  const whole: Place = [Math.min(at, from), Math.max(stated.at[1], end)]
  const counted = { least: sum, most: sum, open: false, alike: even }
  return claimOver(whole, stated, operands, counted, false, `${lengths.join('＋')}＝${sum}字`)
}

function countTogether(block: Block, found: RegExpExecArray): Claim | undefined {
  const { n = '', words = '', unit = '' } = found.groups ?? {}
  const [at]: Place = found.indices?.groups?.n ?? [0, 0]
  const [from]: Place = found.indices?.groups?.words ?? [0, 0]
  const [, to]: Place = found.indices?.groups?.unit ?? [0, 0]
  const items = itemsIn(words, from)
  const stated = statedAt(block, at, n, unit, to)
  if (stated === undefined || items.length < 2 || /等|[。；]/u.test(words)) return undefined
  // “统一规划、统一标准和统一设计”: 和 may join two.
  const joints = findAll(words, /[和及与]/gu).length
  const count = items.length
  const alike = !NAMES.test(unit)
  return countOf(stated, { items, least: count, most: count + joints, open: false, alike }, false)
}

/** A list in quotation marks and the number of its items or characters. */
export function countQuoted(block: Block): Claim[] {
  if (!/[”"」]/u.test(block.text)) return []
  return [
    ...findAll(block.text, CHARACTERS).flatMap((found) => countCharacters(block, found) ?? []),
    ...findAll(block.text, CHARACTERS_FIRST).flatMap(
      (found) => countCharacters(block, found) ?? [],
    ),
    ...findAll(block.text, TOGETHER).flatMap((found) => countTogether(block, found) ?? []),
  ]
}

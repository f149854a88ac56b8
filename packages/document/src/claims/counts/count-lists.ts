import type { Claim } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { areParallel, joinedWithin } from './parallel-names.ts'
import { countOf, NOT_BEFORE_NUMERAL, NUMERAL, type Span, statedAt } from './stated-counts.ts'

const UNIT = '个|家|条|处|座|所|位|名|镇|乡|村|县|区|市|项|类|种|大|级|支|批|场|套|组|栋|幢|段|块'

/** “5个农村公路项目，分别是”, “4所学校，即”, “3项工程：” with what is counted. */
const STATED = new RegExp(
  String.raw`${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?(?<unit>${UNIT})(?<noun>\p{Script=Han}{0,18}?)”?[，,]?\s?(?:(?<lead>分别[是为]|即(?![将可日时刻便使])(?:是|为)?|也就是)[:：]?|[:：])\s?`,
  'gu',
)

const LONGEST = 300
const LONGEST_NAME = 24

/** “在2个乡镇建设养老院，分别是…”: what is listed is not what was counted. */
const OTHER_THING =
  /的|建(?!筑|制)|设[立置有]|改造|配|安排|派|成立|打造|整治|提供|给予|发放|实施|覆盖|涉及|进行|推进|投入|位于|组成|负责|选|引进|在|到|由|向|与|和|及/u
/** Not exactly so many, or one of two numbers: 近5个, 每3个, 各2个, 3个乡镇12个村. */
const INEXACT =
  /(?:近|约|超过?|逾|至少|每|各|前|后|任|另|的|\d\s?(?![年月日])\p{Script=Han}{2,6})\s?$/u
const NOT_A_NAME =
  /以及|或者?|其中|包括|等|各|主要|不含|同时|目前|已经|[两二三四五六七八九十\d０-９]\s?(?:个|条|家|处|座|所|项|类|种|名|位)/u
/** “101路”, “2号线” are names, “120万元” is none. */
const NUMBERED = /[0-9０-９]{1,4}(?:路|号)/gu

/** The list at the start of `text`, up to the mark that ends it; undefined if it cannot be told. */
function listIn(text: string): { list: string; mark: '、' | '，' } | undefined {
  const run = /^[^。；;！？：:（()）“”《》\n]{3,300}/u.exec(text)?.[0] ?? ''
  if (run.length >= LONGEST || !/^(?:$|[。；;！])/u.test(text.slice(run.length))) return undefined
  if (!run.includes('、')) return { list: run.replaceAll(',', '，'), mark: '，' }
  const [list = '', ...rest] = run.split(/[，,]/u)
  // “甲路、乙路，丙路、丁路” are two lists, “甲路、乙路，目前已完工” is one.
  return rest.some((clause) => clause.includes('、')) ? undefined : { list, mark: '、' }
}

/** The names of the list; the last two may be joined by 和. */
function namesIn(list: string, mark: string, offset: number): Span[] {
  const names: Span[] = []
  let from = 0
  for (const name of list.split(mark)) {
    names.push({ from: offset + from, to: offset + from + name.length })
    from += name.length + 1
  }
  return names
}

function isName(text: string): boolean {
  const words = text.replace(NUMBERED, '')
  return (
    text.length >= 2 && text.length <= LONGEST_NAME && !/\d/u.test(words) && !NOT_A_NAME.test(words)
  )
}

function countAt(block: Block, found: RegExpMatchArray): Claim | undefined {
  const { n = '', unit = '', noun = '', lead } = found.groups ?? {}
  const from = found.index ?? 0
  if (INEXACT.test(block.text.slice(Math.max(0, from - 8), from))) return undefined
  const numberEnd = from + found[0].indexOf(unit, n.length) + unit.length
  const stated = statedAt(block, from, n, unit, numberEnd)
  const start = from + found[0].length
  const read = listIn(block.text.slice(start, start + LONGEST))
  if (stated === undefined || read === undefined) return undefined
  if (lead === undefined && read.mark === '，') return undefined
  const spans = joinedWithin(block.text, namesIn(read.list, read.mark, start))
  const names = spans.items.map((item) => block.text.slice(item.from, item.to).trim())
  if (names.length < 2 || !names.every(isName)) return undefined
  const counted = `${/[镇乡村县区市级类种]/u.test(unit) ? unit : ''}${noun}`
  const persons = /[名位]/u.test(unit) && lead !== undefined
  const parallel = areParallel(names, counted, persons, lead !== undefined)
  if (parallel === undefined || (parallel !== 'kind' && OTHER_THING.test(noun))) return undefined
  // A list behind a mere colon may go on in the next sentence.
  const fewer = spans.items.length + spans.joints < Number(stated.value.units)
  const alike = lead !== undefined || !fewer
  const least = spans.items.length
  return countOf(
    stated,
    { items: spans.items, least, most: least + spans.joints, open: false, alike },
    false,
  )
}

/** Closed lists behind their number: 5个项目，分别是…; 4所学校，即…; 3项工程：…. */
export function countLists(block: Block): Claim[] {
  if (!/[、，,]/u.test(block.text)) return []
  return findAll(block.text, STATED).flatMap((found) => countAt(block, found) ?? [])
}

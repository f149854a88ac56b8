import type { Part, Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import type { Clause } from '../clauses.ts'
import { plain } from '../clauses.ts'
import type { Region } from '../regions.ts'
import { REMAINDER } from './rest-words.ts'
import type { PartMark } from './sum-verdicts.ts'
import { COMPARISON, GOES_ON } from './total-words.ts'
import { areYears, YEAR_LABEL, yearIn } from './years-listed.ts'

/** A list found after 其中, before it is known whether it is complete. */
export interface PartsListed {
  readonly parts: readonly Part[]
  readonly marks: readonly PartMark[]
  readonly labels: readonly string[]
  /** The figure of a clause that begins with a year and breaks the list off: 2025年1—5月300万元. */
  readonly next?: Quantity
  /** Something other than parts stands among the parts. */
  readonly mixed: boolean
  /** Offset in the block where the last part ends. */
  readonly end: number
}

/** Units that describe the parts: 60至69岁2.8万人. */
const DESCRIBING: ReadonlySet<string> = new Set([
  '%',
  '‰',
  '岁',
  '周岁',
  '年',
  '个月',
  '天',
  '小时',
])

/** Words that open a list of parts. */
export const LIST_LEAD = /^(?:其中|分为|分成|分别[为是])/u

/** No list has more clauses; keeps the walk short. */
const LONGEST_LIST = 60

/** Names before the first 各 of a list. */
const LONGEST_NAMES = 20

/** True for marks that end a list: not ，and 、. */
export function isListEnd(mark: string): boolean {
  return /[；;：:。！？]/u.test(mark)
}

/** 各1辆, 各配备2名, 均为3个: what stands before has it each. */
export const EACH =
  /(?:各自?(?:有|配|配备|配置|配发|建|建有|建成|建设|设|设有|设置|设立|安排|新建|新增|补助|拨付|投入|出资|购置|分配|派出|培训)?|均(?:为|有|配备|设有?|是|建有?))$/u

/** How many names before 各 share its figure, and in which clause the first of them stands. */
export interface Shared {
  readonly times: number
  readonly from: number
}

/**
 * Names before 各 share its figure: 湾碧、铁锁、石羊、六苴、龙街各1辆 is five times one; undefined for
 * 每个乡镇各1辆.
 */
export function sharedBy(
  clauses: readonly Clause[],
  index: number,
  label: string,
): Shared | undefined {
  const own = label.replace(EACH, '').replace(/均|分别$/u, '')
  if (
    own === '' ||
    /等$|每|各|\d|[一二三四五六七八九十两几多]个?(?:[省市县区乡镇村]|街道|社区|单位|部门|学校)/u.test(
      own,
    )
  )
    return undefined
  let times = own.split(/[和及与]/u).length
  let from = index
  while (from > 0 && clauses[from]?.mark === '、') {
    const before = clauses[from - 1]
    if (before === undefined || before.quantities.length > 0) break
    times += 1
    from -= 1
  }
  // “各有2辆” of one name is said of a group: 乡镇卫生院各有2辆.
  return times > 1 ? { times, from } : undefined
}

/** The first quantity of the list, at most a few clauses on. */
function firstQuantity(clauses: readonly Clause[], index: number): Quantity | undefined {
  for (const clause of clauses.slice(index, index + LONGEST_NAMES)) {
    const first = clause.quantities.find(({ unit }) => !DESCRIBING.has(unit))
    if (first !== undefined) return first
  }
  return undefined
}

/** The parts in one clause with what stands before each; undefined for 每个乡镇各1辆. */
function partsIn(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  measure: string,
): Pick<PartsListed, 'parts' | 'labels' | 'mixed'> | undefined {
  const clause = clauses[index]
  const own = clause?.quantities.filter((quantity) => measureOf(quantity.unit) === measure) ?? []
  const parts: Part[] = []
  const labels: string[] = []
  let mixed = own.length < (clause?.quantities.length ?? 0)
  let from = clause?.from ?? 0
  for (const quantity of own) {
    const label = plain(region, from, quantity.at[0]).replace(LIST_LEAD, '')
    // “教师100名和护士30名” is two parts, “30个小区12个” is not.
    if (parts.length > 0 && !/^(?:和|及|以及|与)/u.test(label)) mixed = true
    const isYear = YEAR_LABEL.test(label)
    if (quantity.end !== undefined || (COMPARISON.test(label) && !isYear)) mixed = true
    const isShared = EACH.test(label)
    const times = isShared ? sharedBy(clauses, index, label)?.times : 1
    if (times === undefined || /[每各]/u.test(label.replace(EACH, ''))) return undefined
    parts.push({ quantity, times })
    labels.push(label)
    from = quantity.at[1]
  }
  return { parts, labels, mixed }
}

/** The list ends before this clause; `isYear` where that is one more year with its figure. */
function endsBefore({ text, mark }: Clause, isYear: boolean): boolean {
  if (isListEnd(mark) || text.startsWith('其中')) return true
  return !isYear && GOES_ON.test(text) && !REMAINDER.test(text)
}

/** The parts in the clauses from `index`, that of 其中, on; undefined when they cannot be counted. */
export function listFrom(
  region: Region,
  clauses: readonly Clause[],
  index: number,
): PartsListed | undefined {
  const first = firstQuantity(clauses, index)
  if (first === undefined || first.unit === '') return undefined
  const measure = measureOf(first.unit)
  const parts: Part[] = []
  const marks: PartMark[] = []
  const labels: string[] = []
  let [mixed, gap] = [false, false]
  let mark: PartMark = '、'
  let next: Quantity | undefined
  for (let at = index; at < index + LONGEST_LIST; at++) {
    const clause = clauses[at]
    if (clause === undefined) break
    const found = partsIn(region, clauses, at, measure)
    const yearly = areYears([...labels, ...(found?.labels ?? [])])
    if (parts.length > 0 && endsBefore(clause, yearly && found?.labels.length === 1)) {
      next = isListEnd(clause.mark) ? undefined : yearIn(clause, measure)
      break
    }
    if (found === undefined) return undefined
    // “街道食堂6个、助餐点31个，日均服务1200人次”: other figures matter only if the list goes on.
    // “噪声投诉680件，油烟投诉520件，办结率98%”: the list named the main kinds only.
    const rated = clause.quantities.some(({ unit }) => unit === '%')
    mixed ||= (found.mixed && (rated || found.parts.length > 0)) || (gap && found.parts.length > 0)
    // A clause of words alone matters only if the list goes on after it.
    const named = clauses[at + 1]?.mark === '、' || clause.mark === '、'
    gap ||= parts.length > 0 && found.parts.length === 0 && !named
    if (clause.mark !== '、') mark = '，'
    for (const part of found.parts) {
      parts.push(part)
      marks.push(mark)
      mark = '、'
    }
    labels.push(...found.labels)
  }
  mixed ||= strayDigits(region, clauses[index]?.from ?? 0, parts)
  const end = parts.at(-1)?.quantity.at[1] ?? 0
  return { parts, marks, labels, mixed, end, ...(next === undefined ? {} : { next }) }
}

/** Figures among the parts that were not read as quantities: 30、14、81个. */
function strayDigits(region: Region, from: number, parts: readonly Part[]): boolean {
  let start = from
  for (const { quantity } of parts) {
    const gap = region.text.slice(start - region.from, quantity.at[0] - region.from)
    if (/[\d０-９]/u.test(gap.replace(/20\d\d\s?年|[1-5]A级/gu, ''))) return true
    start = quantity.at[1]
  }
  return false
}

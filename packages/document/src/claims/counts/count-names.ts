import type { Claim, Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import type { Block } from '../../types.ts'
import { areAlike, type Naming } from './count-name-kinds.ts'
import {
  DIVIDED,
  listAfter,
  listBefore,
  mayBeginEarlier,
  withoutRemarks,
} from './count-name-lists.ts'
import {
  countOf,
  type Listed,
  NOT_BEFORE_NUMERAL,
  NUMERAL,
  type Span,
  statedAt,
} from './stated-counts.ts'

const UNIT = '部门|个|家|条|处|座|所|位|名|镇|乡|村|县|区|市|项|类|种|大|张|支|栋|幢|片'

/** “甸中河、三家河、摸左哨河”三条河道: what is counted stands behind the unit. */
const COUNTED = new RegExp(
  String.raw`(?<open>等)?${NOT_BEFORE_NUMERAL}(?<n>${NUMERAL})\s?(?<unit>${UNIT})(?<noun>\p{Script=Han}{0,14})`,
  'gu',
)

const CLASSES = /^(?:等次|等级|级别?|类别?|档次?|阶段|层次|层级|部分)/u
/** “需经两个以上部门”, “公布之日起三个月内”: no list at all. */
const NO_LIST = /应当|之日|需经|规定/u
/** 和 between two names, or within one: 住房和城乡建设局; “和平苑” has none. */
const CONJUNCTION =
  /(?<=\p{Script=Han}{2})(?:以及|[和及与])(?![平谐美睦顺时])(?=\p{Script=Han}{2})/gu
/** “市民政局会同”, “我局联合”. */
const BESIDE = /^.*(?:会同|联合|协同|携手|联系|对接|配合|协调)(?=.)/u
/** 市住房和城乡建设局: where names of offices are joined, each ends as an office. */
const OFFICE = /[局委厅部办院会]$/u
/** “丙村提供5个项目”, “幼儿园周边新建天桥2座”: what is counted is no longer the names. */
const DOES =
  /(?:提供|安排|完成|新建|建设|建成|改造|实施|选派|配备|投入|开展|争取|拨付|成立|设立|设置|新增|整治|发放|组织|打造|培育|引进|划分|达到|[有了为对到出过是])$/u
/** “一等奖1名、二等奖2名” lists figures, “甲河、三家河” holds one within a name. */
function mayBeName(text: string): boolean {
  return text.trim() !== '' && !/[\d０-９]/u.test(text) && !NO_LIST.test(text)
}

/** How many more names there may be, at each 和 within a name. */
function jointsIn(names: readonly string[]): number {
  const offices = names.every((name) => OFFICE.test(name))
  let joints = 0
  for (const name of names) {
    for (const { index } of findAll(name, CONJUNCTION)) {
      if (!offices || OFFICE.test(name.slice(0, index))) joints++
    }
  }
  return joints
}

/** Parts the last two names at their 和. */
function parted(text: string, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1)
  const joint = last && findAll(text.slice(last.from, last.to), CONJUNCTION).at(-1)
  if (last === undefined || joint === undefined) return items
  const at = last.from + joint.index
  const rest = { from: at + joint[0].length, to: last.to }
  return [...items.slice(0, -1), { from: last.from, to: at }, rest]
}

function namesOf(text: string, items: readonly Span[]): string[] {
  return items.map((item) => text.slice(item.from, item.to).replace(/\s/gu, ''))
}

/** “我局将会同市公安局”: the first name behind its words. */
function bare([first = '', ...others]: readonly string[]): string[] {
  return [first.replace(BESIDE, ''), ...others]
}

function listedIn(text: string, found: readonly Span[], naming: Naming, open: boolean): Listed {
  const { noun, unit } = naming
  // “青云小区、星都小区及和平小区3个小区” are three for certain.
  const split = parted(text, found)
  const items = areAlike(bare(namesOf(text, split)), naming) ? split : found
  const names = namesOf(text, items)
  const least = items.length
  // “市民政局会同市财政局、市人社局三部门”: three with the first.
  const beside = BESIDE.test(names[0] ?? '') ? 1 : 0
  const most = least + jointsIn(names) + beside
  const first = items[0]?.from ?? 0
  const divided = DIVIDED.test(text.slice(Math.max(0, first - 4), first))
  // “分为村庄、集镇总体规划和村庄、集镇建设规划两个阶段”: a list within the list.
  const joined = names.slice(0, -1).some((name) => /[和及与]/u.test(name))
  const alike = areAlike(bare(names), naming) || (divided && !joined && CLASSES.test(noun))
  // “修复双塘、竹溪2处堤防”: two of whatever kind agree with their number by chance.
  const doubtful = least < 3 || (noun === '' && unit !== '处') || DOES.test(names.at(-1) ?? '')
  return { items, least, most, open, alike, doubtful }
}

function countBefore(
  text: string,
  stated: Quantity,
  before: readonly Span[],
  naming: Naming,
  open: boolean,
): Claim | undefined {
  if (!before.every((item) => mayBeName(text.slice(item.from, item.to)))) return undefined
  const listed = listedIn(text, before, naming, open)
  const fewer = listed.most < Number(stated.value.units)
  const alike = listed.alike && !(fewer && mayBeginEarlier(text, before))
  return countOf(stated, { ...listed, alike }, false)
}

function countAt(block: Block, masked: string, found: RegExpMatchArray): Claim | undefined {
  const { n = '', unit = '', noun = '', open } = found.groups ?? {}
  const at = (found.index ?? 0) + (open === undefined ? 0 : 1)
  const numberEnd = at + n.length + block.text.slice(at + n.length).indexOf(unit) + unit.length
  const stated = statedAt(block, at, n, unit, numberEnd)
  if (stated === undefined || /^(?:月|以上|以下|或|及以上|工作日)/u.test(noun)) return undefined
  // “甲镇、乙镇两镇”: the unit is the noun.
  const called = /[镇乡村县区市级类种]|部门/u.test(unit) ? `${unit}${noun}` : noun
  const naming = { noun: called, unit, number: Number(stated.value.units) }
  const text = masked[at] === block.text[at] ? masked : block.text
  const before = listBefore(text, at - (open === undefined ? 0 : 1))
  if (before.length > 1) return countBefore(text, stated, before, naming, open !== undefined)
  const after = listAfter(block.text, numberEnd + noun.length)
  if (after === undefined || after.items.length < 2) return undefined
  if (!after.items.every((item) => mayBeName(block.text.slice(item.from, item.to))))
    return undefined
  const listed = listedIn(block.text, after.items, naming, after.open)
  const complete = !after.mayGoOn || listed.most >= naming.number
  return countOf(stated, { ...listed, alike: listed.alike && complete }, false)
}

/** Names listed before or behind their number. */
export function countNames(block: Block): Claim[] {
  if (!block.text.includes('、') || block.role === 'salutation') return []
  // “南溪河（一期）、石桥河两条河道”: remarks are no part of the names.
  const masked = withoutRemarks(block.text)
  const counts: Claim[] = []
  for (const found of findAll(block.text, COUNTED)) {
    const count = countAt(block, masked, found)
    if (count !== undefined) counts.push(count)
  }
  return counts
}

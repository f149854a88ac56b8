import type { Block } from '../types.ts'
import { countOf, type Listed, NUMERAL, type Span, statedAt } from './stated-counts.ts'
import type { Claim } from './types.ts'

const UNIT = '部门|个|家|条|处|座|所|位|名|镇|乡|村|县|区|市|项|类|种|大'

/** “甸中河、三家河、摸左哨河”三条河道: what is counted stands behind the unit. */
const COUNTED = new RegExp(
  String.raw`(?<open>等)?(?<![第0-9０-９.一二两三四五六七八九十])(?<n>${NUMERAL})\s?(?<unit>${UNIT})(?<noun>\p{Script=Han}{0,14})`,
  'gu',
)

/** A list as long as this is no enumeration of names. */
const LONGEST = 240
const LONGEST_NAME = 24

/** What names that end like this may be called together. */
const KINDS: readonly (readonly [ending: RegExp, noun: RegExp])[] = [
  [/[河江溪渠沟]$/u, /^(?:主要|重点)?(?:河|河道|河流|江河|水系|河段)(?!长)/u],
  [/(?<!小区|社区|中)村$/u, /^(?:行政|自然|贫困|建制|试点|示范)?村(?![民委小组庄级镇])/u],
  [/镇$/u, /^(?:中心|建制)?(?:乡镇|镇)(?![区村域街])/u],
  [/[镇乡]$/u, /^(?:乡镇|镇街|街镇)(?![区村域])/u],
  [/乡$/u, /^(?:乡镇|乡)(?![镇村])/u],
  [/街道$/u, /^(?:镇街|街道)/u],
  [/小区$/u, /^(?:老旧?|住宅|居民|新建)?(?:小区)/u],
  [/社区$/u, /^(?:试点|示范)?社区/u],
  [/路$/u, /^(?:市政|主要|城市|重点)?(?:道路|路段|主干道|路)/u],
  [/桥$/u, /^(?:桥|桥梁|危桥)/u],
  [/[局委部]$/u, /^(?:相关|责任|市直|县直|区直)?(?:部门|单位)/u],
  [/公园$/u, /^(?:城市)?公园/u],
  [/产业园$/u, /产业园$/u],
  [/产业园区$/u, /园区$/u],
  [/(?:小学|中学|学校|幼儿园)$/u, /^(?:中小)?(?:学校|幼儿园|小学|中学)/u],
  [/(?:医院|卫生院)$/u, /^(?:医院|卫生院|医疗机构|单位)/u],
  [/(?:养老院|敬老院|福利院)$/u, /^(?:试点|示范|养老|公办|民办|服务)*(?:机构|敬老院|养老院)/u],
  [/公司$/u, /^(?:公司|企业|单位)/u],
]

/** A name with words before it: 公司按计划对秀峰小区. Then the list may begin earlier or later. */
const NOT_A_NAME = /以及|或者|其中|共|等|各/u
/** What a whole is divided into is listed in full. */
const DIVIDED = /^.*(?:分为|分成)/u
const CLASSES = /^(?:等次|等级|级别?|类别?|档次?|阶段|层次|层级|部分)/u
/** “需经两个以上部门”, “公布之日起三个月内”: no list at all. */
const NO_LIST = /应当|之日|需经|规定/u
const CONJUNCTION = /[和及与]/gu

function splitNames(text: string, offset: number, marks: RegExp): Span[] {
  const names: Span[] = []
  let from = 0
  for (const found of text.matchAll(marks)) {
    names.push({ from: offset + from, to: offset + found.index })
    from = found.index + found[0].length
  }
  names.push({ from: offset + from, to: offset + text.length })
  return names
}

/** “今年整治南溪河”: the ending comes once, so that no other list hides in the name. */
function endsOnce(name: string, ending: RegExp): boolean {
  const found = ending.exec(name)?.[0]
  return found !== undefined && name.indexOf(found, 1) === name.length - found.length
}

/** All names end alike and what is counted is called like that. */
function areAlike(names: readonly string[], noun: string): boolean {
  const kind = KINDS.find(([ending]) => names.every((name) => ending.test(name)))
  if (kind === undefined || !kind[1].test(noun)) return false
  return names.every(
    (name) =>
      name.length >= 2 &&
      name.length <= LONGEST_NAME &&
      !NOT_A_NAME.test(name) &&
      endsOnce(name, kind[0]),
  )
}

/** “一等奖1名、二等奖2名” lists figures, “甲河、三家河” holds one within a name. */
function mayBeName(text: string): boolean {
  return text.trim() !== '' && !/[\d０-９]/u.test(text) && !NO_LIST.test(text)
}

function listedIn(block: Block, items: readonly Span[], noun: string, open: boolean): Listed {
  const names = items.map((item) => block.text.slice(item.from, item.to).replace(/\s/gu, ''))
  let conjunctions = 0
  for (const name of names) conjunctions += [...name.matchAll(CONJUNCTION)].length
  const least = items.length
  // “市民政局会同市财政局、市人社局三部门”: three with the first.
  const most =
    items.length +
    conjunctions +
    (/会同|联合|协同|携手|联系|对接|配合/u.test(names[0] ?? '') ? 1 : 0)
  const first = items[0]?.from ?? 0
  const divided = DIVIDED.test(block.text.slice(Math.max(0, first - 4), first))
  // “分为村庄、集镇总体规划和村庄、集镇建设规划两个阶段”: a list within the list.
  const joined = names.slice(0, -1).some((name) => /[和及与]/u.test(name))
  const alike = areAlike(names, noun) || (divided && !joined && CLASSES.test(noun))
  return { items, least, most, open, alike }
}

/** 秀峰家园、中基农贸楼及中基星城7个老小区: the names stand right before their number. */
function listBefore(block: Block, end: number): Span[] {
  const start = Math.max(0, end - LONGEST)
  const before = block.text.slice(start, end)
  const segment = /[^，,。；;：:（）()“”《》！？\n]*$/u.exec(before)?.[0] ?? ''
  if (segment.length === 0 || (segment.length === before.length && start > 0)) return []
  // “年度考核结果分为优秀、称职、基本称职和不称职四个等次”: the list begins there.
  const lead = DIVIDED.exec(segment)?.[0].length ?? 0
  return splitNames(segment.slice(lead).trimEnd(), end - segment.length + lead, /、/gu)
}

/** （甲镇、乙镇、丙镇） or ，分别是甲、乙、丙。 right behind what is counted. */
function listAfter(block: Block, end: number): { items: Span[]; open: boolean } | undefined {
  const after = block.text.slice(end, end + LONGEST + 60)
  const lead = /^(?:[（(]|[^。；;（(]{0,40}?分别[是为][:：]?|[：:])/u.exec(after)?.[0]
  if (lead === undefined) return undefined
  const rest = after.slice(lead.length)
  const list = (
    /[（(]$/u.test(lead) ? /^[^）)。；;：:]+(?=[）)])/u : /^[^。；;：:（(]+(?=[。；;])/u
  ).exec(rest)?.[0]
  // “3个街道（红旗街道、解放街道）的部分区域”: what the brackets name is open.
  const behind = rest.slice(list?.length ?? 0, (list?.length ?? 0) + 4)
  if (list === undefined || /^[）)]的?部分/u.test(behind)) return undefined
  if (/其中|包括|含|不|原|下同/u.test(list)) return undefined
  const open = /等$|等[^、，,]{0,6}$/u.test(list)
  return {
    items: splitNames(list.replace(/等[^、，,]{0,6}$/u, ''), end + lead.length, /[、，,]/gu),
    open,
  }
}

/** The names of the deputies in a salutation: 马宝华、马礼辉、马康华、马卫兵四位委员. */
function addresseesListed(block: Block, items: readonly Span[], open: boolean): Listed {
  const names = items.map((item) =>
    block.text
      .slice(item.from, item.to)
      .replace(/^尊敬的?/u, '')
      .replace(/\s/gu, ''),
  )
  const alike = names.every((name) => /^[\p{Script=Han}·]{2,4}$/u.test(name))
  return { items, least: items.length, most: items.length, open, alike }
}

function countAt(block: Block, found: RegExpMatchArray): Claim | undefined {
  const { n = '', unit = '', noun = '', open } = found.groups ?? {}
  const at = (found.index ?? 0) + (open === undefined ? 0 : 1)
  const numberEnd = at + n.length + block.text.slice(at + n.length).indexOf(unit) + unit.length
  const stated = statedAt(block, at, n, unit, numberEnd)
  if (stated === undefined || /^(?:月|以上|工作日)/u.test(noun)) return undefined
  // “甲镇、乙镇两镇”: the unit is the noun.
  const called = /[镇乡村县区市级类种]|部门/u.test(unit) ? `${unit}${noun}` : noun
  const before = listBefore(block, at - (open === undefined ? 0 : 1))
  if (before.length > 1) {
    if (!before.every((item) => mayBeName(block.text.slice(item.from, item.to)))) return undefined
    if (block.role === 'salutation') {
      if (!/^(?:[市县区]?(?:人大|政协))?(?:代表|委员)/u.test(noun)) return undefined
      return countOf(stated, addresseesListed(block, before, open !== undefined), true)
    }
    return countOf(stated, listedIn(block, before, called, open !== undefined), false)
  }
  const after = listAfter(block, numberEnd + noun.length)
  if (after === undefined || after.items.length < 2) return undefined
  if (!after.items.every((item) => mayBeName(block.text.slice(item.from, item.to))))
    return undefined
  return countOf(stated, listedIn(block, after.items, called, after.open), false)
}

/** Names listed before or behind their number. */
export function countNames(block: Block): Claim[] {
  if (!block.text.includes('、')) return []
  const counts: Claim[] = []
  for (const found of block.text.matchAll(COUNTED)) {
    const count = countAt(block, found)
    if (count !== undefined) counts.push(count)
  }
  return counts
}

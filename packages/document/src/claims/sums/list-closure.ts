import { measureOf } from '../../facts/units.ts'
import type { PartsListed } from './part-list.ts'
import { REMAINDER } from './rest-words.ts'
import type { Closure } from './sum-verdicts.ts'
import { opposition, PICKED_OUT, SOURCE_OF_MONEY, THIRD_KIND } from './total-words.ts'

/** Who pays what the others leave. */
const BALANCE = /自筹|[居村]民|群众|业主|企业|个人|[县区镇]级|市县|地方/u

/** Subsidies by their names. */
const GRANT = /^(?!.*(?:已|累计|新增))\p{Script=Han}{2,}(?:补贴|津贴|救助金|保障金)$/u

/** Money that has been paid is money of some source too. */
const USED = /已|到位|累计|完成|支出|用于|[每人均]/u

/** Phases and levels leave some out, but do not overlap: 5A级1家、4A级6家. */
const LEVEL =
  /^(?:第?[一二三四五]期|第?[一二三四五特][级类等批]|[1-5]?[A-EＡ-Ｅ]{1,5}级|(?:国家|[省市县区州镇村])级)(?!以上)/u

/** Length of what two texts have in common at their end. */
function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/**
 * 城区22个，乡镇14个; 小区配建停车泊位, 公共停车泊位 of so many 停车泊位. But “公墓65座，其中城市公益性公墓1座，
 * 农村公益性公墓60座” may leave out those that are not 公益性.
 */
function areNamedAlike([a = '', b = '']: readonly string[], whole: string): boolean {
  if (/[校园]/u.test(a + b)) return false
  const head = a.slice(a.length - commonEnd(a, b))
  if (head !== '' && !whole.endsWith(head)) return false
  const longest = Math.max(a.length, b.length) - head.length
  return longest <= (head === '' ? 3 : 6)
}

/** 一级、二级、三级: at least three in order leave hardly anything out. */
function fromFirstOn(labels: readonly string[]): boolean {
  return (
    labels.length > 2 && labels.every((label, index) => label.includes('一二三四五'[index] ?? '无'))
  )
}

/** “通客车的118个，通硬化路的120个”, “无物业的30个”: told of the same things. */
const MAY_OVERLAP =
  /的$|[无有未]|(?<!普)通(?![道信讯])|实现|完成|具备|建成|纳入|开展|参[加与]|配备|设|办结|采纳|满足|符合|涉及|基本/u
/** “改造小区35个，其中外墙保温20个、加装电梯28个”: both were done to some. */
const WORKS_ON_THE_SAME =
  /改造|加装|保温|防水|修缮|更换|建设|整治|安装|铺设|绿化(?!用地)|美化|亮化|硬化|维修|升级|提升|治理|接入|加固|增设|粉刷|清理/u
/** Who is old may be ill as well. */
const PEOPLE: ReadonlySet<string> = new Set(['人', '人次', '户', '户次', '人份'])
/** Nobody is of two schools or peoples: 小学生39400人，初中生19200人. */
const OCCUPATION = /(?:学前|幼儿|小学|初中|高中|中职|大学)生?$|族$/u

function areOccupations(labels: readonly string[]): boolean {
  return labels.every((label) => OCCUPATION.test(label))
}

/** How surely the labels leave nothing out; `whole` names what is divided, `after` are the words behind the list. */
export function closureOf(listed: PartsListed, whole: string, after: string): Closure {
  const { labels } = listed
  if (listed.mixed) return 'doubtful'
  const last = labels.at(-1) ?? ''
  if (labels.length > 1 && REMAINDER.test(last)) return 'complete'
  // Whoever names each holder names them all: 县医院6辆，湾碧、铁锁、石羊各1辆.
  if (listed.parts.some((part) => part.times > 1)) return 'paired'
  const pair = labels.length === 2 ? opposition(labels[0] ?? '', last) : undefined
  if (pair === 'firm') return THIRD_KIND.test(after) ? 'kinds' : 'opposite'
  if (pair === 'strict') return 'paired'
  if (pair !== undefined)
    return areNamedAlike(labels, whole) && !THIRD_KIND.test(after) ? 'opposite' : 'kinds'
  if (labels.every((label) => LEVEL.test(label))) return fromFirstOn(labels) ? 'opposite' : 'kinds'
  // Those who pay do not overlap.
  const money = listed.parts.every(({ quantity }) => quantity.unit === '元')
  const paid = labels.filter((label) => SOURCE_OF_MONEY.test(label) && !USED.test(label)).length
  // Whoever puts up the balance comes last: 中央补助, 省级补助, 居民出资.
  const isBalanced = labels.length > 2 && BALANCE.test(last)
  if (money && paid === labels.length) return isBalanced ? 'opposite' : 'kinds'
  // “建安费5000万元，专项债资金4000万元”: what it goes to and where it comes from.
  if (money && paid > 0) return 'doubtful'
  // “补贴共计476万元，其中困难残疾人生活补贴213万元，重度残疾人护理补贴263万元”: two of money.
  const areGrants = money && /[共总]计/u.test(whole) && labels.every((label) => GRANT.test(label))
  if (!areGrants && labels.some((label) => PICKED_OUT.test(label))) return 'doubtful'
  const apart = labels.every(
    (label) =>
      label.length > 1 && !MAY_OVERLAP.test(label) && (money || !WORKS_ON_THE_SAME.test(label)),
  )
  const people = PEOPLE.has(measureOf(listed.parts[0]?.quantity.unit ?? ''))
  return apart && (!people || areOccupations(labels)) ? 'named' : 'likely'
}

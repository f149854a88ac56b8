import { compare, type Decimal, subtract, ZERO } from '../../decimal.ts'
import type { Part } from '../../facts/types.ts'
import { inBaseUnit } from '../../facts/units.ts'
import { greater, valueOfParts } from '../arithmetic.ts'
import { explainsMismatch } from '../slips.ts'
import { BARE_REST, REMAINDER } from './rest-words.ts'
import { exceeds, holds, isNear, type PartList } from './sum-verdicts.ts'
import { opposition } from './total-words.ts'

/** Longer lists are taken as they stand. */
const LONGEST = 40

function wholeOf({ total }: PartList): Decimal {
  return inBaseUnit(total.value, total.unit)
}

function comesOut({ total }: PartList, parts: readonly Part[]): boolean {
  return holds(total, parts) && isNear(total, parts)
}

/** How far the sum of the parts is from the whole, in either direction. */
function missedBy(list: PartList, parts: readonly Part[]): Decimal {
  const off = subtract(valueOfParts(parts), wholeOf(list))
  return compare(off, ZERO) < 0 ? subtract(ZERO, off) : off
}

/**
 * Where another thing may begin: “水田36.1万亩、旱地20.1万亩，高标准农田30.5万亩” has its parts between 、,
 * what stands behind ， is of another list.
 */
function breakOf({ marks = [], labels = [] }: PartList, rest: RegExp): number | undefined {
  const begins = (mark: string, index: number) =>
    index > 0 && mark === '，' && !rest.test(labels[index] ?? '')
  const at = marks.findIndex(begins)
  return at > 1 ? at : undefined
}

/** “敬老院30个，福利机构14个，社会办81个，居家养老服务中心499个” of 125个: the last is no part of them. */
function greaterThanWhole(list: PartList): number | undefined {
  const whole = wholeOf(list)
  const at = list.parts.findIndex((part) => exceeds(part, whole))
  return at > 1 && list.marks?.[at] === '，' ? at : undefined
}

/** The parts that are meant, where another thing follows them and they come out. */
function listBefore(list: PartList, at: number | undefined): PartList | undefined {
  if (at === undefined) return undefined
  const parts = list.parts.slice(0, at)
  if (!comesOut(list, parts)) return undefined
  // “学生12万人，其中小学7万人、初中3万人、高中2万人，教师1.8万人”: 12 is nearer than 13.8.
  if (greater(missedBy(list, parts), missedBy(list, list.parts))) return undefined
  return { ...list, parts }
}

function hasEvenBeginning(list: PartList): boolean {
  const parts = list.parts.slice(0, LONGEST)
  return parts.some((_, index) => index > 1 && comesOut(list, parts.slice(0, index)))
}

/**
 * “社会团体230家、民办非企业单位330家、基金会10家” of 560家 is one list. Behind “公办1200张、民办800张、” the
 * third, 护理型床位900张, may be some of both.
 */
function isOneList({ marks = [], labels = [] }: PartList): boolean {
  if (BARE_REST.test(labels.at(-1) ?? '')) return true
  if (marks.length === 0 || opposition(labels[0] ?? '', labels[1] ?? '') !== undefined) return false
  return marks.slice(1).every((mark) => mark === '、')
}

/**
 * The list up to where another one begins, or all of it. Where only its beginning comes out, it may
 * end there or have a part too many: 城区32条，城乡24条，夜间6条 of 56条 is neither right nor wrong.
 */
export function settled(list: PartList): PartList {
  const ended =
    listBefore(list, breakOf(list, BARE_REST)) ?? listBefore(list, greaterThanWhole(list))
  if (ended !== undefined) return ended
  if (comesOut(list, list.parts)) return list
  if (hasEvenBeginning(list)) {
    return isOneList(list) ? { ...list, sure: false } : { ...list, closure: 'doubtful' }
  }
  const at = breakOf(list, REMAINDER)
  return at === undefined || !isTooMuch(list) ? list : nearest(list, at)
}

function isTooMuch(list: PartList): boolean {
  return greater(valueOfParts(list.parts), wholeOf(list))
}

/**
 * More than the whole with what stands behind the break: 水田36.1万亩、旱地20.7万亩，高标准农田30.5万亩 of
 * 56.2万亩 is 56.8万亩 without it; 水田26万亩、旱地10万亩 without it leave something out.
 */
function nearest(list: PartList, at: number): PartList {
  const before = { ...list, parts: list.parts.slice(0, at), sure: false }
  if (greater(missedBy(list, before.parts), missedBy(list, list.parts))) {
    return explainsMismatch(list.total, list.parts) ? list : { ...list, closure: 'doubtful' }
  }
  if (list.closure === 'doubtful' || isTooMuch(before)) return before
  return { ...before, closure: 'kinds' }
}

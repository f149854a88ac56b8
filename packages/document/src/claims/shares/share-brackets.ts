import { compare } from '../../decimal.ts'
import type { Quantity } from '../../facts/types.ts'
import { measureOf } from '../../facts/units.ts'
import { names, nounOf } from '../nouns.ts'
import { firstFrom } from '../regions.ts'
import { measured } from './share-fit.ts'

/** “占耕地面积（”38万亩“）的85%”: nothing but the figure, or its name and the figure. */
const BEFORE = /[（(](?<name>[^（()），,。；;\d]{0,16})$/u
const AFTER = /^\s?[)）]/u

/** Words that only point: （共28家）. */
const POINTER = /^(?:全[国省市县区州镇乡村])?(?:共计?有?|总数|总共|现有|为|约)*$/u

function bracketed(quantity: Quantity): string | undefined {
  const { text } = quantity.block
  const [from, to] = quantity.at
  if (!AFTER.test(text.slice(to, to + 2))) return undefined
  return BEFORE.exec(text.slice(Math.max(0, from - 20), from))?.groups?.name
}

/** The whole in brackets: within the base, or right behind the percentage, where it must be named so. */
export function wholeInBrackets(
  percent: Quantity,
  part: Quantity,
  base: string,
  quantities: readonly Quantity[],
): Quantity | undefined {
  const { text } = percent.block
  const at = firstFrom(quantities, percent.at[0])
  const [before, after] = [quantities[at - 1], quantities[at + 1]]
  const isWhole = (quantity: Quantity | undefined): quantity is Quantity =>
    quantity !== undefined &&
    quantity !== part &&
    quantity.end === undefined &&
    measureOf(quantity.unit) === measureOf(part.unit) &&
    compare(measured(quantity), measured(part)) >= 0
  if (isWhole(before) && before.at[0] > part.at[1] && base !== '') {
    const name = bracketed(before)
    const isOfBase = text.slice(part.at[1], before.at[0]).includes('占')
    if (isOfBase && (name === '' || (name && POINTER.test(name)))) return before
  }
  if (
    !isWhole(after) ||
    !/^[（(]/u.test(text.slice(percent.at[1], percent.at[1] + 2).trimStart())
  ) {
    return undefined
  }
  const name = bracketed(after)
  if (name === undefined || after.at[0] - percent.at[1] > 20) return undefined
  if (POINTER.test(name)) return after
  const isNamed = base === '' ? /总|全/u.test(name) : names(nounOf(name), nounOf(base))
  return isNamed || nounOf(name).text === nounOf(base).text ? after : undefined
}

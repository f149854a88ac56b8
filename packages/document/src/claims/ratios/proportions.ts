import { compare, type Decimal, decimal, multiply, parseDecimal } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import { wordsAround } from '../../facts/quantity-words.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import { findAll } from '../../find-all.ts'
import { formatQuotient, ratioWithin } from '../arithmetic.ts'
import type { FiguredBlock } from '../figured-blocks.ts'
import { divideIntervals, intervalOf, meet } from '../intervals.ts'
import { firstFrom } from '../regions.ts'

/** “师生比为1:15”, “医护比1：1.5”, “车位配比1:0.8”. */
const PROPORTION =
  /(?<kind>师生|生师|医护|床护|护床|医患|床医|户车|车位|户位)(?:配置|配)?比(?:例|率)?(?:大?约|为|达到?|是|提高到|约为){0,2}\s?(?<first>\d{1,5}(?:\.\d{1,3})?)\s?[:：∶]\s?(?<second>\d{1,5}(?:\.\d{1,3})?)(?![\d:：∶])/gu

/** Who stands first and who second. */
const PAIRS: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  师生: [/教师|老师|教职工/u, /学生|在校生|幼儿/u],
  生师: [/学生|在校生|幼儿/u, /教师|老师|教职工/u],
  医护: [/医师|医生/u, /护士|护理人员/u],
  床护: [/床位|病床/u, /护士|护理人员/u],
  护床: [/护士|护理人员/u, /床位|病床/u],
  床医: [/床位|病床/u, /医师|医生/u],
  医患: [/医师|医生/u, /患者|病人/u],
  户车: [/户|住宅|套/u, /[车泊]位/u],
  户位: [/户|住宅|套/u, /[车泊]位/u],
  车位: [/户|住宅|套/u, /[车泊]位/u],
}

/** What is laid down or wished for: 按照师生比1:15配备. */
const OTHERWISE = /标准|要求|规定|不低于|不高于|按照?|目标|力争|计划|应|达到?国家/u
const REACH = 10
const BOUNDS: readonly [Decimal, Decimal] = [{ units: 5n, scale: 1 }, decimal(2)]

interface Ratio {
  readonly a: Quantity
  readonly b: Quantity
  readonly first: Decimal
  readonly second: Decimal
}

/** b/a against second/first, the second as printed: rounded or cut to its last digit. */
function fits({ a, b, first, second }: Ratio): boolean {
  const quotient = divideIntervals(intervalOf(b), intervalOf(a))
  const unit: Decimal = { units: 1n, scale: second.scale }
  const stated = divideIntervals(
    {
      low: { units: 10n * second.units - 9n, scale: second.scale + 1 },
      high: { units: second.units + unit.units, scale: second.scale },
    },
    { low: first, high: first },
  )
  return meet(quotient, stated)
}

/** “生师比15:1” is as “师生比1:15”: what is printed beside the 1 was rounded. */
function upright(ratio: Ratio): Ratio {
  const { a, b, first, second } = ratio
  const isTurned = second.scale === 0 && second.units === 1n && compare(first, second) > 0
  return isTurned ? { a: b, b: a, first: second, second: first } : ratio
}

function pairsFor(
  quantities: readonly Quantity[],
  at: number,
  kinds: readonly [RegExp, RegExp],
): { a: Quantity; b: Quantity }[] {
  const end = firstFrom(quantities, at)
  const known = quantities
    .slice(Math.max(0, end - REACH), end)
    .filter((one) => one.end === undefined && one.unit !== '%')
  const of = (kind: RegExp) => known.filter((one) => kind.test(wordsAround(one)))
  return of(kinds[0]).flatMap((a) => of(kinds[1]).flatMap((b) => (a === b ? [] : [{ a, b }])))
}

/** From the first figure of “师生比为1:15” to its second. */
function offsetOf(words: string): number {
  const from = words.search(/\d/u)
  return words.length - from - (/[\d.]+$/u.exec(words)?.[0].length ?? 0)
}

/** 教师3200人、学生48000人，师生比为1:15. */
export function proportionsIn({ block, quantities }: FiguredBlock): Claim[] {
  if (!/[生师护床医患车位]配?比/u.test(block.text)) return []
  const claims: Claim[] = []
  for (const found of findAll(block.text, PROPORTION)) {
    const { kind = '', first = '', second = '' } = found.groups ?? {}
    const [kinds, one, other] = [PAIRS[kind], parseDecimal(first), parseDecimal(second)]
    const before = block.text.slice(Math.max(0, found.index - 10), found.index)
    if (kinds === undefined || !one || !other || one.units === 0n || OTHERWISE.test(before))
      continue
    const ratios = pairsFor(quantities, found.index, kinds).map((pair) =>
      upright({ ...pair, first: one, second: other }),
    )
    const fitting = ratios.find(fits)
    const ratio = fitting ?? (ratios.length === 1 ? ratios[0] : undefined)
    if (ratio === undefined) continue
    const { a, b } = ratio
    const product = multiply(a.value, ratio.second)
    if (!fitting && !ratioWithin(multiply(b.value, ratio.first), product, ...BOUNDS)) continue
    const isTurned = ratio.first !== one
    const printed = isTurned ? first : second
    const start = found.index + found[0].search(/\d/u) + (isTurned ? 0 : offsetOf(found[0]))
    const end = start + printed.length
    const from = Math.min(a.at[0], b.at[0])
    claims.push({
      kind: 'ratio',
      ...place(block, from, end),
      stated: { range: block.source(start, end), raw: printed, value: ratio.second, unit: '' },
      operands: [b, a],
      verdict: fitting ? 'holds' : 'fails',
      certain: false,
      arithmetic: `${b.figures}${b.scale}÷${a.figures}${a.scale}${isTurned || first === '1' ? '' : `×${first}`}＝${formatQuotient(multiply(b.value, ratio.first), a.value, 1)}`,
    })
  }
  return claims
}

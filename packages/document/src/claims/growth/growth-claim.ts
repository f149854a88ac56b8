import { compare, subtract } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity, Verdict } from '../../facts/types.ts'
import { magnitudeOf } from './growth-changes.ts'
import { reckon } from './growth-reckoning.ts'
import type { Statement } from './statement.ts'

/** The claim that a statement makes of what was and what is; undefined where they do not go together. */
export function growthClaim(
  from: Quantity,
  to: Quantity,
  statement: Statement,
  isSure = true,
): Claim | undefined {
  const reckoned = reckon(from, to, statement)
  if (reckoned === undefined) return undefined
  const { stated, quantity, plainBase } = statement
  const start = Math.min(from.at[0], to.at[0], statement.at[0])
  const end = Math.max(from.at[1], to.at[1], statement.at[1])
  const figures = [from, to, ...(quantity === undefined ? [] : [quantity])]
  const { block } = to
  return {
    kind: 'growth',
    ...place(block, start, end),
    form: reckoned.form ?? 'change',
    stated,
    operands: [from, to],
    verdict: isMoreThanNet(statement, reckoned.verdict, from, to) ? 'open' : reckoned.verdict,
    certain:
      isSure &&
      plainBase &&
      statement.isGross === undefined &&
      quantity !== undefined &&
      figures.every(({ approximation }) => approximation === undefined),
    arithmetic: reckoned.arithmetic,
  }
}

/** “由120个增加到180个，新增80个”: twenty were given up. */
function isMoreThanNet(
  { isGross, quantity }: Statement,
  verdict: Verdict,
  from: Quantity,
  to: Quantity,
): boolean {
  if (isGross === undefined || quantity === undefined || verdict !== 'fails') return false
  return compare(magnitudeOf(quantity), subtract(magnitudeOf(to), magnitudeOf(from))) > 0
}

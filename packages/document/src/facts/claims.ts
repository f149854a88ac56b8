import type { ReplyDocument } from '../types.ts'
import { readAmounts } from './amounts.ts'
import { readClosedShares } from './closed-shares.ts'
import { readCounts } from './counts.ts'
import { readDurations } from './durations.ts'
import { readGrowth } from './growth.ts'
import { readRates } from './rates.ts'
import { readRatios } from './ratios.ts'
import { readRepeats } from './repeats.ts'
import { readShares } from './shares.ts'
import { subjectOf } from './subjects.ts'
import { readTableSums } from './table-sums.ts'
import { readTotals } from './totals.ts'
import type { Claim } from './types.ts'

type ClaimReader = (document: ReplyDocument) => readonly Claim[]

/** Each recognises one form of claim; what one of them finds does not hang on the others. */
const CLAIM_READERS: readonly ClaimReader[] = [
  readTotals,
  readTableSums,
  readShares,
  readClosedShares,
  readRatios,
  readRates,
  readCounts,
  readGrowth,
  readDurations,
  readAmounts,
  readRepeats,
]

/** Everything that the letter itself proves or disproves. */
export function readClaims(document: ReplyDocument): Claim[] {
  return CLAIM_READERS.flatMap((read) => read(document)).map(completed)
}

/** Adds what can be told of every claim in the same way. */
function completed(claim: Claim): Claim {
  const subject = claim.subject ?? subjectOf(claim)
  const expected = claim.expected ?? /＝(?<result>[^＝]+)$/u.exec(claim.arithmetic)?.groups?.result
  return {
    ...claim,
    ...(subject === undefined ? {} : { subject }),
    ...(expected === undefined ? {} : { expected }),
  }
}

import type { Claim } from '../facts/types.ts'
import type { ReplyDocument } from '../types.ts'
import { readAmounts } from './amounts/amounts.ts'
import { readCounts } from './counts/counts.ts'
import { readDurations } from './durations/durations.ts'
import { readGrowth } from './growth/growth.ts'
import { readRates } from './prices/rates.ts'
import { readRatios } from './ratios/ratios.ts'
import { readRepeats } from './repeats/repeats.ts'
import { readClosedShares } from './shares/closed-shares.ts'
import { readShares } from './shares/shares.ts'
import { subjectOf } from './subjects.ts'
import { readTableSums } from './sums/table-sums.ts'
import { readTotals } from './sums/totals.ts'

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

/** 125 of 30＋14＋81＝125. */
function resultOf(arithmetic: string): string | undefined {
  const at = arithmetic.lastIndexOf('＝')
  return at < 0 || at === arithmetic.length - 1 ? undefined : arithmetic.slice(at + 1)
}

/** Adds what can be told of every claim in the same way. */
function completed(claim: Claim): Claim {
  const subject = claim.subject ?? subjectOf(claim)
  const expected = claim.expected ?? resultOf(claim.arithmetic)
  return Object.assign(
    {},
    claim,
    subject === undefined ? {} : { subject },
    expected === undefined ? {} : { expected },
  )
}

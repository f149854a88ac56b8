import type { ReplyDocument } from '../types.ts'
import { readAmounts } from './amounts.ts'
import { readCounts } from './counts.ts'
import { readRates } from './rates.ts'
import { readRatios } from './ratios.ts'
import { readShares } from './shares.ts'
import { readTotals } from './totals.ts'
import type { Claim } from './types.ts'

type ClaimReader = (document: ReplyDocument) => readonly Claim[]

/** Each recognises one form of claim; what one of them finds does not hang on the others. */
const CLAIM_READERS: readonly ClaimReader[] = [
  readTotals,
  readShares,
  readRatios,
  readRates,
  readCounts,
  readAmounts,
]

/** Everything that the letter itself proves or disproves. */
export function readClaims(document: ReplyDocument): Claim[] {
  return CLAIM_READERS.flatMap((read) => read(document))
}

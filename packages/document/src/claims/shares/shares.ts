import { multiply } from '../../decimal.ts'
import { place } from '../../facts/plain.ts'
import type { Claim, Quantity } from '../../facts/types.ts'
import type { Block, ReplyDocument } from '../../types.ts'
import { formatQuotient, fractionDigits, printedRaw } from '../arithmetic.ts'
import { type Clause, clausesOf, labelOf } from '../clauses.ts'
import { type FiguredBlock, type FiguredRegion, figuredBlocks } from '../figured-blocks.ts'
import { quantitiesOf, type Region } from '../regions.ts'
import { bracketedRate } from './bracketed-rates.ts'
import { statedRate } from './completion-rates.ts'
import { fullRate } from './full-rates.ts'
import { impossibleRate } from './impossible-rates.ts'
import { rateWords } from './rate-words.ts'
import { remainderRate } from './remainder-rates.ts'
import { candidatesFor, outerClauses } from './share-bases.ts'
import { measured, scaleOf } from './share-fit.ts'
import { listedShares } from './share-lists.ts'
import { statedShare } from './share-statements.ts'
import {
  type ProvedWholes,
  rateVerdict,
  type ShareReading,
  shareVerdict,
} from './share-verdicts.ts'
import { isInWords, sharesInWords } from './share-words.ts'

/** The claim that `percent` is what `part` makes of `whole`. */
function shareClaim({ percent, part, whole, verdict, certain }: ShareReading): Claim {
  const { block } = percent
  const from = Math.min(whole.at[0], part.at[0], percent.at[0])
  const to = Math.max(whole.at[1], part.at[1], percent.at[1])
  const digits = fractionDigits(percent)
  const quotient = formatQuotient(
    multiply(measured(part), scaleOf(percent)),
    measured(whole),
    digits,
  )
  const printed = [part, whole].map(printedRaw)
  const figures =
    part.scale === whole.scale && part.unit === whole.unit
      ? `${part.figures}÷${whole.figures}`
      : printed.join('÷')
  return {
    kind: 'share',
    ...place(block, from, to),
    stated: percent,
    operands: [part, whole],
    verdict,
    certain:
      certain &&
      !isInWords(percent) &&
      [part, whole, percent].every((quantity) => quantity.approximation === undefined),
    arithmetic: `${figures}＝${quotient}${percent.unit}`,
  }
}

/** The regions of a block whose shares in words count as figures. */
function regionsWithWords(figured: FiguredBlock): FiguredBlock {
  const words = sharesInWords(figured.block)
  if (words.length === 0) return figured
  const quantities = [...figured.quantities, ...words].sort((a, b) => a.at[0] - b.at[0])
  return {
    block: figured.block,
    quantities,
    regions: figured.regions.map(({ region }) => {
      const own = quantitiesOf(region, quantities)
      return { region, quantities: own, clauses: clausesOf(region, own) }
    }),
  }
}

/** The share or the rate that the clause states. */
function shareAt(
  { region, clauses }: FiguredRegion,
  index: number,
  quantities: readonly Quantity[],
  proved: ProvedWholes,
): Claim | undefined {
  const clause = clauses[index]
  const percent = clause?.quantities.find(({ unit }) => unit === '%' || unit === '‰')
  if (clause === undefined || percent === undefined) return undefined
  const stated = statedShare(region, clauses, index, quantities)
  const { parent } = region
  // “30个（占24%）”, “合格257批次（合格率98.85%）”: the figures stand outside the brackets.
  const isOutside = stated
    ? parent !== undefined && stated.part.at[0] < region.from
    : parent !== undefined && index === 0
  const own = isOutside && parent ? parent : region
  const around = isOutside && parent ? outerClauses(parent, quantities, region.from) : clauses
  if (stated !== undefined) {
    const at = isOutside ? around.length - 1 : index
    const reading = shareVerdict(stated, candidatesFor(stated, own, around, at), proved)
    return reading && shareClaim(reading)
  }
  const label = labelOf(region, clause, percent)
  if (!label.includes('率')) return undefined
  const all = isOutside ? [...around, clause] : around
  const rate = rateAt(own, all, isOutside ? all.length - 1 : index, label, percent)
  return rate?.verdict === 'fails' ? rate : (impossibleRate(label, percent) ?? rate)
}

/** 整改率95%: of what was found, of all, or of what was done and what is left. */
function rateAt(
  region: Region,
  clauses: readonly Clause[],
  index: number,
  label: string,
  percent: Quantity,
): Claim | undefined {
  const words = rateWords(label)
  if (words === undefined || percent.unit !== '%' || percent.end) return undefined
  const full = fullRate(clauses, index, words, percent)
  if (full !== undefined) return full
  const rate = statedRate(region, clauses, index, words, percent)
  const reading = rate && rateVerdict(rate)
  if (reading !== undefined) return shareClaim(reading)
  return remainderRate(region, clauses, index, words, percent)
}

/** The shares of a region; the whole of one that came out serves the others of its sentence. */
function shareClaims(figured: FiguredRegion, quantities: readonly Quantity[]): Claim[] {
  const claims: Claim[] = []
  let proved = new Set<number>()
  for (const [index, { mark }] of figured.clauses.entries()) {
    if (/[。！？]/u.test(mark)) proved = new Set()
    const claim = shareAt(figured, index, quantities, proved)
    if (claim === undefined) continue
    claims.push(claim)
    const whole = claim.verdict === 'holds' ? claim.operands[1]?.at?.[0] : undefined
    if (whole !== undefined) proved.add(whole)
  }
  return claims
}

function sharesIn(figured: FiguredBlock): Claim[] {
  const { quantities, regions } = regionsWithWords(figured)
  return regions.flatMap((region) => {
    const claims = shareClaims(region, quantities)
    const bracketed = bracketedRate(region, quantities)
    const listed = listedShares(region)
    return [...claims, ...[...(bracketed ? [bracketed] : []), ...listed].map(shareClaim)]
  })
}

function mayHoldShares({ text }: Block): boolean {
  return /[占率]|完成/u.test(text) && /[%％‰]|占[^，,。；;]{0,30}(?:分之|成|半)/u.test(text)
}

/** a占b的p% and 整改率p%, where the letter gives both figures. */
export function readShares(document: ReplyDocument): Claim[] {
  return figuredBlocks(document)
    .filter(({ block }) => mayHoldShares(block))
    .flatMap(sharesIn)
}

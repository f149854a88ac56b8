import {
  byPlace,
  type Claim,
  formatDecimal,
  type Operand,
  type Range,
  type ReplyDocument,
} from '@replylint/document'

/** A figure of a claim, without the document it was read from. */
export interface CheckedFigure {
  readonly range: Range
  /** As written, without line breaks. */
  readonly text: string
  /** Exact, in plain digits: 28900 for 2.89万张. */
  readonly value: string
  readonly unit: string
  /** How often it is added, where that is more than once: 5 for 五镇各1辆. */
  readonly times?: number
}

/** A claim that was checked, kept without the document: a whole archive may be held at once. */
export interface CheckedClaim
  extends Pick<Claim, 'kind' | 'range' | 'verdict' | 'certain' | 'arithmetic' | 'expected'> {
  readonly stated: CheckedFigure
  readonly operands: readonly CheckedFigure[]
  /** What is spoken of, where that was read: 养老机构. */
  readonly subject?: string
}

/** The claims of all letters of the document, in the order of the figures they state. */
export function checkedClaims(document: ReplyDocument): CheckedClaim[] {
  return document.letters
    .flatMap(({ facts }) => facts.claims)
    .filter(isTold)
    .map(checkedClaim)
    .sort((a, b) => byPlace(a.stated, b.stated))
}

/**
 * “印发《甲办法》等5个文件” and a share of nobody knows what say nothing that can be checked; a sum that
 * does not come out is worth a look, even where it may be read in another way.
 */
function isTold({ kind, verdict }: Claim): boolean {
  return verdict !== 'open' || (kind !== 'count' && kind !== 'share')
}

function checkedClaim(claim: Claim): CheckedClaim {
  const { kind, range, verdict, certain, arithmetic, expected, subject } = claim
  return {
    kind,
    verdict,
    certain,
    arithmetic,
    ...(expected === undefined ? {} : { expected }),
    ...(subject === undefined ? {} : { subject }),
    range,
    stated: checkedFigure(claim.stated),
    operands: claim.operands.map(checkedFigure),
  }
}

function checkedFigure({ range, raw, value, unit, times }: Operand): CheckedFigure {
  return {
    range,
    text: raw.replace(/\s+/gu, ' ').trim(),
    value: formatDecimal(value),
    unit,
    ...(times === undefined ? {} : { times }),
  }
}

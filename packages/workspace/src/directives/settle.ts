import { byPlace } from '@replylint/document'
import type { Finding, Range } from '@replylint/engine'
import type { CheckedClaim, CheckedFigure } from '../checked-claims.ts'
import type { Settings } from '../config/settings.ts'
import type { LintedText } from '../lint-text.ts'
import type { Uncommented } from './comments.ts'
import { readDirectives } from './directives.ts'
import { disabledFindings } from './disabled.ts'

/** What is told of a letter when all that is let stand is taken away; plain data. */
export interface Settled {
  /** In order of place, in the file. */
  readonly findings: readonly Finding[]
  /** How many the configuration or comments let stand. */
  readonly ignored: number
  /** Indexes of the entries of `ignore` that let something stand; absent where none did. */
  readonly usedIgnores?: readonly number[]
  /** Comments, and names in them, that let nothing stand; absent where there are none. */
  readonly unusedDirectives?: readonly Range[]
  readonly claims: readonly CheckedClaim[]
}

/**
 * Takes away what the configuration and the comments let stand, and puts the rest in its place in the
 * file. `linted` speaks of the text without comments; `names` are those of all rules there are.
 */
export function settle(
  file: string,
  plain: Uncommented | undefined,
  { findings, claims }: Pick<LintedText, 'findings' | 'claims'>,
  { ignored }: Pick<Settings, 'ignored'>,
  names: () => readonly string[],
): Settled {
  const standing = ignored?.(findings, plain?.text ?? file)
  const usedIgnores = standing?.used ?? []
  const used = usedIgnores.length > 0 ? { usedIgnores } : {}
  if (plain === undefined) {
    const kept = standing ? findings.filter((each) => !standing.findings.has(each)) : findings
    return { findings: kept, ignored: findings.length - kept.length, ...used, claims }
  }
  const { directives, mistakes } = readDirectives(file, plain, names())
  const disabled = disabledFindings(directives, findings, plain.text)
  const kept = findings.filter(
    (each) => !standing?.findings.has(each) && !disabled.findings.has(each),
  )
  return {
    findings: [...kept.map(plain.restored), ...mistakes].sort(byPlaceAndRule),
    ignored: findings.length - kept.length,
    ...used,
    ...(disabled.unused.length > 0 && { unusedDirectives: disabled.unused }),
    claims: claims.map((claim) => restoredClaim(claim, plain)),
  }
}

/** As the engine has it. */
function byPlaceAndRule(a: Finding, b: Finding): number {
  return byPlace(a, b) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}

function restoredClaim(claim: CheckedClaim, { source }: Uncommented): CheckedClaim {
  const figure = (each: CheckedFigure) => ({ ...each, range: source(each.range) })
  return {
    ...claim,
    range: source(claim.range),
    stated: figure(claim.stated),
    operands: claim.operands.map(figure),
  }
}

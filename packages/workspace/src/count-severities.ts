import type { Finding, Severity } from '@replylint/engine'

export type Counts = Readonly<Record<Severity, number>>

/** How many findings there are of each severity. */
export function countSeverities(
  results: readonly { readonly findings: readonly Finding[] }[],
): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of results) for (const { severity } of findings) counts[severity]++
  return counts
}

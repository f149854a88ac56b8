import { distance } from 'fastest-levenshtein'

/** The known name most like `name`, if it is like enough to be what was meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 2)) + 1
  for (const candidate of known) {
    // “warn” is cut short, not misspelt: as near as one wrong letter.
    const cutShort = name.length > 2 && candidate.startsWith(name)
    const away = cutShort ? 1 : distance(name, candidate)
    if (away >= least) continue
    least = away
    best = candidate
  }
  return best
}

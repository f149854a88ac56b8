import type { Enclosure } from '@replylint/document'

/** A pair of marks, with the pair or the lone mark it stands in. */
export interface Nested {
  readonly pair: Enclosure
  /** The pairs around it, the innermost last. */
  readonly around: readonly Enclosure[]
  /** A quotation was opened before it and not closed so far, or one of its block has only one mark. */
  readonly inOpenQuotation: boolean
  /** So it is with a title. */
  readonly inOpenTitle: boolean
}

/** The pairs of the letter, each with those it stands in. Enclosures come in order of place. */
export function nestedPairs(enclosures: readonly Enclosure[]): Nested[] {
  const nested: Nested[] = []
  let around: Enclosure[] = []
  let inQuotation = false
  let inTitle = false
  const torn = new Map<Enclosure['block'], string>()
  for (const { open, close, raw, block } of enclosures)
    if (open === '' || close === '') torn.set(block, raw + (torn.get(block) ?? '').slice(0, 8))
  for (const pair of enclosures) {
    if (pair.open === '' || pair.close === '') {
      if ('“”'.includes(pair.raw)) inQuotation = pair.raw === '“'
      if ('《》'.includes(pair.raw)) inTitle = pair.raw === '《'
      continue
    }
    around = around.filter(({ block, at }) => block === pair.block && at[1] >= pair.at[1])
    const lone = torn.get(pair.block) ?? ''
    nested.push({
      pair,
      around: [...around],
      inOpenQuotation: inQuotation || /[“”]/u.test(lone),
      inOpenTitle: inTitle || /[《》]/u.test(lone),
    })
    if (around.length < DEEPEST) around.push(pair)
  }
  return nested
}

/** Nobody nests marks more deeply. */
const DEEPEST = 8

/** “共建“、”共享”: what looks like an inner quotation only joins two whose marks were turned. */
export function joinsTwo({ open, close, raw, depth }: Enclosure): boolean {
  return depth > 0 && open === '“' && close === '”' && /^“[、，,和与及或]{1,2}”$/u.test(raw)
}

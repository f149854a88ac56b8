import type { BlockRole, ReplyDocument } from '../types.ts'
import { countLists } from './count-lists.ts'
import { countNames } from './count-names.ts'
import { countSeries } from './count-series.ts'
import { countSlogans } from './count-slogans.ts'
import { countTitles } from './count-titles.ts'
import type { Claim } from './types.ts'

/** Only running text and the salutation list what they count. */
const ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['salutation', 'opening', 'paragraph', 'closing', 'note', 'attachment'] as const),
])

/** One claim for each number: the first that is not open. */
function settled(found: readonly Claim[]): Iterable<Claim> {
  const counts = new Map<number, Claim>()
  for (const count of found) {
    const [at] = count.stated.range
    const known = counts.get(at)
    if (known === undefined || known.verdict === 'open') counts.set(at, count)
  }
  return counts.values()
}

/** A stated number of items with the list of them: 《甲》《乙》2项标准, 三个方面：一是…. */
export function readCounts(document: ReplyDocument): Claim[] {
  const counts: Claim[] = []
  for (const block of document.blocks) {
    if (!ROLES.has(block.role)) continue
    const found = [
      ...countTitles(block),
      ...countSlogans(block),
      ...countLists(block),
      ...countNames(block),
    ]
    for (const count of settled(found)) counts.push(count)
  }
  for (const count of countSeries(document.blocks)) counts.push(count)
  return counts
}

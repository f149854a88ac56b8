import type { Claim } from '../../facts/types.ts'
import type { Block, BlockRole, ReplyDocument } from '../../types.ts'
import { countAddressees } from './count-addressees.ts'
import { countHeadings } from './count-headings.ts'
import { countLevels } from './count-levels.ts'
import { countLists } from './count-lists.ts'
import { countNames } from './count-names.ts'
import { countPairs } from './count-pairs.ts'
import { countQuoted } from './count-quoted.ts'
import { countRegions } from './count-regions.ts'
import { countSeries } from './count-series.ts'
import { countSlogans } from './count-slogans.ts'
import { countTerms } from './count-terms.ts'
import { countTitles } from './count-titles.ts'

/** Only running text lists what it counts; the salutation has a reader of its own. */
const ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  ...(['opening', 'paragraph', 'closing', 'note', 'attachment'] as const),
])

/** The surest first: where two read one number, the first that is not open is heard. */
const READERS: readonly ((block: Block) => Claim[])[] = [
  countTitles,
  countSlogans,
  countQuoted,
  countRegions,
  countLevels,
  countLists,
  countNames,
  countPairs,
  countTerms,
]

/** One claim for each number: the first that is not open. The number of “四个统一” is behind its quote. */
function settled(found: readonly Claim[]): Iterable<Claim> {
  const counts = new Map<number, Claim>()
  for (const count of found) {
    const at = count.stated.range[0] + (/^[“"]/u.test(count.stated.raw) ? 1 : 0)
    const known = counts.get(at)
    if (known === undefined || known.verdict === 'open') counts.set(at, count)
  }
  return counts.values()
}

/** A stated number of items with the list of them: 《甲》《乙》2项标准, 三个方面：一是…. */
export function readCounts(document: ReplyDocument): Claim[] {
  const found: Claim[] = []
  for (const block of document.blocks) {
    if (!ROLES.has(block.role)) continue
    for (const read of READERS) found.push(...read(block))
  }
  found.push(...countAddressees(document))
  found.push(...countSeries(document.blocks))
  found.push(...countHeadings(document))
  return [...settled(found)]
}

import { readClaims } from '../claims/claims.ts'
import { byPlace } from '../range.ts'
import type { ReplyDocument } from '../types.ts'
import { readAddressees } from './addressees.ts'
import { readCategories } from './categories.ts'
import { readCategoryBlanks } from './category-blanks.ts'
import { readCitations } from './citations.ts'
import { readDateRanges } from './date-ranges.ts'
import { readEvents } from './dated-events.ts'
import { readDates } from './dates.ts'
import { readDocNumbers } from './doc-numbers.ts'
import { readEnclosures } from './enclosures.ts'
import { readFields } from './fields.ts'
import { readHeadings } from './headings.ts'
import { readPhones } from './phones.ts'
import { readPlans } from './plans.ts'
import { readQuantities } from './quantities.ts'
import { readReferences } from './references.ts'
import { readSeries } from './series.ts'
import { readSessions } from './sessions.ts'
import { readTimes } from './times.ts'
import type { Facts } from './types.ts'

type Readers = {
  readonly [Name in keyof Facts]: (document: ReplyDocument) => Facts[Name][number][]
}

const READERS: Readers = {
  dates: readDates,
  dateRanges: readDateRanges,
  times: readTimes,
  events: readEvents,
  sessions: readSessions,
  plans: readPlans,
  quantities: readQuantities,
  docNumbers: readDocNumbers,
  references: readReferences,
  categories: readCategories,
  categoryBlanks: readCategoryBlanks,
  citations: readCitations,
  headings: readHeadings,
  series: readSeries,
  phones: readPhones,
  addressees: readAddressees,
  fields: readFields,
  claims: readClaims,
  enclosures: readEnclosures,
}

/** Facts that are read when first asked for, kept, and sorted by place. */
export function createFacts(document: () => ReplyDocument): Facts {
  const facts = {}
  for (const [name, read] of Object.entries(READERS)) {
    let known: readonly unknown[] | undefined
    Object.defineProperty(facts, name, {
      enumerable: true,
      get: () => (known ??= read(document()).sort(byPlace)),
    })
  }
  return facts as Facts
}

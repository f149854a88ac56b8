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

/** The getters are shared: an object with getters of its own is slow to make and slow to read. */
class LazyFacts {
  readonly #document: ReplyDocument
  readonly #known = new Map<keyof Facts, readonly unknown[]>()

  constructor(document: ReplyDocument) {
    this.#document = document
    Object.defineProperties(this, LazyFacts.#GETTERS)
  }

  static readonly #GETTERS = Object.fromEntries(
    (Object.keys(READERS) as (keyof Facts)[]).map((name) => [name, LazyFacts.#getter(name)]),
  )

  static #getter(name: keyof Facts): PropertyDescriptor {
    return {
      enumerable: true,
      get(this: LazyFacts) {
        const known = this.#known.get(name)
        if (known !== undefined) return known
        const read = READERS[name](this.#document).sort(byPlace)
        this.#known.set(name, read)
        return read
      },
    }
  }
}

/** Facts that are read when first asked for, kept, and sorted by place. */
export function createFacts(document: ReplyDocument): Facts {
  const facts: object = new LazyFacts(document)
  return facts as Facts
}

import { quantitiesByBlock } from '../facts/quantities.ts'
import type { Quantity } from '../facts/types.ts'
import type { Block, ReplyDocument } from '../types.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { quantitiesOf, type Region, regionsOf } from './regions.ts'

/** A run of text at one bracket level, with its own figures and cut into clauses. */
export interface FiguredRegion {
  readonly region: Region
  /** Those of the region itself, not of brackets within it. */
  readonly quantities: readonly Quantity[]
  readonly clauses: readonly Clause[]
}

/** A block that holds figures. */
export interface FiguredBlock {
  readonly block: Block
  readonly quantities: readonly Quantity[]
  /** The outermost first. Read when first asked for, once for all the readers of claims. */
  readonly regions: readonly FiguredRegion[]
}

const known = new WeakMap<ReplyDocument, readonly FiguredBlock[]>()

/** The blocks with figures, in order; the same for every reader. */
export function figuredBlocks(document: ReplyDocument): readonly FiguredBlock[] {
  const read = known.get(document)
  if (read !== undefined) return read
  const blocks = [...quantitiesByBlock(document)].map(([block, quantities]) =>
    figuredBlock(block, quantities),
  )
  known.set(document, blocks)
  return blocks
}

function figuredBlock(block: Block, quantities: readonly Quantity[]): FiguredBlock {
  let regions: readonly FiguredRegion[] | undefined
  return {
    block,
    quantities,
    get regions() {
      regions ??= regionsOf(block.text).map((region) => figuredRegion(region, quantities))
      return regions
    },
  }
}

function figuredRegion(region: Region, quantities: readonly Quantity[]): FiguredRegion {
  const own = quantitiesOf(region, quantities)
  let clauses: readonly Clause[] | undefined
  return {
    region,
    quantities: own,
    get clauses() {
      clauses ??= clausesOf(region, own)
      return clauses
    },
  }
}

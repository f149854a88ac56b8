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
  const blocks = [...quantitiesByBlock(document)].map(
    ([block, quantities]) => new LazyBlock(block, quantities),
  )
  known.set(document, blocks)
  return blocks
}

class LazyBlock implements FiguredBlock {
  readonly block: Block
  readonly quantities: readonly Quantity[]
  #regions: readonly FiguredRegion[] | undefined

  constructor(block: Block, quantities: readonly Quantity[]) {
    this.block = block
    this.quantities = quantities
  }

  get regions(): readonly FiguredRegion[] {
    this.#regions ??= regionsOf(this.block.text).map(
      (region) => new LazyRegion(region, quantitiesOf(region, this.quantities)),
    )
    return this.#regions
  }
}

class LazyRegion implements FiguredRegion {
  readonly region: Region
  readonly quantities: readonly Quantity[]
  #clauses: readonly Clause[] | undefined

  constructor(region: Region, quantities: readonly Quantity[]) {
    this.region = region
    this.quantities = quantities
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.region, this.quantities)
    return this.#clauses
  }
}

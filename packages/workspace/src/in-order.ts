/** How a list is gone through. */
export interface Pace {
  /** Items that are run together. */
  readonly size: number
  /** Batches that may be under way at a time. */
  readonly atOnce: number
  /** No batch is begun after it; those under way are finished. */
  readonly signal?: AbortSignal
}

/** Runs the items in batches, several at once; the results come in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  run: (batch: readonly Item[]) => Promise<readonly Result[]>,
  { size, atOnce, signal }: Pace,
): AsyncGenerator<Result> {
  const underWay: Promise<readonly Result[]>[] = []
  let next = 0
  const begin = () => {
    if (next >= items.length || signal?.aborted) return
    const batch = run(items.slice(next, next + size))
    next += size
    // Whoever waits for it hears of a failure; until then nobody does.
    batch.catch(() => {})
    underWay.push(batch)
  }
  for (let begun = 0; begun < atOnce; begun++) begin()
  for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) {
    yield* await first
    begin()
  }
}

/**
 * Thirty bits of the two characters at an offset, a small integer for the engine: words are filed
 * under it and compared after.
 */
export function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff)
}

/** What is filed under pairs of characters. */
export interface PairIndex<Filed> {
  readonly filed: ReadonlyMap<number, Filed>
  /** A bit is set where something may be filed; tells of nineteen pairs in twenty that nothing is. */
  readonly sieve: Uint32Array
}

export function indexPairs<Filed>(filed: ReadonlyMap<number, Filed>): PairIndex<Filed> {
  const sieve = new Uint32Array(2 ** Math.ceil(Math.log2(filed.size + 1)))
  for (const pair of filed.keys()) {
    const slot = slotOf(pair, sieve)
    sieve[slot >>> 5] = (sieve[slot >>> 5] ?? 0) | (1 << (slot & 31))
  }
  return { filed, sieve }
}

/** What is filed under the pair; the map is asked only where the sieve lets it through. */
export function filedUnder<Filed>(
  { filed, sieve }: PairIndex<Filed>,
  pair: number,
): Filed | undefined {
  const slot = slotOf(pair, sieve)
  return (((sieve[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0 ? undefined : filed.get(pair)
}

/** Of as many slots as the sieve has bits, a power of two. */
function slotOf(pair: number, { length }: Uint32Array): number {
  return (pair ^ (pair >>> 13)) & (32 * length - 1)
}

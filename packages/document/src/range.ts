/** Half-open `[start, end)` in UTF-16 offsets into the text on disk, as decoded. */
export type Range = readonly [start: number, end: number]

/** True when the two ranges share at least one character; an empty range shares with what contains it. */
export function overlap(a: Range, b: Range): boolean {
  return a[0] < Math.max(b[1], b[0] + 1) && b[0] < Math.max(a[1], a[0] + 1)
}

/** Order of place: by start, then by end. */
export function byPlace(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1]
}

/** Half-open `[start, end)` in UTF-16 offsets into the text on disk, as decoded. */
export type Range = readonly [start: number, end: number]

/** Order of place: by start, then by end. */
export function byPlace(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1]
}
